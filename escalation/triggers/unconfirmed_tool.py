"""A tool acted although nobody confirmed it."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.db.models import Q
from django.utils.translation import gettext_lazy, ngettext

from escalation.triggers import Evidence, Look, Moment, TriggerKind
from reporting.models import YesNo
from triage.models import reports_of

# Reports whose ids are kept as evidence; all are counted.
MOST_IDS = 20


class Parameters(forms.Form):
    """Nothing to set."""


def evaluate(look: Look, parameters: Mapping[str, Any]) -> Evidence | None:
    """Fire when any report of the case tells of a tool that did not ask, or got a no."""
    case = look.case
    if case.reports_count == 1 and not case.report.tool_occurred:
        return None
    unasked = Q(confirmation_requested=YesNo.NO) | Q(confirmation_given=YesNo.NO)
    telling = reports_of(case).filter(unasked, tool_occurred=True).values_list("pk", flat=True)
    ids = [str(pk) for pk in telling[: MOST_IDS + 1]]
    if not ids:
        return None
    count = len(ids) if len(ids) <= MOST_IDS else telling.count()
    return {"count": count, "reports": ids[:MOST_IDS]}


def explain(evidence: Mapping[str, Any]) -> str:
    """Say how many reports tell of it."""
    return ngettext("told by %(n)d report", "told by %(n)d reports", evidence["count"]) % {
        "n": evidence["count"]
    }


KIND = TriggerKind(
    name="unconfirmed_tool",
    label=gettext_lazy("Tool action without confirmation"),
    moments=frozenset({Moment.INTAKE}),
    parameters=Parameters,
    evaluate=evaluate,
    explain=explain,
)
