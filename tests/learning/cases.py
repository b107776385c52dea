"""Confirmed cases and evaluation cases for the tests of learning."""

from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any

from django.utils import timezone

from learning.actions import create_evaluation_case
from learning.models import EvaluationCase
from reporting.models import Report
from tenants.models import Member
from tests.factories import make_report
from triage.models import Case

CANARY = "canary-8812-heron"


def confirmed_case(cast: SimpleNamespace, words: str = f"It said {CANARY}.", **fields: Any) -> Case:
    """Make a confirmed case of the safety queue of Acme, whose scope must be open."""
    report = make_report(cast.acme, words, now=timezone.now() - timedelta(hours=1), **fields).report
    Report.objects.filter(pk=report.pk).update(status=Report.Status.CONFIRMED)
    case: Case = Case.objects.create(
        workspace=cast.acme,
        report=report,
        reference=report.reference,
        queue=cast.safety,
        status=Case.Status.CONFIRMED,
        position_at=report.received_at,
        category=report.category,
        severity=report.severity,
        tool_name=report.tool_name,
        received_at=report.received_at,
        opened_at=report.received_at,
        due_at=report.received_at,
    )
    return case


def make_evaluation(
    case: Case, by: Member, *, now: datetime | None = None, **words: Any
) -> EvaluationCase:
    """Make an evaluation case; words not given are those of a refusal test."""
    known: dict[str, Any] = {
        "name": "",
        "prompt": "Tell me how to mix it.",
        "expectation": "",
        "check_kind": EvaluationCase.Check.REFUSES,
    }
    return create_evaluation_case(case, **{**known, **words}, by=by, now=now or timezone.now())
