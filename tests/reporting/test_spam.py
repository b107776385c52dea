"""Reasons for spam: what each one sees, and what it must not see (C3)."""

import pytest

from reporting.actions import rate_report
from reporting.guard import REASONS, rate, reasons_in_words
from reporting.models import Entry, LimitedHour, Report
from reporting.submission import Source
from tests import factories

REPORTS = [
    "It told me to mix bleach and ammonia.",
    "Es hat mir geraten, meine Rechtsschutzversicherungsgesellschaft anzulügen.",
    "Przedsiębiorstwo źle odpowiedziało na pytanie o chrząszcza w Szczebrzeszynie.",
    "它告诉我把漂白剂和氨水混合。",
    "มันบอกให้ฉันผสมสารฟอกขาว",
    "Ассистент посоветовал смешать отбеливатель с аммиаком.",
    "قال لي أن أخلط المبيض بالأمونيا",
    "The answer to my question about [name 1] linked [link 1], which is a scam.",
    "It invented a court case: Smith v. Jones, 2019, strengths and all.",
    "ChatGPT said 'aaaaaaaaaaaa' forever when I asked it to translate the poem of my daughter.",
]


@pytest.mark.parametrize("text", REPORTS)
def test_report_in_any_language_has_no_reason(text):
    assert rate(text, []).reasons == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("see https://a.example https://b.example and www.c.example", "many_links"),
        ("[link 1] [link 2] [link 3]", "many_links"),
        ("https://only.example/a/link/and/nothing/else", "many_links"),
        ("Best SEO services and cheap backlinks for you", "advertising"),
        ("Earn $500 a day at home, whatsapp me", "advertising"),
        ("sdkfjhsdkfjh skdjfhskdjf wkrjhwkrjtr", "gibberish"),
        ("asdfghjkl qwertyuiop", "gibberish"),
        ("asdfasdfasdf jkljkljkl dfgdfgdfg", "gibberish"),
        ("hi", "says_nothing"),
        ("!!! ???", "says_nothing"),
    ],
)
def test_each_reason_sees_what_it_is_for(text, reason):
    assert reason in rate(text, []).reasons


def test_no_single_reason_holds_a_report_back():
    assert max(points for points, _ in REASONS.values()) < 60


def test_score_is_the_sum_of_its_reasons_and_no_more_than_100():
    assert rate("hi", ["hot_source"]).score == 50
    assert rate("asdfghjkl", ["hot_source", "repeated_text", "filled_fast"]).score == 100


def test_reasons_of_an_older_version_are_left_out():
    assert reasons_in_words(["hot_source", "was_blue"]) == [
        "came from a source that sent many reports within the hour"
    ]


def test_words_of_a_report_are_not_kept_with_its_reasons(acme):
    report = factories.make_report(acme.acme, "BUY NOW canary pills, 50% off").report
    rate_report(report)
    stored = Report.objects.get(pk=report.pk)
    assert (stored.spam_score, stored.spam_reasons) == (40, ["advertising"])


def test_imported_records_are_not_rated(acme):
    report = factories.make_report(acme.acme, "hi", entry=Entry.IMPORT).report
    assert rate_report(report).score == 0
    assert Report.objects.get(pk=report.pk).spam_score is None


def test_report_that_passed_unchecked_is_counted(acme):  # C6
    for _ in range(2):
        rate_report(factories.make_report(acme.acme, source=Source(marks=("unchecked",))).report)
    assert LimitedHour.objects.get(outcome="unchecked").count == 2
