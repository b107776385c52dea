"""Pages of triage: who sees what, and what each verb answers."""

from datetime import timedelta

import pytest
from django.utils import timezone

from policy.models import EnforcementPoint, PolicyArea
from reporting.models import Category, Severity
from tenants.models import AuditEvent
from tests import factories
from triage import actions
from triage.models import Case

HTMX = {"HTTP_HX_REQUEST": "true"}


@pytest.fixture
def case(acme):
    """Return a case that was opened just now, since pages look at the clock themselves."""
    now = timezone.now()
    return actions.open_case(factories.make_report(acme.acme, now=now).report, now=now)


def url(case, verb=""):
    return f"/w/acme/cases/{case.reference}/{verb}"


def filled(**changes):
    return {
        "seen_status": "open",
        "outcome": "confirmed",
        "severity": "3",
        "policy_area": str(PolicyArea.objects.get(slug="dangerous").pk),
        "enforcement_point": str(EnforcementPoint.objects.get(kind="router").pk),
        "note": "A typed reason.",
        **changes,
    }


VERBS = ["claim/", "release/", "decide/", "request-detail/", "resolve/", "content/"]
ALL = [("get", ""), *(("get", verb) for verb in VERBS), *(("post", verb) for verb in VERBS)]


@pytest.mark.parametrize(("method", "verb"), ALL)
def test_stranger_outsider_and_wrong_role(acme, case, client, method, verb):  # J3
    ask = getattr(client, method)
    assert ask(url(case, verb)).status_code == 302
    client.force_login(acme.omar.user)
    assert ask(url(case, verb)).status_code == 404
    for name in ("ada", "rory", "nora"):
        client.force_login(getattr(acme, name).user)
        answer = ask(url(case, verb))
        assert answer.status_code == 403
        assert b"needs the role reviewer" in answer.content
    assert Case.objects.get(pk=case.pk).status == "open"
    assert not AuditEvent.objects.filter(event="content.read").exists()


def test_reviewer_of_another_queue_is_told_why_not(acme, client):  # D5
    now = timezone.now()
    made = factories.make_report(acme.acme, now=now, category=Category.DATA_EXPOSURE)
    case = actions.open_case(made.report, now=now)
    client.force_login(acme.rhea.user)
    for path in (url(case), "/w/acme/queues/security/"):
        answer = client.get(path)
        assert answer.status_code == 403
        assert b"needs the role reviewer on the case" in answer.content


@pytest.mark.parametrize("path", ["queues/nothing/", "cases/R-AAAAA-AAAAA/", "cases/x/claim/"])
def test_unknown_address_is_404(acme, client, path):
    client.force_login(acme.rhea.user)
    assert client.get(f"/w/acme/{path}").status_code == 404
    assert client.get(f"/w/globex/{path}").status_code == 404


@pytest.mark.parametrize("verb", VERBS)
def test_coming_to_a_verb_without_posting_shows_the_case(acme, case, client, verb):
    client.force_login(acme.rhea.user)
    answer = client.get(url(case, verb))
    assert (answer.status_code, answer["Location"]) == (302, url(case))


def test_queues_page_counts_what_waits(acme, client):  # D5, L4
    now = timezone.now()
    for severity, age in ((Severity.HIGH, 1), (Severity.HIGH, 5), (Severity.LOW, 60)):
        received = now - timedelta(hours=age)
        report = factories.make_report(acme.acme, now=received, severity=severity).report
        actions.open_case(report, now=now)
    client.force_login(acme.rhea.user)
    answer = client.get("/w/acme/queues/")
    (line,) = answer.context["lines"]
    assert (line["waiting"], line["severe"], line["overdue"]) == ("3", "2", "2")
    assert line["oldest"] == now - timedelta(hours=60)
    assert line["next_due"] == now - timedelta(hours=12)
    assert line["late"]


def test_queues_page_stops_counting_at_fifty(acme, client, monkeypatch):
    monkeypatch.setattr("triage.models.backlog.MOST_COUNTED", 2)
    now = timezone.now()
    for _ in range(4):
        actions.open_case(factories.make_report(acme.acme, now=now).report, now=now)
    client.force_login(acme.rhea.user)
    (line,) = client.get("/w/acme/queues/").context["lines"]
    assert line["waiting"] == "2+"


@pytest.mark.parametrize("name", ["ada", "nora"])
def test_member_without_a_queue_is_told_who_grants_one(acme, client, name):
    client.force_login(getattr(acme, name).user)
    answer = client.get("/w/acme/queues/")
    assert b"You work no queue yet" in answer.content


def test_queue_page_shows_the_facts_of_a_case(acme, client):  # B3, B4
    now = timezone.now()
    made = factories.make_report(
        acme.acme,
        now=now,
        tool_name="send_email",
        confirmation_requested="no",
        severity=Severity.HIGH,
        model_version="assistant-4.2",
    )
    actions.open_case(made.report, now=now)
    client.force_login(acme.rhea.user)
    page = client.get("/w/acme/queues/safety/").content.decode()
    shown = ("High", "Harmful content", "send_email", "did not ask", "assistant-4.2")
    for words in (*shown, made.report.reference):
        assert words in page
    assert "bleach" not in page


def rows(client, query=""):
    answer = client.get(f"/w/acme/queues/safety/{query}")
    assert answer.status_code == 200
    return [row["reference"] for row in answer.context["rows"]]


def test_filters_narrow_the_queue(acme, client):  # D5
    now = timezone.now()
    old = now - timedelta(hours=50)
    made = [
        factories.make_report(acme.acme, now=now, severity=Severity.HIGH),
        factories.make_report(acme.acme, now=old, category=Category.HARASSMENT),
        factories.make_report(acme.acme, now=now, severity=Severity.LOW),
    ]
    cases = [actions.open_case(accepted.report, now=now) for accepted in made]
    high, late, low = (case.reference for case in cases)
    actions.claim_case(cases[2], by=acme.rhea, now=now)
    client.force_login(acme.rhea.user)
    assert rows(client) == [late, high, low]
    assert rows(client, "?severity=3") == [high]
    assert rows(client, "?category=harassment") == [late]
    assert rows(client, "?who=me") == [low]
    assert rows(client, "?who=nobody") == [late, high]
    assert rows(client, "?due=late") == [late]
    assert rows(client, "?severity=9") == rows(client, "?category=nonsense") == []
    assert rows(client, "?at=nonsense&state=nonsense") == [late, high, low]


def test_tabs_show_each_state_and_its_policy_areas(acme, case, client, decide):  # D4
    decide(case, now=timezone.now())
    client.force_login(acme.rhea.user)
    assert rows(client) == []
    assert rows(client, "?state=confirmed") == [case.reference]
    assert rows(client, "?state=confirmed&area=dangerous") == [case.reference]
    assert rows(client, "?state=confirmed&area=privacy") == []
    assert rows(client, "?state=closed") == rows(client, "?state=needs_detail") == []


def test_claim_leads_to_the_case_and_shows_in_my_cases(acme, case, client):
    client.force_login(acme.rhea.user)
    assert client.post(url(case, "claim/"))["Location"] == url(case)
    held = client.get("/w/acme/my-cases/").context["held"]
    assert [row["reference"] for row in held] == [case.reference]
    answer = client.post(url(case, "release/"))
    assert answer["Location"] == "/w/acme/queues/safety/"
    assert b"You hold no case" in client.get("/w/acme/my-cases/").content


def test_claim_in_a_row_answers_with_the_row(acme, case, client):
    client.force_login(acme.rhea.user)
    answer = client.post(url(case, "claim/"), **HTMX)
    assert answer.status_code == 200
    assert answer.content.decode().lstrip().startswith("<tr")
    assert b"You, 15 min" in answer.content
    client.force_login(acme.rolf.user)
    answer = client.post(url(case, "claim/"), **HTMX)
    assert answer.status_code == 409
    assert b"Rhea" in answer.content


def test_claim_of_what_another_holds_is_a_conflict(acme, case, client):
    actions.claim_case(case, by=acme.rhea, now=timezone.now())
    client.force_login(acme.rolf.user)
    answer = client.post(url(case, "claim/"))
    assert answer.status_code == 409
    assert b"Rhea holds this case" in answer.content
