"""Where open appeals are found, in a workspace and across them."""

from django.db import migrations, models

from tenants.rls import maintenance_function

APPEALS_OPEN = maintenance_function(
    "triage_appeals_open",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT DISTINCT workspace_id FROM triage_case
       WHERE appealed_at IS NOT NULL AND status IN ('open', 'needs_detail')""",
)


class Migration(migrations.Migration):
    dependencies = [
        ("triage", "0012_reopened"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="case",
            index=models.Index(
                condition=models.Q(
                    ("appealed_at__isnull", False), ("status__in", ["open", "needs_detail"])
                ),
                fields=["workspace", "due_at"],
                name="case_appeals",
            ),
        ),
        migrations.RunSQL(APPEALS_OPEN, "DROP FUNCTION triage_appeals_open()"),
    ]
