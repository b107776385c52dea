"""How accounts come to be: by an admin's invitation, never by public sign-up."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


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
