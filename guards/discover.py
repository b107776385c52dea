"""Finding guards in the code by their pattern, and compiling modules with a switch for each.

Finding and switching are one pass, so that what is listed is what can be taken out.
"""

import ast
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

# What a refusal raises, and the kind of guard that it makes.
REFUSALS = {"Denied": "permission", "Http404": "permission", "PermissionDenied": "permission",
            "Changed": "swap", "Limited": "limit"}  # fmt: skip
# Lists of an API view, and the kind of guard that they make.
API_LISTS = {"authentication_classes": "permission", "permission_classes": "permission",
             "throttle_classes": "limit"}  # fmt: skip
MOVES = {"move", "try_move"}
AUDIT_CALLS = {"record", "record_each", "rows_of"}
# Parts of a query that narrow nothing.
NEUTRAL = {"all", "annotate", "defer", "only", "order_by", "select_for_update", "select_related",
           "using"}  # fmt: skip
PRIMARY = {"pk", "id", "pk__in", "id__in"}
SWITCH = "__guards__"
MOST_SHOWN = 110


@dataclass(frozen=True)
class Guard:
    """One guard: `key` stays the same when lines move; `code` is its first line, to read."""

    key: str
    kind: str
    module: str
    code: str


@dataclass(frozen=True)
class Module:
    """A module of the product: its dotted name and its file."""

    name: str
    path: Path
    source: str

    @cached_property
    def tree(self) -> ast.Module:
        """The module as it is written."""
        return ast.parse(self.source, str(self.path))

    @property
    def parts(self) -> list[str]:
        """The parts of the module's name."""
        return self.name.split(".")

    @cached_property
    def imported(self) -> dict[str, str]:
        """The names that the module imports or defines itself, with where they come from."""
        package = self.parts if self.path.name == "__init__.py" else self.parts[:-1]
        found: dict[str, str] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found |= {alias.asname or alias.name: alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                above = package[: len(package) - node.level + 1]
                parts = [*(above if node.level else []), *filter(None, [node.module])]
                for alias in node.names:
                    found[alias.asname or alias.name] = ".".join([*parts, alias.name])
        own = (part for part in self.tree.body if isinstance(part, ast.FunctionDef | ast.ClassDef))
        return found | {part.name: f"{self.name}.{part.name}" for part in own}


class Product:
    """The packages of the product below a folder, and the guards in them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        settings = tomllib.loads((root / "pyproject.toml").read_text())
        self.packages: list[str] = settings["tool"]["importlinter"]["root_packages"]
        self.modules = {module.name: module for module in self._read()}
        self.limiters = self._limiters()

    def _read(self) -> Iterator[Module]:
        for path in sorted(p for name in self.packages for p in (self.root / name).rglob("*.py")):
            parts = path.relative_to(self.root).with_suffix("").parts
            if "migrations" not in parts:
                name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
                yield Module(name, path, path.read_text())

    def guards(self) -> list[Guard]:
        """Return all guards in the code, in the order of the modules."""
        return [guard for name in self.modules for guard in self.switched(name)[1]]

    def switched(self, name: str) -> tuple[ast.Module, list[Guard]]:
        """Return a module's tree with a switch in the place of each guard, and those guards."""
        module = self.modules[name]
        switching = _Switching(self, module)
        # Parsed again, since a tree is changed in place.
        tree = switching.visit(ast.parse(module.source, str(module.path)))
        return ast.fix_missing_locations(tree), switching.guards

    def origin(self, module: Module, node: ast.expr) -> str:
        """Return where a called name is defined, dotted; empty for what the product has not."""
        parts: list[str] = []
        while isinstance(node, ast.Attribute):
            parts.insert(0, node.attr)
            node = node.value
        if not isinstance(node, ast.Name) or node.id not in module.imported:
            return ""
        dotted = ".".join([module.imported[node.id], *parts])
        seen: set[str] = set()
        # A package gives on what its modules define.
        while dotted not in seen:
            seen.add(dotted)
            home, _, last = dotted.rpartition(".")
            if home in self.modules:
                dotted = self.modules[home].imported.get(last, dotted)
        return dotted if dotted.split(".")[0] in self.packages else ""

    def _limiters(self) -> set[str]:
        """Return the functions that raise Limited, by themselves or by one that they call."""
        found: set[str] = set()
        functions = {
            f"{module.name}.{part.name}": (module, part)
            for module in self.modules.values()
            for part in module.tree.body
            if isinstance(part, ast.FunctionDef)
        }
        while True:
            more = {
                name
                for name, (module, function) in functions.items()
                if name not in found
                and not _catches(function, "Limited")
                and any(
                    (isinstance(node, ast.Raise) and refusal(module, node) == "limit")
                    or (isinstance(node, ast.Call) and self.origin(module, node.func) in found)
                    for node in ast.walk(function)
                )
            }
            if not more:
                return found
            found |= more


def _catches(function: ast.FunctionDef, name: str) -> bool:
    handlers = (node for node in ast.walk(function) if isinstance(node, ast.ExceptHandler))
    return any(name in names(handler.type) for handler in handlers if handler.type)


def names(tree: ast.AST) -> set[str]:
    """Return the names and attributes in a tree."""
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} | {
        node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)
    }


def refusal(module: Module, node: ast.Raise) -> str:
    """Return the kind of guard that raising makes; empty for another error.

    A function of the module that makes the error says so by what it returns.
    """
    raised = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
    name = last_name(raised) if raised is not None else ""
    for part in module.tree.body:
        if isinstance(part, ast.FunctionDef) and part.name == name and part.returns:
            name = last_name(part.returns)
    return REFUSALS.get(name, "")


def last_name(node: ast.expr) -> str:
    """Return the last part of a dotted name."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def narrows(query: ast.expr, scope: ast.AST, followed: frozenset[str] = frozenset()) -> set[str]:
    """Return what a query is narrowed by: keywords, or names of its manager's own methods.

    A name is followed to what the function (`scope`) assigned to it.
    """
    found: set[str] = set()
    while isinstance(query, ast.Call | ast.Attribute):
        if isinstance(query, ast.Call) and isinstance(query.func, ast.Attribute):
            if query.func.attr in {"filter", "exclude"}:
                found |= {word.arg or "**" for word in query.keywords}
                found |= {ast.unparse(condition) for condition in query.args}
            elif query.func.attr not in NEUTRAL:
                found.add(query.func.attr)
        query = query.func if isinstance(query, ast.Call) else query.value
    if isinstance(query, ast.Name) and query.id not in followed:
        for node in ast.walk(scope):
            if isinstance(node, ast.Assign) and query.id in map(last_name, node.targets):
                found |= narrows(node.value, scope, followed | {query.id})
    return found


class _Switching(ast.NodeTransformer):
    """Puts a switch into the place of each guard of one module."""

    def __init__(self, product: Product, module: Module) -> None:
        self.product, self.module = product, module
        self.guards: list[Guard] = []
        self._lines = module.source.splitlines()
        self._inside: list[ast.FunctionDef | ast.ClassDef] = []
        self._count: Counter[tuple[str, str]] = Counter()
        # Verdicts that a `require` asks: one guard, not two.
        self._required: set[ast.expr] = set()

    def _key(self, kind: str, node: ast.AST) -> ast.expr:
        place = ".".join(part.name for part in self._inside)
        self._count[place, kind] += 1
        key = f"{self.module.name}:{place}:{kind}:{self._count[place, kind]}"
        lines = self._lines[getattr(node, "lineno", 1) - 1 : getattr(node, "end_lineno", 1)]
        code = " ".join(" ".join(lines).split())
        self.guards.append(Guard(key, kind, self.module.name, code[:MOST_SHOWN]))
        return ast.Constant(key)

    def _ask(self, act: str, *args: ast.expr, keywords: Sequence[ast.keyword] = ()) -> ast.Call:
        switch = ast.Attribute(ast.Name(SWITCH, ast.Load()), act, ast.Load())
        return ast.Call(switch, list(args), list(keywords))

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        return self._enter(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        return self._enter(node)

    def _enter(self, node: ast.FunctionDef | ast.ClassDef) -> ast.AST:
        self._inside.append(node)
        self.generic_visit(node)
        self._inside.pop()
        return node

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        self.generic_visit(node)
        kind = API_LISTS.get(last_name(node.targets[0]), "")
        if kind and isinstance(node.value, ast.List) and node.value.elts:
            node.value = self._ask("listed", self._key(kind, node), node.value)
        return node

    def visit_If(self, node: ast.If) -> ast.AST:
        self.generic_visit(node)
        if "is_authenticated" in names(node.test) and isinstance(node.body[-1], ast.Return):
            asked = self._ask("holds", self._key("permission", node.test))
            node.test = ast.BoolOp(ast.And(), [node.test, asked])
        return node

    def visit_Raise(self, node: ast.Raise) -> ast.AST:
        self.generic_visit(node)
        if not (kind := refusal(self.module, node)) or not self._inside:
            return node
        return ast.If(self._ask("holds", self._key(kind, node)), [node], [])

    def visit_Call(self, node: ast.Call) -> ast.AST:
        origin = self.product.origin(self.module, node.func)
        kind, act = self._act(node, origin) if self._inside else ("", "")
        if act == "required":
            asked = node.args[0]
            self._required.add(asked.value if isinstance(asked, ast.NamedExpr) else asked)
        self.generic_visit(node)
        for place, given in enumerate(node.args):
            if isinstance(given, ast.Name | ast.Attribute) and last_name(given).startswith("may_"):
                node.args[place] = self._ask("rule", self._key("permission", given), given)
        if not act:
            return node
        first = node.func
        if act == "swapped" and isinstance(first, ast.Attribute):
            first = first.value
        return self._ask(act, self._key(kind, node), first, *node.args, keywords=node.keywords)

    def _act(self, node: ast.Call, origin: str) -> tuple[str, str]:
        """Return the kind of guard that a call is, and which switch takes its place."""
        name, parts = origin.rpartition(".")[2], origin.split(".")
        if name == "require" and node.args:
            return "permission", "required"
        if name.startswith("may_") and node not in self._required:
            return "permission", "allowed"
        if name in AUDIT_CALLS and "audit" in parts:
            return "audit", "recorded"
        within = "redaction" in (self.module.parts[0], *self.module.parts[:-1])
        if name.startswith("redact") and node.args and not within:
            return "redaction", "redacted"
        if origin in self.product.limiters:
            return "limit", "limited"
        if name in MOVES and len(node.args) == 2:
            return "swap", "moved"
        return ("swap", "swapped") if self._swaps(node) else ("", "")

    def _swaps(self, node: ast.Call) -> bool:
        """Say whether a call updates rows by their keys and by something more."""
        if not isinstance(node.func, ast.Attribute) or node.func.attr != "update" or node.args:
            return False
        scope = next((p for p in reversed(self._inside) if isinstance(p, ast.FunctionDef)), None)
        by = narrows(node.func.value, scope) if scope else set()
        return bool(by & PRIMARY and by - PRIMARY)
