"""What comes back. Fields that a newer server adds are left aside."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any


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
    # What became of what did not fit: `cut`, `converted` or `left out`, by the field's name.
    fitted: Mapping[str, str]
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
    # Whether a program did it, and no person.
    automatic: bool


@dataclass(frozen=True)
class Support:
    """A place that helps where a report cannot."""

    need: str
    name: str
    contact: str
    note: str


@dataclass(frozen=True)
class Status:
    """Where a report stands, in words."""

    reference: str
    status: str
    title: str
    text: str
    received_at: datetime
    answer_wanted: bool
    # The last days on which an answer helps and on which an appeal can be made.
    answer_by: date | None
    appeal_by: date | None
    may_write: bool
    content_deleted_on: date | None
    messages: tuple[Message, ...]
    next: tuple[Step, ...]
    support: tuple[Support, ...]


@dataclass(frozen=True)
class NewReceipt:
    """A receipt that took the place of another."""

    reference: str
    receipt: str
    receipt_words: str


@dataclass(frozen=True)
class KeptFile:
    """A file as it was kept: made anew, with what was private in it taken out."""

    media: str
    size: int
    width: int | None
    height: int | None
    state: str
    redactions: Mapping[str, int]


@dataclass(frozen=True)
class Consent:
    """What the reporter agreed to, and what taking it back does or did."""

    purpose: str
    title: str
    words: str
    given_at: datetime
    withdrawn_at: datetime | None
    effect: str


@dataclass(frozen=True)
class Form:
    """What a report may be asked and may carry here; `questions` is for drawing a form."""

    version: str
    language: str
    questions: tuple[Mapping[str, Any], ...]
    consents: Mapping[str, str]
    limits: Mapping[str, int]
    forbidden: frozenset[str]


def accepted_of(body: Mapping[str, Any], *, replayed: bool) -> Accepted:
    """Read the answer to a report."""
    return Accepted(
        reference=body["reference"],
        receipt=body["receipt"],
        status_url=body["status_url"],
        received_at=datetime.fromisoformat(body["received_at"]),
        next=_steps(body),
        receipt_words=body["receipt_words"],
        fitted=body.get("fitted", {}),
        replayed=replayed,
    )


def preview_of(body: Mapping[str, Any]) -> Preview:
    """Read the answer to a preview."""
    return Preview(
        _redacted(body["description"]), _redacted(body["context"]), body.get("tool_parameters")
    )


def status_of(body: Mapping[str, Any]) -> Status:
    """Read where a report stands."""
    return Status(
        reference=body["reference"],
        status=body["status"],
        title=body["title"],
        text=body["text"],
        received_at=datetime.fromisoformat(body["received_at"]),
        answer_wanted=body["answer_wanted"],
        answer_by=_day(body["answer_by"]),
        appeal_by=_day(body["appeal_by"]),
        may_write=body["may_write"],
        content_deleted_on=_day(body["content_deleted_on"]),
        messages=tuple(
            Message(
                line["event"],
                line["title"],
                line["by"],
                datetime.fromisoformat(line["at"]),
                line["words"],
                line["automatic"],
            )
            for line in body["messages"]
        ),
        next=_steps(body),
        support=tuple(
            Support(line["need"], line["name"], line["contact"], line["note"])
            for line in body["support"]
        ),
    )


def new_receipt_of(body: Mapping[str, Any]) -> NewReceipt:
    """Read the answer to an exchange of receipts."""
    return NewReceipt(body["reference"], body["receipt"], body["receipt_words"])


def kept_file_of(body: Mapping[str, Any]) -> KeptFile:
    """Read the answer to a file."""
    return KeptFile(*(body[one.name] for one in fields(KeptFile)))


def consents_of(body: Mapping[str, Any]) -> tuple[Consent, ...]:
    """Read what was agreed to."""
    return tuple(
        Consent(
            purpose=line["purpose"],
            title=line["title"],
            words=line["words"],
            given_at=datetime.fromisoformat(line["given_at"]),
            withdrawn_at=_moment(line["withdrawn_at"]),
            effect=line["effect"],
        )
        for line in body["consents"]
    )


def form_of(body: Mapping[str, Any]) -> Form:
    """Read what a report may be asked."""
    return Form(
        body["version"],
        body["language"],
        tuple(body["questions"]),
        body["consents"],
        body["limits"],
        frozenset(body["forbidden"]),
    )


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _moment(value: str | None) -> datetime | None:
    return datetime.fromisoformat(value) if value else None


def _steps(body: Mapping[str, Any]) -> tuple[Step, ...]:
    return tuple(Step(step["title"], step["expected"]) for step in body["next"])


def _redacted(body: Mapping[str, Any]) -> RedactedText:
    return RedactedText(
        body["text"],
        tuple(Redaction(span["start"], span["end"], span["kind"]) for span in body["redactions"]),
    )
