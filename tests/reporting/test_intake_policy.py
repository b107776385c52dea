"""What a contract lets in: forbidden data is refused at the door, context has a window (B6, B9)."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from privacy.models import Consent, Kind
from privacy.vault import read_unaudited
from reporting.models import Report
from reporting.submission import IntakePolicy, intake_policy_of
from tenants.scope import enter_scope
from tests.reporting.contracts import limited
from tests.reporting.reporters import BODY, ORIGIN, Host, refused, rows

GIVEN: dict[str, tuple[str, dict[str, Any]]] = {
    "context": ("context", {"context": "User: hello", "context_consent": True}),
    "trace": ("trace", {"trace": {"step": 1}}),
    "contact": ("contact_email", {"contact_email": "me@example.org"}),
    "tool_parameters": ("tool.parameters", {"tool": {"name": "mail", "parameters": {"to": "x"}}}),
}


@pytest.fixture
def host(cast):
    return Host(cast.acme)


def limit(host, *forbidden, **limits):
    with enter_scope(host.workspace.pk):
        limited(host.workspace, *forbidden, **limits)


@pytest.mark.parametrize("path", ["reports/", "reports/preview/"])
@pytest.mark.parametrize("data", list(GIVEN))
def test_forbidden_data_is_refused_by_name_and_nothing_is_stored(host, data, path):  # B9, I4
    field, more = GIVEN[data]
    assert host.post({**BODY, **more}, path).status_code in {200, 201}
    limit(host, data)
    before = rows(host.workspace)
    entry = refused(host.post({**BODY, **more}, path), 422, field)
    assert entry["code"] == "forbidden_by_contract"
    assert rows(host.workspace) == before
    assert host.post(BODY, path).status_code in {200, 201}


def test_turns_of_a_forbidden_conversation_are_refused_too(host):  # B9
    limit(host, "context")
    turns = [{"role": "user", "text": "hello", "flagged": True}]
    refused(host.post({**BODY, "context": turns}), 422, "context")


def test_identity_that_is_forbidden_is_not_stored(host):  # B9, J1
    limit(host, "identity")
    assert host.post(Authorization=host.bearer(sub="canary-7")).status_code == 201
    with enter_scope(host.workspace.pk):
        report = Report.objects.get()
        assert report.anonymous
        assert report.reporter_lookup is None
        assert read_unaudited(report, [Kind.SUBJECT]) == []


@pytest.mark.parametrize(("turns", "status"), [(6, 201), (7, 422)])
def test_window_has_a_number_of_turns(host, turns, status):  # B6
    window = [{"role": "user", "text": f"turn {n}"} for n in range(turns)]
    answer = host.post({**BODY, "context": window, "context_consent": True})
    assert answer.status_code == status
    if status == 422:
        assert refused(answer, 422, "context")["code"] == "too_many_turns"
        assert "at most 6" in answer.json()["detail"]


@pytest.mark.parametrize(("size", "status"), [(100, 201), (101, 422)])
def test_window_has_a_size_in_bytes(host, size, status):  # B6
    limit(host, size=100)
    # Two bytes each: bytes are counted, not characters.
    text = "ä" * 50 + "x" * (size - 100)
    answer = host.post({**BODY, "context": text, "context_consent": True})
    assert answer.status_code == status
    if status == 422:
        assert refused(answer, 422, "context")["code"] == "window_too_long"


def test_without_consent_only_the_flagged_turn_is_kept(host):  # B6, B8
    window = [
        {"role": "user", "text": "my secret plan"},
        {"role": "assistant", "text": "mix the two", "flagged": True},
    ]
    host.post({**BODY, "context": window})
    host.post({**BODY, "context": window, "context_consent": True})
    with enter_scope(host.workspace.pk):
        kept = [
            [piece.text for piece in read_unaudited(report, [Kind.CONTEXT])]
            for report in Report.objects.order_by("id")
        ]
        assert kept == [
            ["Assistant: mix the two"],
            ["User: my secret plan\n\nAssistant: mix the two"],
        ]
        assert Consent.objects.filter(purpose="context").count() == 1


@pytest.mark.parametrize(
    "context",
    [
        7,
        [1],
        [{"role": "judge", "text": "x"}],
        [{"role": "user"}],
        [{"role": "user", "text": "x", "flagged": True}] * 2,
        [{"role": "user", "text": "x"}] * 51,
        [{"role": "user", "text": "x", "more": 1}],
    ],
)
def test_window_that_is_none_is_refused(host, context):
    before = rows(host.workspace)
    assert host.post({**BODY, "context": context}).status_code == 400
    assert rows(host.workspace) == before


def test_page_does_not_ask_for_what_is_forbidden(host):  # B9
    page = Client().get("/w/acme/report/").text
    assert 'value="context"' in page
    assert 'name="contact_email"' in page
    limit(host, "context", "contact")
    page = Client().get("/w/acme/report/").text
    assert 'value="context"' not in page
    assert 'name="contact_email"' not in page


def test_window_of_the_page_is_a_field_error(host):  # B6
    limit(host, size=20)
    typed = {
        "asked": "context",
        "category": "other",
        "severity": "low",
        "description": "It was rude.",
        "context": "x" * 21,
        "context_consent": "on",
        "attempt": "5f0c2d1e-0000-4000-8000-000000000000",
    }
    shown = Client().post("/w/acme/report/preview/", typed)
    assert shown.status_code == 422
    assert 'href="#id_context"' in shown.text
    assert "at most 20 are taken" in shown.text


def test_limits_hold_from_the_first_day_of_the_contract_to_its_last(cast):
    now = timezone.now()
    with enter_scope(cast.acme.pk):
        limited(cast.acme, "trace")
    limits = cast.acme.contract_limits
    assert intake_policy_of(cast.acme, now).forbidden == {"trace"}
    assert intake_policy_of(cast.acme, now - timedelta(days=2)) == IntakePolicy()
    limits["ends_on"] = limits["starts_on"]
    assert intake_policy_of(cast.acme, now).forbidden == {"trace"}
    assert intake_policy_of(cast.acme, now + timedelta(days=2)) == IntakePolicy()


def test_form_tells_what_may_be_asked(host):  # B9
    answer = host.client.get(host.url("form/?entry_point=refusal&language=en"))
    assert answer.status_code == 200
    found = answer.json()
    names = [line["name"] for line in found["questions"]]
    assert {"category", "refusal", "context", "evaluation_consent"} <= set(names)
    assert "tool_name" not in names
    assert found["limits"]["context_turns"] == 6
    assert "max-age" in answer["Cache-Control"]
    limit(host, "context", "attachments", turns=2)
    later = host.client.get(host.url("form/?entry_point=answer")).json()
    assert "context" not in [line["name"] for line in later["questions"]]
    assert later["forbidden"] == ["attachments", "context"]
    assert later["version"] != found["version"]


def test_form_is_for_listed_origins_and_need_not_be_sent_twice(host):
    url = host.url("form/")
    answer = host.client.get(url, headers={"Origin": ORIGIN})
    assert answer["Access-Control-Allow-Origin"] == ORIGIN
    assert host.client.get(url, headers={"If-None-Match": answer["ETag"]}).status_code == 304
    other = host.client.get(url, headers={"Origin": "https://evil.example"})
    refused(other, 403, "Origin")
    assert other["Cache-Control"] == "no-store"
    refused(host.client.get(url + "?entry_point=import"), 400, "entry_point")
    preflight = host.client.options(url, headers={"Origin": ORIGIN})
    assert preflight["Access-Control-Allow-Methods"] == "GET"
