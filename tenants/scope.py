"""The one way into a workspace's data: a scope, bound to one database transaction."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.db import DEFAULT_DB_ALIAS, connections, transaction

_current: ContextVar[uuid.UUID | None] = ContextVar("workspace_id", default=None)


class ScopeMissing(RuntimeError):
    """A tenant table was asked outside any workspace's scope."""


def current_workspace_id() -> uuid.UUID:
    """Return the id of the workspace in scope; raise ScopeMissing outside one."""
    workspace_id = _current.get()
    if workspace_id is None:
        raise ScopeMissing("No workspace in scope. Wrap this in tenants.scope.enter_scope(id).")
    return workspace_id


@contextmanager
def enter_scope(workspace_id: uuid.UUID, *, using: str = DEFAULT_DB_ALIAS) -> Iterator[None]:
    """Open a transaction in which PostgreSQL shows this workspace's rows and no others.

    The setting is local to the transaction, because a session setting would leak through a
    connection pool. A nested scope restores the outer one, also when its savepoint rolls back.
    """
    outer, connection = _current.get(), connections[using]
    nested = connection.in_atomic_block
    with transaction.atomic(using=using):
        _set_workspace(str(workspace_id), using)
        token = _current.set(workspace_id)
        try:
            yield
        finally:
            _current.reset(token)
        # The transaction's end ends the setting, and after an error the savepoint's rollback.
        if nested and not connection.needs_rollback:
            _set_workspace(str(outer or ""), using)


def _set_workspace(value: str, using: str) -> None:
    with connections[using].cursor() as cursor:
        cursor.execute("SELECT set_config('app.workspace', %s, true)", [value])
