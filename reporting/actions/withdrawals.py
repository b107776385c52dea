"""Taking a consent back: what rests on it is destroyed, and the certificate says so."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from reporting import vault
from reporting.models import (
    Consent,
    Content,
    DataClass,
    DataKey,
    Kind,
    LegalHold,
    PurgeCertificate,
    Purpose,
    Report,
    ReporterMessage,
)
from tenants import audit, delivery
from tenants.models import AuditEvent
from tenants.permissions import Changed, Invalid

# What rests on a consent, and the class it is sealed in.
RESTS_ON_IT: dict[str, list[tuple[str, str]]] = {
    Purpose.CONTEXT: [(Kind.CONTEXT, DataClass.CONTENT), (Kind.SPAN_WORDS, DataClass.TRACE)],
    Purpose.CONTACT: [(Kind.CONTACT, DataClass.IDENTITY)],
    Purpose.EVALUATION: [(Kind.QUOTED, DataClass.EVALUATION)],
}


@transaction.atomic
def withdraw_consent(report: Report, purpose: str, *, now: datetime) -> Consent:
    """Take one consent back for the reporter: destroy what rests on it, and stop its use (B8, H2).

    Context goes; the address goes, with every message still owed to it; texts of tests made from
    the reporter's words go, and what was exported of them is followed up downstream. Under a
    legal hold the words are kept, read by nobody, and go when the hold ends. Raises Invalid for a
    consent that was never given, Changed for one that was taken back before.
    """
    consent: Consent | None = Consent.objects.filter(report=report, purpose=purpose).first()
    if consent is None:
        raise Invalid("purpose", _("You did not agree to this, so nothing rests on it."))
    # The purge and the hold lock the same row.
    Report.objects.select_for_update(no_key=True).get(pk=report.pk)
    followed_up = purpose == Purpose.EVALUATION
    moved = Consent.objects.filter(pk=consent.pk, withdrawn_at=None).update(
        withdrawn_at=now, reached_at=None if followed_up else now
    )
    if not moved:
        raise Changed(_("You took this back already."))
    consent.withdrawn_at = now
    held = LegalHold.objects.filter(report=report, released_at=None).exists()
    for kind, data_class in RESTS_ON_IT[purpose]:
        if held:
            pieces = Content.objects.filter(report=report, kind=kind, data_class=data_class)
            pieces.update(kind=Kind.WITHHELD)
        else:
            _destroy(report, purpose, kind, data_class, now)
    if purpose == Purpose.CONTEXT:
        Report.objects.filter(pk=report.pk).update(context_consent=False)
    if purpose == Purpose.CONTACT:
        _stop_messages(report, now)
    audit.record(
        "consent.withdrawn",
        report,
        actor=AuditEvent.Actor.REPORTER,
        purpose=purpose,
        kept_for_hold=held,
    )
    return consent


def destroy_withheld(report: Report, *, now: datetime) -> list[PurgeCertificate]:
    """Destroy what was withdrawn while a legal hold kept it; called when the hold ends."""
    found = [
        _destroy(report, purpose, Kind.WITHHELD, data_class, now)
        for purpose, pairs in RESTS_ON_IT.items()
        for _kind, data_class in pairs
    ]
    return [certificate for certificate in found if certificate is not None]


def _destroy(
    report: Report, purpose: str, kind: str, data_class: str, now: datetime
) -> PurgeCertificate | None:
    """Destroy pieces with their keys; return the certificate, or None where nothing was left."""
    pieces = Q(kind=kind, data_class=data_class)
    before = list(
        DataKey.objects.filter(report=report, data_class=data_class).values_list(
            "wrapped", flat=True
        )
    )
    keys_destroyed, rows_deleted = vault.destroy(report, pieces)
    if not rows_deleted:
        return None
    certificate = PurgeCertificate.objects.create(
        workspace_id=report.workspace_id,
        rule=f"{Purpose(purpose).label}: taken back by the reporter",
        data_class=data_class,
        purpose=purpose,
        due_before=now,
        reports=1,
        keys_destroyed=keys_destroyed,
        rows_deleted=rows_deleted,
        verification={
            "keys": DataKey.objects.filter(report=report, wrapped__in=before).count(),
            "rows": Content.objects.filter(pieces, report=report).count(),
        },
        report_ids=[str(report.pk)],
        issued_at=now,
    )
    audit.record(
        "data.purged",
        certificate,
        data_class=data_class,
        purpose=purpose,
        keys=keys_destroyed,
        rows=rows_deleted,
    )
    return certificate


def _stop_messages(report: Report, now: datetime) -> None:
    """Take every message still owed to the reporter's address out of the outbox."""
    told = ReporterMessage.objects.filter(report=report).values_list("pk", "event")
    delivery.cancel(
        [(f"reporter.{event}", str(pk)) for pk, event in told], "address withdrawn", now=now
    )
