"""What each kind of report is asked, and that old answers stay readable (A3, B1-B5, B10)."""

import re
from dataclasses import replace

import pytest
from django.test import Client
from django.utils import timezone

from privacy.models import Consent
from reporting import form_questions
from reporting.fields import BY_NAME
from reporting.form_questions import answers_of, form_of, wording_hash
from reporting.models import FormVersion, Report, YesNo
from reporting.submission import IntakePolicy
from tenants.scope import enter_scope
from tests.due import take_up_due
from tests.reporting.reporters import BODY, Host, refused, rows

TYPED = {
    "category": "harmful_content",
    "severity": "low",
    "description": "It was rude.",
    "attempt": "5f0c2d1e-0000-4000-8000-000000000000",
}


def names(page):
    """Return the names of the questions of a page that a person sees."""
    inputs = re.findall(r"<(?:input|textarea|select)[^>]*>", page.text)
    seen = [line for line in inputs if 'type="hidden"' not in line]
    return {re.findall(r'name="([^"]+)"', line)[0] for line in seen}


def preview(browser, **changes):
    return browser.post("/w/acme/report/preview/", {**TYPED, **changes})


def test_common_case_has_five_inputs(cast):
    assert names(Client().get("/w/acme/report/")) == {
        "category",
        "severity",
        "description",
        "contact_email",
        "evaluation_consent",
    }


@pytest.mark.parametrize(
    ("section", "more"),
    [
        ("tool", {"tool_name", "outcome_matched", "confirmation_requested", "confirmation_given",
                  "warning_shown"}),
        ("refusal", {"refusal"}),
        ("context", {"context", "context_consent"}),
    ],
)  # fmt: skip
def test_section_is_opened_without_a_script_and_keeps_what_was_typed(cast, section, more):
    browser = Client()
    shown = preview(browser, show=section, contact_email="me@example.org")
    assert shown.status_code == 200
    assert more <= names(shown)
    assert "It was rude." in shown.text
    assert 'value="me@example.org"' in shown.text
    assert re.search(r'value="harmful_content"[^>]* checked', shown.text)
    assert rows(cast.acme)["reporting_report"] == 0


def test_wrong_action_is_asked_about_the_tool_once(cast):  # B3, B10
    shown = preview(Client(), category="unsafe_tool_action")
    assert "a few questions about that" in shown.text
    assert "tool_name" in names(shown)
    again = preview(Client(), category="unsafe_tool_action", asked="tool")
    assert "Check what will be kept" in again.text


def test_answers_to_what_was_not_asked_are_not_read(cast):
    browser = Client()
    shown = preview(browser, tool_name="mail", refusal="over", context="secret", asked="")
    draft = re.findall(r'name="draft" value="([^"]+)"', shown.text)[0]
    browser.post("/w/acme/report/sent/", {"draft": draft})
    with enter_scope(cast.acme.pk):
        report = Report.objects.get()
        assert (report.tool_name, report.refusal, report.context_consent) == ("", "", False)


def test_answer_that_follows_from_none_is_dropped_on_the_page(cast):
    browser = Client()
    answers = {"confirmation_requested": "no", "confirmation_given": "yes", "tool_name": "mail"}
    shown = preview(browser, asked="tool", **answers)
    draft = re.findall(r'name="draft" value="([^"]+)"', shown.text)[0]
    browser.post("/w/acme/report/sent/", {"draft": draft})
    with enter_scope(cast.acme.pk):
        assert Report.objects.get().confirmation_given == YesNo.UNKNOWN


@pytest.mark.parametrize("kind", ["over", "under"])
def test_feedback_after_a_refusal_says_which_way(cast, kind):  # A3
    host = Host(cast.acme)
    body = {**BODY, "entry_point": "refusal", "refusal": kind}
    assert host.post(body).status_code == 201
    with enter_scope(cast.acme.pk):
        assert Report.objects.get().refusal == kind


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"refusal": "over"}, "refusal"),
        ({"refusal": "over", "entry_point": "tool_action"}, "refusal"),
        (
            {
                "tool": {
                    "name": "mail",
                    "confirmation_requested": "no",
                    "confirmation_given": "yes",
                }
            },
            "tool.confirmation_given",
        ),
    ],
)
def test_answer_to_a_question_that_does_not_apply_is_refused(cast, more, field):
    host = Host(cast.acme)
    before = rows(host.workspace)
    entry = refused(host.post({**BODY, **more}), 400, field)
    assert entry["code"] == "not_applicable"
    assert rows(host.workspace) == before


def test_consents_are_rows_with_the_hash_of_their_words(cast):  # B8
    host = Host(cast.acme)
    host.post(BODY)
    host.post({**BODY, "evaluation_consent": True, "contact_email": "me@example.org"})
    with enter_scope(cast.acme.pk):
        report = Report.objects.latest("pk")
        found = {row.purpose: row.wording_hash for row in Consent.objects.all()}
        assert Consent.objects.exclude(record=report.pk).count() == 0
        words = FormVersion.objects.get(digest=report.form_digest).definition["consents"]
        assert found == {
            purpose: wording_hash(words[purpose]) for purpose in ("contact", "evaluation")
        }


def test_form_is_kept_once_and_again_only_when_it_differs(cast, django_capture_on_commit_callbacks):
    host = Host(cast.acme)
    for _ in "123":
        with django_capture_on_commit_callbacks(execute=True):
            host.post(BODY)
    host.post({**BODY, "locale": "en-GB"})
    host.post({**BODY, "entry_point": "refusal"})
    with enter_scope(cast.acme.pk):
        digests = list(Report.objects.values_list("form_digest", flat=True))
        assert len(digests) == 5
        assert FormVersion.objects.count() == len(set(digests)) < 4


def test_form_that_was_rolled_back_is_kept_the_next_time(cast, django_capture_on_commit_callbacks):
    host = Host(cast.acme)
    with django_capture_on_commit_callbacks():
        host.post(BODY)
    with enter_scope(cast.acme.pk):
        FormVersion.objects.all().delete()
        host.post(BODY)
        assert FormVersion.objects.count() == 1


def test_old_answers_stay_readable_after_the_words_changed(cast, monkeypatch):  # B1
    host = Host(cast.acme)
    host.post({**BODY, "entry_point": "refusal", "refusal": "over"})
    refusal = BY_NAME["refusal"]
    renamed = replace(
        refusal,
        question="Wholly new words?",
        choices=dict.fromkeys(refusal.choices, ("Newly named", "")),
    )
    asked = [renamed if field is refusal else field for field in form_questions.ASKED]
    monkeypatch.setattr(form_questions, "ASKED", asked)
    form_of.cache_clear()
    try:
        new = form_of("refusal", "en", IntakePolicy())
        # Other words: the same ones would join the first report's case.
        body = {**BODY, "description": "It would not translate my menu."}
        host.post({**body, "entry_point": "refusal", "refusal": "over"})
    finally:
        monkeypatch.undo()
        form_of.cache_clear()
    browser = Client()
    browser.force_login(cast.lena.user)
    with enter_scope(cast.acme.pk):
        take_up_due(timezone.now())
        first, second = Report.objects.order_by("id")
        assert second.form_digest == new.digest != first.form_digest
        told = [
            answers_of(report, FormVersion.objects.get(digest=report.form_digest).definition)
            for report in (first, second)
        ]
    assert {"term": "What was wrong with its answer?", "value": "It refused too much"} in told[0]
    assert {"term": "Wholly new words?", "value": "Newly named"} in told[1]
    page = browser.get(f"/w/acme/cases/{first.reference}/")
    assert "It refused too much" in page.text
    assert "Newly named" in browser.get(f"/w/acme/cases/{second.reference}/").text
