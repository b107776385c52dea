"""Taking records in, batch by batch: exactly once, and one bad record stops no other."""

import hashlib
import itertools
import json
import logging
import re
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import IntegrityError, InterfaceError, OperationalError
from django.utils import timezone

from reporting.actions import submit_report
from reporting.imports import avid
from reporting.imports.lines import Line
from reporting.models import Report
from reporting.submission import Source, Submission
from tenants import audit
from tenants.failures import note_failure
from tenants.models import Workspace
from tenants.permissions import Denied, Invalid
from tenants.scope import enter_scope

logger = logging.getLogger("recourse.import")

BATCH = 50


@dataclass(frozen=True)
class Format:
    """How one kind of file is read."""

    source: str
    record_id: Callable[[dict[str, Any]], str]
    submission_of: Callable[[dict[str, Any]], Submission]
    credited: Callable[[dict[str, Any]], int]


FORMATS = {
    "avid": Format(avid.SOURCE, avid.record_id, avid.submission_of, avid.credited),
}


@dataclass(frozen=True)
class Refusal:
    """A record that was not taken: where it is, which it is, and why."""

    line: int
    record_id: str
    reason: str

    def __str__(self) -> str:
        return f"line {self.line} · {self.record_id or 'no id'} · not taken: {self.reason}"


@dataclass
class Tally:
    """What became of the records so far."""

    lines: int = 0
    taken: int = 0
    known: int = 0
    refusals: list[Refusal] = field(default_factory=list)
    # People credited in records taken, whose names were not stored.
    credited: int = 0


@dataclass
class Importer:
    """One run over one file into one workspace."""

    workspace_id: uuid.UUID
    format: Format
    tally: Tally = field(default_factory=Tally)
    # Where an id was first seen in this file, and a digest of what it stood for.
    _seen: dict[str, tuple[int, bytes]] = field(default_factory=dict)

    def run(self, lines: Iterable[Line]) -> Iterator[list[Refusal]]:
        """Take all lines in; after each committed batch yield what was refused in it.

        What was committed stays when the run is interrupted, and the next run finds it. Raises
        OperationalError when the database is gone.
        """
        for batch in _batches(iter(lines)):
            with enter_scope(self.workspace_id):
                outcome = self._take(batch)
            self._add(outcome)
            yield outcome.refusals
        with enter_scope(self.workspace_id):
            workspace = Workspace.objects.get(pk=self.workspace_id)
            audit.record(
                "reports.imported",
                workspace,
                source=self.format.source,
                taken=self.tally.taken,
                known=self.tally.known,
                refused=len(self.tally.refusals),
            )

    def _take(self, batch: Sequence[Line]) -> Tally:
        outcome = Tally(lines=len(batch))
        ready: list[tuple[Line, str]] = []
        for line in batch:
            if (refusal := self._refused(line)) is not None:
                outcome.refusals.append(refusal)
            else:
                ready.append((line, self.format.record_id(line.record or {})))
        taken = set(
            Report.objects.filter(
                external_source=self.format.source, external_id__in=[name for _, name in ready]
            ).values_list("external_id", flat=True)
        )
        workspace = Workspace.objects.get(pk=self.workspace_id)
        for line, name in ready:
            if name in taken:
                outcome.known += 1
            elif self._store(line, name, workspace, outcome):
                taken.add(name)
        outcome.refusals.sort(key=lambda refusal: refusal.line)
        return outcome

    def _refused(self, line: Line) -> Refusal | None:
        """Say why a line cannot even be looked up: broken, without an id, or an id used twice."""
        if line.record is None:
            return Refusal(line.number, "", line.problem)
        try:
            name = self.format.record_id(line.record)
        except Invalid as error:
            return Refusal(line.number, _printable(line.record), f"{error.field}: {error.detail}")
        digest = hashlib.sha256(json.dumps(line.record, sort_keys=True).encode()).digest()
        first, same = self._seen.setdefault(name, (line.number, digest))
        if same == digest:
            return None
        reason = f"another record on line {first} has the same id; give each its own"
        return Refusal(line.number, name, reason)

    def _store(self, line: Line, name: str, workspace: Workspace, outcome: Tally) -> bool:
        record = line.record or {}
        try:
            submit_report(
                self.format.submission_of(record),
                workspace=workspace,
                source=Source(external_source=self.format.source, external_id=name),
                now=timezone.now(),
            )
        except Invalid as error:
            reason = f"{error.field}: {error.detail}"
        except Denied as error:
            reason = str(error)
        except (OperationalError, InterfaceError):
            raise
        except Exception as error:  # one record must not stop the others
            if isinstance(error, IntegrityError) and self._is_known(name):
                outcome.known += 1
                return True
            code = note_failure(logger, "record was not stored", error, line=line.number)
            reason = (
                f"it could not be stored ({type(error).__name__}, failure {code} in the log); "
                "tell the maintainers"
            )
        else:
            outcome.taken += 1
            outcome.credited += self.format.credited(record)
            return True
        outcome.refusals.append(Refusal(line.number, name, reason))
        return False

    def _is_known(self, name: str) -> bool:
        return Report.objects.filter(external_source=self.format.source, external_id=name).exists()

    def _add(self, outcome: Tally) -> None:
        self.tally.lines += outcome.lines
        self.tally.taken += outcome.taken
        self.tally.known += outcome.known
        self.tally.credited += outcome.credited
        self.tally.refusals += outcome.refusals


def _batches(lines: Iterator[Line]) -> Iterator[list[Line]]:
    while batch := list(itertools.islice(lines, BATCH)):
        yield batch


def _printable(record: dict[str, Any]) -> str:
    """Return what stands where the id should be, cut and cleaned for a terminal."""
    metadata = record.get("metadata")
    value = metadata.get("report_id") if isinstance(metadata, dict) else None
    return re.sub(r"[^\x20-\x7e]", "?", str(value))[:40] if value else ""
