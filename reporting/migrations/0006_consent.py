"""Consents, form versions, and the function that finds withdrawals to carry on."""

import django.db.models.deletion
from django.db import migrations, models

import tenants.models.base
from tenants.rls import TenantTable, maintenance_function

TO_REACH = maintenance_function(
    "reporting_withdrawals_to_reach",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT workspace_id FROM reporting_consent
       WHERE withdrawn_at IS NOT NULL AND reached_at IS NULL GROUP BY workspace_id""",
)


class Migration(migrations.Migration):
    dependencies = [
        ("reporting", "0005_guard"),
        ("tenants", "0006_contract"),
    ]

    operations = [
        migrations.AddField(
            model_name="purgecertificate",
            name="purpose",
            field=models.CharField(
                blank=True,
                choices=[
                    ("context", "Keeping a part of the conversation"),
                    ("contact", "Being written to"),
                    ("evaluation", "Use in tests of the AI system"),
                ],
                max_length=10,
            ),
        ),
        migrations.AddField(
            model_name="report",
            name="form_digest",
            field=models.CharField(max_length=64, null=True),
        ),
        migrations.CreateModel(
            name="Consent",
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
                    "purpose",
                    models.CharField(
                        choices=[
                            ("context", "Keeping a part of the conversation"),
                            ("contact", "Being written to"),
                            ("evaluation", "Use in tests of the AI system"),
                        ],
                        max_length=10,
                    ),
                ),
                ("given_at", models.DateTimeField()),
                ("wording_hash", models.CharField(max_length=64)),
                ("withdrawn_at", models.DateTimeField(null=True)),
                ("reached_at", models.DateTimeField(null=True)),
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
                    models.Index(
                        condition=models.Q(("reached_at", None), ("withdrawn_at__isnull", False)),
                        fields=["workspace", "withdrawn_at"],
                        name="consent_to_reach",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("workspace", "report", "purpose"), name="one_consent_per_purpose"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="FormVersion",
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
                ("digest", models.CharField(max_length=64)),
                ("definition", models.JSONField()),
                ("first_seen_at", models.DateTimeField()),
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
                "constraints": [
                    models.UniqueConstraint(fields=("workspace", "digest"), name="one_form_version")
                ],
            },
        ),
        migrations.AlterField(
            model_name="content",
            name="kind",
            field=models.CharField(
                choices=[
                    ("description", "What the reporter wrote"),
                    ("context", "Context the reporter agreed to attach"),
                    ("tool_parameters", "Parameters of the tool"),
                    ("message", "Message between reporter and team"),
                    ("note", "Reviewer's note"),
                    ("trace", "System trace"),
                    ("spans", "Steps of the conversation, from the system's telemetry"),
                    ("span_words", "What was said in the steps"),
                    ("subject", "Reporter as the host knows them"),
                    ("contact", "Address for updates"),
                    ("evaluation", "Text of an evaluation case"),
                    ("quoted", "Text of an evaluation case made from the reporter's words"),
                    ("withheld", "Withdrawn by the reporter, kept for a legal hold"),
                ],
                max_length=16,
            ),
        ),
        TenantTable("consent"),
        TenantTable("formversion"),
        migrations.RunSQL(TO_REACH, "DROP FUNCTION reporting_withdrawals_to_reach()"),
    ]
