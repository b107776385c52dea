"""Installs django-helpdesk into an environment of its own, prepares its database, and serves it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import psycopg
from psycopg.conninfo import conninfo_to_dict

from benchmarks.data import say
from benchmarks.server import free_port, serving

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
DATABASE = "helpdesk"
QUEUE = """
from helpdesk.models import Queue
Queue.objects.get_or_create(slug="ai", defaults=dict(
    title="AI", allow_public_submission=True, new_ticket_cc="", updated_ticket_cc=""))
"""


@contextmanager
def helpdesk() -> Iterator[tuple[int, int]]:
    """Serve the help desk as the product is served; yield its port, and that of one without mails.

    As it comes, it sends its mails before it answers; here to a server that throws them away.
    """
    python = _environment()
    admin = conninfo_to_dict(os.environ["DATABASE_ADMIN_URL"])
    place = {
        "NAME": DATABASE,
        "USER": str(admin["user"]),
        "PASSWORD": str(admin["password"]),
        "HOST": str(admin["host"]),
        "PORT": str(admin.get("port") or ""),
    }
    environment = {
        "DJANGO_SETTINGS_MODULE": "benchmarks.helpdesk.settings",
        "HELPDESK_DATABASE": json.dumps(place),
    }
    with psycopg.connect(os.environ["DATABASE_ADMIN_URL"], autocommit=True) as connection:
        known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE])
        if known.fetchone() is None:
            connection.execute(f"CREATE DATABASE {DATABASE}")
    mails = ["loaddata", "--verbosity", "0", "emailtemplate.json"]
    for arguments in (["migrate", "--verbosity", "0"], mails, ["shell", "--command", QUEUE]):
        _run(python, "-m", "django", *arguments, **environment)
    serve = partial(serving, python, "benchmarks.helpdesk.wsgi", "/tickets/submit/", **environment)
    with _mail_server() as mail, serve(HELPDESK_MAIL=mail) as port, serve() as silent:
        yield port, silent


@contextmanager
def _mail_server() -> Iterator[str]:
    """Run an SMTP server that takes every mail and keeps none; yield its address."""
    address = f"127.0.0.1:{free_port()}"
    command = ["aiosmtpd", "--nosetuid", "--listen", address, "--class", "aiosmtpd.handlers.Sink"]
    server = subprocess.Popen([sys.executable, "-m", *command])
    try:
        yield address
    finally:
        server.terminate()
        server.wait(20)


def _environment() -> str:
    """Return the interpreter of the help desk's environment, filled exactly from its lock."""
    folder = Path(os.environ["RECOURSE_DATA_DIR"]) / "helpdesk-venv"
    python, lock = str(folder / "bin" / "python"), HERE / "requirements.txt"
    stamp = folder / ".installed"
    if not stamp.exists() or stamp.stat().st_mtime < lock.stat().st_mtime:
        say("installing django-helpdesk into an environment of its own")
        _run(sys.executable, "-m", "venv", "--clear", str(folder))
        _run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
             "--require-hashes", "--no-deps", "-r", str(lock))  # fmt: skip
        stamp.touch()
    return python


def _run(*command: str, **environment: str) -> None:
    subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, check=True)
