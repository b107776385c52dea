"""The documents agree with the product: links, commands, settings, addresses, pictures."""

import ast
import re
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from django.core.management import get_commands

from tests.routes import routes

ROOT = Path(__file__).resolve().parent.parent
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
MAKE = re.compile(r"\bmake ((?:[a-z][a-z-]*\b|[A-Z]+=\S+ ?)+)")
MANAGE = re.compile(r"manage\.py ([a-z_]+)")
MODULE = re.compile(r"python -m ((?:local|benchmarks)[\w.]*)")
MOST_BYTES = 150 * 1024
# Set by `local` for the programs it starts; nobody sets them by hand.
OURS = {"DEMO_JSON", "HOST_URL"}
# Read outside Python code: by the Makefile and .ci/.
ELSEWHERE = {"RECOURSE_CHROMIUM", "RECOURSE_REQUIRE_BROWSER"}


def documents() -> list[Path]:
    """List the Markdown files that are tracked, or new and not ignored."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return sorted({ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()})


def named(pattern: re.Pattern[str]) -> dict[str, str]:
    """Return what the code spans and blocks of all documents name, with the document."""
    return {
        hit: path.name
        for path in documents()
        for code in CODE.findall(path.read_text())
        for hit in pattern.findall(code)
    }


@pytest.mark.parametrize("path", documents(), ids=lambda path: str(path.relative_to(ROOT)))
def test_every_relative_link_leads_somewhere(path: Path) -> None:
    broken = []
    for link in LINK.findall(CODE.sub("", path.read_text())):
        parts = urlsplit(link)
        if parts.scheme:
            continue
        target = path.parent / unquote(parts.path) if parts.path else path
        if not target.exists() or (parts.fragment and parts.fragment not in anchors(target)):
            broken.append(link)
    assert broken == []


def anchors(path: Path) -> set[str]:
    """Return the fragments of a document's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", path.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in headings}


def test_every_make_target_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    words = {word: doc for said, doc in named(MAKE).items() for word in said.split()}
    found = {word for word in words if "=" not in word}
    assert {"demo", "test", "check", "bench"} <= found
    assert found - targets == set()
    variables = set(re.findall(r"^([A-Z]+) \?=", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert {word.split("=")[0] for word in words if "=" in word} <= variables


def test_every_management_command_exists() -> None:
    found = set(named(MANAGE))
    assert {"migrate", "import_reports", "purge"} <= found
    assert found - set(get_commands()) == set()


def test_every_own_management_command_is_documented() -> None:
    ours = {path.stem for path in ROOT.glob("*/management/commands/[a-z]*.py")}
    assert ours - set(named(MANAGE)) == set()


def test_every_module_to_run_exists() -> None:
    for module in named(MODULE):
        folder = ROOT.joinpath(*module.split("."))
        assert (folder / "__main__.py").exists() or folder.with_suffix(".py").exists(), module


def test_every_folder_and_file_named_exists() -> None:
    pattern = re.compile(r"`((?:[\w.-]+/)+[\w.-]*)`")
    tops = {entry.name for entry in ROOT.iterdir()}
    missing = {
        f"{path.name}: {hit}"
        for path in documents()
        for hit in pattern.findall(path.read_text())
        if hit.split("/")[0] in tops - {".data"}
        and not (ROOT / hit).exists()
        and not (path.parent / hit).exists()
    }
    assert missing == set()


def variables_read() -> set[str]:
    """Return the names of environment variables that settings and the local servers read."""
    found: set[str] = set()
    for path in [
        ROOT / "config" / "settings.py",
        *(ROOT / "local").glob("*.py"),
    ]:
        for node in ast.walk(ast.parse(path.read_text())):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            # env.str("X"), env("X"), os.environ.get("X"), environment.get("X")
            owner = ast.unparse(node.func.value)
            first = node.args[0] if node.args else None
            if owner in {"env", "os.environ", "environment"} and isinstance(first, ast.Constant):
                found.add(str(first.value))
    return {name for name in found if re.fullmatch(r"[A-Z][A-Z_]+", name)}


def variables_documented() -> set[str]:
    """Return the names in the table of settings."""
    operations = (ROOT / "docs" / "operations.md").read_text()
    rows = re.findall(r"^\| (`[A-Z][^|]+)\|", operations, re.MULTILINE)
    return {name for row in rows for name in re.findall(r"`([A-Z_]+)`", row)}


def test_every_variable_that_is_read_is_documented() -> None:
    read = variables_read()
    assert {"SECRET_KEY", "DATABASE_ADMIN_URL", "RECOURSE_REPORTS_FILE"} <= read
    operations = (ROOT / "docs" / "operations.md").read_text()
    assert {name for name in read - OURS if not re.search(rf"\b{name}\b", operations)} == set()


def test_every_variable_that_is_documented_is_read() -> None:
    documented = variables_documented()
    assert {"SECRET_KEY", "BASE_URL", "BROKER_URL"} <= documented
    assert documented - variables_read() - ELSEWHERE == set()


def test_every_address_of_the_api_is_documented() -> None:
    api = (ROOT / "docs" / "api.md").read_text()
    ours = [route.pattern for route in routes() if "/api/v1/" in route.pattern]
    assert ours
    for pattern in ours:
        assert f"`{pattern.split('/api/v1/')[1]}`" in api, pattern


def test_every_picture_is_shown_small_and_taken_by_the_script() -> None:
    readme = (ROOT / "README.md").read_text()
    script = (ROOT / "docs" / "take_pictures.py").read_text()
    pictures = {path.stem: path for path in (ROOT / "docs" / "pictures").glob("*.png")}
    assert set(re.findall(r'\btake\(\w+, "([\w-]+)"', script)) == set(pictures)
    for name, path in pictures.items():
        assert f"docs/pictures/{name}.png" in readme, name
        assert path.stat().st_size < MOST_BYTES, name
