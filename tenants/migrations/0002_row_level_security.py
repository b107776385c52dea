"""Grants to the application role, row-level security, and the functions that read across."""

from django.conf import settings
from django.db import migrations

from tenants.rls import TenantTable, maintenance_function

APP = f'"{settings.APP_ROLE}"'

GRANTS = f"""
    GRANT USAGE ON SCHEMA public TO {APP}, {settings.MAINTENANCE_ROLE};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {APP};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {APP};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public
        GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {APP};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO {APP};
    REVOKE INSERT, UPDATE, DELETE ON django_migrations FROM {APP};
"""  # noqa: S608 (the role comes from the settings, not from input)

REFUSE_CHANGE = """
    CREATE FUNCTION tenants_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $body$
    BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END $body$;
"""

FIND_WORKSPACE = maintenance_function(
    "tenants_find_workspace",
    "wanted text",
    "uuid",
    "SELECT id FROM tenants_workspace WHERE slug = wanted",
)
# The account's own list; `account_id` comes from the session, never from input.
WORKSPACES_OF = maintenance_function(
    "tenants_workspaces_of",
    "account_id bigint",
    "TABLE (id uuid, slug text, name text)",
    """SELECT w.id, w.slug::text, w.name::text FROM tenants_member m
       JOIN tenants_workspace w ON w.id = m.workspace_id
       WHERE m.user_id = account_id AND m.removed_at IS NULL ORDER BY w.name""",
)
OUTBOX_DUE = maintenance_function(
    "tenants_outbox_due",
    "",
    "TABLE (workspace_id uuid)",
    """SELECT workspace_id FROM tenants_outboxentry
       WHERE state NOT IN ('delivered', 'failed_perm')
         AND (CASE WHEN state = 'sending' THEN deadline_at ELSE due_at END) <= now()
       GROUP BY workspace_id ORDER BY bool_or(urgent) DESC, min(due_at)""",
)
ALL_WORKSPACES = maintenance_function(
    "tenants_all_workspaces",
    "",
    "TABLE (workspace_id uuid)",
    "SELECT id FROM tenants_workspace",
)


class Migration(migrations.Migration):
    dependencies = [
        ("tenants", "0001_initial"),
        ("sessions", "0001_initial"),
        ("account", "0001_initial"),
    ]

    operations = [
        migrations.RunSQL(GRANTS, migrations.RunSQL.noop),
        migrations.RunSQL(REFUSE_CHANGE, "DROP FUNCTION tenants_refuse_change()"),
        TenantTable("workspace", column="id"),
        TenantTable("member"),
        TenantTable("workspacekey"),
        TenantTable("clientkey"),
        TenantTable("webhook"),
        TenantTable("rolegroup"),
        TenantTable("workspacegrouppermission", column="content_object_id"),
        TenantTable("invitation"),
        TenantTable("outboxentry"),
        TenantTable("auditevent", append_only=True),
        migrations.RunSQL(FIND_WORKSPACE, "DROP FUNCTION tenants_find_workspace(text)"),
        migrations.RunSQL(WORKSPACES_OF, "DROP FUNCTION tenants_workspaces_of(bigint)"),
        migrations.RunSQL(OUTBOX_DUE, "DROP FUNCTION tenants_outbox_due()"),
        migrations.RunSQL(ALL_WORKSPACES, "DROP FUNCTION tenants_all_workspaces()"),
    ]
