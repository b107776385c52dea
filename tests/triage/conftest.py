"""Cases to work on, and a workspace that is really committed, for tests with two connections."""

import os
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import psycopg
import pytest
from django.conf import settings
from psycopg import sql

from policy.models import EnforcementPoint, PolicyArea
from reporting.models import Severity
from tenants.models import Queue
from tenants.roles import Role
from tenants.scope import enter_scope
from tests import factories
from triage.actions import decide_case, grant_queue_role, open_case
from triage.models import Case, Outcome

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
RECEIVED = NOW - timedelta(minutes=10)


def open_one(workspace: Any, **fields: Any) -> Case:
    """Report something and open its case ten minutes later."""
    return open_case(factories.make_report(workspace, now=RECEIVED, **fields).report, now=NOW)


def decision(**changes: Any) -> dict[str, Any]:
    """Return what a decision needs, confirmed and medium unless told otherwise."""
    return {
        "outcome": Outcome.CONFIRMED,
        "severity": Severity.MEDIUM,
        "policy_area": PolicyArea.objects.get(slug="dangerous"),
        "enforcement_point": EnforcementPoint.objects.get(kind="output_filter"),
        "note": "The answer names both chemicals.",
        "now": NOW,
        **changes,
    }


@pytest.fixture
def case(acme: SimpleNamespace) -> Case:
    """Return an open case of the safety queue, within Acme's scope."""
    return open_one(acme.acme)


@pytest.fixture
def decide(acme: SimpleNamespace) -> Callable[..., Any]:
    """Return decide_case with everything filled in but the case."""

    def call(case: Case, **changes: Any) -> Any:
        return decide_case(case, **decision(by=acme.rhea, **changes))

    return call


@pytest.fixture
def committed(django_db_setup: None, django_db_blocker: Any) -> Iterator[SimpleNamespace]:
    """Return a workspace with a queue and two reviewers that other connections can see."""
    name = f"race-{uuid.uuid4().hex[:8]}"
    with django_db_blocker.unblock():
        workspace = factories.make_workspace(name, name)
        with enter_scope(workspace.pk):
            queue = Queue.objects.get(slug="safety")
            members = [factories.make_member(f"{who}-{name}", []) for who in ("rhea", "rolf")]
            for member in members:
                grant_queue_role(member, queue, Role.REVIEWER)
        yield SimpleNamespace(workspace=workspace, queue=queue, members=members)
        _remove(workspace.pk, [member.user_id for member in members])


def _remove(workspace_id: uuid.UUID, users: list[int]) -> None:
    """Delete what was committed, as the superuser and without triggers."""
    url = psycopg.conninfo.make_conninfo(
        os.environ["DATABASE_ADMIN_URL"], dbname=settings.DATABASES["default"]["NAME"]
    )
    with psycopg.connect(url) as admin:
        admin.execute("SET session_replication_role = replica")
        tables = admin.execute(
            "SELECT table_name FROM information_schema.columns WHERE column_name = 'workspace_id'"
            " AND table_schema = 'public'"
        ).fetchall()
        for (table,) in tables:
            admin.execute(
                sql.SQL("DELETE FROM {} WHERE workspace_id = %s").format(sql.Identifier(table)),
                [workspace_id],
            )
        for statement, values in (
            (
                "DELETE FROM tenants_workspaceuserpermission WHERE content_object_id = %s",
                [workspace_id],
            ),
            ("DELETE FROM tenants_workspace WHERE id = %s", [workspace_id]),
            ("DELETE FROM tenants_user WHERE id = ANY(%s)", [users]),
        ):
            admin.execute(statement, values)
