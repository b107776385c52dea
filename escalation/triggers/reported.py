"""Something is reported as severe: by category and least severity."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from escalation.triggers import Evidence, Look, Moment, TriggerKind
from reporting.models import Category, Severity


class Parameters(forms.Form):
    """Of which category, and how severe at least."""

    category = forms.ChoiceField(
        choices=[("", gettext_lazy("Any")), *Category.choices],
        required=False,
        label=gettext_lazy("Category"),
    )
    least_severity = forms.TypedChoiceField(
        choices=Severity.choices, coerce=int, label=gettext_lazy("At least this severe")
    )


def evaluate(look: Look, parameters: Mapping[str, Any]) -> Evidence | None:
    """Fire for a case of the category that is severe enough, whichever of its reports says so."""
    case = look.case
    if parameters["category"] not in {"", case.category}:
        return None
    if case.severity < parameters["least_severity"]:
        return None
    return {"category": case.category, "severity": case.severity}


def explain(evidence: Mapping[str, Any]) -> str:
    """Say how severe it was reported as."""
    severity = str(Severity(evidence["severity"]).label).lower()
    return _("reported as %(severity)s") % {"severity": severity}


KIND = TriggerKind(
    name="reported",
    label=gettext_lazy("Reported as severe"),
    moments=frozenset({Moment.INTAKE}),
    parameters=Parameters,
    evaluate=evaluate,
    explain=explain,
)
