"""What a reporter says unasked, and an appeal: by page and API, sealed, once, in time."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from privacy.actions import purge_due, set_hold
from privacy.models import DataKey, Kind
from privacy.vault import read_unaudited
from reporting.actions import appeal_report, close_each, move_report, tell_reporter, write_to_team
from reporting.models import Report, ReporterMessage
from reporting.progress import progress_of
from tenants.models import AuditEvent, Workspace
from tenants.permissions import Changed, Invalid
from tenants.scope import enter_scope
from tenants.time_zones import binding_day
from tests.factories import make_report

Event = ReporterMessage.Event
Status = Report.Status


@pytest.fixture
def accepted(cast):
    with enter_scope(cast.acme.pk):
        accepted = make_report(cast.acme)
        move_report(accepted.report, Status.IN_REVIEW)
        Report.objects.update(taken_up_at=timezone.now())
    return accepted


@pytest.fixture
def report(acme, accepted):
    return Report.objects.select_related("workspace").get(pk=accepted.report.pk)


@pytest.fixture
def closed(acme, report):
    close_each([report], "not_confirmed", by=acme.rhea, now=timezone.now())
    return report


def browser(receipt):
    client = Client()
    client.post("/w/acme/status/", {"receipt": receipt})
    return client


def call(path, receipt, **body):
    return Client().post(
        f"/w/acme/api/v1/{path}/", {"receipt": receipt, **body}, content_type="application/json"
    )


def test_reporter_writes_unasked_and_the_words_are_redacted_and_sealed(acme, report):
    write_to_team(report, "My sister ana@example.org saw it too.", now=timezone.now())
    fresh = Report.objects.get(pk=report.pk)
    assert (fresh.status, fresh.taken_up_at) == (Status.IN_REVIEW, None)
    assert read_unaudited(report, [Kind.MESSAGE])[0].text == "My sister [e-mail 1] saw it too."
    event = AuditEvent.objects.get(event="report.written")
    assert (event.actor, event.facts) == (AuditEvent.Actor.REPORTER, {})


def test_message_is_the_answer_while_one_is_awaited(acme, report):
    move_report(report, Status.NEEDS_DETAIL)
    assert write_to_team(report, "Version 3.", now=timezone.now()).event == Event.DETAIL_GIVEN
    assert report.status == Status.IN_REVIEW


def test_message_survives_a_move_of_the_report_meanwhile(acme, report):
    seen = Report.objects.select_related("workspace").get(pk=report.pk)
    seen.status = Status.RECEIVED
    assert write_to_team(seen, "It came again.", now=timezone.now()).event == Event.WRITTEN
    move_report(report, Status.NEEDS_DETAIL)
    seen.status = Status.IN_REVIEW
    said = write_to_team(seen, "Version 3.", now=timezone.now())
    assert said.event == Event.DETAIL_GIVEN


def test_nothing_is_said_to_a_team_that_closed_the_report(acme, report):
    stale = Report.objects.get(pk=report.pk)
    close_each([report], "not_confirmed", by=None, now=timezone.now())
    for seen in (report, stale):
        with pytest.raises(Changed, match="closed"):
            write_to_team(seen, "More.", now=timezone.now())
    assert not ReporterMessage.objects.filter(event=Event.WRITTEN).exists()


def test_ten_messages_wait_for_a_reply_at_most(acme, report):
    now = timezone.now()
    for at in range(10):
        write_to_team(report, f"{at}", now=now + timedelta(seconds=at))
    with pytest.raises(Changed, match="10 messages in a row"):
        write_to_team(report, "11", now=now + timedelta(seconds=11))
    tell_reporter(report, Event.ANSWERED, key="1", now=now + timedelta(seconds=12), words="Yes?")
    write_to_team(report, "12", now=now + timedelta(seconds=13))


@pytest.mark.parametrize("words", ["", " \n", "a" * 4_001, "a\0"])
def test_bad_words_are_refused_by_name(acme, closed, words):
    for act, name in ((write_to_team, "message"), (appeal_report, "appeal")):
        with pytest.raises(Invalid) as refused:
            act(closed, words, now=timezone.now())
        assert refused.value.field == name
    assert Report.objects.get(pk=closed.pk).status == Status.CLOSED


def test_page_and_api_take_messages(cast, accepted):
    client = browser(accepted.receipt)
    assert client.post("/w/acme/status/message/", {"message": " "}).status_code == 422
    done = client.post("/w/acme/status/message/", {"message": "It was <b>mine</b>."}, follow=True)
    assert "It was &lt;b&gt;mine&lt;/b&gt;." in done.text
    assert "You wrote to us" in done.text
    said = call("messages", accepted.receipt, message="And once more.").json()
    assert [line["words"] for line in said["messages"] if line["event"] == "written"] == [
        "It was <b>mine</b>.",
        "And once more.",
    ]
    assert call("messages", accepted.receipt).status_code == 400
    assert call("messages", "0" * 28, message="x").status_code == 404


def test_appeal_opens_the_report_again_and_stops_its_clocks(acme, closed):
    now = timezone.now()
    before = set(DataKey.objects.filter(record=closed.pk).values_list("purge_at", flat=True))
    appeal_report(closed, "You looked at the wrong answer.", now=now)
    fresh = Report.objects.get(pk=closed.pk)
    assert (fresh.status, fresh.closed_at, fresh.closing_reason) == (Status.IN_REVIEW, None, "")
    assert (fresh.appealed_at, fresh.taken_up_at) == (now, None)
    keys = DataKey.objects.filter(record=closed.pk)
    assert min(keys.values_list("purge_at", flat=True)) > max(before)
    assert purge_due(now + timedelta(days=400)) == []
    event = AuditEvent.objects.get(event="report.appealed")
    assert (event.actor, event.facts) == (AuditEvent.Actor.REPORTER, {"result": "not_confirmed"})
    close_each([Report.objects.get(pk=closed.pk)], "not_confirmed", by=None, now=now)
    assert max(keys.values_list("purge_at", flat=True)) <= now + timedelta(days=180)


def test_appeal_is_made_once(acme, closed):
    stale = Report.objects.select_related("workspace").get(pk=closed.pk)
    appeal_report(closed, "No.", now=timezone.now())
    with pytest.raises(Changed):
        appeal_report(stale, "Still no.", now=timezone.now())
    close_each([closed], "not_confirmed", by=None, now=timezone.now())
    with pytest.raises(Changed, match="one to a report"):
        appeal_report(closed, "Still no.", now=timezone.now())
    assert ReporterMessage.objects.filter(event=Event.APPEALED).count() == 1


@pytest.mark.parametrize("reason", ["resolved", "something new"])
def test_what_was_acted_on_is_not_appealed(acme, report, reason):
    close_each([report], reason, by=None, now=timezone.now())
    with pytest.raises(Changed, match="no result that could be appealed"):
        appeal_report(report, "No.", now=timezone.now())


@pytest.mark.parametrize("reason", ["not_confirmed", "not_actionable", "duplicate"])
def test_appeals_are_taken_as_long_as_the_workspace_says(acme, report, reason):
    now = timezone.now()
    Workspace.objects.filter(pk=acme.acme.pk).update(appeal_days=5)
    report.workspace.refresh_from_db()
    close_each([report], reason, by=None, now=now)
    last, over = now + timedelta(days=5), now + timedelta(days=6, seconds=1)
    assert progress_of(report, last).appeal_by == binding_day(last)
    assert progress_of(report, over).appeal_by is None
    with pytest.raises(Changed, match="Appeals were taken until"):
        appeal_report(report, "No.", now=over)
    appeal_report(report, "No.", now=last)


def test_purged_text_cannot_be_looked_at_again(acme, report):
    now = timezone.now()
    close_each([report], "not_confirmed", by=None, now=now)
    DataKey.objects.filter(record=report.pk).update(purge_at=now)
    purge_due(now)
    with pytest.raises(Changed, match="was deleted"):
        appeal_report(report, "No.", now=now)


def test_held_report_can_be_appealed(acme, closed):
    set_hold(closed, "A court asked.", by=acme.carl, now=timezone.now())
    appeal_report(closed, "No.", now=timezone.now())


def test_page_says_until_when_and_takes_the_appeal(cast, accepted):
    with enter_scope(cast.acme.pk):
        close_each([accepted.report], "not_confirmed", by=None, now=timezone.now())
    client = browser(accepted.receipt)
    shown = client.get("/w/acme/status/")
    last = timezone.localdate() + timedelta(days=30)
    assert f"until {last:%A %-d %B %Y}" in shown.text
    assert "Write to the team" not in shown.text
    assert client.post("/w/acme/status/appeal/", {"appeal": ""}).status_code == 422
    done = client.post("/w/acme/status/appeal/", {"appeal": "It was another answer."}, follow=True)
    assert "Your appeal is waiting for review" in done.text
    assert "A person who did not decide the first time" in done.text
    assert "I disagree" not in done.text
    assert client.post("/w/acme/status/appeal/", {"appeal": "Again."}).status_code == 409


def test_appeal_by_api(cast, accepted):
    with enter_scope(cast.acme.pk):
        close_each([accepted.report], "duplicate", by=None, now=timezone.now())
    assert call("status", accepted.receipt).json()["appeal_by"]
    done = call("appeals", accepted.receipt, appeal="It is not the same.")
    assert (done.status_code, done.json()["status"]) == (200, "in_review")
    assert done.json()["appeal_by"] is None
    assert call("appeals", accepted.receipt, appeal="Once more.").status_code == 409


def test_day_of_an_answer_is_said_in_words(cast, accepted):  # G4
    day = timezone.localdate() + timedelta(days=7)
    with enter_scope(cast.acme.pk):
        move_report(accepted.report, Status.NEEDS_DETAIL)
        Report.objects.update(answer_by=day)
    shown = browser(accepted.receipt).get("/w/acme/status/")
    assert f"An answer helps until {day:%A %-d %B}" in shown.text
    assert call("status", accepted.receipt).json()["answer_by"] == day.isoformat()


def test_programs_are_named_where_they_did_something(cast):  # J4
    with enter_scope(cast.acme.pk):
        accepted = make_report(cast.acme, "It gave me ana@example.org and +44 20 7946 0958.")
        now = timezone.now()
        Report.objects.update(sorted_to="Safety", sorted_at=now, joined_at=now)
        tell_reporter(accepted.report, Event.SEVERE, key="once", now=now)
    found = call("status", accepted.receipt).json()["messages"]
    automatic = [line["title"] for line in found if line["automatic"]]
    assert automatic == [
        "A program removed 2 private details",
        "An automatic rule called the people on call",
        "A program sorted it to the reviewers for “Safety”",
        "A program joined it with other reports of the same problem",
    ]
    assert browser(accepted.receipt).get("/w/acme/status/").text.count("· automatic") == 4


def test_person_who_called_the_people_on_call_is_no_program(acme, report):
    from reporting.timeline import timeline_of

    tell_reporter(report, Event.SEVERE, key="once", now=timezone.now(), by=acme.rhea)
    line = next(line for line in timeline_of(report, {}) if line.event == "severe")
    assert (line.title, line.automatic) == ("We treat your report as severe", False)
