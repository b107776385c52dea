"""Row-level security of escalation, and the function that finds timers due."""

from django.db import migrations

from tenants.rls import TenantTable, maintenance_function

TIMERS_DUE = maintenance_function(
    "escalation_timers_due",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT workspace_id FROM escalation_timer WHERE state = 'waiting' AND due_at <= now()
       GROUP BY workspace_id ORDER BY min(due_at)""",
)


class Migration(migrations.Migration):
    dependencies = [("escalation", "0001_initial"), ("triage", "0002_row_level_security")]

    operations = [
        TenantTable("level"),
        TenantTable("playbook"),
        TenantTable("playbookstep"),
        TenantTable("playbookitem"),
        TenantTable("trigger"),
        TenantTable("incident"),
        TenantTable("firing"),
        TenantTable("timer"),
        TenantTable("page"),
        TenantTable("incidentitem"),
        migrations.RunSQL(TIMERS_DUE, "DROP FUNCTION escalation_timers_due()"),
    ]
