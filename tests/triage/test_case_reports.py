"""The page of the reports of a case."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from privacy.models import DataKey
from reporting.models import Severity
from tenants.models import AuditEvent, QueueUserPermission
from tenants.permissions import Denied
from tests.triage.alike import SAID, one_case, told
from tests.triage.conftest import open_one
from triage import actions
from triage.models import Case, reports_of
from triage.views.case_reports import ROWS
from triage.views.case_rows import trend_in_words


@pytest.fixture
def many(acme):
    return one_case(acme.acme, 3)


def page(case):
    return reverse("triage:case_reports", args=["acme", case.reference])


def words(response):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode()))


def test_page_shows_each_report_and_how_it_came(acme, many, client):  # C5, J2
    client.force_login(acme.rhea.user)
    shown = words(client.get(page(many)))
    assert "3 reports, the first received" in shown
    assert "Opened the case" in shown
    assert shown.count("same words or same answer") == 2
    for report in reports_of(many):
        assert report.reference in shown
    assert SAID not in shown
    assert "person-0@example.org" not in shown


def test_reference_of_a_merged_report_leads_to_its_case(acme, many, client):  # C6
    merged = reports_of(many).exclude(pk=many.report_id).first()
    page = reverse("triage:case", args=["acme", merged.reference])
    client.force_login(acme.rhea.user)
    assert client.get(page)["Location"] == reverse("triage:case", args=["acme", many.reference])
    assert client.get(reverse("triage:case", args=["acme", "R-NONE1-NONE1"])).status_code == 404
    client.force_login(acme.ada.user)
    assert client.get(page).status_code == 403


def test_opening_one_report_is_recorded_for_that_one(acme, many, client):  # J3
    client.force_login(acme.rhea.user)
    second = reports_of(many)[1]
    answer = client.post(page(many), {"act": "open", "report": second.reference})
    assert SAID in words(answer)
    assert [row.object_id for row in AuditEvent.objects.filter(event="content.read")] == [second.pk]


def test_opening_all_is_recorded_for_each(acme, many, client):  # J3
    client.force_login(acme.rhea.user)
    assert words(client.post(page(many), {"act": "open"})).count(SAID) == 3
    read = AuditEvent.objects.filter(event="content.read", member=acme.rhea)
    assert {row.object_id for row in read} == {report.pk for report in reports_of(many)}
    assert {tuple(row.facts["kinds"]) for row in read} == {("description",)}


def test_right_to_read_reports_is_asked_by_the_action_itself(acme, many):  # J3
    for member in (acme.ada, acme.rory, acme.carl, acme.nora):
        with pytest.raises(Denied, match="reviewer"):
            actions.read_reports(many, list(reports_of(many)), by=member, purpose="triage")
    assert not AuditEvent.objects.filter(event="content.read").exists()


def test_who_may_neither_read_nor_decide_is_offered_neither(acme, many, client):
    client.force_login(acme.rhea.user)
    offered = client.get(page(many))
    assert all(offered.context[name] for name in ("deciding", "asking", "writing"))
    QueueUserPermission.objects.filter(
        permission__codename__in=["read_content", "decide_cases"]
    ).delete()
    shown = client.get(page(many))
    assert not any(shown.context[name] for name in ("deciding", "asking", "writing"))
    assert not any(row["splittable"] for row in shown.context["rows"])
    assert "This needs the role reviewer" in words(shown)
    assert 'value="open"' in offered.text
    assert 'value="open"' not in shown.text


def test_purged_report_says_so_and_the_others_open(acme, many, client):  # H2
    DataKey.objects.filter(record=reports_of(many)[1].pk).delete()
    client.force_login(acme.rhea.user)
    assert "Text deleted" in words(client.get(page(many)))
    shown = words(client.post(page(many), {"act": "open"}))
    assert shown.count(SAID) == 2
    assert "deleted by a retention rule" in shown


def test_split_and_merge_by_the_page(acme, many, client):
    client.force_login(acme.rhea.user)
    second = reports_of(many)[1]
    client.post(page(many), {"act": "split", "report": second.reference})
    assert Case.objects.get(report=second).status == "open"
    answer = client.post(page(many), {"act": "merge", "into": second.reference}, follow=True)
    assert "is part of" in words(answer)
    assert "3 reports" in words(answer)
    assert f"Merged into {second.reference}" in words(client.get(page(many)))


def test_only_those_ticked_are_asked(acme, many, client):  # G4
    client.force_login(acme.rhea.user)
    first, second, third = reports_of(many)
    refused = client.post(page(many), {"act": "ask", "of": [second.reference], "question": " "})
    assert refused.status_code == 422
    assert "Write what you need to know" in words(refused)
    body = {"act": "ask", "of": [second.reference, third.reference], "question": "Which list?"}
    answer = client.post(page(many), body, follow=True)
    assert "2 reporters were asked" in words(answer)
    assert told(many, "detail_requested") == [0, 1, 1]
    event = AuditEvent.objects.get(event="case.detail_requested")
    assert (event.object_id, event.member, event.facts) == (many.pk, acme.rhea, {"reports": 2})
    assert first.status == "in_review"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"act": "burn"},
        {"act": "open", "report": "R-NONE"},
        {"act": "split", "report": "\x00" * 40},
        {"act": "ask", "question": "Which list was it?"},
        {"act": "ask", "question": "Which list was it?", "of": ["R-NONE", "\x00"]},
        {"act": "merge", "into": "R-NONE"},
        {"act": "merge", "into": "<script>\x00"},
    ],
)
def test_what_makes_no_sense_is_refused_on_the_page(acme, many, client, body):
    client.force_login(acme.rhea.user)
    answer = client.post(page(many), body)
    assert answer.status_code == 422
    assert "<script>" not in answer.content.decode().replace("<script ", "")


def test_pages_continue_by_key_and_cost_the_same(acme, client):
    client.force_login(acme.rhea.user)
    few, lots = open_one(acme.acme), one_case(acme.acme, ROWS + 2)
    counts = []
    for case in (few, lots):
        client.get(page(case))
        with CaptureQueriesContext(connection) as seen:
            answer = client.get(page(case))
        counts.append(len(seen))
    # One more asks how many came today, and there is nothing to ask of a single report.
    assert counts[1] <= counts[0] + 1
    older = re.search(r'href="(\?at=[^"]+)"', answer.content.decode())[1]
    second = words(client.get(page(lots) + older))
    assert reports_of(lots)[0].reference in second
    assert reports_of(lots).last().reference not in second
    assert client.get(page(lots) + "?at=nonsense").status_code == 200


@pytest.mark.parametrize(
    ("today", "before", "trend"),
    [(0, 0, "quiet"), (3, 1, "rising"), (1, 3, "falling"), (2, 2, "steady")],
)
def test_trend_is_a_word(today, before, trend):
    assert trend_in_words(today, before) == trend


def test_severity_of_each_is_shown(acme, client):
    case = one_case(acme.acme, 1)
    one_case(acme.acme, 1, severity=Severity.HIGH)
    client.force_login(acme.rhea.user)
    assert {"High", "Medium"} <= set(words(client.get(page(case))).split())


def test_queue_says_how_many_report_a_case_and_where_it_is_going(acme, many, client):  # D6
    client.force_login(acme.rhea.user)
    shown = words(client.get(reverse("triage:queue", args=["acme", "safety"])))
    assert "3 reports," in shown
    assert "latest" in shown


def test_case_page_says_how_many_and_names_the_case_it_looks_like(acme, many, client, decide):
    client.force_login(acme.rhea.user)
    case = reverse("triage:case", args=["acme", many.reference])
    assert "3 reports, the first received" in words(client.get(case))
    decide(many, outcome="not_confirmed")
    again = one_case(acme.acme, 1)
    shown = words(client.get(reverse("triage:case", args=["acme", again.reference])))
    assert f"Looks like {many.reference}" in shown
    assert "That case was closed on" in shown
