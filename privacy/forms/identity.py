"""Forms about sealed identities."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from privacy.actions.identity import GRANT_HOURS, MOST_REASON
from privacy.models import IdentityRequest

REFUSE = "refuse"


class AskForm(forms.Form):
    """Why somebody needs to know who made a report."""

    purpose = forms.ChoiceField(
        label=_("What it is needed for"),
        choices=IdentityRequest.Purpose.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what it is needed for.")},
    )
    reason = forms.CharField(
        label=_("Reason"),
        max_length=MOST_REASON,
        help_text=_("A custodian reads it and decides. Name nobody in it."),
        error_messages={"required": _("Say why, so that a custodian can decide.")},
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class DecideIdentityForm(forms.Form):
    """What a custodian decides about a request."""

    decision = forms.ChoiceField(
        label=_("Decision"),
        choices=[
            (str(GRANT_HOURS[0]), _("Grant for 1 hour")),
            (str(GRANT_HOURS[1]), _("Grant for 24 hours")),
            (REFUSE, _("Refuse")),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what you decide.")},
    )
    refusal = forms.CharField(
        label=_("Reason for a refusal"),
        required=False,
        max_length=MOST_REASON,
        help_text=_("The one who asked reads it."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def clean(self) -> dict[str, Any]:
        """Ask for the reason of a refusal."""
        given = super().clean() or self.cleaned_data
        if given.get("decision") == REFUSE and not given.get("refusal", "").strip():
            self.add_error("refusal", _("Say why, for the one who asked."))
        return given
