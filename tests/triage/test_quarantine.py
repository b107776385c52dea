"""Where a case begins: what is held back, what is moved back, and that nothing severe is (C2, C3)."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from reporting.guard import REASONS
from reporting.intake import Source
from reporting.models import Report, ReporterMessage, Severity
from reporting.progress import progress_of
from reporting.timeline import timeline_of
from tenants.models import AuditEvent, Workspace
from tenants.permissions import Changed, Denied
from tests import factories
from tests.due import do
from tests.triage.conftest import NOW, decision, open_one
from triage.actions import claim_case, confirm_spam, decide_case, open_case, release_quarantined
from triage.due import TAKE_UP
from triage.models import Case, Outcome, queues_with_backlog

AD = "BUY NOW: cheap viagra, 50% off! Click here https://a.example https://b.example http://c.example"
Status = Case.Status


def source(subject="user-17", *, marks=()):
    return Source(subject=subject, marks=marks)


def earlier(acme, outcome, number=1, subject="user-17"):
    """Have reports of a person decided."""
    for place in range(number):
        report = factories.make_report(
            acme.acme, now=NOW - timedelta(days=3, minutes=place), source=source(subject)
        ).report
        case = open_case(report, now=NOW)
        decide_case(case, **decision(by=acme.rhea, outcome=outcome))


def open_from(acme, subject="user-17", **fields):
    return open_one(acme.acme, source=source(subject), **fields)


def test_spam_is_quarantined_with_its_reasons_and_no_words(acme):  # C3
    case = open_one(acme.acme, description=AD, source=Source(marks=("filled_fast",)))
    assert case.status == Status.QUARANTINED
    report = Report.objects.get(pk=case.report_id)
    assert report.spam_score == 95
    assert report.spam_reasons == ["filled_fast", "many_links", "advertising"]
    assert report.status == Report.Status.IN_REVIEW
    event = AuditEvent.objects.get(event="case.opened")
    assert event.facts["quarantined"]


def test_ordinary_report_is_rated_and_not_quarantined(acme):
    case = open_one(acme.acme)
    report = Report.objects.get(pk=case.report_id)
    assert (case.status, report.spam_score, report.spam_reasons) == (Status.OPEN, 0, [])


def test_workspace_says_from_which_score_on_reports_are_quarantined(acme):
    Workspace.objects.filter(pk=acme.acme.pk).update(intake_limits={"quarantine_at": 20})
    acme.acme.refresh_from_db()
    assert open_one(acme.acme, description="test").status == Status.QUARANTINED
    acme.acme.intake_limits = {"quarantine_at": 101}
    assert open_one(acme.acme, description=AD).status == Status.OPEN


@pytest.mark.parametrize(
    "fields",
    [
        {"severity": Severity.HIGH},
        {"tool_name": "send_email", "confirmation_requested": "no"},
        {"tool_name": "send_email", "confirmation_given": "no"},
    ],
)
def test_nothing_severe_is_quarantined_or_moved_back(acme, fields):  # C6
    earlier(acme, Outcome.NOT_CONFIRMED, 6)
    marks = ("hot_source", "repeated_text", "filled_fast")
    case = open_one(acme.acme, description=AD, source=source(marks=marks), **fields)
    assert (case.status, case.moved_back) == (Status.OPEN, False)
    # What speaks for spam is known all the same.
    assert Report.objects.get(pk=case.report_id).spam_score == 100


def test_severe_reports_are_taken_up_before_a_flood_that_came_first(acme):  # C6
    for number in range(5):
        factories.make_report(acme.acme, now=NOW - timedelta(hours=1, minutes=number))
    acted: dict[str, Any] = {"tool_name": "send_email", "confirmation_requested": "no"}
    severe = [
        factories.make_report(acme.acme, now=NOW, severity=Severity.HIGH).report.pk,
        factories.make_report(acme.acme, now=NOW, severity=Severity.LOW, **acted).report.pk,
    ]
    assert do(replace(TAKE_UP, batch=2), NOW) == 2
    assert set(Case.objects.values_list("report_id", flat=True)) == set(severe)


def test_quarantined_case_is_out_of_the_queue_and_counted(acme):  # C6
    open_one(acme.acme, description=AD)
    opened = open_one(acme.acme)
    assert list(Case.objects.in_queue(acme.safety).awaiting_decision()) == [opened]
    assert queues_with_backlog([acme.safety.pk], NOW)[0].waiting == 1
    assert Case.objects.filter(status=Status.QUARANTINED).count() == 1


def test_lead_releases_a_quarantined_case_and_its_clock_has_run_on(acme):
    case = open_one(acme.acme, description=AD)
    due = case.due_at
    release_quarantined(case, by=acme.lena, now=NOW)
    case.refresh_from_db()
    assert (case.status, case.due_at) == (Status.OPEN, due)
    assert AuditEvent.objects.get(event="case.quarantine_released").member == acme.lena
    claim_case(case, by=acme.rhea, now=NOW)


def test_confirmed_spam_is_closed_told_and_kept_as_long_as_the_rules_say(acme):  # G3, H2
    case = open_one(acme.acme, description=AD)
    confirm_spam(case, by=acme.lena, now=NOW)
    report = Report.objects.get(pk=case.report_id)
    assert (report.status, report.closing_reason) == (Report.Status.CLOSED, "spam")
    assert report.closed_at == NOW
    assert ReporterMessage.objects.filter(report=report, event="resolved").count() == 1
    assert AuditEvent.objects.get(event="case.spam_confirmed").member == acme.lena
    with pytest.raises(Changed, match="Lena confirmed this as spam"):
        release_quarantined(case, by=acme.lena, now=NOW)


@pytest.mark.parametrize("act", [release_quarantined, confirm_spam])
@pytest.mark.parametrize("name", ["rhea", "ada", "nora", "aldo"])
def test_only_a_lead_of_the_queue_decides_what_is_quarantined(acme, act, name):
    case = open_one(acme.acme, description=AD)
    with pytest.raises(Denied, match="lead reviewer"):
        act(case, by=getattr(acme, name), now=NOW)
    case.refresh_from_db()
    assert case.status == Status.QUARANTINED


@pytest.mark.parametrize("act", [release_quarantined, confirm_spam])
def test_only_a_quarantined_case_can_be_released_or_confirmed_as_spam(acme, act):
    case = open_one(acme.acme)
    with pytest.raises(Changed):
        act(case, by=acme.lena, now=NOW)


def test_poor_record_moves_a_case_behind_its_equals_and_no_further(acme):  # C2
    earlier(acme, Outcome.NOT_CONFIRMED, 4)
    doubtful = open_from(acme)
    same_day = open_one(acme.acme, source=Source())
    lower = open_one(acme.acme, severity=Severity.LOW)
    assert doubtful.moved_back
    page = Case.objects.in_queue(acme.safety).awaiting_decision().page("", 10).rows
    assert page == [same_day, doubtful, lower]
    # Half of the time for its review: the case of the day after stands behind it again.
    apart = doubtful.position_at - same_day.position_at
    assert apart.total_seconds() == pytest.approx(24 * 3600, abs=60)
    assert doubtful.due_at == same_day.due_at


@pytest.mark.parametrize(
    ("confirmed", "mistaken", "moved"),
    [(0, 0, False), (0, 2, False), (0, 4, True), (1, 4, False), (1, 8, True), (9, 3, False)],
)
def test_how_poor_a_record_must_be(acme, confirmed, mistaken, moved):  # C2
    earlier(acme, Outcome.CONFIRMED, confirmed)
    earlier(acme, Outcome.NOT_CONFIRMED, mistaken)
    assert open_from(acme).moved_back is moved


def test_record_of_others_and_of_the_anonymous_counts_for_nobody(acme):  # C2, J1
    earlier(acme, Outcome.NOT_CONFIRMED, 4)
    earlier(acme, Outcome.NOT_CONFIRMED, 4, subject="")
    assert not open_from(acme, "user-18").moved_back
    assert not open_from(acme, "").moved_back


def test_closed_for_lack_of_detail_or_as_known_counts_neither_way(acme):
    earlier(acme, Outcome.NOT_ACTIONABLE, 3)
    earlier(acme, Outcome.DUPLICATE, 3)
    assert not open_from(acme).moved_back


def test_reporter_reads_that_it_was_put_aside_and_that_a_person_released_it(acme):  # C6, J4
    case = open_one(acme.acme, description=AD)
    report = Report.objects.get(pk=case.report_id)
    waiting = progress_of(report, NOW)
    assert waiting.title == "Your report is waiting for a person to look at it"
    assert "An automatic check" in waiting.text
    assert waiting.steps[0].title.startswith("A person looks whether it is a report")
    assert waiting.steps[0].expected == "Within 2 working days, by Wednesday 25 November"
    told = next(line for line in waiting.messages if line.event == "held")
    assert (told.at, told.automatic) == (NOW, True)
    release_quarantined(case, by=acme.lena, now=NOW + timedelta(hours=1))
    report.refresh_from_db()
    waiting = progress_of(report, NOW)
    assert waiting.title == "Your report is waiting for review"
    last = waiting.messages[-1]
    assert (last.title, last.by) == ("A person looked at it and gave it to the reviewers", "team")
    assert not last.automatic


def test_rule_that_released_a_report_is_named_as_a_program(acme):  # J4
    case = open_one(acme.acme, description=AD)
    release_quarantined(case, by=None, now=NOW)
    last = timeline_of(Report.objects.get(pk=case.report_id), {})[-1]
    assert (last.title, last.automatic) == (
        "An automatic rule gave it to the reviewers after all",
        True,
    )


def test_confirmed_spam_is_told_as_a_persons_word(acme):  # J4
    case = open_one(acme.acme, description=AD)
    confirm_spam(case, by=acme.lena, now=NOW + timedelta(hours=1))
    told = progress_of(Report.objects.get(pk=case.report_id), NOW).messages
    assert [line.event for line in told][-2:] == ["held", "resolved"]
    assert told[-1].title == "A person looked at it and found no report in it"
    assert "A reviewer looked at what you sent" in told[-1].words


def test_no_reporter_reads_which_sign_it_was(acme):  # C3
    signs = [words for _, words in REASONS.values()]
    case = open_one(acme.acme, description=AD)
    progress = progress_of(Report.objects.get(pk=case.report_id), NOW)
    said = " ".join([progress.text, *(f"{line.title} {line.words}" for line in progress.messages)])
    assert not [sign for sign in signs if str(sign) in said]
    assert not {"link", "advert", "spam"} & set(said.casefold().split())


def test_report_that_was_not_put_aside_says_nothing_of_it(acme):
    case = open_one(acme.acme)
    assert "held" not in [
        line.event for line in timeline_of(Report.objects.get(pk=case.report_id), {})
    ]
