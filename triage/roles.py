"""What the roles that are held per queue grant on the queue row."""

from tenants.roles import Role

QUEUE_GRANTS: dict[Role, frozenset[str]] = {
    Role.REVIEWER: frozenset(
        {"work_queue", "read_content", "read_trace", "decide_cases", "mask_content"}
    ),
    Role.LEAD: frozenset(
        {
            "work_queue",
            "read_content",
            "read_trace",
            "decide_cases",
            "mask_content",
            "unmask",
            "redact_content",
            "lead_queue",
        }
    ),
}
