"""A responder asks for the identity behind an incident, and opens it when it was granted (J2)."""

from django.utils import timezone

from privacy.actions import grant_identity
from privacy.models import IdentityRequest
from reporting.models import Category, Severity
from reporting.submission import Source

REASON = {"purpose": "contact", "reason": "Their account number got out."}


def test_responder_asks_from_the_incident_and_opens_what_was_granted(acme, incident_for, client):
    incident = incident_for(
        category=Category.DATA_EXPOSURE,
        severity=Severity.HIGH,
        source=Source(subject="user-17"),
    )
    address = f"/w/acme/incidents/{incident.reference}/identity/"
    client.force_login(acme.sena.user)
    assert client.get(address).status_code == 403
    client.force_login(acme.rory.user)
    page = client.get(f"/w/acme/incidents/{incident.reference}/")
    assert address in page.text
    assert client.post(address, REASON).status_code == 302
    assert client.post(f"{address}open/").status_code == 409
    asked = IdentityRequest.objects.select_related("record__workspace").get()
    grant_identity(asked, hours=1, by=acme.carl, now=timezone.now())
    assert "user-17" not in client.get(address).text
    assert "user-17" in client.post(f"{address}open/").text
    client.force_login(acme.rita.user)
    assert client.post(f"{address}open/").status_code == 409
