"""The file of a receipt, chosen on the page that opens a report: read in memory, kept nowhere."""

import logging
import tempfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from reporting.receipt_codes import new_receipt, receipt_in_words
from tenants.scope import enter_scope
from tests.factories import make_report
from tests.reporting.reporters import rows

URL = "/w/acme/status/"


@pytest.fixture
def accepted(cast):
    with enter_scope(cast.acme.pk):
        return make_report(cast.acme, now=timezone.now())


@pytest.fixture
def browser(cast):
    return Client()


def choose(browser, data, typed="", name="receipt.txt"):
    file = SimpleUploadedFile(name, data)
    return browser.post(URL, {"receipt": typed, "file": file}, follow=True)


def saved(browser, receipt):
    return browser.post(f"{URL}receipt/file/", {"receipt": receipt}).content


def test_file_that_the_page_gave_opens_the_report(browser, accepted):
    data = saved(browser, accepted.receipt)
    assert "waiting for review" in choose(browser, data).text


@pytest.mark.parametrize("form", ["letters", "words", "with a mark at its beginning"])
def test_receipt_may_stand_in_any_text(browser, accepted, form):
    text = {
        "letters": f"my receipt: {accepted.receipt}\r\nkeep",
        "words": receipt_in_words(accepted.receipt),
        "with a mark at its beginning": f"\ufeff{accepted.receipt}",
    }[form]
    assert "waiting for review" in choose(browser, text.encode()).text


@pytest.mark.parametrize(
    "data",
    [b"nothing in here", b"\xff\xfe\x00broken", b"\0", b"MZ\0\0", b"x" * 4097],
    ids=["words", "no text", "null", "program", "large"],
)
def test_file_without_a_receipt_is_refused_beside_its_field(browser, accepted, data):
    shown = choose(browser, data)
    assert shown.status_code == 422
    assert "There is no receipt in this file" in shown.text
    assert 'href="#id_file"' in shown.text


def test_large_file_is_not_searched_even_where_a_receipt_stands_in_it(browser, accepted):
    data = accepted.receipt.encode() + b" " * 4096
    assert "There is no receipt in this file" in choose(browser, data).text


def test_form_of_more_bytes_is_refused_before_it_is_read(browser, accepted):
    answer = choose(browser, b"x" * 70_000)
    assert answer.status_code == 413
    assert "64.0\xa0KB" in answer.text


def test_unknown_receipt_of_a_file_is_said_beside_the_file(browser, accepted):
    shown = choose(browser, new_receipt().encode())
    assert shown.status_code == 422
    assert "There is no report with this receipt here" in shown.text
    assert 'href="#id_file"' in shown.text


def test_what_was_typed_goes_before_the_file(browser, accepted):
    shown = choose(browser, new_receipt().encode(), typed=accepted.receipt)
    assert "waiting for review" in shown.text


def test_neither_typed_nor_chosen_is_asked_for(browser, cast):
    shown = browser.post(URL, {"receipt": ""})
    assert shown.status_code == 422
    assert "Enter the receipt you were given" in shown.text


def test_file_is_stored_and_logged_nowhere(browser, accepted, cast, monkeypatch, caplog):
    made = []
    monkeypatch.setattr(tempfile, "mkstemp", lambda *args, **more: made.append(args))
    monkeypatch.setattr(tempfile, "NamedTemporaryFile", lambda *args, **more: made.append(args))
    before = rows(cast.acme)
    with caplog.at_level(logging.DEBUG):
        answer = browser.post(URL, {"file": SimpleUploadedFile("r.txt", accepted.receipt.encode())})
    assert answer.status_code == 302
    assert accepted.receipt not in str(answer.cookies) + answer["Location"]
    assert rows(cast.acme) == before
    assert made == []
    assert accepted.receipt not in caplog.text


def test_form_from_another_site_is_refused(accepted):
    strict = Client(enforce_csrf_checks=True)
    assert choose(strict, accepted.receipt.encode()).status_code == 403
