"""Writing to the reporters of a case from its page: one of them or all, each by themselves (G4)."""

import uuid

import pytest
from django.urls import reverse

from reporting.actions import close_each, write_to_team
from reporting.models import Report, ReporterMessage
from tenants.permissions import Invalid
from tests.due import run_bulk_actions_due, take_up_due
from tests.triage.alike import mailed, one_case, told, words_to
from tests.triage.conftest import NOW
from tests.triage.test_pages import url
from triage import actions
from triage.models import BulkAction, Case, reports_of


@pytest.fixture
def many(acme):
    return one_case(acme.acme, 3)


def test_one_reporter_is_told_and_no_other(acme, many):
    second = reports_of(many)[1]
    actions.write_to_reporters(many, "We have your letter.", by=acme.rhea, now=NOW, to=[second])
    assert told(many, "answered") == [0, 1, 0]
    assert mailed("answered") == [second.reference]


def test_all_are_told_each_in_a_message_of_their_own(acme, many):
    actions.write_to_reporters(many, "We have the letters.", by=acme.rhea, now=NOW)
    assert told(many, "answered") == [1, 1, 1]
    assert len(mailed("answered")) == 3
    assert {words_to(report)[-1] for report in reports_of(many)} == {"We have the letters."}
    assert ReporterMessage.objects.filter(event="answered").values("id").distinct().count() == 3


@pytest.mark.parametrize("to_all", [True, False])
def test_same_attempt_sent_twice_is_said_once(acme, many, to_all):
    attempt, to = uuid.uuid4(), None if to_all else [reports_of(many)[1]]
    for _ in "12":
        actions.write_to_reporters(many, "Once.", by=acme.rhea, now=NOW, to=to, attempt=attempt)
    assert told(many, "answered") == ([1, 1, 1] if to_all else [0, 1, 0])


def test_many_reporters_are_told_in_portions_once_each(acme, many, monkeypatch):
    monkeypatch.setattr("triage.actions.bulk_actions.PORTION", 2)
    attempt = uuid.uuid4()
    for _ in "12":
        actions.write_to_reporters(many, "Once.", by=acme.rhea, now=NOW, attempt=attempt)
    assert sum(told(many, "answered")) == 2
    run_bulk_actions_due(NOW)
    run_bulk_actions_due(NOW)
    assert told(many, "answered") == [1, 1, 1]


def test_closed_report_is_told_nothing(acme, many):
    first = reports_of(many)[0]
    close_each([first], "duplicate", by=acme.rhea, now=NOW)
    actions.write_to_reporters(many, "Hello.", by=acme.rhea, now=NOW)
    assert told(many, "answered") == [0, 1, 1]
    with pytest.raises(Invalid) as refused:
        actions.write_to_reporters(many, "Hello.", by=acme.rhea, now=NOW, to=[first])
    assert refused.value.field == "to"


def test_answer_to_one_leaves_the_words_of_the_others_unread(acme, many):
    first, second, _third = reports_of(many).select_related("workspace")
    write_to_team(second, "It happened again.", now=NOW)
    take_up_due(NOW)
    actions.write_to_reporters(many, "Hello.", by=acme.rhea, now=NOW, to=[first])
    assert Case.objects.get(pk=many.pk).unread_at is not None


def choices(page, name):
    return [value for value, _ in page.context[name].fields["to"].choices]


def test_page_lets_the_reviewer_choose_whom_and_begins_with_who_wrote_last(acme, many, client):
    client.force_login(acme.rhea.user)
    reports = list(reports_of(many).select_related("workspace"))
    write_to_team(reports[2], "It happened again.", now=NOW)
    take_up_due(NOW)
    page = client.get(url(many))
    wanted = [reports[2].reference, reports[0].reference, reports[1].reference]
    assert choices(page, "write_form") == choices(page, "request_form") == ["all", *wanted]
    assert page.context["write_form"].initial["to"] == reports[2].reference
    assert page.context["request_form"].initial["to"] == "all"
    body = {"message": "Thank you.", "to": reports[2].reference}
    assert client.post(url(many, "write/"), body).status_code == 302
    assert told(many, "answered") == [0, 0, 1]
    assert client.post(url(many, "write/"), body | {"to": "all"}).status_code == 302
    assert told(many, "answered") == [1, 1, 2]


def test_page_asks_one_reporter_alone(acme, many, client):
    client.force_login(acme.rhea.user)
    second = reports_of(many)[1]
    body = {"question": "Which list?", "to": second.reference}
    assert client.post(url(many, "request-detail/"), body).status_code == 302
    assert told(many, "detail_requested") == [0, 1, 0]
    assert [report.status for report in reports_of(many)] == [
        "in_review",
        "needs_detail",
        "in_review",
    ]


@pytest.mark.parametrize("to", ["", "R-NONE", "\x00"])
def test_unknown_choice_keeps_what_was_typed(acme, many, client, to):
    client.force_login(acme.rhea.user)
    answer = client.post(url(many, "write/"), {"message": "A typed answer.", "to": to})
    assert answer.status_code == 422
    assert b"A typed answer." in answer.content
    assert not ReporterMessage.objects.filter(event="answered").exists()


def test_double_click_on_the_page_says_it_once(acme, many, client):
    client.force_login(acme.rhea.user)
    shown = client.get(url(many))
    attempt = shown.context["write_form"]["attempt"].value()
    body = {"message": "Once.", "to": "all", "attempt": str(attempt)}
    for _ in "12":
        client.post(url(many, "write/"), body)
    assert told(many, "answered") == [1, 1, 1]


def test_case_of_one_report_asks_nobody_whom_it_is_for(acme, client):
    case = one_case(acme.acme, 1)
    client.force_login(acme.rhea.user)
    assert "to" not in client.get(url(case)).context["write_form"].fields
    assert client.post(url(case, "write/"), {"message": "Hello."}).status_code == 302
    assert told(case, "answered") == [1]


def test_page_of_reports_writes_to_those_ticked(acme, many, client):
    client.force_login(acme.rhea.user)
    address = reverse("triage:case_reports", args=["acme", many.reference])
    _first, second, third = reports_of(many)
    shown = client.get(address)
    body = {
        "act": "write",
        "of": [second.reference, third.reference],
        "question": "We are on it.",
        "attempt": str(shown.context["attempt"]),
    }
    for _ in "12":
        assert client.post(address, body).status_code == 302
    assert told(many, "answered") == [0, 1, 1]
    assert client.post(address, body | {"question": " "}).status_code == 422
    assert client.post(address, body | {"of": []}).status_code == 422
    assert Report.objects.filter(status="needs_detail").count() == 0


def test_message_that_waits_behind_another_bulk_action_is_told_once(acme, many):
    severe = BulkAction(
        workspace_id=many.workspace_id, case=many, act=BulkAction.Act.SEVERE, at=NOW
    )
    severe.save(force_insert=True)
    attempt = uuid.uuid4()
    for _ in "12":
        actions.write_to_reporters(many, "Once.", by=acme.rhea, now=NOW, attempt=attempt)
    assert told(many, "answered") == [0, 0, 0]
    for _ in "12":
        run_bulk_actions_due(NOW)
    assert told(many, "answered") == [1, 1, 1]
