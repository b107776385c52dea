"""What becomes due in learning, and what is done to it."""

from learning.withdrawn import retire_withdrawn, unreached
from privacy.models import Consent
from tenants.due_work import DueWork

RETIRE_WITHDRAWN = DueWork(
    "learning.retire_withdrawn",
    Consent,
    due=lambda consents, now: unreached(consents),
    act=retire_withdrawn,
    order_by=("withdrawn_at",),
)
