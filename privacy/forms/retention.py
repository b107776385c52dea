"""Forms of the custodian: how long data is kept, and what is kept for a legal hold."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from privacy.actions.retention import CLOSING_REASONS, LEAST_DAYS, MOST_DAYS, MOST_REASON
from privacy.models import DataClass
from tenants.typed import typed_reference


class RuleForm(forms.Form):
    """How many days a rule keeps its data, and why that changes."""

    keep_days = forms.IntegerField(
        label=_("Days after closing"),
        min_value=LEAST_DAYS,
        max_value=MOST_DAYS,
        help_text=_("From %(least)s to %(most)s days.")
        % {"least": LEAST_DAYS, "most": f"{MOST_DAYS:,}"},
        error_messages={
            "required": _("Give a whole number of days, such as 90."),
            "invalid": _("Give a whole number of days, such as 90."),
        },
    )
    reason = forms.CharField(
        label=_("Reason"),
        max_length=MOST_REASON,
        help_text=_("One sentence for the audit trail, such as the contract that asks for it."),
        error_messages={"required": _("Say why, so that an auditor can follow it.")},
    )


class NewRuleForm(RuleForm):
    """A rule for reports that were closed for one reason."""

    data_class = forms.ChoiceField(
        label=_("Data"),
        choices=[choice for choice in DataClass.choices if choice[0] != DataClass.EVALUATION],
    )
    closing_reason = forms.ChoiceField(
        label=_("Reports closed as"), choices=list(CLOSING_REASONS.items())
    )
    field_order = ("data_class", "closing_reason", "keep_days", "reason")


class RemoveRuleForm(forms.Form):
    """Why a rule goes."""

    reason = forms.CharField(
        label=_("Reason"),
        max_length=MOST_REASON,
        help_text=_("One sentence for the audit trail."),
        error_messages={"required": _("Say why, so that an auditor can follow it.")},
    )


class HoldForm(forms.Form):
    """Which report to keep whatever its clocks say, and by whose order."""

    reference = forms.CharField(
        label=_("Report reference"),
        max_length=40,
        help_text=_("As the reporter or the team quotes it: R-7Q4KX-M2P9D."),
        error_messages={"required": _("Give the reference of the report.")},
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    reason = forms.CharField(
        label=_("Order to keep it"),
        max_length=MOST_REASON,
        help_text=_("Who ordered it and where that is filed; nothing of what the report says."),
        error_messages={"required": _("Say who ordered it, and where the order is filed.")},
    )

    def clean_reference(self) -> Any:
        return typed_reference(self.cleaned_data["reference"])
