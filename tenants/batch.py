"""Inserting new rows, of several models as well, in one statement."""

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection, models
from django.db.backends.postgresql.base import ServerBindingCursor
from django.db.models.expressions import DatabaseDefault


def insert_rows(rows: Iterable[models.Model]) -> None:
    """Insert new rows: all of them, or none where the database refuses one.

    In any order, since keys between them are checked when all are there. Taking a report in
    inserts rows of a dozen models; a `bulk_create` for each would be half of its time.
    """
    batches: dict[tuple[type[models.Model], tuple[str, ...]], list[dict[str, Any]]] = {}
    rows = list(rows)
    for row in rows:
        columns: dict[str, Any] = {}
        for field in row._meta.local_concrete_fields:
            value = field.pre_save(row, True)
            # The database fills a column in that is left out.
            if not isinstance(value, DatabaseDefault):
                columns[str(field.column)] = value
        batches.setdefault((type(row), tuple(columns)), []).append(columns)
    if not batches:
        return
    *others, last = [_insertion(model, columns) for model, columns in batches]
    # Django has no statement for several tables; parts of one WITH are checked together.
    named = ", ".join(f"w{number} AS ({each})" for number, each in enumerate(others))
    with _cursor() as cursor:
        cursor.execute(
            f"WITH {named} {last}" if named else last,
            [json.dumps(batch, cls=_Encoder) for batch in batches.values()],
        )
    for row in rows:
        row._state.adding, row._state.db = False, connection.alias
        # A default is read when somebody asks for it, as a column that was not loaded.
        for name in [name for name, v in vars(row).items() if isinstance(v, DatabaseDefault)]:
            delattr(row, name)


def _cursor() -> Any:
    """Return a cursor whose values go beside the statement, which the server then plans once.

    Django's own writes them into the statement, so that none is ever the same.
    """
    connection.ensure_connection()
    bound: Any = ServerBindingCursor(connection.connection)  # type: ignore[call-arg]
    logged = connection.queries_logged
    return connection.make_debug_cursor(bound) if logged else connection.make_cursor(bound)


class _Encoder(DjangoJSONEncoder):
    """Writes values as PostgreSQL reads them, moments to the microsecond."""

    def default(self, value: Any) -> Any:
        if isinstance(value, bytes | memoryview):
            return f"\\x{value.hex()}"
        return value.isoformat() if hasattr(value, "isoformat") else super().default(value)


@cache
def _insertion(model: type[models.Model], columns: tuple[str, ...]) -> str:
    """Return the statement that inserts rows of a model, which come as one value."""
    quote = connection.ops.quote_name
    table, names = quote(model._meta.db_table), ", ".join(map(quote, columns))
    # Names of the schema, nothing else.
    return f"INSERT INTO {table} ({names}) SELECT {names} FROM json_populate_recordset(NULL::{table}, %s)"  # noqa: S608
