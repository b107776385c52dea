"""A reviewer confirmed a problem as severe."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from escalation.triggers import Evidence, Look, Moment, TriggerKind
from reporting.models import Severity
from triage.models import Outcome


class Parameters(forms.Form):
    """How severe at least."""

    least_severity = forms.TypedChoiceField(
        choices=Severity.choices, coerce=int, label=gettext_lazy("At least this severe")
    )


def evaluate(look: Look, parameters: Mapping[str, Any]) -> Evidence | None:
    """Fire for a decision that confirms a problem of this severity."""
    decision = look.decision
    if decision is None or decision.outcome != Outcome.CONFIRMED:
        return None
    if decision.severity < parameters["least_severity"]:
        return None
    return {"decision": str(decision.pk), "severity": decision.severity}


def explain(evidence: Mapping[str, Any]) -> str:
    """Say how severe it was confirmed as."""
    severity = str(Severity(evidence["severity"]).label).lower()
    return _("confirmed as %(severity)s") % {"severity": severity}


KIND = TriggerKind(
    name="confirmed",
    label=gettext_lazy("Confirmed as severe"),
    moments=frozenset({Moment.DECISION}),
    parameters=Parameters,
    evaluate=evaluate,
    explain=explain,
)
