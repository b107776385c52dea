"""Which evaluation cases rest on a consent, and which downloads had them."""

import django.db.models.deletion
from django.db import migrations, models

import tenants.models.base
from tenants.rls import TenantTable


class Migration(migrations.Migration):
    dependencies = [
        ("learning", "0002_row_level_security"),
        ("tenants", "0006_contract"),
    ]

    operations = [
        migrations.AddField(
            model_name="evaluationcase",
            name="from_reporter_text",
            field=models.BooleanField(db_default=False, default=False),
        ),
        migrations.AddField(
            model_name="evaluationcase",
            name="retired_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.CreateModel(
            name="Export",
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
                ("format", models.CharField(max_length=12)),
                ("at", models.DateTimeField()),
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
            name="ExportedCase",
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
                    "evaluation",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="learning.evaluationcase",
                    ),
                ),
                (
                    "export",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="learning.export",
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
        migrations.AddIndex(
            model_name="export",
            index=models.Index(fields=["workspace", "-id"], name="export_page"),
        ),
        migrations.AddConstraint(
            model_name="exportedcase",
            constraint=models.UniqueConstraint(
                fields=("workspace", "evaluation", "export"), name="one_case_per_export"
            ),
        ),
        TenantTable("export"),
        TenantTable("exportedcase"),
    ]
