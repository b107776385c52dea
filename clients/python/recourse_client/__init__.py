"""Report what an AI system did to a Recourse workspace, and follow what became of it."""

from recourse_client.client import RecourseClient
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
from recourse_client.models import (
    Accepted,
    Message,
    Preview,
    RedactedText,
    Redaction,
    Report,
    Status,
    Step,
    Tool,
)
from recourse_client.tokens import reporter_token

__all__ = [
    "Accepted",
    "Conflict",
    "FieldProblem",
    "InvalidReport",
    "Message",
    "NotEstablished",
    "NotFound",
    "Preview",
    "ProblemError",
    "RateLimited",
    "RecourseClient",
    "RecourseError",
    "RedactedText",
    "Redaction",
    "Refused",
    "Report",
    "Status",
    "Step",
    "Tool",
    "Unavailable",
    "reporter_token",
]
