"""Midnight, where the names of the sources change, empties no window (C1)."""

import threading
import time
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
import redis

from reporting import guard
from tenants.permissions import Limited
from tenants.rate_limits import GRACE, PREFIX, WINDOW, windows
from tests.broker import own_broker
from tests.reporting.test_limits import AWAY

SENDER = guard.Sender(device="device-midnight", address="198.18.9.0/24")
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


@pytest.fixture
def midnight(tmp_path, settings):
    """Return a midnight that is a minute away: in a zone of the test's own, as is the broker."""
    now = datetime.now(UTC)
    passed = now - now.replace(hour=0, minute=0, second=0, microsecond=0)
    with own_broker(tmp_path, settings):
        yield now.astimezone(timezone(timedelta(hours=23, minutes=59) - passed)) + MINUTE


@pytest.fixture
def workspace(cast):
    cast.acme.intake_limits = AWAY
    return cast.acme


def send(workspace, now, **changes):
    """Send a report; return its marks, or the code it is refused with."""
    ask: dict[str, Any] = {"severe": False, "text": "", "attempt": ""}
    try:
        return guard.admit(SENDER, workspace, now=now, **{**ask, **changes})
    except Limited as limited:
        return limited.code


def keys_of(day):
    return {key.decode() for key in windows().storage.scan_iter(f"{PREFIX}:{day:%Y-%m-%d}:*")}


def soon(holds):
    """Say whether something holds within a while."""
    until = time.monotonic() + 20
    while not holds() and time.monotonic() < until:
        time.sleep(0.02)
    return holds()


def timers():
    return sum(isinstance(thread, threading.Timer) for thread in threading.enumerate())


@pytest.mark.parametrize(
    ("edge", "more", "answer"),
    [
        ("stop", {}, "rate_limited"),
        ("mark", {}, "challenge_required"),
        ("mark", {"may_challenge": False}, ("hot_source",)),
        ("stop", {"severe": True}, ("hot_source",)),
    ],
)
def test_what_came_before_midnight_counts_until_its_window_has_passed(
    workspace, midnight, edge, more, answer
):
    workspace.intake_limits = {**AWAY, f"device_{edge}": 2}
    for moment in (midnight - 60 * SECOND, midnight - 30 * SECOND):
        assert send(workspace, moment, **more) == ()
    assert send(workspace, midnight + 58 * MINUTE, **more) == answer


def test_each_report_leaves_the_window_in_its_turn_on_both_sides_of_midnight(workspace, midnight):
    workspace.intake_limits = {**AWAY, "device_stop": 2}
    for moment in (midnight - 60 * SECOND, midnight - 30 * SECOND):
        assert send(workspace, moment) == ()
    with pytest.raises(Limited) as refused:
        guard.admit(SENDER, workspace, severe=False, text="", attempt="", now=midnight + MINUTE)
    assert refused.value.wait == 58 * 60
    answers = [
        send(workspace, midnight + 59 * MINUTE + seconds * SECOND)
        for seconds in (-1, 1, 15, 29, 31, 61)
    ]
    passed, refusal = (), "rate_limited"
    assert answers == [refusal, passed, refusal, refusal, passed, refusal]


def test_same_text_is_counted_across_midnight_and_a_retry_is_not(workspace, midnight):
    def marks(now, attempt):
        return send(workspace, now, text="The same words", attempt=attempt)

    assert marks(midnight - 2 * SECOND, "first") == ()
    assert marks(midnight - SECOND, "second") == ()
    assert marks(midnight + SECOND, "second") == ()
    assert marks(midnight + MINUTE, "third") == ("repeated_text",)
    assert marks(midnight + 58 * MINUTE, "third") == ("repeated_text",)


def test_servers_whose_clocks_differ_count_together_around_midnight(workspace, midnight):
    workspace.intake_limits = {**AWAY, "device_stop": 3}
    ahead, behind = midnight + MINUTE, midnight - 2 * MINUTE
    assert [send(workspace, now) for now in (ahead, behind, ahead)] == [(), (), ()]
    assert send(workspace, ahead + MINUTE) == "rate_limited"
    # The one behind learns of the new day's reports when its own day begins.
    assert send(workspace, behind) == ()


def test_broker_gives_up_yesterday_when_no_window_reaches_it(workspace, midnight):
    yesterday = midnight - MINUTE
    send(workspace, yesterday, text="The same words", attempt="1")
    before = keys_of(yesterday)
    send(workspace, midnight + MINUTE, text="The same words", attempt="2")
    send(workspace, midnight + MINUTE, severe=True)
    assert keys_of(yesterday) == before
    day_key = f"{PREFIX}:{yesterday:%Y-%m-%d}:key"
    store = windows().storage
    assert store.expiretime(day_key) == int((midnight + WINDOW + GRACE).timestamp())
    assert len(before) > 3
    for key in before - {day_key}:
        assert store.expiretime(key) <= (midnight + WINDOW).timestamp(), key


def test_process_forgets_the_key_of_yesterday_asked_or_not(midnight):
    store = windows()
    store.day_keys(midnight - MINUTE)
    assert len(store.day_keys(midnight + WINDOW - SECOND)) == 2
    assert len(store.day_keys(midnight + WINDOW)) == 1
    assert len(store._known[1]) == 1
    store.day_keys(midnight + WINDOW - timedelta(milliseconds=50))
    assert soon(lambda: store._known is None)


def test_process_that_asks_again_and_again_waits_once_to_forget(midnight):
    windows().day_keys(midnight)
    waiting = timers()
    for _ in range(5):
        windows().day_keys(midnight, fresh=True)
    assert soon(lambda: timers() <= waiting)


@pytest.mark.parametrize("restarted", [False, True])
def test_yesterday_whose_key_was_lost_counts_no_more_and_gets_no_new_key(
    workspace, midnight, restarted
):
    workspace.intake_limits = {**AWAY, "device_stop": 1}
    assert send(workspace, midnight - MINUTE) == ()
    assert send(workspace, midnight + MINUTE) == "rate_limited"
    store = windows().storage
    if restarted:  # the broker; the process still knows both keys
        store.flushall()
    else:
        store.delete(f"{PREFIX}:{midnight - MINUTE:%Y-%m-%d}:key")
        windows.cache_clear()
    assert send(workspace, midnight + 2 * MINUTE) == ()
    assert send(workspace, midnight + 3 * MINUTE) == "rate_limited"
    assert len(windows().day_keys(midnight + 3 * MINUTE)) == 1
    assert f"{PREFIX}:{midnight - MINUTE:%Y-%m-%d}:key" not in keys_of(midnight - MINUTE)


def test_yesterday_is_asked_for_within_the_first_window_alone(workspace, midnight, monkeypatch):
    trips, asked = [], []
    real, script = redis.connection.AbstractConnection.send_packed_command, windows().check_windows

    def travel(self: Any, command: Any, *args: Any, **more: Any) -> Any:
        if PREFIX.encode() in b"".join(command):
            trips.append(command)
        return real(self, command, *args, **more)

    def check(*, keys: Any, args: Any) -> Any:
        asked.append(len(keys))
        return script(keys=keys, args=args)

    send(workspace, midnight - MINUTE)
    monkeypatch.setattr(redis.connection.AbstractConnection, "send_packed_command", travel)
    monkeypatch.setattr(windows(), "check_windows", check)
    for now in (midnight - MINUTE, midnight + WINDOW - SECOND, midnight + WINDOW):
        windows().day_keys(now)
        trips.clear()
        assert send(workspace, now, text="The same words", attempt=f"{now}") == ()
        assert len(trips) == 1
    # Key, counts, solution; then for each day the text, the device, the network, the workspace.
    assert asked == [3 + 4, 3 + 4 + 4, 3 + 4]
