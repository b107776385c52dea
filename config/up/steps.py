"""The steps that prepare the demo before its programs start; each may run again."""

import hashlib
import json
import os
import subprocess
import sys
import time
from base64 import b64encode
from collections import deque
from collections.abc import Callable
from pathlib import Path
from secrets import token_bytes, token_urlsafe
from typing import TypeVar

from config.servers import ServerError
from config.servers.local import write_private
from config.servers.place import CLONE
from config.up.programs import Ports

SAMPLE = CLONE / "reporting" / "samples" / "avid_sample.jsonl"
T = TypeVar("T")


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
    path = folder / "secrets.json"
    if not path.exists():
        key = b64encode(token_bytes(32)).decode()
        write_private(path, {"SECRET_KEY": token_urlsafe(48), "MASTER_KEY": key})
    return {
        **os.environ,
        **servers,
        **json.loads(path.read_text()),
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
            "`python -m config.servers bootstrap` prints both."
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
