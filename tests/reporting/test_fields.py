"""That what is declared of a report's fields holds wherever it is used."""

from typing import Any

import pytest
from django.core.exceptions import FieldDoesNotExist

from privacy.models import Kind
from privacy.vault import read_unaudited
from reporting.fields import FIELDS, REDACTED_COLUMNS
from reporting.models import Report
from reporting.submission import Submission
from tests.factories import make_report
from tests.reporting.reporters import BODY, Host, refused

# What nobody may find anywhere, in the form of what redaction knows.
SECRET = "eve.canary@example.org"
BY_NAME = {field.name: field for field in FIELDS}


def test_every_field_is_one_of_a_submission():
    values = {field.name: None for field in FIELDS}
    assert Submission.of(**values).tags.keys() == {f.name for f in FIELDS if f.term}


@pytest.mark.parametrize("name", REDACTED_COLUMNS)
def test_free_text_of_a_column_is_redacted_and_fits(acme, name):
    report = make_report(acme.acme, **dict[str, Any]({name: f"seen by {SECRET}"})).report
    report.refresh_from_db()
    assert getattr(report, name) == "seen by [e-mail 1]"
    assert report.redactions == {"EMAIL_ADDRESS": 1}


def test_free_text_stands_in_no_column_without_redaction():
    for field in FIELDS:
        try:
            Report._meta.get_field(field.name)
        except FieldDoesNotExist:
            continue
        assert field.redacted or field.kind in {"choice", "tick", "moment", "language"}, field


def test_words_of_every_field_are_redacted_before_they_are_sealed(acme):
    report = make_report(
        acme.acme,
        f"Ask {SECRET}.",
        context=f"Ask {SECRET}.",
        context_consent=True,
        tool_name="mail",
        tool_parameters={"to": SECRET},
        trace={"to": SECRET},
    ).report
    kept = " ".join(piece.text for piece in read_unaudited(report, Kind.values))
    assert "[e-mail 1]" in kept
    assert SECRET not in kept


@pytest.mark.parametrize("name", [f.name for f in FIELDS if f.kind == "text" and not f.part_of])
def test_text_has_as_many_characters_as_is_declared(cast, name):
    field, host = BY_NAME[name], Host(cast.acme)
    fitting = "word " * (field.most // 5)
    assert host.post({**BODY, name: fitting}).status_code == 201
    refused(host.post({**BODY, name: "x" * (field.most + 1)}), 400, field.path)
