"""What is sent as a report, what of it a workspace lets in, and what of it may be stored."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from django.utils.formats import number_format
from django.utils.translation import gettext as _

from privacy.texts import own_patterns, placeholders
from redaction import Span, WorkspacePatterns, redact, redact_document
from reporting.fields import REDACTED_COLUMNS, REFUSABLE, TAGS
from reporting.models import Category, Entry, Severity, YesNo, is_severe
from reporting.reporter_redactions import (
    BY_REPORTER,
    ReporterRedaction,
    of_field,
    remove_from_document,
    remove_from_text,
)
from tenants.keys import keyed_hash
from tenants.models import CONTEXT_BYTES, CONTEXT_TURNS, ClientKey, Workspace
from tenants.permissions import Invalid
from tenants.time_zones import binding_day
from traces.records import Inline, redact_inline

UNPROCESSABLE = 422


@dataclass(frozen=True)
class Turn:
    """One turn of the conversation; the flagged one is what the report is about (B6)."""

    role: str
    text: str
    flagged: bool = False

    def __str__(self) -> str:
        return f"{self.role.capitalize()}: {self.text}"


@dataclass(frozen=True)
class Submission:
    """One report as it was sent, before redaction."""

    category: Category
    severity: Severity
    description: str
    entry: Entry = Entry.ANSWER
    tool_name: str = ""
    tool_parameters: Any = None
    outcome_matched: YesNo = YesNo.UNKNOWN
    confirmation_requested: YesNo = YesNo.UNKNOWN
    confirmation_given: YesNo = YesNo.UNKNOWN
    warning_shown: YesNo = YesNo.UNKNOWN
    context: str = ""
    turns: tuple[Turn, ...] = ()
    context_consent: bool = False
    evaluation_consent: bool = False
    refusal: str = ""
    reporter_redactions: tuple[ReporterRedaction, ...] = ()
    trace: Any = None
    contact_email: str = ""
    # By their names in `reporting.fields.TAGS`.
    tags: Mapping[str, str] = field(default_factory=dict)
    message_id: str = ""
    conversation_id: str = ""
    trace_id: str = ""
    occurred_at: datetime | None = None
    locale: str = ""
    # What became of data of the host that did not fit, by the names of the API.
    fitted: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, **given: Any) -> "Submission":
        """Return a submission of fields by their declared names, tags among them."""
        tags = {name: given.pop(name) for name in TAGS if name in given}
        return cls(**given, tags=tags)

    @property
    def tool_occurred(self) -> bool:
        """Whether the report is about something a tool did."""
        acted = self.entry == Entry.TOOL_ACTION or self.category == Category.UNSAFE_TOOL_ACTION
        return acted or bool(self.tool_name)

    @property
    def severe(self) -> bool:
        """Whether nothing may hold this report up (C6)."""
        return is_severe(
            self.severity, self.tool_occurred, self.confirmation_requested, self.confirmation_given
        )

    def whole_context(self) -> str:
        """Return all of the conversation that was sent."""
        return _in_words(self.turns) or self.context

    def kept_context(self) -> str:
        """Return what of the conversation may be kept: all with consent, else the flagged turn (B8)."""
        if self.context_consent:
            return self.whole_context()
        return _in_words(turn for turn in self.turns if turn.flagged)

    def gives(self, name: str) -> bool:
        """Say whether a field was sent, empty texts aside."""
        value = self.whole_context() if name == "context" else getattr(self, name)
        return value is not None and value != ""

    def digest(self) -> bytes:
        """Return a keyed hash of the whole submission, to tell a repeat from another report.

        Keyed, because it outlives the purge: nobody may try out guesses of the text against it.
        """
        return keyed_hash("request", json.dumps(vars(self), sort_keys=True, default=str))


@dataclass(frozen=True)
class Source:
    """Who sent a submission: the host product, the reporter as the host knows them, the attempt."""

    client_key: ClientKey | None = None
    subject: str = ""
    token_id: str = ""
    token_expires_at: datetime | None = None
    idempotency_key: str = ""
    external_source: str = ""
    external_id: str | None = None
    # What the guard of the intake noticed: codes of reporting.guard.spam.
    marks: tuple[str, ...] = ()

    def reporter_lookup(self, workspace: Workspace) -> bytes | None:
        """Return a keyed hash of the reporter, under which their reports are counted (C2)."""
        if not self.subject:
            return None
        # Two host products may number their users alike.
        host = str(self.client_key.pk) if self.client_key else ""
        return keyed_hash("reporter", str(workspace.pk), host, self.subject)


@dataclass(frozen=True)
class Redacted:
    """What of a submission will be stored, with what was taken out."""

    description: str
    context: str
    tool_parameters: Any = None
    trace: Inline = field(default_factory=Inline)
    columns: dict[str, str] = field(default_factory=dict)
    # how many places of each kind were taken out of parameters, trace and columns
    elsewhere: Counter[str] = field(default_factory=Counter)
    # where the placeholders stand in description and context
    marks: dict[str, list[Span]] = field(default_factory=dict)

    def counts(self) -> dict[str, int]:
        """Return how many places of each kind were taken out, in texts, documents and columns."""
        counts = self.elsewhere.copy()
        for spans in self.marks.values():
            counts.update(mark.kind for mark in spans)
        return dict(+counts)


@dataclass(frozen=True)
class IntakePolicy:
    """What may come in: by the contract marked as the workspace's own, or by the product's limits."""

    forbidden: frozenset[str] = frozenset()
    context_turns: int = CONTEXT_TURNS
    context_bytes: int = CONTEXT_BYTES

    def allows(self, data: str) -> bool:
        """Say whether a class of data (`tenants.models.Forbidden`) may come in."""
        return data not in self.forbidden

    def check(self, submission: Submission) -> None:
        """Raise Invalid, naming the field and the remedy, for what may not come in (B6, B9)."""
        for refusable in REFUSABLE:
            if refusable.contract in self.forbidden and submission.gives(refusable.name):
                raise forbidden_by_contract(refusable.path)
        self.check_window(len(submission.turns), len(submission.whole_context().encode()))

    def fitted(self, submission: Submission) -> Submission:
        """Return a submission without what its host added though a contract forbids it."""
        added = [
            refusable
            for refusable in REFUSABLE
            if refusable.name in {"tool_parameters", "trace"}
            and refusable.contract in self.forbidden
            and submission.gives(refusable.name)
        ]
        changes = {refusable.path: "left out" for refusable in added}
        without: dict[str, Any] = {refusable.name: None for refusable in added}
        return replace(submission, **without, fitted={**submission.fitted, **changes})

    def check_window(self, turns: int, size: int) -> None:
        """Raise Invalid for more turns or bytes of context than may come in."""
        if turns > self.context_turns:
            raise Invalid(
                "context",
                _(
                    "These are %(turns)s turns of the conversation; at most %(most)s are taken. "
                    "Send only those needed to understand the problem."
                )
                % {"turns": turns, "most": self.context_turns},
                code="too_many_turns",
                status=UNPROCESSABLE,
            )
        if size > self.context_bytes:
            raise Invalid(
                "context",
                _(
                    "This has %(size)s bytes; at most %(most)s are taken. "
                    "Send only the part needed to understand the problem."
                )
                % {
                    "size": number_format(size, force_grouping=True),
                    "most": number_format(self.context_bytes, force_grouping=True),
                },
                code="window_too_long",
                status=UNPROCESSABLE,
            )


def forbidden_by_contract(field: str) -> Invalid:
    """Return the refusal of a field whose class of data a contract forbids."""
    return Invalid(
        field,
        _(
            "The contract of this workspace forbids this data, and nothing was stored. Send the "
            "report without it."
        ),
        code="forbidden_by_contract",
        status=UNPROCESSABLE,
    )


def intake_policy_of(workspace: Workspace, now: datetime) -> IntakePolicy:
    """Return what a workspace lets in now, from its own row: no question to the database."""
    limits = workspace.contract_limits
    today = binding_day(now)
    if not limits or not _holds(limits["starts_on"], limits["ends_on"], today):
        return IntakePolicy()
    return IntakePolicy(
        frozenset(limits["forbidden"]), limits["context_turns"], limits["context_bytes"]
    )


def _holds(starts_on: str, ends_on: str | None, today: date) -> bool:
    begun = date.fromisoformat(starts_on) <= today
    return begun and (ends_on is None or today <= date.fromisoformat(ends_on))


def redact_submission(submission: Submission, workspace: Workspace) -> Redacted:
    """Redact everything free in a submission, then strike out what its reporter struck.

    Context without consent is dropped here, before anything could store it (B8). Raises Invalid
    for words to strike that are not there.
    """
    patterns = own_patterns(workspace)
    description, in_description = _struck(
        submission, "description", submission.description, patterns
    )
    context, in_context = _struck(submission, "context", submission.kept_context(), patterns)
    parameters = redact_document(submission.tool_parameters, patterns=patterns)
    kept, struck = remove_from_document(
        parameters.value, of_field(submission.reporter_redactions, "tool_parameters")
    )
    trace = redact_inline(submission.trace, patterns=patterns, consent=submission.context_consent)
    columns: dict[str, str] = {}
    in_columns: Counter[str] = Counter()
    for name, text in {**submission.tags, "tool_name": submission.tool_name}.items():
        if text:
            redaction = redact(text, patterns=patterns)
            columns[name] = redaction.text[: REDACTED_COLUMNS[name]]
            in_columns.update(span.kind for span in redaction.spans)
    return Redacted(
        description=description,
        context=context,
        tool_parameters=kept,
        trace=trace,
        columns=columns,
        elsewhere=parameters.kinds + trace.kinds + in_columns + Counter({BY_REPORTER: struck}),
        marks={"description": in_description, "context": in_context},
    )


def _struck(
    submission: Submission, field: str, text: str, patterns: WorkspacePatterns
) -> tuple[str, list[Span]]:
    redaction = redact(text, patterns=patterns)
    marks = placeholders(text, redaction)
    removed = of_field(submission.reporter_redactions, field)
    return remove_from_text(redaction.text, marks, removed) if removed else (redaction.text, marks)


def keeps_context(submission: Submission, redacted: Redacted) -> bool:
    """Say whether something is kept that rests on the consent to context: a text, words of spans, or a search."""
    kept = redacted.context or redacted.trace.words
    kept = kept or submission.conversation_id or submission.trace_id
    return submission.context_consent and bool(kept)


def _in_words(turns: Iterable[Turn]) -> str:
    return "\n\n".join(map(str, turns))
