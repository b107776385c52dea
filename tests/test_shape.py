"""The shape of the code is kept by machine: sizes, names, docstrings, what is never used."""

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APPS = (
    "redaction",
    "tenants",
    "policy",
    "privacy",
    "traces",
    "reporting",
    "triage",
    "escalation",
    "learning",
)
MOST_LINES = 400
# A noun may have a file in each of these, and nowhere else a second one.
LAYERS = {"models", "actions", "views", "api", "forms", "tasks", "permissions"}
# A module is named for its subject or its layer, never for a technique or a leftover.
NAMELESS = {
    "common",
    "constants",
    "core",
    "helpers",
    "misc",
    "selectors",
    "services",
    "shared",
    "signals",
    "utils",
}
WITHOUT_TRANSPORT = {"actions", "permissions", "models"}
# Written in pieces: this file is searched too.
ELSEWHERE = re.compile(
    "|".join(
        (
            r"--(?:extra-)?index-" + "url",
            r"--find-" + "links",
            r"(?:pypi|test\.pypi)\." + r"org/simple",
            r"files\.python" + r"hosted\.org",
            r"registry\.npm" + r"js\.org",
            r"(?<![\w.])/(?:root|home|Users|work)" + r"/\w",
            r"/opt/(?:wheels|pypi)" + r"\b",
        )
    )
)
LONGEST_ASSET_LINE = 500
# Characters; pyproject.toml tells the formatter the same.
TEMPLATE_WIDTH = 120


@cache
def files() -> tuple[Path, ...]:
    """List the files that are tracked, or new and not ignored."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    found = sorted(ROOT / name for name in set(listed.split("\0")) if name)
    return tuple(path for path in found if path.is_file())


def modules() -> Iterator[tuple[str, Path]]:
    for path in files():
        if path.suffix == ".py" and "migrations" not in path.parts:
            yield str(path.relative_to(ROOT)), path


def app_modules() -> Iterator[tuple[str, Path]]:
    for name, path in modules():
        if name.split("/", 1)[0] in APPS:
            yield name, path


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(), str(path))


def texts() -> Iterator[tuple[str, str]]:
    for path in files():
        try:
            yield str(path.relative_to(ROOT)), path.read_text()
        except UnicodeDecodeError:
            continue


def test_git_lists_the_product() -> None:
    assert {name.split("/")[0] for name, _ in modules()} >= {"local", "config", "tests", *APPS}


def test_no_module_is_long() -> None:
    lengths = {name: len(path.read_text().splitlines()) for name, path in modules()}
    assert {name: n for name, n in lengths.items() if n > MOST_LINES} == {}


def test_every_module_says_what_lives_in_it() -> None:
    silent = [
        name
        for name, path in modules()
        if path.read_text().strip() and not ast.get_docstring(tree(path))
    ]
    assert silent == []


def test_modules_are_named_for_their_subject() -> None:
    parts = {name: set(name.removesuffix(".py").split("/")) for name, _ in modules()}
    assert {name: found & NAMELESS for name, found in parts.items() if found & NAMELESS} == {}


def names_that_come_twice() -> dict[str, set[str]]:
    """Return by app the file names of which two are no noun that layers mirror."""
    folders: dict[tuple[str, str], list[tuple[str, ...]]] = {}
    for name, _ in app_modules():
        app, *inner, file = name.split("/")
        if file not in {"__init__.py", "__main__.py"}:
            folders.setdefault((app, file.removesuffix(".py")), []).append(tuple(inner))
    twice: dict[str, set[str]] = {}
    for (app, stem), places in folders.items():
        mirrored = all(len(place) == 1 and place[0] in LAYERS for place in places)
        if len(places) > 1 and not mirrored:
            twice.setdefault(app, set()).add(stem)
    return twice


def test_a_name_comes_twice_only_where_a_layer_mirrors_a_noun() -> None:
    assert names_that_come_twice() == {}


def test_no_model_overrides_save() -> None:
    overrides = [
        f"{name}: {node.name}"
        for name, path in app_modules()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef)
        and not node.name.endswith("Form")
        and any(isinstance(part, ast.FunctionDef) and part.name == "save" for part in node.body)
    ]
    assert overrides == []


def test_no_model_has_a_default_order() -> None:
    ordered = [
        f"{name}:{part.lineno}"
        for name, path in app_modules()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef) and node.name == "Meta"
        for part in node.body
        if isinstance(part, ast.Assign)
        and any(isinstance(target, ast.Name) and target.id == "ordering" for target in part.targets)
    ]
    assert ordered == []


def imports(path: Path) -> set[str]:
    """Return the dotted names a module imports, also inside functions."""
    found: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def starts_with(names: set[str], *prefixes: str) -> set[str]:
    return {n for n in names for p in prefixes if n == p or n.startswith(f"{p}.")}


def test_actions_permissions_and_models_know_no_transport() -> None:
    # The import rules of pyproject.toml cannot name a part of an outside package.
    found = {
        name: starts_with(imports(path), "django.http", "django.shortcuts", "django.views")
        for name, path in app_modules()
        if name.removesuffix(".py").split("/")[1] in WITHOUT_TRANSPORT
    }
    assert {name: names for name, names in found.items() if names} == {}


def test_one_module_alone_writes_states() -> None:
    """Written anywhere else, a state could go where NEXT does not lead, or undo another's move."""
    names = {"status", "state"}
    # Where `status` is a field of a model; elsewhere it is that of an answer.
    parts = {"actions", "delivery", "models", "permissions", "forms", "tasks", "withdrawn"}

    def written(node: ast.AST) -> bool:
        match node:
            case ast.Call(func=ast.Attribute(attr="update")):
                return any(keyword.arg in names for keyword in node.keywords)
            case ast.Call(func=ast.Attribute(attr="bulk_update" | "save")):
                inside = [part for part in ast.walk(node) if isinstance(part, ast.Constant)]
                return any(part.value in names for part in inside)
            case ast.Dict():
                # Columns to be written, whose value is a member of Status or State.
                return any(
                    isinstance(key, ast.Constant)
                    and key.value in names
                    and re.search(r"\b(Status|State)\.[A-Z_]+$", ast.unparse(value))
                    for key, value in zip(node.keys, node.values, strict=True)
                )
            case ast.Subscript(slice=ast.Constant(value="status" | "state"), ctx=ast.Store()):
                return True
            case ast.Attribute(attr="status" | "state", ctx=ast.Store()):
                # An error that is made has a status of its own.
                return not (isinstance(node.value, ast.Name) and node.value.id == "self")
        return False

    found = [
        f"{name}:{getattr(node, 'lineno', 0)}"
        for name, path in app_modules()
        if name != "tenants/states.py" and parts & set(name.removesuffix(".py").split("/"))
        for node in ast.walk(tree(path))
        if written(node)
    ]
    assert found == []


def test_no_signal_and_no_generic_key() -> None:
    banned = (
        "django.db.models.signals",
        "django.dispatch",
        "django.contrib.contenttypes.fields",
    )
    found = {name: starts_with(imports(path), *banned) for name, path in app_modules()}
    assert {name: names for name, names in found.items() if names} == {}


def test_no_file_names_a_package_index_or_a_folder_of_one_machine() -> None:
    found = [
        f"{name}:{text.count(chr(10), 0, hit.start()) + 1}: {hit[0]}"
        for name, text in texts()
        for hit in ELSEWHERE.finditer(text)
    ]
    assert found == []


def test_no_asset_is_minified() -> None:
    named = [str(path.relative_to(ROOT)) for path in files() if ".min." in path.name]
    squeezed = [
        name
        for name, text in texts()
        if name.endswith((".js", ".css", ".mjs"))
        and max(map(len, text.splitlines()), default=0) > LONGEST_ASSET_LINE
    ]
    assert named + squeezed == []


def test_no_line_of_a_template_is_wide() -> None:
    # In a text e-mail a paragraph is a line, so its width is content.
    templates = {
        name: text
        for name, text in texts()
        if name.startswith("templates/") and name.endswith(".html")
    }
    assert len(templates) > 100
    wide = {
        f"{name}:{number}": len(line)
        for name, text in templates.items()
        for number, line in enumerate(text.splitlines(), 1)
        if len(line) > TEMPLATE_WIDTH
    }
    assert wide == {}


@pytest.mark.parametrize("name", ["base.txt", "dev.txt", "interop.txt"])
def test_every_locked_package_has_hashes(name: str) -> None:
    lock = (ROOT / "requirements" / name).read_text()
    entries = re.split(r"\n(?=\S)", lock.strip())
    assert len(entries) > 50
    assert [entry.split("\n")[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_development_lock_agrees_with_the_base_lock() -> None:
    # One environment may be filled from both.
    base, dev = (
        set(re.findall(r"^([\w.-]+==\S+)", (ROOT / "requirements" / f).read_text(), re.MULTILINE))
        for f in ("base.txt", "dev.txt")
    )
    assert base - dev == set()


def test_every_dependency_says_why_it_is_there() -> None:
    text = (ROOT / "pyproject.toml").read_text()
    lists = re.findall(r"^(?:dependencies|dev) = \[\n(.*?)^\]", text, re.DOTALL | re.MULTILINE)
    assert len(lists) == 2
    for entries in lists:
        lines = [line.strip() for line in entries.splitlines()]
        # A reason, a package, a reason, a package.
        assert all(line.startswith("# ") for line in lines[::2])
        assert all(line.startswith('"') for line in lines[1::2])
