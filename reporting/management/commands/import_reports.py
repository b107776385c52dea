"""`manage.py import_reports`: take in reports from a file of another organisation."""

import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any, BinaryIO

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import InterfaceError, OperationalError

from reporting.imports.batches import FORMATS, Importer, Tally
from reporting.imports.lines import Unusable, read_lines
from tenants.directory import find_workspace_id

REFUSED, UNUSABLE = 1, 2
PROGRESS_LINES = 100
AGAIN = "Run the import again: what was taken is not taken twice."


class Command(BaseCommand):
    """Imports reports; exits with 0 when all are in, 1 when some were refused, 2 on a bad file."""

    help = (
        "Import reports from a file of JSON Lines (`-` reads standard input). Can be run again: "
        "no report comes twice. Exit code: 0 all taken or there already, 1 some refused, 2 the "
        "file or the workspace cannot be used."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", metavar="FILE")
        parser.add_argument("--format", required=True, choices=sorted(FORMATS))
        parser.add_argument("--workspace", required=True, metavar="SLUG")

    def handle(self, *args: Any, **options: Any) -> None:
        """Import one file into one workspace and say what became of each record."""
        workspace_id = find_workspace_id(options["workspace"])
        if workspace_id is None:
            raise CommandError(
                f"There is no workspace {options['workspace']!r}.", returncode=UNUSABLE
            )
        importer = Importer(workspace_id, FORMATS[options["format"]])
        begin = time.monotonic()
        with ExitStack() as stack:
            file = self._open(options["file"], stack)
            try:
                self._run(importer, file, begin)
            except Unusable as error:
                raise CommandError(
                    f"{options['file']} cannot be imported: {error}", returncode=UNUSABLE
                ) from error
            except (OperationalError, InterfaceError) as error:
                raise CommandError(
                    f"The database does not answer ({type(error).__name__}); "
                    f"{importer.tally.taken} reports are in. {AGAIN}",
                    returncode=UNUSABLE,
                ) from error
            except KeyboardInterrupt as error:
                raise CommandError(
                    f"Stopped; {importer.tally.taken} reports are in. {AGAIN}", returncode=130
                ) from error
        self._summarise(importer.tally, begin)
        if importer.tally.refusals:
            sys.exit(REFUSED)

    def _open(self, name: str, stack: ExitStack) -> BinaryIO:
        if name == "-":
            return sys.stdin.buffer
        try:
            return stack.enter_context(Path(name).open("rb"))
        except OSError as error:
            raise CommandError(
                f"{name} cannot be read: {error.strerror}.", returncode=UNUSABLE
            ) from error

    def _run(self, importer: Importer, file: BinaryIO, begin: float) -> None:
        told = 0
        for refusals in importer.run(read_lines(file)):
            for refusal in refusals:
                self.stderr.write(str(refusal))
            if importer.tally.lines - told >= PROGRESS_LINES:
                told = importer.tally.lines
                self.stdout.write(_counts(importer.tally, begin))
                self.stdout.flush()

    def _summarise(self, tally: Tally, begin: float) -> None:
        self.stdout.write(f"done: {_counts(tally, begin)}")
        if tally.credited:
            self.stdout.write(
                f"names of people credited, left out because nobody here needs them: {tally.credited}"
            )
        if tally.refusals:
            self.stdout.write(
                f"not taken: {len(tally.refusals)}, each named above with the reason. "
                "Repair them and run the import again."
            )


def _counts(tally: Tally, begin: float) -> str:
    return (
        f"{tally.lines} records · {tally.taken} taken · {tally.known} there already · "
        f"{len(tally.refusals)} refused · {time.monotonic() - begin:.1f} s"
    )
