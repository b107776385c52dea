"""What the messages of a workspace to its people speak of."""

from datetime import datetime

from tenants.models import Invitation, OutboxEntry, RoleRequest
from tenants.owed import declare
from tenants.permissions import inviter_may
from tenants.roles import Role


def _invitation_ended(invitation: Invitation, entry: OutboxEntry, now: datetime) -> str:
    if invitation.accepted_at is not None:
        return "accepted"
    if invitation.withdrawn_at is not None:
        return "withdrawn"
    if invitation.expires_at <= now:
        return "ran out"
    return "" if inviter_may(invitation) else "whoever invited may not any more"


def _role_decided(request: RoleRequest, entry: OutboxEntry, now: datetime) -> str:
    return "" if request.status == RoleRequest.Status.REQUESTED else "decided"


declare("tenants/invitation", Invitation, _invitation_ended)
declare("tenants/first_admin")
# What happened to somebody's account they hear in any case; a link lives as long as its token.
declare("tenants/password_link")
declare("tenants/account_changed")
declare("tenants/role_requested", RoleRequest, _role_decided, to=[Role.ADMIN, Role.AUDITOR])
declare("tenants/role_decided")
declare("tenants/webhook_gone", to=[Role.ADMIN])
# A call alone, without words of its own.
declare("tenants/webhook_test")
