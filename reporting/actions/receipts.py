"""Exchanging a receipt for a new one."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from reporting.models import Report
from reporting.receipt_codes import receipt_lookup, rotated_receipt
from tenants import audit
from tenants.models import AuditEvent
from tenants.permissions import Changed

# As much of a look-up as names one receipt among all.
MARK_BYTES = 16


def receipt_mark(lookup: bytes | memoryview) -> str:
    """Return what tells a receipt's look-up from others; it opens nothing."""
    return bytes(lookup)[:MARK_BYTES].hex()


@transaction.atomic
def rotate_receipt(report: Report, *, attempt: str, now: datetime) -> str:
    """Give a report a new receipt, and return it; the old one opens nothing from now on.

    The same attempt at the same moment gets the same one; raises Changed when somebody else
    exchanged it first.
    """
    seen = bytes(report.receipt_lookup)
    receipt = rotated_receipt(receipt_mark(seen), attempt)
    lookup = receipt_lookup(receipt)
    if not Report.objects.filter(pk=report.pk, receipt_lookup=seen).update(receipt_lookup=lookup):
        if Report.objects.filter(pk=report.pk, receipt_lookup=lookup).exists():
            return receipt
        raise Changed(_("The receipt of this report was exchanged meanwhile. Use the new one."))
    report.receipt_lookup = lookup
    audit.record("receipt.rotated", report, actor=AuditEvent.Actor.REPORTER)
    return receipt


def find_rotated(mark: str, attempt: str) -> tuple[Report, str] | None:
    """Return what an earlier call of the same attempt gave, whose answer was lost, or None."""
    receipt = rotated_receipt(mark, attempt)
    report = (
        Report.objects.select_related("workspace")
        .filter(receipt_lookup=receipt_lookup(receipt))
        .first()
    )
    return None if report is None else (report, receipt)
