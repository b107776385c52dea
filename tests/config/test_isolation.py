"""What production refuses about its database, with real roles and real policies."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.conf import settings
from django.core.checks import run_checks
from django.db import connection
from psycopg import sql

from config.isolation import breaches, found_breaches, refuse_open_database
from local.roles import address
from tests.config.test_settings import OWN, ROOT

pytestmark = pytest.mark.django_db
TABLE = "reporting_report"
CHANGES = {
    "policies are off": f"ALTER TABLE {TABLE} DISABLE ROW LEVEL SECURITY",
    "policies do not hold the owner": f"ALTER TABLE {TABLE} NO FORCE ROW LEVEL SECURITY",
    "the policy is gone": f"DROP POLICY workspace_isolation ON {TABLE}",
    "a second one for everybody": f"CREATE POLICY more ON {TABLE} USING (true)",
    "a second one for the application": (
        f"CREATE POLICY more ON {TABLE} FOR SELECT TO {settings.APP_ROLE} USING (true)"
    ),
    "the application may become the owner": f"GRANT recourse_owner TO {settings.APP_ROLE}",
    "the application passes policies": f"ALTER ROLE {settings.APP_ROLE} BYPASSRLS",
    "the application is a superuser": f"ALTER ROLE {settings.APP_ROLE} SUPERUSER",
    "the application owns a table": f"ALTER TABLE {TABLE} OWNER TO {settings.APP_ROLE}",
}


@pytest.fixture
def as_admin() -> Iterator[psycopg.Cursor[Any]]:
    """Return a cursor that may change roles and tables; all of it is taken back."""
    name = connection.settings_dict["NAME"]
    with psycopg.connect(os.environ["DATABASE_ADMIN_URL"], dbname=name) as admin:
        with admin.cursor() as cursor:
            yield cursor
        admin.rollback()


def test_product_as_it_is_made_keeps_workspaces_apart(settings: Any) -> None:
    settings.MODE = "production"
    assert found_breaches() == []
    assert run_checks(tags=["isolation"], include_deployment_checks=True) == []
    refuse_open_database()


@pytest.mark.parametrize("change", CHANGES)
def test_every_way_to_open_the_database_is_found(
    as_admin: psycopg.Cursor[Any], change: str
) -> None:
    as_admin.execute(CHANGES[change])
    as_admin.execute(sql.SQL("SET LOCAL ROLE {}").format(sql.Identifier(settings.APP_ROLE)))
    (said,) = breaches(as_admin)
    assert TABLE in said or "passes row-level security" in said or "may become the owner" in said


STARTS = {
    "web": ["-c", "import config.wsgi"],
    "asgi": ["-c", "import config.asgi"],
    "worker": ["-m", "celery", "-A", "config", "worker", "--concurrency", "1"],
    "beat": ["-m", "celery", "-A", "config", "beat", "--schedule", "{folder}/beat"],
    "check": ["manage.py", "check", "--deploy"],
}


@pytest.mark.parametrize("program", STARTS)
def test_production_starts_nothing_as_a_superuser(program: str, tmp_path: Path) -> None:
    url = address(os.environ["DATABASE_ADMIN_URL"], connection.settings_dict["NAME"])
    ended = subprocess.run(
        [sys.executable, *(part.format(folder=tmp_path) for part in STARTS[program])],
        cwd=ROOT,
        env={
            **OWN,
            "PATH": os.environ["PATH"],
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "DATABASE_URL": url,
            "BROKER_URL": os.environ["BROKER_URL"],
        },
        capture_output=True,
        text=True,
        timeout=90,
    )
    assert ended.returncode not in {0, None}
    assert "passes row-level security" in ended.stdout + ended.stderr


def test_database_that_is_away_stops_no_web_process_and_is_named_by_the_check() -> None:
    environment = {
        **OWN,
        "PATH": os.environ["PATH"],
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "DATABASE_URL": "postgres://recourse_app@/recourse?host=/nowhere",
    }
    web, check = (
        subprocess.run(
            [sys.executable, *STARTS[program]],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=90,
        )
        for program in ("web", "check")
    )
    assert web.returncode == 0, web.stderr
    assert "the database is away" in web.stderr
    assert "recourse.E002" in check.stderr
