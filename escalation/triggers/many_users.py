"""Many users are affected: so many reports joined one case within a day."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from escalation.triggers import Evidence, Look, Moment, TriggerKind
from triage.models import reports_of

# Reports that came within this time count as many at once.
HOURS = 24


class Parameters(forms.Form):
    """How many reports are many."""

    least_reports = forms.IntegerField(
        min_value=2,
        max_value=100_000,
        label=gettext_lazy("Reports of the same thing within a day"),
    )


def evaluate(look: Look, parameters: Mapping[str, Any]) -> Evidence | None:
    """Fire when enough reports of the case came within the last day."""
    if look.case.reports_count < parameters["least_reports"]:
        return None
    since = look.now - timedelta(hours=HOURS)
    count = reports_of(look.case).filter(received_at__gt=since).count()
    return {"count": count, "hours": HOURS} if count >= parameters["least_reports"] else None


def explain(evidence: Mapping[str, Any]) -> str:
    """Say how many reports came within how long."""
    return _("%(count)d reports within %(hours)d hours") % evidence


KIND = TriggerKind(
    name="many_users",
    label=gettext_lazy("Many users affected"),
    moments=frozenset({Moment.INTAKE}),
    parameters=Parameters,
    evaluate=evaluate,
    explain=explain,
)
