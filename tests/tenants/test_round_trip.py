"""Statements sent together: in their order, in the transaction, each read by the server once."""

import uuid

import pytest
from django.db import DataError, NotSupportedError, OperationalError, connection, transaction

from tenants import round_trip
from tenants.round_trip import Statement, run

TABLE = "CREATE TEMPORARY TABLE tried (id uuid PRIMARY KEY, words text)"
ADD = "INSERT INTO tried VALUES ($1, $2)"
COUNT = Statement("SELECT count(*) FROM tried")


def kept() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT statement FROM pg_prepared_statements ORDER BY prepare_time")
        return [row[0] for row in cursor.fetchall()]


@pytest.mark.django_db
def test_each_statement_gives_its_rows_in_order():
    found = run(
        Statement(TABLE),
        Statement(ADD, [uuid.uuid4(), "one"]),
        Statement("SELECT words, $1::int + 1 FROM tried", [41]),
        Statement("SELECT NULL WHERE false"),
    )
    assert found == [[], [], [("one", 42)], []]


@pytest.mark.django_db
def test_statement_is_read_once_and_its_values_are_not_part_of_it():
    run(Statement(TABLE))
    for words in ("one", "two", "x" * 1_000_000):
        run(Statement(ADD, [uuid.uuid4(), words]))
    assert kept().count(ADD) == 1
    assert run(Statement("SELECT max(length(words)) FROM tried")) == [[(1_000_000,)]]


@pytest.mark.django_db
def test_connection_keeps_no_more_than_it_may(monkeypatch):
    run(COUNT._replace(text="SELECT 1"))
    monkeypatch.setattr(round_trip, "MOST_KEPT", 1)
    assert run(Statement("SELECT 2")) == [[(2,)]]
    assert "SELECT 2" not in kept()


@pytest.mark.django_db
def test_error_is_that_of_the_first_statement_and_nothing_after_it_is_run():
    run(Statement(TABLE))
    with pytest.raises(DataError, match="division by zero"), transaction.atomic():
        run(
            Statement(ADD, [uuid.uuid4(), "before"]),
            Statement("SELECT 1 / $1::int", [0]),
            Statement(ADD, [uuid.uuid4(), "after"]),
        )
    # The savepoint undoes the first; a statement that was not reached is not taken as read.
    assert run(COUNT, Statement(ADD, [uuid.uuid4(), "again"]), COUNT) == [[(0,)], [], [(1,)]]


@pytest.mark.django_db
def test_statement_is_read_anew_where_a_migration_changed_its_columns():
    run(Statement(TABLE))
    words = Statement("SELECT words FROM tried")
    run(words)
    run(Statement("ALTER TABLE tried ALTER words TYPE int USING 0"))
    with pytest.raises(NotSupportedError), transaction.atomic():
        run(words)
    assert run(words) == [[]]


@pytest.mark.django_db
def test_value_that_cannot_be_sent_costs_neither_connection_nor_transaction():
    run(Statement(TABLE))
    with pytest.raises(DataError):
        run(Statement(ADD, [uuid.uuid4(), "before"]), Statement(ADD, [uuid.uuid4(), "\0"]))
    assert run(COUNT) == [[(0,)]]


@pytest.mark.django_db
def test_broken_transaction_takes_no_statement():
    with transaction.atomic():
        transaction.set_rollback(True)
        with pytest.raises(transaction.TransactionManagementError):
            run(Statement("SELECT 1"))


@pytest.fixture
def outside(django_db_blocker, django_db_setup):
    """Use the connection without the transaction that each test is in."""
    with django_db_blocker.unblock():
        yield
        connection.close()


def test_first_statement_of_a_transaction_begins_it(outside):
    number = Statement("SELECT pg_current_xact_id()::text")
    with transaction.atomic():
        first, second = run(number), run(number)
    assert first == second != run(number)


def test_connection_that_is_lost_is_not_used_again(outside):
    ends = Statement("SELECT pg_terminate_backend(pg_backend_pid())")
    with pytest.raises(OperationalError), transaction.atomic():
        run(ends, Statement("SELECT 1"))
    assert run(Statement("SELECT 1")) == [[(1,)]]
