"""The one loop for due work: rows apart from each other, tries counted, the hopeless parked."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection
from django.utils import timezone

from privacy import vault
from privacy.models import Content, Kind
from reporting.models import Report
from tenants import due_work
from tenants.due import FORGET_FAILURES
from tenants.due_work import DueWork, do_due, retry_after, stuck_rows
from tenants.models import AuditEvent, WorkFailure
from tenants.scope import enter_scope
from tests import factories
from triage.due import TAKE_UP

NOW = timezone.now()
DESCRIPTION = [Kind.DESCRIPTION]


def open_words(report, now):
    vault.open_sound(report, DESCRIPTION)
    Report.objects.filter(pk=report.pk).update(taken_up_at=now)


OPEN = DueWork(
    "tests.open",
    Report,
    due=lambda reports, now: reports.filter(taken_up_at=None, received_at__lte=now),
    act=open_words,
    order_by=("received_at",),
)


def flip_byte(report):
    """Damage the sealed words of a report as a bad disk would; return how to mend them."""
    row = Content.objects.get(record=report.pk, kind=Kind.DESCRIPTION)
    whole = bytes(row.sealed)
    Content.objects.filter(pk=row.pk).update(sealed=whole[:-1] + bytes([whole[-1] ^ 1]))
    return lambda: Content.objects.filter(pk=row.pk).update(sealed=whole)


@pytest.fixture
def reports(acme):
    made = [
        factories.make_report(
            acme.acme, f"Report {number}.", now=NOW - timedelta(minutes=9 - number)
        )
        for number in range(4)
    ]
    return [accepted.report for accepted in made]


def taken_up():
    return list(
        Report.objects.exclude(taken_up_at=None)
        .order_by("received_at")
        .values_list("pk", flat=True)
    )


def test_row_that_fails_holds_up_no_other(acme, reports):
    flip_byte(reports[0])
    assert do_due(OPEN, acme.acme.pk, NOW) == 3
    assert taken_up() == [report.pk for report in reports[1:]]
    failure = WorkFailure.objects.get()
    assert (failure.row_id, failure.attempts, failure.error) == (reports[0].pk, 1, "Unreadable")


def test_failing_head_of_a_full_batch_does_not_starve_the_tail(acme, reports):
    small = DueWork(
        "tests.open", Report, due=OPEN.due, act=open_words, order_by=("received_at",), batch=2
    )
    for report in reports[:2]:
        flip_byte(report)
    assert do_due(small, acme.acme.pk, NOW) == 0
    assert do_due(small, acme.acme.pk, NOW) == 2
    assert taken_up() == [report.pk for report in reports[2:]]


def test_no_row_but_the_first_is_begun_once_the_time_is_over(acme, reports):
    for left in (3, 2, 1, 0):
        assert do_due(OPEN, acme.acme.pk, NOW, seconds=0.0) == 1
        assert Report.objects.filter(taken_up_at=None).count() == left


def test_workspace_with_much_to_do_leaves_time_to_the_others(cast, monkeypatch):
    given = {}

    def note(work, workspace_id, now, *, seconds):
        given[workspace_id] = seconds
        return 0

    for workspace, count in ((cast.acme, 3), (cast.globex, 1)):
        with enter_scope(workspace.pk):
            for _ in range(count):
                factories.make_report(workspace, now=NOW)
    monkeypatch.setattr(due_work, "do_due", note)
    due_work.do_everywhere(TAKE_UP, NOW, seconds=10.0)
    assert set(given) == {cast.acme.pk, cast.globex.pk}
    assert min(given.values()) == pytest.approx(5.0, abs=0.5)


def test_what_a_failing_row_wrote_before_is_undone(acme, reports):
    def write_and_fail(report, now):
        Report.objects.filter(pk=report.pk).update(sorted_to="Half done")
        open_words(report, now)

    flip_byte(reports[0])
    do_due(DueWork("tests.open", Report, due=OPEN.due, act=write_and_fail), acme.acme.pk, NOW)
    assert not Report.objects.filter(pk=reports[0].pk, sorted_to="Half done").exists()
    assert Report.objects.filter(pk=reports[1].pk, sorted_to="Half done").exists()


def test_tries_are_counted_and_come_later_and_later_until_the_row_is_parked(acme, reports):
    flip_byte(reports[0])
    now, tries = NOW, 0
    while not WorkFailure.objects.filter(retry_at=None).exists():
        do_due(OPEN, acme.acme.pk, now)
        tries += 1
        failure = WorkFailure.objects.get()
        assert failure.attempts == tries
        if failure.retry_at:
            assert failure.retry_at == now + retry_after(tries)
            assert do_due(OPEN, acme.acme.pk, failure.retry_at - timedelta(seconds=1)) == 0
            assert WorkFailure.objects.get().attempts == tries
            now = failure.retry_at
    assert tries == due_work.MOST_ATTEMPTS
    assert AuditEvent.objects.filter(event="work.parked", object_id=failure.pk).count() == 1
    assert do_due(OPEN, acme.acme.pk, now + timedelta(days=30)) == 0
    assert WorkFailure.objects.get().attempts == tries


def test_mended_row_goes_through_and_leaves_no_failure(acme, reports):
    mend = flip_byte(reports[0])
    do_due(OPEN, acme.acme.pk, NOW)
    mend()
    assert do_due(OPEN, acme.acme.pk, NOW + retry_after(1)) == 1
    assert not WorkFailure.objects.exists()


def test_parked_row_is_tried_again_on_an_operators_word(acme, reports):
    mend = flip_byte(reports[0])
    do_due(OPEN, acme.acme.pk, NOW)
    WorkFailure.objects.update(retry_at=None, attempts=due_work.MOST_ATTEMPTS)
    mend()
    assert do_due(OPEN, acme.acme.pk, NOW + timedelta(days=2)) == 0
    due_work.retry_failure(WorkFailure.objects.get(), now=NOW)
    assert AuditEvent.objects.filter(event="work.retried").count() == 1
    assert do_due(OPEN, acme.acme.pk, NOW) == 1


def test_no_word_of_a_report_is_kept_or_logged_of_a_failure(acme, reports, caplog):
    def fail_with_words(report, now):
        raise ValueError(vault.open_sound(report, DESCRIPTION)[0].text)

    work = DueWork("tests.words", Report, due=OPEN.due, act=fail_with_words)
    do_due(work, acme.acme.pk, NOW)
    failure = WorkFailure.objects.filter(row_id=reports[1].pk).get()
    assert "Report 1" not in f"{failure.frames}{failure.error}{caplog.text}"
    assert failure.error == "ValueError"
    assert any(
        "test_due_work.py" in frame and "fail_with_words" in frame for frame in failure.frames
    )
    assert "fail_with_words" in caplog.text


def test_row_that_left_by_itself_leaves_no_failure_behind(acme, reports):
    flip_byte(reports[0])
    do_due(OPEN, acme.acme.pk, NOW)
    later = NOW + due_work.FORGOTTEN_AFTER
    assert do_due(FORGET_FAILURES, acme.acme.pk, later) == 0
    assert do_due(FORGET_FAILURES, acme.acme.pk, later + retry_after(2)) == 1
    assert not WorkFailure.objects.exists()


def test_row_whose_commit_fails_is_a_failure_like_any_other(acme, reports):
    def break_a_rule(report, now):
        Report.objects.filter(pk=report.pk).update(reference=reports[1].reference)

    work = DueWork("tests.rule", Report, due=OPEN.due, act=break_a_rule)
    assert do_due(work, acme.acme.pk, NOW) == 1
    assert set(WorkFailure.objects.values_list("error", flat=True)) == {IntegrityError.__name__}


def test_lookup_made_of_the_declaration_knows_where_something_is_due(acme, reports):
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM due_triage_take_up()")
        assert cursor.fetchall() == [(acme.acme.pk, 4)]


def test_lookup_leaves_out_what_waits_for_its_next_try(acme, reports):
    for report in reports:
        WorkFailure.objects.create(
            workspace=acme.acme,
            work="triage.take_up",
            row_id=report.pk,
            first_failed_at=NOW,
            failed_at=NOW,
            error="KeyError",
        )
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM due_triage_take_up()")
        assert cursor.fetchall() == []


@pytest.fixture
def failure(acme, reports):
    flip_byte(reports[0])
    do_due(OPEN, acme.acme.pk, NOW)
    return WorkFailure.objects.get()


def operator(client, cast):
    cast.nora.user.is_staff = True
    cast.nora.user.save()
    client.force_login(cast.nora.user)
    return client


def test_operator_sees_what_failed_and_has_it_tried_again(cast, failure, client):
    page = operator(client, cast).get("/operator/stuck/")
    assert b"tests.open" in page.content
    assert b"Unreadable" in page.content
    assert b"Report 0" not in page.content
    client.post(f"/operator/stuck/{cast.acme.pk}/{failure.pk}/retry/")
    assert stuck_rows()[0].attempts == 0


def test_page_is_not_there_for_members_and_admins(cast, failure, client):
    for person in (cast.ada, cast.omar):
        client.force_login(person.user)
        assert client.get("/operator/stuck/").status_code == 404
        address = f"/operator/stuck/{cast.acme.pk}/{failure.pk}/retry/"
        assert client.post(address).status_code == 404
    assert stuck_rows()[0].attempts == 1


def test_stranger_is_sent_to_log_in(client):
    assert client.get("/operator/stuck/").status_code == 302
