"""The figures' data: written past the models, so that it must be tried against the schema."""

from django.db import connection

from benchmarks.baseline.models import PlainIntake
from benchmarks.data import fill
from reporting.api.bodies import ReportShape
from reporting.fields import TAGS
from reporting.models import Report
from tenants.scope import enter_scope
from triage.models import Case, CaseReport


def test_reports_and_cases_fit_the_tables_as_they_are(cast):
    with enter_scope(cast.acme.pk):
        before = Case.objects.count()
        connection.ensure_connection()
        assert fill(connection.connection, "acme", before + 5) == 5
        assert Case.objects.count() == before + 5
        assert Report.objects.filter(reference__startswith="B-").count() == 5
        assert CaseReport.objects.filter(how="opened").count() >= 5
        assert fill(connection.connection, "acme", before + 5) == 0


def test_bare_create_has_a_column_for_all_that_may_be_sent():  # P4
    # How the rest is to be taken is no column of anybody's.
    asked = set(ReportShape().fields) - {"fit"} | set(TAGS)
    assert asked - {field.name for field in PlainIntake._meta.get_fields()} == set()
