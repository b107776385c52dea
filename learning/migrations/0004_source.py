"""Which report an evaluation case was made from; until now each was made from its case's first."""

import django.db.models.deletion
from django.db import migrations

import tenants.models.base

EXISTING = """
DO $$ DECLARE known uuid; BEGIN
  FOR known IN SELECT workspace_id FROM tenants_all_workspaces() LOOP
    PERFORM set_config('app.workspace', known::text, true);
    UPDATE learning_evaluationcase SET report_id = made_of.report_id FROM triage_case made_of
    WHERE made_of.id = learning_evaluationcase.case_id;
  END LOOP;
END $$
"""


class Migration(migrations.Migration):
    dependencies = [
        ("learning", "0003_withdrawn"),
        ("reporting", "0001_initial"),
        ("triage", "0012_reopened"),
    ]

    operations = [
        migrations.AddField(
            model_name="evaluationcase",
            name="report",
            field=tenants.models.base.TenantForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="reporting.report",
            ),
        ),
        migrations.RunSQL(EXISTING, migrations.RunSQL.noop),
    ]
