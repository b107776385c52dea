"""Asking for an identity from the case, deciding it as custodian, opening it for a time (J2)."""

from datetime import timedelta

import pytest
from django.utils import timezone

from privacy.actions import grant_identity
from privacy.models import IdentityRequest
from reporting.submission import Source
from tenants.permissions import Verdict
from tests.triage.conftest import open_one
from tests.triage.test_pages import url

REASON = {"purpose": "danger", "reason": "It names a place and a time."}


@pytest.fixture
def case(acme):
    return open_one(acme.acme, source=Source(subject="user-17"), contact_email="me@people.example")


def test_whole_way_from_the_case_to_the_identity(acme, case, client):
    client.force_login(acme.rhea.user)
    assert "Reporter's identity" in client.get(url(case)).text.replace("&#x27;", "'")
    assert client.post(url(case, "identity/"), {}).status_code == 422
    assert client.post(url(case, "identity/"), REASON).status_code == 302
    assert "A custodian has your request" in client.get(url(case, "identity/")).text
    assert client.post(url(case, "identity/"), REASON).status_code == 409

    client.force_login(acme.carl.user)
    waiting = client.get("/w/acme/identity-requests/").text
    assert "Somebody may be in danger" in waiting
    asked = IdentityRequest.objects.get()
    address = f"/w/acme/identity-requests/{asked.pk}/"
    assert "It names a place and a time." in client.get(address).text
    assert client.post(address, {"decision": "refuse"}).status_code == 400
    assert client.post(address, {"decision": "2"}).status_code == 400
    assert client.post(address, {"decision": "1"}).status_code == 302
    assert client.post(address, {"decision": "1"}).status_code == 409
    for page in (client.get(address), client.get("/w/acme/identity-requests/")):
        assert "user-17" not in page.text
        assert "me@people.example" not in page.text

    client.force_login(acme.rolf.user)
    assert client.post(url(case, "identity/open/")).status_code == 409
    client.force_login(acme.rhea.user)
    shut = client.get(url(case, "identity/"))
    assert "Granted to you until" in shut.text
    assert "user-17" not in shut.text
    opened = client.post(url(case, "identity/open/"))
    assert "user-17" in opened.text
    assert "me@people.example" in opened.text
    assert "no-store" in opened["Cache-Control"]
    assert "Reporter identity opened" in client.get(url(case)).text


def test_page_forgets_when_the_time_is_over(acme, case, client):
    client.force_login(acme.rhea.user)
    client.post(url(case, "identity/"), REASON)
    asked = IdentityRequest.objects.select_related("record__workspace").get()
    grant_identity(asked, hours=1, by=acme.carl, now=timezone.now() - timedelta(hours=2))
    assert "Open identity" not in client.get(url(case, "identity/")).text
    answer = client.post(url(case, "identity/open/"))
    assert answer.status_code == 409
    assert "user-17" not in answer.text


def test_reason_is_shown_as_text(acme, case, client):
    client.force_login(acme.rhea.user)
    client.post(url(case, "identity/"), {**REASON, "reason": "<script>alert(1)</script>"})
    client.force_login(acme.carl.user)
    page = client.get(f"/w/acme/identity-requests/{IdentityRequest.objects.get().pk}/").text
    assert "<script>alert" not in page


def test_right_to_read_is_asked_and_not_only_that_to_work_the_queue(
    acme, case, client, monkeypatch
):
    monkeypatch.setattr(
        "triage.views.identity.may_read_content", lambda *args: Verdict(False, "No reading.")
    )
    client.force_login(acme.rhea.user)
    assert client.get(url(case, "identity/")).status_code == 403
    assert client.post(url(case, "identity/"), REASON).status_code == 403
    assert client.post(url(case, "identity/open/")).status_code == 403
    assert not IdentityRequest.objects.exists()
