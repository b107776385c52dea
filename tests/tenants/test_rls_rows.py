"""What the database itself guarantees, read from its catalogue (issue: Must show 3)."""

import pytest
from django.apps import apps
from django.conf import settings
from django.db import DatabaseError, connection, connections, transaction

from config.tick import LANES
from tenants.models import new_id
from tenants.scope import enter_scope
from tests.world import furnish, made_up

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
    "tenants_tick": "when each lane of the tick last ran, on any workspace",
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
# Functions that read across workspaces: what each one gives away.
DEFINERS = {
    "tenants_find_workspace": "the id behind a slug",
    "tenants_workspaces_of": "an account's own workspaces",
    "tenants_all_workspaces": "ids of workspaces",
    "tenants_outbox_due": "ids of workspaces",
    "tenants_stuck": "slugs, ids of rows and the product's own frames, for operators",
    **{work.lookup: "ids of workspaces, and counts" for lane in LANES.values() for work in lane},
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


def test_primary_keys_are_random_enough_to_tell_nothing():
    numbered = rows(
        """SELECT i.indrelid::regclass::text, a.atttypid::regtype::text
           FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
           WHERE i.indisprimary AND i.indrelid IN (SELECT oid FROM pg_class
                 WHERE relnamespace = 'public'::regnamespace)"""
    )
    serial = {table for table, kind in numbered if kind != "uuid" and table in tenant_tables()}
    # Made by django-guardian: never shown, never taken from input.
    assert serial <= {"tenants_workspaceuserpermission", "tenants_queueuserpermission"}


def test_no_materialised_view_and_every_view_uses_its_callers_rights():
    assert rows("SELECT matviewname FROM pg_matviews WHERE schemaname = 'public'") == []
    views = rows(
        "SELECT relname, reloptions FROM pg_class WHERE relkind = 'v'"
        " AND relnamespace = 'public'::regnamespace"
    )
    assert [name for name, options in views if "security_invoker=true" not in (options or [])] == []


def test_functions_with_other_rights_are_known_and_fixed():
    found = rows(
        """SELECT p.proname, p.proowner::regrole::text, p.proconfig::text,
                  has_function_privilege(%s, p.oid, 'EXECUTE'),
                  EXISTS (SELECT 1 FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner)))
                          WHERE grantee = 0)
           FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef""",
        settings.APP_ROLE,
    )
    names = {row[0] for row in found}
    assert names == set(DEFINERS), "A new SECURITY DEFINER function: say in DEFINERS what it tells."
    for name, owner, config, may_execute, public in found:
        assert owner == settings.MAINTENANCE_ROLE, name
        assert config == '{"search_path=pg_catalog, public, pg_temp"}', name
        assert may_execute, name
        assert not public, name


def test_functions_across_workspaces_give_ids_only():
    allowed = {"TABLE(workspace_id uuid, rows bigint)", "TABLE(workspace_id uuid)", "uuid"}
    for name in set(DEFINERS) - {"tenants_workspaces_of", "tenants_stuck"}:
        ((result,),) = rows(
            "SELECT pg_get_function_result(oid) FROM pg_proc WHERE proname = %s", name
        )
        assert result in allowed, name


# -- With rows of two workspaces


@pytest.fixture
def two_workspaces(cast):
    """Put rows of both workspaces into every tenant table that the catalogue knows."""
    furnish(cast)
    return cast


def test_raw_sql_sees_nothing_without_a_scope(two_workspaces):
    for table in sorted(tenant_tables()):
        with pytest.raises(DatabaseError), transaction.atomic():
            rows(f'SELECT 1 FROM "{table}" LIMIT 1')
        with pytest.raises(DatabaseError), transaction.atomic():
            rows(f"SELECT set_config('app.workspace', '', true); SELECT 1 FROM \"{table}\"")


def test_raw_sql_sees_nothing_foreign_within_a_scope(two_workspaces):
    cast, empty = two_workspaces, set()
    for mine, theirs in ((cast.acme, cast.globex), (cast.globex, cast.acme)):
        for table in sorted(tenant_tables()):
            with enter_scope(mine.pk):
                seen = {
                    row[0] for row in rows(f'SELECT DISTINCT {column_of(table)} FROM "{table}"')
                }
            if not seen:
                empty.add(table)
            assert seen <= {mine.pk}, table
            assert theirs.pk not in seen
    assert not empty, f"{empty}: make rows of them in tests/world.py, or this proves nothing."


def test_raw_sql_cannot_write_into_another_workspace(two_workspaces):
    cast = two_workspaces
    for table in sorted(tenant_tables() - APPEND_ONLY):
        column = column_of(table)
        with enter_scope(cast.acme.pk), connection.cursor() as cursor:
            cursor.execute(f'DELETE FROM "{table}" WHERE {column} = %s', [cast.globex.pk])
            assert cursor.rowcount == 0, table
            with pytest.raises(DatabaseError), transaction.atomic():
                cursor.execute(f'UPDATE "{table}" SET {column} = %s', [cast.globex.pk])


def test_row_cannot_point_into_another_workspace(two_workspaces):
    cast = two_workspaces
    with enter_scope(cast.globex.pk):
        foreign = rows("SELECT id FROM tenants_member LIMIT 1")[0][0]
    row = (
        "INSERT INTO tenants_auditevent (id, workspace_id, at, actor, member_id, event,"
        " object_type, object_id, facts) VALUES (gen_random_uuid(), %s, now(),"
        " 'member', %s, 'x.y', 'x', gen_random_uuid(), '{}'); SET CONSTRAINTS ALL IMMEDIATE"
    )
    with (
        pytest.raises(DatabaseError, match="tenants_auditevent_member_id_ws"),
        enter_scope(cast.acme.pk),
        connection.cursor() as cursor,
    ):
        cursor.execute(row, [cast.acme.pk, foreign])


@pytest.mark.parametrize("command", ["UPDATE {} SET id = id", "DELETE FROM {}", "TRUNCATE {}"])
def test_application_role_cannot_change_what_is_append_only(two_workspaces, command):
    for table in APPEND_ONLY:
        with (
            pytest.raises(DatabaseError, match="permission denied"),
            transaction.atomic(),
            enter_scope(two_workspaces.acme.pk),
            connection.cursor() as cursor,
        ):
            cursor.execute(command.format(table))


@pytest.mark.django_db(databases=["default", "owner"])
@pytest.mark.parametrize("command", ["UPDATE {} SET id = id", "DELETE FROM {}"])
def test_owner_cannot_change_what_is_append_only(command):
    workspace_id = new_id()
    models = {model._meta.db_table: model for model in apps.get_models()}

    def change(table):
        # Never committed, so its foreign keys are never checked.
        with (
            enter_scope(workspace_id, using="owner"),
            connections["owner"].cursor() as cursor,
        ):
            made_up(models[table], workspace_id).save(using="owner", force_insert=True)
            cursor.execute(command.format(table))

    for table in sorted(APPEND_ONLY):
        with pytest.raises(DatabaseError, match="append-only"):
            change(table)
