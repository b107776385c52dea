"""What is known of each guard, kept so that a run goes on where the last one stopped."""

import hashlib
import json
import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from guards.discover import Guard, Product

KILLED, SURVIVED, TIMEOUT, ERROR = "killed", "survived", "timeout", "error"


@dataclass
class Result:
    """What became of one guard: noticed (`killed`) by `test`, or not.

    Of `touching` tests, in which the guard makes a difference, `ran` were run.
    """

    key: str
    outcome: str
    test: str = ""
    error: str = ""
    ran: int = 0
    touching: int = 0
    seconds: float = 0.0
    # What it holds for: see `Store.state`.
    state: str = ""


@dataclass
class Touch:
    """What one test does in the suite as it is: its length, what fired in it and in what was made
    for it before, and which tables it queried.
    """

    test: str
    passed: bool
    seconds: float
    fired: list[str] = field(default_factory=list)
    before: list[str] = field(default_factory=list)
    tables: list[str] = field(default_factory=list)


class Store:
    """The files of .data/guards, and the reasons of the repository."""

    def __init__(self, product: Product, tests: list[Path]) -> None:
        self.product, self.tests = product, tests
        self.folder = product.root / ".data/guards"
        self.folder.mkdir(parents=True, exist_ok=True)
        reasons = product.root / "guards/reasons.toml"
        self.reasons: dict[str, str] = (
            tomllib.loads(reasons.read_text()) if reasons.exists() else {}
        )

    @cached_property
    def code(self) -> str:
        """The state of the product's code, migrations and all, and of what the tests share."""
        code = [p for name in self.product.packages for p in _modules(self.product.root / name)]
        shared = [p for p in _modules(self.product.root / "tests") if p.name[:5] != "test_"]
        return _digest(code + shared)

    @cached_property
    def whole(self) -> str:
        """The state of all code and of all tests that are to run."""
        return self.code + _digest(p for path in self.tests for p in _modules(path))

    def state(self, result: Result, module: str) -> str:
        """Return the state of what a result depends on: little for what was noticed, else all."""
        found = self.product.modules.get(module)
        if result.outcome != KILLED or found is None:
            return self.whole
        return _digest([found.path, self.product.root / result.test.partition("::")[0]])

    def results(self, guards: Iterable[Guard]) -> dict[str, Result]:
        """Return the results that still hold, by the guard's key."""
        modules = {guard.key: guard.module for guard in guards}
        read = (Result(**line) for line in self._lines("results.jsonl"))
        found = {result.key: result for result in read if result.key in modules}
        return {
            key: result
            for key, result in found.items()
            if result.state == self.state(result, modules[key])
        }

    def add(self, result: Result, module: str) -> None:
        """Keep one more result."""
        result.state = self.state(result, module)
        with (self.folder / "results.jsonl").open("a") as file:
            file.write(json.dumps(asdict(result)) + "\n")

    def touches(self) -> tuple[dict[str, Touch], list[Guard]]:
        """Return what each test does, by its name, and the policies: what still holds of it."""
        touches: dict[str, Touch] = {}
        policies: list[Guard] = []
        states: dict[str, str] = {}
        for line in self._lines("touches.jsonl"):
            state, name = line.pop("state"), line.get("test", "").partition("::")[0]
            if state != states.setdefault(name, self._touched(name)):
                continue
            if name:
                touches[line["test"]] = Touch(**line)
            else:
                policies = [Guard(**guard) for guard in line["policies"]]
        return touches, policies

    def add_touches(self, lines: Iterable[dict[str, Any]]) -> None:
        """Keep what some tests do."""
        with (self.folder / "touches.jsonl").open("a") as file:
            for line in lines:
                name = line.get("test", "").partition("::")[0]
                file.write(json.dumps({**line, "state": self._touched(name)}) + "\n")

    def _touched(self, name: str) -> str:
        return self.code + (_digest([self.product.root / name]) if name else "")

    def _lines(self, name: str) -> Iterable[dict[str, Any]]:
        path = self.folder / name
        lines = path.read_text().splitlines() if path.exists() else []
        # The last line may be half of one, where the run was killed.
        return [json.loads(line) for line in lines if line.endswith("}")]


def _modules(path: Path) -> list[Path]:
    return list(path.rglob("*.py")) if path.is_dir() else [path]


def _digest(paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(f"{path}\0".encode() + (path.read_bytes() if path.exists() else b""))
    return digest.hexdigest()[:16]


def report(guards: list[Guard], results: dict[str, Result], reasons: dict[str, str]) -> int:
    """Print what became of the guards; return 1 when one needs a test or a reason, else 0."""
    stayed = [g for g in guards if g.key in results and results[g.key].outcome != KILLED]
    excused = [guard for guard in stayed if guard.key in reasons]
    open_ones = [guard for guard in stayed if guard.key not in reasons]
    killed = {key for key, result in results.items() if result.outcome == KILLED}
    known = {guard.key for guard in guards}
    stale = [key for key in reasons if key in killed or key not in known]
    print(f"\n{'kind':<12}{'guards':>8}{'noticed':>9}{'reason':>8}{'open':>6}{'not run':>9}")
    kinds = sorted({guard.kind for guard in guards})
    for kind in [*kinds, "all"]:
        keys = {guard.key for guard in guards if kind in (guard.kind, "all")}
        of_kind = [
            Counter(g.kind if kind != "all" else kind for g in x)[kind]
            for x in (excused, open_ones)
        ]
        left = len(keys - set(results))
        print(
            f"{kind:<12}{len(keys):>8}{len(keys & killed):>9}{of_kind[0]:>8}{of_kind[1]:>6}{left:>9}"
        )
    for guard in excused:
        print(f"\nwith a reason: {guard.key}\n  {guard.code}\n  {reasons[guard.key]}")
    for guard in open_ones:
        result = results[guard.key]
        print(f"\n{result.outcome}: {guard.key}\n  {guard.code}")
        print(f"  {result.ran} of {result.touching} tests ran in which it makes a difference")
        if result.error:
            print(f"  {result.error}")
    for key in stale:
        print(f"\nThe reason for {key} is not needed any more.")
    return 1 if open_ones or stale else 0
