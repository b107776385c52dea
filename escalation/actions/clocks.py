"""The clocks of contracts: started with a filing, stopped by what was promised, told when late."""

import logging
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef

from escalation.actions.due_next import note_due_of_filings
from escalation.models import ContractClock, Filing, Incident, incident_of
from reporting.models import ReporterMessage
from tenants import audit, delivery
from tenants.actions import members_with_role
from tenants.models import Member, Webhook
from tenants.roles import Role
from tenants.states import move_all, try_move
from triage.models import Case, CaseReport

logger = logging.getLogger("recourse.escalation")

BATCH = 100
# The part of the time after which those who can still keep it are warned.
WARN_AFTER = 0.75
# News older than this is on the page all the same, and no message is sent for it any more.
NEWS_FOR = timedelta(days=1)
NEWS = "filing.news"
Kind, State = ContractClock.Kind, ContractClock.State
Event = ReporterMessage.Event
# What the liaison did, or saw at the moment of filing.
NO_NEWS = {Event.RECEIVED, Event.DETAIL_GIVEN, Event.WRITTEN, Event.APPEALED}


def start_clocks(filing: Filing, *, now: datetime) -> None:
    """Start what the contract promises for a severe incident, from the moment of filing."""
    contract = filing.contract
    if contract is None:
        return
    hours = {
        Kind.ACKNOWLEDGE: contract.acknowledge_hours,
        Kind.CONTAIN: contract.contain_hours,
        Kind.UPDATE: contract.update_hours,
    }
    _start(filing, {kind: timedelta(hours=wait) for kind, wait in hours.items()}, now=now)
    audit.record("clocks.started", filing, **{kind.value: wait for kind, wait in hours.items()})


def start_clocks_late(case: Case, *, now: datetime) -> None:
    """Start the clocks of what was filed about a case that turned out to be severe, once each.

    What was promised and is done by then is done: nobody acknowledges an incident twice.
    """
    incident = incident_of([case])
    if incident is not None and incident.status == Incident.Status.RESOLVED:
        return
    reports = CaseReport.objects.filter(case=case).values("report")
    has_clocks = Exists(ContractClock.objects.filter(filing=OuterRef("pk")))
    filings = Filing.objects.filter(report__in=reports).exclude(contract=None).exclude(has_clocks)
    started = list(filings.select_related("contract"))
    for filing in started:
        start_clocks(filing, now=now)
    if started and incident is not None and incident.acknowledged_at:
        meet_clocks([case], [Kind.ACKNOWLEDGE], by=incident.acknowledged_by, now=now)


def meet_clocks(
    cases: Iterable[Case],
    kinds: Iterable[ContractClock.Kind],
    *,
    by: Member | None,
    now: datetime,
) -> None:
    """Stop the clocks of some kinds for everything filed about cases; those met stay as they are."""
    for clock in _running(cases).filter(kind__in=kinds).order_by("due_at", "id"):
        _meet(clock, by, now)


def end_clocks(cases: Iterable[Case], *, by: Member, now: datetime) -> None:
    """Close every clock of a resolved incident: what is contained by then is, nothing more is due."""
    meet_clocks(cases, [Kind.ACKNOWLEDGE, Kind.CONTAIN], by=by, now=now)
    drop_clocks(cases, now=now)


def drop_clocks(cases: Iterable[Case], *, now: datetime) -> None:
    """End every clock that still runs for what was filed about cases: nothing is due any more."""
    running = dict(_running(cases).values_list("pk", "filing"))
    if not running:
        return
    move_all(ContractClock.objects.filter(pk__in=running), State.ENDED, check_at=None)
    delivery.look_again(ContractClock.objects.filter(pk__in=running), now=now)
    note_due_of_filings(running.values())


def _start(
    filing: Filing, waits: Mapping[ContractClock.Kind, timedelta], *, number: int = 1, now: datetime
) -> None:
    ContractClock.objects.bulk_create(
        [
            ContractClock(
                workspace_id=filing.workspace_id,
                filing=filing,
                kind=kind,
                number=number,
                starts_at=now,
                due_at=now + wait,
                check_at=now + wait * WARN_AFTER,
            )
            for kind, wait in waits.items()
        ],
        ignore_conflicts=True,
    )
    note_due_of_filings([filing.pk])


def _running(cases: Iterable[Case]):  # type: ignore[no-untyped-def]
    reports = CaseReport.objects.filter(case__in=cases).values("report")
    return ContractClock.objects.filter(filing__report__in=reports, state=State.RUNNING)


def _meet(clock: ContractClock, by: Member | None, at: datetime) -> bool:
    if not try_move(clock, State.MET, met_at=at, met_by=by, check_at=None):
        return False
    delivery.look_again(ContractClock.objects.filter(pk=clock.pk), now=at)
    note_due_of_filings([clock.filing_id])
    audit.record(
        "clock.met",
        clock,
        by=by,
        kind=clock.kind,
        number=clock.number,
        seconds=int((at - clock.starts_at).total_seconds()),
        in_time=at <= clock.due_at,
    )
    return True


def pass_on(message: ReporterMessage, now: datetime) -> None:
    """Tell the liaisons of a message to a reporter, once, and count it as the update it is."""
    report = message.report
    filing = Filing.objects.select_related("by__user", "contract").get(report=report)
    for number, member in enumerate(_followers(filing)):
        delivery.enqueue(
            NEWS,
            f"{message.pk}:{member.pk}" if number else str(message.pk),
            "escalation/filing_news",
            now=now,
            member=member,
            workspace=report.workspace.name,
            reference=report.reference,
            path=f"/w/{report.workspace.slug}/filings/{report.reference}/",
        )
    if message.by is not None:
        _updated(filing, message, now)


def _followers(filing: Filing) -> list[Member]:
    """Return who hears of news: whoever filed it, or every liaison once that one is none any more."""
    liaisons = {
        member.pk: member
        for role in (Role.SECURITY, Role.SUCCESS)
        for member in members_with_role(role)
    }
    # With no liaison left the filing's own is kept, so that the row says it was seen to.
    return [filing.by] if filing.by_id in liaisons or not liaisons else list(liaisons.values())


def _updated(filing: Filing, message: ReporterMessage, now: datetime) -> None:
    """Count a message of a person as the update that was due, and start the clock of the next one."""
    clock = ContractClock.objects.filter(
        filing=filing, kind=Kind.UPDATE, state=State.RUNNING, starts_at__lte=message.at
    ).first()
    if clock is None or not _meet(clock, message.by, message.at):
        return
    if message.event != Event.RESOLVED and filing.contract is not None:
        wait = timedelta(hours=filing.contract.update_hours)
        _start(filing, {Kind.UPDATE: wait}, number=clock.number + 1, now=message.at)


def warn_of_clock(clock: ContractClock, now: datetime) -> None:
    """Tell those who can still keep a clock, or that it was missed, and say when to look again."""
    late = clock.due_at <= now
    this = ContractClock.objects.filter(pk=clock.pk)
    this.update(check_at=None if late else clock.due_at)
    delivery.look_again(this, now=now)
    _tell(clock, late, now)


def _tell(clock: ContractClock, late: bool, now: datetime) -> None:
    report = clock.filing.report
    incident = incident_of(CaseReport.objects.filter(report=report).values("case"))
    people = {member.pk: member for member in members_with_role(Role.RESPONDER)}
    if late:
        # What the contract promised and was not kept goes one step up as well.
        people |= {member.pk: member for member in members_with_role(Role.SECURITY)}
    if incident is not None and incident.acknowledged_by is not None:
        people[incident.acknowledged_by.pk] = incident.acknowledged_by
    context = {
        "workspace": report.workspace.name,
        "what": clock.get_kind_display(),
        "state": "late" if late else "soon",
        "reference": incident.reference if incident else report.reference,
        "due": f"{clock.due_at:%Y-%m-%d %H:%M} UTC",
        "due_at": clock.due_at.isoformat(),
        "path": f"/w/{report.workspace.slug}/incidents/"
        + (f"{incident.reference}/" if incident else ""),
    }
    step = "late" if late else "soon"
    for member in people.values():
        key = f"{clock.pk}:{step}:{member.pk}"
        delivery.enqueue(
            "clock", key, "escalation/clock", now=now, member=member, urgent=late, **context
        )
    for hook in Webhook.objects.filter(disabled_at=None) if late else []:
        key = f"{clock.pk}:{step}:{hook.pk}"
        delivery.enqueue(
            "clock", key, "escalation/clock", now=now, webhook=hook, urgent=True, **context
        )
    audit.record(
        "clock.missed" if late else "clock.warned",
        clock,
        kind=clock.kind,
        number=clock.number,
        people=len(people),
    )
