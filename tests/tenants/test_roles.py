"""Roles as rows: who holds which, since when and until when, and what django-guardian is told."""

import time
from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tenants import actions
from tenants.actions import assignments
from tenants.due import END_ROLES
from tenants.models import (
    AuditEvent,
    Member,
    Queue,
    QueueUserPermission,
    RoleAssignment,
    User,
    Workspace,
    WorkspaceUserPermission,
)
from tenants.permissions import Changed, Invalid, queue_grants, workspace_grants
from tenants.roles import QUEUE_GRANTS, WORKSPACE_GRANTS, Role
from tenants.scope import enter_scope
from tests import factories
from tests.due import do
from tests.triage.conftest import open_one
from triage.models import Case

SOON = timedelta(seconds=0.4)


def fresh(member):
    """Return the member as the next request reads them."""
    return Member.objects.select_related("user").get(pk=member.pk)


def grants(member, queue):
    """Return what the member may do throughout the workspace, and on the queue."""
    found = fresh(member)
    return workspace_grants(found), queue_grants(found).get(queue.pk, set())


def assignment(member, role, queue=None):
    return RoleAssignment.objects.get(member=member, role=role, queue=queue, ended_at=None)


def run_out():
    """Let everything that expires be long over, as it is when no sweep has come by."""
    past = timezone.now() - timedelta(days=1)
    due = RoleAssignment.objects.exclude(expires_at=None)
    due.update(expires_at=past, granted_at=past - timedelta(days=1))
    for model in (WorkspaceUserPermission, QueueUserPermission):
        model.objects.exclude(expires_at=None).update(expires_at=past)


# -- What a role grants


@pytest.mark.parametrize(("model", "held"), [(Workspace, WORKSPACE_GRANTS), (Queue, QUEUE_GRANTS)])
def test_each_permission_of_a_role_is_declared_on_the_row_it_is_granted_on(model, held):
    declared = {codename for codename, _ in model._meta.permissions}
    assert declared == set().union(*held.values())
    assert set(held) <= set(Role)


def test_roles_of_the_cast_are_what_guardian_says(acme):
    for member in (acme.ada, acme.rhea, acme.lena, acme.rory, acme.nora):
        throughout, on_safety = grants(member, acme.safety)
        user = User.objects.get(pk=member.user_id)
        for codename, _ in Workspace._meta.permissions:
            assert user.has_perm(f"tenants.{codename}", acme.acme) == (codename in throughout)
        for codename, _ in Queue._meta.permissions:
            assert user.has_perm(f"tenants.{codename}", acme.safety) == (codename in on_safety)
            assert not user.has_perm(f"tenants.{codename}", acme.general)
    assert grants(acme.lena, acme.safety) == (
        WORKSPACE_GRANTS[Role.LEAD],
        QUEUE_GRANTS[Role.LEAD],
    )


def test_permission_of_two_roles_stays_while_one_is_held(acme):
    actions.grant_role(acme.rhea, Role.LEAD, queue=acme.safety)
    assert "unmask" in grants(acme.rhea, acme.safety)[1]
    actions.revoke_role(acme.rhea, Role.LEAD, queue=acme.safety, by=acme.ada)
    assert grants(acme.rhea, acme.safety)[1] == QUEUE_GRANTS[Role.REVIEWER]


def test_role_that_queues_do_not_know_is_refused(acme):
    with pytest.raises(Invalid, match="not held on queues"):
        actions.grant_role(acme.nora, Role.AUDITOR, queue=acme.safety)
    assert not RoleAssignment.objects.filter(member=acme.nora).exists()


# -- Rows


def test_row_says_who_gave_and_took_a_role_when_and_why(acme):
    before = timezone.now()
    actions.grant_role(acme.nora, Role.REVIEWER, by=acme.ada, reason="Learns the work")
    row = assignment(acme.nora, Role.REVIEWER)
    assert (row.granted_by, row.reason, row.expires_at) == (acme.ada, "Learns the work", None)
    assert before <= row.granted_at <= timezone.now()
    actions.revoke_role(acme.nora, Role.REVIEWER, by=acme.ada)
    row.refresh_from_db()
    assert row.ended_by == acme.ada
    assert row.ended_at >= row.granted_at
    # Given again it is another row: what was stays on record.
    actions.grant_role(acme.nora, Role.REVIEWER, by=acme.ada)
    assert RoleAssignment.objects.filter(member=acme.nora).count() == 2


def test_role_that_came_with_an_invitation_is_given_by_whoever_invited(acme):
    now = timezone.now()
    invitation = actions.invite_person(
        "ina@example.org", [Role.REVIEWER], workspace=acme.acme, by=acme.ada, now=now
    )
    ina = actions.accept_invitation(
        invitation, user=None, name="Ina", password="quiet-harbour-42", now=now
    )
    assert assignment(ina, Role.REVIEWER).granted_by == acme.ada


def test_given_twice_it_is_one_row_and_one_entry(acme):
    for _ in range(2):
        actions.grant_role(acme.nora, Role.REVIEWER, queue=acme.safety)
    row = assignment(acme.nora, Role.REVIEWER, acme.safety)
    found = AuditEvent.objects.filter(event="role.granted", object_id=acme.nora.pk)
    assert [event.facts for event in found] == [
        {"role": "reviewer", "queue": str(row.queue_id)},
    ]


def test_database_takes_no_second_open_row(acme):
    row = assignment(acme.rory, Role.RESPONDER)
    row.pk = None
    with pytest.raises(IntegrityError, match="one_open_assignment_each"), transaction.atomic():
        RoleAssignment(
            workspace_id=row.workspace_id,
            member_id=row.member_id,
            role=row.role,
            granted_at=row.granted_at,
        ).save(force_insert=True)


def test_removed_member_keeps_no_role_on_any_queue_and_the_trail_names_each(acme):
    actions.remove_member(acme.lena, by=acme.ada, now=timezone.now())
    rows = RoleAssignment.objects.filter(member=acme.lena)
    assert {(row.role, row.queue_id, row.ended_by_id) for row in rows} == {
        ("lead", None, acme.ada.pk),
        ("lead", acme.safety.pk, acme.ada.pk),
    }
    assert AuditEvent.objects.filter(event="role.revoked", object_id=acme.lena.pk).count() == 2


def test_pages_say_by_whom_and_since_when(acme, client):
    actions.grant_role(acme.rolf, Role.ADMIN)
    (asked,) = actions.grant_role(acme.nora, Role.REVIEWER, queue=acme.security, by=acme.ada)
    actions.approve_role(asked, by=acme.rolf, now=timezone.now())
    client.force_login(acme.ada.user)
    for url in (f"/w/acme/people/{acme.nora.pk}/", "/w/acme/queues/security/people/"):
        page = client.get(url).content.decode()
        assert "Nora" in page
        assert "Reviewer" in page
        assert "and Rolf" in page.split("Ada", 1)[1]


# -- Roles that expire


def test_expired_role_grants_nothing_from_its_moment_on(acme):
    case = open_one(acme.acme)
    until = timezone.now() + SOON
    actions.grant_role(acme.nora, Role.AUDITOR, expires_at=until)
    actions.grant_role(acme.nora, Role.REVIEWER, queue=acme.safety, expires_at=until)
    assert grants(acme.nora, acme.safety) == (
        WORKSPACE_GRANTS[Role.AUDITOR],
        QUEUE_GRANTS[Role.REVIEWER],
    )
    assert case in Case.objects.visible_to(acme.nora)
    time.sleep(SOON.total_seconds())
    # No sweep has come by.
    assert grants(acme.nora, acme.safety) == (frozenset(), set())
    assert case not in Case.objects.visible_to(acme.nora)
    assert actions.roles_of(acme.nora) == []
    assert acme.nora not in actions.members_with_role(Role.AUDITOR)


def test_sweep_ends_expired_rows_once_and_says_so(acme):
    until = timezone.now() + timedelta(hours=1)
    actions.grant_role(acme.nora, Role.REVIEWER, queue=acme.safety, expires_at=until)
    assert do(END_ROLES, timezone.now()) == 0
    run_out()
    assert do(END_ROLES, timezone.now()) == 1
    assert do(END_ROLES, timezone.now()) == 0
    row = RoleAssignment.objects.get(member=acme.nora)
    assert (row.ended_at, row.ended_by) == (row.expires_at, None)
    assert not QueueUserPermission.objects.filter(user=acme.nora.user_id).exists()
    event = AuditEvent.objects.get(event="role.expired")
    assert (event.object_id, event.actor) == (acme.nora.pk, "system")
    assert event.facts["role"] == "reviewer"


def test_expired_role_can_be_given_again_before_any_sweep(acme):
    until = timezone.now() + timedelta(hours=1)
    actions.grant_role(acme.nora, Role.AUDITOR, expires_at=until)
    run_out()
    actions.grant_role(acme.nora, Role.AUDITOR)
    assert actions.roles_of(fresh(acme.nora)) == [Role.AUDITOR]
    assert "see_audit" in grants(acme.nora, acme.safety)[0]


def test_another_end_takes_the_place_of_the_one_before(acme):
    until = timezone.now() + timedelta(hours=1)
    actions.grant_role(acme.nora, Role.AUDITOR, expires_at=until)
    actions.grant_role(acme.nora, Role.AUDITOR)
    run_out()
    assert "see_audit" in grants(acme.nora, acme.safety)[0]
    assert RoleAssignment.objects.filter(member=acme.nora, ended_at=None).count() == 1


def test_permission_lasts_as_long_as_the_longest_role_that_grants_it(acme):
    until = timezone.now() + timedelta(hours=1)
    actions.grant_role(acme.rhea, Role.LEAD, queue=acme.safety, expires_at=until)
    run_out()
    assert grants(acme.rhea, acme.safety)[1] == QUEUE_GRANTS[Role.REVIEWER]


def test_end_that_has_passed_is_refused(acme):
    with pytest.raises(Invalid, match="still to come"):
        actions.grant_role(acme.nora, Role.AUDITOR, expires_at=timezone.now())


def test_admin_for_a_time_does_not_keep_the_workspace(acme):
    until = timezone.now() + timedelta(hours=1)
    with pytest.raises(Changed, match="last workspace admin"):
        actions.grant_role(acme.ada, Role.ADMIN, by=acme.ada, expires_at=until)
    actions.grant_role(acme.nora, Role.ADMIN, expires_at=until)
    with pytest.raises(Changed, match="last workspace admin"):
        actions.revoke_role(acme.ada, Role.ADMIN, by=acme.nora)
    assert actions.roles_of(acme.ada) == [Role.ADMIN]


def test_end_that_a_sweep_wrote_meanwhile_is_not_written_over(acme, monkeypatch):
    until = timezone.now() + timedelta(hours=1)
    actions.grant_role(acme.nora, Role.AUDITOR, expires_at=until)
    run_out()
    row = assignment(acme.nora, Role.AUDITOR)
    # Between the moment at which it was found to be held, and that at which it is ended.
    monkeypatch.setattr(
        assignments, "_keep_an_admin", lambda *_: actions.end_expired_role(row, timezone.now())
    )
    actions.revoke_role(acme.nora, Role.AUDITOR, by=acme.ada)
    row.refresh_from_db()
    assert (row.ended_at, row.ended_by) == (row.expires_at, None)


# -- What migrate does


def test_new_permission_of_a_role_reaches_everybody_who_holds_it(cast, monkeypatch):
    monkeypatch.setitem(
        WORKSPACE_GRANTS, Role.RESPONDER, WORKSPACE_GRANTS[Role.RESPONDER] | {"see_audit"}
    )
    # Rory and Rita in Acme; Omar, who holds every role, has it as an auditor.
    assert actions.sync_grants() == 2
    assert actions.sync_grants() == 0
    with enter_scope(cast.acme.pk):
        for member in (cast.rory, cast.rita):
            assert "see_audit" in grants(member, cast.safety)[0]
        assert "see_audit" not in grants(cast.rhea, cast.safety)[0]


def test_permission_that_a_role_has_lost_goes_from_everybody(cast, monkeypatch):
    monkeypatch.setitem(QUEUE_GRANTS, Role.REVIEWER, QUEUE_GRANTS[Role.REVIEWER] - {"read_trace"})
    # Rhea and Rolf in Acme; Omar has it as a lead.
    assert actions.sync_grants() == 2
    with enter_scope(cast.acme.pk):
        assert "read_trace" not in grants(cast.rhea, cast.safety)[1]
        assert "read_trace" in grants(cast.lena, cast.safety)[1]


def test_rows_that_no_assignment_stands_behind_go(cast):
    with enter_scope(cast.acme.pk):
        RoleAssignment.objects.filter(member=cast.rory).update(ended_at=timezone.now())
    assert actions.sync_grants() == len(WORKSPACE_GRANTS[Role.RESPONDER])
    with enter_scope(cast.acme.pk):
        assert not grants(cast.rory, cast.safety)[0]


@pytest.mark.django_db(databases=["default", "owner"])
def test_owner_who_migrates_writes_each_workspace_by_itself(monkeypatch):
    monkeypatch.setitem(WORKSPACE_GRANTS, Role.AUDITOR, frozenset({"see_audit"}))
    # Aldo's alone: Omar sees certificates as an admin too.
    assert actions.sync_grants(using="owner") == 1
    assert actions.sync_grants(using="owner") == 0


def test_one_grant_costs_the_same_however_many_hold_roles(acme):
    def cost(member):
        with CaptureQueriesContext(connection) as queries:
            actions.grant_roles(member, [Role.AUDITOR, Role.CUSTODIAN])
        return len(queries)

    first = cost(acme.nora)
    for name in "abcdef":
        actions.grant_roles(factories.make_member(name, list(Role)), [Role.LEAD], queue=acme.safety)
    assert cost(acme.rory) == first
    assert first <= 14
