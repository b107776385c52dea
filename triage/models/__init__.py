"""Queues, routing, cases and decisions."""

from triage.models.appeal import ONCE, Judges, judges_of, stranded_appeals
from triage.models.backlog import in_words, queue_with_counts, queues_with_backlog
from triage.models.bulk_action import BulkAction
from triage.models.case import (
    Case,
    CaseQuerySet,
    Decision,
    DecisionUndone,
    Outcome,
    due_from,
    next_case,
    review_time,
)
from triage.models.case_report import (
    FROM_REPORTER,
    CaseReport,
    recent_counts,
    reports_of,
    talking_reports,
)
from triage.models.routing import RoutingRule

__all__ = [
    "FROM_REPORTER",
    "ONCE",
    "BulkAction",
    "Case",
    "CaseQuerySet",
    "CaseReport",
    "Decision",
    "DecisionUndone",
    "Judges",
    "Outcome",
    "RoutingRule",
    "due_from",
    "in_words",
    "judges_of",
    "next_case",
    "queue_with_counts",
    "queues_with_backlog",
    "recent_counts",
    "reports_of",
    "review_time",
    "stranded_appeals",
    "talking_reports",
]
