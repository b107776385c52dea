"""The OTLP/HTTP receiver: spans from the host product's servers, in JSON or protobuf."""

import hmac
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import wraps
from typing import IO, Any, cast

from django.conf import settings
from django.db import DatabaseError, transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from drf_spectacular.utils import OpenApiParameter, OpenApiTypes, extend_schema
from opentelemetry.proto.collector.trace.v1 import trace_service_pb2
from opentelemetry.proto.trace.v1 import trace_pb2
from rest_framework.authentication import BaseAuthentication
from rest_framework.exceptions import UnsupportedMediaType
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.parsers import BaseParser
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.viewsets import ViewSet

from tenants.actions import client_secret
from tenants.api import client_key_of, problems, workspace_of
from tenants.models import ClientKey, Workspace
from tenants.permissions import Invalid
from tenants.problems import ProblemResponse
from tenants.rate_limits import Limit, ask, refusal
from traces.actions import Buffered, BufferFull, buffer_spans, require_open
from traces.batches import JSON, PROTOBUF, read
from traces.bodies import unpack
from traces.limits import MOST_SENT

RETRY_SECONDS = 30


class ServerAuthentication(BaseAuthentication):
    """Knows the host product's server by its client key and the key's secret."""

    def authenticate(self, request: Request) -> tuple[None, ClientKey]:
        """Return the client key as `request.auth`; raise Invalid with 401."""
        key = client_key_of(request)
        scheme, _, given = request.headers.get("Authorization", "").partition(" ")
        right = hmac.compare_digest(given.strip().encode(), client_secret(key).encode())
        if scheme.lower() != "bearer" or not right:
            raise Invalid(
                "Authorization",
                "Send the client key's secret as “Bearer <secret>”, from a server.",
                code="secret_wrong",
                status=401,
            )
        return None, key

    def authenticate_header(self, request: Request) -> str:
        """Name the scheme a 401 asks for."""
        return "Bearer"


class OtlpBody(BaseParser):
    """Hands the unpacked bytes on; what they hold is read span by span."""

    def parse(
        self,
        stream: IO[Any],
        media_type: str | None = None,
        parser_context: Mapping[str, Any] | None = None,
    ) -> Any:
        """Return the bytes of the body; raise Invalid with 413 when they are too many."""
        body = stream.read(MOST_SENT + 1)
        if len(body) > MOST_SENT:
            raise Invalid(
                "body",
                f"The body is longer than {MOST_SENT // 1024} KiB. Send fewer spans at a time, or "
                "compress them with gzip.",
                code="too_long",
                status=413,
            )
        request = (parser_context or {})["request"]
        return unpack(body, request.headers.get("Content-Encoding", ""))


class JsonSpans(OtlpBody):
    """Spans in JSON."""

    media_type = JSON


class ProtobufSpans(OtlpBody):
    """Spans in protobuf."""

    media_type = PROTOBUF


class AsAsked(BaseContentNegotiation):
    """Answers in the request's own encoding, whatever the exporter says it accepts."""

    def select_parser(self, request: Request, parsers: Any) -> Any:
        """Return the parser of the body's media type."""
        kind = _media_type(request)
        return next((parser for parser in parsers if parser.media_type == kind), None)

    def select_renderer(self, request: Request, renderers: Any, format_suffix: Any = None) -> Any:
        """Return the only renderer."""
        return renderers[0], renderers[0].media_type


class Traces(ViewSet):
    """Spans of the host product's conversations."""

    authentication_classes = [ServerAuthentication]
    parser_classes = [JsonSpans, ProtobufSpans]
    content_negotiation_class = AsAsked

    @extend_schema(
        tags=["Traces"],
        summary="Send spans (OTLP/HTTP)",
        parameters=[OpenApiParameter("X-Client-Key", str, OpenApiParameter.HEADER, required=True)],
        request={JSON: OpenApiTypes.OBJECT, PROTOBUF: OpenApiTypes.BINARY},
        responses={
            (200, JSON): OpenApiTypes.OBJECT,
            (200, PROTOBUF): OpenApiTypes.BINARY,
            **problems(401, 429, 503),
        },
    )
    def export(self, request: Request) -> HttpResponse | Response:
        """Redact and buffer the spans of an ExportTraceServiceRequest; say which were not taken."""
        workspace = workspace_of(request)
        now = timezone.now()
        require_open(workspace, now)
        # Before the body is read: what is refused costs little.
        _admit_batch(cast(ClientKey, request.auth), workspace, now)
        batch = read(cast(bytes, request.data or b""), _media_type(request))
        with transaction.atomic():
            buffered = buffer_spans(batch, workspace=workspace, now=now)
        return _answer(buffered, _media_type(request))

    def handle_exception(self, exc: Exception) -> Any:
        """Turn what went wrong into OTLP's Status in the request's encoding."""
        wait = exc.seconds if isinstance(exc, BufferFull) else 0
        if isinstance(exc, UnsupportedMediaType):
            detail = f"Send {JSON} or {PROTOBUF}."
            exc = Invalid("Content-Type", detail, code="unsupported_media_type", status=415)
        elif isinstance(exc, DatabaseError):
            # Nothing of the batch is stored, and an exporter knows to send it again.
            wait = RETRY_SECONDS
            detail = "The spans could not be stored just now. Send this batch again later."
            exc = Invalid("body", detail, code="unavailable", status=503)
        response: Response = super().handle_exception(exc)
        if wait:
            response["Retry-After"] = str(wait)
        response.data["message"] = response.data["detail"]
        if _media_type(self.request) != PROTOBUF:
            return response
        # google.rpc.Status and trace.v1.Status have their message in the same field.
        status = trace_pb2.Status(message=response.data["detail"])
        headers = {
            name: value for name, value in response.headers.items() if name != "Content-Type"
        }
        return HttpResponse(
            status.SerializeToString(),
            status=response.status_code,
            content_type=PROTOBUF,
            headers=headers,
        )


def from_servers(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Refuse web pages: what opens this address is a secret that no browser may hold."""

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if "Origin" in request.headers:
            detail = "Spans are taken from servers, not from web pages."
            error = {"field": "Origin", "code": "server_only", "detail": detail}
            response: HttpResponse = ProblemResponse(403, detail, [error])
        else:
            response = view(request, *args, **kwargs)
        response["Cache-Control"] = "no-store"
        return response

    return answered


def _admit_batch(key: ClientKey, workspace: Workspace, now: datetime) -> None:
    """Count a batch of spans against the limit of its client key; raise Limited beyond it."""
    finding = ask(
        workspace,
        {"client_key": str(key.pk)},
        {"client_key": Limit(0, settings.TRACE_MOST_BATCHES)},
        head="spans",
        now=now,
    )
    if finding.outcome == "refused":
        raise refusal(finding)


def _answer(buffered: Buffered, media_type: str) -> HttpResponse:
    rejected = buffered.rejected.total()
    if media_type == PROTOBUF:
        message = trace_service_pb2.ExportTraceServiceResponse()
        if rejected:
            message.partial_success.rejected_spans = rejected
            message.partial_success.error_message = buffered.message
        return HttpResponse(message.SerializeToString(), content_type=PROTOBUF)
    # What was taken whole has no partial success.
    body = {"partialSuccess": {"rejectedSpans": rejected, "errorMessage": buffered.message}}
    return Response(body if rejected else {})


def _media_type(request: Any) -> str:
    media_type: str = request.META.get("CONTENT_TYPE", "").partition(";")[0].strip().lower()
    return media_type


class ServerScheme(OpenApiAuthenticationExtension):
    """Describes ServerAuthentication in the API document."""

    target_class = ServerAuthentication
    name = "clientSecret"

    def get_security_definition(self, auto_schema: Any) -> dict[str, Any]:
        """Return the scheme."""
        return {
            "type": "http",
            "scheme": "bearer",
            "description": "The secret of the client key that X-Client-Key names; servers only.",
        }
