"""What can be done to a report."""

from reporting.actions.conversation import (
    answer_request,
    appeal_report,
    appeal_until,
    may_appeal,
    write_to_team,
)
from reporting.actions.files import (
    attach_file,
    check_due,
    files_of,
    may_attach,
    read_attachment,
)
from reporting.actions.identity import (
    end_identities,
    grant_identity,
    open_identity,
    refuse_identity,
    request_identity,
)
from reporting.actions.intake import Accepted, submit_report
from reporting.actions.lifecycle import (
    close_each,
    close_report,
    find_by_receipt,
    mark_released,
    mark_taken_up,
    move_report,
    reopen_each,
)
from reporting.actions.messages import tell_each, tell_reporter
from reporting.actions.purging import forget_used_tokens, purge_due
from reporting.actions.rating import rate_report
from reporting.actions.receipts import find_rotated, receipt_mark, rotate_receipt
from reporting.actions.retention import (
    add_rule,
    change_rule,
    provision_rules,
    release_hold,
    remove_rule,
    set_hold,
)
from reporting.actions.searches import seek_traces
from reporting.actions.traces import (
    Held,
    HoldFull,
    forget_spans,
    hold_spans,
    require_open,
)
from reporting.actions.withdrawals import withdraw_consent

__all__ = [
    "Accepted",
    "Held",
    "HoldFull",
    "add_rule",
    "answer_request",
    "appeal_report",
    "appeal_until",
    "attach_file",
    "change_rule",
    "check_due",
    "close_each",
    "close_report",
    "end_identities",
    "files_of",
    "find_by_receipt",
    "find_rotated",
    "forget_spans",
    "forget_used_tokens",
    "grant_identity",
    "hold_spans",
    "mark_released",
    "mark_taken_up",
    "may_appeal",
    "may_attach",
    "move_report",
    "open_identity",
    "provision_rules",
    "purge_due",
    "rate_report",
    "read_attachment",
    "receipt_mark",
    "refuse_identity",
    "release_hold",
    "remove_rule",
    "reopen_each",
    "request_identity",
    "require_open",
    "rotate_receipt",
    "seek_traces",
    "set_hold",
    "submit_report",
    "tell_each",
    "tell_reporter",
    "withdraw_consent",
    "write_to_team",
]
