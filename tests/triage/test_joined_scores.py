"""Reports that join a case are rated as well; a severe one waits for nothing (C3, C6)."""

from reporting.intake import Source
from reporting.models import Report, Severity
from tests.triage.alike import SAID, case_of, one_case
from tests.triage.conftest import NOW
from tests.triage.test_case_reports import page, words
from tests.triage.test_joining import _taken_up
from triage.models import Case

MARKS = ("hot_source", "repeated_text", "filled_fast")


def test_report_that_joins_is_rated_with_what_was_noticed(acme):
    case = one_case(acme.acme, 1)
    (joined,) = _taken_up(acme, SAID, source=Source(marks=MARKS))
    assert case_of(joined) == case
    joined.refresh_from_db()
    assert (joined.spam_score, joined.spam_reasons) == (90, list(MARKS))
    # Held back is nobody who joins: the case is looked at anyway.
    assert Case.objects.get(pk=case.pk).status == Case.Status.OPEN
    assert joined.quarantined_at is None


def test_ordinary_report_that_joins_has_a_score_of_nothing(acme):
    one_case(acme.acme, 2)
    assert set(Report.objects.values_list("spam_score", flat=True)) == {0}


def test_severe_report_that_joins_raises_the_case_at_once_whatever_it_reads_like(acme):  # C6
    case = one_case(acme.acme, 1)
    (joined,) = _taken_up(acme, SAID, source=Source(marks=MARKS), severity=Severity.HIGH)
    case.refresh_from_db()
    assert (case_of(joined), case.severity, case.status) == (case, Severity.HIGH, "open")
    joined.refresh_from_db()
    assert (joined.spam_score, joined.taken_up_at) == (90, NOW)


def test_page_of_reports_names_what_was_noticed(acme, client):
    case = one_case(acme.acme, 1)
    _taken_up(acme, SAID, source=Source(marks=("repeated_text",)))
    client.force_login(acme.rhea.user)
    shown = words(client.get(page(case)))
    assert shown.count("Noticed: the same text came several times from one source") == 1
