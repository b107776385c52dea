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
