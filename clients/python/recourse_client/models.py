"""What is sent and what comes back. Fields that a newer server adds are left aside."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, datetime
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
class Report:
    """A report. Nothing in it may say who reports: that belongs into the reporter token."""

    category: Category
    severity: Severity
    description: str
    entry_point: EntryPoint | None = None
    tool: Tool | None = None
    context: str | None = None
    context_consent: bool | None = None
    trace: Any = None
    message_id: str | None = None
    model_version: str | None = None
    policy_version: str | None = None
    tool_state: str | None = None
    user_intent: str | None = None
    harm_type: str | None = None
    contact_email: str | None = None
    occurred_at: datetime | None = None
    locale: str | None = None
    # Fields of the API that this version of the client does not know.
    more: Mapping[str, Any] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """Return the body of a request: what was left out is left out there too."""
        body = _plain(self)
        body |= body.pop("more", {})
        return body


@dataclass(frozen=True)
class Step:
    """One thing that will happen, and when to expect it."""

    title: str
    expected: str


@dataclass(frozen=True)
class Accepted:
    """A stored report. The receipt is the only way back to it: show it, and do not keep it."""

    reference: str
    receipt: str
    status_url: str
    received_at: datetime
    next: tuple[Step, ...]
    receipt_words: str
    # True when this attempt was stored before, and this is the same answer again.
    replayed: bool


@dataclass(frozen=True)
class Redaction:
    """Where a placeholder stands in a redacted text, in Unicode characters."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True)
class RedactedText:
    """A text as it would be stored."""

    text: str
    redactions: tuple[Redaction, ...]


@dataclass(frozen=True)
class Preview:
    """What of a report would be stored; nothing has been."""

    description: RedactedText
    context: RedactedText
    tool_parameters: Any


@dataclass(frozen=True)
class Message:
    """One message of the conversation, by `system`, `team` or `you`."""

    event: str
    title: str
    by: str
    at: datetime
    words: str


@dataclass(frozen=True)
class Status:
    """Where a report stands, in words."""

    reference: str
    status: str
    title: str
    text: str
    received_at: datetime
    answer_wanted: bool
    content_deleted_on: date | None
    messages: tuple[Message, ...]
    next: tuple[Step, ...]


def accepted_of(body: Mapping[str, Any], *, replayed: bool) -> Accepted:
    """Read the answer to a report."""
    return Accepted(
        reference=body["reference"],
        receipt=body["receipt"],
        status_url=body["status_url"],
        received_at=datetime.fromisoformat(body["received_at"]),
        next=_steps(body),
        receipt_words=_words(body.get("receipt_words")),
        replayed=replayed,
    )


def preview_of(body: Mapping[str, Any]) -> Preview:
    """Read the answer to a preview."""
    return Preview(
        _redacted(body["description"]), _redacted(body["context"]), body.get("tool_parameters")
    )


def status_of(body: Mapping[str, Any]) -> Status:
    """Read where a report stands."""
    deleted_on = body["content_deleted_on"]
    return Status(
        reference=body["reference"],
        status=body["status"],
        title=body["title"],
        text=body["text"],
        received_at=datetime.fromisoformat(body["received_at"]),
        answer_wanted=body["answer_wanted"],
        content_deleted_on=date.fromisoformat(deleted_on) if deleted_on else None,
        messages=tuple(
            Message(
                line["event"],
                line["title"],
                line["by"],
                datetime.fromisoformat(line["at"]),
                line["words"],
            )
            for line in body["messages"]
        ),
        next=_steps(body),
    )


def _steps(body: Mapping[str, Any]) -> tuple[Step, ...]:
    return tuple(Step(step["title"], step["expected"]) for step in body["next"])


def _redacted(body: Mapping[str, Any]) -> RedactedText:
    return RedactedText(
        body["text"],
        tuple(Redaction(span["start"], span["end"], span["kind"]) for span in body["redactions"]),
    )


def _words(given: Any) -> str:
    return " ".join(given) if isinstance(given, list) else given or ""


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
