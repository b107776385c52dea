"""Small clones that hold only the part that starts servers, made where a test wants them."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ADDRESSES = (
    "DATABASE_URL",
    "DATABASE_OWNER_URL",
    "DATABASE_ADMIN_URL",
    "BROKER_URL",
    "REDIS_URL",
    "RECOURSE_DATA_DIR",
)


class Clone:
    """One clone of the servers' code; its data lies in its own `.data`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(
            ROOT / "local", folder / "local", ignore=shutil.ignore_patterns("__pycache__")
        )

    def start(self, *command: str, name: str = "test", **variables: str) -> subprocess.Popen[str]:
        """Start a command with the servers up."""
        environment = {key: value for key, value in os.environ.items() if key not in ADDRESSES}
        return subprocess.Popen(
            [sys.executable, "-m", "local", "run", "--name", name, "--", *command],
            cwd=self.folder,
            env=environment | variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *command: str, **variables: str) -> tuple[int, str, str]:
        """Run a command with the servers up; return exit code, output and messages."""
        process = self.start(*command, **variables)
        output, messages = process.communicate(timeout=60)
        return process.returncode, output, messages

    def python(self, code: str, **variables: str) -> str:
        """Run Python code with the servers up and return what it printed."""
        code_, output, messages = self.run(sys.executable, "-c", code, **variables)
        assert code_ == 0, messages
        return output.strip()

    def verb(self, verb: str) -> str:
        """Do something else with the data of the name `test`; return what was printed."""
        command = [sys.executable, "-m", "local", verb, "--name", "test"]
        return subprocess.run(
            command, cwd=self.folder, capture_output=True, text=True, check=True
        ).stdout.strip()

    def processes(self) -> list[int]:
        """List the processes whose command line names this clone's data."""
        found = []
        for entry in Path("/proc").glob("[0-9]*"):
            try:
                line = (entry / "cmdline").read_bytes()
            except OSError:
                continue
            if b"\0local\0run\0" not in line and any(
                os.fsencode(str(path)) in line for path in self.data_folders()
            ):
                found.append(int(entry.name))
        return found

    def data_folders(self) -> list[Path]:
        """Return where this clone may keep its data."""
        from local.place import shared_base

        return [self.folder / ".data", shared_base(self.folder)]

    def remove(self) -> None:
        """End what still runs and remove every folder of the clone."""
        for pid in self.processes():
            os.kill(pid, signal.SIGKILL)
        deadline = time.monotonic() + 5
        while self.processes() and time.monotonic() < deadline:
            time.sleep(0.05)
        for folder in (self.folder, *self.data_folders()):
            shutil.rmtree(folder, ignore_errors=True)
