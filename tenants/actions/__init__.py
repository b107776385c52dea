"""What can be done to a workspace, its people and its connections."""

from tenants.actions.account_events import (
    answer_attempts,
    choose_time_zone,
    note_attempt,
    password_path,
    record_change,
    record_failure,
    record_sign_in,
)
from tenants.actions.assignments import (
    end_expired_role,
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
from tenants.actions.role_requests import (
    approve_role,
    change_roles,
    claim_role_request,
    give_waiting_role,
    grant_role,
    grant_roles,
    refuse_role,
)
from tenants.actions.workspaces import change_settings, create_workspace

__all__ = [
    "accept_invitation",
    "add_contract",
    "add_member",
    "add_webhook",
    "answer_attempts",
    "approve_role",
    "change_contract",
    "change_roles",
    "change_settings",
    "choose_time_zone",
    "claim_role_request",
    "client_secret",
    "create_client_key",
    "create_workspace",
    "disable_webhook",
    "end_contract",
    "end_expired_role",
    "find_invitation",
    "give_waiting_role",
    "grant_role",
    "grant_roles",
    "invite_person",
    "members_with_role",
    "note_attempt",
    "password_path",
    "record_change",
    "record_failure",
    "record_sign_in",
    "refuse_role",
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
