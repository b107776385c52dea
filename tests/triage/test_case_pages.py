"""Pages of triage: who sees what, and what each verb answers."""

import html
import re
import uuid
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

import redaction.text
from policy.models import PolicyArea
from privacy.actions import purge_due
from privacy.models import DataKey
from reporting.models import Report, Severity
from tenants.actions import grant_role
from tenants.models import AuditEvent, QueueUserPermission
from tenants.roles import Role
from tests import factories
from tests.privacy.clocks import certified
from tests.reporting.contracts import limited
from tests.reporting.reporters import BODY, Host
from tests.triage.conftest import decision
from tests.triage.test_pages import filled, url
from triage import actions
from triage.models import Case, Decision

HTMX = {"HTTP_HX_REQUEST": "true"}


@pytest.mark.parametrize("path", ["", "reports/", f"files/{uuid.UUID(int=7)}/"])
def test_reference_of_no_case_is_not_found(acme, client, path):
    client.force_login(acme.rhea.user)
    assert client.get(f"/w/acme/cases/R-NONE1-NONE1/{path}").status_code == 404


def test_lead_takes_over_from_the_case_page(acme, case, client):
    actions.claim_case(case, by=acme.rhea, now=timezone.now())
    client.force_login(acme.lena.user)
    assert b"Take over" in client.get(url(case)).content
    assert client.post(url(case, "claim/"), {"take_over": "yes"}).status_code == 302
    assert Case.objects.get(pk=case.pk).claimed_by == acme.lena


def test_case_page_shows_facts_and_no_word_of_the_report(acme, case, client):  # J3
    client.force_login(acme.rhea.user)
    page = client.get(url(case)).content.decode()
    assert "Harmful content" in page
    assert "Open content" in page
    assert "bleach" not in page
    assert not AuditEvent.objects.filter(event="content.read").exists()


def test_who_may_neither_read_nor_decide_is_offered_neither(acme, case, client):
    client.force_login(acme.rhea.user)
    forms = ("decide_form", "request_form", "write_form", "mergeable")
    assert all(client.get(url(case)).context[name] for name in forms)
    QueueUserPermission.objects.filter(
        permission__codename__in=["read_content", "decide_cases"]
    ).delete()
    page = client.get(url(case))
    assert not any(page.context[name] for name in forms)
    assert "This needs the role reviewer on the case's queue" in html.unescape(page.text)
    assert "Open content" not in page.text


@pytest.mark.parametrize("extra", [{}, HTMX])
def test_content_opens_by_posting_and_is_recorded(acme, case, client, extra):  # J3, M8
    client.force_login(acme.rhea.user)
    page = client.post(url(case, "content/"), **extra).content.decode()
    assert "mix bleach and ammonia" in page
    assert "You opened this; it is recorded" in page
    assert "Content opened" in page
    assert ("<html" in page) is (not extra)
    assert AuditEvent.objects.get(event="content.read").member == acme.rhea
    assert "bleach" not in client.get(url(case)).content.decode()


def test_text_that_takes_too_long_is_withheld_and_its_report_taken(acme, client, monkeypatch):  # B7
    # What no honest text needs is tried on a long one, with less time than is given it in earnest.
    monkeypatch.setattr(redaction.text, "MOST_THREAD_SECONDS", 0.05)
    context = ("Call Ana on 0171 1234567 or 4111 1111 1111 1111. " * 700)[:32_000]
    body = {**BODY, "context": context, "context_consent": True}
    limited(acme.acme, size=32_000)
    withheld = "[withheld: it could not be redacted in time]"
    host = Host(acme.acme)
    assert host.post(body, "reports/preview/").json()["context"]["text"] == withheld
    typed = {**body, "context_consent": "on", "asked": "context", "attempt": uuid.uuid4().hex}
    shown = Client().post("/w/acme/report/preview/", typed)
    assert shown.status_code == 200
    assert (withheld in shown.text, "Call Ana" in shown.text) == (True, False)
    answer = host.post(body)
    assert answer.status_code == 201, answer.content
    report = Report.objects.get(reference=answer.json()["reference"])
    case = actions.open_case(report, now=timezone.now())
    client.force_login(acme.rhea.user)
    page = client.post(url(case, "content/")).content.decode()
    assert BODY["description"] in page
    assert (withheld in page, "Call Ana" in page) == (True, False)


def test_words_of_reporters_are_not_markup(acme, client):  # F13
    now = timezone.now()
    text = "<script>alert(1)</script> [e-mail 1] <b>"
    case = actions.open_case(factories.make_report(acme.acme, text, now=now).report, now=now)
    client.force_login(acme.rhea.user)
    page = client.post(url(case, "content/")).content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_questions_stand_as_they_were_asked_in_the_language_of_the_reporter(acme, client):
    now = timezone.now()
    case = actions.open_case(factories.make_report(acme.acme, locale="ar").report, now=now)
    client.force_login(acme.rhea.user)
    page = client.get(url(case), headers={"accept-language": "ar"}).content.decode()
    assert '<html lang="en" dir="ltr"' in " ".join(page.split())
    asked = page.partition('<div class="panel-body" lang="ar" dir="rtl">')[2]
    assert "<dt>ما الذي حدث بشكل خاطئ؟</dt>" in asked


def test_notes_and_messages_show_who_wrote_them(acme, case, client, decide):
    now = timezone.now()
    actions.request_detail(case, "Which answer was it?", by=acme.rhea, now=now)
    decide(case, outcome="not_actionable", note="No answer came.", now=now + timedelta(days=9))
    client.force_login(acme.rolf.user)
    shown = client.post(url(case, "content/")).context
    assert [(piece["title"], piece["by"]) for piece in shown["pieces"]] == [
        ("What the reporter wrote", ""),
        ("Reason for the decision", "Rhea"),
    ]
    assert [(line["title"], line["by"]) for line in shown["conversation"]] == [
        ("Question to the reporter", "Rhea"),
        ("Result, as the reporter was told", "Rhea"),
    ]


def test_purged_case_names_rule_and_certificate(acme, case, client, decide):  # H2
    now = timezone.now()
    decide(case, outcome="duplicate", now=now)
    DataKey.objects.filter(record=case.report_id).update(purge_at=now)
    purge_due(now + timedelta(seconds=1))
    client.force_login(acme.rhea.user)
    assert "Follows when the storage has forgotten" in client.get(url(case)).text
    certificates = certified()
    page = client.get(url(case)).content.decode()
    assert "What was written about this case has been deleted" in page
    assert any(str(certificate.pk) in page for certificate in certificates)
    assert "/w/acme/certificates/" not in page
    grant_role(acme.rhea, Role.AUDITOR)
    assert "/w/acme/certificates/" in client.get(url(case)).text
    assert "Open content" not in page
    assert "bleach" not in client.post(url(case, "content/")).content.decode()


def test_decision_from_the_page(acme, case, client):  # D4
    client.force_login(acme.rhea.user)
    answer = client.post(url(case, "decide/"), filled())
    assert (answer.status_code, answer["Location"]) == (302, url(case))
    assert Decision.objects.get(case=case).severity == Severity.HIGH
    page = client.get(url(case)).content.decode()
    assert "Confirmed: a problem of the AI system" in page
    assert "A typed reason." not in page


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"outcome": ""}, "outcome"),
        ({"outcome": "nonsense"}, "outcome"),
        ({"severity": "7"}, "severity"),
        ({"policy_area": ""}, "policy_area"),
        ({"enforcement_point": "nonsense"}, "enforcement_point"),
        ({"note": "  "}, "note"),
        ({"note": "x" * 4_001}, "note"),
    ],
)
def test_refused_decision_keeps_what_was_typed(acme, case, client, changes, field):
    client.force_login(acme.rhea.user)
    answer = client.post(url(case, "decide/"), filled(**changes))
    assert answer.status_code == 422
    form = answer.context["decide_form"]
    assert list(form.errors) == [field]
    if field != "note":
        assert b"A typed reason." in answer.content
    assert not Decision.objects.exists()


def test_note_of_full_length_with_line_ends_is_taken(acme, case, client):
    client.force_login(acme.rhea.user)
    note = ("x" * 399 + "\r\n") * 10
    assert client.post(url(case, "decide/"), filled(note=note)).status_code == 302


def test_area_of_another_workspace_is_no_choice(acme, case, client):  # B9
    from tenants.scope import enter_scope

    with enter_scope(acme.globex.pk):
        foreign = PolicyArea.objects.get(slug="privacy").pk
    client.force_login(acme.rhea.user)
    answer = client.post(url(case, "decide/"), filled(policy_area=str(foreign)))
    assert answer.status_code == 422


def test_conflict_says_who_was_first_and_keeps_the_note(acme, case, client):  # D1
    now = timezone.now() - timedelta(seconds=20)
    actions.decide_case(case, **decision(by=acme.rolf, severity=Severity.HIGH, now=now))
    client.force_login(acme.rhea.user)
    answer = client.post(url(case, "decide/"), filled(note="My long and typed note."))
    page = answer.content.decode()
    assert answer.status_code == 409
    assert re.search(r"Rolf decided this 2\d seconds ago: confirmed, high\.", page)
    assert "Your note is kept" in page
    assert "My long and typed note." in page
    assert Decision.objects.count() == 1


def test_question_from_the_page(acme, case, client):  # G4
    client.force_login(acme.rhea.user)
    assert client.post(url(case, "request-detail/"), {"question": " "}).status_code == 422
    assert client.post(url(case, "request-detail/"), {"question": "When?"}).status_code == 302
    page = client.get(url(case)).content.decode()
    assert "The reporter was asked for more" in page
    assert "Close without the answer" in page
    assert "Known already" not in page


def test_lead_resolves_from_the_page(acme, case, client, decide):  # G3
    decide(case, now=timezone.now())
    client.force_login(acme.rhea.user)
    answer = client.post(url(case, "resolve/"), {"resolution_note": "Fixed in 4.3."})
    assert answer.status_code == 403
    assert b"lead reviewer" in answer.content
    assert b"Fixed in 4.3." in answer.content
    assert "Resolve and tell the reporter" not in answer.text
    assert "Make evaluation case" not in answer.text
    client.force_login(acme.lena.user)
    page = client.get(url(case)).text
    assert "Resolve and tell the reporter" in page
    assert "Make evaluation case" in page
    client.post(url(case, "resolve/"), {"resolution_note": "Fixed in 4.3."})
    assert Case.objects.get(pk=case.pk).status == "closed"


def test_form_is_not_offered_while_another_holds_the_case(acme, case, client):
    actions.claim_case(case, by=acme.rolf, now=timezone.now())
    client.force_login(acme.rhea.user)
    answer = client.get(url(case))
    assert answer.context["decide_form"] is None
    assert b"Rolf holds this case until" in answer.content
    assert b"Take over" not in answer.content
