"""PostgreSQL 18 with pgvector from its wheel."""

import os
import secrets
import shutil
import subprocess
import time
from pathlib import Path
from urllib.parse import quote

import psycopg

from config.servers.place import Place, ServerError
from config.servers.process import ServerProcess

ADMIN = "postgres"
START_SECONDS = 120
SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "timezone": "UTC",
    "max_connections": "120",
    "shared_buffers": "256MB",
    "effective_cache_size": "1GB",
    "maintenance_work_mem": "128MB",
    "max_wal_size": "2GB",
    "random_page_cost": "1.1",
    # What people report must not reach a log file: neither statements nor key values.
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
}
# For data that a test run makes again anyway.
VOLATILE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


class Postgres:
    """One PostgreSQL cluster on a private Unix socket; no TCP port."""

    def __init__(self, place: Place, password: str, *, durable: bool = True) -> None:
        self.place, self.password, self.durable = place, password, durable
        self.folder = place.data / "postgres"
        # The server writes its pid and answers under the folder's name as given here.
        argv = [str(place.postgres / "postgres"), "-D", str(self.folder)]
        settings = SETTINGS | ({} if durable else VOLATILE)
        settings["unix_socket_directories"] = str(place.sockets)
        for key, value in settings.items():
            argv += ["-c", f"{key}={value}"]
        self.process = ServerProcess(
            argv, self.folder, place.data / "postgres.log", place.account, str(self.folder)
        )

    @property
    def url(self) -> str:
        """Return the superuser's address; libpq and Django's settings both read it."""
        sockets = quote(str(self.place.sockets), safe="")
        return f"postgres://{ADMIN}:{quote(self.password)}@/postgres?host={sockets}"

    def start(self) -> None:
        """Start the server, making its cluster the first time, and wait until it answers."""
        if not self.folder.exists():
            self._make_cluster()
        self.place.make(self.place.sockets)
        self.process.stop_leftovers()
        self._forget_stale_pid()
        self.process.log.unlink(missing_ok=True)
        deadline = time.monotonic() + START_SECONDS
        self.process.start()
        while not self.answers():
            if self.process.pid is None:
                # Back ends of a killed server may need a moment to let go of their memory.
                if time.monotonic() > deadline - START_SECONDS + 10:
                    raise ServerError(f"PostgreSQL did not start:\n{self.process.last_words()}")
                time.sleep(0.3)
                self.process.start()
            if time.monotonic() > deadline:
                self.stop()
                raise ServerError(f"PostgreSQL is not ready after {START_SECONDS} s.")
            time.sleep(0.03)

    def stop(self) -> None:
        """Stop the server; every committed transaction is on disk."""
        self.process.stop()

    def answers(self) -> bool:
        """Tell whether the server accepts a log-in."""
        try:
            psycopg.connect(self.url, connect_timeout=2).close()
        except psycopg.OperationalError:
            return False
        return True

    def _make_cluster(self) -> None:
        unfinished = self.folder.with_name("postgres.unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        self.place.make(unfinished)
        secret = self.folder.with_name(f"password-{secrets.token_hex(8)}")
        descriptor = os.open(secret, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(self.password)
        try:
            if self.place.account:
                os.chown(secret, self.place.account["user"], self.place.account["group"])
            self._initdb(unfinished, secret)
        finally:
            secret.unlink()
        unfinished.rename(self.folder)

    def _initdb(self, folder: Path, secret: Path) -> None:
        command = [str(self.place.postgres / "initdb"), "-D", str(folder), "-U", ADMIN]
        command += ["--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8"]
        command += ["--auth=scram-sha-256", f"--pwfile={secret}", "--data-checksums"]
        command += [] if self.durable else ["--no-sync"]
        done = subprocess.run(
            command,
            cwd=folder,
            env={"PATH": os.defpath, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"},
            capture_output=True,
            text=True,
            **self.place.account,
        )
        if done.returncode:
            raise ServerError(f"PostgreSQL cannot make its cluster:\n{done.stderr.strip()}")

    def _forget_stale_pid(self) -> None:
        """Remove the pid file when its number now belongs to something else.

        The caller holds the lock of this data and has stopped every server of it.
        """
        record = self.folder / "postmaster.pid"
        if not record.exists():
            return
        number = record.read_text().split("\n", 1)[0].strip()
        program = Path("/proc") / number / "cmdline"
        # A number nobody has is left to PostgreSQL, which also checks its shared memory.
        if program.exists() and b"postgres" not in program.read_bytes():
            record.unlink()
