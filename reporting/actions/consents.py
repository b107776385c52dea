"""Recording what a reporter agreed to, and the form they were asked with."""

import uuid
from datetime import datetime

from django.db import transaction

from privacy.models import Consent, Purpose
from reporting.intake import Redacted, Submission, keeps_context
from reporting.models import FormVersion, Report
from reporting.questions import FormOf
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
