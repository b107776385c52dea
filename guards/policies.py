"""Row-level policies: which there are, by the database's catalogue, and taking one out."""

import os
import re
from functools import cache
from typing import Any

import psycopg
from psycopg import sql

from guards import switch
from guards.discover import Guard

MODULE = "database"
# A policy that lets everything pass opens a table; it guards nothing.
LIST = """SELECT tablename, policyname, coalesce(qual, with_check) FROM pg_policies
    WHERE schemaname = 'public' AND coalesce(qual, '') <> 'true' ORDER BY 1, 2"""


def connect() -> psycopg.Connection[Any]:
    """Connect to the test's own database as the server's owner."""
    from django.conf import settings

    name = settings.DATABASES["default"]["NAME"]
    return psycopg.connect(os.environ["DATABASE_ADMIN_URL"], dbname=name, autocommit=True)


def policies() -> list[Guard]:
    """Return the policies of the test's database."""
    with connect() as admin:
        rows = admin.execute(LIST).fetchall()
    return [
        Guard(f"{MODULE}:{table}:policy:{name}", "policy", MODULE, f"{name} on {table}: {using}")
        for table, name, using in rows
    ]


def take_out(key: str) -> None:
    """Let one policy of the test's database pass every row, and make sure that it does."""
    _, table, _, name = key.split(":")
    what = sql.SQL("POLICY {} ON {}").format(sql.Identifier(name), sql.Identifier(table))
    with connect() as admin:
        # The command decides which of the two clauses a policy may have.
        checks = "SELECT cmd FROM pg_policies WHERE tablename = %s AND policyname = %s"
        row = admin.execute(checks, [table, name]).fetchone()
        command = row[0] if row else ""
        clauses = {
            "INSERT": "WITH CHECK (true)",
            "SELECT": "USING (true)",
            "DELETE": "USING (true)",
        }
        clause = sql.SQL(clauses.get(command, "USING (true) WITH CHECK (true)"))
        admin.execute(sql.SQL("ALTER {} {}").format(what, clause))
        if any(guard.key == key for guard in policies() if command != "INSERT"):
            raise LookupError(f"{key} could not be taken out")
    switch.fired.add(key)


@cache
def tables_in(statement: str) -> frozenset[str]:
    """Return the words of a statement, among which are the tables it reads or writes."""
    return frozenset(re.findall(r"\w+", statement))


def watch(seen: set[str]) -> None:
    """Add to `seen` the words of each statement of this process from now on."""
    from django.db import connections

    def note(execute: Any, statement: str, *rest: Any) -> Any:
        seen.update(tables_in(str(statement)))
        return execute(statement, *rest)

    for connection in connections.all():
        connection.execute_wrappers.append(note)
