"""The escalation policy: pages, pages again, climbs, loops, and stops when somebody acknowledges (E3, I2)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import timezone

from config import tick
from escalation.actions import (
    acknowledge_incident,
    claim_timer,
    fire_timer,
    open_incident,
    publish_playbook_version,
)
from escalation.actions.playbooks import write_versions
from escalation.defaults import ESCALATION_POLICY
from escalation.models import (
    Contents,
    Incident,
    Page,
    Playbook,
    PlaybookStep,
    PlaybookVersion,
    Step,
    Timer,
    Trigger,
    cases_of,
)
from escalation.triggers import Fired
from reporting.models import Category, Severity
from tenants.actions import add_webhook, revoke_role
from tenants.due_work import FIRST_RETRY
from tenants.models import OutboxEntry, User
from tenants.permissions import Changed
from tenants.roles import Role
from tenants.scope import enter_scope
from tests import factories
from tests.committed import committed_workspace, together
from tests.due import advance_due, take_up_due
from tests.escalation.conftest import NOW, events
from triage.models import Case

MINUTE = timedelta(minutes=1)


def paged(since: int = 0) -> list[str]:
    """Return who was paged, in order of the pages, by first name."""
    pages = Page.objects.select_related("member__user").order_by("id")[since:]
    return sorted(str(page.member) for page in pages)


def climb(minutes: int) -> list[tuple[int, str, int]]:
    """Move the clock minute by minute; return when which step was fired."""
    for minute in range(minutes + 1):
        advance_due(NOW + minute * MINUTE)
    fired = Timer.objects.filter(state=Timer.State.FIRED).order_by("fired_at", "id")
    incident = Incident.objects.get()
    steps = PlaybookStep.objects.filter(version=incident.playbook_version_id)
    roles = dict(steps.values_list("position", "role"))
    return [
        (int((timer.fired_at - NOW).total_seconds() // 60), roles[timer.step], timer.loop)
        for timer in fired
    ]


def publish(acme: SimpleNamespace, steps: list[Step]) -> None:
    """Publish a version of the playbook of data exposure that pages by these steps."""
    publish_playbook_version(
        Playbook.objects.get(slug="data-exposure"),
        Contents("", steps, []),
        seen=1,
        by=acme.ada,
        now=NOW,
    )


def test_responders_are_paged_at_once(incident: Incident, acme: SimpleNamespace) -> None:
    assert paged() == ["Rita", "Rory"]
    entries = OutboxEntry.objects.filter(event="escalation/page")
    assert entries.count() == 2
    assert all(entry.urgent for entry in entries)


def test_nobody_is_paged_twice_for_one_step(incident: Incident) -> None:
    assert advance_due(NOW) == 0
    assert Page.objects.count() == 2


def test_policy_pages_again_climbs_and_loops(
    incident_for: Callable[..., Incident], acme: SimpleNamespace
) -> None:
    incident_for(category=Category.DATA_EXPOSURE, severity=Severity.HIGH)
    once = [(0, "responder"), (5, "responder"), (10, "security"), (15, "admin")]
    expected = [(minute + 25 * loop, role, loop + 1) for loop in range(3) for minute, role in once]
    assert climb(100) == expected
    assert not Timer.objects.filter(state=Timer.State.WAITING).exists()
    assert events("paging.ended") == [{"run": 1, "reason": "all rounds are over"}]
    assert Incident.objects.get().status == Incident.Status.PAGING


def test_sinks_hear_of_it_on_the_steps_that_say_so(
    incident_for: Callable[..., Incident], acme: SimpleNamespace
) -> None:
    add_webhook("pager", "https://pager.example.org/")
    gone, _ = add_webhook("old pager", "https://old.example.org/")
    type(gone).objects.filter(pk=gone.pk).update(disabled_at=NOW)
    incident_for(category=Category.DATA_EXPOSURE, severity=Severity.HIGH)
    climb(15)
    sent = OutboxEntry.objects.filter(webhook__isnull=False).order_by("id")
    assert [entry.context["page"] for entry in sent] == ["1", "3"]
    assert "path" not in sent[0].context


def test_page_says_what_it_is_about_without_a_word_of_the_report(
    incident_for: Callable[..., Incident], acme: SimpleNamespace, settings: Any, mailoutbox: Any
) -> None:
    from tenants.delivery import deliver_due

    made = incident_for(
        description="canary-4711 leaked", category=Category.DATA_EXPOSURE, severity=Severity.HIGH
    )
    advance_due(NOW)
    assert "canary-4711" not in str(list(OutboxEntry.objects.values()))
    deliver_due(acme.acme.pk, timezone.now() + timedelta(days=365))
    mail = next(mail for mail in mailoutbox if mail.to == ["rory@example.org"])
    case = cases_of(made)[0].reference
    assert mail.subject == f"SEV1: Data exposure, {case} — acknowledge by 03:15 UTC"
    assert f"{settings.BASE_URL}/w/acme/ack/" in mail.body
    assert "Page 1 of 12" in mail.body
    assert "canary-4711" not in mail.body
    assert "{" not in mail.body


def test_page_is_told_in_the_zone_of_whom_it_pages_and_in_utc_to_sinks(
    incident_for: Callable[..., Incident], acme: SimpleNamespace, mailoutbox: Any
) -> None:
    from tenants.delivery import deliver_due

    User.objects.filter(pk=acme.rory.user.pk).update(time_zone="Asia/Kolkata")
    add_webhook("pager", "https://pager.example.org/")
    incident_for(category=Category.DATA_EXPOSURE, severity=Severity.HIGH)
    advance_due(NOW)
    sink = OutboxEntry.objects.get(webhook__isnull=False)
    assert (sink.context["opened"], sink.context["by"]) == ("03:00 UTC", "03:15 UTC")
    OutboxEntry.objects.filter(pk=sink.pk).delete()
    deliver_due(acme.acme.pk, timezone.now() + timedelta(days=365))
    said = {sent.to[0]: (sent.subject, sent.body) for sent in mailoutbox}
    for name, opened, by in (
        ("rory", "08:30 IST", "08:45 IST"),
        ("rita", "03:00 UTC", "03:15 UTC"),
    ):
        subject, body = said[f"{name}@example.org"]
        assert subject.endswith(f"acknowledge by {by}")
        assert f"Opened at {opened}, acknowledgement due by {by}." in body


def test_acknowledgement_stops_the_paging(incident: Incident, acme: SimpleNamespace) -> None:
    acknowledge_incident(incident, by=acme.rory, now=NOW + 2 * MINUTE)
    assert climb(60) == [(0, "responder", 1)]
    assert paged() == ["Rita", "Rory"]
    assert events("incident.acknowledged") == [{"how": "page", "seconds": 120, "in_time": True}]


def test_step_that_outlived_its_incident_pages_nobody(
    incident: Incident, acme: SimpleNamespace
) -> None:
    acknowledge_incident(incident, by=acme.rory, now=NOW)
    Timer.objects.filter(step=2).update(state=Timer.State.WAITING)
    advance_due(NOW + 10 * MINUTE)
    assert Timer.objects.get(step=2).state == Timer.State.CANCELLED
    assert Page.objects.count() == 2


def test_step_of_an_earlier_run_pages_nobody(incident: Incident) -> None:
    Incident.objects.filter(pk=incident.pk).update(run=2)
    advance_due(NOW + 10 * MINUTE)
    assert Page.objects.count() == 2


def read_twice(incident: Incident) -> tuple[Timer, Timer]:
    """Return the first step of an incident as two rounds read it."""
    waiting = Timer.objects.filter(incident=incident, state=Timer.State.WAITING)
    one, other = claim_timer(waiting), claim_timer(waiting)
    assert one is not None
    assert other is not None
    return one, other


def test_step_that_another_round_fired_meanwhile_pages_nobody_again(
    incident_for: Callable[..., Incident], acme: SimpleNamespace
) -> None:
    made = incident_for(category=Category.DATA_EXPOSURE, severity=Severity.HIGH)
    for timer in read_twice(made):
        fire_timer(timer, NOW)
    assert paged() == ["Rita", "Rory"]
    assert len(events("page.sent")) == 1


def test_step_that_was_fired_meanwhile_is_not_said_to_be_cancelled(
    incident_for: Callable[..., Incident], acme: SimpleNamespace
) -> None:
    made = incident_for(category=Category.DATA_EXPOSURE, severity=Severity.HIGH)
    timer, twin = read_twice(made)
    fire_timer(timer, NOW)
    acknowledge_incident(made, by=acme.rory, now=NOW)
    twin.incident.refresh_from_db()
    fire_timer(twin, NOW)
    assert Timer.objects.get(pk=timer.pk).state == Timer.State.FIRED


def test_trigger_that_fires_later_is_on_record_with_its_incident(
    incident: Incident, acme: SimpleNamespace
) -> None:
    other = Trigger.objects.exclude(pk=incident.trigger_id).order_by("-level__rank", "pk")[0]
    for _ in range(2):
        open_incident(cases_of(incident)[0], [Fired(other, {})], now=NOW + MINUTE)
    assert events("trigger.fired") == [{"triggers": [other.slug]}]


def test_role_that_nobody_holds_is_told_and_passed_over_at_once(
    incident_for: Callable[..., Incident], acme: SimpleNamespace
) -> None:
    for member in (acme.rory, acme.rita):
        revoke_role(member, Role.RESPONDER, by=acme.ada)
    incident_for(category=Category.DATA_EXPOSURE, severity=Severity.HIGH)
    advance_due(NOW)
    assert paged() == ["Sena"]
    assert [facts["step"] for facts in events("page.nobody")] == [1, 2]


def test_empty_team_does_not_use_up_its_rounds_in_one_moment(
    incident_for: Callable[..., Incident], acme: SimpleNamespace
) -> None:
    publish(acme, [replace(step, role=Role.CUSTODIAN) for step in ESCALATION_POLICY])
    revoke_role(acme.carl, Role.CUSTODIAN, by=acme.ada)
    incident_for(category=Category.DATA_EXPOSURE, severity=Severity.HIGH)
    assert advance_due(NOW) == 4
    assert Timer.objects.get(state=Timer.State.WAITING).due_at == NOW + 10 * MINUTE


def test_playbook_without_steps_says_so(
    incident_for: Callable[..., Incident], acme: SimpleNamespace
) -> None:
    playbook = Playbook.objects.get(slug="data-exposure")
    write_versions(
        [(playbook, Contents("", [], []))], number=2, published_by=None, published_at=NOW
    )
    incident_for(category=Category.DATA_EXPOSURE, severity=Severity.HIGH)
    assert events("paging.ended")[0]["reason"] == "the playbook has no step"


def test_late_tick_waits_full_steps_from_then_on(
    incident_for: Callable[..., Incident], acme: SimpleNamespace
) -> None:
    incident_for(category=Category.DATA_EXPOSURE, severity=Severity.HIGH)
    advance_due(NOW + 60 * MINUTE)
    assert advance_due(NOW + 64 * MINUTE) == 0
    assert advance_due(NOW + 65 * MINUTE) == 1


def test_step_that_fails_is_tried_again_and_holds_up_no_other(
    incident_for: Callable[..., Incident], acme: SimpleNamespace
) -> None:
    first = incident_for(category=Category.DATA_EXPOSURE, severity=Severity.HIGH)
    second = incident_for(category=Category.HARASSMENT, severity=Severity.HIGH)
    sound = first.playbook_version
    # A step of a release that had a role more than this one.
    broken = PlaybookVersion.objects.create(
        workspace=acme.acme, playbook=sound.playbook, number=99, loops=1, published_at=NOW
    )
    PlaybookStep.objects.create(
        workspace=acme.acme, version=broken, position=1, role="oracle", wait_seconds=60
    )
    Incident.objects.filter(pk=first.pk).update(playbook_version=broken)
    assert advance_due(NOW) == 1
    assert Page.objects.filter(incident=second).count() == 2
    # What failed left nothing behind, and is due again in seconds.
    assert Timer.objects.get(incident=first).state == Timer.State.WAITING
    Incident.objects.filter(pk=first.pk).update(playbook_version=sound)
    assert advance_due(NOW) == 0
    assert advance_due(NOW + FIRST_RETRY) == 1
    assert Page.objects.filter(incident=first).count() == 2


TEAM = {"rory": [Role.RESPONDER], "rita": [Role.RESPONDER], "sena": [Role.SECURITY]}


@pytest.fixture
def committed(django_db_setup: None, django_db_blocker: Any) -> Any:
    """Return a committed workspace with one severe report that no tick has seen yet."""
    from escalation.actions import provision_escalation

    with committed_workspace(django_db_blocker, TEAM) as made:
        with enter_scope(made.workspace.pk):
            provision_escalation(made.workspace)
            for number in range(6):
                factories.make_report(
                    made.workspace,
                    f"It read out the statement of account {number} to me.",
                    category=Category.DATA_EXPOSURE,
                    severity=Severity.HIGH,
                )
        yield made


def test_ticks_at_once_open_and_page_once(
    committed: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    woken: list[str] = []
    monkeypatch.setattr(tick, "notify_workers", lambda *names: woken.extend(names))
    run = partial(tick.run_lane, "pipeline")
    assert sum(together(*[run] * 4)) > 0
    # What one tick skipped because another one held it is found by the next.
    while run():
        pass
    assert set(woken) == {"tenants.deliver", "due.pipeline"}
    with enter_scope(committed.workspace.pk):
        assert Incident.objects.count() == 6
        assert Timer.objects.filter(state=Timer.State.FIRED).count() == 6
        assert Page.objects.count() == 12
        assert OutboxEntry.objects.filter(event="escalation/page").count() == 12


def test_acknowledgement_and_step_at_once_leave_no_step_behind(
    committed: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tick, "notify_workers", lambda *names: None)
    tick.run_lane("pipeline")
    with enter_scope(committed.workspace.pk):
        incidents = list(Incident.objects.all())

    def advance() -> int:
        with enter_scope(committed.workspace.pk):
            return advance_due(timezone.now() + timedelta(minutes=30))

    def acknowledge() -> None:
        for incident in incidents:
            with enter_scope(committed.workspace.pk):
                acknowledge_incident(incident, by=committed.rory, now=timezone.now())

    results = together(acknowledge, advance)
    assert results[0] is None
    assert isinstance(results[1], int)
    with enter_scope(committed.workspace.pk):
        assert set(Incident.objects.values_list("status", flat=True)) == {"acknowledged"}
        assert not Timer.objects.filter(state=Timer.State.WAITING).exists()


def test_two_people_at_once_give_one_acknowledgement(
    committed: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tick, "notify_workers", lambda *names: None)
    tick.run_lane("pipeline")
    with enter_scope(committed.workspace.pk):
        incident = Incident.objects.all()[0]

    def by(member: Any) -> Callable[[], None]:
        def act() -> None:
            with enter_scope(committed.workspace.pk):
                acknowledge_incident(incident, by=member, now=timezone.now())

        return act

    results = together(by(committed.rory), by(committed.rita))
    assert [type(result) for result in results if result is not None] == [Changed]
    with enter_scope(committed.workspace.pk):
        assert len(events("incident.acknowledged")) == 1


def test_two_at_once_open_one_incident_of_a_case(committed: SimpleNamespace) -> None:
    with enter_scope(committed.workspace.pk):
        take_up_due(timezone.now())
        case = Case.objects.earliest("id")
        trigger = Trigger.objects.select_related("level").get(slug="data-exposure")

    def open_once() -> None:
        with enter_scope(committed.workspace.pk):
            open_incident(case, [Fired(trigger, {})], now=timezone.now())

    assert together(*[open_once] * 4) == [None] * 4
    with enter_scope(committed.workspace.pk):
        assert Incident.objects.count() == 1
        assert len(events("incident.opened")) == 1
