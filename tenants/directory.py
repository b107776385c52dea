"""What may be known about workspaces without being in one: ids by slug, and one's own list."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from django.db import connection

from tenants.batch import run_and_find
from tenants.models import Workspace
from tenants.scope import scope_kept, set_current

# Sees no workspace where there is none with this slug: outside a scope, asking is an error.
FIND_AND_SET = (
    b"SELECT set_config('app.workspace', coalesce(tenants_find_workspace($1)::text, "
    b"'00000000-0000-0000-0000-000000000000'), true)"
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
def enter_scope_of(slug: str) -> Iterator[Workspace | None]:
    """Enter the scope of the workspace with this slug and give its row, in one round trip.

    Where there is none, it gives None and opens no scope.
    """
    with scope_kept():
        workspace = run_and_find(FIND_AND_SET, [slug], Workspace, slug=slug)
        if workspace is not None:
            set_current(workspace.pk)
        yield workspace


def workspaces_of(user_id: int) -> list[OwnWorkspace]:
    """Return the workspaces an account is a current member of, by name."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, slug, name FROM tenants_workspaces_of(%s)", [user_id])
        return [OwnWorkspace(*row) for row in cursor.fetchall()]


def workspaces_with(function: str) -> list[uuid.UUID]:
    """Return ids from one of the `*_due` functions of the migrations: workspaces with work due.

    Sweeps use it to visit only these; what is due is then read inside each one's scope.
    """
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT workspace_id FROM {connection.ops.quote_name(function)}()")  # noqa: S608
        return [row[0] for row in cursor.fetchall()]
