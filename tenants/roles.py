"""The roles people hold, and what each one grants on the workspace row."""

from django.db import models


class Role(models.TextChoices):
    """Roles of a workspace; reviewer and lead reviewer are held per queue (see triage.roles)."""

    ADMIN = "admin", "Workspace admin"
    REVIEWER = "reviewer", "Reviewer"
    LEAD = "lead", "Lead reviewer"
    RESPONDER = "responder", "Responder"
    SECURITY = "security", "Security liaison"
    SUCCESS = "success", "Customer-success contact"
    CUSTODIAN = "custodian", "Custodian"
    AUDITOR = "auditor", "Auditor"


QUEUE_ROLES = frozenset({Role.REVIEWER, Role.LEAD})

# Least privilege: an admin manages people and sees no report; a custodian keeps keys and holds.
WORKSPACE_GRANTS: dict[Role, frozenset[str]] = {
    Role.ADMIN: frozenset({"manage_workspace", "see_certificates"}),
    Role.REVIEWER: frozenset({"see_incidents"}),
    Role.LEAD: frozenset({"see_incidents", "export_evaluations"}),
    Role.RESPONDER: frozenset({"see_incidents", "respond_incidents"}),
    Role.SECURITY: frozenset({"see_incidents", "communicate"}),
    Role.SUCCESS: frozenset({"see_incidents", "communicate"}),
    Role.CUSTODIAN: frozenset({"manage_retention", "see_certificates", "read_identity"}),
    Role.AUDITOR: frozenset({"see_audit", "see_certificates"}),
}
