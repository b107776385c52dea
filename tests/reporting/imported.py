"""Records and runs of the import, for its tests."""

import io
import json
from pathlib import Path
from typing import Any

from django.core.management import call_command

from privacy import vault
from privacy.models import Kind
from reporting.models import Report
from tenants.scope import enter_scope


def record(**changes: Any) -> dict[str, Any]:
    """Return a small record of the shape that AVID publishes, changed as told."""
    return {
        "data_type": "AVID",
        "metadata": {"report_id": "R-1"},
        "affects": {"artifacts": [{"type": "Model", "name": "Lumen 2"}]},
        "problemtype": {"type": "Issue", "description": {"lang": "eng", "value": "A jailbreak"}},
        "description": {"lang": "eng", "value": "It told how to make a weapon."},
        "reported_date": "2026-05-04",
    } | changes


class Run:
    """What one run of the command into Acme printed and how it ended."""

    def __init__(self, file: Path) -> None:
        out, err = io.StringIO(), io.StringIO()
        self.code: Any = 0
        try:
            call_command(
                "import_reports", str(file), format="avid", workspace="acme", stdout=out, stderr=err
            )
        except SystemExit as error:
            self.code = error.code
        self.out, self.err = out.getvalue(), err.getvalue()


def run_lines(folder: Path, *lines: Any) -> Run:
    """Import records, or raw bytes, each as one line."""
    path = folder / "reports.jsonl"
    raw = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
    path.write_bytes(b"\n".join(raw) + b"\n")
    return Run(path)


def stored(cast: Any) -> list[Report]:
    """Return Acme's reports, oldest first."""
    with enter_scope(cast.acme.pk):
        return list(Report.objects.order_by("id"))


def words(cast: Any, report: Report, kind: str = Kind.DESCRIPTION) -> list[str]:
    """Return what is sealed of a report, of one kind."""
    with enter_scope(cast.acme.pk):
        return [piece.text for piece in vault.read_unaudited(report, [kind])]
