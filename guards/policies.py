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
    WHERE schemaname = 'public' AND coalesce(qual, with_check) <> 'true' ORDER BY 1, 2"""

# Which of its two clauses a policy has.
CLAUSES = """SELECT qual IS NOT NULL, with_check IS NOT NULL FROM pg_policies
    WHERE schemaname = 'public' AND tablename = %s AND policyname = %s"""


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
    policy = sql.SQL("ALTER POLICY {} ON {} ").format(sql.Identifier(name), sql.Identifier(table))
    with connect() as admin:
        row = admin.execute(CLAUSES, [table, name]).fetchone()
        reads, writes = row or (False, False)
        admin.execute(policy + sql.SQL("USING (true) " * reads + "WITH CHECK (true)" * writes))
    if key in {guard.key for guard in policies()}:
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
