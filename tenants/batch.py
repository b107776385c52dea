"""Inserting new rows, of several models as well, in one statement."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from django.db import connection, models
from django.db.models.expressions import DatabaseDefault


def insert_rows(rows: Iterable[models.Model]) -> None:
    """Insert new rows: all of them, or none where the database refuses one.

    In any order, since keys between them are checked when all are there. Taking a report in
    inserts rows of a dozen models; a `bulk_create` for each would be half of its time.
    """
    rows = list(rows)
    by_model: dict[type[models.Model], list[models.Model]] = {}
    for row in rows:
        by_model.setdefault(type(row), []).append(row)
    inserts: list[str] = []
    values: list[Any] = []
    for model, batch in by_model.items():
        lines = []
        for row in batch:
            marks = []
            for field in model._meta.local_concrete_fields:
                value = field.get_db_prep_save(field.pre_save(row, True), connection)
                if isinstance(value, DatabaseDefault):
                    marks.append("DEFAULT")
                else:
                    marks.append("%s")
                    values.append(value)
            lines.append(f"({', '.join(marks)})")
        # Names of the schema and marks for values, nothing else.
        inserts.append(f"INSERT INTO {_columns_of(model)} VALUES {', '.join(lines)}")  # noqa: S608
    if not inserts:
        return
    *others, last = inserts
    # Django has no statement for several tables; parts of one WITH are checked together.
    named = ", ".join(f"w{number} AS ({each})" for number, each in enumerate(others))
    with connection.cursor() as cursor:
        cursor.execute(f"WITH {named} {last}" if named else last, values)
    for row in rows:
        row._state.adding, row._state.db = False, connection.alias
        # A default is read when somebody asks for it, as a column that was not loaded.
        for name in [name for name, v in vars(row).items() if isinstance(v, DatabaseDefault)]:
            delattr(row, name)


@cache
def _columns_of(model: type[models.Model]) -> str:
    """Return a table and its columns, quoted."""
    quote = connection.ops.quote_name
    fields = model._meta.local_concrete_fields
    columns = ", ".join(quote(str(field.column)) for field in fields)
    return f"{quote(model._meta.db_table)} ({columns})"
