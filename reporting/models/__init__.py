"""Reports, what was asked and attached, and messages to and from reporters."""

from reporting.models.attachments import Attachment, AttachmentPart, Media
from reporting.models.fingerprints import Fingerprint, FingerprintBand
from reporting.models.form_versions import FormVersion
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

__all__ = [
    "Attachment",
    "AttachmentPart",
    "Category",
    "Entry",
    "Fingerprint",
    "FingerprintBand",
    "FormVersion",
    "LimitedHour",
    "Media",
    "RefusalKind",
    "Report",
    "ReporterMessage",
    "Severity",
    "UsedToken",
    "YesNo",
    "is_severe",
]
