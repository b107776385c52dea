import django.db.models.deletion
from django.db import migrations, models

import tenants.models.base
from tenants.rls import TenantTable, maintenance_function

KEYS_TO_PURGE = maintenance_function(
    "privacy_keys_to_purge",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT workspace_id FROM privacy_datakey WHERE purge_at <= now() GROUP BY workspace_id""",
)
IDENTITIES_TO_END = maintenance_function(
    "privacy_identities_to_end",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT DISTINCT workspace_id FROM privacy_identityrequest
       WHERE status = 'granted' AND granted_until <= now()""",
)
WITHDRAWALS_TO_REACH = maintenance_function(
    "privacy_withdrawals_to_reach",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT workspace_id FROM privacy_consent
       WHERE withdrawn_at IS NOT NULL AND reached_at IS NULL GROUP BY workspace_id""",
)


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("tenants", "0006_contract"),
    ]

    operations = [
        migrations.CreateModel(
            name="Record",
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
                ("kind", models.CharField(max_length=40)),
                ("reference", models.CharField(max_length=16)),
                ("received_at", models.DateTimeField()),
                ("closed_at", models.DateTimeField(null=True)),
                ("closing_reason", models.CharField(blank=True, max_length=20)),
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
            name="LegalHold",
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
                ("reason", models.CharField(max_length=200)),
                ("set_at", models.DateTimeField()),
                ("released_at", models.DateTimeField(null=True)),
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
                    "released_by",
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
                    "record",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="privacy.record",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="IdentityRequest",
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
                            ("danger", "Somebody may be in danger"),
                            ("contact", "The reporter must be reached about their own data"),
                            ("legal", "The law requires it"),
                            ("misuse", "The reporting channel is being misused"),
                        ],
                        max_length=8,
                    ),
                ),
                ("reason", models.CharField(max_length=400)),
                ("requested_at", models.DateTimeField()),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("requested", "Waiting for a custodian"),
                            ("granted", "Granted"),
                            ("refused", "Refused"),
                            ("expired", "Over"),
                        ],
                        default="requested",
                        max_length=10,
                    ),
                ),
                ("decided_at", models.DateTimeField(null=True)),
                ("refusal", models.CharField(blank=True, max_length=400)),
                ("granted_until", models.DateTimeField(null=True)),
                ("opened_at", models.DateTimeField(null=True)),
                (
                    "decided_by",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="tenants.member",
                    ),
                ),
                (
                    "requested_by",
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
                (
                    "record",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="privacy.record",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="HiddenRange",
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
                ("content_id", models.UUIDField()),
                (
                    "kind",
                    models.CharField(
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
                            ("title", "Title given by a liaison"),
                            ("affected", "Affected person, as the customer knows them"),
                            ("informed", "Whom to keep informed"),
                        ],
                        max_length=16,
                    ),
                ),
                ("start", models.PositiveIntegerField()),
                ("length", models.PositiveIntegerField()),
                (
                    "strength",
                    models.CharField(
                        choices=[("mask", "Masked"), ("removal", "Removed for good")], max_length=8
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("personal", "Personal detail that redaction missed"),
                            ("third_party", "About somebody who is not part of it"),
                            ("secret", "Password, key or other secret"),
                            ("confidential", "Confidential to the customer"),
                            ("harmful", "Harmful to read"),
                            ("legal", "Demanded by law or by the person"),
                        ],
                        max_length=12,
                    ),
                ),
                ("at", models.DateTimeField()),
                ("lifted_at", models.DateTimeField(null=True)),
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
                    "lifted_by",
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
                    "record",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="privacy.record",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="DataKey",
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
                    "data_class",
                    models.CharField(
                        choices=[
                            ("content", "Report content"),
                            ("trace", "System trace"),
                            ("identity", "Reporter identity"),
                            ("evaluation", "Evaluation text"),
                            ("attachment", "Files"),
                        ],
                        max_length=12,
                    ),
                ),
                ("wrapped", models.BinaryField()),
                ("created_at", models.DateTimeField()),
                ("purge_at", models.DateTimeField(null=True)),
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
                    "record",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="privacy.record",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Content",
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
                    "data_class",
                    models.CharField(
                        choices=[
                            ("content", "Report content"),
                            ("trace", "System trace"),
                            ("identity", "Reporter identity"),
                            ("evaluation", "Evaluation text"),
                            ("attachment", "Files"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
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
                            ("title", "Title given by a liaison"),
                            ("affected", "Affected person, as the customer knows them"),
                            ("informed", "Whom to keep informed"),
                        ],
                        max_length=16,
                    ),
                ),
                ("subject_id", models.UUIDField(null=True)),
                ("sealed", models.BinaryField()),
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
                (
                    "record",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="privacy.record",
                    ),
                ),
            ],
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
                    "workspace",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="tenants.workspace",
                    ),
                ),
                (
                    "record",
                    tenants.models.base.TenantForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="privacy.record",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="RetentionRule",
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
                    "data_class",
                    models.CharField(
                        choices=[
                            ("content", "Report content"),
                            ("trace", "System trace"),
                            ("identity", "Reporter identity"),
                            ("evaluation", "Evaluation text"),
                            ("attachment", "Files"),
                        ],
                        max_length=12,
                    ),
                ),
                ("closing_reason", models.CharField(blank=True, max_length=20)),
                ("keep_days", models.PositiveIntegerField()),
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
            name="PurgeCertificate",
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
                ("rule", models.CharField(max_length=120)),
                (
                    "data_class",
                    models.CharField(
                        choices=[
                            ("content", "Report content"),
                            ("trace", "System trace"),
                            ("identity", "Reporter identity"),
                            ("evaluation", "Evaluation text"),
                            ("attachment", "Files"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "purpose",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("context", "Keeping a part of the conversation"),
                            ("contact", "Being written to"),
                            ("evaluation", "Use in tests of the AI system"),
                        ],
                        max_length=10,
                    ),
                ),
                ("due_before", models.DateTimeField()),
                ("records", models.PositiveIntegerField()),
                ("keys_destroyed", models.PositiveIntegerField()),
                ("rows_deleted", models.PositiveIntegerField()),
                ("held_back", models.PositiveIntegerField(default=0)),
                ("verification", models.JSONField(default=dict)),
                ("record_ids", models.JSONField(default=list)),
                ("issued_at", models.DateTimeField()),
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
                "indexes": [models.Index(fields=["workspace", "-id"], name="certificate_page")],
            },
        ),
        migrations.AddConstraint(
            model_name="record",
            constraint=models.UniqueConstraint(
                fields=("workspace", "kind", "reference"), name="one_record_reference"
            ),
        ),
        migrations.AddConstraint(
            model_name="legalhold",
            constraint=models.UniqueConstraint(
                condition=models.Q(("released_at", None)),
                fields=("workspace", "record"),
                name="one_standing_hold",
            ),
        ),
        migrations.AddIndex(
            model_name="identityrequest",
            index=models.Index(
                fields=["workspace", "status", "-id"], name="identity_requests_page"
            ),
        ),
        migrations.AddIndex(
            model_name="identityrequest",
            index=models.Index(fields=["workspace", "record"], name="identity_requests_of_record"),
        ),
        migrations.AddConstraint(
            model_name="identityrequest",
            constraint=models.UniqueConstraint(
                condition=models.Q(("status__in", ["requested", "granted"])),
                fields=("workspace", "record", "requested_by"),
                name="one_standing_identity_request",
            ),
        ),
        migrations.AddConstraint(
            model_name="identityrequest",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("decided_by", None),
                    models.Q(("decided_by", models.F("requested_by")), _negated=True),
                    _connector="OR",
                ),
                name="identity_decided_by_another",
            ),
        ),
        migrations.AddIndex(
            model_name="hiddenrange",
            index=models.Index(
                fields=["workspace", "record", "content_id"], name="hidden_of_record"
            ),
        ),
        migrations.AddIndex(
            model_name="datakey",
            index=models.Index(
                condition=models.Q(("purge_at__isnull", False)),
                fields=["workspace", "purge_at"],
                name="key_to_purge",
            ),
        ),
        migrations.AddConstraint(
            model_name="datakey",
            constraint=models.UniqueConstraint(
                fields=("workspace", "record", "data_class"), name="one_key_per_record_and_class"
            ),
        ),
        migrations.AddIndex(
            model_name="content",
            index=models.Index(
                fields=["workspace", "record", "data_class"], name="content_of_record"
            ),
        ),
        migrations.AddIndex(
            model_name="consent",
            index=models.Index(
                condition=models.Q(("reached_at", None), ("withdrawn_at__isnull", False)),
                fields=["workspace", "withdrawn_at"],
                name="consent_to_reach",
            ),
        ),
        migrations.AddConstraint(
            model_name="consent",
            constraint=models.UniqueConstraint(
                fields=("workspace", "record", "purpose"), name="one_consent_per_purpose"
            ),
        ),
        migrations.AddConstraint(
            model_name="retentionrule",
            constraint=models.UniqueConstraint(
                fields=("workspace", "data_class", "closing_reason"), name="one_retention_rule"
            ),
        ),
        TenantTable("record"),
        TenantTable("legalhold"),
        TenantTable("identityrequest"),
        TenantTable("hiddenrange"),
        TenantTable("datakey"),
        TenantTable("content"),
        TenantTable("consent"),
        TenantTable("retentionrule"),
        TenantTable("purgecertificate", append_only=True),
        migrations.RunSQL(KEYS_TO_PURGE, "DROP FUNCTION privacy_keys_to_purge()"),
        migrations.RunSQL(IDENTITIES_TO_END, "DROP FUNCTION privacy_identities_to_end()"),
        migrations.RunSQL(WITHDRAWALS_TO_REACH, "DROP FUNCTION privacy_withdrawals_to_reach()"),
    ]
