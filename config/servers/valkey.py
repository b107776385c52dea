"""Valkey, the broker, from its wheel."""

import time

import redis

from config.servers.place import Place, ServerError
from config.servers.process import ServerProcess


class Valkey:
    """One Valkey on a private Unix socket; no TCP port."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.folder = place.data / "valkey"
        self.socket = place.sockets / "valkey.sock"
        argv = [str(place.valkey), "--port", "0", "--unixsocket", str(self.socket)]
        argv += ["--unixsocketperm", "700", "--dir", str(self.folder), "--daemonize", "no"]
        # Nothing is written to disk: what is due stands in the database, and the intake
        # guard's traces of devices are promised to live in memory only.
        argv += ["--save", "", "--appendonly", "no", "--set-proc-title", "no"]
        argv += ["--maxmemory", "256mb", "--maxmemory-policy", "noeviction"]
        self.process = ServerProcess(
            argv, self.folder, place.data / "valkey.log", place.account, str(self.folder)
        )

    @property
    def broker_url(self) -> str:
        """Return the address for Celery."""
        return f"redis+socket://{self.socket}"

    @property
    def redis_url(self) -> str:
        """Return the address for the redis client, for what is not a task."""
        return f"unix://{self.socket}"

    def start(self) -> None:
        """Start the server and wait until it answers."""
        self.place.make(self.folder)
        self.place.make(self.place.sockets)
        self.process.stop_leftovers()
        self.process.log.unlink(missing_ok=True)
        self.process.start()
        deadline = time.monotonic() + 20
        while not self.answers():
            if self.process.pid is None or time.monotonic() > deadline:
                self.process.stop()
                raise ServerError(f"Valkey did not start:\n{self.process.last_words()}")
            time.sleep(0.02)

    def stop(self) -> None:
        """Stop the server; it keeps nothing."""
        self.process.stop()

    def answers(self) -> bool:
        """Tell whether the server answers."""
        try:
            with redis.Redis.from_url(self.redis_url, socket_timeout=2) as client:
                return bool(client.ping())
        except redis.RedisError:
            return False
