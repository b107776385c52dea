"""Playbooks as data, and incidents with their timers, pages and items."""

from escalation.models.filing import ContractClock, Filing, clocks_by_filing
from escalation.models.incident import (
    Firing,
    Incident,
    IncidentCase,
    IncidentItem,
    Page,
    Timer,
    case_of,
    cases_of,
    incident_of,
    links_of,
)
from escalation.models.playbook import (
    Contents,
    Item,
    ItemKind,
    Level,
    Playbook,
    PlaybookItem,
    PlaybookStep,
    PlaybookVersion,
    Step,
    Trigger,
)

__all__ = [
    "Contents",
    "ContractClock",
    "Filing",
    "Firing",
    "Incident",
    "IncidentCase",
    "IncidentItem",
    "Item",
    "ItemKind",
    "Level",
    "Page",
    "Playbook",
    "PlaybookItem",
    "PlaybookStep",
    "PlaybookVersion",
    "Step",
    "Timer",
    "Trigger",
    "case_of",
    "cases_of",
    "clocks_by_filing",
    "incident_of",
    "links_of",
]
