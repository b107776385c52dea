"""Working an incident: its items, what reporters wrote, and resolving it."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from escalation.actions.clocks import end_clocks, meet_clocks
from escalation.actions.due_next import note_due
from escalation.models import (
    ContractClock,
    Incident,
    IncidentCase,
    IncidentItem,
    ItemKind,
    case_of,
    cases_of,
)
from escalation.permissions import (
    may_complete,
    may_read_incident_content,
    may_read_incident_trace,
    may_resolve,
)
from privacy import vault
from privacy.models import Kind
from privacy.texts import clean_text
from privacy.vault import read_each
from reporting.actions import files_of, read_attachment
from reporting.models import Attachment, Report
from tenants import audit
from tenants.models import Member
from tenants.permissions import Changed, Invalid, require
from tenants.states import move
from traces.timeline import KINDS as TRACE_KINDS
from triage.models import Case, CaseReport

MOST_POINTER = 200
# Of a case with hundreds the first ones show what happened; the case page has them all.
MOST_REPORTS = 20
READABLE = (Kind.DESCRIPTION, Kind.CONTEXT, Kind.TOOL_PARAMETERS, Kind.MESSAGE)
Status = Incident.Status
ENDED = {Case.Status.CLOSED, Case.Status.MERGED}
# Why a case goes on when its incident is resolved; a choice, because words would have to be sealed.
CASES_LEFT: dict[str, Any] = {
    "deciding": _("Reviewers still decide it"),
    "mending": _("What mends it for good is still to come"),
}


@transaction.atomic
def complete_item(item: IncidentItem, pointer: str, *, by: Member, now: datetime) -> None:
    """Mark an item as done, with a pointer to where the proof is.

    Evidence needs a pointer. Raises Invalid for a bad pointer, Changed when the item was done
    or the incident resolved meanwhile.
    """
    require(may_complete(by, item))
    pointer = clean_text(pointer, "pointer", MOST_POINTER)
    if item.kind == ItemKind.EVIDENCE and not pointer:
        raise Invalid("pointer", "Say where the evidence is kept: a link or a number.")
    # The lock keeps an incident from being resolved between the look and the write.
    incident = Incident.objects.select_for_update(of=("self",)).get(pk=item.incident_id)
    if incident.status == Status.RESOLVED:
        raise Changed("This incident is resolved; its items are closed.")
    if not IncidentItem.objects.filter(pk=item.pk, done_at=None).update(
        done_at=now, done_by=by, pointer=pointer
    ):
        seen = IncidentItem.objects.select_related("done_by__user").get(pk=item.pk)
        raise Changed(f"{seen.done_by} marked this as done already.")
    note_due(incident)
    if item.kind == ItemKind.MITIGATION and not _uncontained(incident):
        meet_clocks(cases_of(incident), [ContractClock.Kind.CONTAIN], by=by, now=now)
    audit.record(
        "item.completed", incident, by=by, item=str(item.pk), kind=item.kind, name=item.name
    )


def _uncontained(incident: Incident) -> bool:
    """Say whether a mitigation that is required is not done yet."""
    return any(item.kind == ItemKind.MITIGATION for item in missing_items(incident))


def missing_items(incident: Incident) -> list[IncidentItem]:
    """Return the required items that are not done yet."""
    return list(
        IncidentItem.objects.filter(incident=incident, required=True, done_at=None).order_by(
            "position"
        )
    )


def open_cases(incident: Incident) -> list[Case]:
    """Return the cases of an incident that are still to be decided or mended."""
    return [case for case in cases_of(incident) if case.status not in ENDED]


@transaction.atomic
def resolve_incident(
    incident: Incident, *, by: Member, now: datetime, cases_left: str = ""
) -> None:
    """Resolve an acknowledged incident.

    `cases_left` says why its open cases go on without it, as a key of CASES_LEFT. Raises Invalid
    naming the required items still missing, or the open cases that nothing was said about.
    """
    require(may_resolve(by))
    seen = Incident.objects.select_for_update(of=("self",)).get(pk=incident.pk)
    if seen.status != Status.ACKNOWLEDGED:
        raise Changed(
            "This incident is resolved already."
            if seen.status == Status.RESOLVED
            else "Nobody has acknowledged this incident yet. Acknowledge it first."
        )
    if missing := missing_items(seen):
        names = "; ".join(item.name for item in missing)
        raise Invalid("items", f"Still required: {names}.", code="items_missing", status=409)
    left = open_cases(seen)
    if left and cases_left not in CASES_LEFT:
        named = ", ".join(f"{case} ({case.get_status_display().lower()})" for case in left)
        raise Invalid(
            "cases_left",
            f"Still open: {named}. Say why they go on without the incident.",
            code="cases_open",
            status=409,
        )
    IncidentCase.objects.filter(incident=seen, case__in=left).update(kept_because=cases_left)
    move(
        seen,
        Status.RESOLVED,
        changed="This incident was changed meanwhile. Load it again.",
        resolved_by=by,
        resolved_at=now,
        due_at=None,
    )
    IncidentCase.objects.filter(incident=seen, ended_at=None).update(ended_at=now)
    end_clocks(cases_of(seen), by=by, now=now)
    audit.record(
        "incident.resolved",
        seen,
        by=by,
        minutes=int((now - seen.opened_at).total_seconds() // 60),
        cases_left=len(left),
        reason=cases_left if left else "",
    )


def read_content(incident: Incident, *, by: Member) -> list[vault.Piece]:
    """Open what the first reporters wrote, for handling the incident; each reading is audited.

    Who may read some of its cases alone gets what was written about these.
    """
    cases = cases_to_read(incident, by=by)
    in_cases = CaseReport.objects.filter(case__in=cases).values("report")
    reports = list(Report.objects.filter(pk__in=in_cases).order_by("id")[:MOST_REPORTS])
    # Of a case that was joined to another, the incident goes on about its own first report.
    reports = reports or [case.report for case in cases]
    opened = read_each(reports, READABLE, by=by, purpose="incident")
    return [piece for report in reports for piece in opened.get(report.pk, [])]


def cases_to_read(incident: Incident, *, by: Member) -> list[Case]:
    """Return the cases of an incident whose words the member may open; raise Denied for none."""
    cases = cases_of(incident)
    open_to = [case for case in cases if may_read_incident_content(by, case)]
    if not open_to:
        require(may_read_incident_content(by, cases[0]))
    return open_to


def incident_files(cases: Iterable[Case]) -> QuerySet[Attachment]:
    """Return the files of all reports of some cases, oldest first; names and bytes stay sealed."""
    return files_of(CaseReport.objects.filter(case__in=cases).values("report"))


@transaction.atomic
def read_file(incident: Incident, file_id: UUID, *, by: Member) -> tuple[Attachment, str, bytes]:
    """Open a file of an incident's cases for handling the incident; the reading is audited.

    Raises Attachment.DoesNotExist where those that the member may read have no such file.
    """
    file = incident_files(cases_to_read(incident, by=by)).get(pk=file_id)
    return (file, *read_attachment(file, by=by, purpose="incident"))


def read_trace(incident: Incident, reference: str = "", *, by: Member) -> list[vault.Piece]:
    """Open what the AI system recorded of one case, by default the first; audited.

    Raises Invalid for a case that is not the incident's.
    """
    case = case_of(incident, reference)
    if case is None:
        raise Invalid("case", "This incident is not about that case.", status=404)
    require(may_read_incident_trace(by, case))
    return vault.read(case.report, TRACE_KINDS, by=by, purpose="incident")
