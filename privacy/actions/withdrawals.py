"""Taking a consent back: what rests on it is destroyed, and the certificate says so."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from privacy import vault
from privacy.actions.purging import note_purge
from privacy.models import (
    Consent,
    Content,
    DataClass,
    DataKey,
    Kind,
    LegalHold,
    Purge,
    Purpose,
    lock_records,
)
from privacy.vault import Sealed
from tenants import audit
from tenants.models import AuditEvent
from tenants.permissions import Invalid

# What rests on a consent, and the class it is sealed in.
RESTS_ON_IT: dict[str, list[tuple[str, str]]] = {
    Purpose.CONTEXT: [(Kind.CONTEXT, DataClass.CONTENT), (Kind.SPAN_WORDS, DataClass.TRACE)],
    Purpose.CONTACT: [(Kind.CONTACT, DataClass.IDENTITY)],
    Purpose.EVALUATION: [(Kind.QUOTED, DataClass.EVALUATION)],
}


@transaction.atomic
def withdraw_consent(row: Sealed, purpose: str, *, now: datetime) -> Consent:
    """Take one consent back for the reporter, and destroy what rests on it.

    Under a legal hold the words are kept, read by nobody, and go when the hold ends. What was made
    from them is followed up downstream. One that was taken back before stays as it is. Raises
    Invalid for a consent that was never given.
    """
    consent: Consent | None = Consent.objects.filter(record=row.pk, purpose=purpose).first()
    if consent is None:
        raise Invalid("purpose", _("You did not agree to this, so nothing rests on it."))
    # The purge and the hold lock the same rows.
    lock_records([row.pk])
    followed_up = purpose == Purpose.EVALUATION
    moved = Consent.objects.filter(pk=consent.pk, withdrawn_at=None).update(
        withdrawn_at=now, reached_at=None if followed_up else now
    )
    consent.refresh_from_db()
    if not moved:
        return consent
    under_hold = LegalHold.objects.filter(record=row.pk, released_at=None).exists()
    for kind, data_class in RESTS_ON_IT[purpose]:
        if under_hold:
            pieces = Content.objects.filter(record=row.pk, kind=kind, data_class=data_class)
            pieces.update(kind=Kind.WITHHELD)
        else:
            _destroy(row, purpose, kind, data_class, now)
    audit.record(
        "consent.withdrawn",
        row,
        actor=AuditEvent.Actor.REPORTER,
        purpose=purpose,
        kept_for_hold=under_hold,
    )
    return consent


def destroy_withheld(row: Sealed, *, now: datetime) -> list[Purge]:
    """Destroy what was withdrawn while a legal hold kept it; called when the hold ends."""
    purges = [
        _destroy(row, purpose, Kind.WITHHELD, data_class, now)
        for purpose, pairs in RESTS_ON_IT.items()
        for _kind, data_class in pairs
    ]
    return [purge for purge in purges if purge is not None]


def _destroy(row: Sealed, purpose: str, kind: str, data_class: str, now: datetime) -> Purge | None:
    """Destroy pieces with their keys; return what was, or None where nothing was left."""
    pieces = Q(kind=kind, data_class=data_class)
    before = list(
        DataKey.objects.filter(record=row.pk, data_class=data_class).values_list(
            "wrapped", flat=True
        )
    )
    keys_destroyed, rows_deleted = vault.destroy(row, pieces)
    if not rows_deleted:
        return None
    purge = note_purge(
        rule=f"{Purpose(purpose).label}: taken back by the reporter",
        data_class=data_class,
        purpose=purpose,
        due_before=now,
        records=1,
        keys_destroyed=keys_destroyed,
        rows_deleted=rows_deleted,
        verification={
            "keys": DataKey.objects.filter(record=row.pk, wrapped__in=before).count(),
            "rows": Content.objects.filter(pieces, record=row.pk).count(),
        },
        record_ids=[str(row.pk)],
        issued_at=now,
    )
    audit.record(
        "data.purged",
        purge,
        data_class=data_class,
        purpose=purpose,
        keys=keys_destroyed,
        rows=rows_deleted,
    )
    return purge
