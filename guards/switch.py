"""What stands in the place of each guard: it acts as written, unless this guard is the one taken out.

Each also notes where taking the guard out would make a difference: where a check refuses, an update
finds its row changed, a text is altered. Only a test in which that happens can notice.
"""

import dataclasses
from collections.abc import Callable
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import CodeType, ModuleType
from typing import Any

from guards.discover import SWITCH, Product

# The guard that is taken out in this process; none by default.
off = ""
# Guards that made a difference since this was emptied.
fired: set[str] = set()

# What a move is told beside the columns that it writes.
MOVE_OPTIONS = {"changed", "seen", "among"}


class _Allowed:
    """The verdict that there would be without a check."""

    allowed, reason = True, ""


def take_out(key: str) -> None:
    """Take one guard out in this process, and forget what made a difference before."""
    global off
    off = key
    fired.clear()


def holds(key: str) -> bool:
    """Say whether a guard stands, where it is about to act."""
    fired.add(key)
    return key != off


def required(key: str, check: Callable[[Any], None], verdict: Any) -> None:
    """Refuse what the verdict refuses."""
    if verdict or holds(key):
        check(verdict)


def allowed(key: str, rule: Callable[..., Any], *args: Any, **words: Any) -> Any:
    """Return a rule's verdict."""
    verdict = rule(*args, **words)
    return verdict if verdict or holds(key) else _Allowed()


def rule(key: str, rule: Callable[..., Any]) -> Callable[..., Any]:
    """Return a rule that is given to something else, such as the decorator of a page."""
    return lambda *args, **words: allowed(key, rule, *args, **words)


class _Listed(list[Any]):
    key = ""

    def __iter__(self) -> Any:
        return super().__iter__() if holds(self.key) else iter(())


def listed(key: str, classes: list[Any]) -> list[Any]:
    """Return a list of an API view, which is read anew for each request."""
    found = _Listed(classes)
    found.key = key
    return found


def recorded(key: str, record: Callable[..., Any], *args: Any, **words: Any) -> Any:
    """Write to the audit trail, or return the rows that are written with others."""
    return record(*args, **words) if holds(key) else []


def limited(key: str, admit: Callable[..., Any], *args: Any, **words: Any) -> Any:
    """Ask a rate limit; without it nothing is refused or marked."""
    if off == key:
        fired.add(key)
        return ()
    try:
        found = admit(*args, **words)
    except Exception:
        fired.add(key)
        raise
    if found:
        fired.add(key)
    return found


def redacted(key: str, redact: Callable[..., Any], given: Any, *args: Any, **words: Any) -> Any:
    """Redact a text, or whatever else is given."""
    found = redact(given, *args, **words)
    without = as_given(found, given)
    return found if found == without or holds(key) else without


def as_given(found: Any, given: Any) -> Any:
    """Return what a redaction would have given, had it redacted nothing.

    What it gives is a text, or a dataclass: with fields of the names that the given has too, or
    with the text in its first field and with what was found in the others.
    """
    if isinstance(found, str):
        return given
    fields = [field.name for field in dataclasses.fields(found)]
    alike = {name: getattr(given, name) for name in fields if hasattr(given, name)}
    if dataclasses.is_dataclass(given) and alike:
        return dataclasses.replace(found, **alike)
    rest = {name: type(getattr(found, name))() for name in fields[1:]}
    return dataclasses.replace(found, **{fields[0]: given}, **rest)


def swapped(key: str, query: Any, **changes: Any) -> int:
    """Update rows that are as they were seen; without the guard, whatever they are now."""
    ids = _ids(query)
    if off != key:
        count: int = query.update(**changes)
        if count < len(ids):
            fired.add(key)
        return count
    rows = query.model._base_manager.using(query.db).filter(pk__in=ids)
    if query.count() < len(ids):
        fired.add(key)
    return int(rows.update(**changes))


def _ids(query: Any) -> list[Any]:
    found: list[Any] = []
    named = False
    conditions = list(query.query.where.children)
    while conditions:
        condition = conditions.pop()
        if hasattr(condition, "children"):
            conditions += condition.children
        elif getattr(condition.lhs, "target", None) is query.model._meta.pk:
            named, ids = True, condition.rhs
            found += ids if isinstance(ids, list | tuple | set) else [ids]
    if not named:
        raise LookupError("An update whose rows are not named cannot be taken out.")
    return found


def moved(key: str, move: Callable[..., Any], row: Any, to: Any, **words: Any) -> Any:
    """Move a row to a state by `tenants.states`; without the guard, whatever state it is in."""
    if off != key:
        try:
            found = move(row, to, **words)
        except Exception:
            fired.add(key)
            raise
        if found is False:
            fired.add(key)
        return found
    fired.add(key)
    states = (field.attname for field in row._meta.concrete_fields if to in dict(field.flatchoices))
    columns = {next(states): to} | {n: v for n, v in words.items() if n not in MOVE_OPTIONS}
    type(row)._base_manager.filter(pk=row.pk).update(**columns)
    for name, value in columns.items():
        setattr(row, name, value)
    return True


class _Loader(SourceFileLoader):
    """Loads a module of the product with its switches."""

    product: Product

    def get_code(self, fullname: str) -> CodeType:
        tree, _ = self.product.switched(fullname)
        return compile(tree, self.path, "exec", dont_inherit=True)

    def exec_module(self, module: ModuleType) -> None:
        module.__dict__[SWITCH] = _this()
        super().exec_module(module)


def _this() -> ModuleType:
    import guards.switch

    return guards.switch


class Finder(MetaPathFinder):
    """Finds the product's modules before Python's own finders do."""

    def __init__(self, product: Product) -> None:
        self.product = product

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        """Return where a module of the product is, to be loaded with its switches."""
        if fullname not in self.product.modules:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and isinstance(spec.loader, SourceFileLoader):
            loader = _Loader(fullname, spec.loader.path)
            loader.product = self.product
            spec.loader = loader
        return spec
