"""What acts on large cases still owe to their reports, and the function that finds it."""

import django.db.models.deletion
from django.db import migrations, models

import tenants.models.base
from tenants.rls import TenantTable, maintenance_function

BULK_ACTIONS_DUE = maintenance_function(
    "triage_bulk_actions_due",
    "",
    "TABLE (workspace_id uuid)",
    "SELECT DISTINCT workspace_id FROM triage_bulkaction WHERE done_at IS NULL",
)


class Migration(migrations.Migration):
    dependencies = [
        ("tenants", "0005_guard"),
        ("triage", "0006_guard"),
    ]

    operations = [
        migrations.CreateModel(
            name="BulkAction",
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
                    "act",
                    models.CharField(
                        choices=[
                            ("severe", "Tell that it is treated as severe"),
                            ("detail", "Ask for detail"),
                            ("confirm", "Confirm"),
                            ("close", "Close with a result"),
                        ],
                        max_length=8,
                    ),
                ),
                ("reason", models.CharField(blank=True, max_length=20)),
                ("severe", models.BooleanField(default=False)),
                ("sealed", models.BinaryField(null=True)),
                ("at", models.DateTimeField()),
                ("reached", models.UUIDField(null=True)),
                ("done_at", models.DateTimeField(null=True)),
                (
                    "by",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="tenants.member",
                    ),
                ),
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
                    models.Index(
                        condition=models.Q(("done_at", None)),
                        fields=["workspace", "case", "id"],
                        name="bulk_actions_to_run",
                    )
                ],
            },
        ),
        TenantTable("bulkaction"),
        migrations.RunSQL(BULK_ACTIONS_DUE, "DROP FUNCTION triage_bulk_actions_due()"),
    ]
