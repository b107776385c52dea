"""Reviewers and reporters talk: unread words are seen, answers have a last day (G4)."""

import threading
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from privacy import vault
from privacy.models import Kind
from reporting.actions import answer_request, write_to_team
from reporting.models import Report, ReporterMessage
from tenants.due_work import workspaces_due
from tenants.models import AuditEvent, OutboxEntry
from tenants.permissions import Changed, Denied, Invalid
from tenants.scope import enter_scope
from tests.due import return_unanswered, take_up_due
from tests.triage.conftest import NOW, open_one
from tests.triage.test_pages import url
from triage import actions
from triage.actions import conversation
from triage.due import RETURN_UNANSWERED
from triage.models import Case, Outcome

Event = ReporterMessage.Event
DAY = date(2026, 12, 3)
LATE = NOW.replace(month=12, day=4)


def fresh(case):
    return Case.objects.get(pk=case.pk)


def report_of(case):
    return Report.objects.select_related("workspace").get(pk=case.report_id)


def test_words_of_the_reporter_are_unread_until_the_content_is_opened(acme, case):
    write_to_team(report_of(case), "I found the answer again.", now=NOW)
    assert take_up_due(NOW) == 1
    assert fresh(case).unread_at == NOW
    assert fresh(case).status == Case.Status.OPEN
    actions.read_content(case, by=acme.rhea, purpose="triage")
    assert fresh(case).unread_at is None


def test_message_moves_no_case_and_takes_no_claim(acme, case):
    actions.claim_case(case, by=acme.rhea, now=NOW)
    due = fresh(case).due_at
    write_to_team(report_of(case), "One more thing.", now=NOW)
    take_up_due(NOW)
    assert (fresh(case).claimed_by, fresh(case).due_at) == (acme.rhea, due)


def test_queue_row_says_that_the_reporter_wrote_at_no_cost(acme, case, client):
    client.force_login(acme.rhea.user)
    address = "/w/acme/queues/safety/"
    client.get(address)
    with CaptureQueriesContext(connection) as before:
        assert b"Reporter wrote" not in client.get(address).content
    write_to_team(report_of(case), "Hello.", now=NOW)
    take_up_due(NOW)
    with CaptureQueriesContext(connection) as after:
        assert b"Reporter wrote" in client.get(address).content
    assert len(after) == len(before)


def test_team_answers_and_the_reporter_reads_it_redacted(acme, case):
    actions.write_to_reporters(case, "Write to ana@example.org?", by=acme.rhea, now=NOW)
    said = vault.read_unaudited(report_of(case), [Kind.MESSAGE])
    assert [piece.text for piece in said] == ["Write to [e-mail 1]?"]
    event = AuditEvent.objects.get(event="case.answered")
    assert (event.member, event.facts) == (acme.rhea, {"reports": None})
    with pytest.raises(Denied):
        actions.write_to_reporters(case, "Hello.", by=acme.rory, now=NOW)
    for words in ("", " \n", "x" * 4_001):
        with pytest.raises(Invalid) as refused:
            actions.write_to_reporters(case, words, by=acme.rhea, now=NOW)
        assert refused.value.field == "message"


def test_team_writes_to_no_closed_case_and_to_no_other_case_s_reporter(acme, case, decide):
    other = open_one(acme.acme)
    with pytest.raises(Invalid):
        actions.write_to_reporters(case, "Hello.", by=acme.rhea, now=NOW, to=[other.report])
    decide(case, outcome=Outcome.NOT_CONFIRMED)
    with pytest.raises(Changed, match="Rhea decided this"):
        actions.write_to_reporters(case, "Hello.", by=acme.rhea, now=NOW)


def test_case_page_shows_the_conversation_and_the_words_when_opened(acme, case, client):
    client.force_login(acme.rhea.user)
    assert client.post(url(case, "write/"), {"message": " "}).status_code == 422
    client.post(url(case, "write/"), {"message": "Which <b>version</b>?"})
    write_to_team(report_of(case), "Version 3.", now=timezone.now())
    take_up_due(timezone.now())
    shut = client.get(url(case)).content.decode()
    assert "Message to the reporter" in shut
    assert "The reporter wrote something that nobody has read yet" in shut
    assert "Version 3." not in shut
    opened = client.post(url(case, "content/")).content.decode()
    assert "Which &lt;b&gt;version&lt;/b&gt;?" in opened
    assert "Version 3." in opened
    assert "nobody has read yet" not in opened


def test_conversation_costs_the_same_with_one_line_and_with_ten(acme, case, client):
    client.force_login(acme.rhea.user)

    def queries():
        with CaptureQueriesContext(connection) as found:
            client.get(url(case))
        return len(found)

    actions.write_to_reporters(case, "0", by=acme.rhea, now=NOW)
    queries()
    one = queries()
    for at in range(1, 10):
        actions.write_to_reporters(case, f"{at}", by=acme.rhea, now=NOW + timedelta(seconds=at))
    assert queries() == one


def ask(case, acme, **changes):
    actions.request_detail(
        case, "Which one?", **{"by": acme.rhea, "now": NOW, "answer_by": DAY, **changes}
    )


@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2026, 11, 23), date(2027, 3, 1)])
def test_day_for_an_answer_lies_ahead_and_not_too_far(acme, case, day):
    with pytest.raises(Invalid) as refused:
        ask(case, acme, answer_by=day)
    assert refused.value.field == "answer_by"
    assert fresh(case).status == Case.Status.OPEN


def test_unanswered_case_comes_back_after_the_day_and_the_reporter_is_told(acme):
    case = open_one(acme.acme, contact_email="r@example.org", locale="de")
    ask(case, acme)
    assert (fresh(case).answer_by, report_of(case).answer_by) == (DAY, DAY)
    assert return_unanswered(LATE - timedelta(seconds=36_001)) == 0
    assert return_unanswered(LATE) == 1
    assert (fresh(case).status, fresh(case).answer_by) == (Case.Status.OPEN, None)
    assert fresh(case).due_at == LATE + timedelta(hours=48)
    assert report_of(case).status == Report.Status.IN_REVIEW
    assert OutboxEntry.objects.get(source="reporter.answer_late").context["language"] == "de"
    assert AuditEvent.objects.filter(event="case.answer_late").count() == 1
    assert return_unanswered(LATE) == 0
    write_to_team(report_of(case), "Here it is.", now=LATE)


def test_case_that_another_round_put_back_meanwhile_is_not_put_back_again(acme, case):
    ask(case, acme)
    answer_request(report_of(case), "This one.", now=NOW)
    seen, twin = fresh(case), fresh(case)
    conversation.hear_reporter(seen, report_of(case), now=NOW)
    with pytest.raises(Changed):
        conversation.hear_reporter(twin, report_of(case), now=NOW)


def test_case_that_another_round_called_late_meanwhile_is_not_late_again(acme, case):
    ask(case, acme)
    seen, twin = fresh(case), fresh(case)
    conversation.return_unanswered(seen, LATE)
    with pytest.raises(Changed):
        conversation.return_unanswered(twin, LATE)


def test_answer_in_time_stops_the_timer(acme, case):
    ask(case, acme)
    answer_request(report_of(case), "This one.", now=NOW)
    take_up_due(NOW)
    assert fresh(case).answer_by is None
    assert return_unanswered(LATE) == 0
    assert not ReporterMessage.objects.filter(event=Event.ANSWER_LATE).exists()


def test_answer_not_taken_up_yet_is_not_called_late(acme, case):
    ask(case, acme)
    answer_request(report_of(case), "This one.", now=NOW)
    return_unanswered(LATE)
    assert not ReporterMessage.objects.filter(event=Event.ANSWER_LATE).exists()
    assert fresh(case).status == Case.Status.OPEN


def test_decision_without_the_answer_stops_the_timer(acme, case, decide):
    ask(case, acme)
    decide(case, outcome=Outcome.NOT_ACTIONABLE)
    assert fresh(case).answer_by is None
    assert return_unanswered(LATE) == 0


def test_sweep_finds_the_workspaces_with_answers_overdue(acme, case):
    ask(case, acme)
    today = timezone.localdate()
    for day, found in ((today, []), (today - timedelta(days=1), [acme.acme.pk])):
        Case.objects.update(answer_by=day)
        assert [due.workspace_id for due in workspaces_due(RETURN_UNANSWERED)] == found


def test_question_with_its_day_from_the_page(acme, case, client):
    client.force_login(acme.rhea.user)
    day = timezone.localdate() + timedelta(days=5)
    body = {"question": "Which?", "answer_by": "nonsense"}
    assert client.post(url(case, "request-detail/"), body).status_code == 422
    body["answer_by"] = "2020-01-01"
    refused = client.post(url(case, "request-detail/"), body)
    assert refused.status_code == 422
    assert b"Choose a day from tomorrow" in refused.content
    assert client.post(url(case, "request-detail/"), body | {"answer_by": day}).status_code == 302
    assert f"after {day:%A %-d %B} without it" in client.get(url(case)).content.decode()


@pytest.mark.parametrize("first", ["answer", "timer"])
def test_answer_and_timer_at_one_moment_leave_one_of_them(committed, first):
    """Whichever is second waits for the first and then finds nothing left to do."""
    with enter_scope(committed.workspace.pk):
        case = open_one(committed.workspace)
        actions.request_detail(case, "Which?", by=committed.members[0], now=NOW, answer_by=DAY)
    done: list[object] = []

    def second():
        try:
            with enter_scope(committed.workspace.pk):
                if first == "timer":
                    report = Report.objects.select_related("workspace").get(pk=case.report_id)
                    done.append(answer_request(report, "This one.", now=LATE) is not None)
                else:
                    done.append(return_unanswered(LATE))
        except Changed:
            done.append("changed")
        finally:
            connection.close()

    with enter_scope(committed.workspace.pk):
        if first == "timer":
            assert return_unanswered(LATE) == 1
        else:
            report = Report.objects.select_related("workspace").get(pk=case.report_id)
            answer_request(report, "This one.", now=LATE)
        other = threading.Thread(target=second)
        other.start()
        other.join(1)
    other.join()
    with enter_scope(committed.workspace.pk):
        take_up_due(LATE)
        events = list(
            ReporterMessage.objects.filter(report=case.report_id)
            .exclude(event__in=[Event.RECEIVED, Event.DETAIL_REQUESTED])
            .values_list("event", flat=True)
        )
        assert fresh(case).status == Case.Status.OPEN
    assert len(done) == 1
    assert events == ([Event.ANSWER_LATE] if first == "timer" else [Event.DETAIL_GIVEN])
