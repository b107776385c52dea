"""Retention clocks and rules: how long each class of data is kept (H1, H2)."""

import pytest
from django.utils import timezone

from privacy import vault
from privacy.actions import add_rule, change_rule, release_hold, remove_rule, set_hold
from privacy.actions.retention import CLOSING_REASONS
from privacy.models import DataClass
from tenants.models import AuditEvent
from tenants.permissions import Changed, Denied, Invalid
from tests.factories import make_report
from tests.privacy.clocks import DAY, clocks, closed_report, rule_of
from triage.actions import SPAM
from triage.models import Outcome


def test_each_class_has_its_own_clock_from_closing(acme):  # H1
    now = timezone.now()
    report = closed_report(acme.acme, now=now, contact_email="someone@example.org")
    assert clocks(report) == {
        DataClass.CONTENT: now + 180 * DAY,
        DataClass.TRACE: now + 90 * DAY,
        DataClass.IDENTITY: now + 90 * DAY,
    }


def test_open_report_has_a_longest_clock(acme):
    now = timezone.now()
    report = make_report(acme.acme, now=now).report
    assert clocks(report) == {DataClass.CONTENT: now + vault.LONGEST_OPEN}


def test_rule_for_a_closing_reason_goes_first(acme):
    now = timezone.now()
    add_rule(DataClass.CONTENT, "duplicate", keep_days=7, reason="Contract", by=acme.carl, now=now)
    assert clocks(closed_report(acme.acme, now=now, reason="duplicate"))["content"] == now + 7 * DAY
    assert clocks(closed_report(acme.acme, now=now))["content"] == now + 180 * DAY


def test_changed_rule_holds_from_now_on_and_is_audited(acme):
    now = timezone.now()
    before = closed_report(acme.acme, now=now)
    change_rule(
        rule_of(DataClass.CONTENT), keep_days=30, reason="New contract", by=acme.carl, now=now
    )
    assert clocks(before)["content"] == now + 180 * DAY
    assert clocks(closed_report(acme.acme, now=now))["content"] == now + 30 * DAY
    event = AuditEvent.objects.get(event="rule.changed")
    assert event.member == acme.carl
    assert (event.facts["before"], event.facts["after"]) == (180, 30)
    assert event.facts["reason"] == "New contract"


def test_reason_of_a_rule_is_on_record_without_what_is_private(acme):
    given = {"keep_days": 30, "by": acme.carl, "now": timezone.now()}
    change_rule(rule_of(DataClass.CONTENT), reason="Asked by ana@example.org.", **given)
    assert AuditEvent.objects.get(event="rule.changed").facts["reason"] == "Asked by [e-mail 1]."


@pytest.mark.parametrize("days", [0, -1, 3_651])
def test_rule_outside_the_limits_is_refused(acme, days):
    with pytest.raises(Invalid, match="from 1 to 3,650"):
        change_rule(
            rule_of(DataClass.CONTENT), keep_days=days, reason="x", by=acme.carl, now=timezone.now()
        )
    assert rule_of(DataClass.CONTENT).keep_days == 180


def test_rule_needs_a_reason(acme):
    with pytest.raises(Invalid, match="Say why"):
        change_rule(
            rule_of(DataClass.CONTENT), keep_days=9, reason=" ", by=acme.carl, now=timezone.now()
        )


def test_rule_changed_meanwhile_is_not_overwritten(acme):
    seen = rule_of(DataClass.CONTENT)
    now = timezone.now()
    change_rule(rule_of(DataClass.CONTENT), keep_days=9, reason="x", by=acme.carl, now=now)
    with pytest.raises(Changed):
        change_rule(seen, keep_days=99, reason="y", by=acme.carl, now=now)
    assert rule_of(DataClass.CONTENT).keep_days == 9


def test_rule_removed_meanwhile_is_not_removed_again(acme):
    now = timezone.now()
    rule = add_rule(DataClass.TRACE, "duplicate", keep_days=7, reason="x", by=acme.carl, now=now)
    remove_rule(rule_of(DataClass.TRACE, "duplicate"), reason="x", by=acme.carl, now=now)
    with pytest.raises(Changed, match="removed this rule already"):
        remove_rule(rule, reason="y", by=acme.carl, now=now)
    assert AuditEvent.objects.get(event="rule.removed").facts["reason"] == "x"


def test_removed_rule_gives_way_to_the_general_one(acme):
    now = timezone.now()
    rule = add_rule(DataClass.TRACE, "duplicate", keep_days=7, reason="x", by=acme.carl, now=now)
    of_rule = {"data_class": DataClass.TRACE, "closing_reason": "duplicate"}
    added = AuditEvent.objects.get(event="rule.added", object_id=rule.pk, member=acme.carl)
    assert added.facts == of_rule | {"after": 7, "reason": "x"}
    with pytest.raises(Invalid, match="already"):
        add_rule(DataClass.TRACE, "duplicate", keep_days=8, reason="x", by=acme.carl, now=now)
    remove_rule(rule, reason="Contract ended", by=acme.carl, now=now)
    removed = AuditEvent.objects.get(event="rule.removed", object_id=added.object_id)
    assert removed.member == acme.carl
    assert removed.facts == of_rule | {"before": 7, "reason": "Contract ended"}
    assert clocks(closed_report(acme.acme, now=now, reason="duplicate"))["trace"] == now + 90 * DAY
    with pytest.raises(Invalid, match="stays"):
        remove_rule(rule_of(DataClass.TRACE), reason="x", by=acme.carl, now=now)


@pytest.mark.parametrize("name", ["ada", "rhea", "lena", "rory", "aldo", "nora"])
def test_only_a_custodian_changes_rules_and_holds(acme, name):
    now, member = timezone.now(), getattr(acme, name)
    report = closed_report(acme.acme, now=now)
    hold = set_hold(report, "Court order 12", by=acme.carl, now=now)
    rule = add_rule(DataClass.TRACE, "duplicate", keep_days=7, reason="x", by=acme.carl, now=now)
    with pytest.raises(Denied, match="custodian"):
        change_rule(rule, keep_days=9, reason="x", by=member, now=now)
    with pytest.raises(Denied, match="custodian"):
        add_rule(DataClass.CONTENT, "duplicate", keep_days=9, reason="x", by=member, now=now)
    with pytest.raises(Denied, match="custodian"):
        remove_rule(rule, reason="x", by=member, now=now)
    with pytest.raises(Denied, match="custodian"):
        release_hold(hold, by=member, now=now)
    with pytest.raises(Denied, match="custodian"):
        set_hold(closed_report(acme.acme, now=now), "x", by=member, now=now)


def test_closing_reasons_are_those_of_triage():
    # Every outcome but "confirmed" closes a case; a confirmed one closes as resolved.
    decided = {outcome.value for outcome in Outcome} - {Outcome.CONFIRMED}
    assert set(CLOSING_REASONS) == decided | {"resolved", SPAM}
