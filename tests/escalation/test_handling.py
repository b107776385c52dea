"""Acknowledging, items, content and resolving: who may, in which order, exactly once (E3, J3)."""

from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace

import pytest

from escalation.actions import (
    acknowledge_by_token,
    acknowledge_incident,
    complete_item,
    find_page,
    read_content,
    resolve_incident,
)
from escalation.models import Incident, IncidentItem, ItemKind, Page, cases_of
from reporting.models import Category, Severity
from tenants.actions import remove_member, revoke_role
from tenants.models import AuditEvent
from tenants.permissions import Changed, Denied, Invalid
from tenants.roles import Role
from tenants.scope import enter_scope
from tests.escalation.conftest import NOW, events, item_of, link_of, token_of

MINUTE = timedelta(minutes=1)
LATER = NOW + 4 * MINUTE


def status(incident: Incident) -> str:
    seen: str = Incident.objects.get(pk=incident.pk).status
    return seen


@pytest.mark.parametrize("name", ["rhea", "lena", "cleo", "carl", "aldo", "nora", "ada", "sena"])
def test_only_a_responder_or_whoever_was_paged_acknowledges(
    acme: SimpleNamespace, incident: Incident, name: str
) -> None:
    with pytest.raises(Denied, match="responder"):
        acknowledge_incident(incident, by=getattr(acme, name), now=LATER)
    assert status(incident) == "paging"


def test_admin_who_was_paged_acknowledges(acme: SimpleNamespace, incident: Incident) -> None:
    page = Page.objects.filter(incident=incident)[0]
    Page.objects.filter(pk=page.pk).update(member=acme.ada)
    acknowledge_incident(incident, by=acme.ada, now=LATER)
    assert status(incident) == "acknowledged"


def test_second_person_is_told_who_was_first(acme: SimpleNamespace, incident: Incident) -> None:
    acknowledge_incident(incident, by=acme.rory, now=LATER)
    with pytest.raises(Changed, match=r"Rory acknowledged this 3.minutes ago\."):
        acknowledge_incident(incident, by=acme.rita, now=LATER + 3 * MINUTE)
    # Pressing twice is no conflict.
    acknowledge_incident(incident, by=acme.rory, now=LATER + MINUTE)
    assert len(events("incident.acknowledged")) == 1


def test_late_acknowledgement_is_recorded_as_late(  # I2
    acme: SimpleNamespace, incident: Incident
) -> None:
    acknowledge_incident(incident, by=acme.rory, now=NOW + 16 * MINUTE)
    assert events("incident.acknowledged")[0]["in_time"] is False


def test_link_acknowledges_for_the_person_it_was_sent_to(
    acme: SimpleNamespace, incident: Incident
) -> None:
    answer = acknowledge_by_token(token_of(incident, acme.rita), now=LATER)
    assert answer is not None
    assert answer.first
    assert answer.page.incident.acknowledged_by == acme.rita
    row = AuditEvent.objects.get(event="incident.acknowledged")
    assert (row.member, row.facts["how"]) == (acme.rita, "link")


def test_second_link_does_not_acknowledge_and_shows_who_did(
    acme: SimpleNamespace, incident: Incident
) -> None:
    first, second = token_of(incident, acme.rita), token_of(incident, acme.rory)
    acknowledge_by_token(first, now=LATER)
    answer = acknowledge_by_token(second, now=LATER + MINUTE)
    assert answer is not None
    assert not answer.first
    assert answer.page.incident.acknowledged_by == acme.rita
    assert len(events("incident.acknowledged")) == 1


def test_unknown_link_acknowledges_nothing(acme: SimpleNamespace, incident: Incident) -> None:
    assert acknowledge_by_token("nothing", now=LATER) is None
    assert status(incident) == "paging"


def test_link_of_somebody_who_left_opens_nothing(acme: SimpleNamespace, incident: Incident) -> None:
    token = token_of(incident, acme.rory)
    assert find_page(token, LATER) is not None
    remove_member(acme.rory, by=acme.ada, now=LATER)
    assert find_page(token, LATER) is None
    assert acknowledge_by_token(token, now=LATER) is None


def test_link_opens_nothing_in_another_workspace(acme: SimpleNamespace, incident: Incident) -> None:
    token = token_of(incident, acme.rory)
    with enter_scope(acme.globex.pk):
        assert find_page(token, LATER) is None


def test_links_are_long_and_stored_nowhere_in_clear(
    acme: SimpleNamespace, incident: Incident
) -> None:
    pages = list(Page.objects.select_related("entry"))
    tokens = {link_of(page).rstrip("/").rsplit("/", 1)[1] for page in pages}
    assert len(tokens) == len(pages)
    for token in tokens:
        assert len(token) >= 22  # 128 bits in base64
        stored = str([page.__dict__ | page.entry.__dict__ for page in pages])
        assert token not in stored


@pytest.mark.parametrize(
    ("kind", "allowed"),
    [
        (ItemKind.MITIGATION, {"rory"}),
        (ItemKind.EVIDENCE, {"rory"}),
        (ItemKind.COMMUNICATION, {"rory", "sena", "cleo"}),
    ],
)
def test_items_are_done_by_those_whose_kind_it_is(
    acme: SimpleNamespace, incident: Incident, kind: str, allowed: set[str]
) -> None:
    for name in ("rory", "sena", "cleo", "rhea", "lena", "ada", "carl", "aldo", "nora"):
        item = item_of(incident, kind)
        if name in allowed:
            complete_item(item, "OPS-1", by=getattr(acme, name), now=LATER)
            IncidentItem.objects.filter(pk=item.pk).update(done_at=None, done_by=None)
        else:
            with pytest.raises(Denied):
                complete_item(item, "OPS-1", by=getattr(acme, name), now=LATER)
    assert IncidentItem.objects.filter(done_at=None).count() == IncidentItem.objects.count()


def test_item_keeps_who_when_and_where_and_its_pointer_stays_out_of_the_audit_trail(
    acme: SimpleNamespace, incident: Incident
) -> None:
    item = item_of(incident, ItemKind.EVIDENCE)
    complete_item(item, "  https://drive.example.org/canary ", by=acme.rory, now=LATER)
    item = IncidentItem.objects.get(pk=item.pk)
    assert (item.done_by, item.done_at) == (acme.rory, LATER)
    assert item.pointer == "https://drive.example.org/canary"
    assert events("item.completed")[0]["name"] == item.name
    assert "canary" not in str(events("item.completed"))


@pytest.mark.parametrize("pointer", ["", "   ", "x" * 201, "bro\x00ken"])
def test_evidence_needs_a_pointer_that_can_be_kept(
    acme: SimpleNamespace, incident: Incident, pointer: str
) -> None:
    with pytest.raises(Invalid) as caught:
        complete_item(item_of(incident, ItemKind.EVIDENCE), pointer, by=acme.rory, now=LATER)
    assert caught.value.field == "pointer"
    assert not events("item.completed")


def test_item_is_done_once(acme: SimpleNamespace, incident: Incident) -> None:
    item = item_of(incident, ItemKind.MITIGATION)
    complete_item(item, "", by=acme.rory, now=LATER)
    with pytest.raises(Changed, match="Rory"):
        complete_item(item, "", by=acme.rita, now=LATER)


def finish(incident: Incident, acme: SimpleNamespace) -> None:
    for item in IncidentItem.objects.filter(incident=incident, required=True):
        complete_item(item, "OPS-1", by=acme.rory, now=LATER)


def test_incident_is_resolved_when_everything_required_is_done(
    acme: SimpleNamespace, incident: Incident
) -> None:
    acknowledge_incident(incident, by=acme.rory, now=LATER)
    with pytest.raises(Invalid) as caught:
        resolve_incident(incident, by=acme.rory, now=LATER)
    required = IncidentItem.objects.filter(incident=incident, required=True)
    assert all(item.name in caught.value.detail for item in required)
    finish(incident, acme)
    # What a playbook allows is not required.
    assert IncidentItem.objects.filter(done_at=None, kind=ItemKind.MITIGATION).exists()
    resolve_incident(incident, by=acme.rory, now=NOW + 90 * MINUTE, cases_left="deciding")
    seen = Incident.objects.get(pk=incident.pk)
    assert (seen.status, seen.resolved_by) == ("resolved", acme.rory)
    assert events("incident.resolved") == [{"minutes": 90, "cases_left": 1, "reason": "deciding"}]
    with pytest.raises(Changed, match="already"):
        resolve_incident(incident, by=acme.rita, now=NOW + 91 * MINUTE)
    with pytest.raises(Changed, match="resolved"):
        complete_item(item_of(incident, ItemKind.MITIGATION), "", by=acme.rory, now=LATER)


def test_incident_nobody_acknowledged_is_not_resolved(
    acme: SimpleNamespace, incident: Incident
) -> None:
    finish(incident, acme)
    with pytest.raises(Changed, match="Acknowledge it first"):
        resolve_incident(incident, by=acme.rory, now=LATER)


@pytest.mark.parametrize("name", ["sena", "cleo", "rhea", "lena", "ada", "nora"])
def test_only_a_responder_resolves(acme: SimpleNamespace, incident: Incident, name: str) -> None:
    acknowledge_incident(incident, by=acme.rory, now=LATER)
    finish(incident, acme)
    with pytest.raises(Denied):
        resolve_incident(incident, by=getattr(acme, name), now=LATER)
    assert status(incident) == "acknowledged"


def test_responder_reads_the_content_of_an_incident_and_it_is_recorded(  # J3
    acme: SimpleNamespace, incident: Incident
) -> None:
    pieces = read_content(incident, by=acme.rory)
    assert [piece.kind for piece in pieces] == ["description"]
    row = AuditEvent.objects.get(event="content.read")
    assert (row.member, row.facts["purpose"]) == (acme.rory, "incident")
    assert row.object_id == cases_of(incident)[0].report_id


def test_reviewer_of_the_queue_reads_the_content_and_others_do_not(
    acme: SimpleNamespace, incident_for: Callable[..., Incident]
) -> None:
    # Rhea reviews the safety queue, where harmful content goes.
    made = incident_for(category=Category.HARMFUL_CONTENT, severity=Severity.HIGH)
    assert read_content(made, by=acme.rhea)
    for name in ("sena", "cleo", "ada", "carl", "aldo", "nora"):
        with pytest.raises(Denied):
            read_content(made, by=getattr(acme, name))
    assert len(events("content.read")) == 1


def test_reader_of_an_incident_sees_no_identity(
    acme: SimpleNamespace, incident_for: Callable[..., Incident]
) -> None:
    made = incident_for(
        category=Category.HARASSMENT, severity=Severity.HIGH, contact_email="ana@example.org"
    )
    assert "ana@example.org" not in str(read_content(made, by=acme.rory))


def test_right_ends_with_the_role(acme: SimpleNamespace, incident: Incident) -> None:
    Page.objects.filter(member=acme.rory).update(member=acme.nora)
    revoke_role(acme.rory, Role.RESPONDER, by=acme.ada)
    for act in (
        lambda: acknowledge_incident(incident, by=acme.rory, now=LATER),
        lambda: read_content(incident, by=acme.rory),
        lambda: complete_item(item_of(incident, "mitigation"), "", by=acme.rory, now=LATER),
    ):
        with pytest.raises(Denied):
            act()
