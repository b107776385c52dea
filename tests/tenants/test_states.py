"""Moving rows along their states: only where NEXT leads, and only from the state that was seen."""

import pytest
from django.db import DatabaseError, transaction
from django.utils import timezone

from tenants import delivery
from tenants.models import OutboxEntry
from tenants.permissions import Changed
from tenants.states import move, move_all, move_each, try_move

State = OutboxEntry.State


@pytest.fixture
def owed(acme):
    def owe(key):
        return delivery.enqueue(
            "t", key, "test/hello", now=timezone.now(), address="nora@example.org"
        )

    return [owe("1"), owe("2")]


def fresh(entry):
    return OutboxEntry.objects.get(pk=entry.pk)


def test_move_writes_the_state_and_what_goes_with_it(owed):
    until = timezone.now()
    move(owed[0], State.SENDING, changed="Late.", deadline_at=until)
    for entry in (owed[0], fresh(owed[0])):
        assert (entry.state, entry.deadline_at) == (State.SENDING, until)
    assert fresh(owed[1]).state == State.PENDING


def test_move_goes_only_where_next_leads(owed):
    with pytest.raises(Changed, match="Late"):
        move(owed[0], State.DELIVERED, changed="Late.", done_at=timezone.now(), sealed=None)
    assert fresh(owed[0]).state == owed[0].state == State.PENDING


def test_who_comes_second_is_told_what_happened(owed):
    stale = fresh(owed[0])
    move(owed[0], State.SENDING, changed="Late.", deadline_at=timezone.now())
    with pytest.raises(Changed, match="It is sending now"):
        move(
            stale,
            State.SENDING,
            changed=lambda: f"It is {fresh(stale).state} now.",
            deadline_at=None,
        )
    assert stale.state == State.PENDING


def test_state_that_was_seen_counts_and_not_the_row_at_hand(owed):
    move(owed[0], State.SENDING, changed="Late.", deadline_at=timezone.now())
    assert not try_move(owed[0], State.FAILED_TEMP, seen=State.PENDING)
    assert not try_move(owed[0], State.FAILED_TEMP, seen="a state from an address")
    assert try_move(owed[0], State.FAILED_TEMP, seen=State.SENDING, deadline_at=None)


def test_what_else_must_hold_is_looked_at_in_the_same_statement(owed):
    others = OutboxEntry.objects.filter(attempts=7)
    assert not try_move(owed[0], State.SENDING, among=others, deadline_at=timezone.now())
    assert fresh(owed[0]).state == State.PENDING


def test_of_several_rows_those_move_that_may(owed):
    first, second = owed
    move(first, State.SENDING, changed="Late.", deadline_at=timezone.now())
    moved = move_each([first, second], State.UNKNOWN, deadline_at=None)
    assert moved == [first]
    assert (first.state, second.state) == (State.UNKNOWN, State.PENDING)
    assert fresh(first).state == State.UNKNOWN
    assert move_each([], State.SENDING) == []


def test_one_of_several_that_was_moved_meanwhile_is_noticed(owed):
    stale = [fresh(entry) for entry in owed]
    move(owed[0], State.SENDING, changed="Late.", deadline_at=timezone.now())
    with pytest.raises(Changed), transaction.atomic():
        move_each(stale, State.TAKEN_BACK, done_at=timezone.now(), sealed=None)
    assert fresh(owed[1]).state == State.PENDING


def test_every_row_of_a_query_moves_that_may(owed):
    move(owed[0], State.SENDING, changed="Late.", deadline_at=timezone.now())
    assert move_all(OutboxEntry.objects.all(), State.UNKNOWN, deadline_at=None) == 1
    assert {fresh(entry).state for entry in owed} == {State.UNKNOWN, State.PENDING}


def test_database_takes_no_state_that_next_does_not_know(owed):
    with pytest.raises(DatabaseError, match="tenants_outboxentry_state_known"):
        OutboxEntry.objects.update(state="lost")
