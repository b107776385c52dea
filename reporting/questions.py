"""What each kind of report is asked, in which words; kept by hash, so that old reports stay readable.

The page, the API's `form/` and the case page all take the questions from here.
"""

import hashlib
import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.utils import translation
from django.utils.translation import gettext_lazy as _

from privacy.models import Purpose
from reporting import intake
from reporting.intake_policy import IntakePolicy
from reporting.models import Category, Entry, RefusalKind, Report, Severity, YesNo
from tenants.models import Forbidden

CATEGORIES = {
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
SEVERITIES = {
    # Translators: these three answer “How bad is it?”; the element has words for them too.
    Severity.LOW: (_("Not very bad"), _("It was wrong or annoying. Nobody was harmed.")),
    # Translators: answers “How bad is it?”, between “Not very bad” and “Very bad”.
    Severity.MEDIUM: (_("Bad"), _("It could harm somebody, or it caused trouble.")),
    Severity.HIGH: (
        _("Very bad"),
        _("Somebody is or may be in danger, private data got out, or there is damage."),
    ),
}
YES_NO = [(YesNo.YES, _("Yes")), (YesNo.NO, _("No")), (YesNo.UNKNOWN, _("Not sure"))]
REFUSALS = {
    RefusalKind.OVER: (
        _("It refused too much"),
        _("What I asked for was fine, and it refused or warned me."),
    ),
    RefusalKind.UNDER: (
        _("It refused too little"),
        _("It should have refused or warned me, and did not, or not enough."),
    ),
}
DESCRIPTION = _("What happened?")
REFUSAL = _("What was wrong with its answer?")
TOOL_NAME = _("What did it use or do?")
OUTCOME = _("Was the result what you wanted?")
REQUESTED = _("Did it ask you first?")
GIVEN = _("Did you say yes?")
WARNING = _("Did you see a warning or a refusal?")
CONTEXT = _("The part of the conversation that matters")
CONTACT = _("Your e-mail address")
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
# Which class of data a question asks for, where a contract can forbid it.
CLASSES = {
    "context": Forbidden.CONTEXT,
    "context_consent": Forbidden.CONTEXT,
    "contact_email": Forbidden.CONTACT,
}
# A question is asked when all of this is so; the server works it out again on sending.
TOOL = {"tool": True}
CONDITIONS: dict[str, dict[str, Any]] = {
    "tool_name": TOOL,
    "outcome_matched": TOOL,
    "confirmation_requested": TOOL,
    "confirmation_given": TOOL | {"confirmation_requested": ["yes", "unknown"]},
    "warning_shown": TOOL,
    "refusal": {"entry_point": ["refusal", "page"]},
    "context_consent": {"context": True},
}


@dataclass(frozen=True)
class FormOf:
    """One wording of the form, and the hash it is known by."""

    definition: dict[str, Any]
    digest: str

    def consent_hash(self, purpose: str) -> str:
        """Return the hash of the words of a consent as this form shows them."""
        return wording_hash(self.definition["consents"][purpose])


@lru_cache(maxsize=512)
def form_of(entry: str, language: str, intake_policy: IntakePolicy) -> FormOf:
    """Return the form for one entry point in one language, under a workspace's contract."""
    with translation.override(language):
        definition = {
            "entry_point": str(entry),
            "language": language,
            "questions": [
                line for line in _questions(entry) if _may_be_asked(line["name"], intake_policy)
            ],
            "consents": {str(purpose): str(words) for purpose, words in CONSENTS.items()},
            "limits": {
                "description": intake.MOST_DESCRIPTION,
                "context_turns": intake_policy.context_turns,
                "context_bytes": intake_policy.context_bytes,
            },
            "forbidden": sorted(intake_policy.forbidden),
        }
    dumped = json.dumps(definition, sort_keys=True, ensure_ascii=False)
    return FormOf(definition, hashlib.sha256(dumped.encode()).hexdigest())


def wording_hash(wording: str) -> str:
    """Return the hash that a consent keeps of the words that were agreed to."""
    return hashlib.sha256(wording.encode()).hexdigest()


def _may_be_asked(name: str, intake_policy: IntakePolicy) -> bool:
    return name not in CLASSES or intake_policy.allows(CLASSES[name])


def _questions(entry: str) -> list[dict[str, Any]]:
    """Return what is asked, in order: the common questions first, then those of the kind."""
    asked = [
        _choice("category", _("What went wrong?"), CATEGORIES, required=True),
        _choice("severity", _("How bad is it?"), SEVERITIES, required=True),
        _text("description", DESCRIPTION, intake.MOST_DESCRIPTION, required=True),
    ]
    if entry in {Entry.REFUSAL, Entry.PAGE}:
        asked.append(_choice("refusal", REFUSAL, REFUSALS))
    if entry != Entry.REFUSAL:
        asked += [
            _text("tool_name", TOOL_NAME, intake.MOST_TAG["tool_name"]),
            _yes_no("outcome_matched", OUTCOME),
            _yes_no("confirmation_requested", REQUESTED),
            _yes_no("confirmation_given", GIVEN),
            _yes_no("warning_shown", WARNING),
        ]
    return [
        *asked,
        _text("context", CONTEXT, intake.MOST_CONTEXT),
        _tick("context_consent", CONSENTS[Purpose.CONTEXT]),
        _text("contact_email", CONTACT, 254, hint=CONSENTS[Purpose.CONTACT]),
        _tick("evaluation_consent", CONSENTS[Purpose.EVALUATION]),
    ]


def _line(name: str, label: Any, kind: str, **more: Any) -> dict[str, Any]:
    line = {"name": name, "label": str(label), "type": kind, **more}
    if name in CONDITIONS:
        line["when"] = CONDITIONS[name]
    return line


def _choice(name: str, label: Any, labels: Any, *, required: bool = False) -> dict[str, Any]:
    choices = [
        {
            "value": value.name.lower() if isinstance(value, Severity) else str(value),
            "label": str(title),
            "hint": str(hint),
        }
        for value, (title, hint) in labels.items()
    ]
    return _line(name, label, "choice", required=required, choices=choices)


def _yes_no(name: str, label: Any) -> dict[str, Any]:
    choices = [{"value": str(value), "label": str(words), "hint": ""} for value, words in YES_NO]
    return _line(name, label, "choice", required=False, choices=choices)


def _text(
    name: str, label: Any, most: int, *, required: bool = False, hint: Any = ""
) -> dict[str, Any]:
    return _line(name, label, "text", required=required, most=most, hint=str(hint))


def _tick(name: str, label: Any) -> dict[str, Any]:
    return _line(name, label, "tick", required=False)


def answers_of(report: Report, definition: dict[str, Any]) -> list[dict[str, str]]:
    """Return the answers of a report in the words of the form it was made with."""
    answers = []
    for line in definition["questions"]:
        value = _answer(report, line["name"])
        if line["type"] == "choice":
            labels = {choice["value"]: choice["label"] for choice in line["choices"]}
            value = labels.get(value, value)
        if value:
            answers.append({"term": line["label"], "value": value})
    return answers


def _answer(report: Report, name: str) -> str:
    """Return the answer to a question whose answer is a signal; texts are in the vault."""
    if name == "severity":
        return Severity(report.severity).name.lower()
    if name in {"category", "refusal"}:
        return str(getattr(report, name))
    if CONDITIONS.get(name, {}).get("tool") and report.tool_occurred:
        return str(getattr(report, name))
    return ""
