"""Redaction: known sensitive patterns are taken out of text before anything stores it."""

from .documents import redact_json
from .spans import Redaction, Span, WorkspacePattern
from .text import redact
from .workspace import PatternFailed, check_pattern

__all__ = [
    "PatternFailed",
    "Redaction",
    "Span",
    "WorkspacePattern",
    "check_pattern",
    "redact",
    "redact_json",
]
