"""The obvious way: get_objects_for_user per report, OFFSET, exact COUNT, ModelSerializer."""

from typing import Any

from django.contrib.auth import get_user_model
from guardian.shortcuts import get_objects_for_user
from rest_framework import generics, pagination, serializers

from benchmarks.baseline.models import PlainIntake, PlainReport


class PlainSerializer(serializers.ModelSerializer[PlainReport]):
    """Every column, both ways."""

    class Meta:
        model = PlainReport
        fields = "__all__"


class PlainPages(pagination.PageNumberPagination):
    """Numbered pages with an exact count."""

    page_size = 50


class PlainQueue(generics.ListAPIView[PlainReport]):
    """One queue's open reports, the gravest first."""

    serializer_class = PlainSerializer
    pagination_class = PlainPages

    def get_queryset(self) -> Any:
        user = get_user_model().objects.get(email=self.kwargs["email"])
        return (
            get_objects_for_user(user, "baseline.work_report", PlainReport)
            .filter(queue_id=self.kwargs["queue"], status="open")
            .order_by("-severity", "id")
        )


class IntakeSerializer(serializers.ModelSerializer[PlainIntake]):
    """Every column, both ways."""

    class Meta:
        model = PlainIntake
        fields = "__all__"


class PlainCreate(generics.CreateAPIView[PlainIntake]):
    """A bare create of the same columns: no redaction, key, audit or outbox."""

    serializer_class = IntakeSerializer
