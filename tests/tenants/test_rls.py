"""What the database itself guarantees, read from its catalogue (issue: Must show 3)."""

import pytest
from django.apps import apps
from django.conf import settings
from django.db import connection

# Tables that belong to no workspace, each with the reason.
GLOBAL = {
    "account_emailaddress": "addresses of accounts; an account may be in several workspaces",
    "account_emailconfirmation": "the same",
    "auth_group": "unused: permissions are granted to accounts",
    "auth_group_permissions": "unused: permissions are granted on objects",
    "auth_permission": "the catalogue of permissions",
    "auth_user_groups": "never made: the user model is our own",
    "django_content_type": "the catalogue of models",
    "django_migrations": "which migrations ran",
    "django_session": "sessions hold an account id and nothing of a workspace",
    "guardian_groupobjectpermission": "unused: permissions use direct foreign keys",
    "guardian_userobjectpermission": "unused: permissions use direct foreign keys",
    "mfa_authenticator": "second factors of accounts",
    "tenants_accountattempt": "what was done with an address before anybody knows whose it is",
    "tenants_tick": "when due work of all workspaces was last looked for",
    "tenants_user": "accounts; an account may be in several workspaces",
    "tenants_user_groups": "unused: permissions are granted to accounts",
    "tenants_user_user_permissions": "unused: permissions are granted on objects",
}
APPEND_ONLY = {
    "tenants_auditevent",
    "triage_decision",
    "triage_decisionundone",
    "privacy_purgecertificate",
    "escalation_playbookversion",
    "escalation_playbookstep",
    "escalation_playbookitem",
}
# The column that names the workspace, where it is not workspace_id.
WORKSPACE_COLUMN = {
    "tenants_workspace": "id",
    "tenants_workspaceuserpermission": "content_object_id",
}


def rows(query, *values):
    with connection.cursor() as cursor:
        cursor.execute(query, values)
        return cursor.fetchall()


def tables():
    return {
        row[0]
        for row in rows(
            "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p')"
            " AND relnamespace = 'public'::regnamespace"
        )
    }


def tenant_tables():
    return tables() - set(GLOBAL)


def column_of(table):
    return WORKSPACE_COLUMN.get(table, "workspace_id")


pytestmark = pytest.mark.django_db


def test_tests_run_as_the_application_role():
    assert rows("SELECT current_user") == [(settings.APP_ROLE,)]
    assert rows(
        "SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles"
        " WHERE rolname = current_user"
    ) == [(False, False, False, False)]


def test_application_role_owns_nothing_and_is_no_other_role():
    assert (
        rows(
            "SELECT relname FROM pg_class WHERE relowner = current_user::regrole"
            " UNION SELECT proname FROM pg_proc WHERE proowner = current_user::regrole"
            " UNION SELECT nspname FROM pg_namespace WHERE nspowner = current_user::regrole"
        )
        == []
    )
    member_of = rows(
        "SELECT roleid::regrole FROM pg_auth_members WHERE member = current_user::regrole"
    )
    assert member_of == []
    assert rows("SELECT has_schema_privilege('public', 'CREATE')") == [(False,)]


def test_maintenance_role_cannot_log_in_and_passes_no_policy_by_attribute():
    assert rows(
        "SELECT rolcanlogin, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = %s",
        settings.MAINTENANCE_ROLE,
    ) == [(False, False, False)]
    # It reads across workspaces, and that is all.
    writes = rows(
        "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
        " AND has_table_privilege(%s, oid, 'INSERT, UPDATE, DELETE, TRUNCATE')",
        settings.MAINTENANCE_ROLE,
    )
    assert writes == []


def test_every_table_is_a_tenant_table_or_has_a_reason_not_to_be():
    with_column = {
        row[0]
        for row in rows(
            "SELECT table_name FROM information_schema.columns"
            " WHERE table_schema = 'public' AND column_name = 'workspace_id'"
        )
    }
    unexplained = tables() - with_column - set(WORKSPACE_COLUMN) - set(GLOBAL)
    assert not unexplained, (
        f"{unexplained}: give the model a workspace (TenantModel), or a reason in GLOBAL."
    )
    assert not with_column & set(GLOBAL)
    assert {
        model._meta.db_table for model in apps.get_models(include_auto_created=True)
    } <= tables()


def test_every_tenant_table_has_forced_row_level_security():
    without = rows(
        "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"
        " AND relkind IN ('r', 'p') AND NOT (relrowsecurity AND relforcerowsecurity)"
    )
    bare = {row[0] for row in without} - set(GLOBAL)
    assert not bare, f"{bare}: derive the model from TenantModel, or run makemigrations."


def test_every_tenant_table_has_the_policy_for_every_command():
    for table in sorted(tenant_tables()):
        found = rows(
            "SELECT policyname, permissive, roles::text, cmd, qual, with_check FROM pg_policies"
            " WHERE tablename = %s ORDER BY policyname",
            table,
        )
        condition = f"({column_of(table)} = (current_setting('app.workspace'::text))::uuid)"
        assert found == [
            (
                "maintenance_reads",
                "PERMISSIVE",
                f"{{{settings.MAINTENANCE_ROLE}}}",
                "SELECT",
                "true",
                None,
            ),
            ("workspace_isolation", "PERMISSIVE", "{public}", "ALL", condition, condition),
        ], table


def test_every_table_is_owned_by_the_owner_role():
    owners = rows(
        "SELECT DISTINCT relowner::regrole::text FROM pg_class WHERE relkind IN ('r', 'p', 'S', 'v')"
        " AND relnamespace = 'public'::regnamespace"
    )
    assert owners == [("recourse_owner",)]


def test_foreign_keys_between_tenant_tables_carry_the_workspace():
    """Foreign key checks pass row-level security by: a plain one could point anywhere."""
    composite, plain = set(), set()
    for table, target, columns, targets in rows(
        """SELECT c.conrelid::regclass::text, c.confrelid::regclass::text,
                  array_agg(a.attname::text ORDER BY k.n), array_agg(b.attname::text ORDER BY k.n)
           FROM pg_constraint c, unnest(c.conkey, c.confkey) WITH ORDINALITY AS k(own, other, n),
                pg_attribute a, pg_attribute b
           WHERE c.contype = 'f' AND a.attrelid = c.conrelid AND a.attnum = k.own
             AND b.attrelid = c.confrelid AND b.attnum = k.other
           GROUP BY c.oid, c.conrelid, c.confrelid"""
    ):
        if not {table, target} <= tenant_tables():
            continue
        if target == "tenants_workspace":
            assert columns == [column_of(table)], table
        elif len(columns) == 1:
            plain.add((table, columns[0]))
        else:
            assert columns[0] == targets[0] == "workspace_id", table
            assert targets[1:] == ["id"], table
            composite.add((table, columns[1]))
    assert not plain, f"{plain}: use TenantForeignKey."
    # And none is missing: each column that names a tenant row has its constraint.
    wanted = {
        (model._meta.db_table, field.column)
        for model in apps.get_models()
        for field in model._meta.local_fields
        if field.remote_field
        and field.remote_field.model._meta.db_table in tenant_tables() - {"tenants_workspace"}
        and model._meta.db_table in tenant_tables()
    }
    assert composite == wanted


def test_tenant_foreign_keys_never_come_from_global_tables():
    for model in apps.get_models(include_auto_created=True):
        if model._meta.db_table in GLOBAL:
            for field in model._meta.local_fields:
                target = field.remote_field and field.remote_field.model._meta.db_table
                assert target not in tenant_tables(), (model, field)


# Keys that are unique without the workspace.
UNIQUE_WITHOUT_WORKSPACE = {
    ("tenants_workspace", ("slug",)): "the directory: one slug leads to one workspace",
    (
        "tenants_queueuserpermission",
        ("user_id", "permission_id", "content_object_id"),
    ): "the queue is one workspace's, so no other workspace's row can collide",
}


def test_unique_constraints_include_the_workspace():
    """Unique checks pass row-level security by: one without the workspace tells of others."""
    found = rows(
        """SELECT i.indrelid::regclass::text,
                  array_agg(a.attname::text ORDER BY k.n), bool_or(i.indisprimary)
           FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k(num, n), pg_attribute a
           WHERE i.indisunique AND a.attrelid = i.indrelid AND a.attnum = k.num
             AND i.indrelid IN (SELECT oid FROM pg_class
                                WHERE relnamespace = 'public'::regnamespace)
           GROUP BY i.indexrelid, i.indrelid"""
    )
    open_ones = {
        (table, tuple(columns))
        for table, columns, primary in found
        if table in tenant_tables() and column_of(table) not in columns and not primary
    }
    assert open_ones == set(UNIQUE_WITHOUT_WORKSPACE)
