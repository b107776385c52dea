"""Kinds of triggers: what each looks at, its parameters, and when it fires with which evidence.

A new kind is one module of this package that holds a `KIND`; nothing else names it.
"""

import logging
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from django import forms
from django.utils.functional import Promise

from escalation.models import Firing, Trigger
from tenants.permissions import Invalid
from triage.models import Case, Decision

logger = logging.getLogger("recourse.escalation")

# What evidence may say besides numbers: an id, a choice. A sentence of a report is neither.
NO_WORDS = re.compile(r"[0-9a-z_-]{0,40}")

Evidence = dict[str, int | str | list[str]]


class Moment(StrEnum):
    """When a case is looked at."""

    INTAKE = "intake"
    DECISION = "decision"


@dataclass(frozen=True)
class Look:
    """A case that is looked at at one moment: all that a kind may judge by."""

    case: Case
    # The newest one, at the moment of a decision.
    decision: Decision | None
    now: datetime


@dataclass(frozen=True)
class TriggerKind:
    """One kind of trigger."""

    # As the rows of triggers store it.
    name: str
    label: str | Promise
    moments: frozenset[Moment]
    # Its fields are the parameters; what it cleans is JSON.
    parameters: type[forms.Form]
    # Returns the evidence when a trigger of these parameters fires, else None.
    evaluate: Callable[[Look, Mapping[str, Any]], Evidence | None]
    # Says evidence in a few words, for the page of an incident.
    explain: Callable[[Mapping[str, Any]], str]


@dataclass(frozen=True)
class Fired:
    """A trigger that fired, with the evidence that is kept of it."""

    trigger: Trigger
    evidence: Evidence

    def __post_init__(self) -> None:
        for name, value in self.evidence.items():
            texts = value if isinstance(value, list) else [value]
            if any(isinstance(text, str) and not NO_WORDS.fullmatch(text) for text in texts):
                raise ValueError(f"The evidence {name!r} is neither a number, an id nor a choice.")


@cache
def kinds() -> dict[str, TriggerKind]:
    """Return every kind by its name, from the modules of this package."""
    modules = [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
    return {module.KIND.name: module.KIND for module in modules}


def clean_parameters(kind: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters of a trigger as its kind stores them; raise Invalid for others."""
    if kind not in kinds():
        raise Invalid("kind", f"There is no kind of trigger {kind!r}.")
    form = kinds()[kind].parameters(dict(given))
    if unknown := sorted(set(given) - set(form.fields)):
        raise Invalid(unknown[0], f"A trigger of this kind has no {unknown[0]!r}.")
    if not form.is_valid():
        field, errors = next(iter(form.errors.items()))
        raise Invalid(field, str(errors[0]))
    return form.cleaned_data


def triggers_at(moment: Moment) -> list[Trigger]:
    """Return the active triggers that look at cases at a moment."""
    looking = []
    for trigger in Trigger.objects.select_related("level").filter(active=True).order_by("id"):
        kind = kinds().get(trigger.kind)
        if kind is None:
            logger.error("trigger %s is of a kind that is not known", trigger.pk)
        elif moment in kind.moments:
            looking.append(trigger)
    return looking


def evaluate(look: Look, triggers: Sequence[Trigger]) -> list[Fired]:
    """Return those of the triggers that fire for a case, each with its evidence."""
    fired = []
    for trigger in triggers:
        evidence = kinds()[trigger.kind].evaluate(look, trigger.parameters)
        if evidence is not None:
            fired.append(Fired(trigger, evidence))
    return fired


def explain(firing: Firing) -> str:
    """Say in a few words what a trigger saw when it fired."""
    kind = kinds().get(firing.trigger.kind)
    return kind.explain(firing.evidence) if kind else ""
