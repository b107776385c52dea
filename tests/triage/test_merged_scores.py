"""Reports that are merged into a case are rated as well; a severe one waits for nothing (C3, C6)."""

from reporting.models import Report, Severity
from reporting.submission import Source
from tests.triage.alike import SAID, case_of, one_case
from tests.triage.conftest import NOW
from tests.triage.test_case_reports import page, words
from tests.triage.test_matching import _taken_up
from triage.models import Case

MARKS = ("hot_source", "repeated_text", "filled_fast")


def test_merged_report_is_rated_with_what_was_noticed(acme):
    case = one_case(acme.acme, 1)
    (merged,) = _taken_up(acme, SAID, source=Source(marks=MARKS))
    assert case_of(merged) == case
    merged.refresh_from_db()
    assert (merged.spam_score, merged.spam_reasons) == (90, list(MARKS))
    # What is merged is never quarantined: the case is looked at anyway.
    assert Case.objects.get(pk=case.pk).status == Case.Status.OPEN
    assert merged.quarantined_at is None


def test_ordinary_merged_report_has_a_score_of_nothing(acme):
    one_case(acme.acme, 2)
    assert set(Report.objects.values_list("spam_score", flat=True)) == {0}


def test_severe_merged_report_raises_the_case_at_once_whatever_it_reads_like(acme):  # C6
    case = one_case(acme.acme, 1)
    (merged,) = _taken_up(acme, SAID, source=Source(marks=MARKS), severity=Severity.HIGH)
    case.refresh_from_db()
    assert (case_of(merged), case.severity, case.status) == (case, Severity.HIGH, "open")
    merged.refresh_from_db()
    assert (merged.spam_score, merged.taken_up_at) == (90, NOW)


def test_page_of_reports_names_what_was_noticed(acme, client):
    case = one_case(acme.acme, 1)
    _taken_up(acme, SAID, source=Source(marks=("repeated_text",)))
    client.force_login(acme.rhea.user)
    shown = words(client.get(page(case)))
    assert shown.count("Noticed: the same text came several times from one source") == 1
