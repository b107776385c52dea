"""Workspaces, their people, and the records every other app writes."""

from tenants.models.attempt import AccountAttempt
from tenants.models.audit_event import AuditEvent
from tenants.models.base import Tenant, TenantForeignKey, TenantManager, TenantModel, new_id
from tenants.models.contract import CONTEXT_BYTES, CONTEXT_TURNS, Contract, Forbidden
from tenants.models.outbox import OutboxEntry
from tenants.models.people import (
    Invitation,
    Member,
    QueueUserPermission,
    RoleAssignment,
    User,
    WorkspaceUserPermission,
    unexpired,
)
from tenants.models.queue import Queue
from tenants.models.role_request import RoleRequest
from tenants.models.tick import Tick
from tenants.models.work_failure import WorkFailure
from tenants.models.workspace import ClientKey, Webhook, Workspace, WorkspaceKey

__all__ = [
    "CONTEXT_BYTES",
    "CONTEXT_TURNS",
    "AccountAttempt",
    "AuditEvent",
    "ClientKey",
    "Contract",
    "Forbidden",
    "Invitation",
    "Member",
    "OutboxEntry",
    "Queue",
    "QueueUserPermission",
    "RoleAssignment",
    "RoleRequest",
    "Tenant",
    "TenantForeignKey",
    "TenantManager",
    "TenantModel",
    "Tick",
    "User",
    "Webhook",
    "WorkFailure",
    "Workspace",
    "WorkspaceKey",
    "WorkspaceUserPermission",
    "new_id",
    "unexpired",
]
