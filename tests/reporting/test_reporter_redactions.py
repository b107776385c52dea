"""Striking out more before a report is sent: never stored, counted, and refused when it misses."""

import re

import pytest
from django.test import Client

from privacy.models import Kind
from privacy.vault import read_unaudited
from redaction import Span
from reporting.models import Report
from reporting.reporter_redactions import (
    BY_REPORTER,
    MOST_REDACTIONS,
    PLACEHOLDER,
    read_reporter_redactions,
    remove_from_document,
    remove_from_text,
)
from reporting.timeline import timeline_of
from tenants.permissions import Invalid
from tenants.scope import enter_scope
from tests.reporting.reporters import BODY, Host, refused, rows, rows_with

TEXT = "I asked at Elm Cottage. It wrote to ana@example.org about Elm Cottage."


def test_words_go_wherever_they_stand_and_marks_follow():
    text = "a [e-mail 1] b home c home. homely"
    found, marks = remove_from_text(text, [Span(2, 12, "EMAIL_ADDRESS")], ["home"])
    assert found == f"a [e-mail 1] b {PLACEHOLDER} c {PLACEHOLDER}. homely"
    assert [found[mark.start : mark.end] for mark in marks] == [
        "[e-mail 1]",
        PLACEHOLDER,
        PLACEHOLDER,
    ]
    assert [mark.kind for mark in marks] == ["EMAIL_ADDRESS", BY_REPORTER, BY_REPORTER]


def test_placeholder_that_is_touched_goes_whole():
    text = "Write to [e-mail 1] now."
    found, marks = remove_from_text(text, [Span(9, 19, "EMAIL_ADDRESS")], ["to [e-mail 1] now"])
    assert found == f"Write {PLACEHOLDER}."
    assert [mark.kind for mark in marks] == [BY_REPORTER]
    half, _marks = remove_from_text(text, [Span(9, 19, "EMAIL_ADDRESS")], ["Write to [e-mail"])
    assert half == f"{PLACEHOLDER} now."


def test_redactions_that_overlap_become_one():
    found, marks = remove_from_text("one two three four", [], ["one two three", "three four"])
    assert (found, len(marks)) == (PLACEHOLDER, 1)


def test_line_ends_and_spaces_are_alike_and_words_that_miss_are_refused():
    assert remove_from_text("at\n  home", [], ["at home"])[0] == PLACEHOLDER
    for missing in ("hom", "Home", "(.*)", "elsewhere"):
        with pytest.raises(Invalid, match="is not in the text"):
            remove_from_text("at home", [], [missing])


def test_words_go_from_every_text_and_name_of_a_document():
    found, places = remove_from_document({"home": ["at home", 7, {"x": "home"}]}, ["home"])
    assert found == {PLACEHOLDER: [f"at {PLACEHOLDER}", 7, {"x": PLACEHOLDER}]}
    assert places == 3
    with pytest.raises(Invalid):
        remove_from_document({"a": 1}, ["home"])


@pytest.mark.parametrize("plain", ["", "{", "7", '{"a": 1}', "[1]", '[["trace", "x"]]', "[[1]]"])
def test_redactions_that_are_none_are_none(plain):
    assert read_reporter_redactions(plain) == ()


def test_redaction_by_api_is_previewed_stored_and_counted(cast):  # B7, H1
    host = Host(cast.acme)
    body = {
        **BODY,
        "description": TEXT,
        "context": "User: I live at Elm Cottage",
        "context_consent": True,
        "tool": {"name": "mail", "parameters": {"note": "for Elm Cottage"}},
        "strike": [
            {"field": field, "text": "Elm Cottage"}
            for field in ("description", "context", "tool_parameters")
        ],
    }
    shown = host.post(body, "reports/preview/").json()
    text = shown["description"]["text"]
    assert text == f"I asked at {PLACEHOLDER}. It wrote to [e-mail 1] about {PLACEHOLDER}."
    assert [text[line["start"] : line["end"]] for line in shown["description"]["redactions"]] == [
        PLACEHOLDER,
        "[e-mail 1]",
        PLACEHOLDER,
    ]
    assert host.post(body).status_code == 201
    with enter_scope(cast.acme.pk):
        report = Report.objects.get()
        kept = " ".join(piece.text for piece in read_unaudited(report, Kind.values))
        assert "Elm" not in kept
        assert kept.count(PLACEHOLDER) == 4
        assert report.redactions == {"EMAIL_ADDRESS": 1, BY_REPORTER: 4}
    assert rows_with(["Elm Cottage"]) == []


@pytest.mark.parametrize(
    ("strike", "status", "field"),
    [
        ([{"field": "description", "text": "nowhere"}], 422, "strike"),
        ([{"field": "description", "text": "ana@example.org"}], 422, "strike"),
        ([{"field": "trace", "text": "x"}], 400, "strike.0.field"),
        ([{"field": "description", "text": " "}], 400, "strike.0.text"),
        ([{"field": "description", "text": "asked"}] * (MOST_REDACTIONS + 1), 400, "strike"),
        ("asked", 400, "strike"),
    ],
)
def test_bad_redaction_is_named_and_nothing_is_stored(cast, strike, status, field):
    host = Host(cast.acme)
    before = rows(host.workspace)
    refused(host.post({**BODY, "description": TEXT, "strike": strike}), status, field)
    assert rows(host.workspace) == before


TYPED = {
    "category": "other",
    "severity": "low",
    "description": TEXT,
    "attempt": "5f0c2d1e-0000-4000-8000-000000000000",
}


def hidden(response):
    return re.findall(r'name="draft" value="([^"]+)"', response.text)[0]


def test_redaction_on_the_page_without_a_script(cast):
    browser = Client()
    shown = browser.post("/w/acme/report/preview/", TYPED)
    struck = browser.post(
        "/w/acme/report/strike/", {"draft": hidden(shown), "words": "Elm Cottage\n"}
    )
    assert "removed by reporter" in struck.text
    assert "One thing that looked private was taken out" in struck.text
    main = struck.text.split('id="strike"')[0]
    assert "Elm Cottage" not in main
    undone = browser.post("/w/acme/report/strike/", {"draft": hidden(struck), "act": "undo"})
    assert "Elm Cottage" in undone.text
    value = re.findall(r'name="sentence"\s+id="[^"]+"\s+value="([^"]+)"', shown.text)[0]
    again = browser.post("/w/acme/report/strike/", {"draft": hidden(struck), "sentence": value})
    sent = browser.post("/w/acme/report/sent/", {"draft": hidden(again)})
    assert sent.status_code == 200
    with enter_scope(cast.acme.pk):
        kept = read_unaudited(Report.objects.get(), [Kind.DESCRIPTION])[0].text
        told = [line.title for line in timeline_of(Report.objects.get(), {})]
    assert "A program removed 1 private detail" in told
    assert kept == f"{PLACEHOLDER} It wrote to [e-mail 1] about {PLACEHOLDER}."
    assert rows_with(["Elm Cottage"]) == []


def test_words_that_miss_are_told_beside_the_field(cast):
    browser = Client()
    shown = browser.post("/w/acme/report/preview/", TYPED)
    wrong = browser.post("/w/acme/report/strike/", {"draft": hidden(shown), "words": "Oak <b>"})
    assert wrong.status_code == 422
    assert "is not in the text" in wrong.text
    assert "Oak &lt;b&gt;</textarea>" in wrong.text


def test_what_was_taken_out_before_cannot_be_struck_out(cast):
    browser = Client()
    shown = browser.post("/w/acme/report/preview/", TYPED)
    words = {"draft": hidden(shown), "words": "ana@example.org"}
    wrong = browser.post("/w/acme/report/strike/", words)
    assert wrong.status_code == 422
    assert "is not in the text" in wrong.text


def test_redaction_of_a_draft_that_is_none_leads_back(cast):
    assert Client().post("/w/acme/report/strike/", {"draft": "x"}).status_code == 422
    assert Client().get("/w/acme/report/strike/").status_code == 302


def test_redaction_that_no_longer_fits_what_was_changed_is_dropped_and_shown(cast):
    browser = Client()
    shown = browser.post("/w/acme/report/preview/", TYPED)
    struck = browser.post(
        "/w/acme/report/strike/", {"draft": hidden(shown), "words": "Elm Cottage"}
    )
    form = browser.post("/w/acme/report/", {"draft": hidden(struck)})
    reporter_redactions = re.findall(r'name="reporter_redactions" value="([^"]+)"', form.text)[
        0
    ].replace("&quot;", '"')
    changed = browser.post(
        "/w/acme/report/preview/",
        {**TYPED, "reporter_redactions": reporter_redactions, "description": "It was rude."},
    )
    assert changed.status_code == 200
    assert browser.post("/w/acme/report/sent/", {"draft": hidden(changed)}).status_code == 200
