"""An appeal comes back to the queue, is decided by somebody else, and its reporter is told (G3)."""

from datetime import timedelta

import pytest

from privacy import vault
from privacy.models import Kind
from reporting.actions import appeal_report
from reporting.models import Report, ReporterMessage, Severity
from tenants.models import AuditEvent
from tenants.permissions import Changed, Denied
from tests.due import take_up_due
from tests.triage.conftest import NOW, decision
from tests.triage.test_pages import filled, url
from triage import actions
from triage.models import Case, Decision, Outcome

LATER = NOW + timedelta(days=2)
Event = ReporterMessage.Event


@pytest.fixture
def appealed(acme, case, decide):
    """Return a case that Rhea decided, whose reporter appealed, back in the queue."""
    decide(case, outcome=Outcome.NOT_CONFIRMED)
    appeal_report(report_of(case), "You read the wrong answer.", now=LATER)
    assert take_up_due(LATER) == 1
    return Case.objects.select_related("report", "queue").get(pk=case.pk)


def report_of(case):
    return Report.objects.select_related("workspace").get(pk=case.report_id)


def judge(case, by, **changes):
    return actions.decide_case(case, **decision(**changes), by=by)


def results(case):
    found = ReporterMessage.objects.filter(report=case.report_id, event=Event.RESOLVED)
    return list(found.order_by("pk").values_list("key", flat=True))


def test_appeal_comes_back_to_the_queue_with_a_clock_of_its_own(acme, appealed):
    assert (appealed.status, appealed.appealed_at) == (Case.Status.OPEN, LATER)
    assert appealed.due_at == LATER + timedelta(hours=48)
    assert appealed.unread_at == LATER
    # The escalation stage looks at the decision that comes, as at any other.
    assert (appealed.decided_at, appealed.closed_at) == (None, None)
    assert appealed.evaluated_decision_at is None
    assert AuditEvent.objects.filter(event="case.appealed").count() == 1


@pytest.mark.parametrize(
    "act",
    [
        lambda case, by: actions.claim_case(case, by=by, now=LATER),
        lambda case, by: actions.request_detail(case, "When?", by=by, now=LATER),
    ],
)
def test_first_decider_is_told_that_somebody_else_decides(acme, appealed, act):
    with pytest.raises(Denied, match="Somebody else decides the appeal"):
        act(appealed, acme.rhea)
    act(appealed, acme.rolf)


def test_first_decider_may_not_decide_the_appeal(acme, appealed, decide):
    with pytest.raises(Denied, match="You decided this case"):
        decide(appealed, outcome=Outcome.NOT_CONFIRMED, now=LATER)
    assert Decision.objects.filter(case=appealed).count() == 1
    assert Case.objects.get(pk=appealed.pk).status == Case.Status.OPEN


def test_lead_who_decided_may_not_take_the_appeal_over(acme, case):
    judge(case, acme.lena, outcome=Outcome.DUPLICATE)
    appeal_report(report_of(case), "No.", now=LATER)
    take_up_due(LATER)
    actions.claim_case(case, by=acme.rolf, now=LATER)
    with pytest.raises(Denied, match="appealed"):
        actions.claim_case(case, by=acme.lena, now=LATER, take_over=True)


def test_case_seen_before_the_appeal_is_not_decided_by_it(acme, appealed, decide):
    """A page loaded before the first decision knows nothing of the appeal."""
    stale = Case.objects.get(pk=appealed.pk)
    stale.appealed_at = None
    with pytest.raises(Changed):
        decide(stale, outcome=Outcome.NOT_CONFIRMED, now=LATER)


def test_reporter_is_told_the_result_of_the_appeal(acme, appealed):
    judge(appealed, acme.rolf, outcome=Outcome.NOT_CONFIRMED, now=LATER)
    assert results(appealed) == ["once", "appeal"]
    said = vault.read_unaudited(report_of(appealed), [Kind.MESSAGE])
    assert "A reviewer who did not decide the first time looked" in said[-1].text
    report = report_of(appealed)
    assert (report.status, report.closing_reason) == ("closed", "not_confirmed")
    with pytest.raises(Changed, match="one to a report"):
        appeal_report(report, "Again.", now=LATER)


def test_appeal_that_is_right_confirms_and_is_resolved(acme, appealed):
    judge(appealed, acme.rolf, severity=Severity.HIGH, now=LATER)
    assert report_of(appealed).status == Report.Status.CONFIRMED
    assert results(appealed) == ["once", "appeal"]
    case = Case.objects.get(pk=appealed.pk)
    actions.resolve_case(case, "The filter knows it now.", by=acme.lena, now=LATER)
    assert results(appealed) == ["once", "appeal", "mended after appeal"]
    assert report_of(appealed).closing_reason == "resolved"


def test_decisions_of_an_appeal_are_two_rows(acme, appealed):
    judge(appealed, acme.rolf, now=LATER)
    outcomes = Decision.objects.filter(case=appealed).order_by("id")
    assert list(outcomes.values_list("outcome", "by")) == [
        ("not_confirmed", acme.rhea.pk),
        ("confirmed", acme.rolf.pk),
    ]


def test_case_page_says_whose_turn_it_is(acme, appealed, client):
    client.force_login(acme.rhea.user)
    page = client.get(url(appealed))
    assert "The reporter appealed against the result" in page.text
    assert "Somebody else decides the appeal" in page.text
    assert page.context["decide_form"] is None
    assert not page.context["may_claim"]
    answer = client.post(url(appealed, "decide/"), filled())
    assert answer.status_code == 403
    assert "A typed reason." in answer.text
    client.force_login(acme.rolf.user)
    page = client.get(url(appealed))
    assert page.context["decide_form"] is not None
    assert "Read what the reporter wrote" in page.text
    assert "Appeal" in client.get("/w/acme/queues/safety/").text


def test_first_decider_who_opens_the_content_is_still_told_whose_turn_it_is(acme, appealed, client):
    for member, told in ((acme.rhea, True), (acme.rolf, False)):
        client.force_login(member.user)
        part = client.post(url(appealed, "content/"), HTTP_HX_REQUEST="true")
        assert ("Somebody else decides the appeal" in part.text) is told
