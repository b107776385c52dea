"""Writing many rows in one round trip to the database, all of them or none."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache

from django.db import connection, models, transaction


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
    fields, head, place = _statement(type(rows[0]))
    values = [
        field.get_db_prep_save(getattr(row, field.attname), connection)
        for row in rows
        for field in fields
    ]
    with connection.cursor() as cursor:
        cursor.execute(head + ", ".join([place] * len(rows)), values)
    for row in rows:
        row._state.adding, row._state.db = False, connection.alias


@cache
def _statement(model: type[models.Model]) -> tuple[list["models.Field[object, object]"], str, str]:
    fields = list(model._meta.local_concrete_fields)
    names = ", ".join(f'"{field.column}"' for field in fields)
    place = f"({', '.join(['%s'] * len(fields))})"
    return fields, f'INSERT INTO "{model._meta.db_table}" ({names}) VALUES ', place  # noqa: S608
