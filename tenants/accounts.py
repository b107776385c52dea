"""How accounts come to be: by invitation or a set-up command, never by public sign-up."""

from typing import Any

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.utils import user_pk_to_url_str
from django.http import HttpRequest
from django.urls import reverse

from tenants.models import User


class InvitationOnlyAdapter(DefaultAccountAdapter):
    """Closes allauth's public sign-up."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Return False: accounts are made by accepting an invitation."""
        return False

    def populate_username(self, request: Any, user: Any) -> None:
        """Do nothing: accounts have no user name."""

    def send_mail(self, template_prefix: str, email: str, context: Any) -> None:
        """Send allauth's mails, except those to addresses that belong to no account.

        Anybody could otherwise make the product write to anybody.
        """
        if template_prefix != "account/email/unknown_account":
            super().send_mail(template_prefix, email, context)


def password_path(user: User) -> str:
    """Return the path at which a person sets a password; it works once, for a few days.

    Whoever holds it has the account: it belongs into a message to the person, and nowhere else.
    """
    key = app_settings.PASSWORD_RESET_TOKEN_GENERATOR().make_token(user)
    return reverse(
        "account_reset_password_from_key", kwargs={"uidb36": user_pk_to_url_str(user), "key": key}
    )
