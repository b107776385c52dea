"""Draws the state machines of the models into docs/states.md."""

from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import models

from tenants.models.constraints import state_field

HEAD = """# States

Generated from the `NEXT` tables of the models by `manage.py write_states`; do not edit."""


def diagrams() -> str:
    """Return one Mermaid diagram for each model that has a NEXT table, in the apps' order."""
    parts = [HEAD]
    for model in apps.get_models():
        table: dict[str, set[str]] | None = getattr(model, "NEXT", None)
        if table is None:
            continue
        field = model._meta.get_field(state_field(model))
        assert isinstance(field, models.Field)
        labels = {str(value): str(label) for value, label in field.choices or []}
        parts.append(
            f"\n## {str(model._meta.verbose_name).capitalize()}\n\n```mermaid\nstateDiagram-v2"
        )
        parts += [f"    {state} : {label}" for state, label in labels.items()]
        begins = getattr(model, "BEGINS", [field.default])
        parts += [f"    [*] --> {state}" for state in begins]
        for state, following in table.items():
            parts += [f"    {state} --> {to}" for to in sorted(following)]
            if not following:
                parts.append(f"    {state} --> [*]")
        parts.append("```")
    return "\n".join(parts) + "\n"


class Command(BaseCommand):
    """Writes or, with --check, compares the diagrams."""

    help = "Write docs/states.md from the models."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="fail when it is out of date")

    def handle(self, *args: Any, **options: Any) -> None:
        path: Path = settings.BASE_DIR / "docs" / "states.md"
        drawn = diagrams()
        if not options["check"]:
            path.write_text(drawn)
        elif not path.exists() or path.read_text() != drawn:
            raise CommandError("docs/states.md is out of date. Run: manage.py write_states")
