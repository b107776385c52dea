"""A workspace that is really committed, for tests with several connections; removed afterwards."""

import os
import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import psycopg
from django.conf import settings
from django.db import connection
from psycopg import sql

from tenants.models import Workspace
from tenants.roles import Role
from tenants.scope import enter_scope
from tests import factories


@contextmanager
def committed_workspace(blocker: Any, people: dict[str, list[Role]]) -> Iterator[SimpleNamespace]:
    """Make a workspace and its people, each an attribute by name; remove every row at the end.

    Uses no transaction of the test's own, so that other connections see what is written.
    """
    name = f"race-{uuid.uuid4().hex[:8]}"
    found = SimpleNamespace()
    with blocker.unblock():
        try:
            found.workspace = factories.make_workspace(name, name.title(), Workspace.Kind.PUBLIC)
            with enter_scope(found.workspace.pk):
                for who, roles in people.items():
                    setattr(found, who, factories.make_member(f"{who}-{name}", roles))
            yield found
        finally:
            connection.close()
            _remove(name)


def together(*acts: Callable[[], Any]) -> list[Any]:
    """Run the acts at the same moment, each on a connection of its own; return what they gave.

    An exception counts as what an act gave.
    """
    gate = threading.Barrier(len(acts))
    results: list[Any] = [None] * len(acts)

    def run(place: int, act: Callable[[], Any]) -> None:
        try:
            gate.wait(10)
            results[place] = act()
        except Exception as error:
            results[place] = error
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
        assert not thread.is_alive(), "an act hangs"
    return results


def _remove(slug: str) -> None:
    """Delete the workspace as the superuser and without triggers."""
    url = psycopg.conninfo.make_conninfo(
        os.environ["DATABASE_ADMIN_URL"], dbname=settings.DATABASES["default"]["NAME"]
    )
    with psycopg.connect(url) as admin:
        admin.execute("SET session_replication_role = replica")
        row = admin.execute("SELECT id FROM tenants_workspace WHERE slug = %s", [slug]).fetchone()
        if row is None:
            return
        users = admin.execute(
            "SELECT user_id FROM tenants_member WHERE workspace_id = %s", row
        ).fetchall()
        tables = admin.execute(
            "SELECT table_name FROM information_schema.columns WHERE column_name = 'workspace_id'"
            " AND table_schema = 'public'"
        ).fetchall()
        for (table,) in tables:
            statement = sql.SQL("DELETE FROM {} WHERE workspace_id = %s")
            admin.execute(statement.format(sql.Identifier(table)), row)
        ids = [user for (user,) in users]
        for statement_text, values in (
            ("DELETE FROM tenants_workspaceuserpermission WHERE content_object_id = %s", [row[0]]),
            ("DELETE FROM tenants_workspace WHERE id = %s", [row[0]]),
            ("DELETE FROM tenants_user WHERE id = ANY(%s)", [ids]),
        ):
            admin.execute(statement_text, values)
