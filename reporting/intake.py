"""What a report may consist of: its fields, their limits, and how text is cleaned."""

import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from privacy.placeholders import placeholders
from privacy.texts import own_patterns
from redaction import Span, WorkspacePattern, redact, redact_document
from reporting.models import Category, Entry, Report, Severity, YesNo, is_severe
from reporting.reporter_redactions import (
    BY_REPORTER,
    ReporterRedaction,
    of_field,
    remove_from_document,
    remove_from_text,
)
from reporting.turns import Turn, in_words
from tenants.keys import keyed_hash
from tenants.models import ClientKey, Workspace
from traces.records import redact_inline

# Characters, as a person counts them.
MOST_DESCRIPTION = 4_000
# More than any contract allows; `reporting.intake_policy` says what a workspace takes.
MOST_CONTEXT = 32_000
MOST_TURNS = 50
MOST_TRACE = 64_000
MOST_PARAMETERS = 8_000
MOST_ANSWER = 4_000
MOST_MESSAGE_ID = 200
MOST_LOCALE = 12


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
    model_version: str = ""
    policy_version: str = ""
    tool_state: str = ""
    user_intent: str = ""
    harm_type: str = ""
    message_id: str = ""
    conversation_id: str = ""
    trace_id: str = ""
    occurred_at: datetime | None = None
    locale: str = ""

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
        return in_words(self.turns) or self.context

    def kept_context(self) -> str:
        """Return what of the conversation may be kept: all with consent, else the flagged turn (B8)."""
        if self.context_consent:
            return self.whole_context()
        return in_words(turn for turn in self.turns if turn.flagged)

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
    trace: Any = None
    tags: dict[str, str] = field(default_factory=dict)
    # how many places of each kind were taken out of parameters, trace and tags
    elsewhere: Counter[str] = field(default_factory=Counter)
    # where the placeholders stand in description and context
    marks: dict[str, list[Span]] = field(default_factory=dict)

    def counts(self) -> dict[str, int]:
        """Return how many places of each kind were taken out, in texts, documents and tags."""
        marks = [mark for spans in self.marks.values() for mark in spans]
        return dict(self.elsewhere + Counter(mark.kind for mark in marks))


TAGS = ("model_version", "policy_version", "tool_state", "user_intent", "harm_type", "tool_name")
# Characters of each tag: as many as its column takes.
MOST_TAG: dict[str, int] = {
    name: Report._meta.get_field(name).max_length or 0  # type: ignore[union-attr]
    for name in TAGS
}


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
    trace = redact_inline(submission.trace, patterns=patterns)
    tags = {
        name: redact(value, patterns=patterns)
        for name in TAGS
        if (value := getattr(submission, name))
    }
    in_tags = Counter(span.kind for tag in tags.values() for span in tag.spans)
    return Redacted(
        description=description,
        context=context,
        tool_parameters=kept,
        trace=trace.value,
        tags={name: tag.text[: MOST_TAG[name]] for name, tag in tags.items()},
        elsewhere=parameters.kinds + trace.kinds + in_tags + Counter({BY_REPORTER: struck}),
        marks={"description": in_description, "context": in_context},
    )


def _struck(
    submission: Submission, field: str, text: str, patterns: list[WorkspacePattern]
) -> tuple[str, list[Span]]:
    redaction = redact(text, patterns=patterns)
    marks = placeholders(text, redaction)
    removed = of_field(submission.reporter_redactions, field)
    return remove_from_text(redaction.text, marks, removed) if removed else (redaction.text, marks)


def keeps_context(submission: Submission, redacted: Redacted) -> bool:
    """Say whether something is kept that rests on the consent to context: a text, or a search."""
    kept = redacted.context or submission.conversation_id or submission.trace_id
    return submission.context_consent and bool(kept)
