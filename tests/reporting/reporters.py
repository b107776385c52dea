"""Host products and reporters for the tests: bodies, tokens, and what the database holds."""

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import psycopg
from django.conf import settings
from django.db import connection
from django.test import Client
from psycopg import sql

from tenants.actions import create_client_key
from tenants.models import ClientKey, Workspace
from tenants.scope import enter_scope
from tests import factories

BODY = {
    "category": "harmful_content",
    "severity": "medium",
    "description": "It told me to mix bleach and ammonia.",
}
ORIGIN = "https://chat.example.org"


class Host:
    """A host product of a workspace, and calls as it would make them."""

    def __init__(self, workspace: Workspace, *, client: Client | None = None) -> None:
        self.workspace = workspace
        self.client = client or Client(raise_request_exception=False)
        with enter_scope(workspace.pk):
            self.key, self.secret = create_client_key("Chat", [ORIGIN])

    def url(self, path: str = "reports/") -> str:
        return f"/w/{self.workspace.slug}/api/v1/{path}"

    def headers(self, **changes: str | None) -> dict[str, str]:
        """Return the headers of one attempt; None leaves one out."""
        found: dict[str, str | None] = {
            "X-Client-Key": self.key.public_id,
            "Idempotency-Key": uuid.uuid4().hex,
        }
        found |= {name.replace("_", "-"): value for name, value in changes.items()}
        return {name: value for name, value in found.items() if value is not None}

    def post(self, body: Any = BODY, path: str = "reports/", **headers: str | None) -> Any:
        return self.client.post(
            self.url(path),
            body,
            content_type="application/json",
            headers=self.headers(**headers),
        )

    def token(self, *, secret: str = "", algorithm: str = "HS256", kid: Any = ..., **claims: Any):
        """Return a reporter token; a claim that is None is left out."""
        now = datetime.now(UTC)
        found = {
            "sub": "user-17",
            "jti": uuid.uuid4().hex,
            "iat": now,
            "exp": now + timedelta(minutes=10),
            "aud": self.workspace.slug,
        }
        found = {name: value for name, value in {**found, **claims}.items() if value is not None}
        headers = {"kid": self.key.public_id if kid is ... else kid} if kid is not None else {}
        return jwt.encode(found, secret or self.secret, algorithm=algorithm, headers=headers)

    def bearer(self, **claims: Any) -> str:
        return f"Bearer {self.token(**claims)}"


def admin_url() -> str:
    """Return the address of the test database for the superuser, who sees every row."""
    return psycopg.conninfo.make_conninfo(
        os.environ["DATABASE_ADMIN_URL"], dbname=settings.DATABASES["default"]["NAME"]
    )


def stored(cursor: Any) -> dict[str, int]:
    """Count the rows of every table; within a scope the application role counts its own."""
    cursor.execute(
        "SELECT table_name FROM information_schema.columns"
        " WHERE column_name = 'workspace_id' AND table_schema = 'public' ORDER BY 1"
    )
    tables = [row[0] for row in cursor.fetchall()]
    found = {}
    for table in tables:
        cursor.execute(f"SELECT count(*) FROM {table}")
        found[table] = cursor.fetchone()[0]
    return found


def rows_with(words: list[str]) -> list[tuple[str, str]]:
    """Return (table, word) for each word found in any column of any row, as a superuser.

    Binary columns are searched for the word's bytes.
    """
    found = []
    with psycopg.connect(admin_url()) as admin:
        tables = admin.execute(
            "SELECT table_name FROM information_schema.tables"
            " WHERE table_schema = 'public' AND table_type = 'BASE TABLE'"
        ).fetchall()
        for (table,) in tables:
            for word in words:
                query = sql.SQL(
                    "SELECT 1 FROM {} t WHERE t::text LIKE %s OR t::text LIKE %s LIMIT 1"
                ).format(sql.Identifier(table))
                row = admin.execute(query, [f"%{word}%", f"%{word.encode().hex()}%"]).fetchone()
                if row:
                    found.append((table, word))
    return found


@contextmanager
def committed(blocker: Any) -> Iterator[Workspace]:
    """Yield a workspace that other connections can see, and remove it afterwards."""
    name = f"committed-{uuid.uuid4().hex[:8]}"
    with blocker.unblock():
        workspace = factories.make_workspace(name, name)
        try:
            yield workspace
        finally:
            _remove(workspace.pk)


def _remove(workspace_id: uuid.UUID) -> None:
    with psycopg.connect(admin_url()) as admin:
        admin.execute("SET session_replication_role = replica")
        for table in stored(admin.cursor()):
            admin.execute(
                sql.SQL("DELETE FROM {} WHERE workspace_id = %s").format(sql.Identifier(table)),
                [workspace_id],
            )
        admin.execute(
            "DELETE FROM tenants_workspaceuserpermission WHERE content_object_id = %s",
            [workspace_id],
        )
        admin.execute("DELETE FROM tenants_workspace WHERE id = %s", [workspace_id])


def revoke(key: ClientKey) -> None:
    ClientKey.objects.filter(pk=key.pk).update(revoked_at=datetime.now(UTC))


def rows(workspace: Workspace) -> dict[str, int]:
    """Count what a workspace holds, table by table."""
    with enter_scope(workspace.pk), connection.cursor() as cursor:
        return stored(cursor)


def refused(response: Any, status: int, field: str) -> dict[str, str]:
    """Assert a problem that names the field and says what to do; return its entry."""
    assert response.status_code == status, response.content
    assert response["Content-Type"] == "application/problem+json"
    problem = response.json()
    assert problem["status"] == status
    assert set(problem) - {"challenge"} == {"type", "title", "status", "detail", "errors"}
    entry = next(error for error in problem["errors"] if error["field"] == field)
    assert entry["detail"].endswith(".")
    return entry
