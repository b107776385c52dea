"""Writing many rows in one round trip to the database, all of them or none."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction


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
