"""Triggers for cases about many reports: what any of them shows counts (C6, E2)."""

from escalation.models import Firing, Incident
from reporting.models import Category, Entry, ReporterMessage, Severity
from tests.due import evaluate_due, take_up_due
from tests.escalation.conftest import NOW
from tests.triage.alike import one_case, report_alike, told
from triage.models import Case


def fired(case):
    return set(Firing.objects.filter(case=case).values_list("trigger__slug", flat=True))


def join(acme, **fields):
    report_alike(acme.acme, 1, **fields)
    take_up_due(NOW)
    evaluate_due(NOW)


def test_ten_in_a_day_open_an_incident_and_each_reporter_is_told(acme):  # E2, G2
    case = one_case(acme.acme, 9)
    evaluate_due(NOW)
    assert not Incident.objects.exists()
    join(acme)
    assert fired(case) == {"many-users"}
    assert told(case, ReporterMessage.Event.SEVERE) == [1] * 10
    # Who comes later hears it too, once; what has fired does not fire again.
    join(acme)
    assert told(case, ReporterMessage.Event.SEVERE) == [1] * 11
    assert Incident.objects.count() == Firing.objects.count() == 1


def test_severe_report_that_joins_opens_the_incident(acme):  # C6, D3
    case = one_case(acme.acme, 1)
    evaluate_due(NOW)
    join(acme, severity=Severity.HIGH)
    assert fired(case) == {"serious-harm"}


def test_tool_that_acted_without_a_yes_in_any_report_counts(acme):  # B4, E2
    fields = {"category": Category.OTHER, "tool_name": "mailer"}
    case = one_case(acme.acme, 1, confirmation_given="yes", **fields)
    evaluate_due(NOW)
    assert not Incident.objects.exists()
    join(acme, confirmation_given="no", **fields)
    assert fired(case) == {"unconfirmed-tool"}


def test_imported_case_is_looked_at_once_somebody_reports_it(acme):
    case = one_case(acme.acme, 2, entry=Entry.IMPORT, severity=Severity.HIGH)
    evaluate_due(NOW)
    assert not Incident.objects.exists()
    join(acme, severity=Severity.HIGH)
    assert fired(case) == {"serious-harm"}
    assert Case.objects.count() == 1
