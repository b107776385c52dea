"""What can be done to records: their retention, their consents, and the identity sealed in them."""

from privacy.actions.identity import (
    end_identity,
    grant_identity,
    open_identity,
    refuse_identity,
    request_identity,
)
from privacy.actions.purging import certify, certify_purge, purge_due
from privacy.actions.retention import (
    add_rule,
    change_rule,
    keep_days,
    provision_rules,
    release_hold,
    remove_rule,
    set_hold,
    start_clocks,
    stop_clocks,
)
from privacy.actions.withdrawals import withdraw_consent

__all__ = [
    "add_rule",
    "certify",
    "certify_purge",
    "change_rule",
    "end_identity",
    "grant_identity",
    "keep_days",
    "open_identity",
    "provision_rules",
    "purge_due",
    "refuse_identity",
    "release_hold",
    "remove_rule",
    "request_identity",
    "set_hold",
    "start_clocks",
    "stop_clocks",
    "withdraw_consent",
]
