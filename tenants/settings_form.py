"""The form of a workspace's settings."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from redaction import PHONE_REGIONS

MOST_REGIONS = 20


class RegionsField(forms.CharField):
    """Codes of countries, with commas or spaces between them; a list outside of the form."""

    def prepare_value(self, value: Any) -> Any:
        return ", ".join(value) if isinstance(value, list) else value

    def clean(self, value: Any) -> list[str]:
        codes = list(dict.fromkeys(super().clean(value).upper().replace(",", " ").split()))
        if len(codes) > MOST_REGIONS:
            raise ValidationError(_("At most %(most)s countries.") % {"most": MOST_REGIONS})
        for code in codes:
            if code not in PHONE_REGIONS:
                raise ValidationError(
                    _("%(code)s is no country’s code. Write two letters, such as DE or GB.")
                    % {"code": code[:20]}
                )
        return codes


# Spans are forgotten by the five minutes they came in; less would be none.
LEAST_HOLD_MINUTES = 10


class SettingsForm(forms.Form):
    """What reporters see of a workspace, and what they may expect."""

    name = forms.CharField(
        label=_("Name of the workspace"),
        max_length=120,
        help_text=_("Reporters see it on the report page."),
        error_messages={"required": _("Give the workspace a name.")},
    )
    anonymous_reports = forms.BooleanField(
        label=_("Take anonymous reports"),
        required=False,
        help_text=_("Off: the host product has to say who reports."),
    )
    first_review_hours = forms.IntegerField(
        label=_("First review within, in hours"),
        min_value=1,
        max_value=720,
        help_text=_("Reporters are told this. 48 hours is usual."),
    )
    severe_review_hours = forms.IntegerField(
        label=_("First review of a severe report within, in hours"), min_value=1, max_value=168
    )
    appeal_days = forms.IntegerField(
        label=_("Appeals are taken for, in days"),
        min_value=1,
        max_value=730,
        help_text=_(
            "After a result without action. Somebody other than the first reviewer decides. "
            "Platforms under the Digital Services Act owe their users 180 days."
        ),
    )
    trace_hold_minutes = forms.IntegerField(
        label=_("Hold traces for, in minutes"),
        min_value=0,
        max_value=1440,
        help_text=_(
            "What the AI system records of each conversation waits this long for a report and is "
            "then forgotten. From 10 to 1,440; 0 takes no traces."
        ),
    )

    phone_regions = RegionsField(
        label=_("Countries of telephone numbers"),
        required=False,
        max_length=200,
        help_text=_(
            "Two letters each, such as DE, AT. Numbers written as in these countries are taken out "
            "of reports; those that begin with + always are. Empty: DE, AT, CH, GB, US, SA, EG, AE."
        ),
        widget=forms.TextInput(attrs={"spellcheck": "false", "autocomplete": "off"}),
    )

    def clean_trace_hold_minutes(self) -> int:
        minutes: int = self.cleaned_data["trace_hold_minutes"]
        if 0 < minutes < LEAST_HOLD_MINUTES:
            raise ValidationError(
                _("Give at least %(least)s minutes, or 0 to take no traces.")
                % {"least": LEAST_HOLD_MINUTES}
            )
        return minutes

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        first, severe = data.get("first_review_hours"), data.get("severe_review_hours")
        if first and severe and severe > first:
            self.add_error(
                "severe_review_hours",
                _("A severe report cannot wait longer than others: give at most %(hours)s.")
                % {"hours": first},
            )
        return data
