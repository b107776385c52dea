"""The roles people hold, and what each one grants: on the workspace, and on a queue."""

from django.db import models


class Role(models.TextChoices):
    """Roles of a workspace; those of QUEUE_GRANTS are held per queue too."""

    ADMIN = "admin", "Workspace admin"
    REVIEWER = "reviewer", "Reviewer"
    LEAD = "lead", "Lead reviewer"
    RESPONDER = "responder", "Responder"
    SECURITY = "security", "Security liaison"
    SUCCESS = "success", "Customer-success contact"
    CUSTODIAN = "custodian", "Custodian"
    AUDITOR = "auditor", "Auditor"


def role_choices() -> list[tuple[str, str]]:
    """Return the roles as a field's choices; a function, so that a new role needs no migration."""
    return Role.choices


# What a role held throughout the workspace grants on the workspace. Least privilege: an admin
# manages people and sees no report; a custodian keeps keys and holds.
WORKSPACE_GRANTS: dict[str, frozenset[str]] = {
    Role.ADMIN: frozenset({"manage_workspace", "see_certificates"}),
    Role.REVIEWER: frozenset({"see_incidents"}),
    Role.LEAD: frozenset({"see_incidents", "export_evaluations"}),
    Role.RESPONDER: frozenset({"see_incidents", "respond_incidents"}),
    Role.SECURITY: frozenset({"see_incidents", "communicate"}),
    Role.SUCCESS: frozenset({"see_incidents", "communicate"}),
    Role.CUSTODIAN: frozenset({"manage_retention", "see_certificates", "read_identity"}),
    Role.AUDITOR: frozenset({"see_audit", "see_certificates"}),
}

# What a role held on a queue grants on that queue.
_REVIEWER = frozenset({"work_queue", "read_content", "read_trace", "decide_cases", "mask_content"})
QUEUE_GRANTS: dict[str, frozenset[str]] = {
    Role.REVIEWER: _REVIEWER,
    Role.LEAD: _REVIEWER | {"unmask", "redact_content", "lead_queue"},
}
