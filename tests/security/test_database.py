"""What somebody who can send SQL as the application role still cannot do."""

import pytest
from django.db import connection, transaction
from django.db.utils import Error

from tests.world import furnish

# A table of this session under the name that a function across workspaces reads; reading it
# runs whatever its default and its rules say, with the rights of who reads.
TRAP = """
    CREATE FUNCTION pg_temp.spy() RETURNS text LANGUAGE sql
        AS 'SELECT string_agg(name, '','') FROM public.tenants_clientkey';
    CREATE VIEW pg_temp.tenants_member AS
        SELECT m.user_id, m.workspace_id, m.removed_at FROM (VALUES (0::bigint,
            '00000000-0000-0000-0000-000000000001'::uuid, NULL::timestamptz))
            AS m (user_id, workspace_id, removed_at);
    CREATE VIEW pg_temp.tenants_workspace AS
        SELECT '00000000-0000-0000-0000-000000000001'::uuid AS id, 'x'::text AS slug,
            pg_temp.spy() AS name;
    GRANT SELECT ON pg_temp.tenants_member, pg_temp.tenants_workspace TO PUBLIC;
    GRANT EXECUTE ON FUNCTION pg_temp.spy() TO PUBLIC;
"""


def test_functions_across_workspaces_read_no_table_of_the_session(cast):
    furnish(cast)
    with connection.cursor() as cursor:
        cursor.execute(TRAP)
        cursor.execute("SELECT name FROM tenants_workspaces_of(0)")
        assert cursor.fetchall() == []


@pytest.mark.parametrize(
    "statement",
    [
        "SET ROLE recourse_maintenance",
        "SET ROLE recourse_owner",
        "SET SESSION AUTHORIZATION recourse_owner",
        "ALTER TABLE reporting_report DISABLE ROW LEVEL SECURITY",
        "ALTER TABLE tenants_auditevent DISABLE TRIGGER ALL",
        "SET session_replication_role = replica",
        "CREATE TABLE public.copies (a int)",
        "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "TRUNCATE tenants_auditevent",
        "COPY (SELECT 1) TO PROGRAM 'true'",
        "SELECT pg_read_file('PG_VERSION')",
        "CREATE EXTENSION pg_trgm",
        "DELETE FROM django_migrations",
    ],
)
def test_application_role_cannot_raise_itself(db, statement):
    with pytest.raises(Error), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def test_row_security_cannot_be_passed_by_a_setting(cast):
    furnish(cast)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL row_security = off")
        cursor.execute("SELECT set_config('app.workspace', %s, true)", [str(cast.acme.pk)])
        with pytest.raises(Error), transaction.atomic():
            cursor.execute("SELECT count(*) FROM tenants_clientkey")
