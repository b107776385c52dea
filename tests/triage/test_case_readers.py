"""A case shows who opened it, and the audit trail names cases, incidents and people, and leads to them."""

import pytest
from django.utils import timezone

from escalation.actions import provision_escalation
from escalation.models import Incident
from reporting.actions import attach_file, read_attachment
from reporting.models import Category, Severity
from tenants import actions as tenants
from tenants import audit
from tenants.roles import Role
from tests.due import evaluate_due
from tests.triage.conftest import open_one
from tests.triage.test_pages import url
from triage.actions import merge_case, read_content

TRAIL = "/w/acme/audit/"


@pytest.fixture
def case(acme):
    return open_one(acme.acme)


@pytest.fixture
def incident(acme):
    """Return an incident of a case in the queue of security, on which nobody has a role."""
    provision_escalation(acme.acme)
    open_one(acme.acme, category=Category.DATA_EXPOSURE, severity=Severity.HIGH)
    evaluate_due(timezone.now())
    return Incident.objects.get()


def shown(answer):
    return [row.pk for row in answer.context["rows"]]


def readers(page):
    return [(line["title"], line["detail"]) for line in page.context["readers"]]


# -- The case


def test_case_shows_who_opened_it_how_often_and_what(acme, case, client):
    client.force_login(acme.rolf.user)
    assert "Nobody has opened what its reporters wrote." in client.get(url(case)).text
    file = attach_file(case.report, "a.txt", b"It says so.", now=timezone.now())
    for _ in range(2):
        read_content(case, by=acme.rhea, purpose="triage")
    read_attachment(file, by=acme.lena, purpose="triage")
    page = client.get(url(case))
    assert readers(page) == [("Lena", "Files, 1 time"), ("Rhea", "Report text, 2 times")]
    assert "Report text, 2 times" in page.text


def test_reading_by_htmx_shows_itself(acme, case, client):
    client.force_login(acme.rhea.user)
    answer = client.post(url(case, "content/"), headers={"HX-Request": "true"})
    assert 'id="readers" hx-swap-oob="true"' in answer.text
    assert "Report text, 1 time" in answer.text


def test_case_shows_who_opened_each_of_its_reports(acme, case, client):
    other = open_one(acme.acme, description="It told me to drink bleach, in other words.")
    read_content(other, by=acme.lena, purpose="triage")
    merge_case(other, case.reference, by=acme.rhea, now=timezone.now())
    client.force_login(acme.rolf.user)
    assert readers(client.get(url(case))) == [("Lena", "Report text, 1 time")]


# -- The trail


@pytest.mark.parametrize("typed", [str, str.lower, lambda text: f" {text} "])
def test_case_is_found_by_its_reference_with_all_about_its_report(acme, case, client, typed):
    read_content(case, by=acme.rhea, purpose="triage")
    client.force_login(acme.aldo.user)
    answer = client.get(TRAIL, {"object": typed(case.reference)})
    found = {row.event for row in answer.context["rows"]}
    assert {"report.received", "case.opened", "content.read"} <= found
    assert {row.object_id for row in answer.context["rows"]} == {case.pk, case.report_id}
    assert f'href="?object={case.reference}"' in answer.text


def test_incident_is_found_by_its_reference(acme, incident, client):
    client.force_login(acme.aldo.user)
    answer = client.get(TRAIL, {"object": incident.reference})
    assert {row.object_id for row in answer.context["rows"]} == {incident.pk}
    assert f">{incident.reference}</a>" in answer.text


def test_person_is_found_by_address_and_called_by_name(acme, client):
    event = audit.record("member.added", acme.nora, by=acme.ada)
    client.force_login(acme.aldo.user)
    answer = client.get(TRAIL, {"object": "Nora@example.org"})
    assert event.pk in shown(answer)
    assert {row.object_id for row in answer.context["rows"]} == {acme.nora.pk}
    assert 'href="?object=nora%40example.org"' in answer.text.replace("@", "%40")


def test_entry_leads_to_the_page_of_whoever_may_open_it(acme, case, incident, client):
    leads = {
        "rhea": (True, True),
        # An auditor of the trail alone reads names, not links that refuse.
        "aldo": (False, False),
        "rory": (False, True),
    }
    page_of_case, page_of_incident = url(case), f"/w/acme/incidents/{incident.reference}/"
    for name, expected in leads.items():
        tenants.grant_role(getattr(acme, name), Role.AUDITOR)
        client.force_login(getattr(acme, name).user)
        text = client.get(TRAIL).text
        assert case.reference in text
        found = tuple(f'href="{page}"' in text for page in (page_of_case, page_of_incident))
        assert found == expected, name
        for page, leads_there in zip((page_of_case, page_of_incident), expected, strict=True):
            assert (client.get(page).status_code == 200) == leads_there


def test_fact_that_is_an_id_reads_as_its_name(acme, client):
    tenants.grant_role(acme.nora, Role.REVIEWER, queue=acme.safety)
    client.force_login(acme.aldo.user)
    answer = client.get(TRAIL, {"event": "role.granted", "object": "nora@example.org"})
    (row,) = answer.context["rows"]
    assert row.shown["queue"] == "Safety"


def test_what_another_workspace_calls_so_is_not_found(acme, client):
    client.force_login(acme.aldo.user)
    assert client.get(TRAIL, {"object": "omar@example.org"}).status_code == 400
