"""Which reports and decisions open which incident (E1-E3, D3)."""

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from escalation.actions import provision_escalation
from escalation.models import (
    Firing,
    Incident,
    IncidentItem,
    ItemKind,
    Level,
    Playbook,
    PlaybookItem,
    PlaybookStep,
    PlaybookVersion,
    Timer,
    Trigger,
    cases_of,
)
from policy.models import EnforcementPoint, PolicyArea
from reporting.models import Category, Entry, ReporterMessage, Severity
from tenants.due_work import FIRST_RETRY
from tenants.roles import Role
from tests.due import advance_due, evaluate_due
from tests.escalation.conftest import NOW, events, open_one
from triage.actions import decide_case, grant_queue_role
from triage.models import Case, Outcome

HIGH, MEDIUM, LOW = Severity.HIGH, Severity.MEDIUM, Severity.LOW
ASKED_NOT = {"tool_name": "send_email", "confirmation_requested": "no"}
DECLINED = {
    "tool_name": "send_email",
    "confirmation_requested": "yes",
    "confirmation_given": "no",
}
AGREED = {**DECLINED, "confirmation_given": "yes"}

AT_INTAKE: list[tuple[str, int, dict[str, Any], str]] = [
    (Category.DATA_EXPOSURE, HIGH, {}, "SEV1 data-exposure"),
    (Category.DATA_EXPOSURE, MEDIUM, {}, ""),
    (Category.HARMFUL_CONTENT, HIGH, {}, "SEV1 serious-harm"),
    (Category.HARMFUL_CONTENT, LOW, {}, ""),
    (Category.HARASSMENT, HIGH, {}, "SEV1 threats"),
    (Category.HARASSMENT, MEDIUM, {}, ""),
    (Category.UNSAFE_TOOL_ACTION, MEDIUM, ASKED_NOT, "SEV2 unconfirmed-tool"),
    (Category.UNSAFE_TOOL_ACTION, MEDIUM, DECLINED, "SEV2 unconfirmed-tool"),
    (Category.UNSAFE_TOOL_ACTION, MEDIUM, AGREED, ""),
    (Category.UNSAFE_TOOL_ACTION, MEDIUM, {"tool_name": "send_email"}, ""),
    (Category.UNSAFE_TOOL_ACTION, HIGH, AGREED, "SEV2 unsafe-action"),
    # An answer about a tool that never ran is no tool action.
    (Category.OTHER, MEDIUM, {"confirmation_requested": "no"}, ""),
    (Category.MISINFORMATION, HIGH, {}, "SEV2 misinformation"),
    (Category.MISINFORMATION, MEDIUM, {}, ""),
    (Category.OTHER, HIGH, {}, "SEV2 other"),
    # The most severe of several gives the incident its level and name.
    (Category.DATA_EXPOSURE, HIGH, ASKED_NOT, "SEV1 data-exposure"),
]


@pytest.mark.parametrize(("category", "severity", "fields", "opens"), AT_INTAKE)
def test_report_opens_what_its_trigger_says(
    acme: SimpleNamespace,
    category: Category,
    severity: Severity,
    fields: dict[str, Any],
    opens: str,
) -> None:
    open_one(acme.acme, category=category, severity=severity, **fields)
    assert evaluate_due(NOW) == 1
    opened = Incident.objects.select_related("level", "trigger").first()
    assert (f"{opened.level.name} {opened.trigger.slug}" if opened else "") == opens


def test_every_category_of_high_severity_opens_an_incident(acme: SimpleNamespace) -> None:  # D3
    for category in Category:
        open_one(acme.acme, category=category, severity=HIGH)
    evaluate_due(NOW)
    assert Incident.objects.count() == len(Category)


def test_every_trigger_maps_to_people_mitigations_communications_and_evidence(  # E3
    acme: SimpleNamespace,
) -> None:
    for trigger in Trigger.objects.select_related("level"):
        steps = PlaybookStep.objects.filter(version__playbook=trigger.playbook_id)
        assert steps.count() >= 2
        kinds = set(
            PlaybookItem.objects.filter(version__playbook=trigger.playbook_id).values_list(
                "kind", flat=True
            )
        )
        assert kinds == set(ItemKind.values)
        assert trigger.level.acknowledge_minutes


def test_provisioning_twice_changes_nothing(acme: SimpleNamespace) -> None:
    models = [Level, Playbook, PlaybookVersion, PlaybookStep, PlaybookItem, Trigger]
    before = [model.objects.count() for model in models]
    provision_escalation(acme.acme)
    assert [model.objects.count() for model in models] == before


def test_case_is_looked_at_once(acme: SimpleNamespace) -> None:
    open_one(acme.acme, category=Category.DATA_EXPOSURE, severity=HIGH)
    assert evaluate_due(NOW) == 1
    assert evaluate_due(NOW) == 0
    assert Incident.objects.count() == Firing.objects.count() == 1


def test_inactive_trigger_does_not_fire(acme: SimpleNamespace) -> None:
    Trigger.objects.filter(slug="data-exposure").update(active=False)
    open_one(acme.acme, category=Category.DATA_EXPOSURE, severity=HIGH)
    evaluate_due(NOW)
    assert not Incident.objects.exists()


def test_imported_report_pages_nobody_before_it_is_confirmed(acme: SimpleNamespace) -> None:
    case = open_one(acme.acme, entry=Entry.IMPORT, severity=HIGH)
    assert evaluate_due(NOW) == 1
    assert not Incident.objects.exists()
    decide(acme, case)
    evaluate_due(NOW)
    assert Incident.objects.get().trigger.slug == "confirmed-high"


def test_opening_copies_items_tells_the_reporter_and_makes_the_first_step_due(
    acme: SimpleNamespace,
) -> None:
    case = open_one(acme.acme, category=Category.DATA_EXPOSURE, severity=HIGH)
    evaluate_due(NOW)
    incident = Incident.objects.get()
    assert incident.acknowledge_by == NOW + timedelta(minutes=15)
    items = IncidentItem.objects.filter(incident=incident)
    assert (
        items.count() == PlaybookItem.objects.filter(version=incident.playbook_version_id).count()
    )
    assert items.get(name__startswith="Tell the security").due_at == NOW + timedelta(minutes=60)
    timer = Timer.objects.get(incident=incident)
    assert (timer.run, timer.step, timer.loop, timer.due_at) == (1, 1, 1, NOW)
    # G2
    told = ReporterMessage.objects.filter(report=case.report, event=ReporterMessage.Event.SEVERE)
    assert told.count() == 1
    assert events("incident.opened") == [{"level": "SEV1", "trigger": "data-exposure"}]


def decide(acme: SimpleNamespace, case: Case, severity: int = HIGH, **changes: Any) -> None:
    grant_queue_role(acme.rhea, case.queue, Role.REVIEWER)
    decide_case(
        Case.objects.get(pk=case.pk),
        **{
            "outcome": Outcome.CONFIRMED,
            "severity": severity,
            "policy_area": PolicyArea.objects.get(slug="privacy"),
            "enforcement_point": EnforcementPoint.objects.get(kind="output_filter"),
            "note": "It happened twice.",
            "by": acme.rhea,
            "now": NOW + timedelta(minutes=1),
            **changes,
        },
    )


@pytest.mark.parametrize(
    ("outcome", "severity", "opens"),
    [
        (Outcome.CONFIRMED, HIGH, True),
        (Outcome.CONFIRMED, MEDIUM, False),
        (Outcome.NOT_CONFIRMED, HIGH, False),
        (Outcome.DUPLICATE, HIGH, False),
    ],
)
def test_decision_opens_an_incident_when_confirmed_and_high(
    acme: SimpleNamespace, outcome: Outcome, severity: int, opens: bool
) -> None:
    case = open_one(acme.acme, severity=MEDIUM)
    evaluate_due(NOW)
    decide(acme, case, severity, outcome=outcome)
    assert evaluate_due(NOW) == 1
    assert evaluate_due(NOW) == 0
    assert Incident.objects.exists() is opens
    told = ReporterMessage.objects.filter(event=ReporterMessage.Event.SEVERE)
    assert told.count() == opens


def test_more_severe_decision_raises_the_incident_and_pages_anew(acme: SimpleNamespace) -> None:
    case = open_one(acme.acme, category=Category.OTHER, severity=HIGH)
    evaluate_due(NOW)
    advance_due(NOW)
    later = NOW + timedelta(minutes=3)
    decide(acme, case, now=later)
    evaluate_due(later)
    incident = Incident.objects.select_related("level", "trigger").get()
    assert (incident.level.name, incident.trigger.slug, incident.run) == (
        "SEV1",
        "confirmed-high",
        2,
    )
    assert incident.acknowledge_by == later + timedelta(minutes=15)
    waiting = Timer.objects.filter(state=Timer.State.WAITING)
    assert [(t.run, t.step, t.due_at) for t in waiting] == [(2, 1, later)]
    assert Firing.objects.count() == 2
    names = list(IncidentItem.objects.values_list("kind", "name"))
    assert len(names) == len(set(names))
    assert events("incident.raised")[0]["before"] == "SEV2"
    assert ReporterMessage.objects.filter(event=ReporterMessage.Event.SEVERE).count() == 1
    advance_due(later)
    assert events("page.sent")[-1]["run"] == 2


def test_raising_an_acknowledged_incident_pages_nobody_again(acme: SimpleNamespace) -> None:
    from escalation.actions import acknowledge_incident

    case = open_one(acme.acme, category=Category.OTHER, severity=HIGH)
    evaluate_due(NOW)
    advance_due(NOW)
    acknowledge_incident(Incident.objects.get(), by=acme.rory, now=NOW)
    decide(acme, case)
    evaluate_due(NOW)
    assert Incident.objects.get().level.name == "SEV1"
    assert not Timer.objects.filter(state=Timer.State.WAITING).exists()


def test_case_that_fails_stays_due_and_holds_up_no_other(acme: SimpleNamespace) -> None:
    bad = open_one(acme.acme, category=Category.DATA_EXPOSURE, severity=HIGH)
    good = open_one(acme.acme, severity=HIGH)
    trigger = Trigger.objects.select_related("playbook").get(slug="data-exposure")
    # A playbook of which nothing was ever published.
    empty = Playbook.objects.create(workspace=acme.acme, slug="empty", name="Empty")
    Trigger.objects.filter(pk=trigger.pk).update(playbook=empty)
    assert evaluate_due(NOW) == 1
    assert cases_of(Incident.objects.get()) == [good]
    assert Case.objects.get(pk=bad.pk).evaluated_intake_at is None
    Trigger.objects.filter(pk=trigger.pk).update(playbook=trigger.playbook)
    assert evaluate_due(NOW) == 0
    assert evaluate_due(NOW + FIRST_RETRY) == 1
    assert Incident.objects.count() == 2
