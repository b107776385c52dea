import django.db.models.deletion
from django.db import migrations, models

import tenants.models.base
from tenants.rls import TenantTable, maintenance_function

RECORDS_TO_SEEK = maintenance_function(
    "traces_records_to_seek",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT DISTINCT workspace_id FROM traces_tracesearch WHERE due_at <= now()""",
)
SPANS_TO_FORGET = maintenance_function(
    "traces_spans_to_forget",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT DISTINCT k.workspace_id FROM traces_bufferkey k
       JOIN tenants_workspace w ON w.id = k.workspace_id
       WHERE k.slot_at + make_interval(mins => w.trace_hold_minutes) <= now()""",
)


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("privacy", "0001_initial"),
        ("tenants", "0006_contract"),
    ]

    operations = [
        migrations.CreateModel(
            name="BufferKey",
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
                ("slot_at", models.DateTimeField()),
                ("wrapped", models.BinaryField()),
                ("spans", models.PositiveIntegerField(default=0)),
                ("sealed_bytes", models.PositiveBigIntegerField(default=0)),
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
            name="BufferedSpan",
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
                ("span_lookup", models.UUIDField()),
                ("trace_lookup", models.UUIDField()),
                ("conversation_lookup", models.UUIDField(null=True)),
                ("message_lookup", models.UUIDField(null=True)),
                ("sealed", models.BinaryField()),
                ("received_at", models.DateTimeField()),
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
                    "key",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="traces.bufferkey",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="TraceSearch",
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
                ("trace_lookup", models.UUIDField(null=True)),
                ("conversation_lookup", models.UUIDField(null=True)),
                ("message_lookup", models.UUIDField(null=True)),
                ("due_at", models.DateTimeField()),
                ("until", models.DateTimeField()),
                (
                    "record",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="privacy.record",
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
        migrations.AddConstraint(
            model_name="bufferkey",
            constraint=models.UniqueConstraint(
                fields=("workspace", "slot_at"), name="one_buffer_key"
            ),
        ),
        migrations.AddIndex(
            model_name="bufferedspan",
            index=models.Index(fields=["workspace", "key"], name="buffered_span_of_key"),
        ),
        migrations.AddIndex(
            model_name="bufferedspan",
            index=models.Index(fields=["workspace", "trace_lookup"], name="buffered_span_of_trace"),
        ),
        migrations.AddIndex(
            model_name="bufferedspan",
            index=models.Index(
                condition=models.Q(("conversation_lookup__isnull", False)),
                fields=["workspace", "conversation_lookup"],
                name="buffered_span_of_conversation",
            ),
        ),
        migrations.AddIndex(
            model_name="bufferedspan",
            index=models.Index(
                condition=models.Q(("message_lookup__isnull", False)),
                fields=["workspace", "message_lookup"],
                name="buffered_span_of_message",
            ),
        ),
        migrations.AddConstraint(
            model_name="bufferedspan",
            constraint=models.UniqueConstraint(
                fields=("workspace", "span_lookup"), name="one_buffered_span"
            ),
        ),
        migrations.AddIndex(
            model_name="tracesearch",
            index=models.Index(fields=["workspace", "due_at"], name="trace_to_seek"),
        ),
        migrations.AddConstraint(
            model_name="tracesearch",
            constraint=models.UniqueConstraint(
                fields=("workspace", "record"), name="one_search_per_record"
            ),
        ),
        TenantTable("bufferkey"),
        TenantTable("bufferedspan"),
        TenantTable("tracesearch"),
        migrations.RunSQL(RECORDS_TO_SEEK, "DROP FUNCTION traces_records_to_seek()"),
        migrations.RunSQL(SPANS_TO_FORGET, "DROP FUNCTION traces_spans_to_forget()"),
    ]
