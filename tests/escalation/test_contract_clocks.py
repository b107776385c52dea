"""The clocks of contracts: from the filing, met by what was promised, told when late (I2, G5)."""

from datetime import timedelta

from django.utils import timezone

from escalation.actions import watch_clocks
from escalation.models import ContractClock
from tenants.directory import workspaces_with
from tenants.models import AuditEvent, OutboxEntry
from tests.escalation.conftest import CANARY, item_of, text
from tests.escalation.filings import URL, clock


def test_filing_opens_an_incident_and_acknowledging_it_stops_its_clock(
    acme, filed_incident, filing
):
    incident = filed_incident
    from escalation.actions import acknowledge_incident

    later = filing.filed_at + timedelta(hours=1)
    acknowledge_incident(incident, by=acme.rory, now=later)
    met = clock(filing, "acknowledge")
    assert (met.state, met.met_at, met.met_by) == ("met", later, acme.rory)
    assert clock(filing, "contain").state == "running"
    event = AuditEvent.objects.get(event="clock.met")
    assert event.facts == {
        "kind": "acknowledge",
        "number": 1,
        "seconds": 3600,
        "in_time": True,
    }


def test_mitigation_done_contains(acme, filed_incident, filing):
    incident = filed_incident
    from escalation.actions import complete_item

    complete_item(item_of(incident, "evidence"), "T-1", by=acme.rory, now=timezone.now())
    assert clock(filing, "contain").state == "running"
    complete_item(item_of(incident, "mitigation"), "", by=acme.rory, now=timezone.now())
    assert clock(filing, "contain").state == "met"


def test_resolving_ends_what_is_owed(acme, filed_incident, filing):
    incident = filed_incident
    from escalation.actions import acknowledge_incident, resolve_incident
    from escalation.models import IncidentItem

    now = timezone.now()
    acknowledge_incident(incident, by=acme.rory, now=now)
    IncidentItem.objects.update(done_at=now)
    resolve_incident(incident, by=acme.rory, now=now)
    assert (clock(filing, "contain").state, clock(filing, "update").state) == ("met", "ended")


def test_update_reaches_the_liaison_and_the_next_one_is_owed(acme, client, filed_incident, filing):
    incident = filed_incident
    client.force_login(acme.rory.user)
    url = f"/w/acme/incidents/{incident.reference}/"
    assert "Owed by contract" in text(client.get(url))
    assert client.post(f"{url}update/", {"words": ""}).status_code == 400
    assert client.post(f"{url}update/", {"words": f"{CANARY} is contained."}).status_code == 302
    assert workspaces_with("escalation_clocks_due") == [acme.acme.pk]
    now = timezone.now()
    assert watch_clocks(now) > 0
    assert watch_clocks(now) == 0
    assert clock(filing, "update").state == "met"
    following = clock(filing, "update", 2)
    assert following.due_at - following.starts_at == timedelta(hours=12)
    mails = OutboxEntry.objects.filter(event="escalation/filing_news", member=acme.sena)
    # That it is severe, and the update; never a word of it.
    assert mails.count() == 2
    assert CANARY not in str(list(mails.values_list("context", flat=True)))
    client.force_login(acme.sena.user)
    assert f"{CANARY} is contained." in text(client.get(f"{URL}{filing.report.reference}/"))


def test_clock_warns_and_then_calls_and_each_once(acme, filed_incident, filing):
    OutboxEntry.objects.all()
    first = clock(filing, "acknowledge")
    soon, late = filing.filed_at + timedelta(hours=3), first.due_at
    ContractClock.objects.exclude(pk=first.pk).update(check_at=None)
    watch_clocks(soon - timedelta(seconds=1))
    calls = OutboxEntry.objects.filter(event="escalation/clock")
    assert not calls.exists()
    watch_clocks(soon)
    watch_clocks(soon)
    assert set(calls.values_list("member", "urgent")) == {
        (acme.rory.pk, False),
        (acme.rita.pk, False),
    }
    watch_clocks(late)
    watch_clocks(late + timedelta(days=1))
    urgent = set(calls.filter(urgent=True).values_list("member", flat=True))
    assert urgent == {acme.rory.pk, acme.rita.pk, acme.sena.pk}
    assert calls.count() == 5
    assert AuditEvent.objects.filter(event="clock.missed").count() == 1
    assert "late by" in text_of_clock(filing, late + timedelta(hours=2))
    assert CANARY not in str(list(calls.values_list("context", flat=True)))


def text_of_clock(filing, now):
    from escalation.views.clocks import clock_lines

    return str(clock_lines([clock(filing, "acknowledge")], filing, now))


def test_two_acknowledgements_meet_a_clock_once(acme, filed_incident, filing):
    incident = filed_incident
    from escalation.actions.clocks import meet_clocks

    kind = ContractClock.Kind.ACKNOWLEDGE
    meet_clocks(incident.case, kind, by=acme.rory, now=filing.filed_at)
    meet_clocks(incident.case, kind, by=acme.rita, now=filing.filed_at + timedelta(hours=1))
    assert clock(filing, "acknowledge").met_by == acme.rory
    assert AuditEvent.objects.filter(event="clock.met").count() == 1
