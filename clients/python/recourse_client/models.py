"""What is sent: a report and its parts. What is left out is not sent."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import datetime
from typing import Any, Literal

Category = Literal[
    "harmful_content",
    "data_exposure",
    "unsafe_tool_action",
    "harassment",
    "misinformation",
    "other",
]
Severity = Literal["low", "medium", "high"]
EntryPoint = Literal["answer", "tool_action", "refusal", "page"]
YesNo = Literal["yes", "no", "unknown"]
Refusal = Literal["over", "under"]
Purpose = Literal["context", "contact", "evaluation"]


@dataclass(frozen=True, kw_only=True)
class Tool:
    """What a tool did: its parameters are redacted by the server before they are stored."""

    name: str
    parameters: Any = None
    outcome_matched: YesNo | None = None
    confirmation_requested: YesNo | None = None
    confirmation_given: YesNo | None = None
    warning_shown: YesNo | None = None


@dataclass(frozen=True, kw_only=True)
class Turn:
    """One turn of the conversation; at most one is flagged as what the report is about."""

    role: Literal["user", "assistant", "system", "tool"]
    text: str
    flagged: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ReporterRedaction:
    """Words of the preview that the reporter wants gone, wherever they stand in one field."""

    field: Literal["description", "context", "tool_parameters"]
    text: str


@dataclass(frozen=True, kw_only=True)
class Report:
    """A report. Nothing in it may say who reports: that belongs into the reporter token."""

    category: Category
    severity: Severity
    description: str
    entry_point: EntryPoint | None = None
    tool: Tool | None = None
    # After a refusal or a warning: whether it refused too much or too little.
    refusal: Refusal | None = None
    context: str | tuple[Turn, ...] | None = None
    context_consent: bool | None = None
    evaluation_consent: bool | None = None
    strike: tuple[ReporterRedaction, ...] | None = None
    trace: Any = None
    message_id: str | None = None
    conversation_id: str | None = None
    trace_id: str | None = None
    model_version: str | None = None
    policy_version: str | None = None
    tool_state: str | None = None
    user_intent: str | None = None
    harm_type: str | None = None
    contact_email: str | None = None
    occurred_at: datetime | None = None
    locale: str | None = None
    # What you add and does not fit is cut, converted or left out, rather than the report refused.
    fit: bool = True
    # Fields of the API that this version of the client does not know.
    more: Mapping[str, Any] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """Return the body of a request: what was left out is left out there too."""
        body = _plain(self)
        body |= body.pop("more", {})
        return body


def _plain(thing: Any) -> dict[str, Any]:
    """Return a dataclass as JSON, without what was left out; JSON of the caller stays as it is."""
    found: dict[str, Any] = {}
    for one in fields(thing):
        value = getattr(thing, one.name)
        if value is None:
            continue
        if isinstance(value, datetime):
            value = value.isoformat()
        elif is_dataclass(value):
            value = _plain(value)
        elif isinstance(value, tuple):
            value = [_plain(item) if is_dataclass(item) else item for item in value]
        found[one.name] = value
    return found
