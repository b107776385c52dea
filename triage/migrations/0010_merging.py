"""Cases that were merged into another, and cases that look like one."""

import django.db.models.deletion
from django.db import migrations, models

import tenants.models.base

# As tenants.rls.TenantTable ties the keys of a new table to their own workspace.
KEYS = "; ".join(
    f"ALTER TABLE triage_case ADD CONSTRAINT triage_case_{column}_ws FOREIGN KEY"
    f" (workspace_id, {column}) REFERENCES triage_case (workspace_id, id)"
    " DEFERRABLE INITIALLY DEFERRED"
    for column in ("merged_into_id", "looks_like_id")
)
WITHOUT_KEYS = "; ".join(
    f"ALTER TABLE triage_case DROP CONSTRAINT triage_case_{column}_ws"
    for column in ("merged_into_id", "looks_like_id")
)


class Migration(migrations.Migration):
    dependencies = [
        ("triage", "0009_masking"),
    ]

    operations = [
        migrations.AddField(
            model_name="case",
            name="merged_into",
            field=tenants.models.base.TenantForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="triage.case",
            ),
        ),
        migrations.AddField(
            model_name="case",
            name="last_report_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="case",
            name="looks_like",
            field=tenants.models.base.TenantForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="triage.case",
            ),
        ),
        migrations.AlterField(
            model_name="case",
            name="status",
            field=models.CharField(
                choices=[
                    ("quarantined", "Held back as likely spam"),
                    ("open", "Awaiting decision"),
                    ("needs_detail", "Waiting for the reporter"),
                    ("confirmed", "Confirmed, being fixed"),
                    ("closed", "Closed"),
                    ("merged", "Merged into another case"),
                ],
                default="open",
                max_length=12,
            ),
        ),
        migrations.RunSQL(KEYS, WITHOUT_KEYS),
    ]
