"""The table of docs/security.md, cell by cell: who can see what is tried on the addresses of the product."""

import logging
import re
from collections.abc import Callable
from itertools import chain
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from escalation.actions import provision_escalation
from escalation.models import Incident, IncidentCase, IncidentItem, ItemKind
from privacy.models import Content, Kind
from reporting.actions import attach_file
from reporting.models import Category, Severity
from reporting.submission import Source
from tenants.models import AuditEvent
from tenants.scope import enter_scope
from tests import factories
from tests.access_table import ACT, API, TABLE
from tests.due import evaluate_due, take_up_due
from tests.routes import routes
from tests.world import furnish
from triage.models import Case

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "security.md"
# Who stands for each column; a cell holds for all of them unless it names one.
COLUMNS = {
    "admin": ["ada"],
    "reviewer, lead (per queue)": ["rhea", "lena"],
    "responder": ["rory"],
    "liaisons": ["sena", "cleo"],
    "custodian": ["carl"],
    "auditor": ["aldo"],
}
OWN, OTHER = "own", "other"
Probe = tuple[str, str]


def at(where: str, *names: str) -> set[Probe]:
    return {(name, where) for name in names}


def both(*names: str) -> set[Probe]:
    return at(OWN, *names) | at(OTHER, *names)


def on_queue(*names: str) -> dict[str, set[Probe]]:
    """Return what is tried on a case of one's own queue, and on one of another queue."""
    return {"own queues": at(OWN, *names), "all queues": at(OTHER, *names)}


# What a row is about: by a word of this test, the addresses that it means.
ROWS: dict[str, dict[str, set[Probe]]] = {
    "structured signals of cases": {
        **on_queue(
            "triage:case",
            "triage:case_reports",
            "triage:claim",
            "triage:release",
            "triage:decide",
            "triage:undo",
            "triage:request_detail",
            "triage:write",
        ),
        "all queues": at(OTHER, "triage:case", "triage:queue", "triage:decide", "triage:write"),
        "lists": at(OWN, "triage:queue", "triage:quarantine", "triage:decide_quarantined"),
        "resolving": at(OWN, "triage:resolve"),
        "of an incident": both("escalation:incident"),
    },
    "masking parts of a text": on_queue("triage:mask"),
    "seeing and lifting masks, removing parts for good": on_queue(
        "triage:lift", "triage:remove_text"
    ),
    "report content": {
        **on_queue("triage:content", "triage:open_text", "triage:file"),
        "of an incident": at(OTHER, "escalation:content", "escalation:file"),
    },
    "system trace": {
        **on_queue("triage:trace"),
        "of an incident": at(OTHER, "escalation:trace"),
    },
    "reporter identity": {
        **on_queue("triage:identity", "triage:identity_open"),
        "requests": at(OWN, "privacy:identity_requests", "privacy:identity_request"),
    },
    "incidents": {
        "facts": both("escalation:incident") | at(OWN, "escalation:incidents"),
        "handling": at(OWN, "escalation:acknowledge", "escalation:resolve", "escalation:complete"),
        "updates": at(OWN, "escalation:update"),
    },
    "filings for customers": {
        "filings": at(
            OWN,
            "escalation:filings",
            "escalation:filing",
            "escalation:filing_new",
            "escalation:filing_preview",
            "escalation:filing_sent",
            "escalation:filing_message",
            "escalation:filing_files",
        ),
        "updates": at(OWN, "escalation:update"),
    },
    "evaluation cases": {
        "all": at(
            OWN,
            "learning:evaluations",
            "learning:export",
            "learning:retired",
            "learning:evaluation",
            "learning:draft",
        )
    },
    "people, keys, contracts, settings": {
        "all": at(
            OWN,
            *(name for name in TABLE if re.match("tenants:(?!audit|join)", name)),
            "triage:queue_people_list",
            "triage:queue_people",
            "reporting:support",
            "reporting:remove_support_line",
            "reporting:limits",
            "privacy:patterns",
            "privacy:remove_pattern",
        )
    },
    "retention, holds, certificates": {
        "certificates": at(OWN, "privacy:certificates", "privacy:certificate"),
        "all": at(
            OWN,
            "privacy:retention",
            "privacy:rule_new",
            "privacy:rule",
            "privacy:rule_remove",
            "privacy:hold",
            "privacy:release",
        ),
    },
    "audit trail": {"all": at(OWN, "tenants:audit")},
}
# Pages that show each member what is theirs, and nothing to who has none.
THEIRS = {"home", "triage:queues", "triage:my_cases"}
# What each cell lets in, in the words of ROWS; by person where the column's people differ.
OWN_QUEUES = {"own queues", "lists"}
SAYS: dict[tuple[str, str], set[str] | dict[str, set[str]]] = {
    ("structured signals of cases", "own queues, cases with an incident"): {
        "rhea": {*OWN_QUEUES, "of an incident"},
        "lena": {*OWN_QUEUES, "of an incident", "resolving"},
    },
    ("structured signals of cases", "cases with an incident"): {"of an incident"},
    ("masking parts of a text", "own queues"): {"own queues"},
    ("seeing and lifting masks, removing parts for good", "lead of own queues"): {
        "rhea": set(),
        "lena": {"own queues"},
    },
    ("report content", "own queues, each opening recorded"): {"own queues"},
    ("report content", "cases with an incident, recorded"): {"of an incident"},
    (
        "system trace",
        "own queues, a right of its own (`read_trace`), each opening recorded",
    ): {"own queues"},
    ("system trace", "cases with an incident, recorded"): {"of an incident"},
    ("reporter identity", "asks; sees it for 1 or 24 hours when granted, recorded"): {"own queues"},
    ("reporter identity", "grants or refuses requests of others; does not see it"): {"requests"},
    ("incidents", "facts"): {"facts"},
    ("incidents", "all, acknowledge, resolve"): {"facts", "handling", "updates"},
    ("incidents", "facts, communications, updates"): {"facts", "updates"},
    ("filings for customers", "as cases"): set(),
    ("filings for customers", "clocks, updates"): {"updates"},
    (
        "filings for customers",
        "all: file, follow, add files, write; opening what a colleague filed is recorded",
    ): {"filings", "updates"},
    ("filings for customers", "affected users are identities"): set(),
    ("evaluation cases", "lead: make, export"): {"rhea": set(), "lena": {"all"}},
    ("people, keys, contracts, settings", "all"): {"all"},
    ("retention, holds, certificates", "certificates"): {"certificates"},
    ("retention, holds, certificates", "all"): {"all", "certificates"},
    ("audit trail", "all"): {"all"},
}
# What a reading leaves in the trail, where a cell says that it is recorded.
RECORDED = {
    "triage:content": "content.read",
    "triage:open_text": "content.read",
    "triage:file": "attachment.read",
    "triage:trace": "trace.read",
    "escalation:content": "content.read",
    "escalation:file": "attachment.read",
    "escalation:trace": "trace.read",
    "escalation:filing": "content.read",
}
# Sena filed it; her own words are no reading.
FILER = "sena"


def table() -> dict[str, dict[str, str]]:
    """Return the cells of the document by row and column."""
    text = DOCUMENT.read_text().split("## Who can see what", 1)[1]
    lines = [line for line in text.splitlines() if line.startswith("|")]
    head, _, *body = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
    return {row[0]: dict(zip(head[1:], row[1:], strict=True)) for row in body}


def said(row: str, column: str, person: str) -> set[str]:
    cell = table()[row][column]
    means = set() if cell == "–" else SAYS[row, cell]
    return means[person] if isinstance(means, dict) else means


def test_table_and_test_speak_of_the_same():
    rows = table()
    assert list(rows) == list(ROWS)
    assert {tuple(row) for row in rows.values()} == {tuple(COLUMNS)}
    cells = {(name, cell) for name, row in rows.items() for cell in row.values() if cell != "–"}
    assert cells == set(SAYS), "Say in this test what a new cell means, on real addresses."


def test_every_address_of_members_is_in_a_row():
    tried = {name for row in ROWS.values() for probes in row.values() for name, _ in probes}
    members = {name for name, entry in TABLE.items() if entry.who != frozenset({"*"})}
    assert members - THEIRS == tried


@pytest.fixture
def places(cast):
    """Return what is tried: in the queue that Rhea and Lena have a role on, and in another."""
    logging.disable(logging.WARNING)
    with enter_scope(cast.acme.pk):
        elsewhere = _elsewhere(cast)
    own = furnish(cast).acme
    with enter_scope(cast.acme.pk):
        own.member, own.incident = cast.nora, _incident_of(own.case)
        own.item = IncidentItem.objects.filter(
            incident=own.incident, kind=ItemKind.MITIGATION
        ).first()
        other = SimpleNamespace(**vars(own) | elsewhere)
        yield SimpleNamespace(own=own, other=other, cast=cast)
    logging.disable(logging.NOTSET)


def _elsewhere(cast) -> dict[str, object]:
    """Make a case of another queue that has an incident, with all that can be opened."""
    now = timezone.now()
    provision_escalation(cast.acme)
    report = factories.make_report(
        cast.acme,
        "It sent my mail to everybody.",
        category=Category.DATA_EXPOSURE,
        severity=Severity.HIGH,
        source=Source(subject="user-17"),
        trace={"step": "send"},
    ).report
    file = attach_file(report, "mail.txt", b"It went to all.", now=now)
    take_up_due(now)
    evaluate_due(now)
    case = Case.objects.select_related("queue").get(report=report)
    assert case.queue.slug == "security"
    return {
        "case": case,
        "incident": _incident_of(case),
        "file": file,
        "text_id": Content.objects.filter(record=report.pk, kind=Kind.DESCRIPTION).get().pk,
    }


def _incident_of(case: Case) -> Incident:
    return IncidentCase.objects.select_related("incident").get(case=case).incident


def let_in(client: Client, member, probe: Probe, places: SimpleNamespace) -> tuple[bool, bool]:
    """Say whether an address lets a member in, and whether the trail says that they read."""
    name, where = probe
    entry, objects = TABLE[name], getattr(places, where)
    pattern = next(route.pattern for route in routes() if route.name == name)
    names = re.findall(r"<(?:\w+:)?(\w+)>", pattern)
    kwargs = entry.kwargs("acme", names, objects)
    if "queue_slug" in kwargs:
        kwargs["queue_slug"] = objects.case.queue.slug
    send: Callable = client.post if entry.kind in {ACT, API} else client.get
    read = AuditEvent.objects.filter(member=member, event=RECORDED.get(name, ""))
    with transaction.atomic():
        before = read.count()
        answer = send(reverse(name, kwargs=kwargs), entry.body)
        recorded = read.count() == before + 1
        transaction.set_rollback(True)
    assert answer.status_code in {200, 302, 400, 403, 409, 422}, (name, answer.status_code)
    return answer.status_code != 403, recorded


@pytest.mark.parametrize("column", COLUMNS)
def test_each_cell_holds(places, column):
    wrong = []
    for person in COLUMNS[column]:
        member = getattr(places.cast, person)
        client = Client()
        client.force_login(member.user)
        # What one row denies, another may give: an update of an incident is news of a filing too.
        open_to = {
            probe
            for row, kinds in ROWS.items()
            for kind in said(row, column, person)
            for probe in kinds.get(kind, ())
        }
        for row, kinds in ROWS.items():
            cell = table()[row][column]
            for probe in sorted(chain.from_iterable(kinds.values())):
                allowed, recorded = let_in(client, member, probe, places)
                if allowed != (probe in open_to):
                    wrong.append((row, person, *probe, "let in" if allowed else "refused"))
                owed = allowed and "recorded" in cell and probe[0] in RECORDED
                if owed and not recorded and (probe[0], person) != ("escalation:filing", FILER):
                    wrong.append((row, person, *probe, "not recorded"))
    assert not wrong
