"""The form of a contract."""

from typing import Any

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from tenants.actions.contracts import LEAST_HOURS, MOST_BYTES, MOST_HOURS, MOST_TURNS
from tenants.models import Forbidden

DAY = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
WRONG_DAY = _("Give a day, such as 2026-11-25.")
DATA_WORDS = {
    Forbidden.CONTEXT: _("No part of the conversation, not even the answer reported."),
    Forbidden.TRACE: _("Nothing of what the AI system recorded about itself."),
    Forbidden.CONTACT: _("No e-mail address; reporters follow by receipt alone."),
    Forbidden.ATTACHMENTS: _("No pictures and no text files."),
    Forbidden.IDENTITY: _("Who reports is checked by token, and not stored."),
    Forbidden.TOOL_PARAMETERS: _("Which tool acted is taken; what it was called with is not."),
}


def number(label: Any, least: int, most: int, help_text: Any = "") -> forms.IntegerField:
    """Return a field for a whole number, which says its limits when they are passed."""
    said = format_lazy(
        _("Give a whole number from {least} to {most}."), least=least, most=f"{most:,}"
    )
    return forms.IntegerField(
        label=label,
        help_text=help_text,
        min_value=least,
        max_value=most,
        error_messages=dict.fromkeys(("required", "invalid", "min_value", "max_value"), said),
    )


def hours(label: Any, help_text: Any = "") -> forms.IntegerField:
    """Return a field for one contractual clock."""
    return number(label, LEAST_HOURS, MOST_HOURS, help_text)


class ContractForm(forms.Form):
    """What was agreed with a customer (B9, I2, I4)."""

    reference = forms.CharField(
        label=_("Reference"),
        max_length=60,
        help_text=_("As it stands on the paper, such as MSA-2026-014."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
        error_messages={"required": _("Give the reference of the contract.")},
    )
    customer = forms.CharField(
        label=_("Customer"),
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": _("Name the customer.")},
    )
    starts_on = forms.DateField(
        label=_("First day"),
        widget=DAY,
        error_messages={"required": _("Give the first day."), "invalid": WRONG_DAY},
    )
    ends_on = forms.DateField(
        label=_("Last day"),
        required=False,
        help_text=_("Empty: until it is ended."),
        widget=DAY,
        error_messages={"invalid": WRONG_DAY},
    )
    acknowledge_hours = hours(
        _("Severe incident acknowledged within, in hours"),
        _("Counted from the start of the incident, like the two below."),
    )
    contain_hours = hours(_("Contained within, in hours"))
    update_hours = hours(_("News to the customer every so many hours"))
    forbidden = forms.MultipleChoiceField(
        label=_("Data that must not come in"),
        required=False,
        choices=Forbidden.choices,
        widget=forms.CheckboxSelectMultiple,
    )
    context_turns = number(
        _("Turns of the conversation, at most"),
        1,
        MOST_TURNS,
        _("6 where no contract says otherwise."),
    )
    context_bytes = number(
        _("Bytes of the conversation, at most"),
        1,
        MOST_BYTES,
        _("8,000 where no contract says otherwise."),
    )
    tell_reporter_of_opening = forms.BooleanField(
        label=_("Tell reporters when their identity was opened"), required=False
    )
    workspace_default = forms.BooleanField(
        label=_("Limits everything this workspace takes in"),
        required=False,
        help_text=_("One contract at a time. What it forbids is refused from its first day."),
    )

    def forbidden_options(self) -> list[dict[str, Any]]:
        """Return one line per class of data, for components/fieldset.html."""
        chosen = self["forbidden"].value() or []
        return [
            {"value": data, "label": data.label, "hint": words, "checked": data in chosen}
            for data, words in DATA_WORDS.items()
        ]
