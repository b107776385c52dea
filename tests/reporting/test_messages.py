"""Telling the reporter: each thing once, words sealed, the e-mail saying only that there is news."""

from datetime import timedelta

import pytest
from django.core import mail as mail_box
from django.template import engines
from django.template.loader import render_to_string
from django.test import Client
from django.utils import timezone, translation

from privacy.models import Kind
from privacy.vault import read_unaudited
from reporting.actions import answer_request, close_each, move_report, tell_reporter
from reporting.models import Report, ReporterMessage
from tenants.delivery import deliver_due, enqueue
from tenants.models import AuditEvent, OutboxEntry, Workspace
from tenants.permissions import Changed, Invalid
from tenants.states import try_move
from tests.factories import make_report
from triage.results import AGAIN_RESULTS, APPEALED_RESULTS, RESULTS

Event = ReporterMessage.Event
Status = Report.Status


@pytest.fixture
def report(acme):
    report = make_report(acme.acme, contact_email="r@example.org").report
    move_report(report, Status.IN_REVIEW)
    return report


def tell(report, event=Event.DETAIL_REQUESTED, key="1", **options):
    return tell_reporter(report, event, key=key, now=timezone.now(), **options)


def test_each_message_is_told_once(acme, report):  # G2-G4
    assert tell(report, Event.SEVERE, "once") is not None
    assert tell(report, Event.SEVERE, "once") is None
    assert tell(report, Event.RESOLVED, "once") is not None
    assert OutboxEntry.objects.filter(source="reporter.severe").count() == 1
    assert AuditEvent.objects.filter(event="reporter.told").count() == 2


def test_words_are_redacted_sealed_and_in_no_mail(acme, report):
    message = tell(report, words="Did you write to ana@example.org?", by=acme.rhea)
    piece = read_unaudited(report, [Kind.MESSAGE])[0]
    assert piece.text == "Did you write to [e-mail 1]?"
    assert piece.subject_id == message.pk
    entry = OutboxEntry.objects.get(source="reporter.detail_requested")
    assert set(entry.context) == {"workspace", "reference", "path", "language"}
    assert "write" not in str(entry.context)


@pytest.mark.parametrize("language", ["en", "de", "ar"])
@pytest.mark.parametrize("results", [RESULTS, APPEALED_RESULTS, AGAIN_RESULTS])
def test_sentences_of_the_product_are_not_redacted(acme, language, results):
    patterns = [{"name": "any word", "regex": r"\w{3,}"}]
    Workspace.objects.filter(pk=acme.acme.pk).update(redaction_patterns=patterns)
    report = Report.objects.get(pk=make_report(acme.acme, locale=language).report.pk)
    for outcome, sentence in results.items():
        tell(report, Event.RESOLVED, key=outcome, words=sentence)
    tell(report, Event.ANSWERED, key="team", words="Was it Anna?", by=acme.rhea)
    said = {piece.text for piece in read_unaudited(report, [Kind.MESSAGE])}
    with translation.override(language):
        assert said == {*map(str, results.values()), "[any word 1] it [any word 2]?"}


def test_patterns_of_the_workspace_hold_in_the_conversation(acme, report):  # B9
    patterns = [{"name": "patient", "regex": r"P-\d{4}"}]
    Workspace.objects.filter(pk=acme.acme.pk).update(redaction_patterns=patterns)
    report = Report.objects.get(pk=report.pk)
    tell(report, words="Was it P-1234?")
    move_report(report, Status.NEEDS_DETAIL)
    answer_request(report, "Yes, P-1234.", now=timezone.now())
    said = [piece.text for piece in read_unaudited(report, [Kind.MESSAGE])]
    assert said == ["Was it [patient 1]?", "Yes, [patient 1]."]


def test_nobody_is_written_to_without_an_address(acme):
    report = make_report(acme.acme).report
    tell(report, Event.SEVERE)
    assert OutboxEntry.objects.count() == 0
    assert ReporterMessage.objects.filter(event=Event.SEVERE).count() == 1


def test_answer_hands_the_report_back_to_triage(acme, report):  # G4
    move_report(report, Status.NEEDS_DETAIL)
    Report.objects.filter(pk=report.pk).update(taken_up_at=timezone.now())
    answer_request(report, " It was version 3. ", now=timezone.now())
    report.refresh_from_db()
    assert (report.status, report.taken_up_at) == (Status.IN_REVIEW, None)
    assert read_unaudited(report, [Kind.MESSAGE])[0].text == "It was version 3."
    event = AuditEvent.objects.get(event="report.answered")
    assert (event.actor, event.facts) == (AuditEvent.Actor.REPORTER, {})


def test_answer_nobody_waits_for_is_refused(acme, report):
    with pytest.raises(Changed, match="not waiting"):
        answer_request(report, "More.", now=timezone.now())
    assert not ReporterMessage.objects.filter(event=Event.DETAIL_GIVEN).exists()


def test_second_answer_loses(acme, report):
    move_report(report, Status.NEEDS_DETAIL)
    stale = Report.objects.get(pk=report.pk)
    answer_request(report, "First.", now=timezone.now())
    with pytest.raises(Changed):
        answer_request(stale, "Second.", now=timezone.now())
    assert ReporterMessage.objects.filter(event=Event.DETAIL_GIVEN).count() == 1


@pytest.mark.parametrize("words", ["", "  \n", "a" * 4_001, "a\0"])
def test_bad_answer_is_refused(acme, report, words):
    move_report(report, Status.NEEDS_DETAIL)
    with pytest.raises(Invalid) as refused:
        answer_request(report, words, now=timezone.now())
    assert refused.value.field == "answer"
    assert Report.objects.get(pk=report.pk).status == Status.NEEDS_DETAIL


def test_report_moves_only_along_its_states(acme, report):
    for to in (Status.RECEIVED,):
        with pytest.raises(Changed, match="Meanwhile the report is at this state: Being reviewed"):
            move_report(report, to)
    stale = Report.objects.get(pk=report.pk)
    move_report(report, Status.CONFIRMED)
    with pytest.raises(Changed):
        move_report(stale, Status.NEEDS_DETAIL)


def test_closing_is_on_the_record_and_starts_the_clocks(acme, report):  # H2
    now = timezone.now()
    close_each([report], "not_confirmed", by=acme.rhea, now=now)
    event = AuditEvent.objects.get(event="report.closed")
    assert (event.member, event.facts["reason"]) == (acme.rhea, "not_confirmed")
    report.refresh_from_db()
    assert (report.status, report.closed_at) == (Status.CLOSED, now)


MAILS = [
    "received",
    "severe",
    "detail_requested",
    "answered",
    "answer_late",
    "identity_opened",
    "resolved",
]


@pytest.mark.parametrize("event", MAILS)
def test_mail_has_a_subject_a_way_back_and_nothing_escaped(event):
    mail = render_to_string(
        f"email/reporting/{event}.txt",
        {
            "workspace": "O'Neil & Sons",
            "reference": "R-ABCDE-FGHJK",
            "path": "/w/acme/status/",
            "base_url": "https://recourse.example",
            "address": "r@example.org",
        },
    ).strip()
    subject, _, body = mail.partition("\n")
    assert subject.startswith("Subject: ")
    assert "R-ABCDE-FGHJK" in subject
    assert "https://recourse.example/w/acme/status/" in body
    assert "O'Neil & Sons" in body
    assert "r@example.org" not in mail


def test_messages_of_one_moment_keep_their_order(acme, report):
    now = timezone.now()
    for key in ("1", "2", "3"):
        tell_reporter(
            report, Event.DETAIL_REQUESTED, key=key, now=now + timedelta(seconds=1), words=key
        )
    assert [piece.text for piece in read_unaudited(report, [Kind.MESSAGE])] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("locale", "language"),
    [("de-AT", "de"), ("ar-EG", "ar"), ("pt-BR", "en"), ("xx", "en"), ("", "en")],
)
def test_mail_and_page_speak_the_language_of_the_reporter(acme, locale, language):
    """Not that of the reviewer, of the worker, or of whoever looks at the page."""
    accepted = make_report(acme.acme, contact_email="r@example.org", locale=locale)
    with translation.override("fr"):
        tell(accepted.report)
    entry = OutboxEntry.objects.get(source="reporter.detail_requested")
    assert entry.context["language"] == language
    browser = Client()
    browser.post("/w/acme/status/", {"receipt": accepted.receipt})
    assert f'<html lang="{language}"' in browser.get("/w/acme/status/").text


def test_mail_is_written_in_the_language_it_is_owed_in(acme, report, monkeypatch):
    words = engines["django"].from_string(
        "{% load i18n %}{% get_current_language as l %}Subject: {{ l }}\n\n{{ l }}"
    )
    monkeypatch.setattr("tenants.delivery.get_template", lambda name: words)
    Report.objects.filter(pk=report.pk).update(locale="de")
    assert try_move(Report.objects.get(pk=report.pk), Report.Status.NEEDS_DETAIL)
    tell(Report.objects.get(pk=report.pk))
    with translation.override("fr"):
        deliver_due(acme.acme.pk, timezone.now())
    assert {mail.subject for mail in mail_box.outbox} == {"de", "en"}


def test_mail_to_a_member_is_in_no_language_of_whoever_caused_it(acme, monkeypatch):
    words = engines["django"].from_string(
        "{% load i18n %}{% get_current_language as l %}Subject: {{ l }}\n\n{{ l }}"
    )
    monkeypatch.setattr("tenants.delivery.get_template", lambda name: words)
    with translation.override("fr"):
        enqueue("role.decided", "1", "tenants/role_decided", now=timezone.now(), member=acme.rhea)
        deliver_due(acme.acme.pk, timezone.now())
    assert [mail.subject for mail in mail_box.outbox] == ["en"]
