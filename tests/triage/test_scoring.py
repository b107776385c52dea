"""The command that measures how reports of the same thing are merged (Q3)."""

import csv
import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tenants.directory import find_workspace_id

TEXTS = [
    "The assistant sent my unfinished letter to the whole mailing list.",
    "It told me to mix bleach and ammonia in a closed room to clean it.",
    "It quoted an exchange rate from last week as if it were from today.",
    "It refused to tell me the opening hours of my own branch in town.",
]


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "texts.csv"
    with path.open("w", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(["text", "category"])
        rows.writerows([text, "x"] for text in TEXTS)
    return path


def test_last_line_is_one_object_and_nothing_is_kept(cast, file):
    out = StringIO()
    call_command("score_clustering", str(file), "--duplicates", stdout=out)
    lines = out.getvalue().strip().splitlines()
    assert json.loads(lines[-1]) == {"precision": 1.0, "recall": 1.0}
    assert any("reports taken up" in line for line in lines)
    assert find_workspace_id("score-duplicates") is None


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("missing.csv", None, "cannot be read"),
        ("other.csv", b"words\nhello\n", "no column named text"),
        ("broken.csv", b"text\n\xff\xfe\n", "utf-8"),
        ("empty.csv", b"", "no column named text"),
    ],
)
def test_bad_file_is_named(db, tmp_path, name, content, message):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CommandError, match=message):
        call_command("score_clustering", str(path), "--duplicates", stdout=StringIO())


def test_clusters_by_meaning_are_not_promised(db, file):
    with pytest.raises(CommandError, match="not built yet"):
        call_command("score_clustering", str(file), stdout=StringIO())
