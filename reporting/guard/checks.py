"""Asking the windows about one request, and what follows; without a broker everything passes."""

import hashlib
import hmac
import logging
import threading
import time
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import redis
from django.conf import settings
from django.utils.translation import ngettext

from reporting.guard import challenges
from reporting.guard.limits import (
    KINDS,
    LOOK_FACTOR,
    NAMED_ADDRESS_FACTOR,
    WINDOW_SECONDS,
    Room,
    limits_of,
)
from reporting.guard.senders import Sender
from reporting.guard.windows import DayKey, Windows, windows
from tenants.models import Workspace
from tenants.permissions import Limited

logger = logging.getLogger("recourse.guard")

# Codes on a report; reporting.guard.spam says what each counts for.
HOT, REPEATED, UNCHECKED = "hot_source", "repeated_text", "unchecked"
# From this many attempts with one text from one source on, it is repeated.
SAME_TEXTS = 3
PAUSE_AFTER_FAILURE_SECONDS = 2.0
SECONDS_BETWEEN_LINES = 60.0


@dataclass(frozen=True)
class Finding:
    """What the windows said: passed, marked, challenged, spent, refused or unchecked."""

    outcome: str
    kind: str = ""
    wait: int = 0
    same: int = 0


def admit(
    sender: Sender,
    workspace: Workspace,
    *,
    severe: bool,
    text: str,
    attempt: str,
    now: datetime,
    solution: str = "",
    may_challenge: bool = True,
) -> tuple[str, ...]:
    """Count a report against the limits of its sources; return the marks it gets.

    A severe report has room of its own, beyond which it is marked; only the workspace's last
    defence refuses it (C6). Raises Limited. Takes one round trip to the broker.
    """
    limits = limits_of(workspace)
    rooms = _rooms(sender, limits.rooms)
    if severe:
        rooms = {kind: Room(room.stop, 0) for kind, room in rooms.items()}
        rooms["workspace"] = Room(limits.rooms["workspace"].stop, limits.severe)
    solved = challenges.read_solution(solution, workspace, now) if solution else ""
    asks = may_challenge and not severe
    found = _ask(
        sender,
        workspace,
        rooms,
        head="severe" if severe else "send",
        asks=asks,
        solved=solved.name if isinstance(solved, challenges.Solution) else "",
        text=text,
        attempt=attempt,
        now=now,
    )
    if found.outcome in {"challenged", "spent"}:
        wrong = "was used before" if found.outcome == "spent" else solved
        raise _challenge(workspace, found, wrong if isinstance(wrong, str) else "", now)
    if found.outcome == "refused":
        raise _refusal(found)
    marks = {"marked": (HOT,), "unchecked": (UNCHECKED,)}.get(found.outcome, ())
    return (*marks, REPEATED) if found.same >= SAME_TEXTS else marks


def look(sender: Sender, workspace: Workspace, *, now: datetime, severe: bool = False) -> None:
    """Count a request that stores nothing; raise Limited where one network asks too often.

    The preview of a severe report is a step to sending it, so it is not held up either.
    """
    rooms = {
        kind: Room(0, room.stop * LOOK_FACTOR)
        for kind, room in _rooms(sender, limits_of(workspace).rooms).items()
        if kind in {"address", "workspace"}
    }
    if severe:
        rooms.pop("address", None)
    found = _ask(sender, workspace, rooms, head="look", now=now)
    if found.outcome == "refused":
        raise _refusal(found)


def admit_batch(client_key: str, workspace: Workspace, *, now: datetime) -> None:
    """Count a batch of spans against the room of its client key; raise Limited beyond it."""
    sender = Sender(client_key=client_key)
    rooms = {"client_key": Room(0, settings.TRACE_MOST_BATCHES)}
    found = _ask(sender, workspace, rooms, head="spans", now=now)
    if found.outcome == "refused":
        raise _refusal(found)


def _rooms(sender: Sender, rooms: dict[str, Room]) -> dict[str, Room]:
    known = {**sender.sources(), "workspace": ""}
    found = {str(kind): rooms[kind] for kind in KINDS if kind in known}
    if sender.subject and "address" in found:
        room = found["address"]
        found["address"] = Room(room.mark * NAMED_ADDRESS_FACTOR, room.stop * NAMED_ADDRESS_FACTOR)
    return found


def _ask(
    sender: Sender,
    workspace: Workspace,
    rooms: dict[str, Room],
    *,
    head: str,
    now: datetime,
    asks: bool = False,
    solved: str = "",
    text: str = "",
    attempt: str = "",
) -> Finding:
    store = windows()
    if store is None or _broker.away():
        return _broker.unchecked()
    try:
        for fresh in (False, True):
            days = store.day_keys(now, fresh=fresh)
            values = {**sender.sources(), "workspace": ""}
            narrowest = next(iter(sender.sources().values()), "")
            keys = [
                store.prefixed_key(f"{days[0].day}:key"),
                store.counts,
                store.prefixed_key(f"solution:{solved}"),
            ]
            attempts = ["", ""]
            for place, day in enumerate(days):
                names = _Names(store, day, workspace)
                keys.append(names.of("text", narrowest, _plain(text)))
                keys += [names.of(head, kind, values[kind]) for kind in rooms]
                if text and attempt:
                    attempts[place] = names.digest("attempt", attempt)
            args: list[Any] = [
                days[0].id,
                f"{now.timestamp():.6f}",
                WINDOW_SECONDS,
                int(asks),
                int(bool(solved)),
                int(challenges.LIFE.total_seconds()),
                *attempts,
                f"{workspace.pk}|{now:%Y-%m-%dT%H}",
            ]
            for kind, room in rooms.items():
                args += [kind, room.mark, room.stop]
            outcome, kind, wait, same = store.check_windows(keys=keys, args=args)
            if outcome != b"stale":
                return Finding(outcome.decode(), kind.decode(), int(wait), int(same))
    except (redis.RedisError, OSError) as error:
        _broker.failed(error)
    return _broker.unchecked()


class _Names:
    """Names of one day and workspace, from which nobody reads whom they stand for."""

    def __init__(self, store: Windows, day: DayKey, workspace: Workspace) -> None:
        self._store, self._day, self._workspace = store, day, str(workspace.pk)

    def digest(self, *parts: str) -> str:
        message = "\0".join((self._workspace, *parts)).encode("utf-8", "replace")
        return hmac.new(self._day.key, message, hashlib.sha256).hexdigest()[:32]

    def of(self, *parts: str) -> str:
        return self._store.prefixed_key(f"{self._day.day}:{self.digest(*parts)}")


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _challenge(workspace: Workspace, found: Finding, wrong: str, now: datetime) -> Limited:
    why = f"The solution {wrong}. " if wrong else ""
    return Limited(
        "X-Challenge-Solution",
        f"{why}Many reports came from here. Solve the challenge and send the same request with "
        "its solution in this header, or wait.",
        code="challenge_required",
        wait=found.wait,
        challenge=challenges.new_challenge(workspace, now),
    )


def _refusal(found: Finding) -> Limited:
    minutes = max(1, round(found.wait / 60))
    return Limited(
        "request",
        ngettext(
            "Too many requests came from here within an hour. Send it again in %(count)d minute.",
            "Too many requests came from here within an hour. Send it again in %(count)d minutes.",
            minutes,
        )
        % {"count": minutes},
        code="rate_limited",
        wait=found.wait,
    )


class _Broker:
    """Whether the broker answers: after a failure it is left alone for a moment."""

    def __init__(self) -> None:
        self._until = self._said = 0.0
        self._unchecked = 0
        self._lock = threading.Lock()

    def away(self) -> bool:
        return time.monotonic() < self._until

    def failed(self, error: Exception) -> None:
        self._until = time.monotonic() + PAUSE_AFTER_FAILURE_SECONDS
        logger.warning("the intake guard's broker does not answer: %s", type(error).__name__)

    def unchecked(self) -> Finding:
        """Let a request pass, and say now and then how many did."""
        with self._lock:
            self._unchecked += 1
            if time.monotonic() - self._said >= SECONDS_BETWEEN_LINES:
                self._said = time.monotonic()
                logger.warning("intake guard: %d requests passed unchecked", self._unchecked)
                self._unchecked = 0
        return Finding("unchecked")


_broker = _Broker()
