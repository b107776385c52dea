"""Writing and finding rows with few, prepared statements: all of them or none, and as models do."""

import pytest
from django.db import IntegrityError, connection
from django.db.models.expressions import DatabaseDefault
from django.utils import timezone

from privacy.models import Consent, Content, DataKey, Purpose
from reporting.models import Report, ReporterMessage
from tenants.batch import Look, all_at_once, find, insert, unsaved
from tenants.models import AuditEvent, OutboxEntry, Workspace
from tenants.scope import enter_scope
from tests.factories import make_report

NOW = timezone.now()


def consent(report: Report, purpose: str) -> Consent:
    return unsaved(
        Consent,
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


def prepared() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT statement FROM pg_prepared_statements")
        return [row[0] for row in cursor.fetchall()]


def test_rows_of_several_models_are_one_prepared_statement(report, django_assert_num_queries):
    audited = unsaved(
        AuditEvent,
        workspace_id=report.workspace_id,
        at=NOW,
        actor=AuditEvent.Actor.SYSTEM,
        event="report.tried",
        object_type="report",
        object_id=report.pk,
        facts={"count": 1},
    )
    # The savepoint, the rows, its release.
    with django_assert_num_queries(3), all_at_once():
        insert([consent(report, Purpose.CONTEXT), consent(report, Purpose.EVALUATION)])
        insert([audited])
    assert Consent.objects.filter(record=report.pk).count() == 2
    assert AuditEvent.objects.get(event="report.tried").facts == {"count": 1}
    assert any("WITH w0" in text and "tenants_auditevent" in text for text in prepared())


def test_one_row_that_is_there_already_keeps_all_others_out(report):
    insert([consent(report, Purpose.CONTEXT)])
    both = [consent(report, Purpose.EVALUATION), consent(report, Purpose.CONTEXT)]
    with pytest.raises(IntegrityError), all_at_once():
        insert(both)
    # The transaction goes on, without any of them.
    assert [row.purpose for row in Consent.objects.filter(record=report.pk)] == [Purpose.CONTEXT]


def test_error_inside_the_block_writes_nothing(report):

    def fail() -> None:
        with all_at_once():
            insert([consent(report, Purpose.CONTEXT)])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    insert([consent(report, Purpose.EVALUATION)])
    assert [row.purpose for row in Consent.objects.filter(record=report.pk)] == [Purpose.EVALUATION]


def test_block_without_rows_asks_nothing(report, django_assert_num_queries):
    with django_assert_num_queries(0), all_at_once():
        pass


def test_statement_for_many_rows_is_not_kept_on_the_server(report):
    rows = [
        unsaved(
            ReporterMessage,
            workspace_id=report.workspace_id,
            report_id=report.pk,
            event=ReporterMessage.Event.WRITTEN,
            key=str(at),
            at=NOW,
        )
        for at in range(300)
    ]
    insert(rows)
    assert ReporterMessage.objects.filter(event=ReporterMessage.Event.WRITTEN).count() == 300
    assert not any("$2400" in text for text in prepared())


@pytest.mark.parametrize("model", [Consent, Content, DataKey, OutboxEntry, AuditEvent, Report])
def test_unsaved_row_is_what_the_model_would_make(model):
    row, made = unsaved(model, workspace_id=None), model(workspace_id=None)
    for field in model._meta.local_concrete_fields:
        its = getattr(made, field.attname)
        if field.attname not in row.__dict__:
            # The database makes it, and then it is read there.
            assert isinstance(its, DatabaseDefault)
            continue
        mine = getattr(row, field.attname)
        if field.primary_key:
            assert type(mine) is type(its)
        elif not field.db_default:
            assert mine == its
    assert (row._state.adding, row._state.db) == (True, None)


def test_find_reads_rows_by_equal_values_and_by_none(report, django_assert_num_queries):
    mine = {"workspace_id": report.workspace_id, "reference": report.reference}
    with django_assert_num_queries(4):
        found, still_open, nobodys, theirs = find(
            Look(Report, mine),
            Look(Report, {"reference": report.reference, "closed_at": None}),
            Look(Report, {"reference": "R-NONE"}),
            Look(Workspace, {"slug": "globex"}),
        )
    assert (found.pk, found.redactions) == (report.pk, report.redactions)
    assert (still_open, nobodys, theirs) == (report, None, None)


def test_column_that_a_model_does_not_have_is_refused(report):
    with pytest.raises(TypeError, match="Consent has no column report"):
        unsaved(Consent, workspace_id=report.workspace_id, report=report)
