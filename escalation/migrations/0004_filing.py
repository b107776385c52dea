"""What liaisons file, the clocks of their contracts, and who has something to tell about them."""

import django.db.models.deletion
from django.db import migrations, models

import tenants.models.base
from tenants.rls import TenantTable, maintenance_function

CLOCKS_DUE = maintenance_function(
    "escalation_clocks_due",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT workspace_id FROM escalation_contractclock
       WHERE state = 'running' AND check_at <= now()
       UNION
       SELECT f.workspace_id FROM escalation_filing f
       JOIN reporting_reportermessage m
         ON m.workspace_id = f.workspace_id AND m.report_id = f.report_id
       WHERE m.at > now() - interval '1 day'
         AND m.event NOT IN ('received', 'detail_given', 'written', 'appealed')
         AND NOT EXISTS (SELECT 1 FROM tenants_outboxentry o
                         WHERE o.workspace_id = m.workspace_id AND o.source = 'filing.news'
                           AND o.key = m.id::text)""",
)


class Migration(migrations.Migration):
    dependencies = [
        ("escalation", "0003_many_users"),
        ("reporting", "0001_initial"),
        ("tenants", "0006_contract"),
    ]

    operations = [
        migrations.CreateModel(
            name="Filing",
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
                ("affected", models.PositiveSmallIntegerField(default=0)),
                ("informed", models.PositiveSmallIntegerField(default=0)),
                ("noticed_at", models.DateTimeField(null=True)),
                ("filed_at", models.DateTimeField()),
                (
                    "by",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="tenants.member",
                    ),
                ),
                (
                    "contract",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="tenants.contract",
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
        ),
        migrations.CreateModel(
            name="ContractClock",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("acknowledge", "Acknowledge"),
                            ("contain", "Contain"),
                            ("update", "Send an update"),
                        ],
                        max_length=12,
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(default=1)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("running", "Running"),
                            ("met", "Done"),
                            ("ended", "No longer owed"),
                        ],
                        default="running",
                        max_length=8,
                    ),
                ),
                ("starts_at", models.DateTimeField()),
                ("due_at", models.DateTimeField()),
                ("check_at", models.DateTimeField(null=True)),
                ("met_at", models.DateTimeField(null=True)),
                (
                    "met_by",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="tenants.member",
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
                (
                    "filing",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="escalation.filing",
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name="filing",
            index=models.Index(fields=["workspace", "by", "-id"], name="filings_of_liaison"),
        ),
        migrations.AddConstraint(
            model_name="filing",
            constraint=models.UniqueConstraint(
                fields=("workspace", "report"), name="one_filing_per_report"
            ),
        ),
        migrations.AddIndex(
            model_name="contractclock",
            index=models.Index(
                condition=models.Q(("state", "running")),
                fields=["workspace", "check_at"],
                name="clock_to_check",
            ),
        ),
        migrations.AddConstraint(
            model_name="contractclock",
            constraint=models.UniqueConstraint(
                fields=("workspace", "filing", "kind", "number"), name="one_clock_of_a_kind"
            ),
        ),
        TenantTable("filing"),
        TenantTable("contractclock"),
        migrations.RunSQL(CLOCKS_DUE, "DROP FUNCTION escalation_clocks_due()"),
    ]
