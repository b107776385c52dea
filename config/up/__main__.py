"""Command line: `python -m config.up` starts the product, Ctrl-C stops all of it."""

import argparse
import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from config.servers import LocalServers, ServerError
from config.servers.command import ForegroundCommand, ignore_signals, leave_on_signal
from config.servers.place import CLONE, shared_base
from config.servers.process import pids_with_argument
from config.up.programs import (
    Ports,
    answers_http,
    answers_tcp,
    choose_ports,
    program_commands,
)
from config.up.steps import demo_environment, prepare, timed
from config.up.summary import summary
from config.up.supervisor import Supervisor, kill_marked, marked_pids

READY_SECONDS = 90
KINDS = ("postgres", "valkey")


@contextmanager
def product(name: str, output: IO[str] | None) -> Iterator[tuple[Supervisor, Ports]]:
    """Bring everything up under a supervisor, and take all of it down at the end."""
    servers, supervisor = LocalServers(name), None
    leave_on_signal()
    try:
        addresses = timed("database and broker", lambda: servers.start(wait=False))
        if kill_marked(servers.folder):
            print("  processes of an earlier, killed start were stopped", flush=True)
        ports = choose_ports(servers.folder)
        environment = demo_environment(addresses, ports, servers.folder)
        prepare(environment, servers.folder)
        log = (servers.folder / "programs.log").open("w") if output is None else output
        supervisor = Supervisor(servers, environment, log)
        for program, command in program_commands(ports, servers.folder).items():
            supervisor.add(program, command)
        timed("web, worker, beat, mailbox and host page", lambda: wait_ready(supervisor, ports))
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


def show(name: str) -> int:
    """Run the product until a signal, with its addresses and log-ins on the screen."""
    print("Starting Recourse", flush=True)
    with product(name, sys.stdout) as (supervisor, ports):
        demo = json.loads((supervisor.folder / "demo.json").read_text())
        print(summary(demo, ports), flush=True)
        supervisor.run(until=lambda: False)
    return 0


def execute(name: str, command: list[str]) -> int:
    """Run the command with the product up; return the command's exit code."""
    with product(name, None) as (supervisor, _):
        child = ForegroundCommand(command, supervisor.plain_environment)
        supervisor.run(until=child.ended)
        return child.wait()


def reset(name: str) -> int:
    """Remove the data of one name, and nothing the product did not make."""
    servers = LocalServers(name)
    try:
        servers.take_lock(wait=False)
        kill_marked(servers.folder)
        for folder in servers.remove_data():
            print(f"removed {folder}")
    finally:
        servers.stop()
    return 0


def list_processes(name: str) -> int:
    """Print the processes of one name that run, one a line."""
    folder = CLONE / ".data" / name
    marks = [data / kind for data in (folder, shared_base(CLONE) / name) for kind in KINDS]
    servers = [pid for mark in marks for pid in pids_with_argument(str(mark))]
    for pid in sorted({*servers, *marked_pids(folder)}):
        print(pid)
    return 0


def main(arguments: list[str] | None = None) -> int:
    """Parse the command line and obey it."""
    parser = argparse.ArgumentParser(prog="python -m config.up", description=__doc__)
    parser.add_argument("--name", default="demo", help="which data to use (default: demo)")
    parser.add_argument("--reset", action="store_true", help="remove the data instead")
    parser.add_argument("--list", action="store_true", help="list the processes instead")
    parser.add_argument(
        "--exec",
        nargs=argparse.REMAINDER,
        metavar="COMMAND",
        help="run a command with the product up, then stop; DEMO_JSON names the file of log-ins",
    )
    options = parser.parse_args(arguments)
    try:
        if options.reset:
            return reset(options.name)
        if options.list:
            return list_processes(options.name)
        if options.exec:
            return execute(options.name, options.exec)
        return show(options.name)
    except ServerError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except SystemExit as stop:
        # Ctrl-C is how the demo is meant to end.
        return 0 if stop.code == 130 and not options.exec else int(stop.code or 0)


if __name__ == "__main__":
    sys.exit(main())
