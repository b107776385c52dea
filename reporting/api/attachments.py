"""Files by API: one at a time, to the report whose receipt is sent with it."""

from typing import IO, Any

from django.utils import timezone
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.exceptions import ParseError
from rest_framework.parsers import DataAndFiles, MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.viewsets import ViewSet

from reporting.actions import attach_file, find_by_receipt
from reporting.api.callers import admit_look
from reporting.attachments.uploads import MULTIPART, files_of_form, prepare
from reporting.models import Attachment, Media
from reporting.receipt_codes import MOST_TYPED
from tenants.api import problems, workspace_of
from tenants.permissions import Invalid

FIELDS = {"receipt", "file"}


class FormBody(MultiPartParser):
    """Parses a form with files into memory, within limits."""

    # Every type comes here, so that the refusal names the one that is taken.
    media_type = "*/*"

    def parse(
        self, stream: IO[Any], media_type: str | None = None, parser_context: Any = None
    ) -> "DataAndFiles[Any, Any]":
        """Return fields and files; raise Invalid for what is no whole form."""
        if (media_type or "").partition(";")[0].strip().lower() != MULTIPART:
            raise Invalid("Content-Type", f"Send {MULTIPART}.", code="unsupported", status=415)
        request = parser_context["request"]._request
        prepare(request)
        try:
            return super().parse(stream, media_type, parser_context)
        except ParseError as error:
            raise Invalid("body", "The form cannot be read.", code="malformed") from error


class FileShape(serializers.Serializer[Any]):
    """A file, and the receipt of the report that it belongs to."""

    receipt = serializers.CharField()
    file = serializers.FileField()


class KeptShape(serializers.Serializer[Any]):
    """A file as it was kept."""

    media = serializers.ChoiceField(Media.choices)
    size = serializers.IntegerField()
    width = serializers.IntegerField(allow_null=True)
    height = serializers.IntegerField(allow_null=True)
    state = serializers.ChoiceField(Attachment.State.choices)
    redactions = serializers.DictField(child=serializers.IntegerField())


class Attachments(ViewSet):
    """Files that reporters add to their reports."""

    authentication_classes = []
    parser_classes = [FormBody]

    @extend_schema(
        tags=["Receipts"],
        summary="Add a file to a report",
        request={MULTIPART: FileShape},
        responses={201: OpenApiResponse(KeptShape), **problems(409, 422, 429)},
    )
    def create(self, request: Request) -> Response:
        """Keep one picture or text, made anew; the same file again is the one that is there."""
        admit_look(request, workspace_of(request))
        sent = files_of_form(request)
        if unknown := sorted((set(request.data) | set(request.FILES)) - FIELDS):
            raise Invalid(
                unknown[0][:80], "Unknown field; known are: receipt, file.", code="unknown"
            )
        if len(sent) != 1:
            raise Invalid("file", "Send one file, in the field file.", code="required")
        report = find_by_receipt(str(dict(request.POST.items()).get("receipt", ""))[:MOST_TYPED])
        if report is None:
            raise Invalid(
                "receipt",
                "There is no report with this receipt here. Check each letter and the workspace.",
                code="unknown",
                status=404,
            )
        file = attach_file(report, *sent[0], now=timezone.now())
        return Response(KeptShape(file).data, status=201)
