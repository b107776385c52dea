"""Which reports a case is about; until now each case was about one."""

import django.db.models.deletion
from django.db import migrations, models

import tenants.models.base
from tenants.rls import TenantTable

# The case's own id serves again: both are ordered by the moment the case was opened.
EXISTING = """
    INSERT INTO triage_casereport (id, workspace_id, case_id, report_id, how, added_at)
    SELECT id, workspace_id, id, report_id, 'opened', opened_at FROM triage_case
"""


class Migration(migrations.Migration):
    dependencies = [
        ("reporting", "0001_initial"),
        ("tenants", "0002_row_level_security"),
        ("triage", "0003_read_trace"),
    ]

    operations = [
        migrations.AddField(
            model_name="case",
            name="reports_count",
            field=models.PositiveIntegerField(db_default=1, default=1),
        ),
        migrations.CreateModel(
            name="CaseReport",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=tenants.models.base.new_id,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                (
                    "how",
                    models.CharField(
                        choices=[
                            ("opened", "Opened the case"),
                            ("exact", "Merged automatically: says the same"),
                            ("near", "Merged automatically: says nearly the same"),
                            ("reviewer", "Merged by a reviewer"),
                        ],
                        max_length=8,
                    ),
                ),
                ("similarity", models.PositiveSmallIntegerField(null=True)),
                ("added_at", models.DateTimeField()),
                (
                    "case",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="triage.case",
                    ),
                ),
                (
                    "report",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="reporting.report",
                    ),
                ),
                (
                    "workspace",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="tenants.workspace",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["workspace", "case", "-id"], name="reports_of_case")
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("workspace", "report"), name="one_case_of_a_report"
                    )
                ],
            },
        ),
        # Before the table is under row-level security, under which nobody writes across workspaces.
        migrations.RunSQL(EXISTING, migrations.RunSQL.noop),
        TenantTable("casereport"),
    ]
