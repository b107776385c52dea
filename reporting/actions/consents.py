"""What a reporter agreed to, and taking it back."""

from datetime import datetime

from django.db import transaction

from privacy import actions as privacy
from privacy.models import Consent, Content, Kind, Purpose
from reporting.actions.messages import take_back_outdated
from reporting.models import Report


def consents_of(report: Report) -> dict[str, Consent]:
    """Return the consents of a report by their purpose, those taken back among them.

    Where there is no row, what the report itself says counts: an unsaved one stands for it, as of
    the report's arrival, and without the hash of words that nobody kept.
    """
    rows: dict[str, Consent] = {
        row.purpose: row for row in Consent.objects.filter(record=report.pk)
    }
    for purpose in _said_by(report) - set(rows):
        rows[purpose] = Consent(
            workspace_id=report.workspace_id,
            record_id=report.pk,
            purpose=purpose,
            given_at=report.received_at,
        )
    return rows


def _said_by(report: Report) -> set[str]:
    said = {str(Purpose.CONTEXT)} if report.context_consent else set()
    # To leave an address is to agree to be written to.
    if Content.objects.filter(record=report.pk, kind=Kind.CONTACT).exists():
        said.add(str(Purpose.CONTACT))
    return said


@transaction.atomic
def withdraw_consent(report: Report, purpose: str, *, now: datetime) -> Consent:
    """Take one consent back for the reporter: destroy what rests on it, and stop its use (B8, H2).

    Context goes; the address goes, with every message still owed to it; texts of tests made from
    the reporter's words go, and what was exported of them is followed up downstream. Raises
    what `privacy.actions.withdraw_consent` raises.
    """
    agreed = consents_of(report).get(purpose)
    if agreed is not None and agreed._state.adding:
        Consent.objects.bulk_create([agreed], ignore_conflicts=True)
    consent = privacy.withdraw_consent(report, purpose, now=now)
    if purpose == Purpose.CONTEXT:
        Report.objects.filter(pk=report.pk).update(context_consent=False)
    if purpose == Purpose.CONTACT:
        take_back_outdated([report.pk], now=now)
    return consent
