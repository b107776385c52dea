"""Taking a reporter's consent back."""

from datetime import datetime

from django.db import transaction

from privacy import actions as privacy
from privacy.models import Consent, Purpose
from reporting.actions.messages import take_back_outdated
from reporting.models import Report


@transaction.atomic
def withdraw_consent(report: Report, purpose: str, *, now: datetime) -> Consent:
    """Take one consent back for the reporter: destroy what rests on it, and stop its use (B8, H2).

    Context goes; the address goes, with every message still owed to it; texts of tests made from
    the reporter's words go, and what was exported of them is followed up downstream. Raises
    what `privacy.actions.withdraw_consent` raises.
    """
    consent = privacy.withdraw_consent(report, purpose, now=now)
    if purpose == Purpose.CONTEXT:
        Report.objects.filter(pk=report.pk).update(context_consent=False)
    if purpose == Purpose.CONTACT:
        take_back_outdated([report.pk], now=now)
    return consent
