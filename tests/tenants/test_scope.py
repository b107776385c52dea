"""The scope: one way in, nothing without it, nothing foreign within it."""

import pytest
from django.db import DatabaseError, connection, transaction

from tenants.models import Member, Workspace
from tenants.scope import ScopeMissing, current_workspace_id, enter_scope


def test_manager_raises_outside_a_scope(cast):
    with pytest.raises(ScopeMissing):
        Member.objects.count()


def test_raw_sql_raises_outside_a_scope(cast):
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM tenants_member")


def test_raw_sql_sees_nothing_foreign_within_a_scope(cast):
    with enter_scope(cast.acme.pk), connection.cursor() as cursor:
        cursor.execute("SELECT DISTINCT workspace_id FROM tenants_member")
        assert cursor.fetchall() == [(cast.acme.pk,)]
        cursor.execute("SELECT id FROM tenants_workspace")
        assert cursor.fetchall() == [(cast.acme.pk,)]


def test_write_into_another_workspace_is_refused(cast):
    with enter_scope(cast.acme.pk), pytest.raises(DatabaseError), transaction.atomic():
        Member(workspace=cast.globex, user=cast.nora.user).save()


def test_nested_scope_restores_the_outer_one(cast):
    with enter_scope(cast.acme.pk):
        with enter_scope(cast.globex.pk):
            assert Workspace.objects.get().slug == "globex"
        assert current_workspace_id() == cast.acme.pk
        assert Workspace.objects.get().slug == "acme"


def test_nested_scope_that_fails_restores_the_outer_one(cast):
    with enter_scope(cast.acme.pk):
        with pytest.raises(ZeroDivisionError), enter_scope(cast.globex.pk):
            raise ZeroDivisionError
        assert Workspace.objects.get().slug == "acme"


def test_scope_that_ends_leaves_nothing_behind(cast):
    with enter_scope(cast.acme.pk):
        pass
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM tenants_member")
