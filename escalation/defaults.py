"""What a new workspace escalates, and how: levels, triggers and playbooks as data."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from escalation.models import Contents, Item, ItemKind, Step
from reporting.models import Category, Severity
from tenants.roles import Role

# rank: name, minutes within which an acknowledgement is due
LEVELS = {1: ("SEV1", 15), 2: ("SEV2", 60)}


# Responders twice, then up. Sinks hear of it at once and again when nobody answered: pagers and
# chats are attached there.
ESCALATION_POLICY = [
    Step(Role.RESPONDER, 300, webhooks=True),
    Step(Role.RESPONDER, 300),
    Step(Role.SECURITY, 300, webhooks=True),
    Step(Role.ADMIN, 600),
]


def may(name: str) -> Item:
    """Return a mitigation that responders are allowed to take at once."""
    return Item(ItemKind.MITIGATION, name, required=False, role=Role.RESPONDER)


def tell(name: str, role: Role, within_minutes: int) -> Item:
    """Return a communication that is required within some minutes of opening."""
    return Item(ItemKind.COMMUNICATION, name, role=role, within_minutes=within_minutes)


def keep(name: str, *, required: bool = True) -> Item:
    """Return a piece of evidence to capture."""
    return Item(ItemKind.EVIDENCE, name, required=required, role=Role.RESPONDER)


def follow(first_move: str, *items: Item) -> Contents:
    """Return a playbook of these items that pages by the usual escalation policy."""
    return Contents(first_move, ESCALATION_POLICY, items)


# slug: name, what its first version says
PLAYBOOKS: dict[str, tuple[str, Contents]] = {
    "data-exposure": (
        "Data exposure",
        follow(
            "Find out which data left and to whom, and close the path it took.",
            may("Switch off the tool or retrieval source the data came from"),
            may("Revoke the credentials and links that were exposed"),
            tell("Tell the security contact of whoever's data it is", Role.SECURITY, 60),
            tell("Tell the customer-success contact what may be said", Role.SUCCESS, 240),
            keep("Trace of the answer that exposed the data"),
            keep("Which records were exposed, and how many people they concern"),
        ),
    ),
    "tool-action": (
        "Tool action without confirmation",
        follow(
            "Stop the tool for everybody it may act for, then undo what it did where that is possible.",
            may("Require confirmation for every call of this tool"),
            may("Switch the tool off"),
            tell("Tell the customer what the tool did and what was undone", Role.SUCCESS, 240),
            keep("The call: tool, redacted parameters, time, and whether it asked"),
            keep("What was undone, and what could not be undone"),
        ),
    ),
    "serious-harm": (
        "Instructions for serious harm",
        follow(
            "Read the report, try whether it can be repeated, and block the narrowest path to it.",
            may("Raise the refusal threshold of this policy area"),
            may("Add a targeted rule at the output filter"),
            tell("Tell the security liaison what is known", Role.SECURITY, 120),
            keep("The prompt that leads to it, kept as an evaluation case"),
            keep("Model version and policy version in force"),
        ),
    ),
    "threats": (
        "Threats or harassment",
        follow(
            "Judge whether somebody is in danger now; if so, follow the organisation's emergency path.",
            may("Suspend the conversation or the persona it came from"),
            may("Hide the answer from the people it concerns"),
            tell("Tell the security liaison whether somebody is in danger", Role.SECURITY, 30),
            keep("Trace of the conversation within the agreed window"),
        ),
    ),
    "severe": (
        "Severe problem",
        follow(
            "Read the facts, judge how many people are affected, and name who leads.",
            may("Raise the review threshold of this category"),
            may("Restore the last policy version known to be good"),
            tell("Tell the security liaison what is known", Role.SECURITY, 240),
            keep("Model version and policy version in force"),
            keep("How many reports show the same", required=False),
        ),
    ),
}


@dataclass(frozen=True)
class Default:
    """A trigger of a new workspace: its kind and parameters, and what it opens."""

    name: str
    level: int
    playbook: str
    kind: str
    parameters: Mapping[str, Any]


def severe(category: Category) -> dict[str, Any]:
    """Return the parameters of a trigger for what is reported as highly severe in one category."""
    return {"category": category, "least_severity": Severity.HIGH}


# slug: trigger
TRIGGERS: dict[str, Default] = {
    "data-exposure": Default(
        "Data exposure", 1, "data-exposure", "reported", severe(Category.DATA_EXPOSURE)
    ),
    "serious-harm": Default(
        "Instructions for serious harm",
        1,
        "serious-harm",
        "reported",
        severe(Category.HARMFUL_CONTENT),
    ),
    "threats": Default(
        "Threats or harassment", 1, "threats", "reported", severe(Category.HARASSMENT)
    ),
    "unconfirmed-tool": Default(
        "Tool action without confirmation", 2, "tool-action", "unconfirmed_tool", {}
    ),
    # One line for each category left, so that no report of high severity waits for a reviewer
    # and none brings a second playbook with it.
    "unsafe-action": Default(
        "Unsafe tool action, high severity",
        2,
        "tool-action",
        "reported",
        severe(Category.UNSAFE_TOOL_ACTION),
    ),
    "misinformation": Default(
        "Misinformation, high severity", 2, "severe", "reported", severe(Category.MISINFORMATION)
    ),
    "other": Default(
        "Another problem, high severity", 2, "severe", "reported", severe(Category.OTHER)
    ),
    "many-users": Default("Many users affected", 2, "severe", "many_users", {"least_reports": 10}),
    "confirmed-high": Default(
        "Confirmed, high severity", 1, "severe", "confirmed", {"least_severity": Severity.HIGH}
    ),
}
