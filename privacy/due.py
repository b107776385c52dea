"""What becomes due in privacy, and what is done to it."""

import uuid
from datetime import datetime

from django.db.models import Exists, OuterRef

from privacy.actions import certify_purge, end_identity, purge_due
from privacy.models import DataKey, IdentityRequest, LegalHold, Purge
from tenants.due_work import DueWork, workspaces_due
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


def _certify(workspace_id: uuid.UUID, purge_id: uuid.UUID, now: datetime) -> bool:
    # The storage is swept once, after everything that is due: not once for each batch of it.
    return not workspaces_due(PURGE) and certify_purge(workspace_id, purge_id, now)


CERTIFY = DueWork(
    "privacy.certify",
    Purge,
    due=lambda purges, now: purges.filter(issued_at__lte=now),
    act=_certify,
    order_by=("issued_at", "pk"),
    batch=1_000,
    alone=True,
)
