"""Importing real reports: everything is taken or named, exactly once."""

import json
import os
from functools import partial
from pathlib import Path

import pytest
from django.core.management import CommandError
from django.db import OperationalError

from privacy import vault
from privacy.models import Kind
from reporting.imports import batches
from reporting.models import Category, Entry, ReporterMessage, Severity
from tenants.models import AuditEvent, Workspace
from tenants.scope import enter_scope
from tests.reporting.imported import Run, record, run_lines, stored, words

SAMPLE = Path(__file__).resolve().parents[2] / "reporting/samples/avid_sample.jsonl"
REAL = "ai_vulnerability_reports.jsonl"


@pytest.fixture
def run(cast, tmp_path):
    """Return a function that imports records or raw bytes into Acme."""
    return partial(run_lines, tmp_path)


def everything_is_taken_once(cast, path):
    ids = [json.loads(line)["metadata"]["report_id"] for line in path.open()]
    first = Run(path)
    assert (first.code, first.err) == (0, "")
    assert f"{len(ids)} records · {len(ids)} taken · 0 there already · 0 refused" in first.out
    assert sorted(str(report.external_id) for report in stored(cast)) == sorted(ids)
    second = Run(path)
    assert second.code == 0
    assert f"0 taken · {len(ids)} there already" in second.out
    assert len(stored(cast)) == len(ids)
    return stored(cast)


def test_sample_is_imported_and_not_twice(cast):
    reports = everything_is_taken_once(cast, SAMPLE)
    assert {report.category for report in reports} == set(Category)
    assert {report.severity for report in reports} == set(Severity)


def test_real_reports_are_imported_or_named(cast):
    """Runs on the real file where RECOURSE_DATA says where it is, on the sample elsewhere."""
    real = Path(os.environ.get("RECOURSE_DATA", "")) / REAL
    path = real if real.is_file() else SAMPLE
    reports = everything_is_taken_once(cast, path)
    assert len(reports) == (96 if path == real else 12)
    credits = [
        person["value"] for line in path.open() for person in json.loads(line).get("credit", [])
    ]
    with enter_scope(cast.acme.pk):
        traces = " ".join(
            piece.text for report in reports for piece in vault.read_unaudited(report, [Kind.TRACE])
        )
    # Names of organisations may stand elsewhere in a record; names of people do not.
    assert not {name for name in credits if len(name.split()) == 2} & set(traces.split('"'))


def test_record_goes_through_intake(cast, run):
    assert run(record()).code == 0
    (report,) = stored(cast)
    assert (report.entry, report.external_source) == (Entry.IMPORT, "avid")
    assert (report.category, report.severity) == (Category.HARMFUL_CONTENT, Severity.MEDIUM)
    assert report.model_version == "Lumen 2"
    assert str(report.occurred_at) == "2026-05-04 00:00:00+00:00"
    assert report.taken_up_at is None
    assert words(cast, report) == ["A jailbreak\n\nIt told how to make a weapon."]
    with enter_scope(cast.acme.pk):
        assert ReporterMessage.objects.filter(report=report, event="received").count() == 1
        assert AuditEvent.objects.filter(event="report.received").count() == 1
        event = AuditEvent.objects.get(event="reports.imported")
        assert event.facts == {"source": "avid", "taken": 1, "known": 0, "refused": 0}


def test_import_needs_no_anonymous_reports(cast, run):
    with enter_scope(cast.acme.pk):
        Workspace.objects.filter(pk=cast.acme.pk).update(anonymous_reports=False)
    assert run(record()).code == 0


def test_people_credited_are_not_stored(cast, run):
    result = run(record(credit=[{"lang": "eng", "value": "Pat Canary"}]))
    assert "names of people credited, left out because nobody here needs them: 1" in result.out
    (report,) = stored(cast)
    assert words(cast, report, Kind.SUBJECT) == words(cast, report, Kind.CONTACT) == []
    (trace,) = words(cast, report, Kind.TRACE)
    assert "Canary" not in trace
    assert json.loads(trace)["people_credited"] == 1


def test_personal_data_is_redacted_before_it_is_stored(cast, run):
    run(record(description={"value": "Write to pat.canary@example.org about it."}))
    (report,) = stored(cast)
    assert "pat.canary" not in words(cast, report)[0]
    assert report.redactions


def test_what_has_no_field_is_kept_in_the_trace(cast, run):
    metrics = [{"name": "score", "results": {"Test Scores": [{"Test Kind": "Weapons"}]}}]
    run(record(metrics=metrics, strange={"kept": [1, 2]}))
    (report,) = stored(cast)
    trace = json.loads(words(cast, report, Kind.TRACE)[0])
    assert trace["metrics"] == metrics
    assert trace["strange"] == {"kept": [1, 2]}
    assert report.harm_type == "Weapons"


def test_long_description_is_cut_after_a_sentence_and_nothing_is_lost(cast, run):
    sentence = "The assistant went on and on about it. "
    body = (sentence * 150).strip()
    assert run(record(description={"value": body})).code == 0
    (report,) = stored(cast)
    (text,) = words(cast, report)
    assert len(text) <= 4_000
    kept, _, marker = text.rpartition(" […] ")
    assert marker == "(continues in the trace)"
    assert kept.endswith("about it.")
    rest = json.loads(words(cast, report, Kind.TRACE)[0])["description_continued"]
    assert f"{kept} {rest}" == f"A jailbreak\n\n{body}"


def test_same_id_twice_in_a_file(cast, run):
    result = run(record(), record(), record(reported_date="2026-05-05"))
    assert result.code == 1
    assert "1 taken · 1 there already · 1 refused" in result.out
    assert "line 3 · R-1 · not taken: another record on line 1 has the same id" in result.err


def test_optional_parts_may_be_missing_or_null(cast, run):
    least = {"metadata": {"report_id": "R-9"}, "description": "It leaked an address."}
    empty = dict.fromkeys(("affects", "problemtype", "impact", "references", "reported_date"))
    assert run(least, record(**empty, credit=None)).code == 0
    assert stored(cast)[0].category == Category.DATA_EXPOSURE


def test_interrupted_run_is_finished_by_the_next(cast, run, monkeypatch):
    lines = [record(metadata={"report_id": f"R-{n}"}) for n in range(7)]
    real, calls = batches.submit_report, []

    def dying(*args, **kwargs):
        calls.append(1)
        if len(calls) == 6:
            raise OperationalError("gone")
        return real(*args, **kwargs)

    monkeypatch.setattr(batches, "BATCH", 2)
    monkeypatch.setattr(batches, "submit_report", dying)
    with pytest.raises(CommandError, match=r"4 reports are in\. Run the import again"):
        run(*lines)
    assert len(stored(cast)) == 4
    result = run(*lines)
    assert "3 taken · 4 there already · 0 refused" in result.out
    assert len(stored(cast)) == 7


def test_unexpected_failure_of_one_record_stops_no_other(cast, run, monkeypatch, caplog):
    real = batches.submit_report

    def failing(submission, **kwargs):
        if kwargs["source"].external_id == "R-1":
            raise RuntimeError("canary")
        return real(submission, **kwargs)

    monkeypatch.setattr(batches, "submit_report", failing)
    result = run(record(), record(metadata={"report_id": "R-2"}))
    assert "R-1 · not taken: it could not be stored (RuntimeError, failure " in result.err
    assert (
        "record was not stored, line 1: RuntimeError at tests/reporting/test_import.py"
        in caplog.text
    )
    assert "canary" not in result.err + caplog.text
    assert len(stored(cast)) == 1


def test_progress_is_told_every_hundred_records(cast, run):
    result = run(*(record(metadata={"report_id": f"R-{n}"}) for n in range(120)))
    assert result.out.startswith("100 records · 100 taken · ")
