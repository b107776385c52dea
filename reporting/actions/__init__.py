"""What can be done to a report."""

from reporting.actions.files import (
    attach_file,
    check_due,
    files_of,
    may_attach,
    read_attachment,
)
from reporting.actions.intake import Accepted, submit_report
from reporting.actions.lifecycle import (
    answer_request,
    close_each,
    close_report,
    find_by_receipt,
    mark_taken_up,
    move_each,
    move_report,
)
from reporting.actions.messages import tell_each, tell_reporter
from reporting.actions.purging import forget_used_tokens, purge_due
from reporting.actions.retention import (
    add_rule,
    change_rule,
    provision_rules,
    release_hold,
    remove_rule,
    set_hold,
)

__all__ = [
    "Accepted",
    "add_rule",
    "answer_request",
    "attach_file",
    "change_rule",
    "check_due",
    "close_each",
    "close_report",
    "files_of",
    "find_by_receipt",
    "forget_used_tokens",
    "mark_taken_up",
    "may_attach",
    "move_each",
    "move_report",
    "provision_rules",
    "purge_due",
    "read_attachment",
    "release_hold",
    "remove_rule",
    "set_hold",
    "submit_report",
    "tell_each",
    "tell_reporter",
]
