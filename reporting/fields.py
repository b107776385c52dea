"""The fields of a report, each declared once.

The shape of the API, the form, its questions, what a contract refuses, what is redacted and what
the case page shows all follow from here; the columns are those of `reporting.models.Report`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from django.utils.translation import gettext_lazy as _

from privacy.models import Purpose
from reporting.models import Category, Entry, RefusalKind, Report, Severity, YesNo
from tenants.models import Forbidden

# Characters, as a person counts them.
MOST_DESCRIPTION = 4_000
# More than any contract allows; `reporting.submission.IntakePolicy` says what a workspace takes.
MOST_CONTEXT = 32_000
MOST_TURNS = 50
MOST_TRACE = 64_000
MOST_PARAMETERS = 8_000
MOST_ANSWER = 4_000
MOST_ID = 200
MOST_LOCALE = 12
MOST_EMAIL = 254

# Answer: what it is called, and the line that explains it.
Choices = Mapping[Any, tuple[Any, Any]]

CATEGORIES: dict[Any, tuple[Any, Any]] = {
    Category.HARMFUL_CONTENT: (
        _("Harmful content"),
        _("It gave advice or wrote something that could hurt somebody."),
    ),
    Category.DATA_EXPOSURE: (
        _("Private data"),
        _("It showed or used personal or secret information it should not have."),
    ),
    Category.UNSAFE_TOOL_ACTION: (
        _("A wrong action"),
        _("It did something it should not have: sent, deleted, bought or changed a thing."),
    ),
    Category.HARASSMENT: (
        _("Threats or insults"),
        _("It threatened, insulted or degraded a person or a group."),
    ),
    Category.MISINFORMATION: (
        _("False information"),
        _("It stated something untrue as if it were a fact."),
    ),
    Category.OTHER: (_("Something else"), _("None of these fits.")),
}
SEVERITIES: dict[Any, tuple[Any, Any]] = {
    # Translators: these three answer “How bad is it?”; the element has words for them too.
    Severity.LOW: (_("Not very bad"), _("It was wrong or annoying. Nobody was harmed.")),
    # Translators: answers “How bad is it?”, between “Not very bad” and “Very bad”.
    Severity.MEDIUM: (_("Bad"), _("It could harm somebody, or it caused trouble.")),
    Severity.HIGH: (
        _("Very bad"),
        _("Somebody is or may be in danger, private data got out, or there is damage."),
    ),
}
YES_NO: dict[Any, tuple[Any, Any]] = {
    YesNo.YES: (_("Yes"), ""),
    YesNo.NO: (_("No"), ""),
    YesNo.UNKNOWN: (_("Not sure"), ""),
}
REFUSALS: dict[Any, tuple[Any, Any]] = {
    RefusalKind.OVER: (
        _("It refused too much"),
        _("What I asked for was fine, and it refused or warned me."),
    ),
    RefusalKind.UNDER: (
        _("It refused too little"),
        _("It should have refused or warned me, and did not, or not enough."),
    ),
}
# Where a host product's report may come from; the others are the product's own.
ENTRY_POINTS: dict[Any, tuple[Any, Any]] = {
    word: ("", "") for word in Entry.values if word not in {Entry.IMPORT, Entry.ADMIN}
}
# The words that are agreed to; a consent keeps their hash.
CONSENTS: dict[str, Any] = {
    Purpose.CONTEXT: _("I agree that this part of the conversation is kept with my report"),
    Purpose.CONTACT: _(
        "Only used to tell you that there is news about this report. The people who read "
        "the report do not see it."
    ),
    Purpose.EVALUATION: _(
        "My words may be used in tests that check whether the problem comes back"
    ),
}


@dataclass(frozen=True)
class Field:
    """One field of a report, under its name in `reporting.submission.Submission`."""

    name: str
    kind: Literal["choice", "text", "tick", "email", "json", "window", "strikes", "id", "moment",
                  "language"]  # fmt: skip
    # Characters, of JSON as it is written.
    most: int = 0
    required: bool = False
    choices: Choices = field(default_factory=dict)
    # Where the API's body has it under another name, or inside of an object.
    sent_as: str = ""
    part_of: str = ""
    # What a reporter is asked; empty where the host product alone sends it.
    question: Any = ""
    help: Any = ""
    # What an empty box is answered with, and how many lines the box has.
    missing: Any = ""
    lines: int = 1
    # The entry points that ask, and what must be so for it; the server works it out again.
    entries: tuple[str, ...] = tuple(Entry.values)
    when: Mapping[str, Any] = field(default_factory=dict)
    # The section of the form that must be open.
    section: str = ""
    # The class of data that a contract can forbid.
    contract: str = ""
    # Free text of a column: redacted before it is stored there.
    redacted: bool = False
    # What the case page calls it, among what is known of the AI system (B12).
    term: str = ""

    @property
    def body_name(self) -> str:
        """The name in the API's body, inside of the object that has it."""
        return self.sent_as or self.name

    @property
    def path(self) -> str:
        """The name by which the API's errors speak of it."""
        return f"{self.part_of}.{self.body_name}" if self.part_of else self.body_name

    @property
    def answers(self) -> dict[str, tuple[Any, Any]]:
        """The choices by the words that forms and the API send."""
        return {
            value.name.lower() if isinstance(value, Severity) else str(value): words
            for value, words in self.choices.items()
        }


def _column(name: str) -> int:
    """Return how many characters a column of text takes."""
    return Report._meta.get_field(name).max_length or 0  # type: ignore[union-attr]


def _tag(name: str, term: str) -> Field:
    """Declare a tag, which ties a report to a state of the AI system (B12)."""
    return Field(name, "text", _column(name), redacted=True, term=term)


def _tool(name: str, question: Any, *, when: Mapping[str, Any] | None = None) -> Field:
    """Declare a question about what a tool did (B10)."""
    return Field(
        name, "choice", choices=YES_NO, part_of="tool", question=question, section="tool",
        entries=_NOT_REFUSED, when={"tool": True} | dict(when or {}),
    )  # fmt: skip


_NOT_REFUSED = tuple(entry for entry in Entry.values if entry != Entry.REFUSAL)
_REFUSED = (Entry.REFUSAL, Entry.PAGE)

FIELDS: tuple[Field, ...] = (
    Field("category", "choice", required=True, choices=CATEGORIES,
          question=_("What went wrong?"), missing=_("Choose what went wrong.")),
    Field("severity", "choice", required=True, choices=SEVERITIES,
          question=_("How bad is it?"), missing=_("Choose how bad it is.")),
    Field("description", "text", MOST_DESCRIPTION, required=True, lines=6,
          question=_("What happened?"), help=_(
              "A few sentences are enough: what you asked for, and what it said or did. "
              "Names, card numbers and the like are taken out before anything is kept.")),
    Field("entry", "choice", choices=ENTRY_POINTS, sent_as="entry_point"),
    Field("refusal", "choice", choices=REFUSALS, question=_("What was wrong with its answer?"),
          section="refusal", entries=_REFUSED, when={"entry_point": [str(e) for e in _REFUSED]}),
    Field("tool_name", "text", _column("tool_name"), required=True, sent_as="name",
          part_of="tool", question=_("What did it use or do?"),
          help=_("For example: e-mail, calendar, payment, deleting files."), section="tool",
          entries=_NOT_REFUSED, when={"tool": True}, redacted=True),
    Field("tool_parameters", "json", MOST_PARAMETERS, sent_as="parameters", part_of="tool",
          contract=Forbidden.TOOL_PARAMETERS),
    _tool("outcome_matched", _("Was the result what you wanted?")),
    _tool("confirmation_requested", _("Did it ask you first?")),
    _tool("confirmation_given", _("Did you say yes?"),
          when={"confirmation_requested": ["yes", "unknown"]}),
    _tool("warning_shown", _("Did you see a warning or a refusal?")),
    Field("context", "window", MOST_CONTEXT, lines=4,
          question=_("The part of the conversation that matters"),
          help=_("Copy only what is needed to understand the problem."),
          section="context", contract=Forbidden.CONTEXT),
    Field("context_consent", "tick", question=CONSENTS[Purpose.CONTEXT], section="context",
          when={"context": True}, contract=Forbidden.CONTEXT),
    Field("contact_email", "email", MOST_EMAIL, question=_("Your e-mail address"),
          help=CONSENTS[Purpose.CONTACT], contract=Forbidden.CONTACT),
    Field("evaluation_consent", "tick", question=CONSENTS[Purpose.EVALUATION],
          help=_("You can take this back at any time, on the page of your report.")),
    # What the host product adds: ids, which are sealed with the trace, and tags.
    Field("message_id", "text", MOST_ID),
    Field("conversation_id", "text", MOST_ID),
    Field("trace_id", "id"),
    _tag("model_version", "Model version"),
    _tag("policy_version", "Policy version"),
    _tag("tool_state", "Tool state"),
    _tag("user_intent", "User intent"),
    _tag("harm_type", "Harm type"),
    Field("reporter_redactions", "strikes", sent_as="strike"),
    Field("trace", "json", MOST_TRACE, contract=Forbidden.TRACE),
    Field("occurred_at", "moment"),
    Field("locale", "language", MOST_LOCALE),
)  # fmt: skip
BY_NAME = {declared.name: declared for declared in FIELDS}
TAGS = tuple(declared.name for declared in FIELDS if declared.term)
# Free text that stands in columns, and how many characters of it fit.
REDACTED_COLUMNS = {declared.name: declared.most for declared in FIELDS if declared.redacted}
ASKED = tuple(declared for declared in FIELDS if declared.question)
# Refused where a contract forbids their class of data; a tick is only a word about another field.
REFUSABLE = tuple(declared for declared in FIELDS if declared.contract and declared.kind != "tick")
