"""Row-level security of triage, and the function that finds cases to look at."""

from django.db import migrations

from tenants.rls import TenantTable, maintenance_function

TO_EVALUATE = maintenance_function(
    "triage_cases_to_evaluate",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT DISTINCT workspace_id FROM triage_case WHERE evaluated_intake_at IS NULL
       OR (decided_at IS NOT NULL AND evaluated_decision_at IS NULL)""",
)


class Migration(migrations.Migration):
    dependencies = [
        ("triage", "0001_initial"),
        ("policy", "0002_row_level_security"),
        ("reporting", "0001_initial"),
    ]

    operations = [
        TenantTable("routingrule"),
        TenantTable("case"),
        TenantTable("decision", append_only=True),
        migrations.RunSQL(TO_EVALUATE, "DROP FUNCTION triage_cases_to_evaluate()"),
    ]
