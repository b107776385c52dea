"""What may be known about workspaces without being in one: ids by slug, and one's own list."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from django.db import DEFAULT_DB_ALIAS, connection, connections

from tenants.batch import Look, find
from tenants.models import ClientKey, Workspace
from tenants.round_trip import Statement
from tenants.scope import scope_kept, set_current

# Sees no workspace where there is none with this slug: outside a scope, asking is an error.
FIND_AND_SET = (
    "SELECT set_config('app.workspace', coalesce(tenants_find_workspace($1)::text, "
    "'00000000-0000-0000-0000-000000000000'), true)"
)


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


@contextmanager
def enter_scope_of(
    slug: str, client_key: str = ""
) -> Iterator[tuple[Workspace | None, ClientKey | None]]:
    """Enter the scope of the workspace with this slug, in one round trip; give its row.

    And that of its client key with this public id, when it is active. Where there is no such
    workspace, it gives None and opens no scope.
    """
    looks = [Look(Workspace, {"slug": slug})]
    if client_key:
        looks.append(Look(ClientKey, {"public_id": client_key, "revoked_at": None}))
    with scope_kept():
        workspace, *keys = find(*looks, after=[Statement(FIND_AND_SET, [slug])])
        if workspace is not None:
            set_current(workspace.pk)
        of_it = (key for key in keys if workspace and key and key.workspace_id == workspace.pk)
        yield workspace, next(of_it, None)


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
