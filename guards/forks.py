"""Forks of this process, each doing one piece of work and writing what it found, line by line."""

import json
import os
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

Work = TypeVar("Work")
Lines = list[dict[str, Any]]


@dataclass
class Done(Generic[Work]):
    """What a fork wrote, and why it ended where it could not do all of its work."""

    work: Work
    lines: Lines
    error: str
    seconds: float
    late: bool


@dataclass
class _Running(Generic[Work]):
    work: Work
    slot: int
    since: float


class Forks(Generic[Work]):
    """So many forks at a time as there are slots; each slot has a folder of its own."""

    def __init__(
        self, folder: Path, slots: int, do: Callable[[Work], Iterable[dict[str, Any]]]
    ) -> None:
        self.folder, self.slots, self.do = folder, slots, do
        self.parent = os.getpid()
        # Told to stop, it ends its forks first.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))

    def orphaned(self) -> bool:
        """Say, in a fork, whether nobody waits for it any more."""
        return os.getppid() != self.parent

    def run(self, works: Iterable[Work], seconds: float) -> Iterator[Done[Work]]:
        """Do all work, each in a fork that may take so many seconds; give it as it ends."""
        waiting = list(works)[::-1]
        running: dict[int, _Running[Work]] = {}
        free = list(range(self.slots))
        try:
            while waiting or running:
                while waiting and free:
                    work, slot = waiting.pop(), free.pop()
                    running[self._fork(work, slot)] = _Running(work, slot, time.monotonic())
                time.sleep(0.02)
                for pid, one in list(running.items()):
                    took = time.monotonic() - one.since
                    if late := took > seconds:
                        _end(pid)
                    if os.waitpid(pid, 0 if late else os.WNOHANG)[0] == 0:
                        continue
                    # What a test left running ends here too.
                    _end(pid)
                    del running[pid]
                    free.append(one.slot)
                    yield Done(one.work, *self._written(one.slot), seconds=took, late=late)
        finally:
            for pid in running:
                _end(pid)
                os.waitpid(pid, 0)

    def _written(self, slot: int) -> tuple[Lines, str]:
        folder = self.folder / f"slot{slot}"
        out, error = folder / "out.jsonl", folder / "error.txt"
        lines = out.read_text().splitlines() if out.exists() else []
        # The last line is half of one where a fork was ended.
        found = [json.loads(line) for line in lines if line.endswith("}")]
        return found, error.read_text() if error.exists() else ""

    def _fork(self, work: Work, slot: int) -> int:
        folder = self.folder / f"slot{slot}"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        if pid := os.fork():
            return pid
        try:
            # A group of its own, so that what a test started ends with it.
            os.setsid()
            silence = os.open(os.devnull, os.O_RDWR)
            for stream in (0, 1, 2):
                os.dup2(silence, stream)
            os.environ["PYTEST_XDIST_WORKER"] = f"gw{slot}"
            os.environ["PYTEST_DEBUG_TEMPROOT"] = str(folder)
            with (folder / "out.jsonl").open("w") as out:
                for line in self.do(work):
                    out.write(json.dumps(line) + "\n")
        except BaseException:
            (folder / "error.txt").write_text(traceback.format_exc())
        finally:
            os._exit(0)


def _end(group: int) -> None:
    with suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)
