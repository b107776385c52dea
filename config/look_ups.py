"""The functions by which the worker finds workspaces that have something due; ids, never content."""

from tenants.rls import maintenance_function

LOOK_UPS = [
    maintenance_function(
        "tenants_find_workspace",
        "wanted text",
        "uuid",
        "SELECT id FROM tenants_workspace WHERE slug = wanted",
    ),
    # The account's own list; `account_id` comes from the session, never from input.
    maintenance_function(
        "tenants_workspaces_of",
        "account_id bigint",
        "TABLE (id uuid, slug text, name text)",
        """SELECT w.id, w.slug::text, w.name::text FROM tenants_member m
           JOIN tenants_workspace w ON w.id = m.workspace_id
           WHERE m.user_id = account_id AND m.removed_at IS NULL ORDER BY w.name""",
    ),
    maintenance_function(
        "tenants_outbox_due",
        "",
        "TABLE (workspace_id uuid)",
        """SELECT workspace_id FROM tenants_outboxentry
           WHERE state NOT IN ('delivered', 'failed_perm')
             AND (CASE WHEN state = 'sending' THEN deadline_at ELSE due_at END) <= now()
           GROUP BY workspace_id ORDER BY bool_or(urgent) DESC, min(due_at)""",
    ),
    maintenance_function(
        "tenants_all_workspaces",
        "",
        "TABLE (workspace_id uuid)",
        "SELECT id FROM tenants_workspace",
    ),
    maintenance_function(
        "reporting_reports_to_take_up",
        "",
        "TABLE (workspace_id uuid)",
        """SELECT workspace_id FROM reporting_report WHERE taken_up_at IS NULL
           GROUP BY workspace_id ORDER BY max(severity) DESC, min(received_at)""",
    ),
    maintenance_function(
        "reporting_keys_to_purge",
        "",
        "TABLE (workspace_id uuid)",
        """SELECT workspace_id FROM reporting_datakey WHERE purge_at <= now()
           UNION SELECT workspace_id FROM reporting_usedtoken WHERE expires_at < now()""",
    ),
    maintenance_function(
        "reporting_traces_to_seek",
        "",
        "TABLE (workspace_id uuid)",
        "SELECT DISTINCT workspace_id FROM reporting_soughttrace WHERE due_at <= now()",
    ),
    # By the workspace's setting of this moment: a shorter time also holds for what is here already.
    maintenance_function(
        "reporting_spans_to_forget",
        "",
        "TABLE (workspace_id uuid)",
        """SELECT DISTINCT k.workspace_id FROM reporting_holdingkey k
           JOIN tenants_workspace w ON w.id = k.workspace_id
           WHERE k.slot_at + make_interval(mins => w.trace_hold_minutes) <= now()""",
    ),
    maintenance_function(
        "reporting_identities_to_end",
        "",
        "TABLE (workspace_id uuid)",
        """SELECT DISTINCT workspace_id FROM reporting_identityrequest
           WHERE status = 'granted' AND granted_until <= now()""",
    ),
    maintenance_function(
        "reporting_withdrawals_to_reach",
        "",
        "TABLE (workspace_id uuid)",
        """SELECT workspace_id FROM reporting_consent
           WHERE withdrawn_at IS NOT NULL AND reached_at IS NULL GROUP BY workspace_id""",
    ),
    maintenance_function(
        "reporting_files_to_check",
        "",
        "TABLE (workspace_id uuid)",
        """SELECT workspace_id FROM reporting_attachment
           WHERE state = 'pending' AND check_at <= now()
           GROUP BY workspace_id ORDER BY min(check_at)""",
    ),
    # As long as reporting.guard.reputation.REMEMBERED says.
    maintenance_function(
        "reporting_reporters_to_forget",
        "",
        "TABLE (workspace_id uuid)",
        """SELECT DISTINCT workspace_id FROM reporting_report
           WHERE reporter_lookup IS NOT NULL AND received_at < now() - interval '180 days'""",
    ),
    maintenance_function(
        "triage_cases_to_evaluate",
        "",
        "TABLE (workspace_id uuid)",
        """SELECT DISTINCT workspace_id FROM triage_case WHERE evaluated_intake_at IS NULL
           OR (decided_at IS NOT NULL AND evaluated_decision_at IS NULL)""",
    ),
    maintenance_function(
        "triage_answers_late",
        "",
        "TABLE (workspace_id uuid)",
        """SELECT DISTINCT workspace_id FROM triage_case
           WHERE answer_by IS NOT NULL AND answer_by < (now() AT TIME ZONE 'UTC')::date""",
    ),
    maintenance_function(
        "triage_errands_due",
        "",
        "TABLE (workspace_id uuid)",
        "SELECT DISTINCT workspace_id FROM triage_errand WHERE done_at IS NULL",
    ),
    maintenance_function(
        "triage_appeals_open",
        "",
        "TABLE (workspace_id uuid)",
        """SELECT DISTINCT workspace_id FROM triage_case
           WHERE appealed_at IS NOT NULL AND status IN ('open', 'needs_detail')""",
    ),
    maintenance_function(
        "escalation_timers_due",
        "",
        "TABLE (workspace_id uuid)",
        """SELECT workspace_id FROM escalation_timer WHERE state = 'waiting' AND due_at <= now()
           GROUP BY workspace_id ORDER BY min(due_at)""",
    ),
    maintenance_function(
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
    ),
]
