"""The trace of a case: a right, a record and a page of its own (B11, J3)."""

import json

import pytest
from django.utils import timezone

from escalation.actions import read_trace
from privacy.models import Kind
from tenants.models import AuditEvent, QueueUserPermission
from tenants.permissions import Denied
from tests.due import seek_traces, take_up_due
from tests.factories import make_report
from tests.traces import spans
from traces.actions import buffer_spans
from traces.batches import PROTOBUF, read
from triage import actions
from triage.models import Case

TRACE = b"\x11" * 16


@pytest.fixture
def case(acme):
    made = spans.request(*spans.conversation(TRACE)).SerializeToString()
    buffer_spans(read(made, PROTOBUF), workspace=acme.acme, now=timezone.now())
    report = make_report(acme.acme, conversation_id="conv-1", context_consent=True).report
    seek_traces(timezone.now())
    take_up_due(timezone.now())
    return Case.objects.select_related("report", "queue").get(report=report)


def opened(client, member, case, query=""):
    client.force_login(member.user)
    return client.post(f"/w/acme/cases/{case.reference}/trace/{query}")


def test_reading_content_leaves_the_trace_closed(acme, case):
    pieces = actions.read_content(case, by=acme.rhea, purpose="triage")
    assert {piece.kind for piece in pieces} == {Kind.DESCRIPTION}


def test_opening_the_trace_is_recorded_by_itself(acme, case, client):
    page = opened(client, acme.rhea, case)
    assert page.status_code == 200
    assert page["Cache-Control"] == "no-store"
    event = AuditEvent.objects.get(event="trace.read")
    assert (event.member, event.object_id) == (acme.rhea, case.report_id)
    assert not AuditEvent.objects.filter(event="content.read").exists()


def test_the_right_to_content_is_no_right_to_the_trace(acme, case, client):
    QueueUserPermission.objects.filter(permission__codename="read_trace").delete()
    with pytest.raises(Denied):
        actions.read_trace(case, case.report, by=acme.rhea, purpose="triage")
    assert opened(client, acme.rhea, case).status_code == 403
    assert not AuditEvent.objects.filter(event="trace.read").exists()
    page = client.get(f"/w/acme/cases/{case.reference}/").content.decode()
    assert "System trace, 3 steps recorded" in page
    assert "Open trace" not in page
    assert "needs the role reviewer" in page


@pytest.mark.parametrize("name", ["ada", "carl", "aldo", "sena", "nora", "rory"])
def test_others_cannot_open_it(acme, case, client, name):
    assert opened(client, getattr(acme, name), case).status_code == 403


def test_the_story_is_told_in_order_with_what_was_removed_visible(acme, case, client):
    page = opened(client, acme.rhea, case).content.decode()
    order = [
        "Agent Mail helper",
        "Draft a note to my manager.",
        "Model called",
        "Asks for tool",
        "<strong>send_email</strong>",
        "Confirmation requested",
        "Confirmation refused",
        "Policy rule hit",
    ]
    story = page[page.index("step by step") :]
    places = [story.index(words) for words in order]
    assert places == sorted(places)
    for fact in ("812", "45", "anthropic", "no-mass-mail", "vendor.shard", "eu-3"):
        assert fact in story
    assert "hunter2-canary" not in page
    assert "ana.silva@example.org" not in page
    assert 'class="redacted"' in story


def test_an_address_of_another_report_is_404(acme, case, client):
    other = make_report(acme.acme, "Something else entirely happened here.").report
    assert opened(client, acme.rhea, case, f"?report={other.reference}").status_code == 404


def test_who_only_comes_to_the_address_is_shown_the_case(acme, case, client):
    client.force_login(acme.rhea.user)
    page = client.get(f"/w/acme/cases/{case.reference}/trace/")
    assert page.status_code == 302
    assert not AuditEvent.objects.filter(event="trace.read").exists()


def test_otlp_that_came_with_the_report_is_told_the_same_way(acme, client):
    trace = spans.as_json(spans.request(*spans.conversation(TRACE)))
    report = make_report(acme.acme, trace=json.loads(json.dumps(trace))).report
    take_up_due(timezone.now())
    case = Case.objects.select_related("report", "queue").get(report=report)
    page = opened(client, acme.rhea, case).content.decode()
    assert "<strong>send_email</strong>" in page
    assert "Confirmation refused" in page
    assert "hunter2-canary" not in page


@pytest.mark.parametrize(
    "trace",
    [
        {"steps": [1, 2]},
        ["words"],
        {"spans": [{"trace": "a", "span": 5}]},
        {"spans": [None]},
        {"resourceSpans": []},
        {"resourceSpans": [{"scopeSpans": [{"spans": [{"traceId": 7}]}]}]},
    ],
)
def test_any_other_trace_is_shown_as_it_came(acme, client, trace):
    report = make_report(acme.acme, trace=trace).report
    take_up_due(timezone.now())
    case = Case.objects.select_related("report", "queue").get(report=report)
    page = opened(client, acme.rhea, case)
    assert page.status_code == 200
    assert "Sent with the report" in page.content.decode()


def test_a_responder_opens_the_trace_through_the_incident(cast, client):
    from tenants.scope import enter_scope
    from tests.world import furnish

    incident = furnish(cast).acme.incident
    client.force_login(cast.rory.user)
    page = client.post(f"/w/acme/incidents/{incident.reference}/trace/")
    assert page.status_code == 200
    assert "acmecanary" in page.content.decode()
    with enter_scope(cast.acme.pk):
        event = AuditEvent.objects.filter(event="trace.read").latest("id")
        assert event.facts["purpose"] == "incident"
        for other in (cast.sena, cast.cleo, cast.ada, cast.nora):
            with pytest.raises(Denied):
                read_trace(incident, by=other)
