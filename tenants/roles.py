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


def role_label(role: str) -> str:
    """Return a role as people read it; one that the product has no more, as it was named."""
    return Role(role).label if role in Role.values else role


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

# What opens words, traces, identities or the trail. No single person gives a role with any of these;
# nor that of an admin, who could make the second person up.
_OPENING = frozenset(
    {
        "manage_workspace",
        "read_content",
        "read_trace",
        "unmask",
        "respond_incidents",
        "communicate",
        "export_evaluations",
        "read_identity",
        "see_audit",
    }
)


def needs_two_people(role: str, *, on_queue: bool) -> bool:
    """Say whether a role, held on a queue or throughout, is given by two people or after a wait."""
    grants = QUEUE_GRANTS if on_queue else WORKSPACE_GRANTS
    return not _OPENING.isdisjoint(grants.get(role, ()))
