"""Where the audit trail leads: the page of each kind of object, for members who may open it."""

import uuid
from collections.abc import Callable, Collection, Iterable
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse

from escalation.models import Filing, Incident
from privacy.models import PurgeCertificate
from tenants.audit_objects import Pages
from tenants.models import Contract, Member
from tenants.permissions import (
    Verdict,
    may_communicate,
    may_manage_workspace,
    may_see_certificates,
    may_see_incidents,
)
from triage.models import Case, CaseReport

Ids = Collection[uuid.UUID]


def _all(
    may: Callable[[Member], Verdict], rows: Callable[[], "QuerySet[Any]"], view: str, column: str
) -> Pages:
    """Return where the rows of a model are shown, to members with one right for all of them."""

    def pages(member: Member, ids: Ids) -> dict[uuid.UUID, str]:
        if not may(member):
            return {}
        return _urls(member, view, rows().filter(pk__in=ids).values_list("pk", column))

    return pages


def _cases(member: Member, ids: Ids) -> dict[uuid.UUID, str]:
    cases = Case.objects.visible_to(member).filter(pk__in=ids)
    return _urls(member, "triage:case", cases.values_list("pk", "reference"))


def _reports(member: Member, ids: Ids) -> dict[uuid.UUID, str]:
    """Return the pages of the cases that reports are in."""
    inside = CaseReport.objects.filter(
        report__in=ids, case__in=Case.objects.visible_to(member).values("pk")
    )
    return _urls(member, "triage:case", inside.values_list("report_id", "case__reference"))


def _urls(member: Member, view: str, rows: Iterable[tuple[uuid.UUID, Any]]) -> dict[uuid.UUID, str]:
    return {row_id: reverse(view, args=[member.workspace.slug, key]) for row_id, key in rows}


AUDIT_PAGES: dict[str, Pages] = {
    "case": _cases,
    "report": _reports,
    "incident": _all(may_see_incidents, Incident.objects.all, "escalation:incident", "reference"),
    "filing": _all(may_communicate, Filing.objects.all, "escalation:filing", "report__reference"),
    "purgecertificate": _all(
        may_see_certificates, PurgeCertificate.objects.all, "privacy:certificate", "pk"
    ),
    "member": _all(
        may_manage_workspace,
        lambda: Member.objects.filter(removed_at=None),
        "tenants:person",
        "pk",
    ),
    "contract": _all(may_manage_workspace, Contract.objects.all, "tenants:contract", "pk"),
}
