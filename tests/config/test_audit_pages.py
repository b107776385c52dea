"""The trail leads to the pages of what it names, and only for those who may open them (M8)."""

import pytest
from django.utils import timezone

from config.audit_pages import AUDIT_PAGES
from escalation.actions import provision_escalation
from escalation.models import Filing, Incident
from privacy.actions import purge_due
from reporting.models import Category, Severity
from tenants.models import Contract
from tests.due import evaluate_due
from tests.factories import make_report
from tests.privacy.clocks import certified, due_report
from triage.actions import open_case


def incident(cast):
    provision_escalation(cast.acme)
    report = make_report(cast.acme, category=Category.DATA_EXPOSURE, severity=Severity.HIGH).report
    open_case(report, now=timezone.now())
    evaluate_due(timezone.now())
    return Incident.objects.get()


def filing(cast):
    return Filing.objects.create(
        workspace=cast.acme,
        report=make_report(cast.acme).report,
        by=cast.sena,
        filed_at=timezone.now(),
    )


def certificate(cast):
    due_report(cast.acme)
    purge_due(timezone.now())
    return certified()[0]


def contract(cast):
    now = timezone.now()
    return Contract.objects.create(
        workspace=cast.acme, reference="C-1", customer="Zoe", starts_on=now.date(), created_at=now
    )


@pytest.mark.parametrize(
    ("kind", "make", "may", "may_not"),
    [
        ("incident", incident, "rory", "aldo"),
        ("filing", filing, "sena", "aldo"),
        ("purgecertificate", certificate, "aldo", "rhea"),
        ("member", lambda cast: cast.rhea, "ada", "aldo"),
        ("contract", contract, "ada", "aldo"),
    ],
)
def test_page_of_an_object_is_named_to_those_who_may_open_it(acme, kind, make, may, may_not):
    row = make(acme)
    assert set(AUDIT_PAGES[kind](getattr(acme, may), [row.pk])) == {row.pk}
    assert AUDIT_PAGES[kind](getattr(acme, may_not), [row.pk]) == {}
