"""Queues, routing, cases and decisions."""

from triage.models.case import Case, CaseQuerySet, Decision, Outcome
from triage.models.queue import Queue, QueueGroupPermission, QueueRoleGroup, RoutingRule

__all__ = [
    "Case",
    "CaseQuerySet",
    "Decision",
    "Outcome",
    "Queue",
    "QueueGroupPermission",
    "QueueRoleGroup",
    "RoutingRule",
]
