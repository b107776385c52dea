"""Records: what keys, clocks, holds and certificates hang on, and what else must go with them."""

import uuid
from collections.abc import Sequence
from datetime import datetime
from typing import Any, ClassVar

from django.apps import apps
from django.db import models

from tenants.models import TenantModel


class Record(TenantModel):
    """One thing whose words are sealed in the vault, such as a report: when its clocks start.

    Its id is that of the row it is the record of, which an app above this one holds.
    """

    # What it is the record of, by the name of that model.
    kind = models.CharField(max_length=40)
    # By which people name it.
    reference = models.CharField(max_length=16)
    received_at = models.DateTimeField()
    # When its clocks were started, and for what reason; null while it is open.
    closed_at = models.DateTimeField(null=True)
    closing_reason = models.CharField(max_length=20, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "kind", "reference"], name="one_record_reference"
            )
        ]

    def __str__(self) -> str:
        return self.reference

    @property
    def audited_as(self) -> str:
        """The type under which the audit trail names it: that of what it is the record of."""
        return self.kind


class RecordPart(TenantModel):
    """A row above the vault that holds something derived from sealed words, and when that must go.

    The purge does what the row declares here, counts it and looks whether anything is left.
    """

    # The look-up that leads from the row to the id of its record.
    RECORD: ClassVar[str] = "report"
    # The class of data with which the row is deleted; empty for one that stays.
    DELETED_WITH: ClassVar[str] = ""
    # The columns that are emptied, to null or to no text, by the class of data they go with.
    EMPTIED_WITH: ClassVar[dict[str, tuple[str, ...]]] = {}

    class Meta:
        abstract = True


class WithRecord(RecordPart):
    """A row that has a record of its own in the vault, under its own id."""

    RECORD = "pk"

    class Meta:
        abstract = True


def new_record(row: WithRecord, *, reference: str, received_at: datetime) -> Record:
    """Return the unsaved record of a new row; nothing can be sealed for the row before it is."""
    return Record(
        id=row.pk,
        workspace_id=row.workspace_id,
        kind=str(row._meta.model_name),
        reference=reference,
        received_at=received_at,
    )


def parts_deleted_with(data_class: str) -> list[type[RecordPart]]:
    """Return the models whose rows are deleted with a class of data, those that point first."""
    return [model for model in _parts() if data_class == model.DELETED_WITH]


def parts_emptied_with(data_class: str) -> list[type[RecordPart]]:
    """Return the models of which columns are emptied with a class of data."""
    return [model for model in _parts() if data_class in model.EMPTIED_WITH]


def lock_records(record_ids: Sequence[uuid.UUID], *, emptying: bool = False) -> list[uuid.UUID]:
    """Lock records, and return the ids of those that there are.

    The purge, holds, withdrawals and clocks lock them too, so each sees what the others did. The
    rows that they are the records of are locked first, as everybody does who changes both; all in
    one order, so that two of them wait for each other instead of dead-locking. The purge, which
    is `emptying` columns of other rows too, locks these before: a case comes before its report.
    """
    for model in _parts():
        stays = model.EMPTIED_WITH and not model.DELETED_WITH
        if stays and (emptying or issubclass(model, WithRecord)):
            _lock(model, model.RECORD, record_ids)
    return _lock(Record, "pk", record_ids)


def _lock(model: Any, path: str, record_ids: Sequence[uuid.UUID]) -> list[uuid.UUID]:
    rows = model.objects.select_for_update(no_key=True).filter(**{f"{path}__in": record_ids})
    return list(rows.order_by("pk").values_list("pk", flat=True))


def _parts() -> list[type[RecordPart]]:
    # A model is declared after those it points to.
    return [model for model in reversed(apps.get_models()) if issubclass(model, RecordPart)]
