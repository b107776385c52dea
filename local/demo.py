"""The whole product under a supervisor, prepared by steps that may each run again."""

import hashlib
import json
import os
import subprocess
import sys
import time
from base64 import b64encode
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_bytes, token_urlsafe
from typing import IO, TypeVar

from local.folder import CLONE, ServerError, kept_secrets
from local.processes import ignore_signals
from local.programs import Ports, answers_http, answers_tcp, choose_ports, program_commands
from local.servers import Servers
from local.supervisor import Supervisor

SAMPLE = CLONE / "reporting" / "samples" / "avid_sample.jsonl"
READY_SECONDS = 90
T = TypeVar("T")


@contextmanager
def product(name: str, output: IO[str] | None) -> Iterator[tuple[Supervisor, Ports]]:
    """Bring everything up under a supervisor, and take all of it down at the end."""
    servers, supervisor = Servers(name), None
    try:
        addresses = timed("database and broker", lambda: servers.start(wait=False))
        ports = choose_ports(servers.folder)
        environment = demo_environment(addresses, ports, servers.folder)
        prepare(environment, servers.folder)
        log = (servers.folder / "programs.log").open("w") if output is None else output
        supervisor = Supervisor(servers, environment, log)
        for program, command in program_commands(ports, servers.folder).items():
            supervisor.add(program, command)
        timed(
            "web, worker, sender, beat, mailbox and host page",
            lambda: wait_ready(supervisor, ports),
        )
        yield supervisor, ports
    finally:
        ignore_signals()
        if supervisor:
            supervisor.say("stopping everything")
            supervisor.stop()
        servers.stop()
        if supervisor:
            supervisor.say("everything has stopped")


def wait_ready(supervisor: Supervisor, ports: Ports) -> None:
    """Wait until every program runs and the pages answer. Raises ServerError when they do not."""
    deadline = time.monotonic() + READY_SECONDS

    def ready() -> bool:
        if time.monotonic() > deadline:
            raise ServerError(f"The pages do not answer after {READY_SECONDS} s.")
        return (
            all(child.pid for child in supervisor.children.values())
            and answers_tcp(ports.mail)
            and answers_tcp(ports.host)
            and answers_http(ports.base_url)
        )

    supervisor.run(until=ready)
    supervisor.ready = True


def summary(folder: Path, ports: Ports) -> str:
    """Return addresses, log-ins and a receipt to try, from what the seeding wrote."""
    demo = json.loads((folder / "demo.json").read_text())
    width = max(len(login["email"]) for login in demo["logins"])
    people = "\n".join(
        f"    {login['email']:<{width}}  {login['password']}  {login['role']}, {login['workspace']}"
        for login in demo["logins"]
    )
    return f"""
  Recourse              {ports.base_url}/
  Assistant that embeds {ports.host_url}/
  Mail and webhooks     {ports.host_url}/inbox
  Receipt to try        {demo["receipt"]}

  Log-ins (e-mail, password, role)
{people}

  Ctrl-C stops everything; the data is kept. `make demo-reset` removes it.
"""


def timed(label: str, work: Callable[[], T]) -> T:
    """Do one step and print how long it took."""
    began = time.monotonic()
    print(f"  {label} ...", end=" ", flush=True)
    try:
        result = work()
    except BaseException:
        print("stopped", flush=True)
        raise
    print(f"{time.monotonic() - began:.1f} s", flush=True)
    return result


def demo_environment(servers: dict[str, str], ports: Ports, folder: Path) -> dict[str, str]:
    """Return the environment of every program; secrets are made once and kept private."""
    drawn = kept_secrets(
        folder / "secrets.json",
        lambda: {
            "SECRET_KEY": token_urlsafe(48),
            "MASTER_KEY": b64encode(token_bytes(32)).decode(),
            "METRICS_TOKEN": token_urlsafe(24),
        },
    )
    return {
        **os.environ,
        **servers,
        **drawn,
        "RECOURSE_MODE": "demo",
        "RECOURSE_DATA_DIR": str(folder),
        "DEMO_JSON": str(folder / "demo.json"),
        "BASE_URL": ports.base_url,
        "HOST_URL": ports.host_url,
        "EMAIL_URL": f"smtp://127.0.0.1:{ports.mail}",
        "PYTHONUNBUFFERED": "1",
        # Started as root the worker is root by intent; messages are JSON, never pickles.
        "PYTHONWARNINGS": "ignore:You're running the worker with superuser privileges",
    }


def prepare(environment: dict[str, str], folder: Path) -> None:
    """Migrate, seed, import the reports and collect static files. Raises ServerError."""
    if "DATABASE_OWNER_URL" not in environment:
        raise ServerError(
            "DATABASE_URL is set, DATABASE_OWNER_URL is not: migrations need the owner. "
            "`python -m local bootstrap` prints both."
        )
    done = folder / "done.json"
    past = json.loads(done.read_text()) if done.exists() else {}
    manage = Manage(environment, folder)
    timed("database tables", lambda: manage("migrate", "--database", "owner", "--verbosity", "0"))
    timed("sample people and workspaces", lambda: manage("seed_demo"))
    reports = Path(environment.get("RECOURSE_REPORTS_FILE") or SAMPLE)
    if not reports.is_file():
        raise ServerError(f"RECOURSE_REPORTS_FILE names no file: {reports}")
    target = import_target(folder)
    marks = {
        # Another database, or other reports: import again. Both ways nothing comes twice.
        "reports": digest(environment["DATABASE_URL"], target, reports.read_bytes()),
        "static": digest(*static_sources()),
    }
    if past.get("reports") != marks["reports"]:
        print(f"  real reports from {reports.name}", flush=True)
        command = ("import_reports", "--format", "avid", "--workspace", target, reports)
        # A refused record is named on the screen; the others are in.
        manage(*command, shown=True, finished="done:")
    if past.get("static") != marks["static"] or not (folder / "static").is_dir():
        timed("static files", lambda: manage("collectstatic", "--noinput", "--clear"))
    done.write_text(json.dumps(marks))


class Manage:
    """Runs management commands; their output goes to `steps.log`, its end into the error."""

    def __init__(self, environment: dict[str, str], folder: Path) -> None:
        self.environment, self.log = environment, folder / "steps.log"
        self.log.write_bytes(b"")

    def __call__(self, *arguments: object, shown: bool = False, finished: str = "") -> None:
        """Run one command and raise ServerError when it fails.

        `finished` begins the line by which the command says that it did its work, whatever
        its exit code.
        """
        lines = deque[str](maxlen=15)
        command = [sys.executable, str(CLONE / "manage.py"), *map(str, arguments)]
        with (
            self.log.open("a") as log,
            subprocess.Popen(
                command,
                env=self.environment,
                cwd=CLONE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
            ) as process,
        ):
            try:
                for line in process.stdout or ():
                    lines.append(line.rstrip())
                    log.write(line)
                    if shown:
                        print(f"    {line.rstrip()}", flush=True)
            except BaseException:
                process.terminate()
                raise
        done = bool(finished) and any(line.startswith(finished) for line in lines)
        if process.returncode and not done:
            words = "\n".join(lines)
            raise ServerError(f"`manage.py {arguments[0]}` failed:\n{words}")


def import_target(folder: Path) -> str:
    """Return the slug of the workspace that takes the imported reports: the first seeded."""
    demo = json.loads((folder / "demo.json").read_text())
    return str(demo["workspaces"][0]["slug"])


def static_sources() -> list[str]:
    """Describe what static files are made of: our files, and the installed packages."""
    files = sorted(path for path in (CLONE / "static").rglob("*") if path.is_file())
    stated = [f"{path} {path.stat().st_mtime_ns} {path.stat().st_size}" for path in files]
    return [*stated, (CLONE / "requirements" / "base.txt").read_text()]


def digest(*parts: str | bytes) -> str:
    """Return one mark for all the parts."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(part.encode() if isinstance(part, str) else part)
        whole.update(b"\0")
    return whole.hexdigest()
