"""`manage.py create_workspace`: a workspace its admin can enter, or nothing at all (I1)."""

import re
from datetime import timedelta
from io import StringIO

import pytest
from django.core import mail
from django.core.management import CommandError, call_command
from django.db import OperationalError, connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from config.provision import provision_workspace
from escalation.models import Playbook
from policy.models import PolicyArea
from privacy.models import RetentionRule
from tenants.actions import approve_role, grant_role, roles_of
from tenants.delivery import deliver_due
from tenants.directory import find_workspace_id, workspaces_of
from tenants.models import AuditEvent, Member, OutboxEntry, Queue, User, Workspace
from tenants.roles import Role
from tenants.scope import enter_scope
from tests.accounts import mails

STRONG = "quiet-harbour-lantern-42"
EMAIL = "ada@initech.example"
MOST_QUERIES = 60


def create(slug="initech", name="Initech", *, kind="enterprise", admin=EMAIL, **more):
    out = StringIO()
    call_command("create_workspace", slug, name, kind=kind, admin=admin, stdout=out, **more)
    return out.getvalue()


def sent_to(slug="initech"):
    """Deliver what the workspace owes and return the one message."""
    mail.outbox.clear()
    deliver_due(find_workspace_id(slug), timezone.now() + timedelta(seconds=1))  # type: ignore[arg-type]
    (message,) = mail.outbox
    return message


def link_in(message):
    return re.findall(r"http://[^/\s]+(/accounts/password/reset/key/\S+)", message.body)[0]


def test_workspace_has_all_that_one_needs_and_the_kind_asked_for(db):
    said = create(admin_name="Ada Obi")
    assert "/w/initech/" in said
    assert EMAIL in said
    with enter_scope(find_workspace_id("initech")):  # type: ignore[arg-type]
        workspace = Workspace.objects.get(slug="initech")
        assert (workspace.name, workspace.kind) == ("Initech", "enterprise")
        for model in (Queue, PolicyArea, Playbook, RetentionRule):
            assert model.objects.exists(), model
        member = Member.objects.select_related("user").get()
        assert (member.name, member.email) == ("Ada Obi", EMAIL)
        assert roles_of(member) == [Role.ADMIN]
        assert {"workspace.created", "member.added", "role.granted"} <= set(
            AuditEvent.objects.values_list("event", flat=True)
        )


def test_new_workspace_costs_few_queries(db):
    with CaptureQueriesContext(connection) as queries:
        provision_workspace("initech", "Initech")
    assert len(queries) < MOST_QUERIES, [query["sql"] for query in queries]


def test_admin_sets_a_password_by_the_mailed_link_and_gets_in(db, client):
    create()
    user = User.objects.get(email=EMAIL)
    assert not user.has_usable_password()
    message = sent_to()
    assert message.to == [EMAIL]
    link = link_in(message)
    page = client.get(link, follow=True)
    where = page.redirect_chain[-1][0]
    assert client.post(where, {"password1": STRONG, "password2": STRONG}).status_code == 302
    client.logout()
    assert client.post("/accounts/login/", {"login": EMAIL, "password": STRONG}).status_code == 302
    assert client.get("/w/initech/people/").status_code == 200
    # Once: the same link sets no second password.
    client.logout()
    assert b"no longer works" in client.get(link, follow=True).content


def test_link_that_ran_out_leads_to_a_new_one(db, client, settings):
    create()
    link = link_in(sent_to())
    settings.PASSWORD_RESET_TIMEOUT = -1
    assert b"/accounts/password/reset/" in client.get(link, follow=True).content
    mail.outbox.clear()
    client.post("/accounts/password/reset/", {"email": EMAIL})
    assert [message.to for message in mails()] == [[EMAIL]]


def test_secret_of_the_link_stands_nowhere_but_in_the_message(db):
    said = create()
    with enter_scope(find_workspace_id("initech")):  # type: ignore[arg-type]
        owed = OutboxEntry.objects.get(source="workspace")
        assert "reset/key" not in f"{said}{owed.context}"
        facts = list(AuditEvent.objects.values_list("facts", flat=True))
    key = link_in(sent_to()).rstrip("/").rsplit("/", 1)[-1].split("-", 1)[1]
    assert key not in f"{said}{facts}"
    assert key.encode() not in bytes(owed.sealed)


def test_known_account_becomes_admin_and_keeps_its_password(cast):
    user = cast.omar.user
    user.set_password(STRONG)
    user.save()
    assert "had an account" in create(admin=" OMAR@Example.org ", admin_name="Somebody Else")
    user.refresh_from_db()
    assert user.check_password(STRONG)
    assert user.name == "Omar"
    assert User.objects.filter(email__iexact="omar@example.org").count() == 1
    assert {own.slug for own in workspaces_of(user.pk)} == {"globex", "initech"}
    message = sent_to()
    assert "reset/key" not in message.body
    assert "/w/initech/" in message.body


def test_second_workspace_of_an_admin_without_a_password_sends_a_link_too(db):
    create()
    create(slug="second", name="Second")
    assert link_in(sent_to("second"))


def nothing_new(slug="initech", email=EMAIL):
    return find_workspace_id(slug) is None and not User.objects.filter(email=email).exists()


@pytest.mark.parametrize(
    "slug", ["", "Initech", "ini tech", "ini_tech", "initech-", "ü", "a" * 41, "a/b"]
)
def test_slug_that_no_address_can_hold_is_refused(db, slug):
    with pytest.raises(CommandError, match="cannot stand in an address"):
        create(slug=slug)
    assert nothing_new(slug)


@pytest.mark.parametrize("email", ["", "ada", "ada@", "a b@c.org", "a@b@c.org"])
def test_bad_address_is_refused(db, email):
    with pytest.raises(CommandError, match="no e-mail address"):
        create(admin=email)
    assert nothing_new(email=email)


@pytest.mark.parametrize(
    ("name", "reason"), [("  ", "empty"), ("x" * 121, "120"), ("a\x07b", "control")]
)
def test_bad_name_is_refused(db, name, reason):
    with pytest.raises(CommandError, match=reason):
        create(name=name)
    assert nothing_new()


def test_unknown_kind_is_refused(db):
    with pytest.raises(CommandError, match="invalid choice"):
        call_command("create_workspace", "initech", "Initech", "--kind=x", f"--admin={EMAIL}")
    assert nothing_new()


def test_taken_slug_is_refused_and_the_workspace_there_stays_as_it_is(cast):
    with pytest.raises(CommandError, match="'acme' is taken"):
        create(slug="acme", name="Another")
    with enter_scope(cast.acme.pk):
        assert Workspace.objects.get(slug="acme").name == "Acme"
    assert not User.objects.filter(email=EMAIL).exists()


def test_slug_taken_in_the_same_second_is_refused(cast, monkeypatch):
    path = "config.management.commands.create_workspace.find_workspace_id"
    monkeypatch.setattr(path, lambda slug: None)
    with pytest.raises(CommandError, match="'acme' is taken"):
        create(slug="acme", name="Another")
    assert not User.objects.filter(email=EMAIL).exists()


def test_account_that_is_switched_off_is_refused(cast):
    User.objects.filter(pk=cast.nora.user_id).update(is_active=False)
    with pytest.raises(CommandError, match="switched off"):
        create(admin="nora@example.org")
    assert find_workspace_id("initech") is None


def test_failure_at_the_last_step_leaves_nothing_and_can_be_run_again(db, monkeypatch):
    def broken(*args, **kwargs):
        raise OperationalError("gone")

    with monkeypatch.context() as patch:
        patch.setattr("config.provision.delivery.enqueue", broken)
        with pytest.raises(CommandError, match="nothing was made"):
            create()
    assert nothing_new()
    create()
    assert find_workspace_id("initech") is not None


def test_two_admins_can_agree_from_the_first_day(db):
    said = create(second_admin="bo@initech.example", second_admin_name="Bo Ek")
    assert "no second admin" not in said
    with enter_scope(find_workspace_id("initech")):  # type: ignore[arg-type]
        ada, bo = Member.objects.select_related("user").order_by("user__email")
        assert (bo.name, roles_of(bo)) == ("Bo Ek", [Role.ADMIN])
        assert OutboxEntry.objects.filter(source="workspace").count() == 2
        (asked,) = grant_role(ada, Role.AUDITOR, by=ada)
        approve_role(asked, by=bo, now=timezone.now())
        assert Role.AUDITOR in roles_of(ada)


def test_only_admin_reads_how_long_roles_wait(db):
    assert "24 hours after they are asked for" in create()


def test_second_admin_is_somebody_else(db):
    with pytest.raises(CommandError, match="somebody else"):
        create(second_admin=f" {EMAIL.upper()}")
    assert nothing_new()
