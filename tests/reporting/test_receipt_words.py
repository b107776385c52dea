"""Receipts as words and as a file: both open the same report, and tell nothing of others (G1)."""

import hypothesis.strategies as st
import pytest
from django.test import Client
from hypothesis import given

from reporting import receipt_codes
from reporting.actions import find_by_receipt
from tenants.permissions import Invalid
from tenants.scope import enter_scope
from tests.factories import make_report
from tests.reporting.test_reporter_pages import hidden, preview, send


@given(st.integers(0, 2**140 - 1))
def test_words_and_letters_are_one_receipt(number):
    letters = receipt_codes._letters(number)
    words = receipt_codes.receipt_in_words(letters)
    assert len(words.split()) == 14
    assert receipt_codes.plain_receipt(words) == letters
    assert receipt_codes.plain_receipt(receipt_codes._grouped(letters)) == letters


@pytest.mark.parametrize("mark", [" ", "  \n", ", ", "-", ". ", "\t", " 1 ", "_"])
@pytest.mark.parametrize("form", [str.upper, str.title, str.lower])
def test_words_are_read_in_any_case_and_apart_by_anything(acme, mark, form):
    accepted = make_report(acme.acme)
    words = receipt_codes.receipt_in_words(accepted.receipt).split()
    assert find_by_receipt(f" {form(mark.join(words))} ") == accepted.report


def test_four_letters_of_each_word_are_enough(acme):
    accepted = make_report(acme.acme)
    short = " ".join(word[:4] for word in receipt_codes.receipt_in_words(accepted.receipt).split())
    assert find_by_receipt(short) == accepted.report


def test_first_four_letters_tell_the_words_apart():
    assert len({word[:4] for word in receipt_codes.word_list()}) == 2_048


WORDS = receipt_codes.receipt_in_words("0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV").split()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ([*WORDS[:3], "aple", *WORDS[4:]], "“aple” is not a word that receipts are made of. Is it"),
        ([*WORDS[:3], "zzzzz", *WORDS[4:]], "“zzzzz” is not a word that receipts are made of."),
        (WORDS[:13], "These are 13 words; a receipt has 14."),
        ([*WORDS, "zoo"], "These are 15 words"),
        ([WORDS[1], WORDS[0], *WORDS[2:]], "do not belong together"),
        ([*WORDS[:13], "zoo"], "do not belong together"),
    ],
)
def test_mistyped_words_are_named_before_any_look_up(acme, django_assert_num_queries, typed, said):
    """The refusal comes from the public list alone: it is the same for every workspace."""
    with django_assert_num_queries(0), pytest.raises(Invalid) as refused:
        find_by_receipt(" ".join(typed))
    assert said in refused.value.detail
    page = Client().post("/w/acme/status/", {"receipt": " ".join(typed)})
    assert page.status_code == 422
    assert said in page.text.replace("&#x27;", "'")
    answer = Client().post(
        "/w/acme/api/v1/status/", {"receipt": " ".join(typed)}, content_type="application/json"
    )
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["code"] == "not_a_receipt"


def test_well_formed_words_of_no_report_are_only_unknown(acme):
    assert find_by_receipt(" ".join(WORDS)) is None


def test_file_is_given_back_and_opens_the_report_when_pasted(cast):
    browser = Client()
    browser.get("/w/acme/report/")
    with enter_scope(cast.acme.pk):
        accepted = make_report(cast.acme)
    for form in (accepted.receipt, receipt_codes.receipt_in_words(accepted.receipt)):
        kept = browser.post("/w/acme/status/receipt/file/", {"receipt": form})
        assert kept["Content-Type"] == "text/plain; charset=utf-8"
        assert kept["Content-Disposition"] == 'attachment; filename="receipt.txt"'
        assert "no-store" in kept["Cache-Control"]
        assert accepted.receipt in kept.text
        assert receipt_codes.receipt_in_words(accepted.receipt) in kept.text
        # Nothing of the report is in it: whoever finds the file learns no more than a receipt.
        assert accepted.report.reference not in kept.text
        opened = browser.post("/w/acme/status/", {"receipt": kept.text})
        assert opened.status_code == 302, opened.text


@pytest.mark.parametrize("typed", ["", "x", "<script>", "0" * 27, "U" * 28, "\0" * 28, "a b " * 99])
def test_file_is_made_of_receipts_alone(cast, typed):
    answer = Client(raise_request_exception=False).post(
        "/w/acme/status/receipt/file/", {"receipt": typed}
    )
    assert answer.status_code in {400, 422}
    assert "attachment" not in str(answer.headers)


def test_file_is_the_same_for_a_receipt_that_does_not_exist(cast, django_assert_num_queries):
    made_up = Client().post("/w/acme/status/receipt/file/", {"receipt": " ".join(WORDS)})
    assert made_up.status_code == 200


def test_sent_page_offers_letters_words_and_file(cast):
    browser = Client()
    sent = send(browser, hidden(preview(browser), "draft"))
    receipt = hidden(sent, "receipt")
    assert receipt_codes.receipt_in_words(receipt) in sent.text
    assert 'action="/w/acme/status/receipt/file/?language=en"' in sent.text
    assert browser.post("/w/acme/status/", {"receipt": receipt}).status_code == 302
