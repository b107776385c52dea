"""Kinds of triggers: one module each, checked parameters, and evidence that holds no word."""

import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.test import Client

from escalation import triggers
from escalation.models import Firing, Incident, Trigger
from escalation.triggers import Fired, clean_parameters
from reporting.models import Category, Severity
from tenants.permissions import Invalid
from tests.due import evaluate_due
from tests.escalation.conftest import NOW, open_one, text
from tests.triage.alike import one_case

# All that a new kind needs.
LONG_NIGHT = '''
"""Something was reported at night."""

from django import forms

from escalation.triggers import Moment, TriggerKind


class Parameters(forms.Form):
    until = forms.IntegerField(min_value=1, max_value=12)


def evaluate(look, parameters):
    hour = look.case.received_at.hour
    return {"hour": hour} if hour < parameters["until"] else None


def explain(evidence):
    return f"reported after {evidence['hour']} o'clock"


KIND = TriggerKind(
    "long_night", "Night", frozenset({Moment.INTAKE}), Parameters, evaluate, explain
)
'''


@pytest.fixture
def new_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "long_night.py").write_text(LONG_NIGHT)
    monkeypatch.setattr(triggers, "__path__", [*triggers.__path__, str(tmp_path)])
    triggers.kinds.cache_clear()
    yield
    triggers.kinds.cache_clear()
    sys.modules.pop("escalation.triggers.long_night", None)
    vars(triggers).pop("long_night", None)


def trigger_of(acme: SimpleNamespace, kind: str, parameters: dict[str, Any]) -> Trigger:
    """Return a trigger that takes level and playbook from one there is."""
    like = Trigger.objects.get(slug="threats")
    trigger = Trigger(
        workspace=acme.acme,
        slug="new",
        name="Something new",
        kind=kind,
        parameters=clean_parameters(kind, parameters),
        level_id=like.level_id,
        playbook_id=like.playbook_id,
    )
    trigger.save(force_insert=True)
    return trigger


def test_new_kind_is_one_module(acme: SimpleNamespace, client: Client, new_kind: None) -> None:
    trigger = trigger_of(acme, "long_night", {"until": "4"})
    assert trigger.parameters == {"until": 4}
    open_one(acme.acme)
    evaluate_due(NOW)
    firing = Firing.objects.get()
    assert (firing.trigger, firing.evidence) == (trigger, {"hour": 3})
    client.force_login(acme.rory.user)
    page = client.get(f"/w/acme/incidents/{Incident.objects.get().reference}/")
    assert "Something new (reported after 3 o'clock)" in text(page)


@pytest.mark.parametrize(
    ("kind", "given", "field"),
    [
        ("astrology", {}, "kind"),
        ("many_users", {}, "least_reports"),
        ("many_users", {"least_reports": "some"}, "least_reports"),
        # One report is never many.
        ("many_users", {"least_reports": 1}, "least_reports"),
        ("many_users", {"least_reports": 10, "category": "other"}, "category"),
        ("reported", {"category": "weather", "least_severity": 3}, "category"),
        ("reported", {"least_severity": 4}, "least_severity"),
        ("confirmed", {"least_severity": ""}, "least_severity"),
        ("unconfirmed_tool", {"least_reports": 10}, "least_reports"),
    ],
)
def test_parameters_are_checked_by_the_form_of_the_kind(
    kind: str, given: dict[str, Any], field: str
) -> None:
    with pytest.raises(Invalid) as caught:
        clean_parameters(kind, given)
    assert caught.value.field == field


@pytest.mark.parametrize(
    "evidence", [{"said": "It said so."}, {"reports": ["1", "Ana Berg"]}, {"mail": "a@b.example"}]
)
def test_evidence_that_may_hold_words_is_refused(evidence: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="neither a number, an id nor a choice"):
        Fired(Trigger(), evidence)


def test_every_firing_keeps_what_was_seen(acme: SimpleNamespace) -> None:
    fields = {"category": Category.OTHER, "tool_name": "mailer", "confirmation_given": "no"}
    case = one_case(acme.acme, 25, severity=Severity.HIGH, **fields)
    evaluate_due(NOW)
    evidence = dict(Firing.objects.filter(case=case).values_list("trigger__slug", "evidence"))
    ids = evidence["unconfirmed-tool"].pop("reports")
    assert evidence == {
        "other": {"category": "other", "severity": 3},
        "unconfirmed-tool": {"count": 25},
        "many-users": {"count": 25, "hours": 24},
    }
    # All are counted, some are named.
    assert len(ids) == 20
    assert ids[0] == str(case.report_id)


def test_trigger_of_a_kind_that_is_gone_is_named_and_holds_up_no_other(
    acme: SimpleNamespace, caplog: pytest.LogCaptureFixture
) -> None:
    Trigger.objects.filter(slug="threats").update(kind="astrology")
    open_one(acme.acme, category=Category.DATA_EXPOSURE, severity=Severity.HIGH)
    evaluate_due(NOW)
    assert Incident.objects.get().trigger.slug == "data-exposure"
    assert "is of a kind that is not known" in caplog.text
