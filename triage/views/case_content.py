"""What was written about a case, as it is shown once it was opened."""

import json
from collections.abc import Sequence
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from privacy.masking import stretches
from privacy.models import DataClass, HiddenRange, Kind, PurgeCertificate, destroyed_of
from privacy.texts import parts_of
from privacy.vault import Piece
from reporting.models import ReporterMessage
from tenants.access import TenantRequest
from tenants.permissions import may_see_certificates
from triage import actions
from triage.models import Case, Decision

JSON_KINDS = {Kind.TOOL_PARAMETERS}
MESSAGES: dict[str, Any] = {
    ReporterMessage.Event.DETAIL_REQUESTED: gettext_lazy("Question to the reporter"),
    ReporterMessage.Event.DETAIL_GIVEN: gettext_lazy("Reporter's answer"),
    ReporterMessage.Event.RESOLVED: gettext_lazy("Result, as the reporter was told"),
}


def shown_pieces(case: Case, pieces: Sequence[Piece]) -> list[dict[str, Any]]:
    """Return the opened pieces with a heading each and the redactions in them marked."""
    titles: dict[Any, str] = {}
    by: dict[Any, str] = {}
    if subjects := [piece.subject_id for piece in pieces if piece.subject_id]:
        for message in ReporterMessage.objects.select_related("by__user").filter(pk__in=subjects):
            titles[message.pk] = str(MESSAGES.get(message.event, message.get_event_display()))
            by[message.pk] = str(message.by) if message.by else ""
        for decision in Decision.objects.standing().select_related("by__user").filter(case=case):
            titles[decision.pk] = _("Reason for the decision")
            by[decision.pk] = str(decision.by)
    hidden: dict[Any, list[HiddenRange]] = {}
    ids = [piece.row_id for piece in pieces if piece.row_id]
    rows = HiddenRange.objects.filter(
        record__in=actions.reports_of(case).values("pk"), content_id__in=ids
    )
    for row in rows.filter(lifted_at=None).select_related("by__user").order_by("start", "id"):
        hidden.setdefault(row.content_id, []).append(row)
    return [
        {
            "title": titles.get(piece.subject_id) or Kind(piece.kind).label,
            "by": by.get(piece.subject_id, ""),
            "at": piece.created_at,
            "code": _indented(piece.text) if piece.kind in JSON_KINDS else "",
            "parts": [] if piece.kind in JSON_KINDS else _parts_of_piece(piece),
            "row_id": None if piece.damage or piece.kind not in actions.MASKABLE else piece.row_id,
            "hidden": hidden.get(piece.row_id, []),
        }
        for piece in pieces
    ]


def _parts_of_piece(piece: Piece) -> list[dict[str, Any]]:
    """Split a text as `parts_of` does, with what a mask covers told apart for who may see it."""
    return [
        part
        for stretch in stretches(piece.text, piece.masks)
        for part in (
            [{"text": stretch.text, "kind": "", "masked": True}]
            if stretch.masked
            else parts_of(stretch.text)
        )
    ]


def purge_of(case: Case, request: TenantRequest) -> dict[str, Any]:
    """Return when a case's content was destroyed, by which rule, with which certificate."""
    found = destroyed_of(case.report, case.closed_at or case.received_at)
    certificate = next((each for each in found if each.data_class == DataClass.CONTENT), None)
    if certificate is None:
        return {"rule": _("Not known: no certificate names this report")}
    if not isinstance(certificate, PurgeCertificate):
        waits = _("Follows when the storage has forgotten, too")
        return {"at": certificate.issued_at, "rule": certificate.rule, "certificate": waits}
    seen = may_see_certificates(request.member)
    address = reverse("privacy:certificate", args=[request.workspace.slug, certificate.pk])
    return {
        "at": certificate.issued_at,
        "rule": certificate.rule,
        "certificate": str(certificate.pk),
        "certificate_url": address if seen else "",
    }


def _indented(text: str) -> str:
    try:
        return json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    except ValueError:
        return text
