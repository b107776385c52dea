"""Choosing a language: on every page, without a script, without losing what was typed or shown."""

import re
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from reporting.actions import move_report
from reporting.models import Attachment, Report
from tenants.models import OutboxEntry
from tenants.scope import enter_scope
from tests.factories import make_report
from tests.reporting.reporters import Host
from tests.reporting.spoken import read_page
from tests.reporting.states import Browser
from tests.reporting.test_reporter_pages import hidden, preview, send

PREVIEW = "/w/acme/report/preview/"
NAMES = ["العربيّة", "Deutsch", "English"]


@pytest.fixture
def browser(cast):
    return Browser(headers={"accept-language": "en"})


def switch(answer):
    """Return the switch of a page, on one line."""
    found = re.search(r'<nav class="languages".*?</nav>', answer.text, re.DOTALL)
    return " ".join(found[0].split())


def language(answer):
    return read_page(answer.text)[0]["lang"]


def post_again(browser, answer, chosen):
    """Press a language on a page that answered a post, as a browser does."""
    nav = switch(answer)
    assert f'formaction="?language={chosen}"' in nav
    fields = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', nav))
    assert "csrfmiddlewaretoken" in fields
    return browser.post(f"{answer.wsgi_request.path}?language={chosen}", fields)


def receipt_of(answer):
    return re.findall(r'id="receipt-code"[^>]*>([^<]+)<', answer.text)[0]


@pytest.fixture
def accepted(cast):
    with enter_scope(cast.acme.pk):
        accepted = make_report(cast.acme, now=timezone.now(), locale="ar")
        move_report(accepted.report, Report.Status.IN_REVIEW)
    return accepted


def test_languages_stand_under_their_own_names_the_one_in_use_marked(browser, cast):
    nav = switch(browser.get("/w/acme/status/"))
    assert sorted(re.findall(r">([^<>]+)</(?:a|span)>", nav)) == sorted(NAMES)
    assert '<span aria-current="true" lang="en">English</span>' in nav
    assert '<a href="?language=de" lang="de" hreflang="de">Deutsch</a>' in nav


def test_choice_holds_on_this_device_and_nobody_else_gets_a_cookie(browser, cast):
    assert browser.get("/w/acme/report/").cookies.keys() == {"csrftoken"}
    chosen = browser.get("/w/acme/status/", {"language": "de"})
    assert language(chosen) == "de"
    cookie = chosen.cookies["django_language"]
    assert (cookie.value, cookie["httponly"], cookie["samesite"]) == ("de", True, "Lax")
    # Until the browser is closed.
    assert (cookie["max-age"], cookie["expires"]) == ("", "")
    assert language(browser.get("/w/acme/report/")) == "de"
    assert language(browser.get("/w/acme/report/", {"language": "ar"})) == "ar"
    assert language(browser.get("/w/acme/report/")) == "ar"
    assert language(browser.get("/nowhere/")) == "ar"


def test_language_nobody_speaks_here_changes_nothing(browser, cast):
    for given in ("fr", "de-AT", "../x", "x" * 9_000):
        answer = browser.get("/w/acme/report/", {"language": given})
        assert language(answer) == "en"
        assert "django_language" not in answer.cookies


def test_form_keeps_what_was_typed(browser, cast):
    form = browser.get("/w/acme/report/")
    assert f'form="report" formaction="{PREVIEW}?language=ar" formnovalidate' in switch(form)
    assert re.search(r'<form class="form"\s+id="report"', form.text)
    typed = {"description": "Worth keeping.", "category": "other", "show": "form"}
    again = browser.post(f"{PREVIEW}?language=ar", {**typed, "attempt": hidden(form, "attempt")})
    assert (again.status_code, language(again)) == (200, "ar")
    assert "Worth keeping." in again.text
    assert re.search(r'value="other"\s+checked', again.text)
    assert hidden(again, "attempt") == hidden(form, "attempt")
    assert 'aria-invalid="true"' not in again.text


def test_preview_and_receipt_are_the_same_in_another_language(browser, cast):
    shown = preview(browser)
    assert 'form="change" formaction="/w/acme/report/strike/?language=de"' in switch(shown)
    # Nothing but the sealed draft goes along: the words would stand in the page unredacted.
    form = re.search(r'<form[^>]*\sid="change">.*?</form>', shown.text, re.DOTALL)[0]
    assert re.findall(r'name="(\w+)"', form) == ["csrfmiddlewaretoken", "draft"]
    assert "ana@example.org" not in shown.text
    given = {"draft": hidden(shown, "draft"), "show": "form"}
    again = browser.post("/w/acme/report/strike/?language=de", given)
    assert (again.status_code, language(again)) == (200, "de")
    assert "It sent my draft." in again.text
    sent = send(browser, hidden(again, "draft"))
    other = post_again(browser, sent, "ar")
    assert (other.status_code, language(other)) == (200, "ar")
    assert receipt_of(other) == receipt_of(sent)
    with enter_scope(cast.acme.pk):
        # Stored once, in the language it was read in before it was sent.
        assert Report.objects.get().locale == "de"
        assert OutboxEntry.objects.get(source="reporter.received").context["language"] == "de"


def test_new_receipt_is_the_same_in_another_language(browser, accepted):
    browser.post("/w/acme/status/", {"receipt": accepted.receipt})
    page = browser.get("/w/acme/status/")
    given = {"attempt": hidden(page, "attempt"), "mark": hidden(page, "mark")}
    first = browser.post("/w/acme/status/receipt/new/", given)
    again = post_again(browser, first, "de")
    assert (language(first), language(again)) == ("ar", "de")
    assert receipt_of(first) == receipt_of(again)


def test_new_receipt_whose_answer_was_lost_is_shown_in_the_language_of_the_report(
    browser, accepted
):
    browser.post("/w/acme/status/", {"receipt": accepted.receipt})
    page = browser.get("/w/acme/status/")
    given = {"attempt": hidden(page, "attempt"), "mark": hidden(page, "mark")}
    before = browser.cookies["report_status"].value
    first = browser.post("/w/acme/status/receipt/new/", given)
    browser.cookies["report_status"] = before
    again = browser.post("/w/acme/status/receipt/new/", given)
    assert (receipt_of(again), language(again)) == (receipt_of(first), "ar")


def test_status_is_in_the_language_of_the_report_until_another_is_chosen(browser, accepted):
    browser.post("/w/acme/status/", {"receipt": accepted.receipt})
    page = browser.get("/w/acme/status/")
    assert language(page) == "ar"
    assert 'form="say" formaction="/w/acme/status/?language=de" formnovalidate' in switch(page)
    assert page.text.count('id="say"') == 1
    typed = {"message": "Worth keeping.", "show": "form"}
    again = browser.post("/w/acme/status/?language=de", typed)
    assert (again.status_code, language(again)) == (200, "de")
    assert "Worth keeping." in again.text
    assert language(browser.get("/w/acme/status/")) == "de"
    # Nothing was said to the team.
    assert "Worth keeping." not in browser.get("/w/acme/status/").text


def test_refusals_on_the_status_page_are_in_the_language_of_the_report(browser, accepted):
    browser.post("/w/acme/status/", {"receipt": accepted.receipt})
    empty = browser.post("/w/acme/status/message/", {"message": ""})
    assert (empty.status_code, language(empty)) == (422, "ar")
    assert "اكتب رسالتك" in empty.text
    late = browser.post("/w/acme/status/answer/", {"answer": "x"})
    assert (late.status_code, language(late), late["Content-Language"]) == (409, "ar", "ar")
    assert 'class="languages"' not in late.text


def test_only_what_is_sealed_is_carried_on_by_the_switch(browser, cast):
    expired = browser.post("/w/acme/report/strike/", {"draft": "gone", "words": "Elm Cottage"})
    assert 'name="draft" value="gone"' in switch(expired)
    assert "Elm Cottage" not in expired.text


def test_files_are_kept_once_and_their_page_read_in_another_language(browser, cast):
    ticket = hidden(send(browser, hidden(preview(browser), "draft")), "ticket")
    given = {"ticket": ticket, "file": SimpleUploadedFile("a.txt", b"Hello.")}
    first = browser.post("/w/acme/report/files/", given)
    again = post_again(browser, first, "ar")
    assert (again.status_code, language(again)) == (200, "ar")
    assert "Kept" in first.text
    assert "حُفظت" not in again.text
    assert 'aria-invalid="true"' not in again.text
    with enter_scope(cast.acme.pk):
        assert Attachment.objects.count() == 1


def test_receipt_of_a_report_with_files_is_the_same_in_another_language(browser, cast):
    draft = hidden(preview(browser), "draft")
    file = SimpleUploadedFile("a.txt", b"Hello.")
    sent = browser.post("/w/acme/report/sent/", {"draft": draft, "file": file})
    again = post_again(browser, sent, "de")
    assert (receipt_of(again), language(again)) == (receipt_of(sent), "de")
    with enter_scope(cast.acme.pk):
        assert (Report.objects.count(), Attachment.objects.count()) == (1, 1)


def test_files_and_the_receipt_as_a_file_are_in_the_language_of_the_report(browser, accepted):
    browser.post("/w/acme/status/", {"receipt": accepted.receipt})
    page = browser.get("/w/acme/status/")
    assert (
        language(browser.post("/w/acme/report/files/", {"ticket": hidden(page, "ticket")})) == "ar"
    )
    given = {"attempt": hidden(page, "attempt"), "mark": hidden(page, "mark")}
    shown = browser.post("/w/acme/status/receipt/new/", given)
    address = re.findall(r'action="([^"]+/receipt/file/[^"]*)"', shown.text)[0]
    saved = browser.post(address, {"receipt": receipt_of(shown)})
    assert saved.text.startswith("إيصال بلاغ إلى Acme")
    assert not saved.cookies


def test_refused_post_is_not_carried_on_by_the_switch(browser, cast):
    """A forged post must not go through because somebody chooses a language on its refusal."""
    guarded = Browser(enforce_csrf_checks=True)
    for path in ("status/message/", "report/sent/"):
        refused = guarded.post(f"/w/acme/{path}", {"message": "forged", "draft": "forged"})
        assert refused.status_code == 403
        assert "forged" not in refused.text
        assert 'class="languages"' not in refused.text
    long = browser.generic(
        "POST", "/w/acme/report/files/", b"x", "multipart/form-data; boundary=x",
        CONTENT_LENGTH=str(10**9), **{"wsgi.input": BytesIO(b"x")},
    )  # fmt: skip
    assert long.status_code == 413
    assert 'class="languages"' not in long.text


def test_nothing_else_of_the_language_leaks_into_the_api(cast):
    answer = Host(cast.acme).client.get("/w/acme/api/v1/form/?language=de")
    assert answer.json()["language"] == "de"
    assert not answer.cookies
