"""Writing many rows in one round trip to the database, all of them or none."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any, Self, TypeVar

import psycopg
from django.db import connection, models, transaction

Found = TypeVar("Found", bound=models.Model)
Prepare = Callable[[Any, Any], Any]
# What the driver takes as it stands; all else goes through its field.
PLAIN = (
    models.BinaryField,
    models.BooleanField,
    models.CharField,
    models.DateTimeField,
    models.ForeignKey,
    models.UUIDField,
)


@contextmanager
def all_at_once() -> Iterator[None]:
    """Send the statements inside without awaiting each, under a savepoint of their own.

    For writes alone, within a transaction: what they raise is raised at the end of the block,
    and then nothing of them is left. Reading a result inside is allowed and costs a round trip.
    """
    connection = transaction.get_connection()
    savepoint = None
    try:
        with connection.wrap_database_errors, connection.connection.pipeline():
            savepoint = transaction.savepoint()
            yield
            transaction.savepoint_commit(savepoint)
    except BaseException:
        # What failed in the pipeline is skipped to its end, so the savepoint still stands.
        if savepoint is not None:
            connection.needs_rollback = False
            transaction.savepoint_rollback(savepoint)
        raise


def insert(rows: Sequence[models.Model]) -> None:
    """Insert new rows of one model in one statement.

    What `bulk_create` does without its checks of what is saved already. Intake would spend most
    of its time in building statements; this one is built once for each model.
    """
    if not rows:
        return
    columns, head, place = _statement(type(rows[0]))
    values = [
        getattr(row, name) if prepare is None else prepare(getattr(row, name), connection)
        for row in rows
        for name, prepare in columns
    ]
    with _prepared_cursor() as cursor:
        cursor.execute(head + ", ".join([place] * len(rows)), values)
    for row in rows:
        row._state.adding, row._state.db = False, connection.alias


class _PreparedCursor(psycopg.Cursor[Any]):
    """Sends values beside the statement, which the server parses once a connection."""

    def execute(self, query: Any, params: Any = None, **options: Any) -> Self:
        """Run a statement whose text is one of a few."""
        return super().execute(query, params, **{**options, "prepare": True})


def _prepared_cursor() -> Any:
    connection.ensure_connection()
    cursor: Any = _PreparedCursor(connection.connection)
    # As Django's own cursors are wrapped: counted by tests, errors in Django's classes.
    wrap = connection.make_debug_cursor if connection.queries_logged else connection.make_cursor
    return wrap(cursor)


def find(model: type[Found], **equal: Any) -> Found | None:
    """Return the row of a tenant model, or of Workspace, with these values, or None.

    What `filter(...).first()` does for a unique key, for look-ups that each request makes: the
    statement is built once for each set of names. None as a value means IS NULL.
    """
    given = {name: value for name, value in equal.items() if value is not None}
    fields, statement = _look_up(model, tuple(given), tuple(equal.keys() - given.keys()))
    with _prepared_cursor() as cursor:
        cursor.execute(statement, list(given.values()))
        row = cursor.fetchone()
    if row is None:
        return None
    values = [
        field.from_db_value(value, None, connection) if hasattr(field, "from_db_value") else value
        for field, value in zip(fields, row, strict=True)
    ]
    return model.from_db(connection.alias, [field.attname for field in fields], values)


@cache
def _statement(model: type[models.Model]) -> tuple[list[tuple[str, Prepare | None]], str, str]:
    fields = list(model._meta.local_concrete_fields)
    columns: list[tuple[str, Prepare | None]] = [
        (field.attname, None if isinstance(field, PLAIN) else field.get_db_prep_save)
        for field in fields
    ]
    names = ", ".join(f'"{field.column}"' for field in fields)
    place = f"({', '.join(['%s'] * len(fields))})"
    return columns, f'INSERT INTO "{model._meta.db_table}" ({names}) VALUES ', place  # noqa: S608


@cache
def _look_up(
    model: type[models.Model], given: tuple[str, ...], missing: tuple[str, ...]
) -> tuple[list[Any], str]:
    fields: list[Any] = list(model._meta.local_concrete_fields)
    columns = {field.name: f'"{field.column}"' for field in fields}
    columns |= {field.attname: f'"{field.column}"' for field in fields}
    names = ", ".join(f'"{field.column}"' for field in fields)
    tests = [f"{columns[name]} = %s" for name in given]
    tests += [f"{columns[name]} IS NULL" for name in missing]
    statement = f'SELECT {names} FROM "{model._meta.db_table}" WHERE {" AND ".join(tests)} LIMIT 1'  # noqa: S608
    return fields, statement
