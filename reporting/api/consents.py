"""What a reporter agreed to, and taking it back, by receipt."""

from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.viewsets import ViewSet

from privacy.models import Purpose
from reporting.actions import withdraw_consent
from reporting.api.bodies import Choice, ReceiptShape, read
from reporting.api.callers import admit_look
from reporting.api.parsing import JsonBody
from reporting.api.statuses import _report as report_of
from reporting.consent_words import given_consents
from tenants.api import problems, workspace_of
from tenants.permissions import Changed, Invalid


class WithdrawShape(ReceiptShape):
    """A receipt, and the consent to take back if any."""

    withdraw = Choice(Purpose.values, required=False)


class ConsentShape(serializers.Serializer[Any]):
    """One consent, and what taking it back does or did."""

    purpose = serializers.ChoiceField(Purpose.choices)
    title = serializers.CharField()
    words = serializers.CharField()
    given_at = serializers.DateTimeField()
    withdrawn_at = serializers.DateTimeField(allow_null=True)
    effect = serializers.CharField()


class ConsentsShape(serializers.Serializer[Any]):
    """All consents of a report."""

    consents = ConsentShape(many=True)


class Consents(ViewSet):
    """What the holder of a receipt agreed to."""

    authentication_classes = []
    parser_classes = [JsonBody]

    @extend_schema(
        tags=["Receipts"],
        summary="Read what was agreed to, or take it back",
        request=WithdrawShape,
        responses={200: ConsentsShape, **problems(409, 422, 429)},
    )
    def consents(self, request: Request) -> Response:
        """Take back the consent that is named, if one is, and return them all."""
        admit_look(request, workspace_of(request))
        given = read(WithdrawShape, request.data).validated_data
        report = report_of(given)
        if purpose := given.get("withdraw"):
            try:
                withdraw_consent(report, purpose, now=timezone.now())
            except Invalid as error:
                raise Changed(error.detail) from error
        return Response({"consents": [vars(one) for one in given_consents(report)]})
