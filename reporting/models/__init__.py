"""Reports, what was asked and attached, and messages to and from reporters."""

from reporting.models.attachments import Attachment, AttachmentPart, Media
from reporting.models.form_versions import FormVersion
from reporting.models.likeness import Likeness, LikenessBand
from reporting.models.limited import LimitedHour
from reporting.models.messages import ReporterMessage
from reporting.models.report import (
    Category,
    Entry,
    RefusalKind,
    Report,
    Severity,
    UsedToken,
    YesNo,
    is_severe,
)
from reporting.models.traces import HeldSpan, HoldingKey, SoughtTrace

__all__ = [
    "Attachment",
    "AttachmentPart",
    "Category",
    "Entry",
    "FormVersion",
    "HeldSpan",
    "HoldingKey",
    "Likeness",
    "LikenessBand",
    "LimitedHour",
    "Media",
    "RefusalKind",
    "Report",
    "ReporterMessage",
    "Severity",
    "SoughtTrace",
    "UsedToken",
    "YesNo",
    "is_severe",
]
