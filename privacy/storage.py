"""What lies below the tables: statistics, dead rows and free space that still hold what was deleted.

PostgreSQL keeps samples of columns for its planner, and a VACUUM makes the place of a deleted row
free without overwriting it. Only a table that is written anew holds nothing of it. That is done to
the keys alone: without its key, what is left of a sealed text is noise.
"""

import logging
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from django.apps import apps
from django.conf import settings
from django.db import DatabaseError, connections, models

from privacy.models import Content, DataKey, RecordPart
from tenants.failures import note_failure

logger = logging.getLogger("recourse.storage")

# Whoever waits for a key waits no longer than this before the storage is left for later.
LOCK_SECONDS = 2
PAUSE_SECONDS = 60.0
# Servers from this version on let a role tend tables that are another's.
MAINTAINABLE = 170_000
CUTOFF = re.compile(r"(?:removable cutoff|oldest xmin): (\d+)")
HALF = 2**31
# The type of a column that samples are taken of.
SAMPLED = """
    SELECT format_type(atttypid, atttypmod) FROM pg_attribute
    WHERE attrelid = to_regclass(%s) AND attname = %s AND attstattarget IS DISTINCT FROM 0
"""


class Swept(NamedTuple):
    """One pass over the storage: what was deleted by earlier transactions is in no file any more."""

    # The oldest transaction whose rows it had to leave, modulo 2**32.
    cutoff: int

    def covers(self, xid: int) -> bool:
        """Say whether what a transaction deleted is forgotten."""
        return 0 < (self.cutoff - xid) % 2**32 < HALF


_last: Swept | None = None
_failed_at = float("-inf")


def swept_since(xid: int) -> Swept | None:
    """Return a pass over the storage that covers a transaction; None where that is for later.

    The pass of before is enough where it does. It waits for nobody for long: while a reader holds
    an old snapshot, or somebody a lock, the storage cannot forget.
    """
    global _last, _failed_at
    if _last is not None and _last.covers(xid):
        return _last
    if time.monotonic() - _failed_at < PAUSE_SECONDS:
        return None
    try:
        _last = sweep()
    except DatabaseError as error:
        note_failure(logger, "storage was not swept", error, level=logging.WARNING)
        _last = None
    if _last is None or not _last.covers(xid):
        _failed_at = time.monotonic()
        return None
    return _last


def key_tables() -> list[str]:
    """Return the tables that hold wrapped keys, which are written anew."""
    return sorted(
        model._meta.db_table
        for model in apps.get_models()
        if any(field.name == "wrapped" for field in model._meta.local_fields)
        and model._meta.app_label != "tenants"
    )


def forgetful_columns() -> list[tuple[str, str]]:
    """Return the columns, with their tables, of which no statistics may be kept."""
    found = set()
    for model in apps.get_models():
        emptied: set[str] = set()
        if issubclass(model, RecordPart):
            emptied = {name for names in model.EMPTIED_WITH.values() for name in names}
        for field in model._meta.local_fields:
            if isinstance(field, models.BinaryField) or field.name in emptied:
                found.add((model._meta.db_table, str(field.column)))
    return sorted(found)


def keep_no_statistics(connection: Any) -> None:
    """Have no sample taken of forgetful columns, and drop those there are. Run as the owner."""
    with connection.cursor() as cursor:
        for table, column in forgetful_columns():
            cursor.execute(SAMPLED, [f"public.{table}", column])
            for (kind,) in cursor.fetchall():
                change = f'ALTER TABLE "{table}" ALTER COLUMN "{column}"'
                cursor.execute(f"{change} SET STATISTICS 0")
                # The same type again: nothing is rewritten, and its statistics go.
                cursor.execute(f"{change} TYPE {kind}")


def let_tend(connection: Any) -> None:
    """Let the application role sweep the tables of keys and texts. Run as the owner."""
    if not _has_right_to_tend(connection):
        return
    with connection.cursor() as cursor:
        for table in (*key_tables(), Content._meta.db_table):
            cursor.execute(f'GRANT MAINTAIN ON "{table}" TO "{settings.APP_ROLE}"')


def can_sweep() -> bool:
    """Say whether this process may sweep: by a right that servers from 17 on know, or as the owner."""
    return _has_right_to_tend(connections["default"]) or "owner" in settings.DATABASES


def sweep() -> Swept | None:
    """Free what was deleted, and write the keys anew: the file that held them is gone with that.

    Returns None where the server does not say how far it came. Raises DatabaseError where
    somebody holds a table for too long.
    """
    with _own_connection() as (cursor, said):
        cursor.execute(f'VACUUM "{Content._meta.db_table}"')
        cursor.execute(f'VACUUM (VERBOSE) "{DataKey._meta.db_table}"')
        found = CUTOFF.search("\n".join(said))
        for table in key_tables():
            # What could be removed before can be now, too: the cutoff only rises.
            cursor.execute(f'VACUUM (FULL) "{table}"')
    return Swept(int(found[1])) if found else None


def _has_right_to_tend(connection: Any) -> bool:
    version: int = connection.pg_version
    return version >= MAINTAINABLE


@contextmanager
def _own_connection() -> Iterator[tuple[Any, list[str]]]:
    """Give a cursor outside every transaction, and what the server says to it."""
    alias = "default" if _has_right_to_tend(connections["default"]) else "owner"
    connection = connections[alias].copy()
    connection.settings_dict["OPTIONS"] = {
        name: value
        for name, value in connection.settings_dict.get("OPTIONS", {}).items()
        if name != "pool"
    }
    said: list[str] = []
    try:
        with connection.cursor() as cursor:
            connection.connection.add_notice_handler(
                lambda notice: said.append(notice.message_primary + (notice.message_detail or ""))
            )
            cursor.execute(f"SET lock_timeout = '{LOCK_SECONDS}s'")
            cursor.execute("SET statement_timeout = 0")
            yield cursor, said
    finally:
        connection.close()
