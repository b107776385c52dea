"""Signing in, second factors and forgotten passwords, through the pages people use."""

import re

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.urls import reverse

from tenants.models import User
from tests.accounts import (
    EMAIL,
    PASSWORD,
    RESET,
    code_of,
    is_signed_in,
    link_in,
    mails,
    sign_in,
    turn_on_totp,
)
from tests.conftest import forget_counts
from tests.routes import routes


@pytest.fixture
def rhea(cast):
    user = cast.rhea.user
    user.set_password(PASSWORD)
    user.save()
    return user


# -- Signing in


def test_right_password_leads_to_ones_work(rhea, client):
    assert sign_in(client)["Location"] == "/"
    assert client.get("/", follow=True).redirect_chain[-1][0] == "/w/acme/queues/"


def test_address_is_taken_in_any_case(rhea, client):
    assert sign_in(client, email="RHEA@Example.ORG")["Location"] == "/"


def test_signing_in_leads_back_to_where_one_was_going(rhea, client):
    there = client.get("/w/acme/incidents/")["Location"]
    assert client.post(there, {"login": EMAIL, "password": PASSWORD, "next": "/w/acme/incidents/"})[
        "Location"
    ] == ("/w/acme/incidents/")


def test_next_does_not_lead_elsewhere(rhea, client):
    assert sign_in(client, next="https://evil.example/")["Location"] == "/"


def test_wrong_password_and_unknown_address_are_told_alike(rhea, client):
    answers = [sign_in(client, password="wrong"), sign_in(client, email="x@example.org")]
    texts = [re.sub(r"nonce=\"\S+\"|value=\"[^\"]*\"", "", a.content.decode()) for a in answers]
    assert texts[0] == texts[1]
    assert not is_signed_in(client)


def test_guessing_is_slowed_down(rhea, client):
    for _ in range(6):
        sign_in(client, password="wrong")
    sign_in(client)
    assert not is_signed_in(client)


def test_disabled_account_cannot_sign_in(rhea, client):
    User.objects.filter(pk=rhea.pk).update(is_active=False)
    sign_in(client)
    assert not is_signed_in(client)


def test_signing_out_takes_a_post(rhea, client):
    sign_in(client)
    client.get("/accounts/logout/")
    assert is_signed_in(client)
    client.post("/accounts/logout/")
    assert not is_signed_in(client)


# -- No public sign-up


def test_sign_up_is_closed(db, client):
    answer = client.get("/accounts/signup/")
    assert answer.status_code == 200
    assert b"<form" not in answer.content.split(b"<main")[1].split(b"</main>")[0]
    client.post(
        "/accounts/signup/",
        {"email": "new@example.org", "password1": PASSWORD, "password2": PASSWORD},
    )
    assert not User.objects.filter(email="new@example.org").exists()


@pytest.mark.parametrize(
    "path",
    [
        "email/",
        "confirm-email/",
        "confirm-email/MQ:abc/",
        "password/set/",
        "login/code/confirm/",
        "social/login/cancelled/",
        "3rdparty/",
    ],
)
def test_what_accounts_do_not_need_is_not_there(rhea, client, path):
    for signed_in in (False, True):
        if signed_in:
            client.force_login(rhea)
        for answer in (client.get(f"/accounts/{path}"), client.post(f"/accounts/{path}")):
            assert answer.status_code == 404


# -- Forgotten password


def test_forgotten_password_is_replaced_through_the_mail(rhea, client):
    assert client.post(RESET, {"email": EMAIL}).status_code == 302
    assert mails()[0].to == [EMAIL]
    link = link_in(mail.outbox[0])
    page = client.get(link, follow=True)
    fresh = "another-harbour-lantern-7"
    url = page.redirect_chain[-1][0]
    client.post(url, {"password1": fresh, "password2": fresh})
    assert "/w/" not in sign_in(client, password=PASSWORD).headers.get("Location", "")
    assert not is_signed_in(client)
    sign_in(client, password=fresh)
    assert is_signed_in(client)
    # The link worked once.
    client.logout()
    assert b"password1" not in client.get(link, follow=True).content


def test_forgotten_password_tells_nobody_who_has_an_account(rhea, client):
    pages = []
    for email in (EMAIL, "nobody@example.org"):
        answer = client.post(RESET, {"email": email}, follow=True)
        pages.append(re.sub(r"nonce=\"\S+\"|value=\"[^\"]*\"", "", answer.content.decode()))
    assert pages[0] == pages[1]
    # And nobody who has no account gets mail because somebody typed their address.
    assert [message.to for message in mails()] == [[EMAIL]]


def test_weak_new_password_is_refused(rhea, client):
    client.post(RESET, {"email": EMAIL})
    link = link_in(mails()[0])
    url = client.get(link, follow=True).redirect_chain[-1][0]
    answer = client.post(url, {"password1": "password", "password2": "password"})
    assert answer.status_code == 200
    rhea.refresh_from_db()
    assert rhea.check_password(PASSWORD)


# -- Second factor


def test_second_factor_is_turned_on_and_then_asked_for(rhea, client):
    sign_in(client)
    secret = turn_on_totp(client)
    assert Authenticator.objects.filter(user=rhea, type="totp").exists()
    client.logout()
    forget_counts()
    assert sign_in(client)["Location"] == reverse("mfa_authenticate")
    assert not is_signed_in(client)
    client.post(reverse("mfa_authenticate"), {"code": "000000"})
    assert not is_signed_in(client)
    client.post(reverse("mfa_authenticate"), {"code": code_of(secret)})
    assert is_signed_in(client)


def test_recovery_code_works_once_instead_of_the_phone(rhea, client):
    sign_in(client)
    turn_on_totp(client)
    page = client.get(reverse("mfa_generate_recovery_codes"))
    assert page.status_code == 200
    if not Authenticator.objects.filter(user=rhea, type="recovery_codes").exists():
        client.post(reverse("mfa_generate_recovery_codes"))
    recovery = Authenticator.objects.get(user=rhea, type="recovery_codes").wrap()
    code = recovery.get_unused_codes()[0]
    for works in (True, False):
        client.logout()
        forget_counts()
        sign_in(client)
        client.post(reverse("mfa_authenticate"), {"code": code})
        assert is_signed_in(client) == works


def test_second_factor_pages_are_in_the_members_menu(rhea, client):
    client.force_login(rhea)
    content = client.get("/w/acme/incidents/").content.decode()
    assert reverse("mfa_index") in content
    assert reverse("account_change_password") in content


# -- The pages themselves


def test_every_account_page_is_in_our_own_clothes(rhea, client):
    """No page of the library shows its bare default, and none breaks the content policy."""
    sign_in(client)
    seen = 0
    for route in routes():
        if not route.pattern.startswith("accounts/") or "(" in route.pattern:
            continue
        for signed_in in (True, False):
            if signed_in:
                client.force_login(rhea)
            else:
                client.logout()
            answer = client.get("/" + route.pattern)
            if answer.status_code != 200 or not answer["Content-Type"].startswith("text/html"):
                assert answer.status_code in {200, 302, 404}, route.pattern
                continue
            seen += 1
            text = answer.content.decode()
            assert 'href="/static/css/reporter.css"' in text, route.pattern
            assert text.count("<h1") == 1, route.pattern
            assert not re.search(
                r"<script(?![^>]*(nonce|src|application/json))|\son\w+=|style=", text
            ), route.pattern
    assert seen >= 8
