"""Queues, routing, cases and decisions."""

from triage.models.appeal import ONCE, Judges, judges_of, stranded_appeals
from triage.models.backlog import in_words, queue_with_counts, queues_with_backlog
from triage.models.case import Case, CaseQuerySet, Decision, Outcome
from triage.models.case_report import (
    FROM_REPORTER,
    CaseReport,
    recent_counts,
    reports_of,
    talking_reports,
)
from triage.models.errand import Errand
from triage.models.paging import CasePage, Cursor
from triage.models.routing import RoutingRule

__all__ = [
    "FROM_REPORTER",
    "ONCE",
    "Case",
    "CasePage",
    "CaseQuerySet",
    "CaseReport",
    "Cursor",
    "Decision",
    "Errand",
    "Judges",
    "Outcome",
    "RoutingRule",
    "in_words",
    "judges_of",
    "queue_with_counts",
    "queues_with_backlog",
    "recent_counts",
    "reports_of",
    "stranded_appeals",
    "talking_reports",
]
