"""The link of a page: acknowledges for one person, on POST alone, and says who was first."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.test import Client
from django.utils import timezone

from escalation.actions import acknowledge_incident
from escalation.actions.acknowledge import LINK_LIFE
from escalation.models import Incident, Page
from tenants.actions import revoke_role
from tenants.roles import Role
from tests.escalation.conftest import CANARY, link_of, text, token_of


@pytest.fixture
def made(made: Incident) -> Incident:
    """Give an incident whose pages were sent just now."""
    Page.objects.update(at=timezone.now())
    return made


def test_link_shows_what_it_is_about_and_acknowledges_on_post_alone(
    acme: SimpleNamespace, client: Client, made: Incident
) -> None:
    path = link_of(Page.objects.select_related("entry").get(incident=made, member=acme.rory))
    for _ in range(2):
        # A mail scanner follows the link before its reader does.
        shown = client.get(path)
        assert shown.status_code == 200
    assert Incident.objects.get(pk=made.pk).status == "paging"
    assert "Data exposure" in text(shown)
    assert "Acknowledge" in text(shown)
    assert CANARY not in text(shown)
    assert shown["Cache-Control"] == "no-store"
    # With "no-referrer" a browser sends the form with "Origin: null", which is refused.
    assert shown["Referrer-Policy"] == "same-origin"
    done = client.post(path)
    assert "You have it" in text(done)
    assert Incident.objects.get(pk=made.pk).acknowledged_by == acme.rory
    assert made.reference in text(done)
    for again in (client.get(path), client.post(path)):
        assert "This link was used" in text(again)
        assert 'method="post"' not in again.content.decode()
        for fact in (made.reference, made.trigger.name, made.level.name, "Rory"):
            assert fact not in again.content.decode()


def test_link_of_the_second_person_says_who_was_first(
    acme: SimpleNamespace, client: Client, made: Incident
) -> None:
    link = f"/w/acme/ack/{token_of(made, acme.rita)}/"
    acknowledge_incident(made, by=acme.rory, now=timezone.now())
    response = client.post(link)
    assert "Somebody else has it" in text(response)
    assert "Rory acknowledged this" in text(response)
    assert made.reference not in response.content.decode()


def test_used_link_acknowledges_no_second_time_when_the_incident_pages_again(
    acme: SimpleNamespace, client: Client, made: Incident
) -> None:
    path = f"/w/acme/ack/{token_of(made, acme.rory)}/"
    client.post(path)
    Incident.objects.filter(pk=made.pk).update(
        status="paging", acknowledged_by=None, acknowledged_at=None
    )
    assert "This link was used" in text(client.post(path))
    assert Incident.objects.get(pk=made.pk).status == "paging"


def test_link_runs_out_after_a_day(acme: SimpleNamespace, client: Client, made: Incident) -> None:
    path = f"/w/acme/ack/{token_of(made, acme.rory)}/"
    Page.objects.update(at=timezone.now() - LINK_LIFE + timedelta(minutes=1))
    assert client.get(path).status_code == 200
    Page.objects.update(at=timezone.now() - LINK_LIFE)
    for answer in (client.get(path), client.post(path)):
        assert answer.status_code == 404
    assert Incident.objects.get(pk=made.pk).status == "paging"


@pytest.mark.parametrize("method", ["get", "post"])
def test_unknown_link_is_a_clear_page(
    acme: SimpleNamespace, client: Client, made: Incident, method: str
) -> None:
    response = getattr(client, method)("/w/acme/ack/nothing/")
    assert response.status_code == 404
    assert "This link opens nothing" in text(response)
    # A true link under another workspace's address is as unknown.
    token = token_of(made, acme.rory)
    assert getattr(client, method)(f"/w/globex/ack/{token}/").status_code == 404
    assert Incident.objects.get(pk=made.pk).status == "paging"


def test_form_of_the_link_is_protected_against_forgery(
    acme: SimpleNamespace, made: Incident
) -> None:
    strict = Client(enforce_csrf_checks=True)
    response = strict.post(f"/w/acme/ack/{token_of(made, acme.rory)}/")
    assert response.status_code == 403
    assert Incident.objects.get(pk=made.pk).status == "paging"


def test_link_of_somebody_who_lost_the_role_opens_nothing(
    acme: SimpleNamespace, client: Client, made: Incident
) -> None:
    link = f"/w/acme/ack/{token_of(made, acme.rory)}/"
    assert client.get(link).status_code == 200
    revoke_role(acme.rory, Role.RESPONDER, by=acme.ada)
    assert client.get(link).status_code == 404
    assert client.post(link).status_code == 404
    assert Incident.objects.get(pk=made.pk).status == "paging"
    # Nor by the page of the incident, although they were paged for it.
    client.force_login(acme.rory.user)
    assert client.post(f"/w/acme/incidents/{made.reference}/acknowledge/").status_code == 403
