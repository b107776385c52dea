"""The functions that read across workspaces; they give back ids, names and counts, never content."""

from config.tick import LANES
from tenants.due_work import STUCK, lookup_sql
from tenants.rls import maintenance_function

ALWAYS = [
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
           WHERE state NOT IN ('delivered', 'failed_perm', 'taken_back')
             AND (CASE WHEN state = 'sending' THEN deadline_at ELSE due_at END) <= now()
           GROUP BY workspace_id ORDER BY bool_or(urgent) DESC, min(due_at)""",
    ),
    maintenance_function(
        "tenants_all_workspaces",
        "",
        "TABLE (workspace_id uuid)",
        "SELECT id FROM tenants_workspace",
    ),
    STUCK,
]


def look_ups() -> list[str]:
    """Return the SQL of every such function; those of due work come from its declarations."""
    works = [work for lane in LANES.values() for work in lane]
    return [*ALWAYS, *map(lookup_sql, works)]
