"""What each kind of report is asked, in which words; kept by hash, so that old reports stay readable.

The page, the API's `form/` and the case page all take the questions from here.
"""

import hashlib
import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.utils import translation

from reporting.fields import ASKED, CONSENTS, MOST_DESCRIPTION, Field
from reporting.models import Report, Severity
from reporting.submission import IntakePolicy

# Questions about what a tool did.
TOOL = {field.name for field in ASKED if field.part_of == "tool"}


@dataclass(frozen=True)
class FormOf:
    """One wording of the form, and the hash it is known by."""

    definition: dict[str, Any]
    digest: str
    # The hash of the words of each consent, as this form shows them.
    consent_hashes: dict[str, str]


@lru_cache(maxsize=512)
def form_of(entry: str, language: str, intake_policy: IntakePolicy) -> FormOf:
    """Return the form for one entry point in one language, under a workspace's contract."""
    with translation.override(language):
        definition: dict[str, Any] = {
            "entry_point": str(entry),
            "language": language,
            "questions": [
                _question(field)
                for field in ASKED
                if entry in field.entries and intake_policy.allows(field.contract)
            ],
            "consents": {str(purpose): str(words) for purpose, words in CONSENTS.items()},
            "limits": {
                "description": MOST_DESCRIPTION,
                "context_turns": intake_policy.context_turns,
                "context_bytes": intake_policy.context_bytes,
            },
            "forbidden": sorted(intake_policy.forbidden),
        }
    dumped = json.dumps(definition, sort_keys=True, ensure_ascii=False)
    hashes = {purpose: wording_hash(words) for purpose, words in definition["consents"].items()}
    return FormOf(definition, hashlib.sha256(dumped.encode()).hexdigest(), hashes)


def wording_hash(wording: str) -> str:
    """Return the hash that a consent keeps of the words that were agreed to."""
    return hashlib.sha256(wording.encode()).hexdigest()


def _question(field: Field) -> dict[str, Any]:
    kinds = {"window": "text", "email": "text"}
    line: dict[str, Any] = {
        "name": field.name,
        "label": str(field.question),
        "type": kinds.get(field.kind, field.kind),
        # The box for a tool stands on the form whether or not there was one.
        "required": field.required and not field.part_of,
    }
    if field.choices:
        line["choices"] = [
            {"value": value, "label": str(title), "hint": str(hint)}
            for value, (title, hint) in field.answers.items()
        ]
    if field.most:
        line |= {"most": field.most, "hint": str(field.help)}
    return line | ({"when": dict(field.when)} if field.when else {})


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
    if name in {"category", "refusal"} or (report.tool_occurred and name in TOOL):
        return str(getattr(report, name))
    return ""
