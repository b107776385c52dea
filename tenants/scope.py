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
    with _restored(using):
        _set_workspace("%s", str(workspace_id), using)
        token = _current.set(workspace_id)
        try:
            yield
        finally:
            _current.reset(token)


@contextmanager
def enter_scope_of(slug: str) -> Iterator[uuid.UUID | None]:
    """Enter the scope of the workspace with this slug; give its id, or None where there is none.

    Finding and setting is one statement, because every request makes it. Without a workspace no
    scope is open.
    """
    with _restored(DEFAULT_DB_ALIAS):
        value = _set_workspace(
            "coalesce(tenants_find_workspace(%s)::text, '')", slug, DEFAULT_DB_ALIAS
        )
        token = _current.set(workspace_id := uuid.UUID(value) if value else None)
        try:
            yield workspace_id
        finally:
            _current.reset(token)


@contextmanager
def _restored(using: str) -> Iterator[None]:
    """Open a transaction at whose end the outer scope's setting, or none, stands again."""
    outer, connection = _current.get(), connections[using]
    nested = connection.in_atomic_block
    with transaction.atomic(using=using):
        yield
        # The transaction's end ends the setting, and after an error the savepoint's rollback.
        if nested and not connection.needs_rollback:
            _set_workspace("%s", str(outer or ""), using)


def _set_workspace(expression: str, value: str, using: str) -> str:
    with connections[using].cursor() as cursor:
        cursor.execute(f"SELECT set_config('app.workspace', {expression}, true)", [value])
        row: tuple[str] = cursor.fetchone()
    return row[0]
