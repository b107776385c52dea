"""Workspaces, their people, and the records every other app writes."""

from tenants.models.audit import AuditEvent
from tenants.models.base import Tenant, TenantForeignKey, TenantManager, TenantModel, new_id
from tenants.models.contract import CONTEXT_BYTES, CONTEXT_TURNS, Contract, Forbidden
from tenants.models.outbox import OutboxEntry
from tenants.models.people import Invitation, Member, RoleGroup, User, WorkspaceGroupPermission
from tenants.models.workspace import ClientKey, Webhook, Workspace, WorkspaceKey

__all__ = [
    "CONTEXT_BYTES",
    "CONTEXT_TURNS",
    "AuditEvent",
    "ClientKey",
    "Contract",
    "Forbidden",
    "Invitation",
    "Member",
    "OutboxEntry",
    "RoleGroup",
    "Tenant",
    "TenantForeignKey",
    "TenantManager",
    "TenantModel",
    "User",
    "Webhook",
    "Workspace",
    "WorkspaceGroupPermission",
    "WorkspaceKey",
    "new_id",
]
