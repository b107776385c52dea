"""Inserting new rows, of several models as well, in one statement."""

import uuid
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from itertools import count
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections, models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models.expressions import DatabaseDefault
from psycopg import RawCursor

# A table, the columns that are given, and how many rows.
Shape = tuple[type[models.Model], tuple[str, ...], int]


def insert_rows(rows: Iterable[models.Model]) -> None:
    """Insert new rows: all of them, or none where the database refuses one.

    In any order, since keys between them are checked when all are there. Taking a report in
    inserts rows of a dozen models; a `bulk_create` for each would be half of its time.
    """
    rows = list(rows)
    # Not the proxy, which looks the connection up again for each value.
    connection = connections[DEFAULT_DB_ALIAS]
    batches: dict[tuple[type[models.Model], tuple[str, ...]], list[Any]] = {}
    counts: dict[tuple[type[models.Model], tuple[str, ...]], int] = {}
    for row in rows:
        columns: list[str] = []
        values: list[Any] = []
        for field in row._meta.local_concrete_fields:
            value = field.get_db_prep_save(field.pre_save(row, True), connection)
            # The database fills a column in that is left out.
            if not isinstance(value, DatabaseDefault):
                columns.append(str(field.column))
                values.append(_untyped(value))
        batch = type(row), tuple(columns)
        batches.setdefault(batch, []).extend(values)
        counts[batch] = counts.get(batch, 0) + 1
    if not batches:
        return
    shapes = tuple((model, names, counts[model, names]) for model, names in batches)
    with _cursor(connection) as cursor:
        cursor.execute(_statement(shapes), [value for each in batches.values() for value in each])
    for row in rows:
        row._state.adding, row._state.db = False, connection.alias
        # A default is read when somebody asks for it, as a column that was not loaded.
        for name in [name for name, v in vars(row).items() if isinstance(v, DatabaseDefault)]:
            delattr(row, name)


def _cursor(connection: BaseDatabaseWrapper) -> Any:
    """Return a cursor whose values go beside the statement, which the server then plans once.

    Django's own writes them into the statement, so that none is ever the same. Marks are the
    server's own ($1), because the driver takes a long statement with others (%s) apart anew
    every time: a tenth of the time of taking a report in.
    """
    connection.ensure_connection()
    bound: Any = RawCursor(connection.connection)
    logged = connection.queries_logged
    return connection.make_debug_cursor(bound) if logged else connection.make_cursor(bound)


def _untyped(value: Any) -> Any:
    """Return a value of which the server, and not the driver, says which type it has.

    To the driver a number has a type by its size, and a missing moment another than one that is
    there: each mixture would be a statement to be planned by itself.
    """
    if isinstance(value, bool) or not isinstance(value, int | date | uuid.UUID):
        return value
    return str(value)


@lru_cache(maxsize=256)
def _statement(shapes: tuple[Shape, ...]) -> str:
    """Return one statement that inserts so many rows into each table."""
    quote = connections[DEFAULT_DB_ALIAS].ops.quote_name
    inserts: list[str] = []
    numbers = count(1)
    for model, columns, times in shapes:
        names = ", ".join(map(quote, columns))
        marks = [f"({', '.join(f'${next(numbers)}' for _ in columns)})" for _ in range(times)]
        # Names of the schema and marks for values, nothing else.
        inserts.append(
            f"INSERT INTO {quote(model._meta.db_table)} ({names}) VALUES {', '.join(marks)}"  # noqa: S608
        )
    # Django has no statement for several tables; parts of one WITH are checked together.
    *others, last = inserts
    named = ", ".join(f"w{number} AS ({each})" for number, each in enumerate(others))
    return f"WITH {named} {last}" if named else last
