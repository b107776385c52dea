"""What can be done to a report."""

from reporting.actions.intake import Accepted, submit_report
from reporting.actions.lifecycle import (
    answer_request,
    close_report,
    find_by_receipt,
    mark_taken_up,
    move_report,
)
from reporting.actions.messages import tell_reporter
from reporting.actions.retention import provision_rules, purge_due, release_hold, set_hold

__all__ = [
    "Accepted",
    "answer_request",
    "close_report",
    "find_by_receipt",
    "mark_taken_up",
    "move_report",
    "provision_rules",
    "purge_due",
    "release_hold",
    "set_hold",
    "submit_report",
    "tell_reporter",
]
