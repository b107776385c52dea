"""A case and its incident never contradict each other: each act on one asks about the other (E6)."""

from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from escalation.actions import (
    acknowledge_by_token,
    acknowledge_incident,
    complete_item,
    open_incident,
    provision_escalation,
    resolve_incident,
)
from escalation.actions.acknowledge import who_acknowledged
from escalation.actions.incidents import link_cases
from escalation.due import EVALUATE_INTAKE
from escalation.models import (
    ContractClock,
    Incident,
    IncidentCase,
    IncidentItem,
    Timer,
    Trigger,
    cases_of,
    incident_of,
)
from escalation.triggers import Fired
from reporting.models import Category, Severity
from tenants.due_work import do_due
from tenants.models import OutboxEntry
from tenants.permissions import Invalid
from tenants.roles import Role
from tenants.scope import enter_scope
from tests.committed import committed_workspace, together
from tests.due import advance_due, evaluate_due
from tests.escalation.conftest import NOW, events, item_of, open_one, text, token_of
from tests.triage.conftest import decision
from triage.actions import decide_case, grant_queue_role, merge_case, resolve_case
from triage.models import Case, Outcome

Status = Incident.Status
NO = Outcome.NOT_CONFIRMED
LATER = NOW + timedelta(minutes=6)


@pytest.fixture
def harm(incident_for: Callable[..., Incident]) -> Incident:
    """Return an incident whose case is in a queue that Rhea reviews; its responders were paged."""
    made = incident_for(category=Category.HARMFUL_CONTENT, severity=Severity.HIGH)
    advance_due(NOW)
    return made


def case_in(incident: Incident) -> Case:
    """Return the first case of an incident, read afresh."""
    return Case.objects.select_related("report").get(pk=cases_of(incident)[0].pk)


def fresh(incident: Incident) -> Incident:
    """Return an incident read afresh."""
    found: Incident = Incident.objects.select_related("level").get(pk=incident.pk)
    return found


def close(incident: Incident, by: Any, follow_up: str = "") -> None:
    """Decide the case of an incident as no problem."""
    given = decision(outcome=NO, now=NOW)
    decide_case(case_in(incident), **given, by=by, follow_up=follow_up)


def finish(incident: Incident, acme: SimpleNamespace) -> None:
    """Do everything that the playbook requires."""
    for item in IncidentItem.objects.filter(incident=incident, required=True):
        complete_item(item, "OPS-1", by=acme.rory, now=NOW)


def states_of_pages(incident: Incident) -> set[str]:
    """Return the states of the pages of an incident."""
    pages = OutboxEntry.objects.filter(source=f"incident:{incident.pk}")
    return set(pages.values_list("state", flat=True))


def test_case_is_not_closed_before_it_is_said_what_becomes_of_its_incident(
    acme: SimpleNamespace, harm: Incident
) -> None:
    with pytest.raises(Invalid, match=rf"{harm} \(SEV1, paging, nobody has acknowledged\)"):
        close(harm, acme.rhea)
    assert case_in(harm).status == Case.Status.OPEN
    assert fresh(harm).status == Status.PAGING


def test_incident_ends_with_its_case_and_pages_nobody_any_more(
    acme: SimpleNamespace, harm: Incident
) -> None:
    assert states_of_pages(harm) == {"pending"}
    link = token_of(harm, acme.rory)
    close(harm, acme.rhea, "end")
    ended = fresh(harm)
    assert (ended.status, ended.resolved_by) == (Status.RESOLVED, acme.rhea)
    assert ended.ended_with == case_in(harm)
    assert states_of_pages(harm) == {"taken_back"}
    assert advance_due(NOW + timedelta(hours=2)) == 0
    assert not Timer.objects.filter(state=Timer.State.WAITING).exists()
    missing = IncidentItem.objects.filter(incident=harm, required=True).count()
    facts = {"case": case_in(harm).reference, "minutes": 0, "missing": missing}
    assert events("incident.ended") == [facts]
    answer = acknowledge_by_token(link, now=LATER)
    assert answer is not None
    assert not answer.first
    assert "ended when" in who_acknowledged(answer.page.incident, LATER)


def test_kept_incident_goes_on_and_both_pages_say_why(
    acme: SimpleNamespace, harm: Incident, client: Client
) -> None:
    close(harm, acme.rhea, "watching")
    assert fresh(harm).status == Status.PAGING
    assert events("incident.kept")[0]["reason"] == "watching"
    client.force_login(acme.rhea.user)
    case_page = text(client.get(f"/w/acme/cases/{case_in(harm).reference}/"))
    assert "Paging, nobody has acknowledged" in case_page
    assert "It may happen again and is watched" in case_page
    incident_page = text(client.get(f"/w/acme/incidents/{harm.reference}/"))
    assert "State of the case Closed" in incident_page
    assert "It may happen again and is watched" in incident_page


def test_form_of_the_case_asks(acme: SimpleNamespace, harm: Incident, client: Client) -> None:
    client.force_login(acme.rhea.user)
    url = f"/w/acme/cases/{case_in(harm).reference}/"
    assert f"Incident {harm} (SEV1, paging" in text(client.get(url))
    given = {**decision(outcome=NO), "seen_status": "open"}
    form = {name: getattr(value, "pk", value) for name, value in given.items() if name != "now"}
    refused = client.post(f"{url}decide/", form)
    assert refused.status_code == 422
    assert "Choose what becomes of the incident" in text(refused)
    assert client.post(f"{url}decide/", form | {"follow_up": "end"}).status_code == 302
    assert fresh(harm).status == Status.RESOLVED


def test_mended_case_ends_no_incident_that_still_requires_something(
    acme: SimpleNamespace, harm: Incident
) -> None:
    acknowledge_incident(harm, by=acme.rory, now=NOW)
    decide_case(case_in(harm), **decision(severity=Severity.HIGH, now=NOW), by=acme.rhea)
    with pytest.raises(Invalid, match="still requires: "):
        resolve_case(case_in(harm), "It is mended.", by=acme.lena, now=NOW, follow_up="end")
    finish(harm, acme)
    resolve_case(case_in(harm), "It is mended.", by=acme.lena, now=NOW, follow_up="end")
    assert fresh(harm).status == Status.RESOLVED


def test_incident_about_another_open_case_goes_on_without_a_question(
    acme: SimpleNamespace, harm: Incident
) -> None:
    second = open_one(acme.acme)
    link_cases(harm, [second], now=NOW)
    close(harm, acme.rhea)
    assert fresh(harm).status == Status.PAGING
    with pytest.raises(Invalid, match="goes on"):
        decide_case(second, **decision(outcome=NO, now=NOW), by=acme.rhea)


def test_clocks_of_what_was_filed_end_with_its_case(
    acme: SimpleNamespace, filed_incident: Incident, filing: Any
) -> None:
    clocks = ContractClock.objects.filter(filing=filing)
    case = case_in(filed_incident)
    for role in (Role.REVIEWER, Role.LEAD):
        grant_queue_role(acme.rhea, case.queue, role)
    acme.rhea.refresh_from_db()
    given = decision(outcome=NO, now=timezone.now())
    decide_case(case, **given, by=acme.rhea, follow_up="end")
    states = dict(clocks.exclude(kind="update").values_list("kind", "state"))
    # Nobody acknowledged or contained anything: it is not said that somebody did.
    assert states == {"acknowledge": "ended", "contain": "ended"}
    assert not clocks.filter(state="running").exists()


def test_what_ended_as_no_problem_pages_anew_when_it_turns_out_to_be_one(
    acme: SimpleNamespace, harm: Incident
) -> None:
    close(harm, acme.rhea, "end")
    case = case_in(harm)
    severe = Trigger.objects.select_related("level").order_by("level__rank")[0]
    again = open_incident(case, [Fired(severe, {})], now=LATER)
    assert again != harm
    assert (again.reference, again.status) == (f"{harm.reference}-2", Status.PAGING)
    advance_due(LATER)
    assert states_of_pages(again) == {"pending"}


def test_incident_is_not_resolved_under_an_open_case_without_a_reason(
    acme: SimpleNamespace, harm: Incident, client: Client
) -> None:
    acknowledge_incident(harm, by=acme.rory, now=NOW)
    finish(harm, acme)
    with pytest.raises(Invalid, match=r"Still open: R-.*awaiting decision"):
        resolve_incident(harm, by=acme.rory, now=NOW)
    client.force_login(acme.rory.user)
    url = f"/w/acme/incidents/{harm.reference}/"
    assert "Why do they go on?" in text(client.get(url))
    assert client.post(f"{url}resolve/").status_code == 409
    assert client.post(f"{url}resolve/", {"cases_left": "deciding"}).status_code == 302
    assert fresh(harm).status == Status.RESOLVED
    assert "The case goes on without its incident" in text(client.get(url))
    assert events("incident.resolved")[0]["reason"] == "deciding"


def both_paging(
    acme: SimpleNamespace, incident_for: Callable[..., Incident], **second: Any
) -> tuple[Incident, Incident]:
    """Return two incidents of one case each, in one queue."""
    given = {"category": Category.HARMFUL_CONTENT, "severity": Severity.HIGH, **second}
    first = incident_for(category=Category.HARMFUL_CONTENT, severity=Severity.HIGH)
    other = incident_for(description="Another one, about gas in a cellar.", **given)
    advance_due(NOW)
    return first, other


@pytest.mark.parametrize("acknowledged", [None, 0, 1])
def test_joined_cases_have_one_incident(
    acme: SimpleNamespace, incident_for: Callable[..., Incident], acknowledged: int | None
) -> None:
    both = both_paging(acme, incident_for)
    if acknowledged is not None:
        acknowledge_incident(both[acknowledged], by=acme.rory, now=NOW)
    lead, other = both if acknowledged != 1 else both[::-1]
    IncidentItem.objects.filter(pk=item_of(other, "evidence").pk).update(
        done_at=NOW, done_by=acme.rita, pointer="OPS-7"
    )
    target = case_in(both[0])
    merge_case(case_in(both[1]), target.reference, by=acme.rhea, now=NOW)
    assert incident_of([target]) == lead
    assert fresh(other).status == Status.RESOLVED
    assert fresh(other).joined_into == lead
    assert IncidentCase.objects.filter(case=target, ended_at=None).count() == 1
    live = Timer.objects.filter(state=Timer.State.WAITING).values_list("incident", flat=True)
    assert set(live) == ({lead.pk} if acknowledged is None else set())
    # What was done in either is done; and nothing opens a second one afterwards.
    assert item_of(lead, "evidence").pointer == "OPS-7"
    evaluate_due(NOW)
    assert Incident.objects.live().count() == 1
    assert events("incident.joined") == [{"into": lead.reference}]
    assert events("incident.grew")[0]["joined"] == other.reference


def test_case_that_takes_a_paging_one_takes_its_incident(
    acme: SimpleNamespace, harm: Incident
) -> None:
    target = open_one(acme.acme, description="Something else about a cellar.")
    evaluate_due(NOW)
    assert incident_of([target]) is None
    merge_case(case_in(harm), target.reference, by=acme.rhea, now=NOW)
    evaluate_due(NOW)
    assert incident_of([target]) == harm
    assert Incident.objects.count() == 1


def test_of_two_last_cases_closed_at_once_one_is_asked(
    django_db_setup: None, django_db_blocker: Any
) -> None:
    people = {"una": [Role.REVIEWER], "ugo": [Role.REVIEWER]}
    with committed_workspace(django_db_blocker, people) as cast:
        with enter_scope(cast.workspace.pk):
            provision_escalation(cast.workspace)
            cases = [
                open_one(cast.workspace, category=Category.HARMFUL_CONTENT, severity=severity)
                for severity in (Severity.HIGH, Severity.LOW)
            ]
            for person in (cast.una, cast.ugo):
                grant_queue_role(person, cases[0].queue, Role.REVIEWER)
        do_due(EVALUATE_INTAKE, cast.workspace.pk, NOW)
        with enter_scope(cast.workspace.pk):
            incident = incident_of(cases[:1])
            assert incident is not None
            link_cases(incident, cases[1:], now=NOW)

        def shut(case: Case, by: Any) -> Any:
            with enter_scope(cast.workspace.pk):
                decide_case(case, **decision(outcome=NO, now=NOW), by=by)

        results = together(
            lambda: shut(cases[0], cast.una),
            lambda: shut(cases[1], cast.ugo),
        )
        assert sorted(type(result).__name__ for result in results) == ["Invalid", "NoneType"]
