"""Moving windows in the broker's memory, of several sources in one round trip."""

import functools
import secrets
import threading
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from django.conf import settings
from limits.storage import RedisStorage

PREFIX = "recourse-guard"
# Clocks of two servers differ: the day's key outlives its day by this much.
GRACE = timedelta(minutes=10)

# All windows are asked before one is entered, so that a source which is refused uses up nothing of
# its workspace's room. The lists are those of the library's moving window: times, newest first.
CHECK = """
-- KEYS: day's key, counts, solution, same text, then the windows
-- ARGV: id of the day's key, now, seconds of a window, whether to ask for work, whether it was
--       done, seconds its solution lives, attempt, head of the counts; then kind, mark and stop
if redis.call('hget', KEYS[1], 'id') ~= ARGV[1] then return {'stale', '', 0, 0} end
local now, window = tonumber(ARGV[2]), tonumber(ARGV[3])
local hot, hot_wait, stopped, wait = '', 0, '', 0
local function full(key, most)
  local entry = most > 0 and redis.call('lindex', key, most - 1)
  local left = entry and tonumber(entry) + window - now or 0
  return left > 0 and math.ceil(left) or nil
end
for place = 5, #KEYS do
  local at = 9 + (place - 5) * 3
  local kind, mark, stop = ARGV[at], tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
  local left = full(KEYS[place], stop)
  if left then
    if stopped == '' then stopped = kind end
    wait = math.max(wait, left)
  else
    left = full(KEYS[place], mark)
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
  for place = 5, #KEYS do
    local at = 9 + (place - 5) * 3
    local most = math.max(tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2]))
    redis.call('lpush', KEYS[place], ARGV[2])
    redis.call('ltrim', KEYS[place], 0, most - 1)
    redis.call('expire', KEYS[place], window)
  end
  if ARGV[7] ~= '' then
    same = redis.call('scard', KEYS[4])
    if same < 20 then
      redis.call('sadd', KEYS[4], ARGV[7])
      redis.call('expire', KEYS[4], window)
      same = redis.call('scard', KEYS[4])
    end
  end
end
if outcome ~= 'passed' then
  local counted = outcome == 'spent' and 'challenged' or outcome
  redis.call('hincrby', KEYS[2], ARGV[8] .. '|' .. kind .. '|' .. counted, 1)
end
return {outcome, kind, wait, same}
"""

# The first to ask on a day draws its key; everybody else gets that one.
DAY = """
if redis.call('exists', KEYS[1]) == 0 then
  redis.call('hset', KEYS[1], 'id', ARGV[1], 'key', ARGV[2])
  redis.call('expireat', KEYS[1], ARGV[3])
end
return redis.call('hmget', KEYS[1], 'id', 'key')
"""

TAKE_COUNTS = """
local found = redis.call('hgetall', KEYS[1])
redis.call('del', KEYS[1])
return found
"""


@dataclass(frozen=True)
class DayKey:
    """The key of one day's names: it lives in the broker's memory, and here until the day ends."""

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
        self._day: DayKey | None = None
        self._lock = threading.Lock()

    def day_key(self, now: datetime, *, fresh: bool = False) -> DayKey:
        """Return the key of the day, asked of the broker once a day and process."""
        day = f"{now:%Y-%m-%d}"
        known = self._day
        if known is not None and known.day == day and not fresh:
            return known
        with self._lock:
            midnight = datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
            found = self.day_script(
                keys=[self.prefixed_key(f"{day}:key")],
                args=[
                    secrets.token_hex(8),
                    secrets.token_hex(32),
                    int((midnight + GRACE).timestamp()),
                ],
            )
            # A day long past has no key any more, and gets none.
            held = [(value or b"").decode() for value in found]
            self._day = DayKey(day, held[0], bytes.fromhex(held[1]))
            return self._day

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


@functools.cache
def windows() -> Windows | None:
    """Return this process's windows, or None where no Redis or Valkey is configured."""
    return Windows(settings.GUARD_URL) if settings.GUARD_URL else None
