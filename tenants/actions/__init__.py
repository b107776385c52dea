"""What can be done to a workspace, its people and its connections."""

from tenants.actions.assignments import (
    change_roles,
    end_expired_role,
    grant_role,
    grant_roles,
    members_with_role,
    revoke_role,
    revoke_roles,
    roles_of,
    sync_grants,
)
from tenants.actions.connections import (
    add_webhook,
    client_secret,
    create_client_key,
    disable_webhook,
    revoke_client_key,
    rotate_webhook_secret,
    try_webhook,
)
from tenants.actions.contracts import add_contract, change_contract, end_contract
from tenants.actions.people import (
    accept_invitation,
    add_member,
    find_invitation,
    invite_person,
    remove_member,
    withdraw_invitation,
)
from tenants.actions.workspaces import change_settings, create_workspace

__all__ = [
    "accept_invitation",
    "add_contract",
    "add_member",
    "add_webhook",
    "change_contract",
    "change_roles",
    "change_settings",
    "client_secret",
    "create_client_key",
    "create_workspace",
    "disable_webhook",
    "end_contract",
    "end_expired_role",
    "find_invitation",
    "grant_role",
    "grant_roles",
    "invite_person",
    "members_with_role",
    "remove_member",
    "revoke_client_key",
    "revoke_role",
    "revoke_roles",
    "roles_of",
    "rotate_webhook_secret",
    "sync_grants",
    "try_webhook",
    "withdraw_invitation",
]
