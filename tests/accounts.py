"""Signing in and keeping an account through the pages, for tests that need somebody to do it."""

import json
import re
from typing import Any

from allauth.mfa.totp.internal.auth import (
    format_hotp_value,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.conf import settings
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from tenants.actions import answer_attempts
from tenants.delivery import deliver_due
from tenants.directory import workspaces_with
from tests.tenants.passkey import Passkey

EMAIL, PASSWORD = "rhea@example.org", "quiet-harbour-lantern-42"
LOGIN, RESET = "/accounts/login/", "/accounts/password/reset/"


def sign_in(client, email=EMAIL, password=PASSWORD, **fields):
    """Send the sign-in form; return the answer."""
    return client.post(LOGIN, {"login": email, "password": password, **fields})


def is_signed_in(client):
    """Say whether pages of members open."""
    return client.get("/workspaces/").status_code == 200


def mails():
    """Let the workers look at what was noted, and send what is owed; return all that went out."""
    answer_attempts(timezone.now())
    for workspace_id in workspaces_with("tenants_all_workspaces"):
        deliver_due(workspace_id, timezone.now())
    return mail.outbox


def link_in(message):
    """Return the path of the one link in a message, at the address of the product."""
    found = re.findall(rf"{settings.BASE_URL}(/\S+)", str(message.body))
    assert len(found) == 1
    return found[0]


def code_of(secret):
    """Return what an authenticator app shows now."""
    return format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time())))


def open_protected(client, path, password=PASSWORD):
    """Open a page that first asks for the password again."""
    page = client.get(path, follow=True)
    if "reauthenticate" in page.request["PATH_INFO"]:
        client.post(page.request["PATH_INFO"], {"password": password})
        page = client.get(path)
    return page


def turn_on_totp(client, password=PASSWORD):
    """Turn two-step sign-in on by its page; return the secret."""
    page = open_protected(client, reverse("mfa_activate_totp"), password)
    secret = page.context["form"].secret
    client.post(reverse("mfa_activate_totp"), {"code": code_of(secret)})
    return secret


def add_passkey(client, password=PASSWORD, origin=settings.BASE_URL):
    """Add a passkey by its page, one that signs in alone; return it."""
    page = open_protected(client, reverse("mfa_add_webauthn"), password)
    passkey = Passkey(origin)
    credential = passkey.create(plain(page.context["js_data"]["creation_options"]))
    client.post(
        reverse("mfa_add_webauthn"),
        {"name": "Laptop", "passwordless": "on", "credential": credential},
    )
    return passkey


def plain(options: Any) -> Any:
    """Return options as the page's script reads them."""
    from django.core.serializers.json import DjangoJSONEncoder

    return json.loads(json.dumps(options, cls=DjangoJSONEncoder))
