"""The whole running product, seen from outside; `local exec` starts it around the tests."""

import http.client
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg
import redis
from psycopg.rows import dict_row

from local.host.inbox import read_mails

ROOT = Path(__file__).resolve().parent.parent
LIFT = """
from tenants.directory import find_workspace_id
from tenants.models import Workspace
from tenants.scope import enter_scope
found = find_workspace_id(%r)
with enter_scope(found):
    assert Workspace.objects.filter(pk=found).update(intake_limits=%r)
"""


class Product:
    """Its addresses, its data, its mailbox and its processes."""

    def __init__(self) -> None:
        missing = {"BASE_URL", "HOST_URL", "DEMO_JSON", "DATABASE_OWNER_URL"} - set(os.environ)
        assert not missing, (
            f"{sorted(missing)} not set: run these tests by `make test-browser`, which starts "
            "the product around them"
        )
        self.base, self.host = os.environ["BASE_URL"], os.environ["HOST_URL"]
        self.folder = Path(os.environ["RECOURSE_DATA_DIR"])

    @cached_property
    def demo(self) -> dict[str, Any]:
        """What the seeding wrote: log-ins, client key, receipt."""
        found: dict[str, Any] = json.loads(Path(os.environ["DEMO_JSON"]).read_text())
        return found

    def rows(self, query: str, *values: Any) -> list[dict[str, Any]]:
        """Read across workspaces, as the role that migrates."""
        with psycopg.connect(os.environ["DATABASE_OWNER_URL"], row_factory=dict_row) as owner:
            return owner.execute(query, values).fetchall()

    def mails(self) -> list[dict[str, str]]:
        """Return the mail that arrived, newest first."""
        return read_mails(self.folder / "mail")

    def kill(self, name: str, number: signal.Signals = signal.SIGKILL) -> None:
        """End one of the product's own processes at once; the supervisor starts it again."""
        pids = json.loads((self.folder / "pids.json").read_text())
        if pid := pids.get(name):
            try:
                os.kill(pid, number)
            except ProcessLookupError:
                return  # it is being started again this very moment

    def pause(self, name: str) -> None:
        """Stop one of the product's own processes and its children, without ending them."""
        self._signal(name, signal.SIGSTOP)

    def resume(self, name: str) -> None:
        """Let a paused process go on."""
        self._signal(name, signal.SIGCONT)

    def _signal(self, name: str, number: signal.Signals) -> None:
        pid = json.loads((self.folder / "pids.json").read_text())[name]
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        for each in (pid, *map(int, children)):
            os.kill(each, number)

    def flush_broker(self) -> None:
        """Forget everything that the broker holds."""
        redis.Redis.from_url(os.environ["REDIS_URL"]).flushall()

    def post(
        self, path: str, body: dict[str, Any], headers: dict[str, str]
    ) -> tuple[int, dict[str, Any]]:
        """Post JSON; return status and answer. Raises OSError when the server is away."""
        parts = urlsplit(self.base)
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=20)
        try:
            connection.request(
                "POST", path, json.dumps(body), {"Content-Type": "application/json", **headers}
            )
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())
        finally:
            connection.close()

    def lift_limits(self) -> None:
        """Let the intake take any number of reports, counted as ever."""
        from reporting.guard.rate_limits import KINDS, MOST

        far = {f"{kind}_{edge}": MOST for kind in KINDS for edge in ("mark", "stop")}
        self.manage("shell", "--command", LIFT % (self.demo["client_key"]["workspace"], far))

    def manage(self, *arguments: str) -> str:
        """Run a management command against the running product's database."""
        done = subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout


def eventually(condition: Callable[[], Any], what: str, seconds: float = 30) -> Any:
    """Return the condition's first true answer; fail saying what did not happen in time."""
    deadline = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < deadline, f"not within {seconds} s: {what}"
        time.sleep(0.2)
    return found
