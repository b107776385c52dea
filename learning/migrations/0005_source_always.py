"""Every evaluation case names its report, in the same workspace."""

import django.db.models.deletion
from django.db import migrations

import tenants.models.base

# As tenants.rls.TenantTable ties the keys of a new table to their own workspace.
KEY = (
    "ALTER TABLE learning_evaluationcase ADD CONSTRAINT learning_evaluationcase_report_id_ws"
    " FOREIGN KEY (workspace_id, report_id) REFERENCES reporting_report (workspace_id, id)"
    " DEFERRABLE INITIALLY DEFERRED"
)
WITHOUT = "ALTER TABLE learning_evaluationcase DROP CONSTRAINT learning_evaluationcase_report_id_ws"


class Migration(migrations.Migration):
    dependencies = [("learning", "0004_source")]

    operations = [
        migrations.AlterField(
            model_name="evaluationcase",
            name="report",
            field=tenants.models.base.TenantForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="reporting.report",
            ),
        ),
        migrations.RunSQL(KEY, WITHOUT),
    ]
