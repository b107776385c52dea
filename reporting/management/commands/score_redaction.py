"""Scores redaction on a file of texts with known spans."""

import json
import time
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from redaction.scoring import BadRow, Score, read_rows

PROGRESS_EVERY = 500


class Command(BaseCommand):
    """Print progress, a table, and one JSON object on the last line."""

    help = (
        "Redact each text of FILE, a JSON list of {full_text, spans:[{entity_type, start_position, "
        "end_position}]}, and compare. The last line is one JSON object with the figures."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the file."""
        parser.add_argument("file", type=Path, metavar="FILE")

    def handle(self, *args: Any, **options: Any) -> None:
        """Score the file; a file or row of another form is an error that names it."""
        path: Path = options["file"]
        try:
            rows = list(read_rows(json.loads(path.read_text(encoding="utf-8"))))
        except OSError as error:
            raise CommandError(f"{path} cannot be read: {error.strerror}.") from error
        except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
            raise CommandError(f"{path} is not JSON in UTF-8: {error}.") from error
        except BadRow as error:
            raise CommandError(f"{path}: {error}") from error
        score = Score()
        started = time.perf_counter()
        for number, (text, spans) in enumerate(rows, 1):
            score.take(text, spans)
            if number % PROGRESS_EVERY == 0:
                self.stdout.write(f"{number:,} of {len(rows):,} texts")
        seconds = time.perf_counter() - started
        self.stdout.write(
            f"{len(rows):,} texts in {seconds:.1f} s, {1000 * seconds / len(rows):.2f} ms each"
        )
        summary = score.summary()
        self._table(summary)
        self.stdout.write(json.dumps(summary))

    def _table(self, summary: dict[str, Any]) -> None:
        self.stdout.write(f"{'kind':<20}{'support':>8}{'recall':>9}{'precision':>11}{'exact':>17}")
        for name, figures in [*summary["kinds"].items(), ("overall", summary["overall"])]:
            cells = [
                "–" if figures[key] is None else f"{figures[key]:.3f}"
                for key in ("recall", "precision", "exact_recall", "exact_precision")
            ]
            exact = f"{cells[2]} / {cells[3]}"
            line = f"{name:<20}{figures['support']:>8,}{cells[0]:>9}{cells[1]:>11}{exact:>17}"
            self.stdout.write(line)
