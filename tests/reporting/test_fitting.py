"""What a host adds to a person's report never refuses it where the host asks for that."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from privacy import vault
from privacy.models import Kind
from privacy.texts import CUT_MARK, cut_text
from reporting.models import Report
from tenants.models import Workspace
from tenants.scope import enter_scope
from tests.reporting.reporters import BODY, Host, refused

FAMILY = "👨‍👩‍👧‍👦"


@pytest.fixture
def host(cast):
    return Host(cast.acme)


def sent(host, **added):
    """Send a report whose host data fit badly; return the answer and what was stored."""
    body = json.dumps({**BODY, "fit": True, **added})
    shown = host.post(body, "reports/preview/")
    answer = host.post(body)
    assert (shown.status_code, answer.status_code) == (200, 201), answer.content
    assert shown.json()["fitted"] == answer.json()["fitted"]
    with enter_scope(host.workspace.pk):
        report = Report.objects.get(reference=answer.json()["reference"])
        assert report.fitted == answer.json()["fitted"]
        pieces = {one.kind: one.text for one in vault.read_unaudited(report, Kind.values)}
    return answer.json()["fitted"], report, pieces


# What is sent, by the name of the API; what became of it.
BAD: dict[str, list[tuple[Any, str]]] = {
    "model_version": [("v" * 500, "cut"), (4.2, "converted"), ("v\ud83d", "cut"), ("v\x1b", "cut")],
    "policy_version": [("p" * 500, "cut"), ({"v": 1}, "converted")],
    "tool_state": [("s" * 39 + FAMILY, "cut")],
    "user_intent": [("u" * 500, "cut")],
    "harm_type": [(True, "converted")],
    "message_id": [("m" * 500, "cut"), (17, "converted")],
    "conversation_id": [("c" * 500, "cut")],
    "trace_id": [("abc", "left out"), ("0" * 32, "left out"), (17, "left out")],
    "locale": [("<b>", "left out"), ("e" * 50, "left out"), (1, "left out")],
    "trace": [({"a": "b" * 64_001}, "cut"), ({"\ud800": 1}, "cut"), (["a\0"], "cut"),
              (json.loads("[" * 60 + "]" * 60), "cut"), ([["x" * 50] * 40] * 40, "cut")],
    "occurred_at": [("yesterday", "left out"), ("2026-11-23T09:30:00", "left out"),
                    ("9999-12-31T23:59:59Z", "left out"), (True, "left out"), (10**30, "left out"),
                    ([], "left out"), ("²", "left out")],
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_host_data_that_do_not_fit_never_refuse_the_report(host, name):
    for value, change in BAD[name]:
        fitted, _report, _pieces = sent(host, **{name: value})
        assert fitted == {name: change}, value
        # While a host is built it is told instead.
        refused(host.post(json.dumps({**BODY, name: value})), 400, name)


@pytest.mark.parametrize("given", [1795000000000, "1795000000000", 1795000000, "1795000000"])
def test_seconds_and_milliseconds_become_a_time(host, given):
    fitted, report, _pieces = sent(host, occurred_at=given)
    assert fitted == {"occurred_at": "converted"}
    assert report.occurred_at.isoformat() == "2026-11-18T11:06:40+00:00"


def test_parameters_are_cut_text_by_text_and_a_tool_without_a_name_has_one(host):
    parameters = {"to": "everybody", "body": FAMILY * 2_000, "more": ["z" * 300] * 50}
    fitted, report, pieces = sent(host, tool={"parameters": parameters, "outcome_matched": "no"})
    assert fitted == {"tool.parameters": "cut"}
    assert report.tool_name == "unnamed"
    kept = json.loads(pieces[Kind.TOOL_PARAMETERS])
    assert kept["to"] == "everybody"
    assert kept["body"].strip(FAMILY) == CUT_MARK
    fitted, report, _pieces = sent(host, tool={"name": "n" * 500})
    assert fitted == {"tool.name": "cut"}
    assert (len(report.tool_name), report.tool_name[-1]) == (120, CUT_MARK)


def test_what_a_contract_forbids_the_host_to_add_is_left_out(host):
    limits = {
        "starts_on": timezone.localdate().isoformat(), "ends_on": None, "context_turns": 6,
        "context_bytes": 8000, "forbidden": ["tool_parameters", "trace"],
    }  # fmt: skip
    with enter_scope(host.workspace.pk):
        Workspace.objects.filter(pk=host.workspace.pk).update(contract_limits=limits)
    fitted, _report, pieces = sent(host, tool={"name": "x", "parameters": [1]}, trace={"a": 1})
    assert fitted == {"tool.parameters": "left out", "trace": "left out"}
    assert {Kind.TOOL_PARAMETERS, Kind.TRACE}.isdisjoint(pieces)


def test_what_fits_stays_as_it_is_and_the_person_is_still_told(host):
    moment = (timezone.now() - timedelta(hours=1)).isoformat()
    whole = {"model_version": "m" * 80, "trace": [["x"] * 300], "occurred_at": moment}
    fitted, report, _pieces = sent(host, **whole, tool={"name": "x", "parameters": {"a": 1.5}})
    assert (fitted, report.model_version) == ({}, "m" * 80)
    for name, value in {"description": "a" * 4_001, "contact_email": "x", "category": "x"}.items():
        refused(host.post({**BODY, "fit": True, name: value}), 400, name)
    refused(host.post({**BODY, "fit": "yes"}), 400, "fit")


def test_case_names_what_was_changed(cast, host, client):
    from tests.due import take_up_due

    sent(host, model_version="v" * 500, trace_id="abc")
    with enter_scope(host.workspace.pk):
        take_up_due(timezone.now() + timedelta(seconds=1))
        report = Report.objects.get()
    client.force_login(cast.lena.user)
    page = client.get(f"/w/acme/cases/{report.reference}/", follow=True)
    assert "model_version: cut; trace_id: left out" in page.text


@pytest.mark.parametrize(
    ("text", "most", "kept"),
    [
        ("abc", 3, "abc"),
        ("abcd", 3, "ab…"),
        ("ab" + FAMILY, 6, "ab…"),
        ("ae\u0301e\u0301", 4, "ae\u0301…"),
        ("🇩🇪🇫🇷", 3, "🇩🇪…"),
        (FAMILY, 3, "…"),
    ],
)
def test_cut_falls_between_whole_characters(text, most, kept):
    assert cut_text(text, most) == kept
