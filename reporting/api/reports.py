"""Reports by API: a preview of what would be stored, and the report itself."""

from typing import Any, cast

from django.conf import settings
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework.authentication import BaseAuthentication
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.viewsets import ViewSet

from reporting.actions import Accepted, submit_report
from reporting.api.answers import AcceptedShape, PreviewShape, TracePreviewShape
from reporting.api.bodies import ReportShape, read
from reporting.api.callers import (
    DEVICE,
    IDEMPOTENCY_KEY,
    SOLUTION,
    HostAuthentication,
    admit_look,
    admit_report,
    idempotency_key,
    peek,
)
from reporting.api.parsing import JsonBody
from reporting.next_steps import next_steps
from reporting.receipt_codes import receipt_in_words
from reporting.submission import (
    Redacted,
    Source,
    Submission,
    intake_policy_of,
    redact_submission,
)
from reporting.trace_words import trace_kept
from tenants.api import problems, workspace_of
from tenants.models import Workspace


class Reports(ViewSet):
    """Reports about what an AI system did."""

    parser_classes = [JsonBody]

    def get_authenticators(self) -> list[BaseAuthentication]:
        """Ask who calls only where something is stored."""
        return [] if self.action_map.get("post") == "preview" else [HostAuthentication()]

    @extend_schema(
        tags=["Reports"],
        summary="Show what of a report would be stored",
        request=ReportShape,
        responses={200: PreviewShape, **problems(429, 422)},
    )
    def preview(self, request: Request) -> Response:
        """Redact a report exactly as storing it would, and store nothing."""
        workspace = workspace_of(request)
        admit_look(request, workspace, severe=peek(request.data)[0])
        submission = _submission(request, workspace)
        now = timezone.now()
        intake_policy_of(workspace, now).check(submission)
        redacted = redact_submission(submission, workspace)
        return Response(
            {
                "description": _marked(redacted, "description"),
                "context": _marked(redacted, "context"),
                "tool_parameters": redacted.tool_parameters,
                "fitted": submission.fitted,
                "trace": TracePreviewShape(trace_kept(submission, redacted, workspace, now)).data,
            }
        )

    @extend_schema(
        tags=["Reports"],
        summary="Send a report",
        parameters=[IDEMPOTENCY_KEY, DEVICE, SOLUTION],
        request=ReportShape,
        responses={201: AcceptedShape, 200: AcceptedShape, **problems(401, 422, 429)},
    )
    def create(self, request: Request) -> Response:
        """Store a report; 200 and the same answer when this attempt was stored before."""
        key = idempotency_key(request)
        workspace, host = workspace_of(request), cast(Source, request.auth)
        marks = admit_report(request, workspace, host, key)
        accepted = submit_report(
            _submission(request, workspace),
            workspace=workspace,
            source=Source(**{**vars(host), "idempotency_key": key, "marks": marks}),
            now=timezone.now(),
        )
        return Response(
            _receipt(accepted, workspace),
            status=200 if accepted.replayed else 201,
            headers={"Idempotent-Replayed": "true"} if accepted.replayed else None,
        )


def _submission(request: Request, workspace: Workspace) -> Submission:
    submission = read(ReportShape, request.data).submission()
    if cast(dict[str, Any], request.data).get("fit") is True:
        return intake_policy_of(workspace, timezone.now()).fitted(submission)
    return submission


def _marked(redacted: Redacted, field: str) -> dict[str, Any]:
    return {
        "text": getattr(redacted, field),
        "redactions": [
            {"start": mark.start, "end": mark.end, "kind": mark.kind}
            for mark in redacted.marks[field]
        ],
    }


def _receipt(accepted: Accepted, workspace: Workspace) -> dict[str, Any]:
    report = accepted.report
    steps = next_steps(workspace, report.severity, report.received_at, report.locale)
    return {
        "reference": report.reference,
        "receipt": accepted.receipt,
        "receipt_words": receipt_in_words(accepted.receipt),
        "status_url": f"{settings.BASE_URL}/w/{workspace.slug}/status/",
        "received_at": report.received_at,
        "fitted": report.fitted,
        "next": [vars(step) for step in steps],
    }
