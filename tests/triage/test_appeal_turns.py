"""Reporters of one case appeal in turn: who decides each appeal, and that nobody is stranded (G3)."""

from datetime import timedelta

import pytest

from tenants.models import AuditEvent, QueueUserPermission
from tenants.permissions import Changed, Denied
from tenants.roles import Role
from tests.due import run_bulk_actions_due, take_up_due
from tests.factories import make_member
from tests.triage.alike import one_case, report_alike, told
from tests.triage.conftest import NOW
from tests.triage.turns import DAY, appeal, fresh, judge, keys, left, say_appeal, settle
from triage import actions
from triage.actions import bulk_actions
from triage.models import BulkAction, Decision, reports_of, stranded_appeals


def facts_of_last_decision(case):
    return AuditEvent.objects.filter(event="case.decided", object_id=case.pk).latest("id").facts


@pytest.fixture
def decided(acme):
    """Return a case of three reports that Rhea closed without action."""
    case = one_case(acme.acme, 3)
    judge(case, acme.rhea, NOW)
    return case


@pytest.fixture
def two(acme):
    """Leave two people who may decide: Rhea and Rolf."""
    actions.revoke_queue_role(acme.lena, acme.safety, Role.LEAD, by=acme.ada)


def test_three_appeals_in_turn_with_two_reviewers_strand_nobody(acme, decided, two):
    for place in range(3):
        now = NOW + (place + 1) * DAY
        appeal(decided, place, now)
        assert stranded_appeals() == []
        assert left(decided) == ["Rolf"]
        with pytest.raises(Denied, match="You decided this case"):
            judge(decided, acme.rhea, now)
        judge(decided, acme.rolf, now)
        # Each reporter once per outcome, whoever appealed.
        assert told(decided, "resolved") == [place + 2] * 3
    by = Decision.objects.filter(case=decided).order_by("id").values_list("by", flat=True)
    assert list(by) == [acme.rhea.pk, *[acme.rolf.pk] * 3]
    assert keys(decided, 0) == ["once", "appeal", "again", "again"]
    assert keys(decided, 1) == ["once", "again", "appeal", "again"]
    assert keys(decided, 2) == ["once", "again", "again", "appeal"]
    assert {report.status for report in reports_of(decided)} == {"closed"}


def test_audit_says_that_whoever_decided_an_earlier_appeal_decided_again(acme, decided, two):
    appeal(decided, 0, NOW + DAY)
    judge(decided, acme.rolf, NOW + DAY)
    assert "decided_earlier_appeal" not in facts_of_last_decision(decided)
    appeal(decided, 1, NOW + 2 * DAY)
    judge(decided, acme.rolf, NOW + 2 * DAY)
    facts = facts_of_last_decision(decided)
    assert (facts["decided_earlier_appeal"], facts["nobody_else_left"]) == (True, True)


def test_who_decided_nothing_comes_before_who_decided_an_appeal(acme, decided):
    appeal(decided, 0, NOW + DAY)
    assert left(decided) == ["Lena", "Rolf"]
    judge(decided, acme.rolf, NOW + DAY)
    appeal(decided, 1, NOW + 2 * DAY)
    assert left(decided) == ["Lena"]
    for act in (actions.claim_case, lambda case, **by: actions.request_detail(case, "When?", **by)):
        with pytest.raises(Denied, match="leave it to: Lena"):
            act(fresh(decided), by=acme.rolf, now=NOW + 2 * DAY)
    with pytest.raises(Denied, match="leave it to: Lena"):
        judge(decided, acme.rolf, NOW + 2 * DAY)
    judge(decided, acme.lena, NOW + 2 * DAY)
    assert "decided_earlier_appeal" not in facts_of_last_decision(decided)


def test_who_made_the_decision_appealed_against_comes_after_all_others(acme, decided):
    for place, by in enumerate((acme.rolf, acme.lena)):
        appeal(decided, place, NOW + (place + 1) * DAY)
        judge(decided, by, NOW + (place + 1) * DAY)
    appeal(decided, 2, NOW + 3 * DAY)
    assert left(decided) == ["Rolf"]
    with pytest.raises(Denied, match="leave it to: Rolf"):
        judge(decided, acme.lena, NOW + 3 * DAY)
    # Until somebody comes who decided nothing.
    actions.grant_queue_role(acme.nora, acme.safety, Role.REVIEWER)
    assert left(decided) == ["Nora"]


def test_newcomer_with_the_role_comes_first(acme, decided, two):
    appeal(decided, 0, NOW + DAY)
    judge(decided, acme.rolf, NOW + DAY)
    appeal(decided, 1, NOW + 2 * DAY)
    actions.grant_queue_role(acme.nora, acme.safety, Role.REVIEWER)
    assert left(decided) == ["Nora"]
    with pytest.raises(Denied, match="leave it to: Nora"):
        judge(decided, acme.rolf, NOW + 2 * DAY)


def test_who_decided_first_for_one_reporter_never_decides_their_appeal(acme, decided, two):
    """A report that came during an appeal hears its first result from whoever decided that."""
    appeal(decided, 0, NOW + DAY)
    report_alike(acme.acme, 1)
    take_up_due(NOW + DAY)
    judge(decided, acme.rolf, NOW + DAY)
    assert keys(decided, 3) == ["once"]
    appeal(decided, 3, NOW + 2 * DAY)
    assert left(decided) == []
    for name in (acme.rhea, acme.rolf):
        with pytest.raises(Denied, match="nobody who may is left"):
            judge(decided, name, NOW + 2 * DAY)


def test_appeals_that_come_together_are_one_review(acme, decided):
    say_appeal(decided, 0, NOW + DAY)
    say_appeal(decided, 1, NOW + DAY)
    settle(NOW + DAY)
    assert told(decided, "reopened") == [0, 0, 1]
    judge(decided, acme.rolf, NOW + DAY)
    assert [keys(decided, place)[1:] for place in range(3)] == [["appeal"], ["appeal"], ["again"]]
    assert told(decided, "resolved") == [2, 2, 2]
    assert AuditEvent.objects.filter(event="case.appealed").count() == 1


def test_appeal_that_comes_while_another_is_reviewed_is_read_before_it_is_decided(acme, decided):
    say_appeal(decided, 0, NOW + DAY)
    # The others of the case are reopened a moment later.
    take_up_due(NOW + DAY)
    say_appeal(decided, 1, NOW + DAY)
    with pytest.raises(Changed, match="just written"):
        judge(decided, acme.rolf, NOW + DAY)
    settle(NOW + DAY)
    judge(decided, acme.rolf, NOW + DAY)
    assert told(decided, "resolved") == [2, 2, 2]
    assert keys(decided, 1) == ["once", "appeal"]


@pytest.mark.parametrize("heard", [True, False])
def test_appeal_after_the_decision_is_not_answered_by_it(acme, decided, monkeypatch, heard):
    monkeypatch.setattr(bulk_actions, "PORTION", 1)
    say_appeal(decided, 0, NOW + DAY)
    take_up_due(NOW + DAY)
    judge(decided, acme.rolf, NOW + DAY)
    # Nobody has told the third yet that the result was looked at again, so they appeal.
    say_appeal(decided, 2, NOW + 2 * DAY)
    if not heard:
        while run_bulk_actions_due(NOW + 2 * DAY):
            pass
    settle(NOW + 2 * DAY)
    assert [keys(decided, place)[1:] for place in (0, 2)] == [["appeal"], []]
    assert fresh(decided).status == "open"
    judge(decided, acme.lena, NOW + 3 * DAY)
    settle(NOW + 3 * DAY)
    assert not BulkAction.objects.filter(done_at=None).exists()
    assert keys(decided, 2) == ["once", "appeal"]
    assert {report.status for report in reports_of(decided)} == {"closed"}


def test_appeal_that_was_heard_is_answered_whatever_the_clock_says(acme, decided):
    say_appeal(decided, 0, NOW + DAY)
    say_appeal(decided, 1, NOW + DAY + timedelta(seconds=5))
    settle(NOW + DAY)
    judge(decided, acme.rolf, NOW + DAY)
    assert {report.status for report in reports_of(decided)} == {"closed"}
    assert keys(decided, 1) == ["once", "appeal"]


def test_decision_made_twice_says_who_decided(acme, decided):
    appeal(decided, 0, NOW + DAY)
    judge(decided, acme.rolf, NOW + 2 * DAY)
    with pytest.raises(Changed, match="Rolf decided this"):
        judge(decided, acme.rolf, NOW + 2 * DAY, seen_status="open")


# -- Who counts


@pytest.mark.parametrize("how", ["removed", "disabled", "role taken", "right taken"])
def test_who_cannot_decide_any_more_is_not_left(acme, decided, two, how):
    appeal(decided, 0, NOW + DAY)
    match how:
        case "removed":
            # Even where the account kept its permissions.
            type(acme.rolf).objects.filter(pk=acme.rolf.pk).update(removed_at=NOW)
        case "disabled":
            acme.rolf.user.is_active = False
            acme.rolf.user.save()
        case "right taken":
            QueueUserPermission.objects.filter(permission__codename="decide_cases").delete()
        case _:
            actions.revoke_queue_role(acme.rolf, acme.safety, Role.REVIEWER, by=acme.ada)
    assert left(decided) == []


def test_role_on_another_queue_does_not_count(acme, decided, two):
    appeal(decided, 0, NOW + DAY)
    actions.grant_queue_role(make_member("sven", []), acme.security, Role.REVIEWER)
    assert left(decided) == ["Rolf"]
