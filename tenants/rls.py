"""What a database needs beside its tables: who may do what, and the functions that read across.

What one tenant table needs comes with it: `tenants.models.constraints`.
"""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import transaction

# Those under row-level security have their own grants. None for the record of what was migrated.
GLOBAL_TABLES = """
    SELECT relname FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
      AND relowner = current_user::regrole
      AND NOT relrowsecurity AND relname <> 'django_migrations'
"""
LOOK_UPS = """
    SELECT oid::regprocedure::text FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace AND proowner = %s::regrole
"""


def grant(connection: Any) -> None:
    """Let the application role use what belongs to no workspace. Run as the owner of the tables."""
    role = f'"{settings.APP_ROLE}"'
    quote = connection.ops.quote_name
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        cursor.execute(f"GRANT USAGE ON SCHEMA public TO {role}, {settings.MAINTENANCE_ROLE}")
        cursor.execute(f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {role}")
        cursor.execute(GLOBAL_TABLES)
        if names := ", ".join(quote(name) for (name,) in cursor.fetchall()):
            cursor.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {names} TO {role}")
        cursor.execute(f"GRANT SELECT ON django_migrations TO {role}")


def make_look_ups(connection: Any, functions: Iterable[str]) -> None:
    """Make the functions that read across workspaces, and remove those that are no longer wanted.

    `functions` are what `maintenance_function` returns. Run as the owner of the tables.
    """
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        # Some tables may not be there yet, where only a part of the migrations is run.
        cursor.execute("SET LOCAL check_function_bodies = off")
        cursor.execute(LOOK_UPS, [settings.MAINTENANCE_ROLE])
        for (signature,) in cursor.fetchall():
            cursor.execute(f"DROP FUNCTION {signature}")
        for function in functions:
            cursor.execute(function)


def maintenance_function(name: str, arguments: str, returns: str, body: str) -> str:
    """Return SQL for a function that reads across workspaces and gives back ids, never content.

    It runs as the maintenance role (SECURITY DEFINER), whose own policies allow it to read;
    the application role may only execute it. Temporary tables are looked up last: a session
    could otherwise put one of its own in the place of a table.
    """
    signature = f"{name}({arguments})"
    types = ", ".join(part.split()[-1] for part in arguments.split(",") if part.strip())
    return f"""
        CREATE OR REPLACE FUNCTION {signature} RETURNS {returns} LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, public, pg_temp AS $body$ {body} $body$;
        REVOKE ALL ON FUNCTION {name}({types}) FROM PUBLIC;
        GRANT EXECUTE ON FUNCTION {name}({types}) TO "{settings.APP_ROLE}";
        ALTER FUNCTION {name}({types}) OWNER TO {settings.MAINTENANCE_ROLE};
    """
