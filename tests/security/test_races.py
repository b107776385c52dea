"""The same thing done twice at the same moment, on real connections, counts once."""

from copy import copy
from datetime import timedelta

import pytest
from django.utils import timezone

from privacy.actions import set_hold
from privacy.models import LegalHold
from reporting.actions import answer_request, move_report, rotate_receipt, submit_report
from reporting.models import Category, Report, ReporterMessage, Severity, UsedToken
from reporting.submission import Source, Submission
from tenants.actions import (
    accept_invitation,
    approve_role,
    create_client_key,
    grant_role,
    invite_person,
    members_with_role,
    refuse_role,
    remove_member,
    roles_of,
)
from tenants.models import AuditEvent, Invitation, Member, OutboxEntry, RoleRequest, User
from tenants.roles import Role
from tenants.scope import enter_scope
from tests import factories
from tests.committed import committed_workspace, together

PEOPLE = {"ada": [Role.ADMIN], "abe": [Role.ADMIN], "carl": [Role.CUSTODIAN]}
SUBMISSION = Submission(
    category=Category.OTHER, severity=Severity.LOW, description="Twice.", contact_email="a@b.org"
)


@pytest.fixture
def place(django_db_setup, django_db_blocker):
    with committed_workspace(django_db_blocker, PEOPLE) as found:
        yield found


def names(ends) -> list[str]:
    return sorted(type(end).__name__ for end in ends)


def scoped(place, act):
    def run():
        with enter_scope(place.workspace.pk):
            return act()

    return run


def test_same_attempt_at_once_is_one_report(place):
    def act():
        source = Source(idempotency_key="one")
        return submit_report(
            SUBMISSION, workspace=place.workspace, source=source, now=timezone.now()
        )

    ends = together(*[scoped(place, act)] * 4)
    assert names(ends) == ["Accepted"] * 4, ends
    assert len({end.receipt for end in ends}) == 1
    with enter_scope(place.workspace.pk):
        assert Report.objects.count() == 1
        assert OutboxEntry.objects.count() == 1
        assert AuditEvent.objects.filter(event="report.received").count() == 1


def test_same_token_at_once_is_one_report(place):
    with enter_scope(place.workspace.pk):
        key, _secret = create_client_key("Chat")

    def act(attempt):
        def submit():
            source = Source(
                client_key=key,
                subject="user-17",
                token_id="token",
                token_expires_at=timezone.now() + timedelta(minutes=5),
                idempotency_key=attempt,
            )
            return submit_report(
                SUBMISSION, workspace=place.workspace, source=source, now=timezone.now()
            )

        return scoped(place, submit)

    ends = together(act("one"), act("two"), act("three"))
    assert names(ends) == ["Accepted", "Invalid", "Invalid"], ends
    with enter_scope(place.workspace.pk):
        assert (Report.objects.count(), UsedToken.objects.count()) == (1, 1)


def test_answer_sent_twice_at_once_is_one_answer(place):
    with enter_scope(place.workspace.pk):
        report = factories.make_report(place.workspace).report
        for status in (Report.Status.IN_REVIEW, Report.Status.NEEDS_DETAIL):
            move_report(report, status)

    def act():
        return answer_request(Report.objects.get(pk=report.pk), "Yes.", now=timezone.now())

    ends = together(*[scoped(place, act)] * 3)
    assert names(ends) == ["ReporterMessage"] * 3, ends
    assert len({end.pk for end in ends}) == 1
    with enter_scope(place.workspace.pk):
        given = ReporterMessage.Event.DETAIL_GIVEN
        assert ReporterMessage.objects.filter(event=given).count() == 1


def test_receipt_exchanged_twice_at_once_is_one_exchange(place):
    with enter_scope(place.workspace.pk):
        report = factories.make_report(place.workspace).report

    def act():
        return rotate_receipt(copy(report), attempt="one", now=timezone.now())

    ends = together(*[scoped(place, act)] * 3)
    assert names(ends) == ["str"] * 3, ends
    assert len(set(ends)) == 1


def test_invitation_accepted_twice_at_once_makes_one_member(place):
    with enter_scope(place.workspace.pk):
        who = f"ina-{place.workspace.slug}@example.org"
        invite_person(who, [], workspace=place.workspace, by=place.ada, now=timezone.now())

    def act():
        return accept_invitation(
            Invitation.objects.get(),
            user=None,
            name="Ina",
            password="a-long-pass-phrase",
            now=timezone.now(),
        )

    assert names(together(*[scoped(place, act)] * 3)) == ["Changed", "Changed", "Member"]
    with enter_scope(place.workspace.pk):
        assert Member.objects.filter(user__email=who).count() == 1
        assert User.objects.filter(email=who).count() == 1


def test_two_admins_cannot_remove_each_other(place):
    def act(one, other):
        return scoped(place, lambda: remove_member(one, by=other, now=timezone.now()))

    ends = together(act(place.ada, place.abe), act(place.abe, place.ada))
    # Whoever is second is no admin any more, or would remove the last one.
    assert names(ends) in (["Changed", "NoneType"], ["Denied", "NoneType"]), ends
    with enter_scope(place.workspace.pk):
        assert len(members_with_role(Role.ADMIN)) == 1


def test_role_approved_and_refused_at_once_is_decided_once(place):
    with enter_scope(place.workspace.pk):
        (asked,) = grant_role(place.carl, Role.AUDITOR, by=place.ada)

    def act(decide, by):
        def run():
            return decide(_request(asked), by=by, now=timezone.now())

        return scoped(place, run)

    ends = together(act(approve_role, place.abe), act(refuse_role, place.ada))
    assert names(ends) == ["Changed", "NoneType"], ends
    with enter_scope(place.workspace.pk):
        given = RoleRequest.objects.get().status == RoleRequest.Status.GRANTED
        assert (Role.AUDITOR in roles_of(place.carl)) == given


def test_role_approved_while_its_member_is_removed_is_not_held(place):
    with enter_scope(place.workspace.pk):
        (asked,) = grant_role(place.carl, Role.AUDITOR, by=place.ada)
    now = timezone.now()
    ends = together(
        scoped(place, lambda: approve_role(_request(asked), by=place.abe, now=now)),
        scoped(place, lambda: remove_member(place.carl, by=place.ada, now=now)),
    )
    # Approved first, it goes with the member; neither waits for the other for ever.
    assert names(ends) in (["Changed", "NoneType"], ["NoneType", "NoneType"]), ends
    with enter_scope(place.workspace.pk):
        assert roles_of(place.carl) == []


def _request(asked):
    return RoleRequest.objects.select_related("member__user", "requested_by__user").get(pk=asked.pk)


def test_hold_set_twice_at_once_is_one_hold(place):
    with enter_scope(place.workspace.pk):
        report = factories.make_report(place.workspace).report

    def act():
        return set_hold(report, "Order 7", by=place.carl, now=timezone.now())

    assert names(together(*[scoped(place, act)] * 3)) == ["Changed", "Changed", "LegalHold"]
    with enter_scope(place.workspace.pk):
        assert LegalHold.objects.count() == 1
