"""Report what an AI system did to a Recourse workspace, and follow what became of it."""

from recourse_client.answers import (
    Accepted,
    Consent,
    Form,
    KeptFile,
    Message,
    NewReceipt,
    Preview,
    RedactedText,
    Redaction,
    Status,
    Step,
    Support,
)
from recourse_client.client import Patience, RecourseClient
from recourse_client.errors import (
    Conflict,
    FieldProblem,
    InvalidReport,
    NotEstablished,
    NotFound,
    ProblemError,
    RateLimited,
    RecourseError,
    Refused,
    Unavailable,
)
from recourse_client.models import Report, ReporterRedaction, Tool, Turn
from recourse_client.tokens import reporter_token

__all__ = [
    "Accepted",
    "Conflict",
    "Consent",
    "FieldProblem",
    "Form",
    "InvalidReport",
    "KeptFile",
    "Message",
    "NewReceipt",
    "NotEstablished",
    "NotFound",
    "Patience",
    "Preview",
    "ProblemError",
    "RateLimited",
    "RecourseClient",
    "RecourseError",
    "RedactedText",
    "Redaction",
    "Refused",
    "Report",
    "ReporterRedaction",
    "Status",
    "Step",
    "Support",
    "Tool",
    "Turn",
    "Unavailable",
    "reporter_token",
]
