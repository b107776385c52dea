"""Row-level security of reporting, and the functions that find workspaces with work due."""

from django.db import migrations

from tenants.rls import TenantTable, maintenance_function

TO_TAKE_UP = maintenance_function(
    "reporting_reports_to_take_up",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT workspace_id FROM reporting_report WHERE taken_up_at IS NULL
       GROUP BY workspace_id ORDER BY max(severity) DESC, min(received_at)""",
)
TO_PURGE = maintenance_function(
    "reporting_keys_to_purge",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT workspace_id FROM reporting_datakey WHERE purge_at <= now()
       UNION SELECT workspace_id FROM reporting_usedtoken WHERE expires_at < now()""",
)


class Migration(migrations.Migration):
    dependencies = [("reporting", "0001_initial"), ("tenants", "0002_row_level_security")]

    operations = [
        TenantTable("report"),
        TenantTable("usedtoken"),
        TenantTable("datakey"),
        TenantTable("content"),
        TenantTable("reportermessage"),
        TenantTable("retentionrule"),
        TenantTable("legalhold"),
        TenantTable("purgecertificate", append_only=True),
        migrations.RunSQL(TO_TAKE_UP, "DROP FUNCTION reporting_reports_to_take_up()"),
        migrations.RunSQL(TO_PURGE, "DROP FUNCTION reporting_keys_to_purge()"),
    ]
