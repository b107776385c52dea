"""An e-mail to a reporter that waits is taken back once it is not true any more (G2, G4)."""

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import timezone

from privacy.actions import grant_identity, request_identity
from reporting.actions import answer_request, appeal_report
from reporting.models import Report
from tenants import delivery
from tenants.actions import grant_role
from tenants.models import OutboxEntry
from tenants.roles import Role
from tests.factories import make_report
from tests.triage.conftest import decision
from triage.actions import decide_case, open_case, request_detail
from triage.models import Case, Outcome

NOW = timezone.now
TAKEN_BACK = OutboxEntry.State.TAKEN_BACK


@pytest.fixture
def case(acme: SimpleNamespace) -> Case:
    """Return the case of somebody who gave an address."""
    report = make_report(acme.acme, contact_email="me@people.example").report
    return open_case(report, now=NOW())


def fresh(case: Case) -> Report:
    """Return the report of a case as it stands."""
    report: Report = Report.objects.select_related("workspace").get(pk=case.report_id)
    return report


def state_of(event: str) -> str:
    """Return the state of the one mail of an event."""
    state: str = OutboxEntry.objects.get(event=f"reporting/{event}").state
    return state


def test_question_is_not_mailed_after_it_was_answered(acme: SimpleNamespace, case: Case) -> None:
    request_detail(case, "When was it?", by=acme.rhea, now=NOW())
    assert state_of("detail_requested") == "pending"
    answer_request(fresh(case), "On Monday.", now=NOW())
    assert state_of("detail_requested") == TAKEN_BACK


def test_question_is_not_mailed_after_the_case_was_closed(
    acme: SimpleNamespace, case: Case
) -> None:
    request_detail(case, "When was it?", by=acme.rhea, now=NOW())
    case.refresh_from_db()
    decide_case(case, **decision(outcome=Outcome.NOT_ACTIONABLE, now=NOW()), by=acme.rhea)
    assert state_of("detail_requested") == TAKEN_BACK
    assert state_of("resolved") == "pending"


def test_result_is_not_mailed_after_it_was_appealed(acme: SimpleNamespace, case: Case) -> None:
    decide_case(case, **decision(outcome=Outcome.NOT_CONFIRMED, now=NOW()), by=acme.rhea)
    appeal_report(fresh(case), "Look again.", now=NOW())
    assert state_of("resolved") == TAKEN_BACK


def test_mail_is_not_sent_to_an_address_that_was_purged(
    acme: SimpleNamespace, case: Case, mailoutbox: list[Any]
) -> None:
    from privacy.models import Content, Kind

    Content.objects.filter(record=case.report_id, kind=Kind.CONTACT).delete()
    delivery.deliver_due(acme.acme.pk, NOW())
    assert mailoutbox == []
    assert state_of("received") == TAKEN_BACK


def test_request_for_an_identity_is_mailed_to_nobody_after_it_was_decided(
    acme: SimpleNamespace, case: Case
) -> None:
    grant_role(acme.aldo, Role.CUSTODIAN, by=acme.ada)
    asked = request_identity(
        fresh(case), purpose="danger", reason="A place and a time.", by=acme.rhea, now=NOW()
    )
    grant_identity(asked, hours=1, by=acme.carl, now=NOW())
    entries = OutboxEntry.objects.filter(event="privacy/identity_requested")
    assert {(entry.state, entry.error) for entry in entries} == {(TAKEN_BACK, "decided")}
    told = OutboxEntry.objects.filter(event="privacy/identity_decided")
    delivery.deliver_due(acme.acme.pk, NOW() + timedelta(hours=2))
    assert [entry.error for entry in told] == ["the time granted is over"]
