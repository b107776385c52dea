"""Inviting people, giving and taking roles, ending memberships (M3, issue: Accounts)."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from tenants import actions
from tenants.delivery import deliver_due
from tenants.models import (
    AuditEvent,
    Invitation,
    Member,
    OutboxEntry,
    RoleAssignment,
    RoleRequest,
    User,
)
from tenants.permissions import Changed, Denied, Invalid, workspace_grants
from tenants.roles import Role
from tenants.scope import enter_scope
from triage.permissions import may_work_queue

STRONG = "quiet-harbour-lantern-42"


def invite(cast, email="vera@example.org", roles=(Role.REVIEWER,), by=None):
    """Invite somebody and return the path of the link that was sent."""
    by, now = by or cast.ada, timezone.now()
    actions.invite_person(email, list(roles), workspace=cast.acme, by=by, now=now)
    deliver_due(cast.acme.pk, timezone.now() + timedelta(seconds=1))
    return re.findall(r"http\S+?(/w/\S+/join/\S+/)", str(mail.outbox[-1].body))[0]


def events(name):
    return AuditEvent.objects.filter(event=name).count()


# -- Inviting


def test_invitation_mail_holds_the_link_and_the_row_does_not(acme):
    path = invite(acme)
    token = path.split("/")[-2]
    assert mail.outbox[-1].to == ["vera@example.org"]
    assert mail.outbox[-1].subject == "You are invited to Acme"
    sent = AuditEvent.objects.get(event="invitation.sent")
    assert (sent.object_id, sent.member) == (Invitation.objects.get().pk, acme.ada)
    assert sent.facts == {"roles": Invitation.objects.get().roles}
    entry = OutboxEntry.objects.get(source="invitation")
    assert entry.sealed is None
    assert token not in str(entry.__dict__)
    assert token.encode() not in bytes(Invitation.objects.get().token_hash)


def test_invited_stranger_makes_an_account_and_is_signed_in(acme, client):
    path = invite(acme)
    assert client.get(path).status_code == 200
    answer = client.post(path, {"name": "Vera Holt", "password": STRONG})
    assert (answer.status_code, answer["Location"]) == (302, "/w/acme/")
    member = Member.objects.get(user__email="vera@example.org")
    assert actions.roles_of(member) == [Role.REVIEWER]
    assert client.get("/w/acme/", follow=True).status_code == 200
    assert AuditEvent.objects.get(event="invitation.accepted").member_id == member.pk


def test_link_works_once(acme, client, django_user_model):
    path = invite(acme)
    client.post(path, {"name": "Vera", "password": STRONG})
    client.logout()
    assert client.get(path).status_code == 404
    assert client.post(path, {"name": "Eve", "password": STRONG}).status_code == 404
    assert Member.objects.filter(user__email="vera@example.org").count() == 1


def test_link_ends_after_seven_days(acme):
    invite(acme)
    invitation = Invitation.objects.get()
    late = invitation.expires_at
    with pytest.raises(Changed):
        actions.accept_invitation(invitation, user=None, name="V", password=STRONG, now=late)
    assert not User.objects.filter(email="vera@example.org").exists()


def test_withdrawn_link_is_useless(acme, client):
    path = invite(acme)
    client.force_login(acme.ada.user)
    invitation = Invitation.objects.get()
    client.post(f"/w/acme/people/invitations/{invitation.pk}/withdraw/")
    client.logout()
    assert client.get(path).status_code == 404
    assert events("invitation.withdrawn") == 1


def test_second_invitation_replaces_the_first(acme, client):
    first, second = invite(acme), invite(acme)
    assert client.get(first).status_code == 404
    assert client.get(second).status_code == 200


def test_weak_password_is_refused_and_the_link_stays_good(acme, client):
    path = invite(acme)
    answer = client.post(path, {"name": "Vera", "password": "password"})
    assert answer.status_code == 400
    assert b"too common" in answer.content
    assert b'value="Vera"' in answer.content
    assert not User.objects.filter(email="vera@example.org").exists()
    assert client.post(path, {"name": "Vera", "password": STRONG}).status_code == 302


def test_person_with_an_account_signs_in_first_and_confirms(acme, client):
    path = invite(acme, email="omar@example.org")
    answer = client.get(path)
    assert b"has an account already" in answer.content
    assert "password" not in (answer.context.get("form") or {})
    # A password posted by whoever found the link must not touch the account.
    assert client.post(path, {"name": "Eve", "password": STRONG})["Location"].startswith(
        "/accounts/"
    )
    client.force_login(User.objects.get(email="omar@example.org"))
    assert client.post(path).status_code == 302
    assert Member.objects.filter(user__email="omar@example.org", removed_at=None).exists()


def test_other_account_cannot_use_the_link(acme, client):
    path = invite(acme)
    client.force_login(acme.nora.user)
    assert client.get(path).status_code == 403
    assert client.post(path).status_code == 403
    assert Invitation.objects.get().accepted_at is None


def test_link_of_one_workspace_means_nothing_in_another(acme, client):
    path = invite(acme)
    assert client.get(path.replace("/w/acme/", "/w/globex/")).status_code == 404


def test_member_cannot_be_invited_again(acme, client):
    client.force_login(acme.ada.user)
    answer = client.post("/w/acme/people/invite/", {"email": "RHEA@example.org", "roles": []})
    assert answer.status_code == 400
    assert b"is a member already" in answer.content


@pytest.mark.parametrize("email", ["", "no-at-sign", "a@b@c.org", "x" * 300 + "@example.org"])
def test_bad_address_is_named_beside_its_field(acme, client, email):
    client.force_login(acme.ada.user)
    answer = client.post("/w/acme/people/invite/", {"email": email, "roles": ["reviewer"]})
    assert answer.status_code == 400
    assert b'id="id_email_error"' in answer.content
    assert not Invitation.objects.exists()


def test_unknown_role_is_refused(acme, client):
    client.force_login(acme.ada.user)
    answer = client.post("/w/acme/people/invite/", {"email": "v@example.org", "roles": ["god"]})
    assert answer.status_code == 400
    assert not Invitation.objects.exists()


# -- Roles (M3)


def test_roles_are_changed_to_exactly_what_was_ticked(acme, client):
    client.force_login(acme.ada.user)
    url = f"/w/acme/people/{acme.rory.pk}/"
    assert client.post(url, {"roles": ["reviewer", "auditor"]}).status_code == 302
    # The other one opens the trail: it takes a second person.
    assert actions.roles_of(acme.rory) == [Role.REVIEWER]
    found = AuditEvent.objects.filter(member=acme.ada).values_list("event", "facts__role")
    assert sorted(found) == [
        ("role.granted", "reviewer"),
        ("role.requested", "auditor"),
        ("role.revoked", "responder"),
    ]
    assert client.post(url, {}).status_code == 302
    assert actions.roles_of(acme.rory) == []


def test_same_roles_again_leave_no_trace(acme, client):
    client.force_login(acme.ada.user)
    before = AuditEvent.objects.count()
    client.post(f"/w/acme/people/{acme.rory.pk}/", {"roles": ["responder"]})
    assert AuditEvent.objects.count() == before


def test_last_admin_keeps_the_role(acme, client):
    client.force_login(acme.ada.user)
    answer = client.post(f"/w/acme/people/{acme.ada.pk}/", {"roles": ["auditor"]})
    assert answer.status_code == 400
    assert b"last workspace admin" in answer.content
    # All or nothing: the other role was not given either.
    assert actions.roles_of(acme.ada) == [Role.ADMIN]


def test_last_admin_cannot_be_removed(acme, client):
    client.force_login(acme.ada.user)
    answer = client.post(f"/w/acme/people/{acme.ada.pk}/remove/")
    assert answer.status_code == 409
    assert Member.objects.get(pk=acme.ada.pk).removed_at is None


def test_admin_with_a_disabled_account_does_not_count(acme):
    actions.grant_role(acme.nora, Role.ADMIN)
    User.objects.filter(pk=acme.nora.user_id).update(is_active=False)
    with pytest.raises(Changed):
        actions.revoke_role(acme.ada, Role.ADMIN, by=acme.ada)


def test_one_of_two_admins_can_go(acme):
    actions.grant_role(acme.nora, Role.ADMIN)
    actions.revoke_role(acme.ada, Role.ADMIN, by=acme.nora)
    assert [admin.name for admin in actions.members_with_role(Role.ADMIN)] == ["Nora"]


def test_removed_member_has_nothing_left(acme, client):
    client.force_login(acme.ada.user)
    assert client.post(f"/w/acme/people/{acme.lena.pk}/remove/").status_code == 302
    lena = Member.objects.get(pk=acme.lena.pk)
    assert lena.removed_at is not None
    assert not workspace_grants(lena)
    assert not may_work_queue(lena, acme.safety.pk)
    assert not RoleAssignment.objects.filter(member=lena, ended_at=None).exists()
    client.force_login(lena.user)
    assert client.get("/w/acme/").status_code == 404


def test_removal_here_leaves_roles_elsewhere(acme):
    with enter_scope(acme.globex.pk):
        there = actions.add_member(acme.lena.user, [Role.AUDITOR])
    actions.remove_member(acme.lena, by=acme.ada, now=timezone.now())
    with enter_scope(acme.globex.pk):
        assert actions.roles_of(there) == [Role.AUDITOR]


def test_invitations_of_a_removed_admin_end(acme, client):
    path = invite(acme)
    actions.grant_role(acme.nora, Role.ADMIN)
    actions.remove_member(acme.ada, by=acme.nora, now=timezone.now())
    assert client.get(path).status_code == 404


def test_removed_twice_says_so(acme):
    actions.remove_member(acme.nora, by=acme.ada, now=timezone.now())
    removed = AuditEvent.objects.get(event="member.removed")
    assert (removed.object_id, removed.member) == (acme.nora.pk, acme.ada)
    with pytest.raises(Changed, match="removed already"):
        actions.remove_member(acme.nora, by=acme.ada, now=timezone.now())


def test_removed_member_can_be_invited_back_without_old_roles(acme, client):
    actions.remove_member(acme.rory, by=acme.ada, now=timezone.now())
    path = invite(acme, email="rory@example.org", roles=[Role.REVIEWER])
    client.force_login(acme.rory.user)
    client.post(path)
    rory = Member.objects.get(user=acme.rory.user)
    assert rory.removed_at is None
    assert actions.roles_of(rory) == [Role.REVIEWER]


@pytest.mark.parametrize(
    "act",
    [
        lambda cast, by: actions.grant_role(cast.nora, Role.ADMIN, by=by),
        lambda cast, by: actions.revoke_role(cast.rory, Role.RESPONDER, by=by),
        lambda cast, by: actions.change_roles(cast.rory, [], by=by),
        lambda cast, by: actions.remove_member(cast.rory, by=by, now=timezone.now()),
        lambda cast, by: actions.add_member(cast.omar.user, [], by=by),
        lambda cast, by: actions.invite_person(
            "x@example.org", [], workspace=cast.acme, by=by, now=timezone.now()
        ),
        lambda cast, by: actions.withdraw_invitation(
            Invitation(pk=cast.acme.pk), by=by, now=timezone.now()
        ),
    ],
)
def test_only_an_admin_changes_people(acme, act):
    before = AuditEvent.objects.count()
    for member in (acme.lena, acme.carl, acme.aldo, acme.nora, acme.omar):
        with pytest.raises(Denied, match="workspace admin"):
            act(acme, member)
    assert AuditEvent.objects.count() == before


def test_invitation_accepted_meanwhile_is_not_withdrawn(acme):
    invite(acme)
    seen, now = Invitation.objects.get(), timezone.now()
    actions.accept_invitation(
        Invitation.objects.get(), user=None, name="Vera", password=STRONG, now=now
    )
    actions.withdraw_invitation(seen, by=acme.ada, now=now)
    assert Invitation.objects.get().withdrawn_at is None
    assert events("invitation.withdrawn") == 0


def test_invalid_names_its_field(acme):
    with pytest.raises(Invalid) as caught:
        invite(acme, email="ada@example.org")
    assert caught.value.field == "email"


# -- Queue roles


def test_queue_roles_are_given_and_taken_on_the_page(acme, client):
    client.force_login(acme.ada.user)
    url = f"/w/acme/queues/{acme.security.slug}/people/"
    assert b"Nobody works this queue" in client.get(url).content
    person = {"member": str(acme.nora.pk), "role": "reviewer"}
    assert client.post(url, person).status_code == 302
    assert not may_work_queue(Member.objects.get(pk=acme.nora.pk), acme.security.pk)
    assert b"Roles that wait" in client.get(url).content
    actions.grant_role(acme.rolf, Role.ADMIN)
    client.force_login(acme.rolf.user)
    asked = RoleRequest.objects.get()
    assert client.post(f"/w/acme/people/roles/{asked.pk}/approve/").status_code == 302
    assert may_work_queue(Member.objects.get(pk=acme.nora.pk), acme.security.pk)
    assert b"Nora" in client.get("/w/acme/people/queues/").content
    assert client.post(url, {**person, "act": "revoke"}).status_code == 302
    assert not may_work_queue(Member.objects.get(pk=acme.nora.pk), acme.security.pk)
    assert events("role.revoked") == 1


def test_queue_role_is_for_members_only(acme, client):
    client.force_login(acme.ada.user)
    url = f"/w/acme/queues/{acme.security.slug}/people/"
    for member, role in ((acme.omar, "reviewer"), (acme.nora, "admin"), (acme.nora, "")):
        answer = client.post(url, {"member": str(member.pk), "role": role})
        assert answer.status_code == 400
    assert not RoleAssignment.objects.filter(queue=acme.security).exists()


@pytest.mark.parametrize("how", ["role", "member"])
def test_invitation_is_worth_what_the_right_of_its_sender_is(acme, client, how):
    actions.grant_role(acme.nora, Role.ADMIN)
    path = invite(acme, by=acme.nora)
    assert client.get(path).status_code == 200
    if how == "role":
        actions.revoke_role(acme.nora, Role.ADMIN, by=acme.ada)
    else:
        # Not by the action, which withdraws them: as a row that was left behind.
        Member.objects.filter(pk=acme.nora.pk).update(removed_at=timezone.now())
    assert client.get(path).status_code == 404
    account = {"name": "Vera", "password": STRONG}
    with pytest.raises(Denied, match="Ask for a new one"):
        actions.accept_invitation(
            Invitation.objects.get(), user=None, now=timezone.now(), **account
        )
    assert not Member.objects.filter(user__email="vera@example.org").exists()
