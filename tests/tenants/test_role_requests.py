"""Roles that open something are given by two people, or after a wait that all admins are told of."""

from datetime import timedelta

import pytest
from django.core import mail
from django.db import IntegrityError, transaction
from django.utils import timezone

from tenants import actions
from tenants.delivery import deliver_due
from tenants.due import END_ROLES, GIVE_ROLES
from tenants.models import (
    AuditEvent,
    Invitation,
    Member,
    OutboxEntry,
    RoleAssignment,
    RoleRequest,
    User,
)
from tenants.permissions import Changed, Denied, workspace_grants
from tenants.roles import QUEUE_GRANTS, WORKSPACE_GRANTS, Role, needs_two_people
from tests.due import do

Status = RoleRequest.Status
DAY = timedelta(hours=24)


@pytest.fixture
def rolf(acme):
    """Make Rolf the second admin of Acme."""
    actions.grant_role(acme.rolf, Role.ADMIN)
    return acme.rolf


def ask(acme, role=Role.AUDITOR, *, member=None, **how):
    """Let Ada ask for a role, for herself unless another is named; return the request."""
    (asked,) = actions.grant_role(member or acme.ada, role, by=acme.ada, **how)
    return RoleRequest.objects.select_related("member__user", "requested_by__user").get(pk=asked.pk)


def act_at(asked, act):
    return f"/w/acme/people/roles/{asked.pk}/{act}/"


def events(name):
    return list(AuditEvent.objects.filter(event=name).order_by("id"))


# -- Which roles


def test_roles_that_open_nothing_are_the_only_ones_given_by_one_person():
    alone = [role for role in WORKSPACE_GRANTS if not needs_two_people(role, on_queue=False)]
    assert alone == [Role.REVIEWER]
    assert [role for role in QUEUE_GRANTS if not needs_two_people(role, on_queue=True)] == []


# -- Nobody alone


def test_admin_who_ticks_every_box_holds_nothing_new(acme, client):
    client.force_login(acme.ada.user)
    roles = ["admin", "custodian", "auditor", "responder", "lead"]
    answer = client.post(f"/w/acme/people/{acme.ada.pk}/", {"roles": roles}, follow=True)
    assert actions.roles_of(acme.ada) == [Role.ADMIN]
    assert workspace_grants(Member.objects.get(pk=acme.ada.pk)) == WORKSPACE_GRANTS[Role.ADMIN]
    assert "Auditor is given on" in answer.text
    waiting = RoleRequest.objects.filter(member=acme.ada, status=Status.REQUESTED)
    assert sorted(waiting.values_list("role", flat=True)) == sorted(roles[1:])
    asked = events("role.requested")
    assert {event.facts["role"] for event in asked} == set(roles[1:])
    assert {(event.member_id, event.object_id) for event in asked} == {(acme.ada.pk, acme.ada.pk)}


def test_queue_role_waits_too_and_stands_on_the_pages(acme, client):
    client.force_login(acme.ada.user)
    url = "/w/acme/queues/safety/people/"
    form = {"member": str(acme.ada.pk), "role": "reviewer", "reason": "Nobody else is left"}
    assert client.post(url, form).status_code == 302
    assert not RoleAssignment.objects.filter(member=acme.ada, queue=acme.safety).exists()
    places = (url, "/w/acme/people/", "/w/acme/people/roles/", f"/w/acme/people/{acme.ada.pk}/")
    for place in places:
        assert "Nobody else is left" in client.get(place).text, place
    assert act_at(RoleRequest.objects.get(), "approve") not in client.get(url).text


@pytest.mark.parametrize("role", [Role.ADMIN, Role.AUDITOR])
def test_invitation_gives_no_way_round(acme, rolf, role):
    now = timezone.now()
    invitation = actions.invite_person(
        "ada.again@example.org", [role, Role.REVIEWER], workspace=acme.acme, by=acme.ada, now=now
    )
    again = actions.accept_invitation(
        invitation, user=None, name="Ada", password="quiet-harbour-42", now=now
    )
    assert actions.roles_of(again) == [Role.REVIEWER]
    asked = RoleRequest.objects.get()
    assert (asked.member, asked.requested_by, asked.role) == (again, acme.ada, role)


def test_longer_is_more_and_sooner_is_not(acme):
    until = timezone.now() + DAY
    actions.grant_role(acme.nora, Role.AUDITOR, expires_at=until)
    for end in (None, until + DAY):
        asked = ask(acme, member=acme.nora, expires_at=end)
        actions.refuse_role(asked, by=acme.ada, now=timezone.now())
    sooner = until - timedelta(hours=1)
    assert actions.grant_role(acme.nora, Role.AUDITOR, by=acme.ada, expires_at=sooner) == []
    held = RoleAssignment.objects.get(member=acme.nora, ended_at=None)
    assert (held.expires_at, held.granted_by) == (sooner, acme.ada)


def test_asked_twice_it_is_one_request_and_one_entry(acme):
    ask(acme)
    assert actions.grant_role(acme.ada, Role.AUDITOR, by=acme.ada) == []
    assert RoleRequest.objects.count() == 1
    assert len(events("role.requested")) == 1


# -- The second person


def test_second_admin_approves_and_both_stand_on_record(acme, rolf, client):
    until = timezone.now() + DAY
    asked = ask(acme, member=acme.nora, expires_at=until, reason="The yearly audit")
    assert asked.takes_effect_at is None
    client.force_login(rolf.user)
    assert act_at(asked, "approve") in client.get("/w/acme/people/").text
    assert client.post(act_at(asked, "approve")).status_code == 302
    row = RoleAssignment.objects.get(member=acme.nora, role=Role.AUDITOR)
    assert (row.granted_by, row.approved_by) == (acme.ada, rolf)
    assert (row.expires_at, row.reason) == (until, "The yearly audit")
    assert "see_audit" in workspace_grants(Member.objects.get(pk=acme.nora.pk))
    (granted,) = [event for event in events("role.granted") if event.object_id == acme.nora.pk]
    assert granted.member_id == rolf.pk
    assert granted.facts["request"] == str(asked.pk)
    page = client.get("/w/acme/people/roles/").text
    assert "Given" in page
    assert "The yearly audit" in page


def test_who_asked_cannot_approve(acme, rolf, client):
    asked = ask(acme)
    client.force_login(acme.ada.user)
    assert client.post(act_at(asked, "approve")).status_code == 403
    with pytest.raises(Denied, match="another workspace admin"):
        actions.approve_role(asked, by=acme.ada, now=timezone.now())
    assert Role.AUDITOR not in actions.roles_of(acme.ada)
    # And the database would not take it either.
    decided = {"status": "granted", "decided_by": acme.ada, "decided_at": timezone.now()}
    with (
        pytest.raises(IntegrityError, match="role_given_by_another_or_time"),
        transaction.atomic(),
    ):
        RoleRequest.objects.update(**decided)


@pytest.mark.parametrize("act", [actions.approve_role, actions.refuse_role])
@pytest.mark.parametrize("who", ["lena", "carl", "aldo", "nora"])
def test_only_an_admin_decides(acme, rolf, who, act):
    asked = ask(acme, member=acme.nora)
    with pytest.raises(Denied, match="workspace admin"):
        act(asked, by=getattr(acme, who), now=timezone.now())
    assert RoleRequest.objects.get().status == Status.REQUESTED


def test_refused_and_withdrawn_give_nothing_and_say_who(acme, rolf, client):
    refused = ask(acme)
    client.force_login(rolf.user)
    assert client.post(act_at(refused, "refuse")).status_code == 302
    withdrawn = ask(acme)
    client.force_login(acme.ada.user)
    assert client.post(act_at(withdrawn, "refuse")).status_code == 302
    assert actions.roles_of(acme.ada) == [Role.ADMIN]
    found = RoleRequest.objects.order_by("id").values_list("status", "decided_by")
    assert list(found) == [(Status.REFUSED, rolf.pk), (Status.WITHDRAWN, acme.ada.pk)]
    assert [event.member_id for event in events("role.refused")] == [rolf.pk]
    assert [event.member_id for event in events("role.withdrawn")] == [acme.ada.pk]


def test_what_was_decided_is_not_decided_again(acme, rolf):
    asked, stale = ask(acme), RoleRequest.objects.select_related("member").get()
    actions.refuse_role(asked, by=rolf, now=timezone.now())
    for act in (actions.approve_role, actions.refuse_role):
        with pytest.raises(Changed, match="decided already: refused"):
            act(stale, by=rolf, now=timezone.now())
    assert actions.roles_of(acme.ada) == [Role.ADMIN]


def test_role_with_an_end_that_has_passed_is_not_given(acme, rolf):
    asked = ask(acme, member=acme.nora, expires_at=timezone.now() + DAY)
    with pytest.raises(Changed, match="would be over"):
        actions.approve_role(asked, by=rolf, now=timezone.now() + DAY)


# -- Time, where there is no second person


def test_only_admin_waits_and_the_sweep_gives_it(acme, settings):
    settings.ROLE_WAIT_HOURS = 24
    asked = ask(acme)
    assert asked.takes_effect_at == asked.requested_at + DAY
    assert do(GIVE_ROLES, asked.takes_effect_at - timedelta(seconds=1)) == 0
    assert actions.roles_of(acme.ada) == [Role.ADMIN]
    assert do(GIVE_ROLES, asked.takes_effect_at) == 1
    assert Role.AUDITOR in actions.roles_of(acme.ada)
    asked.refresh_from_db()
    assert (asked.status, asked.decided_by) == (Status.GRANTED, None)
    granted = events("role.granted")[-1]
    assert (granted.actor, granted.facts["request"]) == ("system", str(asked.pk))
    assert do(GIVE_ROLES, asked.takes_effect_at + DAY) == 0


def test_time_gives_nothing_that_was_ended_meanwhile(acme):
    asked = ask(acme)
    stale = RoleRequest.objects.select_related("member__user", "requested_by__user").get()
    actions.refuse_role(asked, by=acme.ada, now=timezone.now())
    actions.give_waiting_role(stale, asked.takes_effect_at)
    assert actions.roles_of(acme.ada) == [Role.ADMIN]
    assert RoleRequest.objects.get().status == Status.WITHDRAWN


def test_with_a_second_admin_no_time_is_enough(acme, rolf):
    ask(acme)
    assert do(GIVE_ROLES, timezone.now() + 100 * DAY) == 0
    assert actions.roles_of(acme.ada) == [Role.ADMIN]


def test_every_admin_and_auditor_is_told_by_mail(acme, rolf):
    ask(acme, member=acme.nora)
    deliver_due(acme.acme.pk, timezone.now() + timedelta(seconds=1))
    assert sorted(sent.to[0] for sent in mail.outbox) == [
        "ada@example.org",
        "aldo@example.org",
        "rolf@example.org",
    ]
    for sent in mail.outbox:
        assert "Ada asks for a role in Acme" in sent.subject
        assert "Nora be given the role Auditor" in sent.body
        assert "Another workspace admin has to agree" in sent.body


def test_mail_of_the_only_admin_says_when(acme):
    asked = ask(acme)
    deliver_due(acme.acme.pk, timezone.now() + timedelta(seconds=1))
    assert f"{asked.takes_effect_at:%d %B %Y, %H:%M} UTC" in mail.outbox[0].body


def test_notice_of_what_was_decided_is_not_sent_any_more(acme, rolf):
    actions.refuse_role(ask(acme), by=rolf, now=timezone.now())
    assert OutboxEntry.objects.filter(source="role.requested", error="decided").count() == 3
    deliver_due(acme.acme.pk, timezone.now() + timedelta(seconds=1))
    (told,) = mail.outbox
    assert told.to == ["ada@example.org"]
    assert "refused" in told.body


# -- Rights are looked at again


def test_request_lapses_with_the_right_of_whoever_asked(acme, rolf):
    ask(acme, member=acme.nora)
    actions.revoke_role(acme.ada, Role.ADMIN, by=rolf)
    asked = RoleRequest.objects.get()
    assert (asked.status, asked.decided_by) == (Status.LAPSED, rolf)
    (lapsed,) = events("role.lapsed")
    assert (lapsed.object_id, lapsed.facts["role"]) == (acme.nora.pk, "auditor")


def test_request_lapses_with_an_admin_for_a_time(acme):
    until = timezone.now() + DAY
    actions.grant_role(acme.rolf, Role.ADMIN, expires_at=until)
    actions.grant_role(acme.nora, Role.AUDITOR, by=acme.rolf)
    past = timezone.now() - DAY
    RoleAssignment.objects.filter(member=acme.rolf, expires_at=until).update(
        granted_at=past - DAY, expires_at=past
    )
    do(END_ROLES, timezone.now())
    assert RoleRequest.objects.get().status == Status.LAPSED


@pytest.mark.parametrize("leaver", ["ada", "nora"])
def test_request_lapses_with_who_leaves(acme, rolf, leaver):
    ask(acme, member=acme.nora)
    actions.remove_member(getattr(acme, leaver), by=rolf, now=timezone.now())
    assert RoleRequest.objects.get().status == Status.LAPSED


def test_time_gives_nothing_that_a_switched_off_account_asked_for(acme):
    asked = ask(acme, member=acme.nora)
    User.objects.filter(pk=acme.ada.user_id).update(is_active=False)
    assert do(GIVE_ROLES, asked.takes_effect_at) == 1
    assert actions.roles_of(acme.nora) == []
    assert RoleRequest.objects.get().status == Status.LAPSED
    assert len(events("role.lapsed")) == 1


def test_nobody_agrees_with_somebody_who_is_no_admin_any_more(acme, rolf):
    asked = ask(acme, member=acme.nora)
    # As if the right went by another way than the actions.
    RoleAssignment.objects.filter(member=acme.ada).update(ended_at=timezone.now())
    actions.sync_grants()
    with pytest.raises(Changed, match="Ada is no workspace admin any more"):
        actions.approve_role(asked, by=rolf, now=timezone.now())
    assert actions.roles_of(acme.nora) == []


# -- Until when, and why


def test_last_day_and_reason_are_given_on_the_page(acme, client):
    client.force_login(acme.ada.user)
    url = f"/w/acme/people/{acme.nora.pk}/"
    day = (timezone.now() + 9 * DAY).date()
    form = {"roles": ["reviewer"], "until": day.isoformat(), "reason": "Stands in for Rhea"}
    assert client.post(url, form).status_code == 302
    row = RoleAssignment.objects.get(member=acme.nora)
    assert (row.expires_at.date(), row.reason) == (day + DAY, "Stands in for Rhea")
    page = client.get(url).text
    assert "Stands in for Rhea" in page
    assert row.expires_at.strftime("%b %Y") in page


@pytest.mark.parametrize("until", ["2020-01-01", "9999-12-31", "soon"])
def test_day_that_cannot_be_meant_is_named_beside_its_field(acme, client, until):
    client.force_login(acme.ada.user)
    answer = client.post(f"/w/acme/people/{acme.nora.pk}/", {"roles": [], "until": until})
    assert answer.status_code == 400
    assert 'id="id_until_error"' in answer.text


def test_invited_person_is_not_let_in_by_somebody_who_lost_the_right(acme, rolf):
    now = timezone.now()
    invitation = actions.invite_person(
        "eve@example.org", [Role.REVIEWER], workspace=acme.acme, by=acme.ada, now=now
    )
    actions.revoke_role(acme.ada, Role.ADMIN, by=rolf)
    invitation = Invitation.objects.get(pk=invitation.pk)
    with pytest.raises((Denied, Changed)):
        actions.accept_invitation(
            invitation, user=None, name="Eve", password="quiet-harbour-42", now=now
        )
