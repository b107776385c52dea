"""What a new workspace escalates, and how: levels, triggers and playbooks as data."""

from dataclasses import dataclass

from escalation.models import ItemKind, Trigger
from reporting.models import Category, Severity
from tenants.roles import Role
from triage.models import Outcome

# rank: name, minutes within which an acknowledgement is owed (I2)
LEVELS = {1: ("SEV1", 15), 2: ("SEV2", 60)}


@dataclass(frozen=True)
class Step:
    """One rung: whom to page, and the seconds until the next rung."""

    role: Role
    wait_seconds: int
    webhooks: bool = False


# Responders twice, then up. Sinks hear of it at once and again when nobody answered: pagers and
# chats are attached there.
LADDER = [
    Step(Role.RESPONDER, 300, webhooks=True),
    Step(Role.RESPONDER, 300),
    Step(Role.SECURITY, 300, webhooks=True),
    Step(Role.ADMIN, 600),
]


@dataclass(frozen=True)
class Item:
    """What a playbook allows (a mitigation) or requires (a communication, evidence)."""

    kind: ItemKind
    name: str
    required: bool = True
    role: str = ""
    within_minutes: int | None = None


def may(name: str) -> Item:
    """Return a mitigation that responders are allowed to take at once."""
    return Item(ItemKind.MITIGATION, name, required=False, role=Role.RESPONDER)


def tell(name: str, role: Role, within_minutes: int) -> Item:
    """Return a communication that is required within some minutes of opening."""
    return Item(ItemKind.COMMUNICATION, name, role=role, within_minutes=within_minutes)


def keep(name: str, *, required: bool = True) -> Item:
    """Return a piece of evidence to capture."""
    return Item(ItemKind.EVIDENCE, name, required=required, role=Role.RESPONDER)


# slug: name, first move, items (E3)
PLAYBOOKS: dict[str, tuple[str, str, list[Item]]] = {
    "data-exposure": (
        "Data exposure",
        "Find out which data left and to whom, and close the path it took.",
        [
            may("Switch off the tool or retrieval source the data came from"),
            may("Revoke the credentials and links that were exposed"),
            tell("Tell the security contact of whoever's data it is", Role.SECURITY, 60),
            tell("Tell the customer-success contact what may be said", Role.SUCCESS, 240),
            keep("Trace of the answer that exposed the data"),
            keep("Which records were exposed, and how many people they concern"),
        ],
    ),
    "tool-action": (
        "Tool action without confirmation",
        "Stop the tool for everybody it may act for, then undo what it did where that is possible.",
        [
            may("Require confirmation for every call of this tool"),
            may("Switch the tool off"),
            tell("Tell the customer what the tool did and what was undone", Role.SUCCESS, 240),
            keep("The call: tool, redacted parameters, time, and whether it asked"),
            keep("What was undone, and what could not be undone"),
        ],
    ),
    "serious-harm": (
        "Instructions for serious harm",
        "Read the report, try whether it can be repeated, and block the narrowest path to it.",
        [
            may("Raise the refusal threshold of this policy area"),
            may("Add a targeted rule at the output filter"),
            tell("Tell the security liaison what is known", Role.SECURITY, 120),
            keep("The prompt that leads to it, kept as an evaluation case"),
            keep("Model version and policy version in force"),
        ],
    ),
    "threats": (
        "Threats or harassment",
        "Judge whether somebody is in danger now; if so, follow the organisation's emergency path.",
        [
            may("Suspend the conversation or the persona it came from"),
            may("Hide the answer from the people it concerns"),
            tell("Tell the security liaison whether somebody is in danger", Role.SECURITY, 30),
            keep("Trace of the conversation within the agreed window"),
        ],
    ),
    "severe": (
        "Severe problem",
        "Read the facts, judge how many people are affected, and name who leads.",
        [
            may("Raise the review threshold of this category"),
            may("Restore the last policy version known to be good"),
            tell("Tell the security liaison what is known", Role.SECURITY, 240),
            keep("Model version and policy version in force"),
            keep("How many reports show the same", required=False),
        ],
    ),
}


@dataclass(frozen=True)
class Condition:
    """A trigger: when it looks, what has to hold, and what it opens."""

    name: str
    level: int
    playbook: str
    moment: Trigger.Moment = Trigger.Moment.INTAKE
    category: str = ""
    least_severity: int = Severity.LOW
    unconfirmed_tool: bool = False
    outcome: str = ""
    least_reports: int = 0


# slug: condition (E2, D3)
TRIGGERS: dict[str, Condition] = {
    "data-exposure": Condition(
        "Data exposure",
        1,
        "data-exposure",
        category=Category.DATA_EXPOSURE,
        least_severity=Severity.HIGH,
    ),
    "serious-harm": Condition(
        "Instructions for serious harm",
        1,
        "serious-harm",
        category=Category.HARMFUL_CONTENT,
        least_severity=Severity.HIGH,
    ),
    "threats": Condition(
        "Threats or harassment",
        1,
        "threats",
        category=Category.HARASSMENT,
        least_severity=Severity.HIGH,
    ),
    "unconfirmed-tool": Condition(
        "Tool action without confirmation", 2, "tool-action", unconfirmed_tool=True
    ),
    # One line for each category left, so that no report of high severity waits for a reviewer
    # and none brings a second playbook with it.
    "unsafe-action": Condition(
        "Unsafe tool action, high severity",
        2,
        "tool-action",
        category=Category.UNSAFE_TOOL_ACTION,
        least_severity=Severity.HIGH,
    ),
    "misinformation": Condition(
        "Misinformation, high severity",
        2,
        "severe",
        category=Category.MISINFORMATION,
        least_severity=Severity.HIGH,
    ),
    "other": Condition(
        "Another problem, high severity",
        2,
        "severe",
        category=Category.OTHER,
        least_severity=Severity.HIGH,
    ),
    "many-users": Condition("Many users affected", 2, "severe", least_reports=10),
    "confirmed-high": Condition(
        "Confirmed, high severity",
        1,
        "severe",
        moment=Trigger.Moment.DECISION,
        least_severity=Severity.HIGH,
        outcome=Outcome.CONFIRMED,
    ),
}
