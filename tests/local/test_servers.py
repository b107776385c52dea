"""The servers of one machine start anywhere, recover, and touch nothing of others."""

import json
import os
import secrets
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.local.clones import Clone

TRY_BOTH = """
import os, psycopg, redis
with psycopg.connect(os.environ["DATABASE_URL"]) as app:
    print(app.execute("SELECT current_user").fetchone()[0])
print(redis.Redis.from_url(os.environ["REDIS_URL"]).ping())
"""
ASK_ADMIN = """
import json, os, psycopg
with psycopg.connect(os.environ["DATABASE_ADMIN_URL"]) as admin:
    print(json.dumps(admin.execute({query!r}).fetchall()))
"""


@pytest.fixture(scope="module")
def open_folder() -> Iterator[Path]:
    """Give a folder that every user may pass, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="recourse-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def clone(open_folder: Path) -> Iterator[Clone]:
    """Give a clone in a folder that every user may pass."""
    made = Clone(open_folder / "clone")
    yield made
    made.remove()


def wait_for(path: Path) -> None:
    deadline = time.monotonic() + 30
    while not path.exists():
        assert time.monotonic() < deadline, f"{path} never came"
        time.sleep(0.05)


def test_run_starts_both_servers_and_stops_them(clone: Clone) -> None:
    assert clone.python(TRY_BOTH).split() == ["recourse_app", "True"]
    assert clone.processes() == []


def test_run_returns_the_commands_exit_code(clone: Clone) -> None:
    assert clone.run("sh", "-c", "exit 7")[0] == 7


def test_missing_command_is_named_and_leaves_nothing(clone: Clone) -> None:
    code, _, messages = clone.run("no-such-program")
    assert code == 1
    assert "no-such-program" in messages
    assert clone.processes() == []


def test_servers_open_no_tcp_port(clone: Clone) -> None:
    query = "SELECT name, setting FROM pg_settings WHERE name = 'listen_addresses'"
    assert json.loads(clone.python(ASK_ADMIN.format(query=query))) == [["listen_addresses", ""]]
    ask = "import os, redis; r = redis.Redis.from_url(os.environ['REDIS_URL'])"
    assert clone.python(f"{ask}; print(r.config_get('port')['port'])") == "0"


def test_failing_statements_leave_no_values_in_the_log(clone: Clone) -> None:  # H1
    clone.python(
        "import os, psycopg\n"
        "with psycopg.connect(os.environ['DATABASE_ADMIN_URL'], autocommit=True) as admin:\n"
        "    admin.execute('CREATE TABLE IF NOT EXISTS t (word text PRIMARY KEY)')\n"
        "    admin.execute('INSERT INTO t VALUES (%s)', ['canary-17'])\n"
        "    try: admin.execute(\"INSERT INTO t VALUES ('canary-17')\")\n"
        "    except psycopg.errors.UniqueViolation: pass\n"
    )
    log = (clone.folder / ".data" / "test" / "postgres.log").read_text()
    assert "duplicate key" in log
    assert "canary-17" not in log


def test_roles_neither_pass_row_security_nor_own_too_much(clone: Clone) -> None:  # J3
    query = (
        "SELECT rolname, rolsuper, rolbypassrls, rolcanlogin, rolcreatedb FROM pg_roles "
        "WHERE rolname LIKE 'recourse%' ORDER BY rolname"
    )
    assert json.loads(clone.python(ASK_ADMIN.format(query=query))) == [
        ["recourse_app", False, False, True, False],
        ["recourse_maintenance", False, False, False, False],
        ["recourse_owner", False, False, True, True],
    ]


def test_owner_makes_test_databases_in_which_functions_change_hands(clone: Clone) -> None:
    made = clone.python(
        "import os, psycopg\n"
        "url = os.environ['DATABASE_OWNER_URL']\n"
        "with psycopg.connect(url, autocommit=True) as owner:\n"
        "    owner.execute('CREATE DATABASE trial')\n"
        "with psycopg.connect(url.replace('/recourse?', '/trial?'), autocommit=True) as trial:\n"
        "    trial.execute('CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$SELECT 1$$')\n"
        "    trial.execute('ALTER FUNCTION f() OWNER TO recourse_maintenance')\n"
        "    print(trial.execute('SELECT f()').fetchone()[0])\n"
    )
    assert made == "1"


def test_deep_clone_starts(open_folder: Path) -> None:
    deep = open_folder.joinpath(*["a-folder-with-a-long-name"] * 8)
    clone = Clone(deep)
    try:
        assert len(str(deep)) > 200
        assert clone.python(TRY_BOTH).split() == ["recourse_app", "True"]
    finally:
        clone.remove()


def test_clone_with_odd_letters_starts(open_folder: Path) -> None:
    clone = Clone(open_folder / "Größe & 100 % of it, really")
    try:
        assert clone.python(TRY_BOTH).split() == ["recourse_app", "True"]
    finally:
        clone.remove()


@pytest.mark.parametrize("mode", [0o700, 0o750])
def test_closed_parent_keeps_its_mode(tmp_path: Path, mode: int) -> None:
    closed = tmp_path / "home"
    closed.mkdir()
    closed.chmod(mode)
    clone = Clone(closed / "clone")
    watched = [closed, closed / "clone", tmp_path, *tmp_path.parents, Path("/var/lib")]
    before = [(path, stat.S_IMODE(path.stat().st_mode), path.stat().st_uid) for path in watched]
    try:
        code, output, messages = clone.run(sys.executable, "-c", TRY_BOTH)
        assert (code, output.split()) == (0, ["recourse_app", "True"]), messages
        if os.geteuid() == 0:
            # Root's own folders are closed to the service user: the data lies elsewhere.
            assert "kept in /var/lib/recourse/" in messages
        assert before == [
            (path, stat.S_IMODE(path.stat().st_mode), path.stat().st_uid) for path in watched
        ]
    finally:
        clone.remove()


def test_killed_run_leaves_servers_that_the_next_one_stops(clone: Clone) -> None:
    mark = clone.folder / f"mark-{secrets.token_hex(4)}"
    create = (
        "import os, pathlib, psycopg, time\n"
        "with psycopg.connect(os.environ['DATABASE_OWNER_URL'], autocommit=True) as owner:\n"
        "    owner.execute('CREATE TABLE kept AS SELECT 42 AS answer')\n"
        f"mark = pathlib.Path({str(mark)!r}); early = mark.with_suffix('.early')\n"
        "early.write_text(str(os.getpid())); early.rename(mark); time.sleep(60)\n"
    )
    first = clone.start(sys.executable, "-c", create)
    wait_for(mark)
    left = clone.processes()
    os.kill(first.pid, signal.SIGKILL)
    os.kill(int(mark.read_text()), signal.SIGKILL)
    first.communicate()
    query = "SELECT answer FROM kept"
    read = ASK_ADMIN.format(query=query).replace('"DATABASE_ADMIN_URL"', '"DATABASE_OWNER_URL"')
    assert json.loads(clone.python(read)) == [[42]]
    assert len(left) >= 2
    assert clone.processes() == []


def test_killed_servers_recover_at_the_next_start(clone: Clone) -> None:
    kill = (
        "import os, signal, pathlib\n"
        "pid = int(pathlib.Path('.data/test/postgres/postmaster.pid').read_text().split()[0])\n"
        "os.kill(pid, signal.SIGKILL)\n"
    )
    clone.python(kill)
    assert clone.python(TRY_BOTH).split() == ["recourse_app", "True"]


def test_stale_pid_of_another_program_does_not_stop_the_start(clone: Clone) -> None:
    clone.python("print()")
    pid_file = clone.folder / ".data" / "test" / "postgres" / "postmaster.pid"
    pid_file.write_text(f"{os.getpid()}\n{pid_file.parent}\n1\n5432\n/tmp\n\n  1 1\nready\n")
    if os.geteuid() == 0:
        os.chown(pid_file, pid_file.parent.stat().st_uid, -1)
    assert clone.python(TRY_BOTH).split() == ["recourse_app", "True"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signal_reaches_the_command_and_stops_the_servers(clone: Clone, number: int) -> None:
    mark = clone.folder / f"mark-{secrets.token_hex(4)}"
    code = (
        "import pathlib, signal, sys, time\n"
        f"signal.signal({int(number)}, lambda *_: sys.exit(33))\n"
        f"pathlib.Path({str(mark)!r}).touch(); time.sleep(60)\n"
    )
    process = clone.start(sys.executable, "-c", code)
    wait_for(mark)
    process.send_signal(number)
    process.communicate(timeout=20)
    assert process.returncode == 33
    assert clone.processes() == []


def test_second_run_of_a_name_waits_and_says_for_whom(clone: Clone) -> None:
    mark = clone.folder / f"mark-{secrets.token_hex(4)}"
    first = clone.start("sh", "-c", f"touch {mark}; sleep 2")
    wait_for(mark)
    code, _, messages = clone.run("true")
    assert code == 0
    assert f"'test' is already running here (process {first.pid}); waiting" in messages
    assert first.wait() == 0
    first.communicate()


def test_names_run_side_by_side(clone: Clone) -> None:
    mark = clone.folder / f"mark-{secrets.token_hex(4)}"
    first = clone.start("sh", "-c", f"touch {mark}; exec sleep 60", name="test-one")
    wait_for(mark)
    assert clone.python(TRY_BOTH).split() == ["recourse_app", "True"]
    assert first.poll() is None
    first.terminate()
    first.communicate()


def test_given_addresses_start_nothing(clone: Clone) -> None:
    given = {"DATABASE_URL": "postgres://app@db.example/x", "BROKER_URL": "redis://mq.example"}
    code = "import os; print(os.environ['DATABASE_URL'], os.environ['BROKER_URL'])"
    process = clone.start(sys.executable, "-c", code, name="test-given", **given)
    assert process.communicate(timeout=30)[0].split() == list(given.values())
    assert not (clone.folder / ".data" / "test-given" / "postgres").exists()


def test_bootstrap_prepares_a_server_twice_without_changing_a_password(clone: Clone) -> None:
    command = f"{sys.executable} -m local bootstrap --database other"
    code, output, messages = clone.run("sh", "-c", f"{command} && {command}")
    assert code == 0, messages
    lines = output.split()
    assert [line.split("=")[0] for line in lines] == ["DATABASE_URL", "DATABASE_OWNER_URL"] * 2
    # The roles were there, with passwords of their own: none is invented for them.
    assert "DATABASE_URL=postgres://recourse_app@/other?host=" in lines[0]
    assert clone.python(TRY_BOTH).split() == ["recourse_app", "True"]


def test_bootstrap_without_an_address_says_what_to_set(clone: Clone) -> None:
    environment = {"PATH": os.environ["PATH"]}
    command = [sys.executable, "-m", "local", "bootstrap"]
    done = subprocess.run(
        command, cwd=clone.folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "DATABASE_ADMIN_URL" in done.stdout


def test_foreign_data_folder_is_refused_with_a_way_out(clone: Clone) -> None:
    clone.python("print()")
    run = clone.folder / ".data" / "test" / "run"
    run.chmod(0o777)
    try:
        code, _, messages = clone.run("true")
    finally:
        run.chmod(0o700)
    assert code == 1
    assert "open to others" in messages


def test_reset_removes_what_the_servers_keep_and_ends_what_was_left(open_folder: Path) -> None:
    clone = Clone(open_folder / "reset")
    mark = clone.folder / "mark"
    try:
        first = clone.start("sh", "-c", f"echo $$ > {mark}.early; mv {mark}.early {mark}; sleep 60")
        wait_for(mark)
        listed = clone.verb("list").split()
        os.kill(first.pid, signal.SIGKILL)
        os.killpg(int(mark.read_text()), signal.SIGKILL)
        first.communicate()
        assert clone.verb("list").split() == listed
        assert len(listed) == 2
        assert clone.verb("reset").endswith(f"removed {clone.folder / '.data' / 'test'}")
        assert clone.processes() == []
        assert list((clone.folder / ".data").iterdir()) == []
    finally:
        clone.remove()
