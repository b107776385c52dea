"""What became of a report, by its receipt, which is sent in the body and never in an address."""

from collections.abc import Callable
from typing import Any

from django.utils import timezone, translation
from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.viewsets import ViewSet

from reporting.actions import (
    answer_request,
    appeal_report,
    find_by_receipt,
    find_rotated,
    receipt_mark,
    rotate_receipt,
    write_to_team,
)
from reporting.api.answers import ReceiptMadeShape, StatusShape
from reporting.api.bodies import ReceiptShape, Text, read
from reporting.api.callers import IDEMPOTENCY_KEY, MESSAGE_KEY, admit_look, idempotency_key
from reporting.api.parsing import JsonBody
from reporting.fields import MOST_ANSWER
from reporting.models import Report, ReporterMessage
from reporting.next_steps import known_language
from reporting.progress import progress_of
from reporting.receipt_codes import receipt_in_words, receipt_lookup
from reporting.support_lines import country_of, support_for
from tenants.api import problems, workspace_of
from tenants.permissions import Invalid


class AnswerShape(ReceiptShape):
    """A reporter's answer to a question of the team."""

    answer = Text(MOST_ANSWER)


class MessageShape(ReceiptShape):
    """What a reporter wants to add."""

    message = Text(MOST_ANSWER)


class AppealShape(ReceiptShape):
    """Why a reporter disagrees with a result."""

    appeal = Text(MOST_ANSWER)


class Statuses(ViewSet):
    """What the holder of a receipt reads, and says."""

    authentication_classes = []
    parser_classes = [JsonBody]

    @extend_schema(
        tags=["Receipts"],
        summary="Read where a report stands",
        request=ReceiptShape,
        responses={200: StatusShape, **problems(422, 429)},
    )
    def status(self, request: Request) -> Response:
        """Say where a report stands, what was said, and what comes next."""
        admit_look(request, workspace_of(request))
        return Response(_status(_report(read(ReceiptShape, request.data).validated_data)))

    @extend_schema(
        tags=["Receipts"],
        summary="Answer the team's question",
        parameters=[MESSAGE_KEY],
        request=AnswerShape,
        responses={200: StatusShape, **problems(409, 422, 429)},
    )
    def answer(self, request: Request) -> Response:
        """Store the reporter's answer; 409 when the team is not waiting for one."""
        return _said(request, AnswerShape, "answer", answer_request)

    @extend_schema(
        tags=["Receipts"],
        summary="Write to the team",
        parameters=[MESSAGE_KEY],
        request=MessageShape,
        responses={200: StatusShape, **problems(409, 422, 429)},
    )
    def write(self, request: Request) -> Response:
        """Store a message of the reporter; 409 when the report is closed."""
        return _said(request, MessageShape, "message", write_to_team)

    @extend_schema(
        tags=["Receipts"],
        summary="Appeal against a result",
        parameters=[MESSAGE_KEY],
        request=AppealShape,
        responses={200: StatusShape, **problems(409, 422, 429)},
    )
    def appeal(self, request: Request) -> Response:
        """Have a closed report decided again by somebody else; 409 when that cannot be."""
        return _said(request, AppealShape, "appeal", appeal_report)

    @extend_schema(
        tags=["Receipts"],
        summary="Exchange a receipt for a new one",
        parameters=[IDEMPOTENCY_KEY],
        request=ReceiptShape,
        responses={200: ReceiptMadeShape, **problems(409, 422, 429)},
    )
    def rotate(self, request: Request) -> Response:
        """Return a new receipt; the old one opens nothing from now on.

        The same call again with the same key returns the same new receipt, should the first
        answer have been lost.
        """
        admit_look(request, workspace_of(request))
        attempt = idempotency_key(request)
        old: str = read(ReceiptShape, request.data).validated_data["receipt"]
        report = find_by_receipt(old)
        if report is not None:
            receipt = rotate_receipt(report, attempt=attempt, now=timezone.now())
        elif again := find_rotated(receipt_mark(receipt_lookup(old)), attempt):
            report, receipt = again
        else:
            raise _unknown()
        receipt_words = receipt_in_words(receipt)
        return Response(
            {"reference": report.reference, "receipt": receipt, "receipt_words": receipt_words}
        )


def _said(
    request: Request, shape: type[ReceiptShape], field: str, act: Callable[..., ReporterMessage]
) -> Response:
    """Have what a reporter wrote taken by an action; answer with where the report stands then.

    A retry is answered alike, and marked as one.
    """
    admit_look(request, workspace_of(request))
    given = read(shape, request.data).validated_data
    report = _report(given)
    now, attempt = timezone.now(), idempotency_key(request, required=False)
    said = act(report, given[field], now=now, attempt=attempt)
    # What this call stored has its time; what an earlier one stored has another.
    replayed = {"Idempotent-Replayed": "true"} if said.at != now else None
    return Response(_status(report), headers=replayed)


def _report(given: dict[str, str]) -> Report:
    report = find_by_receipt(given["receipt"])
    if report is None:
        raise _unknown()
    return report


def _unknown() -> Invalid:
    return Invalid(
        "receipt",
        _("There is no report with this receipt here. Check each letter and the workspace."),
        code="unknown",
        status=404,
    )


def _status(report: Report) -> dict[str, Any]:
    with translation.override(known_language(report.locale)):
        progress = progress_of(report, timezone.now())
        return {
            "reference": progress.reference,
            "status": progress.status,
            "title": progress.title,
            "text": progress.text,
            "received_at": progress.received_at,
            "answer_wanted": progress.answer_wanted,
            "answer_by": progress.answer_by,
            "may_write": progress.may_write,
            "appeal_by": progress.appeal_by,
            "content_deleted_on": progress.deleted_on,
            "messages": [vars(line) for line in progress.messages],
            "next": [{"title": step.title, "expected": step.expected} for step in progress.steps],
            "support": _support(report),
        }


def _support(report: Report) -> list[dict[str, str]]:
    language = translation.get_language() or "en"
    lines = support_for(
        report.category, report.workspace, country=country_of(report.locale), language=language
    )
    return [
        {"need": str(title), "name": line.name, "contact": line.contact, "note": line.note}
        for title, lines in (lines.groups if lines else [])
        for line in lines
    ]
