"""What can be done to queues and cases."""

from triage.actions.queues import (
    create_queue,
    grant_queue_role,
    provision_triage,
    revoke_queue_role,
)

__all__ = ["create_queue", "grant_queue_role", "provision_triage", "revoke_queue_role"]
