"""Queues, routing, cases and decisions."""

from triage.models.case import Case, CaseQuerySet, Decision, Outcome
from triage.models.paging import CasePage, Cursor
from triage.models.queue import Queue, QueueGroupPermission, QueueRoleGroup, RoutingRule

__all__ = [
    "Case",
    "CasePage",
    "CaseQuerySet",
    "Cursor",
    "Decision",
    "Outcome",
    "Queue",
    "QueueGroupPermission",
    "QueueRoleGroup",
    "RoutingRule",
]
