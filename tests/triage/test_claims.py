"""Claims: short leases that stand until they run out."""

from datetime import timedelta

import pytest

from reporting.models import Category
from tenants.models import AuditEvent
from tenants.permissions import Changed, Denied
from tests.triage.conftest import NOW, open_one
from triage.actions import CLAIM_LEASE, claim_case, release_case, request_detail
from triage.models import Case

MINUTE = timedelta(minutes=1)


def holder(case):
    return Case.objects.get(pk=case.pk).claimed_by


def test_claim_lasts_fifteen_minutes(acme, case):  # D1
    claim_case(case, by=acme.rhea, now=NOW)
    fresh = Case.objects.get(pk=case.pk)
    assert (fresh.claimed_by, fresh.lease_until) == (acme.rhea, NOW + timedelta(minutes=15))
    assert fresh.holder_at(NOW + 14 * MINUTE) == acme.rhea
    assert fresh.holder_at(NOW + 15 * MINUTE) is None


def test_claim_stands_against_another_reviewer(acme, case):
    claim_case(case, by=acme.rhea, now=NOW)
    with pytest.raises(Changed, match=r"Rhea holds this case for another 13.minutes"):
        claim_case(case, by=acme.rolf, now=NOW + 2 * MINUTE)
    assert holder(case) == acme.rhea


def test_claim_that_ran_out_is_free_for_others(acme, case):
    claim_case(case, by=acme.rhea, now=NOW)
    claim_case(case, by=acme.rolf, now=NOW + CLAIM_LEASE)
    assert holder(case) == acme.rolf
    assert AuditEvent.objects.filter(event="case.claimed").latest("pk").facts["taken_from"] is None


def test_claiming_again_renews_the_lease(acme, case):
    claim_case(case, by=acme.rhea, now=NOW)
    claim_case(case, by=acme.rhea, now=NOW + 10 * MINUTE)
    assert Case.objects.get(pk=case.pk).lease_until == NOW + 25 * MINUTE
    assert AuditEvent.objects.filter(event="case.claimed").latest("pk").facts["renewed"] is True


def test_lead_takes_over_and_the_trail_says_from_whom(acme, case):
    claim_case(case, by=acme.rhea, now=NOW)
    claim_case(case, by=acme.lena, now=NOW, take_over=True)
    assert holder(case) == acme.lena
    facts = AuditEvent.objects.filter(event="case.claimed").latest("pk").facts
    assert facts["taken_from"] == str(acme.rhea.pk)


def test_lead_takes_nothing_over_by_accident(acme, case):
    claim_case(case, by=acme.rhea, now=NOW)
    with pytest.raises(Changed):
        claim_case(case, by=acme.lena, now=NOW)


def test_reviewer_may_not_take_over(acme, case):
    claim_case(case, by=acme.rhea, now=NOW)
    with pytest.raises(Denied, match="lead reviewer"):
        claim_case(case, by=acme.rolf, now=NOW, take_over=True)
    assert holder(case) == acme.rhea


def test_only_what_awaits_a_decision_can_be_claimed(acme, case):
    request_detail(case, "Which answer was it?", by=acme.rhea, now=NOW)
    with pytest.raises(Changed, match="Rhea asked the reporter for detail 5 seconds ago"):
        claim_case(case, by=acme.rolf, now=NOW + timedelta(seconds=5))


def test_release_gives_the_case_back(acme, case):
    claim_case(case, by=acme.rhea, now=NOW)
    release_case(case, by=acme.rhea, now=NOW)
    assert holder(case) is None
    assert AuditEvent.objects.filter(event="case.released", member=acme.rhea).count() == 1


def test_release_of_another_ones_claim_is_refused(acme, case):
    claim_case(case, by=acme.rhea, now=NOW)
    with pytest.raises(Changed, match="Rhea holds this case"):
        release_case(case, by=acme.rolf, now=NOW)
    assert holder(case) == acme.rhea


@pytest.mark.parametrize("act", [claim_case, release_case])
def test_claims_need_a_role_on_the_queue(acme, act):  # D5, J3
    case = open_one(acme.acme, category=Category.DATA_EXPOSURE)
    with pytest.raises(Denied, match="role reviewer"):
        act(case, by=acme.rhea, now=NOW)
