"""The clocks of contracts: from the filing, met by what was promised, told when late (I2, G5)."""

from datetime import timedelta

from django.utils import timezone

from escalation.actions import open_incident
from escalation.actions.clocks import _meet, start_clocks_late
from escalation.due import PASS_ON_NEWS
from escalation.models import ContractClock, Incident, Page, Trigger, case_of, cases_of
from escalation.triggers import Fired
from reporting.models import Severity
from tenants.delivery import deliver_due
from tenants.due_work import workspaces_due
from tenants.models import AuditEvent, OutboxEntry, User
from tenants.roles import Role
from tests.due import advance_due, evaluate_due, take_up_due, watch_clocks
from tests.escalation.conftest import CANARY, item_of, text
from tests.escalation.filings import URL, clock, preview, send
from tests.factories import make_report
from tests.triage.conftest import decision
from triage.actions import decide_case, grant_queue_role, open_case
from triage.actions.matching import add_report
from triage.models import Case, CaseReport, Outcome


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


def test_resolving_ends_what_is_due(acme, filed_incident, filing):
    incident = filed_incident
    from escalation.actions import acknowledge_incident, resolve_incident
    from escalation.models import IncidentItem

    now = timezone.now()
    acknowledge_incident(incident, by=acme.rory, now=now)
    IncidentItem.objects.update(done_at=now, done_by=acme.rory)
    resolve_incident(incident, by=acme.rory, now=now, cases_left="deciding")
    assert (clock(filing, "contain").state, clock(filing, "update").state) == ("met", "ended")


def test_update_reaches_the_liaison_and_the_next_one_is_due(acme, client, filed_incident, filing):
    incident = filed_incident
    client.force_login(acme.rory.user)
    url = f"/w/acme/incidents/{incident.reference}/"
    assert "Due by contract" in text(client.get(url))
    assert client.post(f"{url}update/", {"words": ""}).status_code == 400
    assert client.post(f"{url}update/", {"words": f"{CANARY} is contained."}).status_code == 302
    event = AuditEvent.objects.get(event="update.sent")
    assert (event.object_id, event.member) == (incident.pk, acme.rory)
    assert event.facts == {"filings": 1}
    assert [due.workspace_id for due in workspaces_due(PASS_ON_NEWS)] == [acme.acme.pk]
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


def test_clock_warns_and_then_pages_and_each_once(acme, filed_incident, filing):
    OutboxEntry.objects.all()
    first = clock(filing, "acknowledge")
    soon, late = filing.filed_at + timedelta(hours=3), first.due_at
    ContractClock.objects.exclude(pk=first.pk).update(check_at=None)
    watch_clocks(soon - timedelta(seconds=1))
    mails = OutboxEntry.objects.filter(event="escalation/clock")
    assert not mails.exists()
    watch_clocks(soon)
    watch_clocks(soon)
    assert set(mails.values_list("member", "urgent")) == {
        (acme.rory.pk, False),
        (acme.rita.pk, False),
    }
    watch_clocks(late)
    watch_clocks(late + timedelta(days=1))
    urgent = set(mails.filter(urgent=True).values_list("member", flat=True))
    assert urgent == {acme.rory.pk, acme.rita.pk, acme.sena.pk}
    assert mails.count() == 5
    warned = AuditEvent.objects.get(event="clock.warned")
    assert (warned.object_id, warned.actor) == (first.pk, AuditEvent.Actor.SYSTEM)
    assert warned.facts == {"kind": "acknowledge", "number": 1, "people": 2}
    assert AuditEvent.objects.filter(event="clock.missed").count() == 1
    assert "late by" in text_of_clock(filing, late + timedelta(hours=2))
    assert CANARY not in str(list(mails.values_list("context", flat=True)))


def test_end_of_a_clock_is_mailed_in_the_zone_of_each(acme, filed_incident, filing, mailoutbox):
    User.objects.filter(pk=acme.rory.user.pk).update(time_zone="Asia/Kolkata")
    first = clock(filing, "acknowledge")
    ContractClock.objects.exclude(pk=first.pk).update(check_at=None)
    soon = first.due_at - timedelta(hours=1)
    watch_clocks(soon)
    deliver_due(acme.acme.pk, soon + timedelta(seconds=1))
    said = {sent.to[0]: sent.body for sent in mailoutbox if "Due soon" in sent.subject}
    there = first.due_at + timedelta(hours=5, minutes=30)
    assert f"By: {there:%Y-%m-%d %H:%M} IST" in said["rory@example.org"]
    assert f"By: {first.due_at:%Y-%m-%d %H:%M} UTC" in said["rita@example.org"]


def text_of_clock(filing, now):
    from escalation.views.clocks import clock_lines

    return str(clock_lines([clock(filing, "acknowledge")], filing, now))


def test_update_is_offered_to_those_who_may_send_it(acme, client, filed_incident):
    advance_due(timezone.now())
    # An admin who was paged sees the incident, and may only acknowledge it.
    page = Page.objects.filter(incident=filed_incident)[0]
    Page.objects.filter(pk=page.pk).update(member=acme.ada)
    url = f"/w/acme/incidents/{filed_incident.reference}/"
    client.force_login(acme.ada.user)
    shown = text(client.get(url))
    assert "This needs the role security liaison or customer-success contact" in shown
    assert "Send update to liaison" not in shown
    client.force_login(acme.rory.user)
    assert "Send update to liaison" in text(client.get(url))


def test_clock_that_another_round_met_meanwhile_stays_as_it_was_met(acme, filed_incident, filing):
    seen, twin = clock(filing, "update"), clock(filing, "update")
    assert _meet(seen, acme.rory, filing.filed_at)
    assert not _meet(twin, acme.rita, filing.filed_at + timedelta(hours=1))
    assert clock(filing, "update").met_by == acme.rory
    assert AuditEvent.objects.filter(event="clock.met").count() == 1


def test_two_acknowledgements_meet_a_clock_once(acme, filed_incident, filing):
    incident = filed_incident
    from escalation.actions.clocks import meet_clocks

    kind = ContractClock.Kind.ACKNOWLEDGE
    cases = cases_of(incident)
    meet_clocks(cases, [kind], by=acme.rory, now=filing.filed_at)
    meet_clocks(cases, [kind], by=acme.rita, now=filing.filed_at + timedelta(hours=1))
    assert clock(filing, "acknowledge").met_by == acme.rory
    assert AuditEvent.objects.filter(event="clock.met").count() == 1


def mild(sena):
    """File something mild, have it taken up and looked at; return its case."""
    send(sena, preview(sena, severity="medium"))
    take_up_due(timezone.now())
    evaluate_due(timezone.now())
    assert not ContractClock.objects.exists()
    return Case.objects.select_related("report", "queue").get()


def decided(acme, case, **changes):
    grant_queue_role(acme.rhea, case.queue, Role.REVIEWER)
    decide_case(case, **decision(by=acme.rhea, severity=Severity.HIGH, **changes))
    evaluate_due(timezone.now())
    evaluate_due(timezone.now())


def test_filing_found_severe_by_a_decision_gets_its_clocks_from_then(acme, sena):
    case, now = mild(sena), timezone.now()
    decided(acme, case, now=now)
    clocks = ContractClock.objects.order_by("kind")
    assert [clock.kind for clock in clocks] == ["acknowledge", "contain", "update"]
    assert {clock.starts_at for clock in clocks} == {now}
    assert AuditEvent.objects.filter(event="clocks.started").count() == 1
    page = text(sena.get(f"{URL}{case.reference}/"))
    assert "Acknowledge within 4 h" in page


def test_decision_that_it_is_no_problem_starts_no_clock(acme, sena):
    decided(acme, mild(sena), now=timezone.now(), outcome=Outcome.NOT_CONFIRMED)
    assert not ContractClock.objects.exists()


def test_filing_that_a_severe_report_raised_gets_its_clocks(acme, sena):
    case = mild(sena)
    severe = make_report(acme.acme, severity=Severity.HIGH).report
    add_report(case, severe, how=CaseReport.How.REVIEWER, similarity=None, now=timezone.now())
    evaluate_due(timezone.now())
    assert ContractClock.objects.count() == 3
    assert Case.objects.get(pk=case.pk).severity == Severity.HIGH


def test_clock_of_an_acknowledgement_that_was_given_before_is_met(acme, sena):
    from escalation.actions import acknowledge_incident

    case = mild(sena)
    trigger = Trigger.objects.select_related("level").get(slug="unsafe-action")
    open_incident(case, [Fired(trigger, {})], now=timezone.now())
    acknowledge_incident(Incident.objects.get(), by=acme.rory, now=timezone.now())
    decided(acme, case, now=timezone.now())
    states = dict(ContractClock.objects.values_list("kind", "state"))
    assert states == {"acknowledge": "met", "contain": "running", "update": "running"}


def test_case_without_a_filing_has_no_clock(acme, contract):
    case = open_case(make_report(acme.acme).report, now=timezone.now())
    decided(acme, case, now=timezone.now())
    assert not ContractClock.objects.exists()


def test_filing_that_was_severe_from_the_start_starts_its_clocks_once(acme, filed_incident, filing):
    evaluate_due(timezone.now())
    decided(acme, case_of(filed_incident), now=timezone.now())
    assert AuditEvent.objects.filter(event="clocks.started").count() == 1
    assert {clock.starts_at for clock in ContractClock.objects.all()} == {filing.filed_at}


def test_nothing_starts_for_an_incident_that_is_over(acme, sena):
    case = mild(sena)
    trigger = Trigger.objects.select_related("level").get(slug="unsafe-action")
    open_incident(case, [Fired(trigger, {})], now=timezone.now())
    now = timezone.now()
    Incident.objects.update(
        status=Incident.Status.RESOLVED,
        acknowledged_at=now,
        acknowledged_by=acme.rory,
        resolved_at=now,
        resolved_by=acme.rory,
    )
    start_clocks_late(case, now=timezone.now())
    assert not ContractClock.objects.exists()
