"""Redaction: known sensitive patterns are taken out of text before anything stores it."""

from .documents import redact_document
from .spans import Document, Redaction, Span, WorkspacePattern
from .text import redact
from .workspace import PatternFailed, check_pattern

__all__ = [
    "Document",
    "PatternFailed",
    "Redaction",
    "Span",
    "WorkspacePattern",
    "check_pattern",
    "redact",
    "redact_document",
]
