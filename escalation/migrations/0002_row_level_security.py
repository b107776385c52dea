"""Row-level security of escalation, and the functions that find what is due."""

from django.db import migrations

from tenants.rls import TenantTable, maintenance_function

TIMERS_DUE = maintenance_function(
    "escalation_timers_due",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT workspace_id FROM escalation_timer WHERE state = 'waiting' AND due_at <= now()
       GROUP BY workspace_id ORDER BY min(due_at)""",
)
CLOCKS_DUE = maintenance_function(
    "escalation_clocks_due",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT workspace_id FROM escalation_contractclock
       WHERE state = 'running' AND check_at <= now()
       UNION
       SELECT f.workspace_id FROM escalation_filing f
       JOIN reporting_reportermessage m
         ON m.workspace_id = f.workspace_id AND m.report_id = f.report_id
       WHERE m.at > now() - interval '1 day'
         AND m.event NOT IN ('received', 'detail_given', 'written', 'appealed')
         AND NOT EXISTS (SELECT 1 FROM tenants_outboxentry o
                         WHERE o.workspace_id = m.workspace_id AND o.source = 'filing.news'
                           AND o.key = m.id::text)""",
)


class Migration(migrations.Migration):
    dependencies = [("escalation", "0001_initial"), ("triage", "0002_row_level_security")]

    operations = [
        TenantTable("level"),
        TenantTable("playbook"),
        TenantTable("playbookversion", append_only=True),
        TenantTable("playbookstep", append_only=True),
        TenantTable("playbookitem", append_only=True),
        TenantTable("trigger"),
        TenantTable("incident"),
        TenantTable("incidentcase"),
        TenantTable("firing"),
        TenantTable("timer"),
        TenantTable("page"),
        TenantTable("incidentitem"),
        TenantTable("filing"),
        TenantTable("contractclock"),
        migrations.RunSQL(TIMERS_DUE, "DROP FUNCTION escalation_timers_due()"),
        migrations.RunSQL(CLOCKS_DUE, "DROP FUNCTION escalation_clocks_due()"),
    ]
