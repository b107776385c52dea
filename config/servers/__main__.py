"""Command line: run a program with the servers up, or prepare a server elsewhere."""

import argparse
import os
import signal
import subprocess
import sys
from types import FrameType

from config.servers.local import LocalServers, ServerError
from config.servers.roles import bootstrap_from_environment


def run_with_servers(name: str, command: list[str]) -> int:
    """Start the servers, run the command with their addresses, stop them; return its code."""
    servers = LocalServers(name)

    def interrupt(number: int, frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    signal.signal(signal.SIGINT, interrupt)
    signal.signal(signal.SIGTERM, interrupt)
    try:
        environment = os.environ | servers.start()
        return run_forwarding(command, environment)
    finally:
        # A second Ctrl-C must not leave a server behind.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        servers.stop()


def run_forwarding(command: list[str], environment: dict[str, str]) -> int:
    """Run a command, pass SIGINT and SIGTERM on to it, and return its exit code."""
    at_terminal = in_foreground()
    child = subprocess.Popen(command, env=environment, process_group=None if at_terminal else 0)

    def forward(number: int, frame: FrameType | None) -> None:
        # The terminal sends Ctrl-C to the whole foreground group: the child has it already.
        if at_terminal and number == signal.SIGINT:
            return
        if child.poll() is None:
            (child.send_signal(number) if at_terminal else os.killpg(child.pid, number))

    signal.signal(signal.SIGINT, forward)
    signal.signal(signal.SIGTERM, forward)
    code = child.wait()
    return 128 - code if code < 0 else code


def in_foreground() -> bool:
    """Tell whether a terminal is there whose Ctrl-C reaches this process group."""
    try:
        return os.tcgetpgrp(sys.stdin.fileno()) == os.getpgrp()
    except (OSError, ValueError):
        return False


def main(arguments: list[str] | None = None) -> int:
    """Parse the command line and obey it."""
    parser = argparse.ArgumentParser(prog="python -m config.servers", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    run = verbs.add_parser("run", help="start the servers, run a command, stop them")
    run.add_argument("--name", default="demo", help="which data to use (default: demo)")
    run.add_argument("command", nargs="+", metavar="COMMAND")
    prepare = verbs.add_parser("bootstrap", help="make roles and database on DATABASE_ADMIN_URL")
    prepare.add_argument("--database", default="recourse")
    prepare.add_argument("--templates", action="store_true", help="prepare template1 for tests")
    options = parser.parse_args(arguments)
    try:
        if options.verb == "bootstrap":
            return bootstrap_from_environment(options.database, templates=options.templates)
        return run_with_servers(options.name, options.command)
    except ServerError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
