"""What becomes due in learning, and what is done to it."""

from learning.withdrawn import retire_withdrawn
from privacy.models import Consent, Purpose
from tenants.due_work import DueWork

RETIRE_WITHDRAWN = DueWork(
    "learning.retire_withdrawn",
    Consent,
    due=lambda consents, now: consents.filter(
        purpose=Purpose.EVALUATION, withdrawn_at__isnull=False, reached_at=None
    ),
    act=retire_withdrawn,
    order_by=("withdrawn_at",),
)
