"""Files of reports: their tables, who has some to check, and a rule for how long they are kept."""

import django.db.models.deletion
from django.db import migrations, models

import tenants.models.base
from tenants.rls import TenantTable, maintenance_function

TO_CHECK = maintenance_function(
    "reporting_files_to_check",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT workspace_id FROM reporting_attachment
       WHERE state = 'pending' AND check_at <= now()
       GROUP BY workspace_id ORDER BY min(check_at)""",
)
# Workspaces that were made before have the rule too, where a custodian can see and change it.
RULE = """
DO $$ DECLARE known uuid; BEGIN
  FOR known IN SELECT workspace_id FROM tenants_all_workspaces() LOOP
    PERFORM set_config('app.workspace', known::text, true);
    INSERT INTO reporting_retentionrule (id, workspace_id, data_class, closing_reason, keep_days)
    VALUES (gen_random_uuid(), known, 'attachment', '', 90) ON CONFLICT DO NOTHING;
  END LOOP;
END $$
"""


class Migration(migrations.Migration):
    dependencies = [
        ("reporting", "0006_consent"),
        ("tenants", "0002_row_level_security"),
    ]

    operations = [
        migrations.AlterField(
            model_name="content",
            name="data_class",
            field=models.CharField(
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
                    ("title", "Title given by a liaison"),
                    ("affected", "Affected person, as the customer knows them"),
                    ("informed", "Whom to keep informed"),
                ],
                max_length=16,
            ),
        ),
        migrations.AlterField(
            model_name="datakey",
            name="data_class",
            field=models.CharField(
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
        migrations.AlterField(
            model_name="purgecertificate",
            name="data_class",
            field=models.CharField(
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
        migrations.AlterField(
            model_name="report",
            name="entry",
            field=models.CharField(
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
        migrations.AlterField(
            model_name="retentionrule",
            name="data_class",
            field=models.CharField(
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
            model_name="attachmentpart",
            constraint=models.UniqueConstraint(
                fields=("workspace", "attachment", "place"), name="one_attachment_part_per_place"
            ),
        ),
        TenantTable("attachment"),
        TenantTable("attachmentpart"),
        migrations.RunSQL(TO_CHECK, "DROP FUNCTION reporting_files_to_check()"),
        migrations.RunSQL(RULE, migrations.RunSQL.noop),
    ]
