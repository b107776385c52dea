"""Lists in which something is due: overdue first, then by level, then by time left (E4, I2)."""

from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from escalation.actions import acknowledge_incident, complete_item
from escalation.models import ContractClock, Filing, Incident, IncidentItem, Level
from reporting.models import Category, Severity
from tests.escalation.conftest import NOW
from tests.escalation.filings import URL, preview, send
from triage.models import Case

MINUTE = timedelta(minutes=1)


def incident_due(make: Callable[..., Incident], rank: int, minutes: int) -> Incident:
    """Return an incident of a level that is to be acknowledged so many minutes from now."""
    made = make(
        category=Category.DATA_EXPOSURE,
        severity=Severity.HIGH,
        description=f"It read out account {Incident.objects.count()} to me.",
    )
    due = timezone.now() + minutes * MINUTE
    level = Level.objects.get(rank=rank)
    Incident.objects.filter(pk=made.pk).update(
        level=level, rank=rank, due_at=due, acknowledge_by=due
    )
    return made


def shown(client: Client, url: str, references: list[str]) -> list[str]:
    """Return the references in the order in which a page has them."""
    page = client.get(url).content.decode()
    return sorted((one for one in references if one in page), key=page.index)


def test_incidents_are_listed_overdue_first_then_by_level_then_by_time_left(
    acme: SimpleNamespace, client: Client, incident_for: Callable[..., Incident]
) -> None:
    made = [
        incident_due(incident_for, 1, 54),
        incident_due(incident_for, 2, -7),
        incident_due(incident_for, 1, 10),
        incident_due(incident_for, 2, 5),
        incident_due(incident_for, 1, -1),
    ]
    nothing = incident_due(incident_for, 1, 1)
    Incident.objects.filter(pk=nothing.pk).update(due_at=None)
    wanted = [*(made[at].reference for at in (4, 1, 2, 0, 3)), nothing.reference]
    client.force_login(acme.rory.user)
    assert shown(client, "/w/acme/incidents/", wanted) == wanted
    for size in (1, 2, 4):
        rows: list[str] = []
        cursor = ""
        while True:
            page = Incident.objects.live().page(cursor, size, timezone.now())
            rows += [row.reference for row in page.rows]
            if not (cursor := page.older):
                break
        assert rows == wanted


def test_incident_is_due_by_what_is_owed_next(acme: SimpleNamespace, incident: Incident) -> None:
    def due() -> Any:
        return Incident.objects.values_list("due_at", flat=True).get(pk=incident.pk)

    assert due() == incident.acknowledge_by
    acknowledge_incident(incident, by=acme.rory, now=NOW)
    required = IncidentItem.objects.filter(incident=incident, required=True)
    timed = list(required.exclude(due_at=None).order_by("due_at"))
    assert timed
    for item in timed:
        assert due() == item.due_at
        complete_item(item, "OPS-1", by=acme.rory, now=NOW)
    assert due() is None


def test_queries_of_the_list_do_not_grow(
    acme: SimpleNamespace, client: Client, incident_for: Callable[..., Incident]
) -> None:
    client.force_login(acme.rory.user)

    def count() -> int:
        with CaptureQueriesContext(connection) as queries:
            client.get("/w/acme/incidents/")
        return len(queries)

    incident_due(incident_for, 1, 5)
    count()
    few = count()
    for minutes in (-9, 3, 8, -2):
        incident_due(incident_for, 2, minutes)
    assert count() == few


def test_filings_are_listed_by_the_clock_that_is_due_next(
    acme: SimpleNamespace, sena: Client
) -> None:
    for title in ("One", "Two", "Three"):
        send(sena, preview(sena, title=title))
    first, second, third = Filing.objects.select_related("report").order_by("id")
    soonest = ContractClock.objects.filter(filing=first).order_by("due_at")[0]
    assert first.due_at == soonest.due_at
    Filing.objects.filter(pk=third.pk).update(due_at=first.due_at + timedelta(days=3))
    Filing.objects.filter(pk=second.pk).update(due_at=None)
    wanted = [filing.report.reference for filing in (first, third, second)]
    assert shown(sena, URL, wanted) == wanted
    assert Case.objects.count() == 0
