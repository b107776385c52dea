"""The order in which the trail is sealed, with real transactions beside each other (ADR 8)."""

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from tenants import audit
from tenants.models import AuditEvent
from tenants.models.base import new_id
from tenants.pages import ROWS
from tenants.roles import Role
from tenants.scope import enter_scope
from tests.committed import committed_workspace

# Tests beside this one hold the horizon back as long as their own transactions are open.
PATIENCE = 90
TOLD = b"Entries have joined the pages before this one"


@pytest.fixture
def committed(django_db_setup, django_db_blocker):
    with committed_workspace(django_db_blocker, {"aldo": [Role.AUDITOR]}) as found:
        yield found


@pytest.fixture
def workspace(committed):
    return committed.workspace


class Writer:
    """A transaction on a connection of its own, which records when it is told."""

    def __init__(self, workspace):
        self.workspace, self.scope = workspace, ExitStack()
        self.thread = ThreadPoolExecutor(max_workers=1)

    def _do(self, act):
        return self.thread.submit(act).result(30)

    def begin(self):
        self._do(lambda: self.scope.enter_context(enter_scope(self.workspace.pk)))

    def record(self):
        return self._do(lambda: audit.record("workspace.changed", self.workspace).pk)

    def commit(self):
        self._do(self.scope.close)

    def end(self):
        self._do(self.scope.close)
        self._do(lambda: connection.close())
        self.thread.shutdown()


@contextmanager
def writers(workspace, count):
    found = [Writer(workspace) for _ in range(count)]
    try:
        for writer in found:
            writer.begin()
        yield found
    finally:
        for writer in found:
            writer.end()


def settled(workspace):
    with enter_scope(workspace.pk):
        rows = AuditEvent.objects.filter(event="workspace.changed").settled()
        return list(rows.values_list("pk", flat=True))


def settled_with(workspace, row):
    """Wait until a committed row is below the horizon; return all that is."""
    until = time.monotonic() + PATIENCE
    while row not in (found := settled(workspace)):
        assert time.monotonic() < until, "the horizon never passes a committed row"
        time.sleep(0.02)
    return found


def sequence_of(workspace, row):
    with enter_scope(workspace.pk):
        return AuditEvent.objects.get(pk=row).sequence


def test_row_that_commits_late_never_sorts_before_what_was_settled(workspace):
    with writers(workspace, 4) as (first, short, long, after):
        before = first.record()
        first.commit()
        assert settled_with(workspace, before) == [before]
        # The short one writes first; the long one takes a sequence number in between.
        one = short.record()
        early = long.record()
        two = short.record()
        short.commit()
        late = after.record()
        after.commit()
        sealed = settled_with(workspace, two)
        assert sealed == [before, one, two]
        long.commit()
        later = settled_with(workspace, late)
        assert later[: len(sealed)] == sealed
        assert later[len(sealed) :] == [early, late]
        # By the sequence alone it would have come before one that was sealed already.
        assert sequence_of(workspace, early) < sequence_of(workspace, two)


def test_reader_is_told_of_entries_that_joined_pages_turned_already(committed, client):
    workspace, auditor = committed.workspace, committed.aldo
    url = f"/w/{workspace.slug}/audit/?event=workspace.changed"
    client.force_login(auditor.user)
    with writers(workspace, 3) as (long, many, after):
        for _ in range(ROWS):
            many.record()
        late = long.record()
        for _ in range(ROWS + 1):
            many.record()
        many.commit()
        first = client.get(url)
        older = f"/w/{workspace.slug}/audit/{first.context['older_url']}"
        after.record()
        after.commit()
        # What is newer than all that was read is no reason to begin again.
        assert TOLD not in client.get(older).content
        turned = client.get(older).context["older_url"]
        long.commit()
        page = client.get(f"/w/{workspace.slug}/audit/{turned}")
        assert TOLD in page.content
        assert b'href="?event=workspace.changed">Begin again' in page.content
        seen, address = set(), page.context["first_url"]
        while address:
            page = client.get(f"/w/{workspace.slug}/audit/{address}")
            assert TOLD not in page.content
            seen |= {row.pk for row in page.context["rows"]}
            address = page.context["older_url"]
        assert late in seen


def test_rows_of_one_transaction_are_in_the_order_of_recording(workspace):
    with writers(workspace, 1) as (writer,):
        rows = [writer.record() for _ in range(5)]
        writer.commit()
    assert settled_with(workspace, rows[-1]) == rows


def test_place_in_the_order_is_the_databases_to_give(acme):
    row = audit.record("workspace.changed", acme.acme)
    assert row.sequence > 0
    assert row not in AuditEvent.objects.settled()
    saved = AuditEvent(
        workspace=acme.acme,
        at=timezone.now() - timedelta(days=1),
        actor="system",
        event="workspace.changed",
        object_type="workspace",
        object_id=acme.acme.pk,
    )
    saved.save(force_insert=True)
    assert saved.sequence > row.sequence
    assert saved.transaction == row.transaction
    saved.pk, saved.sequence = new_id(), 1
    with pytest.raises(DatabaseError, match="sequence"), transaction.atomic():
        saved.save(force_insert=True)
