"""What can be done to incidents and their playbooks."""

from escalation.actions.acknowledge import (
    Answer,
    acknowledge_by_token,
    acknowledge_incident,
    find_page,
)
from escalation.actions.clocks import watch_clocks
from escalation.actions.evaluate import evaluate_due
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
from escalation.actions.paging import advance_due
from escalation.actions.playbooks import publish_playbook_version
from escalation.actions.provision import provision_escalation

__all__ = [
    "Answer",
    "Filed",
    "acknowledge_by_token",
    "acknowledge_incident",
    "advance_due",
    "attach_to_filing",
    "complete_item",
    "evaluate_due",
    "file_incident",
    "find_contract",
    "find_page",
    "open_incident",
    "provision_escalation",
    "publish_playbook_version",
    "read_content",
    "read_file",
    "read_trace",
    "resolve_incident",
    "send_update",
    "watch_clocks",
    "write_on_filing",
]
