"""A case that reads like spam and pages people is hidden from nobody (C6, E2)."""

from escalation.models import Incident, Trigger, cases_of
from reporting.models import Category, Severity
from tests.due import evaluate_due
from tests.escalation.conftest import NOW, events, open_one
from tests.triage.test_quarantine import AD
from triage.models import Case


def test_incident_puts_a_held_case_into_its_queue(acme):
    parameters = {"category": "data_exposure", "least_severity": Severity.LOW}
    Trigger.objects.filter(slug="data-exposure").update(parameters=parameters)
    case = open_one(acme.acme, description=AD, category=Category.DATA_EXPOSURE)
    other = open_one(acme.acme, description=AD)
    assert {case.status, other.status} == {Case.Status.QUARANTINED}
    evaluate_due(NOW)
    case.refresh_from_db()
    other.refresh_from_db()
    assert cases_of(Incident.objects.get()) == [case]
    assert (case.status, other.status) == (Case.Status.OPEN, Case.Status.QUARANTINED)
    assert len(events("case.quarantine_released")) == 1
