"""What a report may be asked and may carry here: for whoever draws the form themselves."""

from typing import Any

from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.viewsets import ViewSet

from reporting.fields import ENTRY_POINTS
from reporting.form_questions import form_of
from reporting.models import Entry
from reporting.next_steps import known_language
from reporting.submission import intake_policy_of
from tenants.api import problems, workspace_of
from tenants.models import Forbidden
from tenants.permissions import Invalid

ENTRY_POINT = OpenApiParameter("entry_point", str, enum=list(ENTRY_POINTS), default=Entry.ANSWER)
LANGUAGE = OpenApiParameter("language", str, description="A language tag, such as pt-BR.")
MOST_LANGUAGE = 35


class ChoiceShape(serializers.Serializer[Any]):
    """One answer that can be chosen."""

    value = serializers.CharField()
    label = serializers.CharField()  # type: ignore[assignment]
    hint = serializers.CharField()


class QuestionShape(serializers.Serializer[Any]):
    """One question, and when it is asked."""

    name = serializers.CharField()
    label = serializers.CharField()  # type: ignore[assignment]
    type = serializers.ChoiceField(["choice", "text", "tick"])
    required = serializers.BooleanField()  # type: ignore[assignment]
    hint = serializers.CharField(required=False)
    most = serializers.IntegerField(required=False)
    choices = ChoiceShape(many=True, required=False)
    when = serializers.DictField(required=False)


class LimitsShape(serializers.Serializer[Any]):
    """How much is taken: characters, turns, bytes of UTF-8."""

    description = serializers.IntegerField()
    context_turns = serializers.IntegerField()
    context_bytes = serializers.IntegerField()


class FormShape(serializers.Serializer[Any]):
    """The form of one entry point, in one language, under the workspace's contract."""

    version = serializers.CharField()
    entry_point = serializers.CharField()
    language = serializers.CharField()
    questions = QuestionShape(many=True)
    consents = serializers.DictField(child=serializers.CharField())
    limits = LimitsShape()
    forbidden = serializers.ListField(child=serializers.ChoiceField(Forbidden.choices))


class Questions(ViewSet):
    """The questions of a report."""

    authentication_classes = []

    @extend_schema(
        tags=["Reports"],
        summary="Read what a report may be asked and may carry",
        parameters=[ENTRY_POINT, LANGUAGE],
        responses={200: FormShape, 304: None, **problems()},
    )
    def form(self, request: Request) -> Response:
        """Return the questions, the words of the consents, the limits and what is forbidden."""
        entry = request.query_params.get("entry_point", Entry.ANSWER)
        if entry not in ENTRY_POINTS:
            detail = f"Send one of: {', '.join(ENTRY_POINTS)}."
            raise Invalid("entry_point", detail, code="invalid_choice")
        language = known_language(request.query_params.get("language", "")[:MOST_LANGUAGE])
        form = form_of(entry, language, intake_policy_of(workspace_of(request), timezone.now()))
        headers = {"ETag": f'"{form.digest}"'}
        if request.headers.get("If-None-Match") == headers["ETag"]:
            return Response(status=304, headers=headers)
        return Response({"version": form.digest, **form.definition}, headers=headers)
