"""What may be known about workspaces without being in one: ids by slug, and one's own list."""

import uuid
from typing import NamedTuple

from django.db import DEFAULT_DB_ALIAS, connection, connections


class OwnWorkspace(NamedTuple):
    """A workspace somebody is a member of."""

    id: uuid.UUID
    slug: str
    name: str


def find_workspace_id(slug: str) -> uuid.UUID | None:
    """Return the id of the workspace with this slug, or None."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT tenants_find_workspace(%s)", [slug])
        row: tuple[uuid.UUID | None] = cursor.fetchone()
    return row[0]


def workspaces_of(user_id: int) -> list[OwnWorkspace]:
    """Return the workspaces an account is a current member of, by name."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, slug, name FROM tenants_workspaces_of(%s)", [user_id])
        return [OwnWorkspace(*row) for row in cursor.fetchall()]


def workspaces_with(function: str, *, using: str = DEFAULT_DB_ALIAS) -> list[uuid.UUID]:
    """Return ids from one of the `*_due` functions of the migrations: workspaces with work due.

    Sweeps use it to visit only these; what is due is then read inside each one's scope.
    """
    with connections[using].cursor() as cursor:
        cursor.execute(f"SELECT workspace_id FROM {connection.ops.quote_name(function)}()")  # noqa: S608
        return [row[0] for row in cursor.fetchall()]
