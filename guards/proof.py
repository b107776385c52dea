"""The run: a pytest plugin that collects the tests once and forks for each guard."""

import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import cache
from itertools import chain, groupby
from typing import Any

import pytest

from guards import policies, switch
from guards.discover import Guard
from guards.forks import Done, Forks
from guards.results import ERROR, KILLED, SURVIVED, TIMEOUT, Result, Store, Touch

# Tests and their seconds that one guard may cost at most.
MOST_TESTS, MOST_SECONDS = 100, 120.0
# The share of tests that may fail with nothing taken out: with more, little would be proven.
MOST_BROKEN = 0.1
# Test files that one fork runs, to learn what they touch.
FILES = 2
# The name of an audit event, as it is written.
EVENT = re.compile(r'"[a-z_]+\.[a-z_]+"')


@dataclass
class Job:
    """What one fork does: run items, with one guard taken out or with none."""

    items: list[pytest.Item]
    guard: Guard | None = None
    touching: int = 0


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
        self._reports: list[pytest.TestReport] = []
        self._errors: list[str] = []
        self._job: Job | None = None
        self._before: set[str] = set()
        self._tables: set[str] = set()
        self._policies: list[Guard] = []

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Learn what each test touches, where that is not known; then take out guard by guard."""
        self._session = session
        self._terminal = session.config.get_terminal_writer()
        self._forks: Forks[Job] = Forks(self.store.folder, self.slots, self._do)
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
        for number, done in enumerate(self._forks.run(jobs, MOST_SECONDS * 5), 1):
            self.store.add_touches(done.lines)
            if done.error:
                self._say(done.error)
            self._say(f"learning what the tests touch: {number} of {len(jobs)}")
        known, _ = self.store.touches()
        broken = [
            item.nodeid
            for item in session.items
            if item.nodeid not in known or not known[item.nodeid].passed
        ]
        for test in broken:
            self._say(f"not used, because it does not pass as things are: {test}")
        if len(broken) > len(session.items) * MOST_BROKEN:
            pytest.exit(f"{len(broken)} of {len(session.items)} tests do not pass.", returncode=1)

    def _prove(self, session: pytest.Session, touches: list[Touch]) -> None:
        items = {item.nodeid: item for item in session.items}
        usable = [touch for touch in touches if touch.passed and touch.test in items]
        known = self.store.results(self.guards)
        self.results = known
        todo = [guard for guard in self.wanted(self.guards) if guard.key not in known]
        jobs = [self._plan(guard, usable, items) for guard in todo]
        # A guard that makes a difference in no test needs no fork.
        alone = (Done(job, [], "", 0.0, False) for job in jobs if not job.items)
        forked = self._forks.run([job for job in jobs if job.items], MOST_SECONDS * 4)
        for number, done in enumerate(chain(alone, forked), 1):
            guard = done.work.guard
            assert guard is not None
            if done.lines:
                result = Result(**done.lines[-1])
            else:
                outcome = TIMEOUT if done.late else ERROR if done.work.items else SURVIVED
                result = Result(guard.key, outcome, error=done.error[-500:])
            result.touching, result.seconds = done.work.touching, round(done.seconds, 1)
            self.results[result.key] = result
            self.store.add(result, guard.module)
            said = result.test or f"{result.ran} of {result.touching} tests"
            self._say(f"{number}/{len(jobs)} {result.outcome} {result.key} ({said})")

    def _plan(self, guard: Guard, touches: list[Touch], items: dict[str, pytest.Item]) -> Job:
        """Choose the tests for one guard, the likeliest to notice first.

        For a policy those that look at most tables: they are the ones about policies. Else those
        that name the audit event, where the guard is one; those in which it acts in the
        test itself, not in what is made for it; those that touch least besides; and the fastest.
        """
        if guard.kind == "policy":
            table = guard.key.split(":")[1]
            tables = {g.key.split(":")[1] for g in self.guards if g.kind == "policy"}
            close = [touch for touch in touches if table in touch.tables]
            close.sort(key=lambda touch: (-len(tables & set(touch.tables)), touch.seconds))
        else:
            event = EVENT.search(guard.code) if guard.kind == "audit" else None
            close = [touch for touch in touches if guard.key in {*touch.fired, *touch.before}]
            close.sort(
                key=lambda touch: (
                    event is not None and event[0] not in _text(items[touch.test]),
                    guard.key not in touch.fired,
                    len(touch.fired) // 4,
                    touch.seconds,
                )
            )
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

    def _do(self, job: Job) -> Iterator[dict[str, Any]]:
        """Do a job, in a fork."""
        self._job = job
        self._session.config.pluginmanager.unregister(name="terminalreporter")
        return self._touches(job) if job.guard is None else self._taken_out(job.guard, job)

    def _touches(self, job: Job) -> Iterator[dict[str, Any]]:
        for item, reports in self._run(job.items):
            passed = all(report.passed or report.skipped for report in reports)
            seconds = sum(report.duration for report in reports)
            fired, before = sorted(switch.fired), sorted(self._before)
            tables = sorted(self._tables & self._names())
            yield asdict(Touch(item.nodeid, passed, seconds, fired, before, tables))
            switch.fired.clear()
            self._before.clear()
            self._tables.clear()
        if self._policies:
            yield {"policies": [asdict(guard) for guard in self._policies]}

    def _names(self) -> set[str]:
        return {guard.key.split(":")[1] for guard in self._policies}

    def _taken_out(self, guard: Guard, job: Job) -> Iterator[dict[str, Any]]:
        """Run tests until one notices that the guard is gone.

        A test that fails before anything came to the guard fails for another reason.
        """
        key, ran = guard.key, 0
        outcome, test = SURVIVED, ""
        if guard.kind != "policy":
            switch.take_out(key)
        for item, reports in self._run(job.items):
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
        self, items: list[pytest.Item]
    ) -> Iterator[tuple[pytest.Item, list[pytest.TestReport]]]:
        try:
            for item, following in zip(items, [*items[1:], None], strict=True):
                if self._forks.orphaned():
                    return
                self._reports.clear()
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
                yield item, list(self._reports)
        finally:
            # What lives as long as the session ends with it: the database.
            self._session._setupstate.teardown_exact(None)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_call(self) -> None:
        """Tell what fired while the test was prepared from what fires in it."""
        if self._job is not None and self._job.guard is None:
            self._before = set(switch.fired)
            switch.fired.clear()

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


@cache
def _text(item: pytest.Item) -> str:
    return inspect.getsource(getattr(item, "function", type(item)))


def _commits(item: pytest.Item) -> bool:
    marker = item.get_closest_marker("django_db")
    fixtures: Iterable[str] = getattr(item, "fixturenames", ())
    return bool({"transactional_db", "live_server"} & set(fixtures)) or bool(
        marker and (marker.kwargs.get("transaction") or marker.args)
    )
