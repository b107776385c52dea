"""The programs of one machine: their command lines, ports and signs of readiness."""

import json
import socket
import sys
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

LOOPBACK = "127.0.0.1"
# The tasks that send messages, which have a worker of their own.
SENT = "tenants.deliver,tenants.deliver_workspace"


@dataclass(frozen=True)
class Ports:
    """The loopback ports of one start."""

    web: int
    host: int
    mail: int

    @property
    def base_url(self) -> str:
        """Return the product's address, by a name: browsers make no passkey for a number."""
        return f"http://localhost:{self.web}"

    @property
    def host_url(self) -> str:
        """Return the address of the host product: another port is another origin."""
        return f"http://{LOOPBACK}:{self.host}"


def choose_ports(folder: Path) -> Ports:
    """Choose free loopback ports: those of the last start, else the well-known ones.

    The host's address is written into the demo's data (its client key and its hook), and mail
    that was sent carries the product's.
    """
    path = folder / "addresses.json"
    last = json.loads(path.read_text()) if path.exists() else {}
    web = free_port(port_of(last.get("base_url"), 8000))
    ports = Ports(web, free_port(port_of(last.get("host_url"), web + 1)), free_port(0))
    addresses = {"base_url": ports.base_url, "host_url": ports.host_url}
    for name, address in last.items():
        if address != addresses[name]:
            print(f"  {address} is taken by another program; now {addresses[name]}", flush=True)
    path.write_text(json.dumps(addresses))
    return ports


def port_of(address: str | None, otherwise: int) -> int:
    return (urlsplit(address).port if address else None) or otherwise


def free_port(preferred: int) -> int:
    """Return the preferred port when nothing listens there, else any free one."""
    with socket.socket() as probe:
        # A port in TIME_WAIT from the last start is free for a server.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, preferred))
        except OSError:
            probe.bind((LOOPBACK, 0))
        return int(probe.getsockname()[1])


def program_commands(ports: Ports, folder: Path) -> dict[str, list[str]]:
    """Return the command line of each program by its name."""
    python = [sys.executable, "-m"]
    celery = [*python, "celery", "-A", "config", "--quiet"]
    worker = [*celery, "worker", "--loglevel", "WARNING", "--without-gossip", "--without-mingle"]
    gunicorn = [*python, "gunicorn", "config.wsgi:application", "--no-control-socket"]
    gunicorn += ["--config", "python:config.web_server"]
    mail = [*python, "aiosmtpd", "--nosetuid", "--listen", f"{LOOPBACK}:{ports.mail}"]
    return {
        "web": [
            *gunicorn,
            *("--bind", f"{LOOPBACK}:{ports.web}", "--workers", "2", "--threads", "4"),
            # Loaded once, then forked: a worker that died is back within milliseconds.
            *("--preload", "--graceful-timeout", "3", "--log-level", "warning"),
        ],
        "worker": [*worker, "--concurrency", "2", "--exclude-queues", SENT],
        # It waits for mail servers and webhooks most of the time.
        "sender": [
            *(*worker, "--pool", "threads", "--concurrency", "8"),
            *("--hostname", "sender@%h", "--queues", SENT),
        ],
        "beat": [
            *(*celery, "beat", "--loglevel", "WARNING", "--pidfile="),
            *("--schedule", str(folder / "beat-schedule")),
        ],
        "mail": [*mail, "--class", "aiosmtpd.handlers.Mailbox", str(folder / "mail")],
        "host": [*python, "local.host", "--port", str(ports.host)],
    }


def answers_http(url: str) -> bool:
    """Tell whether the address answers at all, without a server error."""
    try:
        with urllib.request.urlopen(url, timeout=5):  # noqa: S310 our own loopback address
            return True
    except urllib.error.HTTPError as error:
        return error.code < 500
    except OSError:
        return False


def answers_tcp(port: int) -> bool:
    """Tell whether something accepts connections on the loopback port."""
    try:
        socket.create_connection((LOOPBACK, port), timeout=2).close()
    except OSError:
        return False
    return True
