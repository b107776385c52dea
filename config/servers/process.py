"""One server as a child process: started in its folder, found again after an unclean stop."""

import os
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

PROC = Path("/proc")


class ServerProcess:
    """One server program with its own session, log file and way to stop."""

    def __init__(
        self, argv: list[str], folder: Path, log: Path, account: dict[str, Any], mark: str
    ) -> None:
        """`mark` is the one argument by which the process is known to be this clone's."""
        self.argv, self.folder, self.log, self.account, self.mark = argv, folder, log, account, mark
        self.child: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int | None:
        """Return the process id while the server runs."""
        return self.child.pid if self.child and self.child.poll() is None else None

    def start(self) -> None:
        """Start the program in its own session, so that a Ctrl-C reaches it only through us."""
        with self.log.open("ab") as log:
            self.child = subprocess.Popen(
                self.argv,
                cwd=self.folder,
                env={"PATH": os.defpath, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TZ": "UTC"},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                **self.account,
            )

    def stop(self) -> None:
        """Stop the server: fast and clean first, then at once."""
        if self.child is None:
            return
        for number, patience in ((signal.SIGINT, 15), (signal.SIGQUIT, 5), (signal.SIGKILL, 5)):
            if self.child.poll() is not None:
                break
            with suppress(ProcessLookupError):
                self.child.send_signal(number)
            with suppress(subprocess.TimeoutExpired):
                self.child.wait(patience)
        self.child = None

    def last_words(self, lines: int = 8) -> str:
        """Return the end of the log, for an error message."""
        text = self.log.read_text(errors="replace") if self.log.exists() else ""
        return "\n".join(text.splitlines()[-lines:])

    def stop_leftovers(self) -> int:
        """Stop a server that an earlier, killed start left running; return how many there were."""
        found = pids_with_argument(self.mark)
        for pid in found:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGINT)
        deadline = time.monotonic() + 10
        while pids_with_argument(self.mark) and time.monotonic() < deadline:
            time.sleep(0.05)
        for pid in pids_with_argument(self.mark):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        return len(found)


def pids_with_argument(argument: str) -> list[int]:
    """List the processes that carry exactly this argument."""
    wanted, found = os.fsencode(argument), []
    for entry in PROC.glob("[0-9]*"):
        with suppress(OSError):
            if wanted in (entry / "cmdline").read_bytes().split(b"\0"):
                found.append(int(entry.name))
    return [pid for pid in found if pid != os.getpid()]
