"""Opening an incident, and raising it when something more severe fires."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction

from escalation.actions.paging import start_ladder
from escalation.models import Firing, Incident, IncidentItem, PlaybookItem, Timer, Trigger
from tenants import audit
from tenants.states import move_all
from triage.actions import tell_severe
from triage.models import Case

Status = Incident.Status


@transaction.atomic
def open_incident(case: Case, triggers: Sequence[Trigger], *, now: datetime) -> Incident:
    """Open the case's incident for the triggers that fired, or add them to the one it has.

    The most severe trigger gives name, level and playbook. One that is more severe than the
    incident raises it and, while nobody has acknowledged, starts the paging anew.
    """
    ranked = sorted(triggers, key=lambda trigger: trigger.level.rank)
    lead = ranked[0]
    fresh = Incident(
        workspace_id=case.workspace_id,
        case=case,
        reference=f"I{case.reference[1:]}",
        level=lead.level,
        playbook=lead.playbook,
        trigger=lead,
        opened_at=now,
        acknowledge_by=now + timedelta(minutes=lead.level.acknowledge_minutes),
    )
    Incident.objects.bulk_create([fresh], ignore_conflicts=True)
    # The lock keeps an acknowledgement and a rung that is due from passing each other.
    incident: Incident = (
        Incident.objects.select_for_update(of=("self",)).select_related("level").get(case=case)
    )
    fired = _note_firings(incident, ranked, now)
    if incident.status != Status.RESOLVED:
        _copy_items(incident, fired, now)
    if incident.pk == fresh.pk:
        audit.record("incident.opened", incident, level=lead.level.name, trigger=lead.slug)
        start_ladder(incident, now=now)
        if case.status != Case.Status.CLOSED:
            tell_severe(case, now=now)
    elif fired:
        _add(incident, lead, fired, now)
    return incident


def _add(incident: Incident, lead: Trigger, fired: list[Trigger], now: datetime) -> None:
    audit.record("trigger.fired", incident, triggers=[trigger.slug for trigger in fired])
    if incident.status == Status.RESOLVED or lead.level.rank >= incident.level.rank:
        return
    was = incident.level.name
    incident.level, incident.playbook, incident.trigger = lead.level, lead.playbook, lead
    changed = ["level", "playbook", "trigger"]
    if incident.status == Status.PAGING:
        incident.acknowledge_by = now + timedelta(minutes=lead.level.acknowledge_minutes)
        incident.run += 1
        changed += ["acknowledge_by", "run"]
        move_all(Timer.objects.filter(incident=incident), Timer.State.CANCELLED)
    incident.save(update_fields=changed)
    audit.record("incident.raised", incident, level=lead.level.name, before=was, trigger=lead.slug)
    if incident.status == Status.PAGING:
        start_ladder(incident, now=now)


def _note_firings(incident: Incident, triggers: list[Trigger], now: datetime) -> list[Trigger]:
    """Write down which triggers fired; return those that had not fired before."""
    known = set(Firing.objects.filter(incident=incident).values_list("trigger_id", flat=True))
    fired = [trigger for trigger in triggers if trigger.pk not in known]
    Firing.objects.bulk_create(
        [
            Firing(workspace_id=incident.workspace_id, incident=incident, trigger=trigger, at=now)
            for trigger in fired
        ]
    )
    return fired


def _copy_items(incident: Incident, triggers: list[Trigger], now: datetime) -> None:
    """Copy what the triggers' playbooks ask for, each thing once, behind what is there."""
    wanted = PlaybookItem.objects.filter(playbook__in={trigger.playbook_id for trigger in triggers})
    order = {trigger.playbook_id: place for place, trigger in reversed(list(enumerate(triggers)))}
    standing = list(IncidentItem.objects.filter(incident=incident))
    known = {(item.kind, item.name) for item in standing}
    position = max((item.position for item in standing), default=0)
    rows = []
    for item in sorted(wanted, key=lambda item: (order[item.playbook_id], item.position)):
        if (item.kind, item.name) in known:
            continue
        known.add((item.kind, item.name))
        position += 1
        within = item.within_minutes
        rows.append(
            IncidentItem(
                workspace_id=incident.workspace_id,
                incident=incident,
                kind=item.kind,
                position=position,
                name=item.name,
                required=item.required,
                role=item.role,
                due_at=None if within is None else now + timedelta(minutes=within),
            )
        )
    IncidentItem.objects.bulk_create(rows)
