"""A page or a warning that waits is not sent once its reason has ended, and is taken back with it (E3)."""

from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

from django.utils import timezone

from escalation.actions import acknowledge_incident, open_incident, warn_of_clock
from escalation.models import ContractClock, Incident, Trigger, cases_of
from escalation.triggers import Fired
from reporting.models import Category, Severity
from tenants import delivery
from tenants.actions import add_webhook, revoke_role
from tenants.models import OutboxEntry
from tenants.roles import Role
from tenants.states import move
from tests.due import advance_due
from tests.escalation.conftest import NOW, events
from tests.tenants.sinks import http_sink

State = OutboxEntry.State


def pages() -> list[tuple[str, str]]:
    """Return state and error of each page owed, oldest first."""
    entries = OutboxEntry.objects.filter(event="escalation/page").order_by("id")
    return list(entries.values_list("state", "error"))


def deliver(acme: SimpleNamespace) -> None:
    """Send everything that waits, whenever it is due."""
    delivery.deliver_due(acme.acme.pk, timezone.now() + timedelta(hours=1))


def test_page_that_a_sink_did_not_take_is_not_sent_after_the_acknowledgement(
    acme: SimpleNamespace, incident_for: Callable[..., Incident], mailoutbox: list[Any]
) -> None:
    with http_sink() as (sink, url):
        sink.status = 503
        add_webhook("pager", url)
        incident = incident_for(category=Category.DATA_EXPOSURE, severity=Severity.HIGH)
        advance_due(NOW)
        deliver(acme)
        assert len(sink.calls) == 1
        assert (State.FAILED_TEMP, "HTTP 503") in pages()
        acknowledge_incident(incident, by=acme.rory, now=NOW)
        assert (State.TAKEN_BACK, "acknowledged") in pages()
        sink.status = 200
        deliver(acme)
        assert len(sink.calls) == 1
    assert {"message": "escalation/page", "channel": "webhook"} in events("notice.cancelled")


def test_page_is_looked_at_again_in_the_moment_before_it_is_sent(
    acme: SimpleNamespace, incident: Incident, mailoutbox: list[Any]
) -> None:
    # The move alone, as if it came between the taking back and the sending.
    answer = {"acknowledged_by": acme.rory, "acknowledged_at": NOW}
    move(incident, Incident.Status.ACKNOWLEDGED, changed="", **answer)
    assert {state for state, _ in pages()} == {State.PENDING}
    deliver(acme)
    assert mailoutbox == []
    assert pages() == [(State.TAKEN_BACK, "acknowledged")] * 2


def test_page_that_is_being_sent_is_not_tried_again(
    acme: SimpleNamespace, incident: Incident
) -> None:
    now = timezone.now()
    entries = delivery.claim_due(now)
    acknowledge_incident(incident, by=acme.rory, now=NOW)
    delivery._note(entries[0], delivery.Outcome(State.FAILED_TEMP, "HTTP 503"), now)
    assert pages() == [(State.TAKEN_BACK, "acknowledged")] * 2


def test_raising_an_incident_takes_back_the_pages_of_the_level_before(
    acme: SimpleNamespace, incident_for: Callable[..., Incident]
) -> None:
    incident = incident_for(
        category=Category.UNSAFE_TOOL_ACTION, tool_name="pay", confirmation_requested="no"
    )
    advance_due(NOW)
    before = len(pages())
    severe = Trigger.objects.select_related("level").order_by("level__rank").first()
    assert severe is not None
    assert severe.level.rank < incident.level.rank
    open_incident(cases_of(incident)[0], [Fired(severe, {})], now=NOW)
    assert pages() == [(State.TAKEN_BACK, "paged anew")] * before


def test_page_to_whom_the_role_was_taken_from_is_not_sent(
    acme: SimpleNamespace, incident: Incident, mailoutbox: list[Any]
) -> None:
    revoke_role(acme.rory, Role.RESPONDER, by=acme.ada)
    deliver(acme)
    assert [mail.to for mail in mailoutbox] == [["rita@example.org"]]
    assert (State.TAKEN_BACK, "role ended") in pages()


def test_warning_of_a_clock_goes_with_the_clock(
    acme: Any, filed_incident: Any, filing: Any
) -> None:
    clock = ContractClock.objects.select_related("filing__report__workspace").get(
        filing=filing, kind="acknowledge"
    )
    warned = OutboxEntry.objects.filter(event="escalation/clock")
    warn_of_clock(clock, clock.due_at - timedelta(minutes=1))
    assert {entry.state for entry in warned} == {State.PENDING}
    warn_of_clock(clock, clock.due_at)
    soon = [entry for entry in warned.all() if entry.context["state"] == "soon"]
    assert {(entry.state, entry.error) for entry in soon} == {(State.TAKEN_BACK, "late by now")}
    acknowledge_incident(filed_incident, by=acme.rory, now=clock.due_at)
    late = [entry for entry in warned.all() if entry.context["state"] == "late"]
    assert {(entry.state, entry.error) for entry in late} == {(State.TAKEN_BACK, "done")}
