"""Carrying a withdrawn consent on to the evaluation cases made with it, and to who was given them."""

import uuid
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from learning.models import EvaluationCase, ExportedCase
from privacy.models import Consent, Purpose
from tenants import audit, delivery
from tenants.actions import members_with_role
from tenants.models import Member, Workspace
from tenants.roles import Role


def unreached(consents: QuerySet[Consent]) -> QuerySet[Consent]:
    """Return the withdrawn consents that were not carried on to evaluation cases yet."""
    return consents.filter(purpose=Purpose.EVALUATION, withdrawn_at__isnull=False, reached_at=None)


@transaction.atomic
def retire_all_withdrawn(now: datetime) -> None:
    """Carry on every consent of the workspace in scope that was withdrawn, before a suite leaves."""
    consents = Consent.objects.select_for_update(skip_locked=True).order_by("withdrawn_at")
    for consent in unreached(consents):
        retire_withdrawn(consent, now)


def retire_withdrawn(consent: Consent, now: datetime) -> None:
    """Retire the evaluation cases whose reporter took their consent back.

    Their texts were destroyed with the withdrawal itself. Each is noted with the downloads that
    had it, and the lead reviewers are told, once for each withdrawal. The caller holds the consent.
    """
    rows = list(
        EvaluationCase.objects.filter(
            report=consent.record_id, from_reporter_text=True, retired_at=None
        )
    )
    had = downloads_of(rows)
    for row in rows:
        EvaluationCase.objects.filter(pk=row.pk).update(retired_at=now)
        audit.record(
            "evaluation.retired",
            row,
            reason="consent_withdrawn",
            downloads=[str(one.export_id) for one in had.get(row.pk, [])],
        )
    Consent.objects.filter(pk=consent.pk).update(reached_at=now)
    if rows:
        exported = sum(row.pk in had for row in rows)
        for lead in members_with_role(Role.LEAD):
            _tell(lead, consent, len(rows), exported, now)


def tombstones(workspace: Workspace, now: datetime) -> dict[str, Any]:
    """Return what suites downstream must drop: each retired case, and the downloads that had it."""
    rows = list(
        EvaluationCase.objects.exclude(retired_at=None).select_related("case").order_by("id")
    )
    had = downloads_of(rows)
    return {
        "workspace": workspace.slug,
        "generated_at": now.isoformat(),
        "retired": [
            {
                "name": row.name,
                "case": row.case.reference,
                "retired_at": row.retired_at.isoformat(),
                "reason": "consent_withdrawn",
                "downloads": [
                    {
                        "id": str(one.export_id),
                        "format": one.export.format,
                        "at": one.export.at.isoformat(),
                    }
                    for one in had.get(row.pk, [])
                ],
            }
            for row in rows
        ],
    }


def downloads_of(rows: Sequence[EvaluationCase]) -> dict[uuid.UUID, list[ExportedCase]]:
    """Return for each evaluation case the downloads that had it, oldest first, in one query."""
    found: dict[uuid.UUID, list[ExportedCase]] = {}
    for one in (
        ExportedCase.objects.filter(evaluation__in=[row.pk for row in rows])
        .select_related("export")
        .order_by("export_id")
    ):
        found.setdefault(one.evaluation_id, []).append(one)
    return found


def _tell(lead: Member, consent: Consent, retired: int, exported: int, now: datetime) -> None:
    workspace = Workspace.objects.get(pk=consent.workspace_id)
    delivery.enqueue(
        "evaluation.retired",
        f"{consent.pk}:{lead.pk}",
        "learning/retired",
        now=now,
        member=lead,
        workspace=workspace.name,
        retired=str(retired),
        exported=str(exported),
        path=f"{workspace.url}evaluations/",
    )
