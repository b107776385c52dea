"""How accounts come to be and are kept: what the product decides of django-allauth."""

from typing import Any
from urllib.parse import urlsplit

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone, translation

from tenants import actions
from tenants.models import AccountAttempt
from tenants.notify import notify_workers
from tenants.rate_limits import client_address


class AccountAdapter(DefaultAccountAdapter):
    """Closes public sign-up, sends no mail inside a request, and records what happens."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Return False: accounts are made by accepting an invitation."""
        return False

    def populate_username(self, request: Any, user: Any) -> None:
        """Do nothing: accounts have no user name."""

    def get_client_ip(self, request: HttpRequest) -> str:
        """Return the address that attempts are counted by, the same as everywhere else."""
        return client_address(request)

    def login(self, request: Any, user: Any) -> None:
        """Sign a person in, after all steps, and record which steps there were."""
        steps = get_authentication_records(request, user)
        super().login(request, user)
        actions.record_sign_in(user, steps=[each.get("type", each["method"]) for each in steps])

    def authentication_failed(self, request: Any, **credentials: Any) -> None:
        """Note a wrong password, whether or not there is such an account."""
        note_attempt(request, AccountAttempt.Kind.SIGN_IN_FAILED, credentials.get("email", ""))

    def send_mail(self, template_prefix: str, email: str, context: Any) -> None:
        """Send nothing: what an account is told goes through the outbox, in our own words."""

    def send_notification_mail(
        self, template_prefix: str, user: Any, context: Any = None, email: str | None = None
    ) -> None:
        """Record a change of an account, and owe its person a message."""
        change = template_prefix.rpartition("/")[2]
        language = language_of(self.request)
        actions.record_change(user, change, language=language, now=timezone.now())
        notify_workers("tenants.deliver")


class MFAAdapter(DefaultMFAAdapter):
    """Names the product to authenticators by its own address, never by what a request says."""

    def _get_site_name(self) -> str:
        return urlsplit(settings.BASE_URL).netloc

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """Return whom a passkey is for: the host of BASE_URL."""
        host = urlsplit(settings.BASE_URL).hostname or ""
        return {"id": host, "name": self._get_site_name()}


def note_attempt(request: Any, kind: AccountAttempt.Kind, email: str) -> None:
    """Note what was done with an address, and let a worker look at it."""
    actions.note_attempt(kind, email, language=language_of(request), now=timezone.now())
    notify_workers("tenants.answer_attempts")


def language_of(request: Any) -> str:
    """Return the language that whoever asks reads: the one they chose, else their browser's."""
    chosen = getattr(request, "chosen_language", "")
    return chosen or translation.get_language_from_request(request)
