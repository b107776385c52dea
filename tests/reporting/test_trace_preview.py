"""The preview says what of the system's own record is kept, and shows what comes with the report."""

import json

import pytest
from django.template.loader import render_to_string
from django.utils import timezone

from privacy import vault
from privacy.models import Kind
from reporting.actions import withdraw_consent
from reporting.trace_words import TraceKept
from tenants.models import Workspace
from tests.factories import make_report
from tests.reporting.contracts import limited
from tests.reporting.reporters import BODY, Host
from tests.traces import spans
from traces.timeline import KINDS, timeline_of

TRACE = b"\x31" * 16


@pytest.fixture
def host(acme):
    return Host(acme.acme)


@pytest.fixture(scope="module")
def sent():
    """Return one conversation as OTLP's JSON."""
    return spans.as_json(spans.request(*spans.conversation(TRACE)))


def previewed(host, **more):
    answer = host.post({**BODY, **more}, path="reports/preview/")
    assert answer.status_code == 200, answer.content
    return answer.json()["trace"]


def test_without_a_record_the_preview_says_so(host):
    assert previewed(host) == {
        "title": "",
        "explanation": "",
        "sent": None,
        "recorded": False,
        "words": False,
    }
    # No spans ever came here, so nothing is sought by an answer's id alone.
    assert previewed(host, message_id="msg-81")["recorded"] is False


def test_what_is_sought_is_said_with_or_without_its_words(host):
    shown = previewed(host, conversation_id="conv-1")
    assert (shown["sent"], shown["recorded"], shown["words"]) == (None, True, False)
    assert "is left out" in shown["explanation"]
    agreed = previewed(host, trace_id=TRACE.hex(), context_consent=True)
    assert (agreed["recorded"], agreed["words"]) == (True, True)
    assert "is kept too" in agreed["explanation"]


def test_where_nothing_is_held_or_a_contract_forbids_it_nothing_is_promised(cast, host):
    limited(cast.acme, "trace")
    assert previewed(host, conversation_id="conv-1")["recorded"] is False
    Workspace.objects.update(contract_limits={}, trace_hold_minutes=0)
    assert previewed(host, conversation_id="conv-1")["recorded"] is False


def test_what_is_shown_is_what_is_stored(host, acme, sent):
    for consent in (False, True):
        shown = previewed(host, trace=sent, context_consent=consent)["sent"]
        report = make_report(acme.acme, trace=sent, context_consent=consent).report
        pieces = {piece.kind: piece.text for piece in vault.read_unaudited(report, KINDS)}
        stored = "".join(pieces.values())
        said = "Draft a note to my manager"
        assert (said in json.dumps(shown), said in stored) == (consent, consent)
        assert "Salaries" in json.dumps(shown)
        assert "hunter2-canary" not in json.dumps(shown) + stored
        if not consent:
            assert json.loads(pieces[Kind.TRACE]) == shown


def test_any_other_record_is_shown_redacted(host):
    shown = previewed(host, trace={"step": "answer", "password": "hunter2-canary"})
    assert shown["sent"]["step"] == "answer"
    assert shown["sent"]["password"].startswith("[")


def test_what_was_said_in_a_record_goes_with_the_consent(acme, sent):
    report = make_report(acme.acme, trace=sent, context_consent=True).report
    assert report.context_consent
    whole = timeline_of(vault.read_unaudited(report, KINDS))
    assert ["Draft a note to my manager."] in [step.words for step in whole.steps]
    withdraw_consent(report, "context", now=timezone.now())
    left = timeline_of(vault.read_unaudited(report, KINDS))
    assert len(left.steps) == len(whole.steps)
    assert not [step.words for step in left.steps if step.words]
    assert "Salaries" in next(step.arguments for step in left.steps if step.kind == "tool")


@pytest.mark.parametrize("consent", [False, True])
def test_the_plain_page_says_it_too(acme, rf, consent):
    values = {"workspace": acme.acme, "trace": TraceKept(None, True, consent)}
    page = render_to_string("reporting/report_preview.html", values, rf.get("/"))
    assert "What the AI system records of this conversation is added" in page
    assert ("What was said in it is kept too" in page) == consent
    assert ("What was said in it is left out" in page) != consent


def test_it_is_said_in_the_language_of_the_reporter(host):
    answer = host.post(
        {**BODY, "conversation_id": "conv-1"}, path="reports/preview/", Accept_Language="de"
    )
    assert answer.json()["trace"]["title"] == "Die eigene Aufzeichnung des KI-Systems"
    assert "nicht zugestimmt" in answer.json()["trace"]["explanation"]
