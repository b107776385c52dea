"""The database, run as the application role, and the cast that every test uses."""

import gc
import hashlib
import os
import pickle
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psycopg
import pytest
from django.conf import settings
from django.db import connections
from django.test.signals import clear_cache_handlers
from psycopg import sql

from tests import factories

ROOT = Path(__file__).resolve().parent.parent


def template_digest() -> str:
    """Name what the template database is made from, so that it is made once for each state."""
    digest = hashlib.sha256(settings.MASTER_KEY.encode())
    apps = sorted(path.parent for path in ROOT.glob("*/migrations"))
    sources = [path for app in apps for path in sorted(app.rglob("*.py"))]
    for path in [*sources, *sorted(ROOT.glob("config/*.py")), ROOT / "tests/factories.py"]:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def pytest_collection_finish() -> None:
    """Look through what a test leaves behind less often, and never through the product itself."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 20, 100)


@pytest.fixture(scope="session")
def django_db_setup(
    request: pytest.FixtureRequest, django_db_blocker: Any, worker_id: str = "master"
) -> Iterator[None]:
    """Clone the template for this worker, and point both roles and the guard at its own."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0")
    # The cast has the same ids in each clone: what the guard counts must not meet.
    number = f"?db={1 + int(worker.removeprefix('gw')) % 15}"
    settings.GUARD_URL += number
    settings.CACHES["default"]["LOCATION"] += number
    clear_cache_handlers(setting="CACHES")
    # Reporters are told at once, but where undoing is tested.
    settings.UNDO_SECONDS = 0
    # Half a second for each password is meant for those who guess.
    settings.PASSWORD_HASHERS = [
        "django.contrib.auth.hashers.MD5PasswordHasher",
        *settings.PASSWORD_HASHERS,
    ]
    template, name = f"template_{template_digest()}", f"test_{worker}_{os.getpid()}"
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
    """Make a database with every table and the cast in it, in the place of those before it."""
    from django.core.management import call_command

    earlier = admin.execute(r"SELECT datname FROM pg_database WHERE datname LIKE 'template\_%'")
    for (name,) in earlier.fetchall():
        old = sql.Identifier(name)
        admin.execute(sql.SQL("ALTER DATABASE {} IS_TEMPLATE false").format(old))
        admin.execute(sql.SQL("DROP DATABASE {}").format(old))
    admin.execute(
        sql.SQL("CREATE DATABASE {} OWNER recourse_owner").format(sql.Identifier(template))
    )
    with blocker.unblock():
        for alias in ("default", "owner"):
            connections[alias].close()
            connections[alias].settings_dict["NAME"] = template
        call_command("migrate", database="owner", verbosity=0)
        factories.make_cast()
        for alias in ("default", "owner"):
            connections[alias].close()
    admin.execute(sql.SQL("ALTER DATABASE {} IS_TEMPLATE true").format(sql.Identifier(template)))


@pytest.fixture(scope="session")
def pickled_cast(django_db_setup: None, django_db_blocker: Any) -> bytes:
    """Return the rows of the cast as the template holds them, read once."""
    with django_db_blocker.unblock():
        return pickle.dumps(factories.load_cast())


@pytest.fixture
def cast(db: None, pickled_cast: bytes) -> SimpleNamespace:
    """Return the two workspaces and everybody in them; see `factories.make_cast`.

    Their rows are in the database from the beginning: a copy of them costs a test no query.
    """
    from reporting.actions import intake

    forget_counts()
    # The same ids in each test: a form that a test before took for kept was rolled back with it.
    intake._kept_forms.clear()
    cast: SimpleNamespace = pickle.loads(pickled_cast)
    return cast


def forget_counts() -> None:
    """Forget what the guard and the accounts counted before, but not the day's keys."""
    from tenants.rate_limits import windows

    if (found := windows()) is not None:
        counts = [key for key in found.storage.scan_iter("recourse-*") if not key.endswith(b":key")]
        if counts:
            found.storage.delete(*counts)


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
