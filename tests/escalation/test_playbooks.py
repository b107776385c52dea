"""Versions of playbooks: published by admins, never changed, and pinned by incidents (E6)."""

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from escalation.actions import publish_playbook_version
from escalation.defaults import PLAYBOOKS
from escalation.models import (
    Incident,
    IncidentItem,
    Page,
    Playbook,
    PlaybookItem,
    PlaybookStep,
    PlaybookVersion,
    Step,
    Trigger,
)
from reporting.models import Category, Severity
from tenants.models import AuditEvent
from tenants.permissions import Changed, Denied, Invalid
from tenants.roles import Role
from tests.due import advance_due, evaluate_due
from tests.escalation.conftest import NOW
from tests.escalation.test_triggers import decide
from triage.models import Case

SEVERE = {"category": Category.DATA_EXPOSURE, "severity": Severity.HIGH}
CONTENTS = replace(
    PLAYBOOKS["data-exposure"][1],
    first_move="Call the bank.",
    steps=[Step(Role.SECURITY, 60)],
    items=PLAYBOOKS["data-exposure"][1].items[:2],
)


@pytest.fixture
def playbook(acme: SimpleNamespace) -> Playbook:
    found: Playbook = Playbook.objects.get(slug="data-exposure")
    return found


def publish(playbook: Playbook, acme: SimpleNamespace, **changes: Any) -> PlaybookVersion:
    return publish_playbook_version(
        playbook, replace(CONTENTS, **changes), seen=1, by=acme.ada, now=NOW
    )


def paged(incident: Incident) -> set[str]:
    pages = Page.objects.filter(incident=incident).select_related("member__user")
    return {str(page.member) for page in pages}


def test_version_is_followed_by_new_incidents_and_not_by_those_that_run(
    acme: SimpleNamespace, playbook: Playbook, incident_for: Callable[..., Incident]
) -> None:
    old = incident_for(**SEVERE)
    version = publish(playbook, acme)
    new = incident_for(**SEVERE)
    assert (old.playbook_version.number, new.playbook_version) == (1, version)
    assert IncidentItem.objects.filter(incident=new).count() == 2
    advance_due(NOW)
    assert (paged(old), paged(new)) == ({"Rory", "Rita"}, {"Sena"})
    event = AuditEvent.objects.get(event="playbook.published")
    assert event.member == acme.ada
    assert event.facts == {"number": 2, "steps": 1, "items": 2}


def test_incident_that_is_raised_keeps_the_version_it_pinned(
    acme: SimpleNamespace, playbook: Playbook, incident_for: Callable[..., Incident]
) -> None:
    Trigger.objects.filter(slug="confirmed-high").update(playbook=playbook)
    level = Trigger.objects.get(slug="other").level_id
    Trigger.objects.filter(slug="data-exposure").update(level=level)
    incident = incident_for(**SEVERE)
    publish(playbook, acme)
    decide(acme, Case.objects.get())
    evaluate_due(NOW)
    incident.refresh_from_db()
    assert incident.level.name == "SEV1"
    assert incident.playbook_version.number == 1


@pytest.mark.parametrize("name", ["rory", "rhea", "lena", "sena", "carl", "nora"])
def test_only_an_admin_publishes(acme: SimpleNamespace, playbook: Playbook, name: str) -> None:
    with pytest.raises(Denied, match="workspace admin"):
        publish_playbook_version(playbook, CONTENTS, seen=1, by=getattr(acme, name), now=NOW)
    assert PlaybookVersion.objects.filter(playbook=playbook).count() == 1


def test_who_changed_an_older_version_is_told_who_published(
    acme: SimpleNamespace, playbook: Playbook
) -> None:
    publish(playbook, acme)
    with pytest.raises(Changed, match="Ada published version 2 meanwhile"):
        publish(playbook, acme)
    assert PlaybookVersion.objects.filter(playbook=playbook).count() == 2


@pytest.mark.parametrize(("change", "field"), [({"steps": []}, "steps"), ({"loops": 0}, "loops")])
def test_version_that_would_page_nobody_is_refused(
    acme: SimpleNamespace, playbook: Playbook, change: dict[str, Any], field: str
) -> None:
    with pytest.raises(Invalid) as caught:
        publish(playbook, acme, **change)
    assert caught.value.field == field


@pytest.mark.parametrize("model", [PlaybookVersion, PlaybookStep, PlaybookItem])
def test_what_was_published_never_changes(acme: SimpleNamespace, model: type) -> None:
    table = model._meta.db_table  # type: ignore[attr-defined]
    for change in (f"UPDATE {table} SET id = id", f"DELETE FROM {table}"):
        with (
            pytest.raises(DatabaseError, match="permission denied"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(change)
