"""Reports, their sealed content, messages to and from reporters, and retention."""

from reporting.models.attachments import Attachment, AttachmentPart, Media
from reporting.models.consents import Consent, FormVersion, Purpose
from reporting.models.identity import IdentityRequest
from reporting.models.likeness import Likeness, LikenessBand
from reporting.models.limited import LimitedHour
from reporting.models.messages import ReporterMessage
from reporting.models.ranges import HiddenRange
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
from reporting.models.retention import LegalHold, PurgeCertificate, RetentionRule
from reporting.models.traces import HeldSpan, HoldingKey, SoughtTrace
from reporting.models.vault import CONTENT_CLASS, Content, DataClass, DataKey, Kind

__all__ = [
    "CONTENT_CLASS",
    "Attachment",
    "AttachmentPart",
    "Category",
    "Consent",
    "Content",
    "DataClass",
    "DataKey",
    "Entry",
    "FormVersion",
    "HeldSpan",
    "HiddenRange",
    "HoldingKey",
    "IdentityRequest",
    "Kind",
    "LegalHold",
    "Likeness",
    "LikenessBand",
    "LimitedHour",
    "Media",
    "PurgeCertificate",
    "Purpose",
    "RefusalKind",
    "Report",
    "ReporterMessage",
    "RetentionRule",
    "Severity",
    "SoughtTrace",
    "UsedToken",
    "YesNo",
    "is_severe",
]
