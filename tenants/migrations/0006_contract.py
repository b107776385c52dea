"""Contracts, and the copy of what they say about intake."""

import django.db.models.deletion
from django.db import migrations, models

import tenants.models.base
from tenants.rls import TenantTable


class Migration(migrations.Migration):
    dependencies = [
        ("tenants", "0005_guard"),
    ]

    operations = [
        migrations.AddField(
            model_name="workspace",
            name="contract_limits",
            field=models.JSONField(blank=True, default=dict),
        ),
        migrations.CreateModel(
            name="Contract",
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
                ("reference", models.CharField(max_length=60)),
                ("customer", models.CharField(max_length=120)),
                ("starts_on", models.DateField()),
                ("ends_on", models.DateField(null=True)),
                ("acknowledge_hours", models.PositiveSmallIntegerField(default=4)),
                ("contain_hours", models.PositiveSmallIntegerField(default=24)),
                ("update_hours", models.PositiveSmallIntegerField(default=24)),
                ("forbidden", models.JSONField(default=list)),
                ("context_turns", models.PositiveSmallIntegerField(default=6)),
                ("context_bytes", models.PositiveIntegerField(default=8000)),
                ("tell_reporter_of_opening", models.BooleanField(default=False)),
                ("workspace_default", models.BooleanField(default=False)),
                ("created_at", models.DateTimeField()),
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
                    models.UniqueConstraint(
                        fields=("workspace", "reference"), name="one_contract_reference"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("workspace_default", True)),
                        fields=("workspace",),
                        name="one_contract_limits_intake",
                    ),
                ],
            },
        ),
        TenantTable("contract"),
    ]
