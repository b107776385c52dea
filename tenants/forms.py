"""Forms of the admin's and the auditor's pages."""

from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from tenants.actions.contracts import LEAST_HOURS, MOST_BYTES, MOST_HOURS, MOST_TURNS
from tenants.models import Forbidden
from tenants.roles import Role
from tenants.time_zones import beginning_of, zone_in_use

LOOPBACK = {"localhost", "127.0.0.1", "::1"}
MOST_ORIGINS = 20
ONE_DAY = timedelta(days=1)
LAST_DAY = date(9000, 1, 1)

ROLE_WORDS = {
    Role.ADMIN: _("Manages people, connections and settings. Sees no report."),
    Role.REVIEWER: _("Sees incidents. Works cases where a queue names them as reviewer."),
    Role.LEAD: _("Makes evaluation cases. Leads the queues that name them as lead reviewer."),
    Role.RESPONDER: _("Is paged, and acknowledges and resolves incidents."),
    Role.SECURITY: _("Speaks with the security contacts of customers about incidents."),
    Role.SUCCESS: _("Speaks with customers about incidents."),
    Role.CUSTODIAN: _("Sets retention and legal holds, grants or refuses access to identities."),
    Role.AUDITOR: _("Reads the audit trail and the purge certificates."),
}


class GivingForm(forms.Form):
    """Until when roles are given, and why."""

    until = forms.DateField(
        label=_("Until"),
        required=False,
        help_text=format_lazy(
            _("For what is given now, the last day. Empty: until somebody takes it. {zone}"),
            zone=zone_in_use,
        ),
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        error_messages={"invalid": _("Give a day, such as 2026-11-25.")},
    )
    reason = forms.CharField(
        label=_("Why"),
        required=False,
        max_length=200,
        help_text=_("Read by other admins. Without words of reports."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )

    def clean_until(self) -> date | None:
        until: date | None = self.cleaned_data["until"]
        if until is not None and not timezone.localdate() <= until <= LAST_DAY:
            raise ValidationError(_("Give a day that is still to come."))
        return until

    def how(self) -> dict[str, Any]:
        """Return `expires_at` and `reason` for `grant_roles`."""
        until = self.cleaned_data["until"]
        ends = until and beginning_of(until + ONE_DAY)
        return {"expires_at": ends, "reason": self.cleaned_data["reason"]}


class RolesForm(forms.Form):
    """Which roles somebody holds throughout the workspace."""

    roles = forms.MultipleChoiceField(
        label=_("Roles"),
        choices=Role.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def role_options(self) -> list[dict[str, Any]]:
        """Return one line per role with what it allows, for components/fieldset.html."""
        chosen = self["roles"].value() or []
        return [
            {"value": role, "label": role.label, "hint": words, "checked": role in chosen}
            for role, words in ROLE_WORDS.items()
        ]

    def clean_roles(self) -> list[Role]:
        return [Role(value) for value in self.cleaned_data["roles"]]


class PersonForm(RolesForm, GivingForm):
    """Which roles a member holds, and what goes for those that are new."""


class InviteForm(RolesForm):
    """Whom to invite, and as what."""

    email = forms.EmailField(
        label=_("E-mail address"),
        max_length=254,
        help_text=_("A link is sent to it. It works once, for seven days."),
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
        error_messages={
            "required": _("Write the address the invitation goes to."),
            "invalid": _("Write a whole address, like name@example.org."),
        },
    )
    field_order = ("email", "roles")


class JoinForm(forms.Form):
    """The account of somebody who was invited and has none yet."""

    name = forms.CharField(
        label=_("Your name"),
        max_length=120,
        help_text=_("Colleagues see it beside what you decide."),
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={"required": _("Write the name colleagues know you by.")},
    )
    password = forms.CharField(
        label=_("Password"),
        max_length=200,
        strip=False,
        help_text=_("At least 8 characters, and not a common one."),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        error_messages={"required": _("Choose a password.")},
    )


class ClientKeyForm(forms.Form):
    """A host product to connect."""

    name = forms.CharField(
        label=_("Name of the product"),
        max_length=80,
        help_text=_("Such as “Help assistant, web”."),
        error_messages={"required": _("Say which product it is.")},
    )
    origins = forms.CharField(
        label=_("Origins"),
        required=False,
        max_length=4000,
        help_text=_(
            "Web addresses the report button is shown at, one a line, such as "
            "https://app.example.com. None: only servers can send reports."
        ),
        widget=forms.Textarea(attrs={"rows": 3, "spellcheck": "false"}),
    )

    def clean_origins(self) -> list[str]:
        origins = self.cleaned_data["origins"].split()
        if len(origins) > MOST_ORIGINS:
            raise ValidationError(_("At most %(most)s origins.") % {"most": MOST_ORIGINS})
        return list(dict.fromkeys(checked_origin(text) for text in origins))


class WebhookForm(forms.Form):
    """A sink for notices of incidents."""

    name = forms.CharField(
        label=_("Name"),
        max_length=80,
        help_text=_("Such as “On-call chat”."),
        error_messages={"required": _("Say which place it is.")},
    )
    url = forms.URLField(
        label=_("Address"),
        max_length=500,
        assume_scheme="https",
        help_text=_("Signed notices of incidents are posted to it. They hold no report text."),
        error_messages={"required": _("Give the address that takes the notices.")},
        widget=forms.URLInput(attrs={"spellcheck": "false"}),
    )

    def clean_url(self) -> str:
        url: str = self.cleaned_data["url"]
        parts = urlsplit(url)
        if parts.username or parts.password:
            raise ValidationError(_("Leave out the name and password; notices are signed."))
        if parts.scheme != "https" and (
            parts.hostname not in LOOPBACK or settings.MODE == "production"
        ):
            raise ValidationError(_("The address must begin with https://."))
        return url


# The days that ids ordered by time can tell apart, in every zone.
DAYS = [MinValueValidator(date(1970, 1, 2)), MaxValueValidator(LAST_DAY)]


class AuditFilterForm(forms.Form):
    """What part of the trail to show."""

    event = forms.CharField(required=False, max_length=60)
    person = forms.CharField(required=False, max_length=40)
    object = forms.CharField(label=_("Object"), required=False, max_length=254)
    since = forms.DateField(label=_("From"), required=False, validators=DAYS)
    until = forms.DateField(label=_("Until"), required=False, validators=DAYS)

    def moment(self, name: str) -> datetime | None:
        """Return when a date begins; for `until`, when the day after it begins."""
        day = self.cleaned_data.get(name)
        if day is None:
            return None
        if name == "until":
            day += ONE_DAY
        return beginning_of(day)


def checked_origin(text: str) -> str:
    """Return a web origin in its plain form; raise ValidationError when it is none."""
    wrong = ValidationError(
        _("%(text)s is not an origin. Write it like https://app.example.com.") % {"text": text[:80]}
    )
    try:
        parts = urlsplit(text.rstrip("/"))
        # Browsers leave out the port that a scheme has anyway.
        usual = {"https": 443, "http": 80}.get(parts.scheme)
        port = f":{parts.port}" if parts.port and parts.port != usual else ""
    except ValueError as error:
        raise wrong from error
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path or parts.query:
        raise wrong
    if parts.username or parts.fragment or "*" in text:
        raise wrong
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        raise ValidationError(_("%(text)s must begin with https://.") % {"text": text[:80]})
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{host}{port}"


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
    limits = format_lazy(
        _("Give a whole number from {least} to {most}."), least=least, most=f"{most:,}"
    )
    return forms.IntegerField(
        label=label,
        help_text=help_text,
        min_value=least,
        max_value=most,
        error_messages=dict.fromkeys(("required", "invalid", "min_value", "max_value"), limits),
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
