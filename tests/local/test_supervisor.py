"""Supervised programs come back when killed and are all gone at the end."""

import io
import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from local import supervisor as module
from local.folder import ServerError
from local.processes import Kind
from local.programs import free_port
from local.servers import Servers
from local.supervisor import Supervisor

SLEEP = [sys.executable, "-c", "import time; print('up', flush=True); time.sleep(60)"]
# A master whose worker keeps the output open after the master's death.
MASTER = ["sh", "-c", "sleep 60 & echo up; wait"]
STUBBORN = ["sh", "-c", "trap '' TERM; echo up; while :; do sleep 0.2; done"]


@pytest.fixture
def output() -> io.StringIO:
    """Give the text that the supervisor prints."""
    return io.StringIO()


@pytest.fixture
def watch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, output: io.StringIO
) -> Iterator[Supervisor]:
    """Give a supervisor without servers, over a folder of its own."""
    monkeypatch.setattr("local.servers.own_folder", lambda name: tmp_path)
    monkeypatch.setattr(module, "STOP_SECONDS", 1.5)
    made = Supervisor(Servers("test"), {"PATH": os.environ["PATH"]}, output)
    yield made
    Kind.PROGRAM.end(tmp_path)


def run_until(supervisor: Supervisor, condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 15

    def done() -> bool:
        assert time.monotonic() < deadline, "it never happened"
        return bool(condition())

    supervisor.run(until=done)


def written_pid(supervisor: Supervisor, name: str) -> int | None:
    path = supervisor.folder / "pids.json"
    return json.loads(path.read_text()).get(name) if path.exists() else None


@pytest.mark.parametrize("command", [SLEEP, MASTER])
def test_killed_program_comes_back_under_a_new_pid(
    watch: Supervisor, output: io.StringIO, command: list[str]
) -> None:
    watch.add("web", command)
    run_until(watch, lambda: "| up" in output.getvalue() and written_pid(watch, "web"))
    first = written_pid(watch, "web")
    assert first is not None
    os.kill(first, signal.SIGKILL)
    run_until(watch, lambda: written_pid(watch, "web") not in {None, first})
    assert "web ended (signal 9); starting it again" in output.getvalue()
    watch.stop()
    assert Kind.PROGRAM.running(watch.folder) == []


def test_pids_name_the_supervisor_too(watch: Supervisor) -> None:
    watch.add("web", SLEEP)
    run_until(watch, lambda: written_pid(watch, "web"))
    assert written_pid(watch, "supervisor") == os.getpid()
    watch.stop()
    assert not (watch.folder / "pids.json").exists()


def test_program_that_cannot_start_ends_the_start_with_its_words(watch: Supervisor) -> None:
    watch.add("web", ["sh", "-c", "echo the port is on fire; exit 3"])
    with pytest.raises(ServerError, match=r"web cannot start \(exit 3\):\nthe port is on fire"):
        run_until(watch, lambda: False)


def test_program_that_keeps_dying_is_started_ever_more_slowly(watch: Supervisor) -> None:
    watch.ready = True
    watch.add("web", ["sh", "-c", "exit 1"])
    began = time.monotonic()
    run_until(watch, lambda: time.monotonic() - began > 4)
    assert 2 <= watch.children["web"].starts <= 6


def test_stop_ends_a_program_that_ignores_it(watch: Supervisor, output: io.StringIO) -> None:
    watch.add("worker", STUBBORN)
    watch.add("web", MASTER)
    run_until(watch, lambda: output.getvalue().count("| up") == 2)
    began = time.monotonic()
    watch.stop()
    assert time.monotonic() - began < 15
    deadline = time.monotonic() + 2
    while Kind.PROGRAM.running(watch.folder) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert Kind.PROGRAM.running(watch.folder) == []


def test_port_of_a_killed_start_is_free_again(watch: Supervisor, output: io.StringIO) -> None:
    code = (
        "import socket, time\n"
        "s = socket.create_server(('127.0.0.1', 0)); print('port', s.getsockname()[1], flush=True)\n"
        "time.sleep(60)"
    )
    watch.add("web", [sys.executable, "-c", code])
    run_until(watch, lambda: "port" in output.getvalue())
    port = int(output.getvalue().split()[-1])
    assert free_port(port) != port
    assert Kind.PROGRAM.end(watch.folder) == 1
    assert free_port(port) == port
