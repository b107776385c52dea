"""What becomes of an incident with its cases: it ends with the last one, is kept, or is joined."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db.models import Max

from escalation.actions.clocks import drop_clocks, end_clocks, meet_clocks
from escalation.actions.due_next import note_due
from escalation.actions.handle import missing_items, open_cases
from escalation.actions.incidents import link_cases
from escalation.actions.paging import stop_paging
from escalation.models import (
    ContractClock,
    Firing,
    Incident,
    IncidentCase,
    IncidentItem,
    cases_of,
)
from tenants import audit
from tenants.models import Member
from tenants.permissions import Invalid
from tenants.states import move
from triage.follow_ups import Running
from triage.models import Case

Status = Incident.Status
CHANGED = "The incident was changed meanwhile. Load the page again."


class Incidents:
    """Escalation, as triage asks and tells it (triage.follow_ups.Stage)."""

    def running(self, case: Case, *, hold: bool) -> Running | None:
        """Return the live incident of a case that is about no other open one.

        It is locked where it is to be held: of two last cases that are closed at once, one is asked.
        """
        if hold:
            _locked([case])
        link = _live_links([case]).select_related("incident__level").first()
        if link is None or [one for one in open_cases(link.incident) if one.pk != case.pk]:
            return None
        incident = link.incident
        standing = f"{incident.level.name}, {incident.get_status_display()[:1].lower()}"
        return Running(incident.reference, standing + incident.get_status_display()[1:])

    def end(self, case: Case, *, mended: bool, by: Member, now: datetime) -> None:
        """End the incident of a case with it.

        Of a problem that was one, what the playbook requires is done first: raises Invalid.
        """
        (incident,) = _locked([case])
        missing = missing_items(incident)
        if mended and missing:
            names = "; ".join(item.name for item in missing)
            raise Invalid(
                "follow_up",
                f"{incident} still requires: {names}. Do that on its page first, or keep it.",
                code="items_missing",
                status=409,
            )
        cases = cases_of(incident)
        _end(incident, by, now, ended_with=case)
        self.case_ended(case, mended=mended, by=by, now=now)
        for other in cases:
            drop_clocks([other], now=now)
        audit.record(
            "incident.ended",
            incident,
            by=by,
            case=case.reference,
            minutes=int((now - incident.opened_at).total_seconds() // 60),
            missing=len(missing),
        )

    def keep(self, case: Case, why: str, *, by: Member) -> None:
        """Note why the incident of a closed case goes on."""
        (incident,) = _locked([case])
        _live_links([case]).update(kept_because=why)
        audit.record("incident.kept", incident, by=by, case=case.reference, reason=why)

    def case_ended(self, case: Case, *, mended: bool, by: Member, now: datetime) -> None:
        """Close the clocks of what was filed about a case: kept where it was mended, else dropped."""
        if mended:
            end_clocks([case], by=by, now=now)
        else:
            drop_clocks([case], now=now)

    def join(self, source: Case, target: Case, *, by: Member, now: datetime) -> None:
        """Give the case that two become the one incident that goes on about either."""
        incidents = _locked([source, target])
        if not incidents:
            return
        lead, *others = sorted(incidents, key=_standing)
        for other in others:
            _join(other, lead, by, now)
        if not _live_links([target]).exists():
            link_cases(lead, [target], now=now, by=by)


def _live_links(cases: Sequence[Case]) -> Any:
    return IncidentCase.objects.filter(case__in=cases, ended_at=None)


def _locked(cases: Sequence[Case]) -> list[Incident]:
    """Return the live incidents of some cases with their locks held."""
    live = _live_links(cases).values("incident")
    rows = Incident.objects.select_for_update(of=("self",)).select_related("level")
    return list(rows.filter(pk__in=live).order_by("pk"))


def _standing(incident: Incident) -> tuple[int, bool, Any]:
    """Order incidents by which one goes on: the most severe, then one that somebody has, then age."""
    return incident.level.rank, incident.status == Status.PAGING, incident.pk


def _end(incident: Incident, by: Member, now: datetime, **how: Any) -> None:
    move(
        incident,
        Status.RESOLVED,
        changed=CHANGED,
        resolved_by=by,
        resolved_at=now,
        due_at=None,
        **how,
    )
    stop_paging(incident, now=now)
    IncidentCase.objects.filter(incident=incident, ended_at=None).update(ended_at=now)


def _join(other: Incident, lead: Incident, by: Member, now: datetime) -> None:
    """End an incident in another one, which takes over its cases, what fired and what was done."""
    if Status.PAGING == other.status == lead.status and other.acknowledge_by < lead.acknowledge_by:
        lead.acknowledge_by = other.acknowledge_by
        lead.save(update_fields=["acknowledge_by"])
    cases = list(Case.objects.filter(pk__in=_cases_only_of(other, lead)))
    _end(other, by, now, joined_into=lead)
    link_cases(lead, cases, now=now, by=by)
    noted = list(Firing.objects.filter(incident=lead).values_list("trigger_id", "case_id"))
    for firing in Firing.objects.filter(incident=other):
        if (firing.trigger_id, firing.case_id) not in noted:
            Firing.objects.filter(pk=firing.pk).update(incident=lead)
    _take_over_items(other, lead)
    note_due(lead)
    if lead.acknowledged_by is not None:
        meet_clocks(cases, [ContractClock.Kind.ACKNOWLEDGE], by=lead.acknowledged_by, now=now)
    audit.record("incident.joined", other, by=by, into=lead.reference)
    audit.record("incident.grew", lead, by=by, joined=other.reference, cases=len(cases))


def _cases_only_of(other: Incident, lead: Incident) -> list[Any]:
    had = IncidentCase.objects.filter(incident=lead).values("case")
    mine = IncidentCase.objects.filter(incident=other, ended_at=None).exclude(case__in=had)
    return list(mine.values_list("case", flat=True))


def _take_over_items(other: Incident, lead: Incident) -> None:
    """Give one incident the items of another: done in either is done."""
    standing = {(item.kind, item.name): item for item in _items_of(lead)}
    last = IncidentItem.objects.filter(incident=lead).aggregate(last=Max("position"))["last"] or 0
    for number, item in enumerate(_items_of(other), start=1):
        same = standing.get((item.kind, item.name))
        if same is None:
            item.incident, item.position = lead, last + number
            item.save(update_fields=["incident", "position"])
        elif item.done_at and not same.done_at:
            IncidentItem.objects.filter(pk=same.pk).update(
                done_at=item.done_at, done_by=item.done_by_id, pointer=item.pointer
            )


def _items_of(incident: Incident) -> list[IncidentItem]:
    return list(IncidentItem.objects.filter(incident=incident).order_by("position"))
