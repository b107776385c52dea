"""Scores how reports that say the same are brought together."""

import json
import time
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from triage.scoring import BadFile, read_texts, score_duplicates

SHOWN = 10


class Command(BaseCommand):
    """Print progress, a table, and one JSON object on the last line."""

    help = (
        "With --duplicates: report each text of FILE, a CSV file with a column text, send every "
        "second one again with typing errors, cut off or with boilerplate, and count which of them "
        "are merged into the case of their first. The last line is one JSON object with precision and recall. "
        "Nothing is kept."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the file, what to score, and how much of the file."""
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--duplicates", action="store_true", help="score the same report again")
        parser.add_argument("--most", type=int, default=2_000, help="texts of the file to use")
        parser.add_argument("--show", type=int, default=SHOWN, help="wrong pairs to print")

    def handle(self, *args: Any, **options: Any) -> None:
        """Score the file; a file of another form is an error that says what it lacks."""
        path: Path = options["file"]
        if not options["duplicates"]:
            raise CommandError("Clusters by meaning are not built yet. Use --duplicates.")
        try:
            texts = read_texts(path, options["most"])
        except OSError as error:
            raise CommandError(f"{path} cannot be read: {error.strerror}.") from error
        except (UnicodeDecodeError, BadFile) as error:
            raise CommandError(f"{path}: {error}.") from error
        started = time.perf_counter()
        score = score_duplicates(texts, now=timezone.now(), say=self.stdout.write)
        seconds = time.perf_counter() - started
        reports = len(texts) + score.sent.total()
        self.stdout.write(
            f"{reports:,} reports in {seconds:.1f} s, {1000 * seconds / reports:.1f} ms each"
            " with intake"
        )
        self.stdout.write(f"{'sent again with':<32}{'reports':>8}{'recall':>9}")
        for form, count in score.sent.items():
            self.stdout.write(f"{form:<32}{count:>8,}{score.merged[form] / count:>9.3f}")
        self.stdout.write(f"merged though written by different people: {len(score.wrong):,}")
        for one, other in score.wrong[: options["show"]]:
            self.stdout.write(f"  {one[:90]!r} with {other[:90]!r}")
        self.stdout.write(json.dumps(score.summary()))
