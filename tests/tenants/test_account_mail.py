"""Mail about accounts goes through the outbox, tells nobody who has one, and names no host but ours."""

import pickle
import re
from datetime import timedelta

import pytest
from django.conf import settings
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tenants.actions import answer_attempts, note_attempt
from tenants.actions.account_events import FORGOTTEN_AFTER
from tenants.models import AccountAttempt, OutboxEntry
from tenants.scope import enter_scope
from tests.accounts import EMAIL, PASSWORD, RESET, link_in, mails, sign_in
from tests.conftest import forget_counts

HERE = settings.BASE_URL.partition("://")[2].partition(":")[0]


@pytest.fixture
def rhea(cast):
    user = cast.rhea.user
    user.set_password(PASSWORD)
    user.save()
    return user


def statements(client, act, email):
    """Return the kinds of statements that an act with an address takes, in order."""
    forget_counts()
    with CaptureQueriesContext(connection) as caught:
        act(client, email)
    return [re.sub(r"'[^']*'|\d+", "?", query["sql"])[:60] for query in caught]


@pytest.mark.parametrize(
    "act",
    [
        lambda client, email: client.post(RESET, {"email": email}),
        lambda client, email: sign_in(client, email, "wrong"),
    ],
)
def test_an_address_with_an_account_takes_the_same_work_as_one_without(rhea, client, act):
    assert statements(client, act, EMAIL) == statements(client, act, "nobody@example.org")


def test_nothing_is_sent_while_somebody_waits(rhea, client, settings):
    """A mail server that hangs or refuses is no fault of a page."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    assert client.post(RESET, {"email": EMAIL}).status_code == 302
    assert mails() == []


@pytest.mark.parametrize("host", ["evil.example", "localhost"])
def test_links_lead_to_the_product_whatever_the_request_says(rhea, settings, host):
    settings.ALLOWED_HOSTS = ["*"]
    Client(HTTP_HOST=host).post(RESET, {"email": EMAIL})
    (message,) = mails()
    assert "/password/reset/key/" in link_in(message)
    assert "evil" not in message.message().as_string()


@pytest.mark.parametrize(
    ("language", "subject", "direction"),
    [
        ("en", "Choose a new password", "ltr"),
        ("de", "Wählen Sie ein neues Passwort", "ltr"),
        ("ar", "اختر كلمة مرور جديدة", "rtl"),
    ],
)
def test_message_is_in_the_readers_language_and_says_what_it_is(
    rhea, client, language, subject, direction
):
    client.post(RESET, {"email": EMAIL}, HTTP_ACCEPT_LANGUAGE=language)
    (message,) = mails()
    assert message.subject == subject
    sent = message.message()
    assert sent["Auto-Submitted"] == "auto-generated"
    assert re.fullmatch(rf"<[0-9a-f-]{{36}}@{HERE}>", sent["Message-ID"])
    ((page, kind),) = message.alternatives
    assert kind == "text/html"
    assert f'lang="{language}" dir="{direction}"' in page
    assert f'<a href="{settings.BASE_URL}{link_in(message)}"' in page


def test_markup_in_a_name_stays_words_in_the_html_part(cast, client):
    with enter_scope(cast.acme.pk):
        cast.acme.name = "<b>Acme</b> & Co"
        cast.acme.save()
        from tenants.actions import invite_person
        from tenants.roles import Role

        now = timezone.now()
        invite_person("x@y.example", [Role.ADMIN], workspace=cast.acme, by=cast.ada, now=now)
    (message,) = mails()
    assert "<b>Acme</b> & Co" in message.body
    assert "&lt;b&gt;Acme&lt;/b&gt; &amp; Co" in message.alternatives[0][0]


def test_link_stands_nowhere_in_clear_and_the_address_goes_at_once(cast, rhea, client):
    client.post(RESET, {"email": EMAIL})
    attempt = AccountAttempt.objects.get()
    assert EMAIL.encode() not in bytes(attempt.sealed)
    answer_attempts(timezone.now())
    assert not AccountAttempt.objects.exists()
    with enter_scope(cast.acme.pk):
        row = pickle.dumps(OutboxEntry.objects.filter(source="account").values().get())
    assert b"/password/reset/key/" not in row
    assert EMAIL.encode() not in row


def test_one_attempt_that_does_not_open_holds_up_no_other_and_goes_in_the_end(rhea, client):
    now = timezone.now()
    AccountAttempt.objects.create(kind="password_asked", sealed=b"broken", language="en", at=now)
    note_attempt(AccountAttempt.Kind.PASSWORD_ASKED, EMAIL, language="en", now=now)
    assert [message.to for message in mails()] == [[EMAIL]]
    assert AccountAttempt.objects.count() == 1
    answer_attempts(now + FORGOTTEN_AFTER + timedelta(seconds=1))
    assert not AccountAttempt.objects.exists()


def test_closed_account_gets_no_link(rhea, client):
    rhea.is_active = False
    rhea.save()
    client.post(RESET, {"email": EMAIL})
    assert mails() == mail.outbox == []
