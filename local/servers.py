"""A real PostgreSQL 18 and a real Valkey, from their wheels, on private sockets.

The wheels' own ways to start them are not used: as root PostgreSQL's opens every folder above its
data to everybody, and lets everybody log in; Valkey's fails in a folder with a space in its name,
and lets a Ctrl-C at the terminal stop the broker before those who use it.
"""

import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from abc import ABC, abstractmethod
from contextlib import suppress
from signal import SIGINT, SIGKILL, SIGQUIT
from urllib.parse import quote

import psutil
import psycopg
import redis

from local.folder import ServerError, claim, kept_secrets, own_folder, take_lock
from local.place import Place, choose_place
from local.processes import Kind
from local.roles import bootstrap_database

ADMIN = "postgres"
START_SECONDS = 120
# Back ends of a killed PostgreSQL may need a moment to let go of their memory.
RETRY_SECONDS = 10
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
    # After a stop at once, one call for the whole disk instead of one for each file.
    "recovery_init_sync_method": "syncfs",
}
# For data that a test run makes again anyway.
VOLATILE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
SERVER_ENVIRONMENT = {"PATH": os.defpath, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TZ": "UTC"}


class Server(ABC):
    """One server program on a private Unix socket, without a TCP port; its output goes to a log."""

    name: str

    def __init__(self, place: Place) -> None:
        self.place = place
        self.folder, self.log = place.data / self.name, place.data / f"{self.name}.log"
        self._child: subprocess.Popen[bytes] | None = None

    @abstractmethod
    def command(self) -> list[str]:
        """Return the command line."""

    def prepare(self) -> None:
        """Make what the program needs before it starts."""
        self.place.make(self.folder)

    @abstractmethod
    def answers(self) -> bool:
        """Tell whether the server takes requests."""

    @property
    def pid(self) -> int | None:
        """Return the process id while the server runs."""
        return self._child.pid if self._child and self._child.poll() is None else None

    def start(self) -> None:
        """Start the server and wait until it answers. Raises ServerError when it does not."""
        self.prepare()
        self.place.make(self.place.sockets)
        self.log.unlink(missing_ok=True)
        began = time.monotonic()
        self._launch()
        while not self.answers():
            if (waited := time.monotonic() - began) > (
                START_SECONDS if self.pid else RETRY_SECONDS
            ):
                self.stop()
                words = "\n".join(self.log.read_text(errors="replace").splitlines()[-8:])
                raise ServerError(f"{self.name} did not start within {waited:.0f} s:\n{words}")
            if self.pid is None:
                time.sleep(0.3)
                self._launch()
            time.sleep(0.03)

    def stop(self) -> None:
        """Stop the server: fast and clean first, then at once."""
        for number, patience in ((SIGINT, 15), (SIGQUIT, 5), (SIGKILL, 5)):
            if self._child and self.pid:
                self._child.send_signal(number)
                with suppress(subprocess.TimeoutExpired):
                    self._child.wait(patience)
        self._child = None

    def _launch(self) -> None:
        with self.log.open("ab") as log:
            self._child = subprocess.Popen(
                self.command(),
                cwd=self.folder,
                env=SERVER_ENVIRONMENT | Kind.SERVER.mark(self.place.folder),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                # A Ctrl-C reaches it only through `stop`.
                start_new_session=True,
                **self.place.account,
            )


class Postgres(Server):
    """One PostgreSQL cluster; every committed transaction is on disk when it has stopped."""

    name = "postgres"

    def __init__(self, place: Place, password: str, *, durable: bool = True) -> None:
        super().__init__(place)
        self.password, self.durable = password, durable

    @property
    def url(self) -> str:
        """Return the superuser's address; libpq and Django's settings both read it."""
        host = quote(str(self.place.sockets), safe="")
        return f"postgres://{ADMIN}:{quote(self.password)}@/postgres?host={host}"

    def command(self) -> list[str]:
        """Return the command line."""
        settings = SETTINGS | ({} if self.durable else VOLATILE)
        settings["unix_socket_directories"] = str(self.place.sockets)
        options = [part for key, value in settings.items() for part in ("-c", f"{key}={value}")]
        return [str(self.place.postgres / "postgres"), "-D", str(self.folder), *options]

    def prepare(self) -> None:
        """Make the cluster the first time; drop a pid file that names something else by now."""
        if not self.folder.exists():
            self._make_cluster()
        record = self.folder / "postmaster.pid"
        if record.exists():
            number = int(record.read_text().split()[0])
            # A number nobody has is left to PostgreSQL, which also checks its shared memory.
            with suppress(psutil.Error):
                if psutil.Process(number).name() != "postgres":
                    record.unlink()

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
        command = [str(self.place.postgres / "initdb"), "-D", str(unfinished), "-U", ADMIN]
        command += ["--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8"]
        command += ["--auth=scram-sha-256", "--data-checksums"]
        command += [] if self.durable else ["--no-sync"]
        with tempfile.NamedTemporaryFile("w", dir=self.place.data) as secret:
            secret.write(self.password)
            secret.flush()
            if self.place.account:
                os.fchown(secret.fileno(), self.place.account["user"], -1)
            done = subprocess.run(
                [*command, f"--pwfile={secret.name}"],
                cwd=unfinished,
                env=SERVER_ENVIRONMENT,
                capture_output=True,
                text=True,
                **self.place.account,
            )
        if done.returncode:
            raise ServerError(f"PostgreSQL cannot make its cluster:\n{done.stderr.strip()}")
        unfinished.rename(self.folder)


class Valkey(Server):
    """One Valkey; nothing of it is on disk."""

    name = "valkey"

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.socket = place.sockets / "valkey.sock"

    def command(self) -> list[str]:
        """Return the command line."""
        argv = [str(self.place.valkey), "--port", "0", "--unixsocket", str(self.socket)]
        argv += ["--unixsocketperm", "700", "--dir", str(self.folder), "--daemonize", "no"]
        # What is due stands in the database, and traces of devices are promised to be in memory.
        argv += ["--save", "", "--appendonly", "no", "--set-proc-title", "no"]
        return [*argv, "--maxmemory", "256mb", "--maxmemory-policy", "noeviction"]

    def answers(self) -> bool:
        """Tell whether the server answers."""
        try:
            with redis.Redis(unix_socket_path=str(self.socket), socket_timeout=2) as client:
                return bool(client.ping())
        except redis.RedisError:
            return False


class Servers:
    """PostgreSQL and Valkey called by one name; each only when no address of it is set."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.folder = own_folder(name)
        self.started: list[Server] = []
        self._lock: int | None = None

    def start(self, *, wait: bool = True) -> dict[str, str]:
        """Start what is missing and return the variables to export.

        `wait` says whether to wait for another start of the same name or to fail at once.
        Raises ServerError.
        """
        self.take_lock(wait=wait)
        claim(self.folder)
        if self.end_leftovers():
            print("processes of an earlier, killed start were stopped", file=sys.stderr, flush=True)
        environment = {"RECOURSE_DATA_DIR": os.environ.get("RECOURSE_DATA_DIR", str(self.folder))}
        wants_database = not os.environ.get("DATABASE_URL")
        wants_broker = not os.environ.get("BROKER_URL")
        if wants_database or wants_broker:
            place = choose_place(self.name)
            if place.note:
                print(place.note, file=sys.stderr, flush=True)
        if wants_database:
            environment |= self._start_postgres(place)
        if wants_broker:
            environment |= self._start_valkey(place)
        return environment

    def take_lock(self, *, wait: bool) -> None:
        """Be the only one of this name until `stop`. Raises ServerError when not waiting."""
        self._lock = take_lock(self.folder, wait=wait)

    def stop(self) -> None:
        """Stop what was started and let the next start of this name go on."""
        for server in reversed(self.started):
            server.stop()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def pids(self) -> dict[str, int]:
        """Return the process ids of the servers that run."""
        return {server.name: server.pid for server in self.started if server.pid}

    def restart_dead(self) -> list[str]:
        """Start again each server that died; return their names."""
        dead = [server for server in self.started if server.pid is None]
        for server in dead:
            server.start()
        return [server.name for server in dead]

    def end_leftovers(self) -> int:
        """End what a killed start left running, programs first; return how many there were."""
        return Kind.PROGRAM.end(self.folder) + Kind.SERVER.end(self.folder)

    def _start_postgres(self, place: Place) -> dict[str, str]:
        words = kept_secrets(
            place.data / "passwords.json",
            lambda: {role: secrets.token_urlsafe(24) for role in ("admin", "app", "owner")},
        )
        durable = not self.name.startswith(("test", "check"))
        server = Postgres(place, words["admin"], durable=durable)
        # Known before it runs: whatever interrupts its start stops it too.
        self.started.append(server)
        server.start()
        app_url, owner_url = bootstrap_database(
            server.url, app_password=words["app"], owner_password=words["owner"], templates=True
        )
        return {
            "DATABASE_URL": app_url,
            "DATABASE_OWNER_URL": owner_url,
            "DATABASE_ADMIN_URL": server.url,
        }

    def _start_valkey(self, place: Place) -> dict[str, str]:
        server = Valkey(place)
        self.started.append(server)
        server.start()
        broker, redis_url = f"redis+socket://{server.socket}", f"unix://{server.socket}"
        return {"BROKER_URL": broker, "REDIS_URL": redis_url}
