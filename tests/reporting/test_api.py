"""The API of host products: what it takes, what it refuses, and that a refusal stores nothing."""

import json
import logging

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from privacy.models import Kind
from privacy.vault import read_unaudited
from reporting.models import Report
from tenants.actions import create_client_key
from tenants.models import ClientKey, Workspace
from tenants.scope import enter_scope
from tests.reporting.reporters import BODY, ORIGIN, Host, refused, revoke, rows

FULL = {
    **BODY,
    "entry_point": "tool_action",
    "message_id": "msg-81",
    "model_version": "atlas-3.1",
    "policy_version": "2026.4",
    "tool": {
        "name": "send_email",
        "parameters": {"to": "team@example.org", "subject": "Hello"},
        "outcome_matched": "no",
        "confirmation_requested": "no",
        "confirmation_given": "unknown",
        "warning_shown": "no",
    },
    "context": "User: draft it, do not send it.",
    "context_consent": True,
    "contact_email": "reporter@example.org",
    "occurred_at": "2026-11-20T09:30:00Z",
    "locale": "en-GB",
    "user_intent": "draft an e-mail",
    "harm_type": "unwanted action",
    "tool_state": "enabled",
    "trace": {"span": [1, 2.5, None, True]},
}


@pytest.fixture
def host(cast):
    return Host(cast.acme)


def test_report_is_stored_and_receipted(host):  # B1-B5, B10-B12, G1
    response = host.post(FULL)
    assert response.status_code == 201, response.content
    answer = response.json()
    assert {"reference", "receipt", "receipt_words", "received_at", "next"} < set(answer)
    assert answer["status_url"].endswith("/w/acme/status/")
    assert answer["next"][0]["expected"].startswith("Within 2 working days, by ")
    with enter_scope(host.workspace.pk):
        report = Report.objects.get(reference=answer["reference"])
        assert (report.category, report.severity, report.entry) == (
            "harmful_content",
            2,
            "tool_action",
        )
        assert (report.tool_name, report.outcome_matched) == ("send_email", "no")
        assert (report.confirmation_requested, report.confirmation_given) == ("no", "unknown")
        assert (report.model_version, report.policy_version) == ("atlas-3.1", "2026.4")
        assert (report.user_intent, report.harm_type) == ("draft an e-mail", "unwanted action")
        assert report.tool_occurred
        assert report.anonymous
        assert report.client_key == host.key
        pieces = {piece.kind: piece.text for piece in read_unaudited(report, Kind.values)}
    assert pieces[Kind.DESCRIPTION] == BODY["description"]
    assert pieces[Kind.CONTEXT] == FULL["context"]
    assert pieces[Kind.CONTACT] == "reporter@example.org"
    assert "team@example.org" not in pieces[Kind.TOOL_PARAMETERS]
    assert json.loads(pieces[Kind.TRACE]) == {"message_id": "msg-81", "trace": FULL["trace"]}


def test_smallest_report_is_enough(host):
    assert host.post(BODY).status_code == 201


def test_optional_fields_may_be_null_or_empty(host):  # the element sends what it does not know so
    nothing = {name: None for name in FULL if name not in {*BODY, "context_consent"}}
    assert host.post({**BODY, **nothing}).status_code == 201
    empty = {"contact_email": "", "context": "", "locale": "", "model_version": "", "tool": None}
    assert host.post({**BODY, **empty}).status_code == 201


def test_context_without_consent_is_dropped(host):  # B8
    host.post({**FULL, "context_consent": False})
    with enter_scope(host.workspace.pk):
        report = Report.objects.get()
        assert not report.context_consent
        assert read_unaudited(report, [Kind.CONTEXT]) == []


def test_token_makes_the_report_known_and_its_subject_is_sealed(host):  # J2
    response = host.post(Authorization=host.bearer(sub="user-17"))
    assert response.status_code == 201
    with enter_scope(host.workspace.pk):
        report = Report.objects.get()
        assert not report.anonymous
        assert [p.text for p in read_unaudited(report, [Kind.SUBJECT])] == ["user-17"]


def test_anonymous_report_is_refused_where_the_workspace_says_so(host):  # J1
    refuse_anonymous(host)
    before = rows(host.workspace)
    entry = refused(host.post(), 401, "Authorization")
    assert entry["code"] == "token_required"
    assert rows(host.workspace) == before
    assert host.post(Authorization=host.bearer()).status_code == 201


def refuse_anonymous(host):
    with enter_scope(host.workspace.pk):
        Workspace.objects.filter(pk=host.workspace.pk).update(anonymous_reports=False)


def test_repeated_request_returns_the_same_answer(host):
    first = host.post(FULL, Idempotency_Key="k-1")
    again = host.post(FULL, Idempotency_Key="k-1")
    assert (first.status_code, again.status_code) == (201, 200)
    assert again["Idempotent-Replayed"] == "true"
    assert "Idempotent-Replayed" not in first
    assert again.content == first.content
    with enter_scope(host.workspace.pk):
        assert Report.objects.count() == 1


def test_repeated_request_with_the_same_token_is_still_a_repeat(host):
    bearer = host.bearer()
    first = host.post(Idempotency_Key="k-1", Authorization=bearer)
    again = host.post(Idempotency_Key="k-1", Authorization=bearer)
    assert (first.status_code, again.status_code) == (201, 200)
    assert again.content == first.content


def test_key_of_another_report_is_refused(host):
    host.post(Idempotency_Key="k-1")
    before = rows(host.workspace)
    entry = refused(
        host.post({**BODY, "severity": "high"}, Idempotency_Key="k-1"), 422, "Idempotency-Key"
    )
    assert entry["code"] == "key_reused"
    assert rows(host.workspace) == before


def test_two_people_with_one_key_get_two_receipts(host):  # J2
    first = host.post(Idempotency_Key="1", Authorization=host.bearer(sub="ana"))
    second = host.post(Idempotency_Key="1", Authorization=host.bearer(sub="ben"))
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json()["receipt"] != second.json()["receipt"]


def test_missing_unknown_revoked_and_foreign_client_keys_are_told_alike(host, cast):
    foreign = Host(cast.globex)
    with enter_scope(cast.acme.pk):
        revoked = Host(cast.acme)
        revoke(revoked.key)
    before = rows(host.workspace), rows(cast.globex)
    answers = [
        host.post(X_Client_Key=value)
        for value in (
            None,
            "",
            "pk_unknown",
            "x" * 500,
            foreign.key.public_id,
            revoked.key.public_id,
        )
    ]
    for answer in answers:
        refused(answer, 401, "X-Client-Key")
    assert len({answer.content for answer in answers}) == 1
    assert (rows(host.workspace), rows(cast.globex)) == before


def test_unknown_workspace_is_told_like_any_address_without_anything(host):
    answers = [
        host.client.post(
            f"/w/{slug}/api/v1/reports/",
            BODY,
            content_type="application/json",
            headers=host.headers(),
        )
        for slug in ("nowhere", "never-was", "ACME")
    ]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1
    assert answers[0]["Content-Type"] == "application/problem+json"


def test_preview_shows_what_would_be_stored_and_stores_nothing(host):  # B7
    before = rows(host.workspace)
    text = "Mail me: ana@example.org or ben@example.org, it told me to."
    answer = host.post({**FULL, "description": text}, "reports/preview/").json()
    assert set(answer) == {"description", "context", "tool_parameters", "trace", "fitted"}
    shown = answer["description"]
    assert "ana@example.org" not in shown["text"]
    assert len(shown["redactions"]) == 2
    for redaction in shown["redactions"]:
        placeholder = shown["text"][redaction["start"] : redaction["end"]]
        assert placeholder.startswith("[e-mail ")
        assert placeholder.endswith("]")
        assert redaction["kind"] == "EMAIL_ADDRESS"
    assert "team@example.org" not in json.dumps(answer["tool_parameters"])
    assert rows(host.workspace) == before


def test_preview_is_what_is_stored(host):  # B7
    body = {**FULL, "description": "Call +49 30 901820 or ana@example.org. My name is Ana Lopez."}
    shown = host.post(body, "reports/preview/").json()
    host.post(body)
    with enter_scope(host.workspace.pk):
        pieces = {
            piece.kind: piece.text for piece in read_unaudited(Report.objects.get(), Kind.values)
        }
    assert pieces[Kind.DESCRIPTION] == shown["description"]["text"]
    assert pieces[Kind.CONTEXT] == shown["context"]["text"]
    assert json.loads(pieces[Kind.TOOL_PARAMETERS]) == shown["tool_parameters"]


def test_listed_origin_may_call_and_no_other(host, cast):
    preflight = host.client.options(
        host.url(), headers={"Origin": ORIGIN, "Access-Control-Request-Method": "POST"}
    )
    assert preflight.status_code == 204
    assert preflight["Access-Control-Allow-Origin"] == ORIGIN
    assert "Idempotency-Key" in preflight["Access-Control-Allow-Headers"]
    assert "Access-Control-Allow-Credentials" not in preflight
    assert host.post(Origin=ORIGIN)["Access-Control-Allow-Origin"] == ORIGIN
    # A problem must be readable by the page too.
    problem = host.post({}, Origin=ORIGIN)
    assert (problem.status_code, problem["Access-Control-Allow-Origin"]) == (400, ORIGIN)
    before = rows(host.workspace)
    for origin in (
        "https://evil.example",
        "null",
        ORIGIN + ".evil.example",
        "http://chat.example.org",
    ):
        answer = host.post(Origin=origin)
        refused(answer, 403, "Origin")
        assert "Access-Control-Allow-Origin" not in answer
        options = host.client.options(host.url(), headers={"Origin": origin})
        assert "Access-Control-Allow-Origin" not in options
    assert rows(host.workspace) == before
    assert Host(cast.globex).post(Origin="http://testserver").status_code == 201


def test_key_answers_its_own_origins_and_not_those_of_another(host, cast):
    with enter_scope(cast.acme.pk):
        other, _ = create_client_key("Other product", ["https://other.example.org"])
    assert host.post(Origin="https://other.example.org").status_code == 403
    headers = {"Origin": ORIGIN, "X-Client-Key": other.public_id}
    for path in ("form/", "status/"):
        ask = host.client.get if path == "form/" else host.client.post
        answer = ask(host.url(path), headers=headers)
        refused(answer, 403, "Origin")
        assert "Access-Control-Allow-Origin" not in answer
        answer = ask(host.url(path), headers={**headers, "Origin": "https://other.example.org"})
        assert answer["Access-Control-Allow-Origin"] == "https://other.example.org"
        assert "X-Client-Key" in answer["Vary"]


def test_origin_of_a_revoked_key_is_listed_no_more(host):
    with enter_scope(host.workspace.pk):
        ClientKey.objects.filter(pk=host.key.pk).update(origins=[])
    refused(host.post(Origin=ORIGIN), 403, "Origin")


def test_answers_are_kept_by_no_cache_and_differ_by_origin(host):
    answer = host.post()
    assert answer["Cache-Control"] == "no-store"
    assert "Origin" in answer["Vary"]


def test_nothing_of_a_request_is_logged(host, caplog):
    with caplog.at_level(logging.DEBUG):
        host.post({**FULL, "description": "canary-in-text"})
        host.post({**BODY, "colour": "canary-in-field"})
        host.post(b'{"canary-in-body', Authorization="Bearer canary-in-token")
    logged = "\n".join(
        record.getMessage() for record in caplog.records if record.name != "django.db.backends"
    )
    assert "canary" not in logged


def test_error_of_our_own_is_a_problem_and_stores_nothing(host, monkeypatch, caplog):
    def broken(*args, **kwargs):
        raise RuntimeError

    monkeypatch.setattr("reporting.actions.intake.rows_of_confirmation", broken)
    before = rows(host.workspace)
    response = host.post({**BODY, "description": "canary-in-text"})
    assert response.status_code == 500
    assert response["Content-Type"] == "application/problem+json"
    assert rows(host.workspace) == before
    assert "canary" not in caplog.text


def test_intake_stays_within_its_query_budget(host, django_capture_on_commit_callbacks):
    bearer = host.bearer()
    for body in (BODY, FULL):
        with django_capture_on_commit_callbacks(execute=True):
            assert host.post(body).status_code == 201
    found = {}
    for name, headers, body in (
        ("anonymous", {}, BODY),
        ("by token, with everything", {"Authorization": bearer, "Origin": ORIGIN}, FULL),
    ):
        with CaptureQueriesContext(connection) as queries:
            assert host.post(body, **headers).status_code == 201
        found[name] = len(queries)
    # The test's own transaction costs one.
    assert found == {"anonymous": 8, "by token, with everything": 8}
