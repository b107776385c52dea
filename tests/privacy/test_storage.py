"""A certificate is written when the files of the database have forgotten, too (H2)."""

import os
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import psycopg
import pytest
from django.conf import settings
from django.db import connection, connections
from django.utils import timezone
from psycopg.conninfo import make_conninfo

from privacy import storage, vault
from privacy.actions import certify_purge, purge_due
from privacy.due import CERTIFY
from privacy.models import Content, DataKey, Kind, Purge, PurgeCertificate
from tenants.due_work import do_due
from tenants.roles import Role
from tenants.scope import enter_scope
from tests.committed import committed_workspace
from tests.factories import make_report
from tests.privacy.clocks import due_report


@pytest.fixture
def admin(django_db_setup: None) -> Iterator[psycopg.Connection[Any]]:
    name = settings.DATABASES["default"]["NAME"]
    url = make_conninfo(os.environ["DATABASE_ADMIN_URL"], dbname=name)
    with psycopg.connect(url, autocommit=True) as admin:
        yield admin


@pytest.fixture
def purged(admin, django_db_blocker, monkeypatch) -> Iterator[SimpleNamespace]:
    """Give a committed workspace in which of every two reports one was purged, and the keys."""
    monkeypatch.setattr(storage, "_last", None)
    monkeypatch.setattr(storage, "_failed_at", float("-inf"))
    people = {"carl": [Role.CUSTODIAN]}
    with committed_workspace(django_db_blocker, people) as made, django_db_blocker.unblock():
        with enter_scope(made.workspace.pk):
            for number in range(12):
                due_report(made.workspace)
                make_report(made.workspace, f"It is kept, number {number}.")
            now = timezone.now()
            due = DataKey.objects.filter(purge_at__lte=now)
            made.gone = [bytes(key.wrapped) for key in due]
            made.kept = [bytes(key.wrapped) for key in DataKey.objects.filter(purge_at__gt=now)]
        admin.execute("ANALYZE")
        with enter_scope(made.workspace.pk):
            while purge_due(now):
                pass
            made.purges = list(Purge.objects.values_list("pk", flat=True))
        yield made
        connection.close()


def in_files(admin: psycopg.Connection[Any], values: list[bytes]) -> int:
    """Return how many values stand in the file of the table of keys, dead rows and holes included."""
    # What is in memory alone counts as being in the file.
    admin.execute("CHECKPOINT")
    row = admin.execute(
        "SELECT pg_read_binary_file(pg_relation_filepath('privacy_datakey'))"
    ).fetchone()
    return sum(value in row[0] for value in values)


def test_certificate_comes_when_no_file_holds_a_destroyed_key(admin, purged):
    """A VACUUM alone leaves some of them in the free space between the rows that stay."""
    assert len(purged.gone) >= 36
    assert in_files(admin, purged.gone) == len(purged.gone)
    admin.execute("VACUUM privacy_datakey")
    assert in_files(admin, purged.gone) > 0
    for purge in purged.purges:
        assert certify_purge(purged.workspace.pk, purge, timezone.now())
    assert in_files(admin, purged.gone) == 0
    assert in_files(admin, purged.kept) == len(purged.kept)
    with enter_scope(purged.workspace.pk):
        certificates = list(PurgeCertificate.objects.all())
        assert {row.pk for row in certificates} == set(purged.purges)
        for row in certificates:
            assert row.verification == {"keys": 0, "rows": 0, "storage": 0}
        assert not Purge.objects.exists()
        rows = Content.objects.filter(kind=Kind.DESCRIPTION)
        assert len([vault.open_row(row) for row in rows]) == 12


def test_one_pass_is_enough_for_everything_purged_before_it(purged, monkeypatch):
    passes, sweep = [], storage.sweep

    def counted():
        passes.append(1)
        return sweep()

    monkeypatch.setattr(storage, "sweep", counted)
    assert do_due(CERTIFY, purged.workspace.pk) == len(purged.purges) >= 3
    assert len(passes) == 1


def test_storage_is_left_for_later_while_something_is_due(purged):
    with enter_scope(purged.workspace.pk):
        due_report(purged.workspace)
    assert do_due(CERTIFY, purged.workspace.pk) == 0


@pytest.mark.parametrize("holding", ["an old snapshot", "a lock"])
def test_no_certificate_while_the_storage_cannot_forget(admin, purged, monkeypatch, holding):
    # An old snapshot is one from before the purge: the first statement of the transaction takes it.
    with psycopg.connect(admin.info.dsn, password=admin.info.password) as other:
        if holding == "a lock":
            other.execute("LOCK TABLE privacy_datakey IN ROW EXCLUSIVE MODE")
        else:
            other.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            other.execute("SELECT 1 FROM privacy_datakey")
            with enter_scope(purged.workspace.pk):
                due_report(purged.workspace)
                (purge, *_) = purge_due(timezone.now())
            purged.purges = [purge.pk]
        assert not certify_purge(purged.workspace.pk, purged.purges[0], timezone.now())
        with enter_scope(purged.workspace.pk):
            assert not PurgeCertificate.objects.exists()
        other.rollback()
    # It is not tried again at once, and then it goes through.
    assert not certify_purge(purged.workspace.pk, purged.purges[0], timezone.now())
    monkeypatch.setattr(storage, "_failed_at", float("-inf"))
    assert certify_purge(purged.workspace.pk, purged.purges[0], timezone.now())


def test_planner_keeps_no_sample_of_what_is_sealed_or_emptied(admin, purged):
    admin.execute("ANALYZE")
    sampled = set(
        admin.execute("SELECT tablename, attname FROM pg_stats WHERE schemaname = 'public'")
    )
    assert ("privacy_datakey", "purge_at") in sampled
    assert sampled & set(storage.forgetful_columns()) == set()
    bytes_of_the_product = admin.execute(
        "SELECT table_name::text, column_name::text FROM information_schema.columns"
        " WHERE table_schema = 'public' AND data_type = 'bytea'"
    ).fetchall()
    assert set(bytes_of_the_product) <= set(storage.forgetful_columns())
    assert ("reporting_report", "user_intent") in storage.forgetful_columns()


def test_samples_that_are_there_are_dropped(admin, purged, django_db_blocker):
    admin.execute("ALTER TABLE privacy_datakey ALTER COLUMN wrapped SET STATISTICS 100")
    admin.execute("ANALYZE privacy_datakey")
    found = "SELECT 1 FROM pg_stats WHERE tablename = 'privacy_datakey' AND attname = 'wrapped'"
    assert admin.execute(found).fetchone()
    storage.keep_no_statistics(connections["owner"])
    assert admin.execute(found).fetchone() is None
    connections["owner"].close()


def test_transactions_are_compared_over_the_wrap_of_their_numbers():
    assert storage.Swept(cutoff=100).covers(99)
    assert not storage.Swept(cutoff=100).covers(100)
    assert storage.Swept(cutoff=5).covers(2**32 * 3 + 2**32 - 7)
    assert not storage.Swept(cutoff=2**32 - 7).covers(2**32 * 3 + 5)
