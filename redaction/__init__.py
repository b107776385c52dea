"""Redaction: known sensitive patterns are taken out of text before anything stores it."""

from .documents import redact_document
from .phones import PHONE_REGIONS
from .spans import Document, Redaction, Span, WorkspacePattern, WorkspacePatterns
from .text import redact
from .workspace import PatternFailed, check_pattern

__all__ = [
    "PHONE_REGIONS",
    "Document",
    "PatternFailed",
    "Redaction",
    "Span",
    "WorkspacePattern",
    "WorkspacePatterns",
    "check_pattern",
    "redact",
    "redact_document",
]
