"""Who may see, answer and handle an incident."""

from escalation.models import Incident, IncidentItem, ItemKind, Page, PlaybookStep
from tenants.models import Member
from tenants.owed import holds_role
from tenants.permissions import (
    ALLOWED,
    Verdict,
    may_communicate,
    may_manage_workspace,
    may_respond_incidents,
    may_see_incidents,
)
from triage.models import Case
from triage.permissions import may_read_content, may_read_trace


def was_paged(member: Member, incident: Incident) -> bool:
    """Say whether the member was paged for this incident, and still holds a role that it pages."""
    if not Page.objects.filter(incident=incident, member=member).exists():
        return False
    steps = PlaybookStep.objects.filter(version=incident.playbook_version_id)
    return holds_role(member.pk, list(steps.values_list("role", flat=True)))


def may_see_incident(member: Member, incident: Incident) -> Verdict:
    """Say whether the member may see the facts of an incident; who was paged for it may."""
    verdict = may_see_incidents(member)
    return ALLOWED if verdict or was_paged(member, incident) else verdict


def may_acknowledge(member: Member, incident: Incident) -> Verdict:
    """Say whether the member may acknowledge: a responder, or whoever was paged."""
    verdict = may_respond_incidents(member)
    return ALLOWED if verdict or was_paged(member, incident) else verdict


def may_complete(member: Member, item: IncidentItem) -> Verdict:
    """Say whether the member may mark an item as done."""
    respond = may_respond_incidents(member)
    if respond or item.kind != ItemKind.COMMUNICATION:
        return respond
    return may_communicate(member)


def may_resolve(member: Member) -> Verdict:
    """Say whether the member may resolve incidents."""
    return may_respond_incidents(member)


def may_file(member: Member) -> Verdict:
    """Say whether the member may file incidents for customers, and follow what any liaison filed.

    A customer is not left alone when whoever filed is away.
    """
    return may_communicate(member)


def may_update(member: Member) -> Verdict:
    """Say whether the member may send an update to the liaisons of an incident."""
    verdict = may_respond_incidents(member)
    return ALLOWED if verdict or may_communicate(member) else verdict


def may_read_incident_content(member: Member, case: Case) -> Verdict:
    """Say whether the member may open what was written about one case of an incident.

    A responder may while a case is in an incident, although they hold no role on its queue; the
    queue's reviewers may as ever. Each opening is audited.
    """
    verdict = may_respond_incidents(member)
    return ALLOWED if verdict or may_read_content(member, case.queue_id) else verdict


def may_read_incident_trace(member: Member, case: Case) -> Verdict:
    """Say whether the member may open the trace: a responder, or who may on the case's queue."""
    verdict = may_respond_incidents(member)
    return ALLOWED if verdict or may_read_trace(member, case.queue_id) else verdict


def may_publish_playbook(member: Member) -> Verdict:
    """Say whether the member may change how incidents are handled."""
    return may_manage_workspace(member)
