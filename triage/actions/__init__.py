"""What can be done to queues and cases."""

from triage.actions.appeals import is_late, tell_of_stranded
from triage.actions.bulk_actions import carry_on, claim_action, tell_severe
from triage.actions.cases import (
    case_files,
    claim_report,
    open_case,
    read_content,
    read_file,
    read_reports,
    take_up,
)
from triage.actions.claims import CLAIM_LEASE, claim_case, release_case
from triage.actions.conversation import MOST_WORDS, return_unanswered, write_to_reporters
from triage.actions.decisions import (
    decide_case,
    request_detail,
    resolve_case,
    undo_decision,
    undoable,
)
from triage.actions.masking import (
    MASKABLE,
    lift_mask,
    mask_ranges,
    masks_of,
    open_piece,
    remove_ranges,
    version_of,
)
from triage.actions.matching import renew_fingerprint
from triage.actions.merging import merge_case, split_report
from triage.actions.quarantine import SEVERE_FIRST, SPAM, confirm_spam, release_quarantined
from triage.actions.queues import (
    create_queue,
    grant_queue_role,
    provision_triage,
    revoke_queue_role,
)
from triage.actions.traces import Traced, read_trace, traced_reports
from triage.models import reports_of

__all__ = [
    "CLAIM_LEASE",
    "MASKABLE",
    "MOST_WORDS",
    "SEVERE_FIRST",
    "SPAM",
    "Traced",
    "carry_on",
    "case_files",
    "claim_action",
    "claim_case",
    "claim_report",
    "confirm_spam",
    "create_queue",
    "decide_case",
    "grant_queue_role",
    "is_late",
    "lift_mask",
    "mask_ranges",
    "masks_of",
    "merge_case",
    "open_case",
    "open_piece",
    "provision_triage",
    "read_content",
    "read_file",
    "read_reports",
    "read_trace",
    "release_case",
    "release_quarantined",
    "remove_ranges",
    "renew_fingerprint",
    "reports_of",
    "request_detail",
    "resolve_case",
    "return_unanswered",
    "revoke_queue_role",
    "split_report",
    "take_up",
    "tell_of_stranded",
    "tell_severe",
    "traced_reports",
    "undo_decision",
    "undoable",
    "version_of",
    "write_to_reporters",
]
