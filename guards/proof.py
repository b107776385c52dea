"""The run: a pytest plugin that collects the tests once and forks for each guard."""

import json
import os
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from itertools import chain, groupby
from pathlib import Path
from typing import Any

import pytest

from guards import policies, switch
from guards.discover import Guard
from guards.results import ERROR, KILLED, SURVIVED, TIMEOUT, Result, Store, Touch

# Tests and their seconds that one guard may cost at most.
MOST_TESTS, MOST_SECONDS = 60, 60.0
# Test files that one fork runs, to learn what they touch.
FILES = 4
# Seconds that a fork may take beyond three times what its tests take in the suite.
GRACE = 60.0


@dataclass
class Job:
    """What one fork does: run items, with one guard taken out or with none."""

    items: list[pytest.Item]
    guard: Guard | None = None
    touching: int = 0
    seconds: float = 0.0


class Proof:
    """Takes the place of pytest's own loop over the tests."""

    def __init__(
        self,
        store: Store,
        guards: list[Guard],
        wanted: Callable[[list[Guard]], list[Guard]],
        slots: int,
    ) -> None:
        self.store, self.guards, self.wanted, self.slots = store, guards, wanted, slots
        self.results: dict[str, Result] = {}
        self._parent = os.getpid()
        self._reports: list[pytest.TestReport] = []
        self._errors: list[str] = []
        self._job: Job | None = None
        self._tables: set[str] = set()
        self._policies: list[Guard] = []

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Learn what each test touches, where that is not known; then take out guard by guard."""
        self._terminal = session.config.get_terminal_writer()
        # Told to stop, it ends its forks first.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
        self._learn(session)
        touches, found = self.store.touches()
        self.guards += found
        self._prove(session, list(touches.values()))
        return True

    def _learn(self, session: pytest.Session) -> None:
        known, _ = self.store.touches()
        files = [
            [item for item in items if item.nodeid not in known]
            for _, items in groupby(session.items, lambda item: item.path)
        ]
        new = [items for items in files if items]
        jobs = [Job(list(chain(*new[n : n + FILES]))) for n in range(0, len(new), FILES)]
        for number, (_, lines) in enumerate(self._forks(session, jobs), 1):
            self.store.add_touches(lines)
            self._say(f"learning what the tests touch: {number} of {len(jobs)}")
        known, _ = self.store.touches()
        for item in session.items:
            if item.nodeid not in known or not known[item.nodeid].passed:
                self._say(f"not used, because it does not pass as things are: {item.nodeid}")

    def _prove(self, session: pytest.Session, touches: list[Touch]) -> None:
        items = {item.nodeid: item for item in session.items}
        usable = [touch for touch in touches if touch.passed and touch.test in items]
        known = self.store.results(self.guards)
        self.results = known
        todo = [guard for guard in self.wanted(self.guards) if guard.key not in known]
        jobs = [self._plan(guard, usable, items) for guard in todo]
        alone = ((job, [asdict(Result(_key(job), SURVIVED))]) for job in jobs if not job.items)
        forked = self._forks(session, [job for job in jobs if job.items])
        for number, (job, lines) in enumerate(chain(alone, forked), 1):
            assert job.guard is not None
            result = Result(**(lines[-1] if lines else {"key": _key(job), "outcome": TIMEOUT}))
            result.touching, result.seconds = job.touching, round(job.seconds, 1)
            self.results[result.key] = result
            self.store.add(result, job.guard.module)
            said = result.test or f"{result.ran} of {result.touching} tests"
            self._say(f"{number}/{len(jobs)} {result.outcome} {result.key} ({said})")

    def _plan(self, guard: Guard, touches: list[Touch], items: dict[str, pytest.Item]) -> Job:
        """Choose the tests for one guard: those that touch least besides, and of them the fastest.

        For a policy those that look at most tables: they are the ones about policies.
        """
        if guard.kind == "policy":
            table = guard.key.split(":")[1]
            tables = {g.key.split(":")[1] for g in self.guards if g.kind == "policy"}
            close = [touch for touch in touches if table in touch.tables]
            close.sort(key=lambda touch: (-len(tables & set(touch.tables)), touch.seconds))
        else:
            close = [touch for touch in touches if guard.key in touch.fired]
            close.sort(key=lambda touch: (len(touch.fired) // 4, touch.seconds))
        chosen: list[pytest.Item] = []
        left = MOST_SECONDS
        for touch in close[:MOST_TESTS]:
            if touch.seconds <= left:
                left -= touch.seconds
                chosen.append(items[touch.test])
        # A test that commits empties tables behind it: those come last, as pytest-django has them.
        chosen.sort(key=_commits)
        return Job(chosen, guard, len(close))

    def _say(self, line: str) -> None:
        # Pytest keeps what is printed.
        self._terminal.line(line)
        self._terminal.flush()

    # -- Forks

    def _forks(
        self, session: pytest.Session, jobs: list[Job]
    ) -> Iterator[tuple[Job, list[dict[str, Any]]]]:
        """Run jobs in forks, so many at a time as there are slots; give what each wrote."""
        waiting = list(reversed(jobs))
        running: dict[int, tuple[int, Job, float]] = {}
        free = list(range(self.slots))
        try:
            while waiting or running:
                while waiting and free:
                    slot, job = free.pop(), waiting.pop()
                    pid = self._fork(session, job, slot)
                    running[pid] = (slot, job, time.monotonic())
                time.sleep(0.02)
                for pid, (slot, job, since) in list(running.items()):
                    late = time.monotonic() - since > self._limit(job)
                    if late:
                        _end(pid)
                    if os.waitpid(pid, 0 if late else os.WNOHANG)[0] == 0:
                        continue
                    # What a test left running ends here too.
                    _end(pid)
                    del running[pid]
                    free.append(slot)
                    job.seconds = time.monotonic() - since
                    yield job, self._written(slot)
        finally:
            for pid in running:
                _end(pid)
                os.waitpid(pid, 0)

    def _limit(self, job: Job) -> float:
        return 600.0 if job.guard is None else GRACE + 3 * MOST_SECONDS

    def _slot(self, slot: int) -> Path:
        return self.store.folder / f"slot{slot}"

    def _written(self, slot: int) -> list[dict[str, Any]]:
        out = self._slot(slot) / "out.jsonl"
        lines = out.read_text().splitlines() if out.exists() else []
        return [json.loads(line) for line in lines if line.endswith("}")]

    def _fork(self, session: pytest.Session, job: Job, slot: int) -> int:
        folder = self._slot(slot)
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
            session.config.pluginmanager.unregister(name="terminalreporter")
            self._job = job
            with (folder / "out.jsonl").open("w") as out:
                for line in (
                    self._touches(session, job)
                    if job.guard is None
                    else self._taken_out(session, job)
                ):
                    out.write(json.dumps(line) + "\n")
        finally:
            os._exit(0)

    def _touches(self, session: pytest.Session, job: Job) -> Iterator[dict[str, Any]]:
        for item, reports in self._run(session, job.items):
            passed = all(report.passed or report.skipped for report in reports)
            seconds = sum(report.duration for report in reports)
            fired, words = sorted(switch.fired), sorted(self._tables & self._names())
            yield asdict(Touch(item.nodeid, passed, seconds, fired, words))
            switch.fired.clear()
            self._tables.clear()
        if self._policies:
            yield {"policies": [asdict(guard) for guard in self._policies]}

    def _names(self) -> set[str]:
        return {guard.key.split(":")[1] for guard in self._policies}

    def _taken_out(self, session: pytest.Session, job: Job) -> Iterator[dict[str, Any]]:
        """Run tests until one notices that the guard is gone.

        A test that fails before anything came to the guard fails for another reason.
        """
        assert job.guard is not None
        key, ran = job.guard.key, 0
        outcome, test = SURVIVED, ""
        if job.guard.kind != "policy":
            switch.take_out(key)
        for item, reports in self._run(session, job.items):
            ran += 1
            if key in switch.fired and any(report.failed for report in reports):
                outcome, test = KILLED, item.nodeid
                break
        taken = key in switch.fired
        if not taken:
            outcome = ERROR
            self._errors.append("No test came to the guard while it was out.")
        yield asdict(Result(key, outcome, test, "; ".join(self._errors)[:500], ran))

    def _run(
        self, session: pytest.Session, items: list[pytest.Item]
    ) -> Iterator[tuple[pytest.Item, list[pytest.TestReport]]]:
        try:
            for item, following in zip(items, [*items[1:], None], strict=True):
                if os.getppid() != self._parent:
                    # The run was killed, and nobody waits for this.
                    return
                self._reports.clear()
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
                yield item, list(self._reports)
        finally:
            session._setupstate.teardown_exact(None)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the reports of the test that runs."""
        self._reports.append(report)

    @pytest.hookimpl(hookwrapper=True)
    def pytest_fixture_setup(self, fixturedef: Any) -> Iterator[None]:
        """Look at the database's policies, or take one out, as soon as the database is there."""
        yield
        if fixturedef.argname != "django_db_setup" or self._job is None:
            return
        guard = self._job.guard
        if guard is None:
            self._policies = policies.policies()
            policies.watch(self._tables)
        elif guard.kind == "policy":
            try:
                policies.take_out(guard.key)
            except Exception as error:
                self._errors.append(f"{type(error).__name__}: {error}")


def _key(job: Job) -> str:
    return job.guard.key if job.guard else ""


def _end(group: int) -> None:
    with suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)


def _commits(item: pytest.Item) -> bool:
    marker = item.get_closest_marker("django_db")
    fixtures: Iterable[str] = getattr(item, "fixturenames", ())
    return bool({"transactional_db", "live_server"} & set(fixtures)) or bool(
        marker and (marker.kwargs.get("transaction") or marker.args)
    )
