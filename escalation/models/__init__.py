"""Playbooks as data, and incidents with their timers, pages and items."""

from escalation.models.filing import ContractClock, Filing, clocks_by_filing
from escalation.models.incident import Firing, Incident, IncidentItem, Page, Timer
from escalation.models.playbook import (
    ItemKind,
    Level,
    Playbook,
    PlaybookItem,
    PlaybookStep,
    Trigger,
)

__all__ = [
    "ContractClock",
    "Filing",
    "Firing",
    "Incident",
    "IncidentItem",
    "ItemKind",
    "Level",
    "Page",
    "Playbook",
    "PlaybookItem",
    "PlaybookStep",
    "Timer",
    "Trigger",
    "clocks_by_filing",
]
