"""Incidents to handle, by the product's own way from report to page."""

import html
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from escalation.actions import provision_escalation
from escalation.models import Incident, IncidentItem, Page, incident_of
from reporting.models import Category, Severity
from tenants import keys
from tenants.models import AuditEvent, Member
from tests import factories
from tests.due import advance_due, evaluate_due
from tests.escalation.filings import contract, filed_incident, filing, sena
from triage.actions import open_case
from triage.models import Case

__all__ = ["contract", "filed_incident", "filing", "sena"]

CANARY = "canary-4711"
NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)


def open_one(workspace: Any, **fields: Any) -> Case:
    """Report something and open its case."""
    return open_case(factories.make_report(workspace, now=NOW, **fields).report, now=NOW)


def events(name: str) -> list[dict[str, Any]]:
    """Return the facts of every audit row of one event, oldest first."""
    rows = AuditEvent.objects.filter(event=name).order_by("id")
    return list(rows.values_list("facts", flat=True))


def link_of(page: Page) -> str:
    """Return the path of a page's link, which stands nowhere but in its sealed message."""
    sealed = keys.unseal_for_workspace(bytes(page.entry.sealed or b""), f"outbox:{page.entry_id}")
    path: str = json.loads(sealed)["path"]
    return path


def token_of(incident: Incident, member: Member) -> str:
    """Return the token of the newest page of one person."""
    page = (
        Page.objects.filter(incident=incident, member=member).select_related("entry").latest("id")
    )
    return link_of(page).rstrip("/").rsplit("/", 1)[1]


def item_of(incident: Incident, kind: str) -> IncidentItem:
    """Return the first item of a kind."""
    item: IncidentItem = IncidentItem.objects.filter(incident=incident, kind=kind).order_by(
        "position"
    )[0]
    return item


def text(response: Any) -> str:
    """Return the words of a page, without its markup."""
    return html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode())))


@pytest.fixture
def acme(acme: SimpleNamespace) -> SimpleNamespace:
    """Return the cast with Acme's playbooks in place."""
    provision_escalation(acme.acme)
    return acme


@pytest.fixture
def incident_for(acme: SimpleNamespace) -> Callable[..., Incident]:
    """Return a maker of incidents: reports, opens the case and evaluates it; pages nobody yet."""

    def make(**fields: Any) -> Incident:
        case = open_one(acme.acme, **fields)
        evaluate_due(NOW)
        opened = incident_of([case])
        assert opened is not None
        return opened

    return make


@pytest.fixture
def incident(incident_for: Callable[..., Incident]) -> Incident:
    """Return a SEV1 incident of data exposure whose responders were paged just now."""
    made = incident_for(category=Category.DATA_EXPOSURE, severity=Severity.HIGH)
    advance_due(NOW)
    return made


@pytest.fixture
def made(incident_for: Callable[..., Incident]) -> Incident:
    """Return an incident with a canary in its report, whose responders were paged."""
    incident = incident_for(
        description=f"It sent {CANARY} away.",
        category=Category.DATA_EXPOSURE,
        severity=Severity.HIGH,
        tool_name="send_email",
        trace={"step": CANARY},
    )
    advance_due(NOW)
    return incident
