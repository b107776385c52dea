"""The function that finds workspaces whose old reports still carry a reporter's look-up."""

from django.db import migrations

from tenants.rls import maintenance_function

# As long as reporting.guard.reputation.REMEMBERED says.
TO_FORGET = maintenance_function(
    "reporting_reporters_to_forget",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT DISTINCT workspace_id FROM reporting_report
       WHERE reporter_lookup IS NOT NULL AND received_at < now() - interval '180 days'""",
)


class Migration(migrations.Migration):
    dependencies = [("reporting", "0010_refusal")]

    operations = [migrations.RunSQL(TO_FORGET, "DROP FUNCTION reporting_reporters_to_forget()")]
