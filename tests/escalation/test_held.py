"""A case that reads like spam and calls people out is hidden from nobody (C6, E2)."""

from escalation.actions import evaluate_due
from escalation.models import Incident, Trigger
from reporting.models import Category, Severity
from tests.escalation.conftest import NOW, events, open_one
from tests.triage.test_quarantine import AD
from triage.models import Case


def test_incident_puts_a_held_case_into_its_queue(acme):
    Trigger.objects.filter(slug="data-exposure").update(least_severity=Severity.LOW)
    case = open_one(acme.acme, description=AD, category=Category.DATA_EXPOSURE)
    other = open_one(acme.acme, description=AD)
    assert {case.status, other.status} == {Case.Status.QUARANTINED}
    evaluate_due(NOW)
    case.refresh_from_db()
    other.refresh_from_db()
    assert Incident.objects.get().case == case
    assert (case.status, other.status) == (Case.Status.OPEN, Case.Status.QUARANTINED)
    assert len(events("case.quarantine_released")) == 1
