"""An incident of many cases: one page for all, and each reader's own rights (E5, J3)."""

from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from escalation.actions import acknowledge_incident, read_content, resolve_incident
from escalation.actions.incidents import link_cases
from escalation.models import (
    ContractClock,
    Firing,
    Incident,
    IncidentCase,
    IncidentItem,
    Page,
    cases_of,
)
from reporting.actions import attach_file
from reporting.models import Category, Severity
from tenants.permissions import Denied
from tests.due import advance_due, evaluate_due
from tests.escalation.conftest import NOW, events, link_of, open_one, text
from tests.reporting.files import picture
from triage.models import Case


@pytest.fixture
def both(acme: SimpleNamespace, made: Incident) -> Incident:
    """Return an incident of two cases: one of the security queue, one of the safety queue."""
    other = open_one(
        acme.acme,
        description="It told me how to do harm.",
        category=Category.HARMFUL_CONTENT,
        trace={"step": "second-trace"},
    )
    link_cases(made, [other], by=acme.rory, now=NOW)
    return made


def url(incident: Incident, verb: str = "") -> str:
    return f"/w/acme/incidents/{incident.reference}/{verb}"


def test_page_lists_the_cases_with_what_can_be_opened_of_each(
    acme: SimpleNamespace, client: Client, both: Incident
) -> None:
    client.force_login(acme.rory.user)
    page = client.get(url(both))
    first, second = cases_of(both)
    words = text(page)
    assert "2 cases" in words
    for case in (first, second):
        assert case.reference in words
        assert case.get_category_display() in words
        assert f"System trace of {case.reference}" in words
    trace = client.post(f"{url(both, 'trace/')}?case={second.reference}")
    assert "second-trace" in trace.content.decode()
    assert "identity/" not in page.content.decode()


def test_case_of_another_incident_is_not_found(
    acme: SimpleNamespace, client: Client, both: Incident
) -> None:
    other = open_one(acme.acme)
    client.force_login(acme.rory.user)
    assert client.post(f"{url(both, 'trace/')}?case={other.reference}").status_code == 404


def test_reviewer_reads_what_their_queue_has_and_a_responder_everything(
    acme: SimpleNamespace, client: Client, both: Incident
) -> None:
    # Rhea reviews the safety queue alone.
    assert [piece.text for piece in read_content(both, by=acme.rhea)] == [
        "It told me how to do harm."
    ]
    assert len({piece.text for piece in read_content(both, by=acme.rory)}) >= 2
    with pytest.raises(Denied):
        read_content(both, by=acme.sena)
    client.force_login(acme.rhea.user)
    first, second = cases_of(both)
    assert client.post(f"{url(both, 'trace/')}?case={first.reference}").status_code == 403
    page = client.get(url(both)).content.decode()
    assert f"{second.reference}/identity/" in page
    assert f"{first.reference}/identity/" not in page


def test_reviewer_opens_the_files_of_their_own_case_alone(
    acme: SimpleNamespace, client: Client, both: Incident
) -> None:
    files = [attach_file(case.report, "a.png", picture(), now=NOW) for case in cases_of(both)]
    client.force_login(acme.rhea.user)
    page = client.get(url(both)).content.decode()
    answers = [client.get(url(both, f"files/{file.pk}/")).status_code for file in files]
    assert answers == [404, 200]
    assert [str(file.pk) in page for file in files] == [False, True]
    client.force_login(acme.rory.user)
    assert {client.get(url(both, f"files/{file.pk}/")).status_code for file in files} == {200}


def test_case_is_in_one_live_incident(
    acme: SimpleNamespace, both: Incident, incident_for: Callable[..., Incident]
) -> None:
    other = incident_for(category=Category.HARASSMENT, severity=Severity.HIGH)
    case = cases_of(both)[1]
    with pytest.raises(IntegrityError, match="one_live_incident_per_case"), transaction.atomic():
        link_cases(other, [case], now=NOW)
    acknowledge_incident(both, by=acme.rory, now=NOW)
    IncidentItem.objects.update(done_at=NOW, done_by=acme.rory)
    resolve_incident(both, by=acme.rory, now=NOW, cases_left="deciding")
    assert set(IncidentCase.objects.filter(incident=both).values_list("ended_at")) == {(NOW,)}
    link_cases(other, [case], now=NOW)


def test_trigger_that_fires_for_a_second_case_is_kept_and_pages_nobody_again(
    acme: SimpleNamespace, both: Incident
) -> None:
    second = cases_of(both)[1]
    data = {"category": Category.DATA_EXPOSURE, "severity": Severity.HIGH}
    Case.objects.filter(pk=second.pk).update(**data, evaluated_intake_at=None)
    evaluate_due(NOW)
    assert Firing.objects.filter(incident=both, trigger=both.trigger).count() == 2
    assert events("trigger.fired") == []
    assert Incident.objects.get().run == 1


def test_page_of_many_cases_costs_the_same(
    acme: SimpleNamespace, client: Client, both: Incident
) -> None:
    client.force_login(acme.rory.user)

    def queries() -> int:
        with CaptureQueriesContext(connection) as seen:
            assert client.get(url(both)).status_code == 200
        return len(seen)

    before = queries()
    link_cases(both, [open_one(acme.acme) for _ in range(8)], now=NOW)
    assert queries() == before


def test_mail_and_link_say_how_many_cases_there_are(
    acme: SimpleNamespace, client: Client, both: Incident
) -> None:
    advance_due(NOW + timedelta(minutes=5))
    entry = Page.objects.select_related("entry").filter(incident=both).latest("id").entry
    assert entry.context["cases"] == "2"
    path = link_of(Page.objects.select_related("entry").latest("id"))
    # Links run out.
    Page.objects.update(at=timezone.now())
    shown: Any = text(client.get(path))
    assert all(case.reference in shown for case in cases_of(both))


def test_acknowledging_meets_the_clocks_of_what_was_filed_about_any_case(
    acme: SimpleNamespace, filed_incident: Incident, filing: Any
) -> None:
    (case,) = cases_of(filed_incident)
    filed_incident.refresh_from_db()
    IncidentCase.objects.filter(case=case).delete()
    link_cases(filed_incident, [open_one(acme.acme), case], now=NOW)
    acknowledge_incident(filed_incident, by=acme.rory, now=timezone.now())
    assert ContractClock.objects.get(kind="acknowledge").state == "met"
