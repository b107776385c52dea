"""Each flow of the accounts that is open, walked to its end by each kind of person."""

import re
from io import StringIO
from types import SimpleNamespace

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.core import mail
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tenants.actions import invite_person
from tenants.audit_events import GROUPS
from tenants.models import AuditEvent, User
from tenants.roles import Role
from tenants.scope import enter_scope
from tests.accounts import (
    EMAIL,
    PASSWORD,
    RESET,
    add_passkey,
    code_of,
    is_signed_in,
    link_in,
    mails,
    open_protected,
    plain,
    sign_in,
    turn_on_totp,
)
from tests.conftest import forget_counts
from tests.routes import routes

NEW_PASSWORD = "another-harbour-lantern-7"


@pytest.fixture
def rhea(cast: SimpleNamespace) -> User:
    user: User = cast.rhea.user
    user.set_password(PASSWORD)
    user.save()
    return user


def set_password(client: Client, link: str) -> None:
    url = client.get(link, follow=True).redirect_chain[-1][0]
    client.post(url, {"password1": NEW_PASSWORD, "password2": NEW_PASSWORD})


def a_first_admin(cast: SimpleNamespace, client: Client) -> tuple[str, str]:
    email = "first@new.example"
    command = ("create_workspace", "new", "New", "--kind", "public", "--admin", email)
    call_command(*command, stdout=StringIO())
    set_password(client, re.findall(rf"{settings.BASE_URL}(\S+/key/\S+)", mails()[-1].body)[0])
    sign_in(client, email, NEW_PASSWORD)
    return email, NEW_PASSWORD


def an_invited_person(cast: SimpleNamespace, client: Client) -> tuple[str, str]:
    email = "guest@new.example"
    with enter_scope(cast.acme.pk):
        now = timezone.now()
        invite_person(email, [Role.ADMIN], workspace=cast.acme, by=cast.ada, now=now)
    client.post(link_in(mails()[-1]), {"name": "Guest", "password": PASSWORD})
    return email, PASSWORD


def a_member_after_a_reset(cast: SimpleNamespace, client: Client) -> tuple[str, str]:
    client.post(RESET, {"email": EMAIL})
    set_password(client, link_in(mails()[-1]))
    sign_in(client, EMAIL, NEW_PASSWORD)
    return EMAIL, NEW_PASSWORD


def a_member_whose_address_somebody_typed(cast: SimpleNamespace, client: Client) -> tuple[str, str]:
    Client().post(RESET, {"email": EMAIL})
    mails()
    sign_in(client)
    return EMAIL, PASSWORD


def a_member_with_an_unconfirmed_row(cast: SimpleNamespace, client: Client) -> tuple[str, str]:
    """Be somebody for whom an earlier release left such a row behind."""
    EmailAddress.objects.create(user=cast.rhea.user, email=EMAIL, verified=False)
    sign_in(client)
    return EMAIL, PASSWORD


@pytest.mark.parametrize(
    "become",
    [
        a_first_admin,
        an_invited_person,
        a_member_after_a_reset,
        a_member_whose_address_somebody_typed,
        a_member_with_an_unconfirmed_row,
    ],
)
def test_everybody_can_turn_on_each_second_step_and_sign_in_with_it(become, cast, rhea, client):
    email, password = become(cast, client)
    assert is_signed_in(client)
    passkey = add_passkey(client, password)
    secret = turn_on_totp(client, password)
    kinds = Authenticator.objects.filter(user__email=email).values_list("type", flat=True)
    assert set(kinds) == {"webauthn", "totp", "recovery_codes"}

    for fill in (
        lambda page: {"code": code_of(secret)},
        lambda page: {
            "credential": passkey.sign(plain(page.context["js_data"]["request_options"]))
        },
    ):
        client.logout()
        forget_counts()
        assert sign_in(client, email, password)["Location"] == reverse("mfa_authenticate")
        page = client.get(reverse("mfa_authenticate"))
        assert not is_signed_in(client)
        client.post(reverse("mfa_authenticate"), fill(page))
        assert is_signed_in(client)


def test_asking_for_a_password_leaves_no_unconfirmed_address(rhea, client):
    client.post(RESET, {"email": EMAIL})
    assert mails()
    assert not EmailAddress.objects.exists()


def test_passkey_signs_in_alone(rhea, client):
    sign_in(client)
    passkey = add_passkey(client)
    client.logout()
    asked = client.get(reverse("mfa_login_webauthn"), HTTP_ACCEPT="application/json").json()
    answer = client.post(
        reverse("mfa_login_webauthn"), {"credential": passkey.sign(asked["request_options"])}
    )
    assert answer["Location"] == "/"
    assert is_signed_in(client)


def test_passkey_made_for_another_site_is_refused(rhea, client):
    sign_in(client)
    add_passkey(client, origin="https://evil.example")
    assert not Authenticator.objects.exists()


def test_passkey_is_for_the_address_of_the_product_whatever_the_request_says(
    rhea, client, settings
):
    settings.ALLOWED_HOSTS = ["*"]
    client.defaults["HTTP_HOST"] = "evil.example"
    sign_in(client)
    page = open_protected(client, reverse("mfa_add_webauthn"))
    assert page.context["js_data"]["creation_options"]["publicKey"]["rp"]["id"] == "localhost"
    page = client.get(reverse("mfa_activate_totp"))
    assert "evil" not in page.context["totp_url"]


def test_key_is_renamed_used_again_and_removed(rhea, client):
    sign_in(client)
    passkey = add_passkey(client)
    (key,) = Authenticator.objects.filter(type="webauthn")
    client.post(reverse("mfa_edit_webauthn", args=[key.pk]), {"name": "Old laptop"})
    assert "Old laptop" in client.get(reverse("mfa_list_webauthn")).content.decode()
    # What changes how an account is protected asks again after a while: the key will do.
    session = client.session
    session["account_authentication_methods"] = []
    session.save()
    page = client.get(reverse("mfa_remove_webauthn", args=[key.pk]), follow=True)
    assert "reauthenticate" in page.request["PATH_INFO"]
    page = client.get(reverse("mfa_reauthenticate_webauthn"))
    credential = passkey.sign(plain(page.context["js_data"]["request_options"]))
    client.post(reverse("mfa_reauthenticate_webauthn"), {"credential": credential})
    client.post(reverse("mfa_remove_webauthn", args=[key.pk]))
    assert not Authenticator.objects.exists()


def test_second_step_is_turned_off_and_recovery_codes_are_kept_and_renewed(rhea, client):
    sign_in(client)
    turn_on_totp(client)
    shown = client.get(reverse("mfa_view_recovery_codes"))
    saved = client.get(reverse("mfa_download_recovery_codes"))
    code = Authenticator.objects.get(type="recovery_codes").wrap().get_unused_codes()[0]
    assert code in shown.content.decode()
    assert code in saved.content.decode()
    client.post(reverse("mfa_generate_recovery_codes"))
    assert code not in client.get(reverse("mfa_view_recovery_codes")).content.decode()
    client.post(reverse("mfa_deactivate_totp"))
    assert not Authenticator.objects.exists()


def test_password_is_changed_by_whoever_knows_it(rhea, client):
    sign_in(client)
    page = {"oldpassword": PASSWORD, "password1": NEW_PASSWORD, "password2": NEW_PASSWORD}
    assert client.post(reverse("account_change_password"), page).status_code == 302
    assert is_signed_in(client)
    rhea.refresh_from_db()
    assert rhea.check_password(NEW_PASSWORD)


@pytest.mark.parametrize("who", ["nobody", "member"])
def test_no_open_address_of_the_accounts_fails(who, rhea, client):
    """Each that takes no part of an address is opened and sent empty: none is a fault."""
    for route in routes():
        if not route.pattern.startswith("accounts/") or re.search(r"[<(]", route.pattern):
            continue
        if who == "member":
            client.force_login(rhea)
        for answer in (client.get(f"/{route.pattern}"), client.post(f"/{route.pattern}")):
            assert answer.status_code in {200, 302, 404, 405}, route.pattern
        forget_counts()


# -- What the trail says


def trail(cast: SimpleNamespace) -> list[tuple[str, str, dict]]:
    """Return what the accounts did, in one workspace, in order."""
    with enter_scope(cast.acme.pk):
        rows = AuditEvent.objects.filter(object_id=cast.rhea.pk, event__in=GROUPS["Accounts"])
        return list(rows.order_by("sequence").values_list("event", "actor", "facts"))


def test_each_step_of_signing_in_is_recorded(
    cast, rhea, client, django_capture_on_commit_callbacks
):
    sign_in(client, password="wrong")
    mails()
    sign_in(client)
    with django_capture_on_commit_callbacks(execute=True):
        secret = turn_on_totp(client)
    client.logout()
    forget_counts()
    sign_in(client)
    client.post(reverse("mfa_authenticate"), {"code": "000000"})
    client.post(reverse("mfa_authenticate"), {"code": code_of(secret)})
    assert trail(cast) == [
        ("sign_in.failed", "system", {"step": "password"}),
        ("sign_in.done", "member", {"steps": ["password"]}),
        ("second_step.added", "member", {"kind": "totp"}),
        ("sign_in.failed", "system", {"step": "second"}),
        ("sign_in.done", "member", {"steps": ["password", "totp"]}),
    ]


def test_each_change_of_an_account_is_recorded_and_told(
    cast, rhea, client, django_capture_on_commit_callbacks
):
    client.post(RESET, {"email": EMAIL})
    set_password(client, link_in(mails()[-1]))
    sign_in(client, password=NEW_PASSWORD)
    add_passkey(client, NEW_PASSWORD)
    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("mfa_generate_recovery_codes"))
    (key,) = Authenticator.objects.filter(type="webauthn")
    client.post(reverse("mfa_remove_webauthn", args=[key.pk]))
    page = {"oldpassword": NEW_PASSWORD, "password1": PASSWORD, "password2": PASSWORD}
    client.post(reverse("account_change_password"), page)
    events = [event for event, _, _ in trail(cast)]
    assert events == [
        "password.asked",
        "password.replaced",
        "sign_in.done",
        "second_step.added",
        "recovery_codes.made",
        "second_step.removed",
        "password.changed",
    ]
    told = [message for message in mails() if message.subject == "A change of your account"]
    assert len(told) == 5
    assert {tuple(message.to) for message in told} == {(EMAIL,)}


def test_failure_is_recorded_in_each_workspace_of_the_person_and_in_no_other(cast, rhea, client):
    sign_in(client, password="wrong")
    sign_in(client, email="nobody@example.org", password="wrong")
    mails()
    for workspace, count in ((cast.acme, 1), (cast.globex, 0)):
        with enter_scope(workspace.pk):
            assert AuditEvent.objects.filter(event="sign_in.failed").count() == count
    assert mail.outbox == []


def test_pages_that_show_secrets_stay_in_no_cache(rhea, client):
    assert client.get(reverse("account_inactive"))["Cache-Control"] == "no-store"
    sign_in(client)
    open_protected(client, reverse("mfa_activate_totp"))
    turn_on_totp(client)
    for name in (
        "mfa_activate_totp",
        "mfa_view_recovery_codes",
        "mfa_download_recovery_codes",
        "mfa_add_webauthn",
    ):
        assert "no-store" in client.get(reverse(name))["Cache-Control"], name
