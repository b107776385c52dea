"""The forms of accounts: those of django-allauth in the product's own way, and preferences."""

from typing import Any

from allauth.account.forms import ResetPasswordForm as _ResetPasswordForm
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import AuthenticateWebAuthnForm, ReauthenticateWebAuthnForm
from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from tenants.accounts import note_attempt
from tenants.actions import record_failure
from tenants.models import AccountAttempt
from tenants.time_zones import zones_by_area
from tenants.typed import typed_code


class ResetPasswordForm(_ResetPasswordForm):
    """Takes any address, and leaves it to a worker to find out whether it has an account."""

    def clean_email(self) -> str:
        """Return the address; nobody looks it up here."""
        email: str = self.cleaned_data["email"]
        return email

    def save(self, request: HttpRequest, **kwargs: Any) -> str:
        """Note that a new password was asked for."""
        email: str = self.cleaned_data["email"]
        note_attempt(request, AccountAttempt.Kind.PASSWORD_ASKED, email)
        return email


class _FailuresRecorded:
    def add_error(self, field: Any, error: Any) -> None:
        super().add_error(field, error)  # type: ignore[misc]
        record_failure(self.user, step="second")  # type: ignore[attr-defined]


class _TypedCode:
    """A form whose code may be typed in the digits of any script, with spaces or dashes."""

    def clean_code(self) -> Any:
        """Compare what was meant."""
        self.cleaned_data["code"] = typed_code(self.cleaned_data["code"])  # type: ignore[attr-defined]
        return super().clean_code()  # type: ignore[misc]


class CodeForm(_FailuresRecorded, _TypedCode, AuthenticateForm):
    """The second step with a code."""


class CodeAgainForm(_FailuresRecorded, _TypedCode, ReauthenticateForm):
    """A code, asked for before a change of how the account is protected."""


class FirstCodeForm(_TypedCode, ActivateTOTPForm):
    """The first code of an authenticator app."""


class KeyForm(_FailuresRecorded, AuthenticateWebAuthnForm):
    """The second step with a passkey or a security key."""


class KeyAgainForm(_FailuresRecorded, ReauthenticateWebAuthnForm):
    """A key, asked for before a change of how the account is protected."""


class PreferencesForm(forms.Form):
    """How a person reads the product, in all their workspaces."""

    time_zone = forms.ChoiceField(
        label=_("Time zone"),
        required=False,
        choices=lambda: [
            ("", _("The one of the browser, UTC in messages")),
            ("UTC", "UTC"),
            *zones_by_area(),
        ],
        help_text=_("Pages and messages to you tell times in it."),
        error_messages={"invalid_choice": _("Choose a time zone from the list.")},
    )
