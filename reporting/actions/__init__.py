"""What can be done to a report."""

from reporting.actions.consents import consents_of, withdraw_consent
from reporting.actions.conversation import (
    answer_request,
    appeal_report,
    appeal_until,
    may_appeal,
    write_to_team,
)
from reporting.actions.files import (
    attach_file,
    check_file,
    files_of,
    may_attach,
    read_attachment,
)
from reporting.actions.identity import open_identity
from reporting.actions.intake import Accepted, forget_used_tokens, submit_report
from reporting.actions.lifecycle import (
    close_each,
    find_by_receipt,
    mark_released,
    mark_taken_up,
    move_report,
    reopen_each,
)
from reporting.actions.messages import take_back_outdated, tell_each, tell_reporter
from reporting.actions.rating import rate_report
from reporting.actions.receipts import find_rotated, receipt_mark, rotate_receipt

__all__ = [
    "Accepted",
    "answer_request",
    "appeal_report",
    "appeal_until",
    "attach_file",
    "check_file",
    "close_each",
    "consents_of",
    "files_of",
    "find_by_receipt",
    "find_rotated",
    "forget_used_tokens",
    "mark_released",
    "mark_taken_up",
    "may_appeal",
    "may_attach",
    "move_report",
    "open_identity",
    "rate_report",
    "read_attachment",
    "receipt_mark",
    "reopen_each",
    "rotate_receipt",
    "submit_report",
    "take_back_outdated",
    "tell_each",
    "tell_reporter",
    "withdraw_consent",
    "write_to_team",
]
