"""The pages of incidents, for each kind of person."""

import re
from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from escalation.actions import acknowledge_incident
from escalation.models import Incident, IncidentItem, ItemKind, Page, cases_of
from escalation.views import incidents as views
from privacy.models import DataKey
from reporting.models import Category, Severity
from tenants.models import AuditEvent, User
from tenants.roles import Role
from tests.due import advance_due
from tests.escalation.conftest import CANARY, NOW, item_of, open_one, text
from triage.actions import grant_queue_role


def login(client: Client, member: Any) -> Client:
    client.force_login(member.user)
    return client


def test_end_of_the_wait_is_told_in_the_readers_zone(
    client: Client, acme: SimpleNamespace, incident: Incident
) -> None:
    User.objects.filter(pk=acme.rory.user.pk).update(time_zone="Asia/Kolkata")
    assert "It was due by 08:45 IST" in text(login(client, acme.rory).get(url(incident)))
    assert "It was due by 03:15 UTC" in text(login(client, acme.rita).get(url(incident)))


def url(incident: Incident, verb: str = "") -> str:
    return f"/w/acme/incidents/{incident.reference}/{verb}"


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("rory", 200),
        ("rhea", 200),
        ("lena", 200),
        ("sena", 200),
        ("cleo", 200),
        ("ada", 403),
        ("carl", 403),
        ("aldo", 403),
        ("nora", 403),
        ("omar", 404),
    ],
)
def test_pages_open_to_those_who_may_see_incidents(
    acme: SimpleNamespace, client: Client, made: Incident, name: str, answer: int
) -> None:
    login(client, getattr(acme, name))
    assert client.get("/w/acme/incidents/").status_code == answer
    assert client.get(url(made)).status_code == answer
    # What does not exist is told to those alone who could see it.
    missing = client.get("/w/acme/incidents/I-00000-00000/").status_code
    assert missing == (404 if answer == 200 else answer)


def test_reference_is_read_in_any_digits_and_any_case(
    acme: SimpleNamespace, client: Client, made: Incident
) -> None:
    typed = made.reference.lower().translate({ord("0") + at: ord("٠") + at for at in range(10)})
    assert login(client, acme.rory).get(f"/w/acme/incidents/{typed}/").status_code == 200
    (case,) = cases_of(made)
    asked = login(client, acme.sena).post(url(made, f"trace/?case={case.reference.lower()}"))
    assert asked.status_code != 404


def test_stranger_is_sent_to_the_log_in(
    acme: SimpleNamespace, client: Client, made: Incident
) -> None:
    for address in ("/w/acme/incidents/", url(made)):
        assert client.get(address).status_code == 302


def test_admin_who_was_paged_sees_the_incident(
    acme: SimpleNamespace, client: Client, made: Incident
) -> None:
    page = Page.objects.filter(incident=made)[0]
    Page.objects.filter(pk=page.pk).update(member=acme.ada)
    login(client, acme.ada)
    assert client.get(url(made)).status_code == 200
    assert client.get("/w/acme/incidents/").status_code == 403


def test_resolving_is_shown_to_others_with_the_reason_why_they_may_not(
    acme: SimpleNamespace, client: Client, made: Incident
) -> None:
    acknowledge_incident(made, by=acme.rory, now=NOW)
    IncidentItem.objects.update(done_at=NOW, done_by=acme.rory)
    shown = login(client, acme.sena).get(url(made))
    assert "This needs the role responder" in shown.context["primary"]["disabled"]
    assert "This needs the role responder" in text(shown)
    assert "Why do they go on?" not in text(shown)
    shown = login(client, acme.rory).get(url(made))
    assert not shown.context["primary"]["disabled"]
    assert "Why do they go on?" in text(shown)


def test_what_others_may_not_do_is_shown_with_the_reason(
    acme: SimpleNamespace, client: Client, made: Incident
) -> None:
    shown = login(client, acme.rhea).get(url(made)).context
    assert "This needs the role responder" in shown["primary"]["disabled"]
    assert ["This needs the role responder" in line["denied"] for line in shown["traces"]] == [True]
    for section in shown["sections"]:
        assert section["denied"].startswith("This needs the role ")
        assert not any(line["open"] for line in section["lines"])
    shown = login(client, acme.rory).get(url(made)).context
    assert not shown["primary"]["disabled"]
    assert [line["denied"] for line in shown["traces"]] == [""]
    for section in shown["sections"]:
        assert not section["denied"]
        assert all(line["open"] for line in section["lines"])


def test_page_shows_facts_pages_and_items_and_no_word_of_the_report(
    acme: SimpleNamespace, client: Client, made: Incident
) -> None:
    response = login(client, acme.rory).get(url(made))
    words = text(response)
    for shown in (
        "Data exposure",
        "SEV1",
        cases_of(made)[0].reference,
        "send_email",
        "Page 1: responder",
    ):
        assert shown in words
    for item in IncidentItem.objects.filter(incident=made):
        assert item.name in words
    assert CANARY not in response.content.decode()
    assert not AuditEvent.objects.filter(event="content.read").exists()
    assert response["Cache-Control"] == "no-store"


def test_case_is_a_link_for_reviewers_of_its_queue_alone(
    acme: SimpleNamespace, client: Client, incident_for: Callable[..., Incident]
) -> None:
    made = incident_for(category=Category.HARMFUL_CONTENT, severity=Severity.HIGH)
    link = f'href="/w/acme/cases/{cases_of(made)[0].reference}/"'
    assert link in login(client, acme.rhea).get(url(made)).content.decode()
    assert link not in login(client, acme.rory).get(url(made)).content.decode()


def test_content_opens_by_post_alone_and_is_recorded(
    acme: SimpleNamespace, client: Client, made: Incident
) -> None:
    login(client, acme.rory)
    assert client.get(url(made, "content/")).status_code == 405
    response = client.post(url(made, "content/"))
    assert f"It sent {CANARY} away." in text(response)
    assert AuditEvent.objects.get(event="content.read").member == acme.rory
    login(client, acme.sena)
    assert client.post(url(made, "content/")).status_code == 403
    assert AuditEvent.objects.filter(event="content.read").count() == 1


def test_purged_content_is_told_and_offers_no_opening(
    acme: SimpleNamespace, client: Client, made: Incident
) -> None:
    DataKey.objects.filter(record=cases_of(made)[0].report_id).delete()
    response = login(client, acme.rory).get(url(made))
    assert "The text was deleted" in text(response)
    assert url(made, "content/") not in response.content.decode()


def test_acknowledging_on_the_page(acme: SimpleNamespace, client: Client, made: Incident) -> None:
    login(client, acme.rory)
    assert "Acknowledge" in text(client.get(url(made)))
    response = client.post(url(made, "acknowledge/"), follow=True)
    assert response.redirect_chain == [(url(made), 302)]
    assert "You have it" in text(response)
    assert Incident.objects.get(pk=made.pk).acknowledged_by == acme.rory
    login(client, acme.rita)
    late = client.post(url(made, "acknowledge/"))
    assert late.status_code == 409
    assert "Rory acknowledged this" in text(late)


def test_verbs_refuse_those_without_the_right_and_change_nothing(
    acme: SimpleNamespace, client: Client, made: Incident
) -> None:
    item = item_of(made, ItemKind.MITIGATION)
    verbs = ["acknowledge/", "resolve/", "content/", f"items/{item.pk}/done/"]
    for name, answer in (("sena", 403), ("nora", 403), ("omar", 404)):
        login(client, getattr(acme, name))
        for verb in verbs:
            assert client.post(url(made, verb)).status_code == answer, (name, verb)
    assert Incident.objects.get(pk=made.pk).status == "paging"
    assert not IncidentItem.objects.filter(done_at__isnull=False).exists()


def test_item_without_its_pointer_comes_back_beside_the_field(
    acme: SimpleNamespace, client: Client, made: Incident
) -> None:
    item = item_of(made, ItemKind.EVIDENCE)
    login(client, acme.rory)
    refused = client.post(url(made, f"items/{item.pk}/done/"), {"pointer": " "})
    assert refused.status_code == 400
    assert "Say where the evidence is kept" in text(refused)
    client.post(url(made, f"items/{item.pk}/done/"), {"pointer": "OPS-4417"})
    page = client.get(url(made))
    assert "OPS-4417" in text(page)
    assert IncidentItem.objects.get(pk=item.pk).done_by == acme.rory


def test_item_of_another_incident_is_not_found(
    acme: SimpleNamespace, client: Client, incident_for: Callable[..., Incident]
) -> None:
    one = incident_for(category=Category.DATA_EXPOSURE, severity=Severity.HIGH)
    other = incident_for(category=Category.HARASSMENT, severity=Severity.HIGH)
    item = item_of(other, ItemKind.MITIGATION)
    assert login(client, acme.rory).post(url(one, f"items/{item.pk}/done/")).status_code == 404


def test_resolving_names_what_is_still_required(
    acme: SimpleNamespace, client: Client, made: Incident
) -> None:
    acknowledge_incident(made, by=acme.rory, now=NOW)
    login(client, acme.rory)
    assert "required items are still open" in text(client.get(url(made)))
    refused = client.post(url(made, "resolve/"))
    assert refused.status_code == 409
    assert "Still required: " in text(refused)
    for item in IncidentItem.objects.filter(incident=made, required=True):
        client.post(url(made, f"items/{item.pk}/done/"), {"pointer": "OPS-1"})
    answer = {"cases_left": "deciding"}
    assert "resolved" in text(client.post(url(made, "resolve/"), answer, follow=True))
    assert Incident.objects.get(pk=made.pk).status == "resolved"


def test_list_puts_what_nobody_acknowledged_on_top(
    acme: SimpleNamespace, client: Client, incident_for: Callable[..., Incident]
) -> None:
    old = incident_for(category=Category.HARASSMENT, severity=Severity.HIGH)
    new = incident_for(category=Category.DATA_EXPOSURE, severity=Severity.HIGH)
    acknowledge_incident(new, by=acme.rory, now=NOW)
    login(client, acme.rory)
    words = text(client.get("/w/acme/incidents/"))
    assert words.index(old.reference) < words.index(new.reference)
    assert new.reference not in text(client.get("/w/acme/incidents/?state=paging"))
    assert "No incident is in this state" in text(client.get("/w/acme/incidents/?state=resolved"))


def test_pages_of_the_list_cover_every_incident_once(
    acme: SimpleNamespace,
    client: Client,
    incident_for: Callable[..., Incident],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(views, "ROWS", 2)
    made = [incident_for(category=Category.OTHER, severity=Severity.HIGH) for _ in range(5)]
    for incident in made[1:3]:
        acknowledge_incident(incident, by=acme.rory, now=NOW)
    login(client, acme.rory)
    seen: list[str] = []
    address = "/w/acme/incidents/"
    while address:
        page = client.get(address).content.decode()
        seen += re.findall(r'row-note">(I-[0-9A-Z-]+)<', page)
        older = re.search(r'rel="next" href="([^"]+)"', page)
        address = "/w/acme/incidents/" + older[1].replace("&amp;", "&") if older else ""
        if len(seen) == 2:
            # One that opens meanwhile shifts nothing that was not seen yet.
            incident_for(category=Category.OTHER, severity=Severity.HIGH)
    # That one stands where it is due, behind what was seen; none is seen twice.
    assert len(seen) == len(set(seen))
    assert set(seen) >= {incident.reference for incident in made}


@pytest.mark.parametrize("after", ["x", "paging.x", "paging.", "..", "paging." + "f" * 40])
def test_broken_position_shows_the_first_page(
    acme: SimpleNamespace, client: Client, made: Incident, after: str
) -> None:
    response = login(client, acme.rory).get("/w/acme/incidents/", {"after": after})
    assert made.reference in text(response)


def test_number_of_queries_does_not_grow(
    acme: SimpleNamespace, client: Client, incident_for: Callable[..., Incident]
) -> None:
    login(client, acme.rory)

    def queries(address: str) -> int:
        with CaptureQueriesContext(connection) as seen:
            assert client.get(address).status_code == 200
        return len(seen)

    one = incident_for(category=Category.DATA_EXPOSURE, severity=Severity.HIGH)
    advance_due(NOW)
    before = queries("/w/acme/incidents/"), queries(url(one))
    for _ in range(9):
        incident_for(category=Category.DATA_EXPOSURE, severity=Severity.HIGH)
    for minute in range(60):
        advance_due(NOW + timedelta(minutes=minute))
    for item in IncidentItem.objects.filter(incident=one):
        IncidentItem.objects.filter(pk=item.pk).update(done_at=NOW, done_by=acme.rita)
    assert (queries("/w/acme/incidents/"), queries(url(one))) == before


def test_other_workspaces_incident_is_not_found(
    acme: SimpleNamespace, client: Client, made: Incident
) -> None:
    login(client, acme.omar)
    assert client.get(f"/w/globex/incidents/{made.reference}/").status_code == 404


def test_empty_list_says_how_the_first_one_comes(acme: SimpleNamespace, client: Client) -> None:
    open_one(acme.acme)
    words = text(login(client, acme.rory).get("/w/acme/incidents/"))
    assert "An incident opens by itself" in words


@pytest.mark.parametrize(("name", "shown"), [("rhea", True), ("nora", False)])
def test_case_leads_to_its_incident_those_who_may_see_it(
    acme: SimpleNamespace, client: Client, made: Incident, name: str, shown: bool
) -> None:
    member = getattr(acme, name)
    grant_queue_role(member, cases_of(made)[0].queue, Role.REVIEWER)
    answer = login(client, member).get(f"/w/acme/cases/{cases_of(made)[0].reference}/")
    assert answer.status_code == 200
    assert (url(made) in answer.content.decode()) is shown
