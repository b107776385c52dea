"""Inserting rows of several models in one statement: all of them or none, and as models do."""

import pytest
from django.db import IntegrityError, transaction
from django.db.models.expressions import DatabaseDefault
from django.utils import timezone

from privacy.models import Consent, Purpose, new_record
from reporting.models import Category, Entry, Report, Severity
from tenants import audit
from tenants.batch import insert_rows
from tenants.models import AuditEvent
from tenants.scope import enter_scope
from tests.factories import make_report

NOW = timezone.now()


def consent(report: Report, purpose: str) -> Consent:
    return Consent(
        workspace_id=report.workspace_id,
        record_id=report.pk,
        purpose=purpose,
        given_at=NOW,
        wording_hash="",
    )


@pytest.fixture
def report(cast):
    with enter_scope(cast.acme.pk):
        yield make_report(cast.acme).report


def test_rows_of_several_models_are_one_statement(report, django_assert_num_queries):
    audited = audit.rows_of("report.received", [(report, {"entry": "page"})])
    with django_assert_num_queries(1):
        insert_rows(
            [consent(report, Purpose.CONTEXT), *audited, consent(report, Purpose.EVALUATION)]
        )
    assert Consent.objects.filter(record=report.pk).count() == 2
    assert AuditEvent.objects.get(pk=audited[0].pk).facts == {"entry": "page"}
    # They count as saved: to save one again changes it and inserts none.
    assert (audited[0]._state.adding, audited[0]._state.db) == (False, "default")


def test_rows_come_in_any_order(cast):
    with enter_scope(cast.acme.pk):
        report = unsaved_report(cast.acme)
        record = new_record(report, reference="R-1", received_at=NOW)
        insert_rows([consent(report, Purpose.CONTEXT), report, record])
        assert Report.objects.get(pk=report.pk).reference == "R-1"


def test_default_of_the_database_applies_and_is_read_when_asked_for(
    cast, django_assert_num_queries
):
    with enter_scope(cast.acme.pk):
        report = unsaved_report(cast.acme)
        assert type(vars(report)["refusal"]) is DatabaseDefault
        insert_rows([new_record(report, reference="R-1", received_at=NOW), report])
        with django_assert_num_queries(1):
            assert report.refusal == ""


def test_one_row_that_is_there_already_keeps_all_others_out(report):
    insert_rows([consent(report, Purpose.CONTEXT)])
    both = [consent(report, Purpose.EVALUATION), consent(report, Purpose.CONTEXT)]
    with pytest.raises(IntegrityError), transaction.atomic():
        insert_rows(both)
    assert [row.purpose for row in Consent.objects.filter(record=report.pk)] == [Purpose.CONTEXT]


def test_no_rows_ask_nothing(report, django_assert_num_queries):
    with django_assert_num_queries(0):
        insert_rows([])


def unsaved_report(workspace) -> Report:
    return Report(
        workspace=workspace,
        reference="R-1",
        entry=Entry.PAGE,
        category=Category.OTHER,
        severity=Severity.LOW,
        receipt_lookup=b"1",
        received_at=NOW,
    )
