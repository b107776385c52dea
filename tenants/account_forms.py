"""The forms of django-allauth that the product has in its own way."""

from typing import Any

from allauth.account.forms import ResetPasswordForm as _ResetPasswordForm
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.webauthn.forms import AuthenticateWebAuthnForm, ReauthenticateWebAuthnForm
from django.http import HttpRequest

from tenants.accounts import note_attempt
from tenants.actions import record_failure
from tenants.models import AccountAttempt


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


class CodeForm(_FailuresRecorded, AuthenticateForm):
    """The second step with a code."""


class CodeAgainForm(_FailuresRecorded, ReauthenticateForm):
    """A code, asked for before a change of how the account is protected."""


class KeyForm(_FailuresRecorded, AuthenticateWebAuthnForm):
    """The second step with a passkey or a security key."""


class KeyAgainForm(_FailuresRecorded, ReauthenticateWebAuthnForm):
    """A key, asked for before a change of how the account is protected."""
