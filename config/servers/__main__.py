"""Command line: run a program with the servers up, or prepare a server elsewhere."""

import argparse
import os
import sys

import psycopg

from config.servers.command import ForegroundCommand, ignore_signals, leave_on_signal
from config.servers.local import LocalServers, ServerError
from config.servers.roles import bootstrap_from_environment


def run_with_servers(name: str, command: list[str]) -> int:
    """Start the servers, run the command with their addresses, stop them; return its code."""
    servers = LocalServers(name)
    leave_on_signal()
    try:
        environment = os.environ | servers.start()
        return ForegroundCommand(command, environment).wait()
    except FileNotFoundError as error:
        raise ServerError(f"{error.filename or command[0]} is not there.") from error
    finally:
        ignore_signals()
        servers.stop()


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
    except (ServerError, psycopg.Error, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
