"""Fingerprints by which reports of the same thing are found."""

import django.db.models.deletion
from django.db import migrations, models

import tenants.models.base
from tenants.rls import TenantTable


class Migration(migrations.Migration):
    dependencies = [
        ("reporting", "0008_hidden_range"),
        ("tenants", "0006_contract"),
    ]

    operations = [
        migrations.CreateModel(
            name="Likeness",
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
                ("exact", models.BinaryField(null=True)),
                ("answer", models.BinaryField(null=True)),
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
                        condition=models.Q(("exact__isnull", False)),
                        fields=["workspace", "exact", "-id"],
                        name="likeness_by_words",
                    ),
                    models.Index(
                        condition=models.Q(("answer__isnull", False)),
                        fields=["workspace", "answer", "-id"],
                        name="likeness_by_answer",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("workspace", "report"), name="one_likeness_per_report"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="LikenessBand",
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
                ("value", models.BigIntegerField()),
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
                    models.Index(fields=["workspace", "value", "-id"], name="band_by_value"),
                    models.Index(fields=["workspace", "report"], name="bands_of_report"),
                ],
            },
        ),
        TenantTable("likeness"),
        TenantTable("likenessband"),
    ]
