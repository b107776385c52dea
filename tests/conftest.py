"""The database, run as the application role, and the cast that every test uses."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psycopg
import pytest
from django.conf import settings
from django.db import connections
from psycopg import sql

from tests import factories

ROOT = Path(__file__).resolve().parent.parent


def migrations_digest() -> str:
    """Name the state of the schema, so that a template database is made once for each."""
    digest = hashlib.sha256()
    beside = ["tenants/models/constraints.py", "tenants/rls.py", "config/look_ups.py"]
    for path in [*sorted(ROOT.glob("*/migrations/*.py")), *(ROOT / name for name in beside)]:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


@pytest.fixture(scope="session")
def django_db_setup(
    request: pytest.FixtureRequest, django_db_blocker: Any, worker_id: str = "master"
) -> Iterator[None]:
    """Clone a migrated template for this worker and point both roles at the clone."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0")
    template, name = f"template_{migrations_digest()}", f"test_{worker}_{os.getpid()}"
    admin_url = os.environ["DATABASE_ADMIN_URL"]
    with psycopg.connect(admin_url, autocommit=True) as admin:
        # One worker makes the template; the others wait for it.
        admin.execute("SELECT pg_advisory_lock(7401)")
        known = admin.execute(
            "SELECT 1 FROM pg_database WHERE datname = %s AND datistemplate", [template]
        )
        if known.fetchone() is None:
            _make_template(admin, template, django_db_blocker)
        admin.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {} OWNER recourse_owner").format(
                sql.Identifier(name), sql.Identifier(template)
            )
        )
        admin.execute("SELECT pg_advisory_unlock(7401)")
    with django_db_blocker.unblock():
        for alias in ("default", "owner"):
            connections[alias].close()
            settings.DATABASES[alias]["NAME"] = connections[alias].settings_dict["NAME"] = name
    yield
    with django_db_blocker.unblock():
        for connection in connections.all():
            connection.close()
    with psycopg.connect(admin_url, autocommit=True) as admin:
        admin.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def _make_template(admin: psycopg.Connection[Any], template: str, blocker: Any) -> None:
    from django.core.management import call_command

    admin.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(template)))
    admin.execute(
        sql.SQL("CREATE DATABASE {} OWNER recourse_owner").format(sql.Identifier(template))
    )
    with blocker.unblock():
        owner = connections["owner"]
        owner.close()
        owner.settings_dict["NAME"] = template
        call_command("migrate", database="owner", verbosity=0)
        owner.close()
    admin.execute(sql.SQL("ALTER DATABASE {} IS_TEMPLATE true").format(sql.Identifier(template)))


@pytest.fixture
def cast(db: None) -> SimpleNamespace:
    """Return the two workspaces and everybody in them; see `factories.make_cast`."""
    return factories.make_cast()


@pytest.fixture
def acme(cast: SimpleNamespace) -> Iterator[SimpleNamespace]:
    """Return the cast with the scope of its first workspace, Acme, open."""
    from tenants.scope import enter_scope

    with enter_scope(cast.acme.pk):
        yield cast


@pytest.fixture(autouse=True)
def api_conforms(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hold every answer of the API, in every test, against the OpenAPI document."""
    from django.test import Client

    from tests import conformance

    ask = Client.request

    def ask_and_check(client: Client, **request: Any) -> Any:
        answer = ask(client, **request)
        if conformance.API in request.get("PATH_INFO", ""):
            conformance.check_answer(request["REQUEST_METHOD"], request["PATH_INFO"], answer)
        return answer

    monkeypatch.setattr(Client, "request", ask_and_check)
