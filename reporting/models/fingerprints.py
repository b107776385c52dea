"""Fingerprints of what reports say; they go with the words they were made of."""

from typing import ClassVar

from django.db import models

from privacy.models import DataClass, RecordPart
from reporting.models.report import Report
from tenants.models import TenantForeignKey


class Fingerprint(RecordPart):
    """The fingerprints of one report: of all its words, and of the answer it is about.

    Keyed hashes; the second goes with the trace, in which the answer's id is sealed.
    """

    DELETED_WITH = DataClass.CONTENT
    EMPTIED_WITH: ClassVar[dict[str, tuple[str, ...]]] = {DataClass.TRACE: ("answer",)}

    report = TenantForeignKey(Report, related_name="+")
    exact = models.BinaryField(null=True)
    answer = models.BinaryField(null=True)
    # Of the rules that it was made by: those of another version find nothing.
    version = models.PositiveSmallIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "report"], name="one_fingerprint_per_report"
            )
        ]
        indexes = [
            models.Index(
                fields=["workspace", "exact", "-id"],
                name="fingerprint_by_words",
                condition=models.Q(exact__isnull=False),
            ),
            models.Index(
                fields=["workspace", "answer", "-id"],
                name="fingerprint_by_answer",
                condition=models.Q(answer__isnull=False),
            ),
            models.Index(fields=["version"], name="fingerprint_by_version"),
        ]


class FingerprintBand(RecordPart):
    """One of the hashes by which reports that say nearly the same are found."""

    DELETED_WITH = DataClass.CONTENT

    report = TenantForeignKey(Report, related_name="+")
    value = models.BigIntegerField()

    class Meta:
        indexes = [
            models.Index(fields=["workspace", "value", "-id"], name="band_by_value"),
            models.Index(fields=["workspace", "report"], name="bands_of_report"),
        ]
