"""Kept dumps: databases of earlier states as plain SQL, how they are written and read again."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from django.db import connections
from psycopg import sql
from psycopg.conninfo import make_conninfo

from local.place import postgres_programs
from local.roles import OWNER

FOLDER = Path(__file__).resolve().parent
ALIASES = ("default", "owner")
# Tables that have no row in any dump, each with the reason.
EMPTY = {
    "auth_group": "unused: permissions are granted to accounts",
    "auth_group_permissions": "unused: permissions are granted to accounts",
    "guardian_groupobjectpermission": "unused: permissions use direct foreign keys",
    "guardian_userobjectpermission": "unused: permissions use direct foreign keys",
    "tenants_user_groups": "unused: permissions are granted to accounts",
    "tenants_user_user_permissions": "unused: permissions are granted on objects",
}
TABLES = """
    SELECT relname, relrowsecurity FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname
"""


def kept() -> list[Path]:
    """Return the files of the kept dumps, the oldest name first."""
    return sorted(FOLDER.glob("*.sql"))


def as_superuser(database: str) -> psycopg.Connection:
    """Connect to a database as the role that may read, dump and restore all of it."""
    url = make_conninfo(os.environ["DATABASE_ADMIN_URL"], dbname=database)
    return psycopg.connect(url, autocommit=True)


@contextmanager
def own_database(name: str) -> Iterator[None]:
    """Make an empty database of the owner's; Django's connections lead to it until it is dropped."""
    from django.contrib.contenttypes.models import ContentType

    used = {alias: connections[alias] for alias in ALIASES}
    with as_superuser("postgres") as admin:
        drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
        admin.execute(drop)
        create = sql.SQL("CREATE DATABASE {} OWNER {}")
        admin.execute(create.format(sql.Identifier(name), sql.Identifier(OWNER)))
        try:
            for alias, connection in used.items():
                connections[alias] = connection.copy(alias=alias)
                connections[alias].settings_dict["NAME"] = name
            # Their ids are those of one database.
            ContentType.objects.clear_cache()
            yield
        finally:
            for alias, connection in used.items():
                connections[alias].close()
                connections[alias] = connection
            ContentType.objects.clear_cache()
            admin.execute(drop)


def restore(text: str, database: str) -> None:
    """Run a dump in an empty database, all or nothing."""
    with as_superuser(database) as admin:
        admin.execute(text.encode())


def dump(database: str, *options: str) -> str:
    """Return a database as SQL, without what says when, where and by which program it was written."""
    done = subprocess.run(
        [
            postgres_programs() / "pg_dump",
            "--dbname",
            make_conninfo(os.environ["DATABASE_ADMIN_URL"], dbname=database),
            "--no-comments",
            "--rows-per-insert=100",
            *options,
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return "\n".join(statements_alone(done.stdout)) + "\n"


def statements_alone(text: str) -> Iterator[str]:
    """Give the lines of a dump but for remarks, psql's own commands and what is empty between."""
    inside = False
    # Not splitlines: a value may hold any other end of a line.
    for line in text.split("\n"):
        if inside or (line and not line.startswith(("--", "\\"))):
            # Within a value a quote stands twice.
            inside ^= line.count("'") % 2 == 1
            yield line


def count_rows(database: str) -> dict[str, int]:
    """Return how many rows each table has, those of all workspaces together."""
    with as_superuser(database) as admin:
        tables = [name for name, _ in admin.execute(TABLES)]
        count = sql.SQL("SELECT count(*) FROM {}")
        return {
            table: admin.execute(count.format(sql.Identifier(table))).fetchone()[0]
            for table in tables
        }
