"""Marks all of this folder, and prints at the end what each tool proved."""

from collections.abc import Callable, Iterator

import pytest

from tests.interop.tools import PYTHON
from tests.product import Product

PROVED = pytest.StashKey[list[str]]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what lies here, so that the other suites leave it out."""
    for item in items:
        if "interop" in item.path.parts:
            item.add_marker("interop")


@pytest.fixture(scope="session", autouse=True)
def _installed() -> None:
    assert PYTHON.exists(), "the tools are not installed: run these tests by `make interop`"


@pytest.fixture
def proved(request: pytest.FixtureRequest) -> Iterator[Callable[[str], None]]:
    """Return what notes a line that is printed when the test has passed."""
    lines: list[str] = []
    yield lines.append
    request.config.stash.setdefault(PROVED, []).extend(lines)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what was proved, one line each."""
    lines = terminalreporter.config.stash.get(PROVED, [])
    for line in lines:
        terminalreporter.write_line(f"proved: {line}")


@pytest.fixture(scope="module")
def product() -> Product:
    """Return the running product."""
    return Product()
