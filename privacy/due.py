"""What becomes due in privacy, and what is done to it."""

from django.db.models import Exists, OuterRef

from privacy.actions import end_identity, purge_due
from privacy.models import DataKey, IdentityRequest, LegalHold
from tenants.due_work import DueWork
from tenants.models import Workspace

END_IDENTITIES = DueWork(
    "privacy.end_identities",
    IdentityRequest,
    due=lambda requests, now: requests.filter(
        status=IdentityRequest.Status.GRANTED, granted_until__lte=now
    ),
    act=end_identity,
    order_by=("granted_until",),
)
# By workspace: a certificate covers what one rule destroyed at a time, not one record.
PURGE = DueWork(
    "privacy.purge",
    Workspace,
    due=lambda workspaces, now: workspaces.filter(
        Exists(
            DataKey._base_manager.filter(workspace=OuterRef("pk"), purge_at__lte=now).exclude(
                Exists(LegalHold._base_manager.filter(record=OuterRef("record"), released_at=None))
            )
        )
    ),
    act=lambda workspace, now: bool(purge_due(now)),
)
