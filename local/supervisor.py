"""The processes of one machine: started together, started again when dead, stopped together."""

import json
import os
import queue
import shlex
import signal
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import IO, Any

import psutil
from honcho.colour import get_colours
from honcho.printer import Message, Printer
from honcho.process import Process

from local.folder import ServerError
from local.processes import Kind
from local.servers import Servers

STOP_SECONDS = 8
# Dying more often than this before the product is ready means that it cannot start.
STARTS_BEFORE_READY = 3


@dataclass
class Child:
    """One supervised program; its pid is known while it runs."""

    name: str
    argv: list[str]
    colour: str
    pid: int | None = None
    starts: int = 0
    next_start: float = 0.0
    started_at: float = 0.0
    last_lines: list[str] = field(default_factory=list)


class Supervisor:
    """Keeps children and servers running and writes who they are to `pids.json`."""

    def __init__(self, servers: Servers, environment: dict[str, str], output: IO[str]) -> None:
        self.servers = servers
        self.folder = servers.folder
        # For a command that is not a part of the product.
        self.plain_environment = environment
        self.environment = environment | Kind.PROGRAM.mark(self.folder)
        self.children: dict[str, Child] = {}
        self.ready = False
        self._events: queue.Queue[Any] = queue.Queue()
        self._printer = Printer(output, width=8)
        self._colours = get_colours()
        self._next_server_start = 0.0
        self._written: dict[str, int] = {}

    def add(self, name: str, argv: list[str]) -> None:
        """Add a program to start with the others."""
        self.children[name] = Child(name, argv, next(self._colours))

    def run(self, until: Callable[[], bool]) -> None:
        """Start what is not running and watch over it until the condition holds.

        Raises ServerError when a program cannot start at all.
        """
        while not until():
            now = time.monotonic()
            for child in self.children.values():
                if child.pid is None and now >= child.next_start:
                    self._start(child)
            self._clear_after_dead()
            self._restart_servers(now)
            self._write_pids()
            with suppress(queue.Empty):
                self._handle(self._events.get(timeout=0.1))

    def stop(self) -> None:
        """Stop every child: asked first, then at once; leave no grandchild behind."""
        for child in self.children.values():
            if child.pid is not None:
                with suppress(ProcessLookupError):
                    os.kill(child.pid, signal.SIGTERM)
        psutil.wait_procs(Kind.PROGRAM.running(self.folder), timeout=STOP_SECONDS)
        Kind.PROGRAM.end(self.folder)
        (self.folder / "pids.json").unlink(missing_ok=True)

    def say(self, text: str) -> None:
        """Print one line of the supervisor itself."""
        self._printer.write(Message("line", text, datetime.now(), "up", None))  # noqa: DTZ005

    def _start(self, child: Child) -> None:
        child.starts += 1
        child.started_at = time.monotonic()
        # Until the start event arrives nothing else may start it.
        child.next_start = float("inf")
        # honcho goes through a shell: exec gives the pid of the program, not of the shell.
        process = Process(
            f"exec {shlex.join(child.argv)}",
            name=child.name,
            colour=child.colour,
            env=self.environment,
        )
        threading.Thread(target=process.run, args=(self._events,), daemon=True).start()

    def _handle(self, message: Any) -> None:
        child = self.children[message.name]
        if message.type == "line":
            child.last_lines = [*child.last_lines[-19:], message.data.decode(errors="replace")]
            self._printer.write(message)
        elif message.type == "start":
            child.pid = message.data["pid"]
        elif message.type == "stop":
            self._bury(child, message.data["returncode"])

    def _clear_after_dead(self) -> None:
        """Kill the workers of a dead master: they keep its port, its queue and its output open.

        Only when the output ends does the stop event arrive, and with it the next start.
        """
        for child in self.children.values():
            if child.pid is None:
                continue
            with suppress(ChildProcessError, ProcessLookupError, PermissionError):
                how = os.WEXITED | os.WNOHANG | os.WNOWAIT
                if os.waitid(os.P_PID, child.pid, how):
                    os.killpg(child.pid, signal.SIGKILL)

    def _bury(self, child: Child, code: int) -> None:
        """Note a death and plan the next start."""
        child.pid = None
        if not self.ready and child.starts >= STARTS_BEFORE_READY:
            words = "".join(child.last_lines).strip()
            raise ServerError(f"{child.name} cannot start (exit {code}):\n{words}")
        now = time.monotonic()
        if now - child.started_at > 30:
            child.starts = 1
        # At once when killed from outside or the first time; a program that cannot run is
        # started ever more slowly.
        quick = code == -signal.SIGKILL or child.starts <= 2
        delay = 0 if quick else min(2 ** (child.starts - 3), 10)
        child.next_start = now + delay
        how = f"signal {-code}" if code < 0 else f"exit {code}"
        self.say(f"{child.name} ended ({how}); starting it again" + f" in {delay} s" * (delay > 0))

    def _restart_servers(self, now: float) -> None:
        if now < self._next_server_start:
            return
        try:
            for name in self.servers.restart_dead():
                self.say(f"{name} had ended; it runs again")
        except ServerError as error:
            self.say(f"{error}; trying again")
            self._next_server_start = now + 2

    def _write_pids(self) -> None:
        pids = {child.name: child.pid for child in self.children.values() if child.pid}
        pids = {"supervisor": os.getpid(), **self.servers.pids(), **pids}
        if pids != self._written:
            unfinished = self.folder / "pids.json.unfinished"
            unfinished.write_text(json.dumps(pids, indent=1))
            unfinished.replace(self.folder / "pids.json")
            self._written = pids
