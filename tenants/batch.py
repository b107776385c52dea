"""Inserting new rows, of several models as well, in one statement."""

from collections.abc import Iterable
from typing import Any

from django.db import connection, models
from django.db.models.expressions import DatabaseDefault


def insert_rows(rows: Iterable[models.Model]) -> None:
    """Insert new rows: all of them, or none where the database refuses one.

    In any order, since keys between them are checked when all are there. Taking a report in
    inserts rows of a dozen models; a `bulk_create` for each would be half of its time.
    """
    by_model: dict[type[models.Model], list[models.Model]] = {}
    for row in rows:
        by_model.setdefault(type(row), []).append(row)
    if not by_model:
        return
    quote = connection.ops.quote_name
    inserts, values = [], []
    for model, batch in by_model.items():
        fields = model._meta.local_concrete_fields
        lines = []
        for row in batch:
            given: list[Any] = [
                field.get_db_prep_save(field.pre_save(row, True), connection) for field in fields
            ]
            lines.append(
                ", ".join("DEFAULT" if isinstance(v, DatabaseDefault) else "%s" for v in given)
            )
            values += [value for value in given if not isinstance(value, DatabaseDefault)]
        table = quote(model._meta.db_table)
        columns = ", ".join(quote(str(field.column)) for field in fields)
        inserts.append(f"INSERT INTO {table} ({columns}) VALUES ({'), ('.join(lines)})")  # noqa: S608
    *others, last = inserts
    # Django has no statement for several tables; parts of one WITH are checked together.
    named = ", ".join(f"w{number} AS ({each})" for number, each in enumerate(others))
    with connection.cursor() as cursor:
        cursor.execute(f"WITH {named} {last}" if named else last, values)
    for batch in by_model.values():
        for row in batch:
            _mark_saved(row)


def _mark_saved(row: models.Model) -> None:
    row._state.adding, row._state.db = False, connection.alias
    for name, value in list(row.__dict__.items()):
        if isinstance(value, DatabaseDefault):
            # Read when somebody asks for it, as a column that was not loaded.
            del row.__dict__[name]
