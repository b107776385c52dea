"""The page of what was held back: who sees it, what leads do there, what it costs (C3, C6)."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from reporting.guard import add_limited
from reporting.models import Report
from reporting.submission import Source
from tenants.scope import enter_scope
from tests import factories
from tests.triage.conftest import decision
from tests.triage.test_quarantine import AD
from triage.actions import decide_case, open_case
from triage.models import Case, Outcome

PAGE, ACT = "/w/acme/quarantine/", "/w/acme/quarantine/decide/"
Status = Case.Status


@pytest.fixture
def quarantined(cast):
    """Return a maker of cases in quarantine of the safety queue."""

    def make(number=1, **fields):
        with enter_scope(cast.acme.pk):
            return [
                open_case(
                    factories.make_report(cast.acme, **{"description": AD, **fields}).report,
                    now=timezone.now(),
                )
                for _ in range(number)
            ]

    return make


def statuses(cast):
    with enter_scope(cast.acme.pk):
        return sorted(Case.objects.values_list("status", flat=True))


def test_lead_sees_why_each_case_is_quarantined_and_releases_it(client, cast, quarantined):
    first, second = quarantined(2)
    client.force_login(cast.lena.user)
    shown = client.get(PAGE).content.decode()
    assert first.reference in shown
    assert second.reference in shown
    assert "reads like an advertisement" in shown
    assert "viagra" not in shown
    answer = client.post(ACT, {"act": "release", "case": [first.reference]}, follow=True)
    assert "1 case is in its queue now." in answer.content.decode()
    assert first.reference not in client.get(PAGE).content.decode()
    assert statuses(cast) == [Status.OPEN, Status.QUARANTINED]


def test_lead_confirms_several_at_once(client, cast, quarantined):
    cases = quarantined(3)
    client.force_login(cast.lena.user)
    chosen = [case.reference for case in cases]
    answer = client.post(ACT, {"act": "spam", "case": chosen}, follow=True)
    assert "3 cases are closed as spam" in answer.content.decode()
    assert statuses(cast) == [Status.CLOSED] * 3


def test_reviewer_sees_what_is_quarantined_and_is_told_who_decides(client, cast, quarantined):
    (case,) = quarantined()
    client.force_login(cast.rhea.user)
    shown = client.get(PAGE).content.decode()
    assert case.reference in shown
    assert "A lead reviewer of the queue releases a case" in shown
    assert 'name="case"' not in shown
    answer = client.post(ACT, {"act": "spam", "case": [case.reference]}, follow=True)
    assert "needs the role lead reviewer" in answer.content.decode()
    assert statuses(cast) == [Status.QUARANTINED]


def test_cases_of_other_queues_are_neither_shown_nor_moved(client, cast, quarantined):
    (case,) = quarantined(category="data_exposure")
    client.force_login(cast.lena.user)
    assert case.reference not in client.get(PAGE).content.decode()
    client.post(ACT, {"act": "spam", "case": [case.reference]})
    assert statuses(cast) == [Status.QUARANTINED]


@pytest.mark.parametrize(
    "sent",
    [{}, {"act": "spam"}, {"act": "purge", "case": "R-1"}, {"act": "release", "case": "x\u00fc"}],
)
def test_nonsense_moves_nothing(client, cast, quarantined, sent):
    quarantined()
    client.force_login(cast.lena.user)
    assert client.post(ACT, sent).status_code == 302
    assert statuses(cast) == [Status.QUARANTINED]


def test_case_page_says_why_it_is_quarantined(client, cast, quarantined):
    (case,) = quarantined()
    client.force_login(cast.lena.user)
    shown = client.get(f"/w/acme/cases/{case.reference}/").content.decode()
    assert "Held back: it reads like spam" in shown
    assert "Release to the queue" in shown
    assert "Held back as likely spam" in shown


def test_tab_of_the_queue_shows_it_too(client, cast, quarantined):
    (case,) = quarantined()
    client.force_login(cast.rhea.user)
    assert case.reference in client.get("/w/acme/queues/safety/?state=quarantined").content.decode()
    assert case.reference not in client.get("/w/acme/queues/safety/").content.decode()


def test_record_of_the_reporter_is_told_in_words(client, cast):  # C2
    source = Source(subject="user-17")
    with enter_scope(cast.acme.pk):
        outcomes = [Outcome.CONFIRMED, Outcome.NOT_CONFIRMED, Outcome.NOT_CONFIRMED]
        for number, outcome in enumerate(outcomes):
            moment = timezone.now() - timedelta(days=9 - number)
            report = factories.make_report(cast.acme, now=moment, source=source).report
            case = open_case(report, now=moment)
            decide_case(case, **decision(by=cast.rhea, outcome=outcome))
        case = open_case(factories.make_report(cast.acme, source=source).report, now=timezone.now())
    client.force_login(cast.rhea.user)
    shown = client.get(f"/w/acme/cases/{case.reference}/").content.decode()
    assert "Of 3 earlier reports of this person 1 were confirmed" in shown
    assert "user-17" not in shown


def test_what_was_limited_is_shown_to_reviewers(client, cast):  # C6
    with enter_scope(cast.acme.pk):
        add_limited("address", "refused", timezone.now(), 4711)
        add_limited("device", "challenged", timezone.now() - timedelta(days=8), 1234)
    client.force_login(cast.rhea.user)
    shown = client.get(PAGE).content.decode()
    assert "4711" in shown
    assert "1234" not in shown


def test_queries_are_the_same_for_one_case_and_for_ten(client, cast, quarantined):
    client.force_login(cast.lena.user)
    found = []
    for number in (1, 9):
        quarantined(number)
        client.get(PAGE)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(PAGE).status_code == 200
        found.append(len(queries))
    assert found[0] == found[1]
    with enter_scope(cast.acme.pk):
        assert Report.objects.count() == 10
