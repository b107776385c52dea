"""A liaison at work: the form filled in, previewed, and sent with files."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from escalation.models import ContractClock, Filing, incident_of
from tenants.models import Contract
from tests.due import evaluate_due, take_up_due
from tests.reporting.files import picture
from triage.models import CaseReport

CANARY = "canary-4711"
PEOPLE = "u-1 canary-person-one\nu-2 canary-person-two\r\n\r\nu-3 canary-person-three"
URL = "/w/acme/filings/"


@pytest.fixture
def contract(acme):
    today = timezone.localdate()
    return Contract.objects.create(
        workspace=acme.acme,
        reference="MB-2026-01",
        customer="Meridian Treasury",
        starts_on=today - timedelta(days=9),
        acknowledge_hours=4,
        contain_hours=24,
        update_hours=12,
        created_at=timezone.now(),
    )


def fields(page: str, **changes: str) -> dict[str, str]:
    given = {
        "contract": "mb-2026-01",
        "title": f"Wrong transfers {CANARY}",
        "description": f"{CANARY}: card 4111 1111 1111 1111 was shown to others.",
        "category": "data_exposure",
        "severity": "high",
        "affected": PEOPLE,
        "systems": "Payments, production",
        "done": "Tool switched off by the customer.",
        "informed": "ciso@customer.example",
        "noticed_at": "2026-01-02T03:04",
        "attempt": page.split('name="attempt" value="')[1].split('"')[0],
    }
    return given | changes


def preview(client, **changes):
    page = client.get(f"{URL}new/").content.decode()
    return client.post(f"{URL}preview/", fields(page, **changes))


def send(client, answer, *files: bytes):
    draft = answer.content.decode().split('name="draft" value="')[1].split('"')[0]
    sent = [SimpleUploadedFile(f"{n}.png", data) for n, data in enumerate(files)]
    return client.post(f"{URL}sent/", {"draft": draft, "file": sent})


@pytest.fixture
def sena(acme, client, contract):
    client.force_login(acme.sena.user)
    return client


@pytest.fixture
def filing(sena):
    assert send(sena, preview(sena), picture(), b"A log line.").status_code == 302
    return Filing.objects.select_related("report__workspace", "contract").get()


@pytest.fixture
def filed_incident(filing):
    now = timezone.now()
    take_up_due(now)
    evaluate_due(now)
    return incident_of(CaseReport.objects.filter(report=filing.report).values("case"))


def clock(filing, kind, number=1):
    return ContractClock.objects.get(filing=filing, kind=kind, number=number)
