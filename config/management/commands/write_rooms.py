"""Draws the packages, what they import of each other and what each file holds into docs/rooms.md."""

import ast
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

HEAD = """# Rooms

Generated from the imports and the first line of each file by `manage.py write_rooms`; do not edit.
An arrow says how many modules of one package import from the other; what lies above imports what
lies below, never the other way round."""


def packages() -> list[str]:
    """Return the packages that the import rules know, the topmost first."""
    rules = tomllib.loads((settings.BASE_DIR / "pyproject.toml").read_text())["tool"][
        "importlinter"
    ]
    return list(rules["root_packages"])


def modules(package: str) -> Iterator[Path]:
    """Return the modules of a package that somebody reads, in order of their names."""
    for path in sorted((settings.BASE_DIR / package).rglob("*.py")):
        inside = path.relative_to(settings.BASE_DIR).parts
        if "migrations" not in inside and path.read_text().strip():
            yield path


def imports() -> Counter[tuple[str, str]]:
    """Count for each pair of packages the modules of the first that import from the second."""
    known = set(packages())
    counted: Counter[tuple[str, str]] = Counter()
    for package in known:
        for path in modules(package):
            used: set[str] = set()
            for node in ast.walk(ast.parse(path.read_text())):
                if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                    used.add(node.module.split(".")[0])
                elif isinstance(node, ast.Import):
                    used |= {alias.name.split(".")[0] for alias in node.names}
            counted.update((package, other) for other in used & known - {package})
    return counted


def picture() -> str:
    """Return the whole page: a diagram, then each package's files with what they hold."""
    parts = [HEAD, "\n```mermaid\nflowchart TD"]
    order = packages()
    parts += [f"    {package}" for package in order]
    arrows = imports()
    parts += [
        f"    {package} -->|{arrows[package, other]}| {other}"
        for package in order
        for other in order
        if arrows[package, other]
    ]
    parts.append("```")
    for package in order:
        parts += [f"\n## {package}\n", "| file | what lives in it |", "|---|---|"]
        for path in modules(package):
            line = (ast.get_docstring(ast.parse(path.read_text())) or "").split("\n")[0]
            name = path.relative_to(settings.BASE_DIR / package)
            parts.append(f"| `{name}` | {line.replace('|', chr(92) + '|')} |")
    return "\n".join(parts) + "\n"


class Command(BaseCommand):
    """Writes or, with --check, compares the picture."""

    help = "Write docs/rooms.md from the imports and the first line of each file."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="fail when it is out of date")

    def handle(self, *args: Any, **options: Any) -> None:
        path: Path = settings.BASE_DIR / "docs" / "rooms.md"
        drawn = picture()
        if not options["check"]:
            path.write_text(drawn)
        elif not path.exists() or path.read_text() != drawn:
            raise CommandError("docs/rooms.md is out of date. Run: manage.py write_rooms")
