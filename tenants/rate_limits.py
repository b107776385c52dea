"""Rate limits: requests of several sources counted within a moving hour, in the broker's memory."""

import functools
import hashlib
import hmac
import logging
import secrets
import threading
import time
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from datetime import time as time_of_day
from typing import Any

import redis
from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import ngettext
from limits.storage import RedisStorage

from tenants.failures import note_failure
from tenants.models import Workspace
from tenants.permissions import Limited

logger = logging.getLogger("recourse.guard")

WINDOW_SECONDS = 3600
PREFIX = "recourse-guard"
WINDOW = timedelta(seconds=WINDOW_SECONDS)
# Clocks of two servers differ: a day's key outlives its last window by this much.
GRACE = timedelta(minutes=10)
PAUSE_AFTER_FAILURE_SECONDS = 2.0
SECONDS_BETWEEN_LINES = 60.0

# All windows are asked before one is entered, so that a source which is refused uses up nothing of
# its workspace's room. The lists are those of the library's moving window: times, newest first.
CHECK = """
-- KEYS: day's key, counts, solution, same text, then the windows; within one window after midnight
--       also the same text and the windows under yesterday's names, to which nothing is added
-- ARGV: id of the day's key, now, seconds of a window, whether to ask for work, whether it was
--       done, seconds its solution lives, attempt, its name of yesterday, head of the counts;
--       then kind, mark and stop
if redis.call('hget', KEYS[1], 'id') ~= ARGV[1] then return {'stale', '', 0, 0} end
local now, window = tonumber(ARGV[2]), tonumber(ARGV[3])
local windows = (#ARGV - 9) / 3
local hot, hot_wait, stopped, wait = '', 0, '', 0
local function yesterday(place) return KEYS[place + windows + 1] end
local function full(place, most)
  if most < 1 then return nil end
  local entry = redis.call('lindex', KEYS[place], most - 1)
  if not entry and yesterday(place) then
    -- What came yesterday is older than all that came today.
    local rest = most - redis.call('llen', KEYS[place])
    entry = redis.call('lindex', yesterday(place), rest - 1)
  end
  local left = entry and tonumber(entry) + window - now or 0
  return left > 0 and math.ceil(left) or nil
end
for place = 5, 4 + windows do
  local at = 10 + (place - 5) * 3
  local kind, mark, stop = ARGV[at], tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
  local left = full(place, stop)
  if left then
    if stopped == '' then stopped = kind end
    wait = math.max(wait, left)
  else
    left = full(place, mark)
    if left then
      if hot == '' then hot = kind end
      hot_wait = math.max(hot_wait, left)
    end
  end
end
local outcome, kind, same = 'passed', '', 0
local spent = ARGV[5] == '1' and redis.call('exists', KEYS[3]) == 1
if stopped ~= '' then
  outcome, kind = 'refused', stopped
elseif hot ~= '' and ARGV[4] == '1' and (ARGV[5] ~= '1' or spent) then
  outcome, kind, wait = spent and 'spent' or 'challenged', hot, hot_wait
else
  if hot ~= '' then
    outcome, kind = 'marked', hot
    if ARGV[4] == '1' then redis.call('set', KEYS[3], '1', 'EX', ARGV[6]) end
  end
  for place = 5, 4 + windows do
    local at = 10 + (place - 5) * 3
    local most = math.max(tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2]))
    redis.call('lpush', KEYS[place], ARGV[2])
    redis.call('ltrim', KEYS[place], 0, most - 1)
    redis.call('expire', KEYS[place], window)
  end
  if ARGV[7] ~= '' then
    local older = yesterday(4)
    local function attempts()
      return redis.call('scard', KEYS[4]) + (older and redis.call('scard', older) or 0)
    end
    same = attempts()
    if same < 20 then
      redis.call('sadd', KEYS[4], ARGV[7])
      redis.call('expire', KEYS[4], window)
      -- An attempt of yesterday that is made again moves, and is not counted twice.
      if older then redis.call('srem', older, ARGV[8]) end
      same = attempts()
    end
  end
end
if outcome ~= 'passed' then
  local counted = outcome == 'spent' and 'challenged' or outcome
  redis.call('hincrby', KEYS[2], ARGV[9] .. '|' .. kind .. '|' .. counted, 1)
end
return {outcome, kind, wait, same}
"""

# The first to ask on a day draws its key; everybody else gets that one. A key of the day before is
# given, never drawn.
DAY = """
if redis.call('exists', KEYS[1]) == 0 then
  redis.call('hset', KEYS[1], 'id', ARGV[1], 'key', ARGV[2])
  redis.call('expireat', KEYS[1], ARGV[3])
end
local found = {}
for place, name in ipairs(KEYS) do found[place] = redis.call('hmget', name, 'id', 'key') end
return found
"""

TAKE_COUNTS = """
local found = redis.call('hgetall', KEYS[1])
redis.call('del', KEYS[1])
return found
"""


@dataclass(frozen=True)
class Limit:
    """Requests within any hour: from `mark` on the source is hot, at `stop` it is refused."""

    mark: int
    stop: int


@dataclass(frozen=True)
class Finding:
    """What the windows said: passed, marked, challenged, spent, refused or unchecked."""

    outcome: str
    kind: str = ""
    wait: int = 0
    same: int = 0


def ask(
    workspace: Workspace,
    sources: dict[str, str],
    limits: dict[str, Limit],
    *,
    head: str,
    now: datetime,
    asks: bool = False,
    solved: str = "",
    solution_seconds: int = 0,
    text: str = "",
    attempt: str = "",
) -> Finding:
    """Count one request against the limits of its sources, in one round trip to the broker.

    `sources` names each by its kind, the narrowest first; `limits` are those to ask about, by kind.
    `head` tells counts of one kind apart. Where `asks`, a source that is hot is asked for work
    first, unless the solution named `solved` was done. `text` and `attempt` find one text that
    comes again and again. Without a broker everything passes, unchecked.
    """
    store = windows()
    if store is None or _broker.away():
        return _broker.unchecked()
    try:
        for fresh in (False, True):
            days = store.day_keys(now, fresh=fresh)
            values = {**sources, "workspace": ""}
            narrowest = next(iter(sources.values()), "")
            keys = [
                store.prefixed_key(f"{days[0].day}:key"),
                store.counts,
                store.prefixed_key(f"solution:{solved}"),
            ]
            attempts = ["", ""]
            for place, day in enumerate(days):
                names = _Names(store, day, workspace)
                keys.append(names.of("text", narrowest, _plain(text)))
                keys += [names.of(head, kind, values[kind]) for kind in limits]
                if text and attempt:
                    attempts[place] = names.digest("attempt", attempt)
            args: list[Any] = [
                days[0].id,
                f"{now.timestamp():.6f}",
                WINDOW_SECONDS,
                int(asks),
                int(bool(solved)),
                solution_seconds,
                *attempts,
                f"{workspace.pk}|{now:%Y-%m-%dT%H}",
            ]
            for kind, limit in limits.items():
                args += [kind, limit.mark, limit.stop]
            outcome, kind, wait, same = store.check_windows(keys=keys, args=args)
            if outcome != b"stale":
                return Finding(outcome.decode(), kind.decode(), int(wait), int(same))
    except (redis.RedisError, OSError) as error:
        _broker.failed(error)
    return _broker.unchecked()


def client_address(request: HttpRequest) -> str:
    """Return the IP address that every limit counts a request by; "" if unknown.

    It is whoever called, as the outermost proxy of ours saw them.

    Anybody may write X-Forwarded-For; only the entries that our own PROXY_COUNT proxies added, the
    last ones, say something. A request without any came past them, and is known by its connection.
    """
    added = request.headers.get("X-Forwarded-For", "").split(",")[-settings.PROXY_COUNT :]
    outermost = added[0].strip()
    if not settings.PROXY_COUNT or not outermost:
        return str(request.META.get("REMOTE_ADDR", ""))
    host, colon, port = outermost.rpartition(":")
    # Some proxies add the port: 203.0.113.7:4711, [2001:db8::1]:4711.
    with_port = colon and port.isdigit() and (":" not in host or host[-1:] == "]")
    return (host if with_port else outermost).strip("[]")


def refusal(finding: Finding) -> Limited:
    """Return what a request is refused with that met a limit."""
    minutes = max(1, round(finding.wait / 60))
    return Limited(
        "request",
        ngettext(
            "Too many requests came from here within an hour. Send it again in %(count)d minute.",
            "Too many requests came from here within an hour. Send it again in %(count)d minutes.",
            minutes,
        )
        % {"count": minutes},
        code="rate_limited",
        wait=finding.wait,
    )


@dataclass(frozen=True)
class DayKey:
    """The key of one day's names: in the broker's memory, and here, while a window needs them."""

    day: str
    id: str
    key: bytes


class Windows(RedisStorage):
    """The library's storage in Redis or Valkey, with the checks of the guard beside its own."""

    def __init__(self, uri: str) -> None:
        super().__init__(
            uri,
            key_prefix=PREFIX,
            socket_timeout=settings.GUARD_SECONDS,
            socket_connect_timeout=settings.GUARD_SECONDS,
        )
        self.check_windows: Any = self.storage.register_script(CHECK)
        self.day_script: Any = self.storage.register_script(DAY)
        self.take_script: Any = self.storage.register_script(TAKE_COUNTS)
        self.counts = self.prefixed_key("limited")
        self._known: tuple[list[date], list[DayKey]] | None = None
        self._timer: threading.Timer | None = None
        self._lock = threading.Lock()

    def day_keys(self, now: datetime, *, fresh: bool = False) -> list[DayKey]:
        """Return today's key and, within one window after midnight, yesterday's after it.

        The broker is asked whenever these days change, in each process. Where it lost the key of
        yesterday, there is no yesterday.
        """
        days = sorted({now.date(), (now - WINDOW).date()}, reverse=True)
        known = self._known
        if known is not None and known[0] == days and not fresh:
            return known[1]
        with self._lock:
            drawn = [secrets.token_hex(8), secrets.token_hex(32)]
            found = self.day_script(
                keys=[self.prefixed_key(f"{day}:key") for day in days],
                args=[*drawn, int((_end(days[0], now) + GRACE).timestamp())],
            )
            # A day long past has no key any more, and gets none.
            keys = [
                DayKey(f"{day}", (name or b"").decode(), bytes.fromhex((key or b"").decode()))
                for day, (name, key) in zip(days, found, strict=True)
                if name or day == days[0]
            ]
            self._known = (days, keys)
            self._forget_after(_end(days[-1], now) - now)
            return keys

    def _forget_after(self, left: timedelta) -> None:
        # A process that nobody asks any more must not keep a key that the broker gave up.
        if self._timer is not None:
            self._timer.cancel()
        self._timer = threading.Timer(left.total_seconds(), self._forget)
        self._timer.daemon = True
        self._timer.start()

    def _forget(self) -> None:
        self._known = None

    def take_counts(self) -> dict[str, int]:
        """Return and forget how often each limit was met since the last call."""
        flat = self.take_script(keys=[self.counts])
        return {
            field.decode(): int(count) for field, count in zip(flat[::2], flat[1::2], strict=True)
        }

    def give_counts_back(self, counts: dict[str, int]) -> None:
        """Add counts that could not be written to a row after all."""
        with self.storage.pipeline(transaction=False) as pipe:
            for field, count in counts.items():
                pipe.hincrby(self.counts, field, count)
            pipe.execute()


def _end(day: date, now: datetime) -> datetime:
    """Return when no window reaches back into a day any more."""
    return datetime.combine(day + timedelta(days=1), time_of_day(), now.tzinfo) + WINDOW


@functools.cache
def windows() -> Windows | None:
    """Return this process's windows, or None where no Redis or Valkey is configured."""
    return Windows(settings.GUARD_URL) if settings.GUARD_URL else None


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
        what = "the intake guard's broker does not answer"
        note_failure(logger, what, error, level=logging.WARNING)

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
