"""The processes of one machine: how they are found again, ended, and sent the signals they are due."""

import os
import signal
import subprocess
import sys
from contextlib import suppress
from enum import Enum
from pathlib import Path
from types import FrameType

import psutil

# By this variable every server and program is found, also the children of a killed supervisor.
MARK = "RECOURSE_STARTED_BY"


class Kind(Enum):
    """What a marked process is, with the signal by which it ends at once and in order."""

    # PostgreSQL is asked for its fast end; programs may be busy with what is due again anyway.
    SERVER = signal.SIGINT
    PROGRAM = signal.SIGKILL

    def mark(self, folder: Path) -> dict[str, str]:
        """Return the variable that marks a process, and its children, as of this folder."""
        return {MARK: f"{self.name} {folder}"}

    def running(self, folder: Path) -> list[psutil.Process]:
        """List the processes of this kind that were started for the folder, by whomever."""
        mark = self.mark(folder)[MARK]
        return [
            process
            for process in psutil.process_iter(["environ"])
            if (process.info["environ"] or {}).get(MARK) == mark
        ]

    def end(self, folder: Path) -> int:
        """End the processes of this kind and wait until their files and ports are free again.

        Return how many there were. The caller holds the folder's lock: nobody else runs them.
        """
        found = waiting = self.running(folder)
        for number in (self.value, signal.SIGKILL):
            for process in waiting:
                with suppress(psutil.Error):
                    process.send_signal(number)
            waiting = psutil.wait_procs(waiting, timeout=10)[1]
        return len(found)


class ForegroundCommand:
    """A child that gets SIGINT and SIGTERM exactly once, at a terminal and without one."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        self.at_terminal = in_foreground()
        group = None if self.at_terminal else 0
        self.child = subprocess.Popen(command, env=environment, process_group=group)
        signal.signal(signal.SIGINT, self._forward)
        signal.signal(signal.SIGTERM, self._forward)

    def ended(self) -> bool:
        """Tell whether the command has ended."""
        return self.child.poll() is not None

    def wait(self) -> int:
        """Wait for the end and return the exit code, as a shell would say it."""
        code = self.child.wait()
        return 128 - code if code < 0 else code

    def _forward(self, number: int, frame: FrameType | None) -> None:
        # The terminal sends Ctrl-C to the whole foreground group: the child has it already.
        if self.ended() or (self.at_terminal and number == signal.SIGINT):
            return
        with suppress(ProcessLookupError):
            if self.at_terminal:
                self.child.send_signal(number)
            else:
                os.killpg(self.child.pid, number)


def in_foreground() -> bool:
    """Tell whether a terminal is there whose Ctrl-C reaches this process group."""
    try:
        return os.tcgetpgrp(sys.stdin.fileno()) == os.getpgrp()
    except (OSError, ValueError):
        return False


def leave_on_signal() -> None:
    """Turn SIGINT and SIGTERM into SystemExit, so that every `finally` runs."""

    def leave(number: int, frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    signal.signal(signal.SIGINT, leave)
    signal.signal(signal.SIGTERM, leave)


def ignore_signals() -> None:
    """Let nothing interrupt the stopping: a second Ctrl-C must not leave a process behind."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
