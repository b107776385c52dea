"""What a reporter agrees to, the form they were asked with, and taking a consent back."""

import uuid
from datetime import datetime

from django.db import transaction

from privacy import actions as privacy
from privacy.models import Consent, Purpose
from reporting.intake import Redacted, Submission, keeps_context
from reporting.models import FormVersion, Report, ReporterMessage
from reporting.questions import FormOf
from tenants import delivery
from tenants.batch import insert, unsaved

# Forms whose row was seen to be committed by this process: taking a report in asks for none.
_known: set[tuple[uuid.UUID, str]] = set()


def record_consents(
    report: Report, submission: Submission, redacted: Redacted, form: FormOf, *, now: datetime
) -> None:
    """Write one row for each consent that came with a report (B6, B8)."""
    given = {
        Purpose.CONTEXT: keeps_context(submission, redacted),
        # To leave an address is to agree to be written to.
        Purpose.CONTACT: bool(submission.contact_email),
        Purpose.EVALUATION: submission.evaluation_consent,
    }
    insert(
        [
            unsaved(
                Consent,
                workspace_id=report.workspace_id,
                record_id=report.pk,
                purpose=purpose,
                given_at=now,
                wording_hash=form.consent_hash(purpose),
            )
            for purpose, agreed in given.items()
            if agreed
        ]
    )


def keep_form(form: FormOf, *, workspace_id: uuid.UUID, now: datetime) -> None:
    """Keep a wording of the form, once for each workspace."""
    key = (workspace_id, form.digest)
    if key in _known:
        return
    row = FormVersion(
        workspace_id=workspace_id,
        digest=form.digest,
        definition=form.definition,
        first_seen_at=now,
    )
    FormVersion.objects.bulk_create([row], ignore_conflicts=True)
    # Not before: what is rolled back must be written the next time.
    transaction.on_commit(lambda: _known.add(key))


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
        _stop_messages(report, now)
    return consent


def _stop_messages(report: Report, now: datetime) -> None:
    """Take every message still owed to the reporter's address out of the outbox."""
    reporter_messages = ReporterMessage.objects.filter(report=report).values_list("pk", "event")
    delivery.cancel(
        [(f"reporter.{event}", str(pk)) for pk, event in reporter_messages],
        "address withdrawn",
        now=now,
    )
