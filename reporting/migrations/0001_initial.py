import django.db.models.deletion
from django.db import migrations, models

import tenants.models.base
from tenants.rls import TenantTable, maintenance_function

REPORTS_TO_TAKE_UP = maintenance_function(
    "reporting_reports_to_take_up",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT workspace_id FROM reporting_report WHERE taken_up_at IS NULL
       GROUP BY workspace_id ORDER BY max(severity) DESC, min(received_at)""",
)
TOKENS_TO_FORGET = maintenance_function(
    "reporting_tokens_to_forget",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT DISTINCT workspace_id FROM reporting_usedtoken WHERE expires_at < now()""",
)
FILES_TO_CHECK = maintenance_function(
    "reporting_files_to_check",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT workspace_id FROM reporting_attachment
       WHERE state = 'pending' AND check_at <= now()
       GROUP BY workspace_id ORDER BY min(check_at)""",
)
REPORTERS_TO_FORGET = maintenance_function(
    "reporting_reporters_to_forget",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT DISTINCT workspace_id FROM reporting_report
       WHERE reporter_lookup IS NOT NULL AND received_at < now() - interval '180 days'""",
)


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("tenants", "0006_contract"),
    ]

    operations = [
        migrations.CreateModel(
            name="Report",
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
                ("reference", models.CharField(max_length=16)),
                (
                    "entry",
                    models.CharField(
                        choices=[
                            ("answer", "Report button at an answer"),
                            ("tool_action", "Control at a tool action"),
                            ("refusal", "After a refusal or warning"),
                            ("page", "Report page"),
                            ("import", "Import"),
                            ("admin", "Filed by a liaison"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "category",
                    models.CharField(
                        choices=[
                            ("harmful_content", "Harmful content"),
                            ("data_exposure", "Data exposure"),
                            ("unsafe_tool_action", "Unsafe tool action"),
                            ("harassment", "Harassment"),
                            ("misinformation", "Misinformation"),
                            ("other", "Other"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "severity",
                    models.PositiveSmallIntegerField(
                        choices=[(1, "Low"), (2, "Medium"), (3, "High")]
                    ),
                ),
                ("tool_occurred", models.BooleanField(default=False)),
                ("tool_name", models.CharField(blank=True, max_length=120)),
                (
                    "confirmation_requested",
                    models.CharField(
                        choices=[("yes", "Yes"), ("no", "No"), ("unknown", "Not known")],
                        default="unknown",
                        max_length=7,
                    ),
                ),
                (
                    "confirmation_given",
                    models.CharField(
                        choices=[("yes", "Yes"), ("no", "No"), ("unknown", "Not known")],
                        default="unknown",
                        max_length=7,
                    ),
                ),
                (
                    "outcome_matched",
                    models.CharField(
                        choices=[("yes", "Yes"), ("no", "No"), ("unknown", "Not known")],
                        default="unknown",
                        max_length=7,
                    ),
                ),
                (
                    "warning_shown",
                    models.CharField(
                        choices=[("yes", "Yes"), ("no", "No"), ("unknown", "Not known")],
                        default="unknown",
                        max_length=7,
                    ),
                ),
                (
                    "refusal",
                    models.CharField(
                        blank=True,
                        choices=[("over", "Refused too much"), ("under", "Refused too little")],
                        db_default=models.Value("", output_field=models.CharField()),
                        max_length=5,
                    ),
                ),
                ("model_version", models.CharField(blank=True, max_length=80)),
                ("policy_version", models.CharField(blank=True, max_length=60)),
                ("tool_state", models.CharField(blank=True, max_length=40)),
                ("user_intent", models.CharField(blank=True, max_length=80)),
                ("harm_type", models.CharField(blank=True, max_length=80)),
                ("context_consent", models.BooleanField(default=False)),
                ("redactions", models.JSONField(default=dict)),
                ("anonymous", models.BooleanField(default=True)),
                ("reporter_lookup", models.BinaryField(null=True)),
                ("spam_score", models.PositiveSmallIntegerField(null=True)),
                (
                    "spam_reasons",
                    models.JSONField(
                        db_default=models.Value([], output_field=models.JSONField()), default=list
                    ),
                ),
                ("locale", models.CharField(blank=True, max_length=12)),
                ("form_digest", models.CharField(max_length=64, null=True)),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("received", "Received"),
                            ("in_review", "Being reviewed"),
                            ("needs_detail", "More detail needed"),
                            ("confirmed", "Confirmed"),
                            ("closed", "Closed"),
                        ],
                        default="received",
                        max_length=12,
                    ),
                ),
                ("receipt_lookup", models.BinaryField()),
                ("idempotency_lookup", models.BinaryField(null=True)),
                ("request_digest", models.BinaryField(null=True)),
                ("external_source", models.CharField(blank=True, max_length=20)),
                ("external_id", models.CharField(max_length=80, null=True)),
                ("occurred_at", models.DateTimeField(null=True)),
                ("received_at", models.DateTimeField()),
                ("taken_up_at", models.DateTimeField(null=True)),
                ("sorted_to", models.CharField(blank=True, max_length=80)),
                ("sorted_at", models.DateTimeField(null=True)),
                ("joined_at", models.DateTimeField(null=True)),
                ("quarantined_at", models.DateTimeField(null=True)),
                ("released_at", models.DateTimeField(null=True)),
                ("released_by_rule", models.BooleanField(db_default=False, default=False)),
                ("answer_by", models.DateField(null=True)),
                ("appealed_at", models.DateTimeField(null=True)),
                ("closed_at", models.DateTimeField(null=True)),
                ("closing_reason", models.CharField(blank=True, max_length=20)),
                (
                    "client_key",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="tenants.clientkey",
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
            name="FingerprintBand",
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
                    "workspace",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="tenants.workspace",
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
            ],
        ),
        migrations.CreateModel(
            name="Fingerprint",
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
                    "workspace",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="tenants.workspace",
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
            ],
        ),
        migrations.CreateModel(
            name="Attachment",
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
                    "media",
                    models.CharField(
                        choices=[
                            ("image/png", "Picture (PNG)"),
                            ("image/jpeg", "Picture (JPEG)"),
                            ("image/webp", "Picture (WebP)"),
                            ("text/plain", "Text"),
                            ("application/json", "Text (JSON)"),
                        ],
                        max_length=20,
                    ),
                ),
                ("name_sealed", models.BinaryField()),
                ("lookup", models.BinaryField()),
                ("size", models.PositiveIntegerField()),
                ("width", models.PositiveIntegerField(null=True)),
                ("height", models.PositiveIntegerField(null=True)),
                ("redactions", models.JSONField(default=dict)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("pending", "Not yet checked"),
                            ("clean", "Checked, clean"),
                            ("infected", "Refused by the scanner, destroyed"),
                            ("failed", "Could not be checked, not shown"),
                            ("unscanned", "Not scanned: no scanner is set up"),
                        ],
                        default="pending",
                        max_length=10,
                    ),
                ),
                ("finding", models.CharField(blank=True, max_length=120)),
                ("received_at", models.DateTimeField()),
                ("check_at", models.DateTimeField(null=True)),
                ("tries", models.PositiveIntegerField(default=0)),
                ("checked_at", models.DateTimeField(null=True)),
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
                    "workspace",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="tenants.workspace",
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
            ],
        ),
        migrations.CreateModel(
            name="ReporterMessage",
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
                    "event",
                    models.CharField(
                        choices=[
                            ("received", "Report received"),
                            ("severe", "Treated as severe"),
                            ("detail_requested", "More detail requested"),
                            ("detail_given", "Detail given"),
                            ("resolved", "Result"),
                            ("written", "Reporter's message"),
                            ("answered", "Team's message"),
                            ("answer_late", "No answer in time"),
                            ("appealed", "Appeal"),
                            ("reopened", "Looked at again"),
                            ("identity_opened", "Identity opened"),
                        ],
                        max_length=20,
                    ),
                ),
                ("key", models.CharField(max_length=60)),
                ("has_words", models.BooleanField(default=False)),
                ("at", models.DateTimeField()),
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
            name="UsedToken",
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
                ("token_lookup", models.BinaryField()),
                ("expires_at", models.DateTimeField()),
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
            name="AttachmentPart",
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
                ("place", models.PositiveSmallIntegerField()),
                ("sealed", models.BinaryField()),
                (
                    "attachment",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="reporting.attachment",
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
                "constraints": [
                    models.UniqueConstraint(
                        fields=("workspace", "attachment", "place"),
                        name="one_attachment_part_per_place",
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
        migrations.CreateModel(
            name="LimitedHour",
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
                ("hour", models.DateTimeField()),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("user", "Reporter"),
                            ("device", "Device"),
                            ("address", "Network"),
                            ("client_key", "Host product"),
                            ("workspace", "Whole workspace"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("marked", "Taken in and marked"),
                            ("challenged", "Asked for work first"),
                            ("refused", "Refused for a while"),
                            ("unchecked", "Taken in unchecked"),
                        ],
                        max_length=12,
                    ),
                ),
                ("count", models.PositiveIntegerField()),
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
                        fields=("workspace", "hour", "source", "outcome"), name="one_limited_hour"
                    )
                ],
            },
        ),
        migrations.AddIndex(
            model_name="report",
            index=models.Index(
                condition=models.Q(("taken_up_at", None)),
                fields=["workspace", "received_at"],
                name="report_to_take_up",
            ),
        ),
        migrations.AddIndex(
            model_name="report",
            index=models.Index(
                condition=models.Q(("reporter_lookup__isnull", False)),
                fields=["workspace", "reporter_lookup", "-received_at"],
                name="report_by_reporter",
            ),
        ),
        migrations.AddConstraint(
            model_name="report",
            constraint=models.UniqueConstraint(
                fields=("workspace", "reference"), name="one_report_reference"
            ),
        ),
        migrations.AddConstraint(
            model_name="report",
            constraint=models.UniqueConstraint(
                fields=("workspace", "receipt_lookup"), name="one_report_per_receipt"
            ),
        ),
        migrations.AddConstraint(
            model_name="report",
            constraint=models.UniqueConstraint(
                fields=("workspace", "idempotency_lookup"), name="one_report_per_attempt"
            ),
        ),
        migrations.AddConstraint(
            model_name="report",
            constraint=models.UniqueConstraint(
                fields=("workspace", "external_source", "external_id"),
                name="one_report_per_external_id",
            ),
        ),
        migrations.AddIndex(
            model_name="fingerprintband",
            index=models.Index(fields=["workspace", "value", "-id"], name="band_by_value"),
        ),
        migrations.AddIndex(
            model_name="fingerprintband",
            index=models.Index(fields=["workspace", "report"], name="bands_of_report"),
        ),
        migrations.AddIndex(
            model_name="fingerprint",
            index=models.Index(
                condition=models.Q(("exact__isnull", False)),
                fields=["workspace", "exact", "-id"],
                name="fingerprint_by_words",
            ),
        ),
        migrations.AddIndex(
            model_name="fingerprint",
            index=models.Index(
                condition=models.Q(("answer__isnull", False)),
                fields=["workspace", "answer", "-id"],
                name="fingerprint_by_answer",
            ),
        ),
        migrations.AddConstraint(
            model_name="fingerprint",
            constraint=models.UniqueConstraint(
                fields=("workspace", "report"), name="one_fingerprint_per_report"
            ),
        ),
        migrations.AddIndex(
            model_name="attachment",
            index=models.Index(
                condition=models.Q(("state", "pending")),
                fields=["workspace", "check_at"],
                name="attachment_to_check",
            ),
        ),
        migrations.AddConstraint(
            model_name="attachment",
            constraint=models.UniqueConstraint(
                fields=("workspace", "report", "lookup"), name="one_attachment_per_content"
            ),
        ),
        migrations.AddConstraint(
            model_name="reportermessage",
            constraint=models.UniqueConstraint(
                fields=("workspace", "report", "event", "key"), name="one_reporter_message_each"
            ),
        ),
        migrations.AddConstraint(
            model_name="usedtoken",
            constraint=models.UniqueConstraint(
                fields=("workspace", "token_lookup"), name="one_use_per_token"
            ),
        ),
        TenantTable("report"),
        TenantTable("fingerprintband"),
        TenantTable("fingerprint"),
        TenantTable("attachment"),
        TenantTable("reportermessage"),
        TenantTable("usedtoken"),
        TenantTable("attachmentpart"),
        TenantTable("formversion"),
        TenantTable("limitedhour"),
        migrations.RunSQL(REPORTS_TO_TAKE_UP, "DROP FUNCTION reporting_reports_to_take_up()"),
        migrations.RunSQL(TOKENS_TO_FORGET, "DROP FUNCTION reporting_tokens_to_forget()"),
        migrations.RunSQL(FILES_TO_CHECK, "DROP FUNCTION reporting_files_to_check()"),
        migrations.RunSQL(REPORTERS_TO_FORGET, "DROP FUNCTION reporting_reporters_to_forget()"),
    ]
