"""The admin's form of the intake's limits."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from reporting.guard import KINDS, MOST, Limits
from reporting.models import LimitedHour

Source = LimitedHour.Source
WORDS: dict[str, tuple[Any, Any]] = {
    Source.USER: (
        _("One reporter"),
        _("Reports within an hour of somebody whom the host product names."),
    ),
    Source.DEVICE: (_("One device"), _("Where the host's page keeps a random id for the device.")),
    Source.ADDRESS: (
        _("One network"),
        _(
            "Neighbouring addresses: a /24, or a /48 of IPv6. Reporters whom the host product names have ten times as much room."
        ),
    ),
    Source.CLIENT_KEY: (_("One host product"), ""),
    Source.WORKSPACE: (_("Whole workspace"), ""),
}


def _number(label: Any, help_text: Any = "", most: int = MOST) -> forms.IntegerField:
    return forms.IntegerField(
        label=label,
        help_text=help_text,
        min_value=1,
        max_value=most,
        error_messages={
            "required": _("Give a whole number."),
            "invalid": _("Give a whole number."),
            "min_value": _("Give %(limit_value)s or more."),
            "max_value": _("Give %(limit_value)s or less."),
        },
    )


class LimitsForm(forms.Form):
    """Reports an hour, for each kind of source, and from which score on a report is held back."""

    severe = _number(
        _("Severe reports of the whole workspace: refused at"),
        _("The last defence. Below it no severe report is ever refused or delayed."),
    )
    quarantine_at = _number(
        _("Hold back from this spam score on"),
        _("From 1 to 101; 60 is usual, and 101 holds nothing back. Severe reports never are."),
        101,
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for kind in KINDS:
            self.fields[f"{kind}_mark"] = _number(_("Slowed from"))
            self.fields[f"{kind}_stop"] = _number(_("Refused at"))

    def sources(self) -> list[tuple[Any, Any, list[forms.BoundField]]]:
        """Return each kind of source with its hint and its two fields."""
        return [(*WORDS[kind], [self[f"{kind}_mark"], self[f"{kind}_stop"]]) for kind in KINDS]

    def clean(self) -> dict[str, Any]:
        """Refuse a source at no fewer reports than make it hot."""
        given = super().clean() or self.cleaned_data
        for kind in KINDS:
            mark, stop = given.get(f"{kind}_mark"), given.get(f"{kind}_stop")
            if mark and stop and stop < mark:
                self.add_error(
                    f"{kind}_stop",
                    _("A source is hot before it is refused: give at least %(mark)s.")
                    % {"mark": mark},
                )
        return given


def initial_of(limits: Limits) -> dict[str, int]:
    """Return limits as the form shows them."""
    initial = {"severe": limits.severe, "quarantine_at": limits.quarantine_at}
    for kind, limit in limits.kinds.items():
        initial |= {f"{kind}_mark": limit.mark, f"{kind}_stop": limit.stop}
    return initial
