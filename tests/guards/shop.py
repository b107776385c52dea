"""A small product with a guard of each kind, and its tests, as texts."""

PROJECT = """
[tool.importlinter]
root_packages = ["shop"]
[tool.pytest.ini_options]
pythonpath = ["."]
markers = ["browser", "product", "faults"]
"""
PERMISSIONS = """
class Denied(Exception): ...
class Changed(Exception): ...
class Limited(Exception): ...

def require(verdict):
    if not verdict:
        raise Denied

def may_sell(by):
    return by == "ada"

def may_look(by):
    return by != "eve"
"""
AUDIT = """
events = []

def record(event, row):
    events.append(event)
"""
REDACTION = """
from dataclasses import dataclass

@dataclass
class Redaction:
    text: str
    spans: tuple = ()

def redact(text):
    return Redaction(text.replace("Ada", "[name 1]"), (1,) * text.count("Ada"))
"""
LIMITS = """
from shop.permissions import Limited

def _refusal(count) -> Limited:
    return Limited(count)

def admit(count):
    if count > 3:
        raise _refusal(count)
    return ()
"""
ACTIONS = """
from shop import audit
from shop.limits import admit
from shop.permissions import Changed, may_look, may_sell, require
from shop.redaction import redact
from shop.states import move

rows = {}

def page(rule):
    def decorate(view):
        def opened(by):
            require(rule(by))
            return view(by)
        return opened
    return decorate

@page(may_look)
def show(by):
    return "shown"

def sell(row, seen, by, note="", count=0):
    require(may_sell(by))
    admit(count)
    if rows.get(row, "new") != seen:
        raise Changed
    rows[row] = "sold"
    audit.record("row.sold", row)
    return redact(note).text

def bring_back(row):
    move(row, "new")

def lend(row, rows_of):
    swapped = rows_of.filter(pk=row, state="new").update(state="lent")
    rows_of.filter(pk=row).update(seen=True)
    {}.update(state="lent")
    return swapped

def forget(row):
    audit.record("row.forgotten", row)
"""
TESTS = """
import pytest
from shop import actions, audit
from shop.permissions import Changed, Denied, Limited

@pytest.fixture(autouse=True)
def nothing():
    actions.rows.clear()
    audit.events.clear()

def test_sold():
    assert actions.sell(1, "new", "ada", "Ada said so.") == "[name 1] said so."
    assert audit.events == ["row.sold"]
    with pytest.raises(Changed):
        actions.sell(1, "new", "ada")

def test_refused():
    with pytest.raises(Denied):
        actions.sell(1, "new", "bob")
    with pytest.raises(Limited):
        actions.sell(1, "new", "ada", count=4)
    with pytest.raises(Denied):
        actions.show("eve")

def test_forgotten_without_a_look_at_the_trail():
    actions.forget(1)
"""
STATES = """
def move(row, to):
    return False
"""
FILES = {
    "pyproject.toml": PROJECT,
    "shop/__init__.py": "",
    "shop/permissions.py": PERMISSIONS,
    "shop/audit.py": AUDIT,
    "shop/redaction/__init__.py": REDACTION,
    "shop/limits.py": LIMITS,
    "shop/states.py": STATES,
    "shop/actions.py": ACTIONS,
    "tests/test_shop.py": TESTS,
    "guards/reasons.toml": "",
}
