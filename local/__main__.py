"""Command line: the servers around a command, or the whole product, on this machine."""

import argparse
import os
import sys

import psycopg

from local.demo import product, summary
from local.folder import CLONE, ServerError
from local.place import choose_place, remove_place
from local.processes import ForegroundCommand, Kind, ignore_signals, leave_on_signal
from local.roles import bootstrap_from_environment
from local.servers import Servers


def run(name: str, command: list[str]) -> int:
    """Start the servers, run the command with their addresses, stop them; return its code."""
    servers = Servers(name)
    try:
        return ForegroundCommand(command, os.environ | servers.start()).wait()
    finally:
        ignore_signals()
        servers.stop()


def demo(name: str) -> int:
    """Run the product until a signal, with its addresses and log-ins on the screen."""
    print("Starting Recourse", flush=True)
    with product(name, sys.stdout) as (supervisor, ports):
        print(summary(supervisor.folder, ports), flush=True)
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
    servers = Servers(name)
    try:
        servers.take_lock(wait=False)
        servers.end_leftovers()
        for folder in remove_place(choose_place(name)):
            print(f"removed {folder}")
    finally:
        servers.stop()
    return 0


def list_processes(name: str) -> int:
    """Print the processes of one name that run, one a line."""
    for kind in Kind:
        for process in kind.running(CLONE / ".data" / name):
            print(process.pid)
    return 0


def main() -> int:
    """Parse the command line and obey it."""
    parser = argparse.ArgumentParser(prog="python -m local", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    for verb, what in (
        ("run", "start the servers, run a command with their addresses, stop them"),
        ("exec", "the same with the whole product up; DEMO_JSON names the file of log-ins"),
        ("demo", "start the product; Ctrl-C stops all of it"),
        ("reset", "remove the data of one name"),
        ("list", "list the processes of one name"),
    ):
        described = verbs.add_parser(verb, help=what)
        described.add_argument("--name", default="demo", help="which data to use (default: demo)")
        if verb in {"run", "exec"}:
            described.add_argument("command", nargs="+", metavar="COMMAND")
    prepare = verbs.add_parser("bootstrap", help="make roles and database on DATABASE_ADMIN_URL")
    prepare.add_argument("--database", default="recourse")
    prepare.add_argument("--templates", action="store_true", help="prepare template1 for tests")
    options = parser.parse_args()
    if options.verb in {"run", "exec", "demo"}:
        leave_on_signal()
    try:
        match options.verb:
            case "run":
                return run(options.name, options.command)
            case "exec":
                return execute(options.name, options.command)
            case "demo":
                return demo(options.name)
            case "reset":
                return reset(options.name)
            case "list":
                return list_processes(options.name)
            case _:
                return bootstrap_from_environment(options.database, templates=options.templates)
    except SystemExit as stop:
        # Ctrl-C is how the demo is meant to end.
        return 0 if options.verb == "demo" and stop.code == 130 else int(stop.code or 0)
    except FileNotFoundError as error:
        print(f"error: {error.filename} is not there.", file=sys.stderr)
    except (ServerError, psycopg.Error, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
