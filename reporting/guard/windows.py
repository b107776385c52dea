"""Moving windows in the broker's memory, of several sources in one round trip."""

import functools
import secrets
import threading
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.conf import settings
from limits.storage import RedisStorage

from reporting.guard.limits import WINDOW_SECONDS

PREFIX = "recourse-guard"
WINDOW = timedelta(seconds=WINDOW_SECONDS)
# Clocks of two servers differ: a day's key outlives its last window by this much.
GRACE = timedelta(minutes=10)

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
    return datetime.combine(day + timedelta(days=1), time(), now.tzinfo) + WINDOW


@functools.cache
def windows() -> Windows | None:
    """Return this process's windows, or None where no Redis or Valkey is configured."""
    return Windows(settings.GUARD_URL) if settings.GUARD_URL else None
