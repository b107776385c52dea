"""What became of a report, by its receipt, which is sent in the body and never in an address."""

from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.viewsets import ViewSet

from reporting.actions import answer_request, find_by_receipt
from reporting.api.answers import StatusShape, problems
from reporting.api.bodies import JsonBody
from reporting.api.hosts import workspace_of
from reporting.api.limits import admit_look
from reporting.api.shapes import AnswerShape, ReceiptShape, read
from reporting.models import Report
from reporting.progress import progress_of
from tenants.permissions import Invalid


class Statuses(ViewSet):
    """What the holder of a receipt reads, and answers."""

    authentication_classes = []
    parser_classes = [JsonBody]

    @extend_schema(
        tags=["Receipts"],
        summary="Read where a report stands",
        request=ReceiptShape,
        responses={200: StatusShape, **problems(429)},
    )
    def status(self, request: Request) -> Response:
        """Say where a report stands, what was said, and what comes next."""
        admit_look(request, workspace_of(request))
        return Response(_status(_report(read(ReceiptShape, request.data).validated_data)))

    @extend_schema(
        tags=["Receipts"],
        summary="Answer the team's question",
        request=AnswerShape,
        responses={200: StatusShape, **problems(409, 429)},
    )
    def answer(self, request: Request) -> Response:
        """Store the reporter's answer; 409 when the team is not waiting for one."""
        admit_look(request, workspace_of(request))
        given = read(AnswerShape, request.data).validated_data
        report = _report(given)
        answer_request(report, given["answer"], now=timezone.now())
        return Response(_status(report))


def _report(given: dict[str, str]) -> Report:
    report = find_by_receipt(given["receipt"])
    if report is None:
        raise Invalid(
            "receipt",
            "There is no report with this receipt here. Check each letter and the workspace.",
            code="unknown",
            status=404,
        )
    return report


def _status(report: Report) -> dict[str, Any]:
    progress = progress_of(report, timezone.now())
    return {
        "reference": progress.reference,
        "status": progress.status,
        "title": progress.title,
        "text": progress.text,
        "received_at": progress.received_at,
        "answer_wanted": progress.answer_wanted,
        "content_deleted_on": progress.deleted_on,
        "messages": [vars(line) for line in progress.messages],
        "next": [vars(step) for step in progress.steps],
    }
