"""What can be done to incidents and their playbooks."""

from escalation.actions.acknowledge import (
    Answer,
    acknowledge_by_token,
    acknowledge_incident,
    find_page,
)
from escalation.actions.clocks import pass_on, warn_of_clock
from escalation.actions.evaluate import evaluate_case
from escalation.actions.filing import (
    Filed,
    attach_to_filing,
    file_incident,
    find_contract,
    send_update,
    write_on_filing,
)
from escalation.actions.handle import (
    complete_item,
    read_content,
    read_file,
    read_trace,
    resolve_incident,
)
from escalation.actions.incidents import open_incident
from escalation.actions.paging import claim_timer, fire_timer
from escalation.actions.playbooks import publish_playbook_version
from escalation.actions.provision import provision_escalation

__all__ = [
    "Answer",
    "Filed",
    "acknowledge_by_token",
    "acknowledge_incident",
    "attach_to_filing",
    "claim_timer",
    "complete_item",
    "evaluate_case",
    "file_incident",
    "find_contract",
    "find_page",
    "fire_timer",
    "open_incident",
    "pass_on",
    "provision_escalation",
    "publish_playbook_version",
    "read_content",
    "read_file",
    "read_trace",
    "resolve_incident",
    "send_update",
    "warn_of_clock",
    "write_on_filing",
]
