"""A legal hold set while the purge runs, on real connections (design: Forgetting)."""

import itertools
import os
import threading
import time
import uuid
from functools import partial

import psycopg
import pytest
from django.db import connections
from django.utils import timezone

from privacy import vault
from privacy.actions import purge_due, release_hold, set_hold
from privacy.actions.retention import start_clocks
from privacy.models import Kind, LegalHold
from reporting.submission import Source
from tenants.permissions import Changed
from tenants.roles import Role
from tenants.scope import enter_scope
from tests.factories import make_member, make_report, make_workspace
from tests.privacy.clocks import DAY


@pytest.fixture
def committed(django_db_setup, django_db_blocker):
    """Give a workspace and its custodian that other connections see, and remove them after."""
    with django_db_blocker.unblock():
        name = f"race-{uuid.uuid4().hex[:8]}"
        workspace = make_workspace(name, name)
        with enter_scope(workspace.pk):
            custodian = make_member(name, [Role.CUSTODIAN])
        try:
            yield workspace, custodian
        finally:
            connections["default"].close()
            _remove(workspace.pk)


def _remove(workspace_id):
    url = psycopg.conninfo.make_conninfo(
        os.environ["DATABASE_ADMIN_URL"], dbname=connections["default"].settings_dict["NAME"]
    )
    with psycopg.connect(url) as admin:
        admin.execute("SET session_replication_role = replica")
        tables = admin.execute(
            "SELECT table_name FROM information_schema.columns"
            " WHERE column_name = 'workspace_id' AND table_schema = 'public'"
        ).fetchall()
        for (table,) in tables:
            admin.execute(f"DELETE FROM {table} WHERE workspace_id = %s", [workspace_id])
        admin.execute(
            "DELETE FROM tenants_workspaceuserpermission WHERE content_object_id = %s",
            [workspace_id],
        )
        admin.execute("DELETE FROM tenants_workspace WHERE id = %s", [workspace_id])


def in_threads(*works):
    """Run works at once, each on a connection of its own; return what they gave or raised."""
    barrier = threading.Barrier(len(works))
    results: list[object] = [None] * len(works)

    def run(place, work):
        try:
            barrier.wait()
            results[place] = work()
        except Exception as error:
            results[place] = error
        finally:
            connections["default"].close()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return results


def hold_after(seconds, workspace, report, custodian):
    time.sleep(seconds)
    with enter_scope(workspace.pk):
        set_hold(report, "order", by=custodian, now=timezone.now())


def purge_after(seconds, workspace):
    time.sleep(seconds)
    with enter_scope(workspace.pk):
        return purge_due(timezone.now())


def test_held_report_is_never_purged_however_the_two_interleave(committed):  # F10
    workspace, custodian = committed
    old = timezone.now() - 400 * DAY
    seen = {"held": 0, "purged": 0}
    for attempt in range(60):
        with enter_scope(workspace.pk):
            reports = [
                make_report(workspace, now=old, source=Source(external_id=uuid.uuid4().hex)).report
                for _ in range(2)
            ]
            start_clocks([report.pk for report in reports], "", old)
        # Shifted against each other by up to 3 ms, so that each of the two comes first at times.
        shift = (attempt % 12 - 6) / 2000
        purge = partial(purge_after, max(0, -shift), workspace)
        held, purged, again = in_threads(
            partial(hold_after, max(0, shift), workspace, reports[0], custodian), purge, purge
        )
        assert not isinstance(purged, Exception), purged
        assert not isinstance(again, Exception), again
        with enter_scope(workspace.pk):
            left = vault.classes_left(reports[0])
            if held is None:
                assert left == {"content"}, "a held report was purged"
                assert vault.read_unaudited(reports[0], [Kind.DESCRIPTION])
                seen["held"] += 1
            else:
                assert isinstance(held, Changed)
                assert left == set()
                seen["purged"] += 1
            # Of two purges at once one destroyed each key, and one certificate says so.
            named = list(itertools.chain.from_iterable(row.record_ids for row in (*purged, *again)))
            assert named.count(str(reports[1].pk)) == 1
            assert all(row.keys_destroyed == row.records for row in (*purged, *again))
            for standing in LegalHold.objects.filter(released_at=None):
                release_hold(standing, by=custodian, now=timezone.now())
            purge_due(timezone.now())
    assert min(seen.values()) > 0, seen
