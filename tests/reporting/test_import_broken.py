"""Importing what is broken: each bad record is named, and stops no other."""

import gzip
import json
from functools import partial
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from privacy.models import Content
from reporting.imports.lines import MOST_LINE_BYTES
from tenants.scope import enter_scope
from tests.reporting.imported import Run, record, run_lines, stored

SAMPLE = Path(__file__).resolve().parents[2] / "reporting/samples/avid_sample.jsonl"


@pytest.fixture
def run(cast, tmp_path):
    """Return a function that imports records or raw bytes into Acme."""
    return partial(run_lines, tmp_path)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"metadata": {}}, "metadata.report_id: It is missing"),
        ({"metadata": {"report_id": 5}}, "metadata.report_id: It must be text"),
        ({"metadata": {"report_id": "a b"}}, "without spaces"),
        ({"metadata": {"report_id": "x" * 81}}, "Use up to 80"),
        ({"metadata": ["R-1"]}, "metadata: It must be an object; here it is a list"),
        ({"metadata": {"vuln_id": "AVID-1"}}, "vulnerability entry"),
        ({"description": {"value": " "}}, "description.value: It is empty"),
        ({"description": None}, "description.value: It is empty"),
        ({"description": {"value": ["x"]}}, "description.value: It must be text"),
        ({"description": 7}, "description: It must be text"),
        ({"description": {"value": "a\x00b"}}, "Character 2 is a control or broken character"),
        ({"description": {"value": "a\ud800b"}}, "Character 2 is a control or broken character"),
        ({"problemtype": "Issue"}, "problemtype: It must be an object; here it is text"),
        ({"affects": []}, "affects: It must be an object; here it is a list"),
        ({"affects": {"artifacts": {}}}, "affects.artifacts: It must be a list"),
        ({"impact": "bad"}, "impact: It must be an object"),
        ({"metrics": {}}, "metrics: It must be a list"),
        ({"reported_date": "2026-13-45"}, "reported_date: This is no date"),
        ({"reported_date": "2026-05-04T10:00"}, "reported_date: This time has no zone"),
        ({"reported_date": "20260504T10"}, "reported_date: This time has no zone"),
        ({"reported_date": 20260504}, "reported_date: It must be text; here it is a number"),
        ({"strange": "x" * 70_000}, "record: This has"),
        ({"strange": "\ud800"}, "record: A text in it holds a broken character"),
    ],
)
def test_broken_record_is_named_and_the_next_one_is_taken(cast, run, changes, reason):
    result = run(record(**changes), record(metadata={"report_id": "R-2"}))
    assert result.code == 1
    assert result.err.startswith("line 1 · ")
    assert reason in result.err
    assert [report.external_id for report in stored(cast)] == ["R-2"]
    with enter_scope(cast.acme.pk):
        assert Content.objects.values("record").distinct().count() == 1


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{nonsense", "not JSON at character 2"),
        (b"[1]", "not a JSON object"),
        (b'"text"', "not a JSON object"),
        (b'{"a": NaN}', "NaN"),
        (b'{"a": ' + b"9" * 5_000 + b"}", "a number too long"),
        (b'{"a": "\xe9"}', "byte 8 is not UTF-8"),
        (b'{"a":' * 100_000, "nested too deep"),
        (b'{"a": "' + b"x" * MOST_LINE_BYTES + b'"}', "longer than 1 MiB"),
    ],
    ids=["broken", "list", "text", "nan", "number", "encoding", "deep", "long"],
)
def test_broken_line_is_named_and_the_next_one_is_taken(cast, run, line, reason):
    result = run(record(), line, b"  ", record(metadata={"report_id": "R-2"}))
    assert result.code == 1
    assert result.err.count("\n") == 1
    assert result.err.startswith("line 2 · no id · not taken: ")
    assert reason in result.err
    assert len(stored(cast)) == 2


def test_words_of_a_record_are_not_printed(cast, run, caplog):
    result = run(record(description={"value": ["canary"]}), record(reported_date="canary"))
    assert result.code == 1
    assert "canary" not in result.out + result.err + caplog.text


def test_id_cannot_draw_on_the_terminal(cast, run):
    assert "\x1b" not in run(record(metadata={"report_id": "\x1b[2Jgone"})).err


def test_byte_order_mark_and_windows_line_ends_are_taken(cast, run):
    assert run(b"\xef\xbb\xbf" + json.dumps(record()).encode() + b"\r").code == 0


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "holds no record"),
        (b"\n \n", "holds no record"),
        ("{}".encode("utf-16"), "UTF-16"),
        (gzip.compress(b"{}", mtime=0), "gzip"),
        (b'[{"a": 1}]', "one JSON list"),
        (b"{\x00}", "null bytes"),
        (b"text,category\n" * 30, "none of its first 20 lines"),
    ],
)
def test_unusable_file_is_refused_as_a_whole(cast, tmp_path, raw, reason):
    path = tmp_path / "file"
    path.write_bytes(raw)
    with pytest.raises(CommandError, match=reason) as refused:
        Run(path)
    assert refused.value.returncode == 2
    assert stored(cast) == []


def test_missing_file_and_unknown_workspace_are_refused(cast, tmp_path):
    with pytest.raises(CommandError, match="No such file") as refused:
        Run(tmp_path / "missing")
    assert refused.value.returncode == 2
    with pytest.raises(CommandError, match="no workspace 'nobody'") as refused:
        call_command("import_reports", str(SAMPLE), format="avid", workspace="nobody")
    assert refused.value.returncode == 2
