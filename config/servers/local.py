"""The servers one clone starts for itself, and the environment they give to programs."""

import fcntl
import json
import os
import secrets
import shutil
import sys
import time
from pathlib import Path

from config.servers.place import SHARED_ROOT, ServerError, choose_place, own_folder
from config.servers.postgres import Postgres
from config.servers.roles import bootstrap_database
from config.servers.valkey import Valkey

__all__ = ["LocalServers", "ServerError"]


class LocalServers:
    """PostgreSQL and Valkey called by one name; each only when no address of it is set."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.folder = own_folder(name)
        self.environment: dict[str, str] = {}
        self.postgres: Postgres | None = None
        self.valkey: Valkey | None = None
        self._lock: int | None = None

    def start(self, *, wait: bool = True) -> dict[str, str]:
        """Start what is missing and return the variables to export.

        `wait` says whether to wait for another start of the same name or to fail at once.
        Raises ServerError.
        """
        self.take_lock(wait=wait)
        environment = {"RECOURSE_DATA_DIR": os.environ.get("RECOURSE_DATA_DIR", str(self.folder))}
        wants_database = not os.environ.get("DATABASE_URL")
        wants_broker = not os.environ.get("BROKER_URL")
        if wants_database or wants_broker:
            place = choose_place(self.name)
            if place.note:
                print(place.note, file=sys.stderr, flush=True)
        if wants_database:
            words = passwords(place.data / "passwords.json")
            durable = not self.name.startswith(("test", "check"))
            self.postgres = Postgres(place, words["admin"], durable=durable)
            self.postgres.start()
            app_url, owner_url = bootstrap_database(
                self.postgres.url,
                app_password=words["app"],
                owner_password=words["owner"],
                templates=True,
            )
            environment["DATABASE_URL"] = app_url
            environment["DATABASE_OWNER_URL"] = owner_url
            environment["DATABASE_ADMIN_URL"] = self.postgres.url
        if wants_broker:
            self.valkey = Valkey(place)
            self.valkey.start()
            environment["BROKER_URL"] = self.valkey.broker_url
            environment["REDIS_URL"] = self.valkey.redis_url
        self.environment = environment
        return environment

    def stop(self) -> None:
        """Stop what was started and let the next start of this name go on."""
        for server in (self.valkey, self.postgres):
            if server:
                server.stop()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def pids(self) -> dict[str, int]:
        """Return the process ids of the servers that run."""
        found = {
            "postgres": self.postgres and self.postgres.process.pid,
            "valkey": self.valkey and self.valkey.process.pid,
        }
        return {name: pid for name, pid in found.items() if pid}

    def restart_dead(self) -> list[str]:
        """Start again each server that died; return their names."""
        restarted = []
        for name, server in (("postgres", self.postgres), ("valkey", self.valkey)):
            if server and server.process.pid is None:
                server.start()
                restarted.append(name)
        return restarted

    def remove_data(self) -> list[Path]:
        """Remove what the servers and programs of this name keep; return the removed folders.

        The caller holds the lock, so a server that still runs was left by a killed start.
        """
        place = choose_place(self.name)
        Postgres(place, "").process.stop_leftovers()
        Valkey(place).process.stop_leftovers()
        removed = []
        for folder in dict.fromkeys((place.sockets, place.data, self.folder)):
            if folder.exists():
                shutil.rmtree(folder)
                removed.append(folder)
        base = place.data.parent
        if SHARED_ROOT in base.parents and not any(base.glob("*/postgres")):
            shutil.rmtree(base)
        return removed

    def take_lock(self, *, wait: bool) -> None:
        """Be the only one of this name until `stop`. Raises ServerError when not waiting."""
        path = self.folder / "lock"
        descriptor = os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
        told = False
        while True:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                holder = os.pread(descriptor, 20, 0).decode() or "unknown"
                message = f"'{self.name}' is already running here (process {holder})"
                if not wait:
                    os.close(descriptor)
                    raise ServerError(f"{message}. Stop it first, or use another --name.") from None
                if not told:
                    print(f"{message}; waiting for it to end ...", file=sys.stderr, flush=True)
                    told = True
                time.sleep(0.5)
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, str(os.getpid()).encode(), 0)
        self._lock = descriptor


def passwords(path: Path) -> dict[str, str]:
    """Return this cluster's passwords, made once and readable by their owner only."""
    if path.exists():
        return dict(json.loads(path.read_text()))
    words = {role: secrets.token_urlsafe(24) for role in ("admin", "app", "owner")}
    write_private(path, words)
    return words


def write_private(path: Path, content: dict[str, str]) -> None:
    """Write JSON that only this user can read, whole or not at all."""
    unfinished = path.with_name(f"{path.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    descriptor = os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w") as file:
        json.dump(content, file, indent=1)
    unfinished.replace(path)
