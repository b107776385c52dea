"""Opening an incident, and raising it when something more severe fires."""

import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction

from escalation.actions.due_next import note_due
from escalation.actions.paging import start_paging, stop_paging
from escalation.models import (
    Firing,
    Incident,
    IncidentCase,
    IncidentItem,
    PlaybookItem,
    PlaybookVersion,
    Trigger,
    incident_of,
)
from escalation.triggers import Fired
from tenants import audit
from tenants.models import Member
from triage.actions import tell_severe
from triage.models import Case

Status = Incident.Status


@transaction.atomic
def open_incident(case: Case, fired: Sequence[Fired], *, now: datetime) -> Incident:
    """Open the case's incident for the triggers that fired, or add them to the one it has.

    The most severe trigger gives name, level and playbook. One that is more severe than the
    incident raises it and, while nobody has acknowledged, starts the paging anew.
    """
    ranked = sorted(fired, key=lambda firing: firing.trigger.level.rank)
    lead = ranked[0].trigger
    # The lock keeps two from opening an incident of one case each.
    Case.objects.select_for_update().get(pk=case.pk)
    existing = incident_of([case])
    if existing is None or existing.ended_with is not None:
        # What ended as no problem, with its case, is handled anew when it turns out to be one.
        return _open(case, lead, ranked, now)
    # That lock keeps an acknowledgement and a step that is due from passing each other.
    incident: Incident = (
        Incident.objects.select_for_update(of=("self",))
        .select_related("level", "playbook_version")
        .get(pk=existing.pk)
    )
    added = _note_firings(incident, case, ranked, now)
    if not added:
        return incident
    versions = _versions_for([firing.trigger for firing in ranked], incident)
    if incident.status != Status.RESOLVED:
        _copy_items(incident, [versions[trigger.playbook_id] for trigger in added], now)
        note_due(incident)
    audit.record("trigger.fired", incident, triggers=[trigger.slug for trigger in added])
    if incident.status != Status.RESOLVED and lead.level.rank < incident.level.rank:
        _raise(incident, lead, versions[lead.playbook_id], now)
    return incident


def _open(case: Case, lead: Trigger, ranked: Sequence[Fired], now: datetime) -> Incident:
    triggers = [firing.trigger for firing in ranked]
    versions = _versions_for(triggers)
    incident = Incident(
        workspace_id=case.workspace_id,
        reference=_free_reference(case),
        level=lead.level,
        rank=lead.level.rank,
        playbook_version=versions[lead.playbook_id],
        trigger=lead,
        opened_at=now,
        acknowledge_by=now + timedelta(minutes=lead.level.acknowledge_minutes),
    )
    incident.save(force_insert=True)
    link_cases(incident, [case], now=now)
    _note_firings(incident, case, ranked, now)
    _copy_items(incident, [versions[trigger.playbook_id] for trigger in triggers], now)
    note_due(incident)
    audit.record("incident.opened", incident, level=lead.level.name, trigger=lead.slug)
    start_paging(incident, now=now)
    if case.status != Case.Status.CLOSED:
        tell_severe(case, now=now)
    return incident


def _free_reference(case: Case) -> str:
    """Return the case's own reference after an I, numbered from the second incident on."""
    reference = f"I{case.reference[1:]}"
    taken = Incident.objects.filter(reference__startswith=reference).count()
    return f"{reference}-{taken + 1}" if taken else reference


def link_cases(
    incident: Incident, cases: Sequence[Case], *, now: datetime, by: Member | None = None
) -> None:
    """Write down that an incident is about some cases; the database refuses one in two that live."""
    IncidentCase.objects.bulk_create(
        [
            IncidentCase(
                workspace_id=incident.workspace_id,
                incident=incident,
                case=case,
                added_at=now,
                added_by=by,
            )
            for case in cases
        ]
    )


def _raise(incident: Incident, lead: Trigger, version: PlaybookVersion, now: datetime) -> None:
    before = incident.level.name
    incident.level, incident.playbook_version, incident.trigger = lead.level, version, lead
    incident.rank = lead.level.rank
    changed = ["level", "rank", "playbook_version", "trigger"]
    if incident.status == Status.PAGING:
        incident.acknowledge_by = now + timedelta(minutes=lead.level.acknowledge_minutes)
        incident.run += 1
        changed += ["acknowledge_by", "run"]
    incident.save(update_fields=changed)
    note_due(incident)
    audit.record(
        "incident.raised", incident, level=lead.level.name, before=before, trigger=lead.slug
    )
    if incident.status == Status.PAGING:
        stop_paging(incident, now=now)
        start_paging(incident, now=now)


def _versions_for(
    triggers: Sequence[Trigger], incident: Incident | None = None
) -> dict[uuid.UUID, PlaybookVersion]:
    """Return the version of each trigger's playbook: the one the incident pinned, or the current."""
    playbooks = {trigger.playbook_id for trigger in triggers}
    current = PlaybookVersion.objects.filter(playbook__in=playbooks).current()
    versions = {version.playbook_id: version for version in current}
    if incident is not None:
        versions[incident.playbook_version.playbook_id] = incident.playbook_version
    return versions


def _note_firings(
    incident: Incident, case: Case, fired: Sequence[Fired], now: datetime
) -> list[Trigger]:
    """Write down which triggers fired for a case; return those new to the incident."""
    noted = list(Firing.objects.filter(incident=incident).values_list("trigger_id", "case_id"))
    Firing.objects.bulk_create(
        [
            Firing(
                workspace_id=incident.workspace_id,
                incident=incident,
                trigger=firing.trigger,
                case=case,
                evidence=firing.evidence,
                at=now,
            )
            for firing in fired
            if (firing.trigger.pk, case.pk) not in noted
        ]
    )
    before = {trigger_id for trigger_id, _ in noted}
    return [firing.trigger for firing in fired if firing.trigger.pk not in before]


def _copy_items(incident: Incident, versions: Sequence[PlaybookVersion], now: datetime) -> None:
    """Copy what versions of playbooks ask for, each thing once, behind what is there."""
    order = {version.pk: rank for rank, version in reversed(list(enumerate(versions)))}
    wanted = PlaybookItem.objects.filter(version__in=order)
    standing = list(IncidentItem.objects.filter(incident=incident))
    copied = {(item.kind, item.name) for item in standing}
    position = max((item.position for item in standing), default=0)
    rows = []
    for item in sorted(wanted, key=lambda item: (order[item.version_id], item.position)):
        if (item.kind, item.name) in copied:
            continue
        copied.add((item.kind, item.name))
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
