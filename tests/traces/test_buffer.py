"""Spans are held for a time, kept where somebody reports, and forgotten otherwise (B11, H1, H2)."""

import json
from datetime import timedelta

import pytest
from django.db.models import Q
from django.utils import timezone

from config.tick import run_lane
from privacy import vault
from privacy.actions import purge_due
from privacy.models import DataClass, DataKey, Kind
from reporting.actions import close_each, withdraw_consent
from reporting.models import Report
from tenants.models import AuditEvent, Workspace
from tenants.permissions import Denied
from tests.due import seek_traces
from tests.factories import make_report
from tests.traces import spans
from traces.actions import buffer_spans, forget_spans
from traces.batches import PROTOBUF, read
from traces.models import BufferedSpan, BufferKey, TraceSearch

TRACE = b"\x11" * 16
HOLD = timedelta(minutes=60)
SLOT = timedelta(minutes=5)


@pytest.fixture
def workspace(acme):
    return acme.acme


def arrive(workspace, *made, now=None):
    body = spans.request(*made).SerializeToString()
    return buffer_spans(read(body, PROTOBUF), workspace=workspace, now=now or timezone.now())


def pieces(report, kind=Kind.SPANS):
    return [json.loads(piece.text) for piece in vault.read_unaudited(report, [kind])]


def names(report):
    return [piece["name"] for piece in pieces(report)]


def test_unreported_conversations_leave_nothing(workspace):
    now = timezone.now()
    assert arrive(workspace, *spans.conversation(TRACE), now=now).accepted == 3
    assert forget_spans(now + HOLD - SLOT, workspace) in {0, 3}
    forget_spans(now + HOLD, workspace)
    assert not BufferedSpan.objects.exists()
    assert not BufferKey.objects.exists()
    event = AuditEvent.objects.get(event="spans.forgotten")
    assert event.facts == {"keys": 1, "spans": 3}


def test_moment_of_the_first_spans_stays_where_two_batches_were_the_first(workspace):
    now = timezone.now()
    arrive(workspace, *spans.conversation(TRACE), now=now)
    # As the other request read it: before any span had come.
    assert workspace.traces_since is None
    arrive(workspace, *spans.conversation(b"\x12" * 16), now=now + SLOT)
    workspace.refresh_from_db()
    assert workspace.traces_since == now


def test_spans_stay_for_their_hold_time_but_five_minutes(workspace):
    now = timezone.now()
    arrive(workspace, *spans.conversation(TRACE), now=now)
    assert forget_spans(now + HOLD - SLOT - timedelta(seconds=1), workspace) == 0
    assert BufferedSpan.objects.count() == 3


def test_a_shorter_hold_time_counts_for_what_is_here_already(workspace):
    now = timezone.now()
    arrive(workspace, *spans.conversation(TRACE), now=now - timedelta(minutes=20))
    assert forget_spans(now, workspace) == 0
    workspace.trace_hold_minutes = 10
    assert forget_spans(now, workspace) == 3


def test_the_task_finds_and_forgets_by_itself(workspace):
    old = timezone.now() - HOLD
    arrive(workspace, *spans.conversation(TRACE), now=old)
    arrive(workspace, *spans.conversation(b"\x12" * 16))
    run_lane("traces")
    assert BufferedSpan.objects.count() == 3
    assert BufferKey.objects.count() == 1


@pytest.mark.parametrize(
    "ids",
    [
        {"conversation_id": "conv-1"},
        {"trace_id": TRACE.hex()},
        {"trace_id": TRACE.hex().upper()},
        {"message_id": "msg-81"},
    ],
)
def test_the_whole_trace_of_a_reported_conversation_is_kept_and_no_other(workspace, ids):
    arrive(workspace, *spans.conversation(TRACE))
    arrive(workspace, *spans.conversation(b"\x12" * 16, "conv-2")[:1])
    workspace.refresh_from_db()
    report = make_report(workspace, **ids).report
    assert seek_traces(timezone.now()) == 1
    assert names(report) == ["invoke_agent Mail helper", "chat model-1", "execute_tool send_email"]
    assert vault.classes_left(report) >= {DataClass.TRACE}
    kept = AuditEvent.objects.get(event="trace.kept")
    assert kept.facts == {"spans": 3}


def test_every_trace_of_a_conversation_is_kept(workspace):
    arrive(workspace, *spans.conversation(TRACE))
    arrive(workspace, *spans.conversation(b"\x12" * 16))
    report = make_report(workspace, conversation_id="conv-1").report
    seek_traces(timezone.now())
    assert len(names(report)) == 6


def test_kept_spans_outlive_the_hold(workspace):
    now = timezone.now()
    arrive(workspace, *spans.conversation(TRACE), now=now)
    report = make_report(workspace, conversation_id="conv-1").report
    seek_traces(timezone.now())
    forget_spans(now + HOLD, workspace)
    assert not BufferKey.objects.exists()
    assert len(names(report)) == 3


def test_what_was_said_is_kept_with_consent_alone(workspace):
    arrive(workspace, *spans.conversation(TRACE))
    without = make_report(workspace, conversation_id="conv-1").report
    with_it = make_report(workspace, conversation_id="conv-1", context_consent=True).report
    seek_traces(timezone.now())
    assert "Draft a note" not in json.dumps(pieces(without)) + json.dumps(pieces(with_it))
    assert pieces(without, Kind.SPAN_WORDS) == []
    assert "Draft a note" in json.dumps(pieces(with_it, Kind.SPAN_WORDS))
    # What the tool was given is the incident itself (B10).
    assert "Salaries" in json.dumps(pieces(without))
    said = pieces(without)[1]["attributes"]["gen_ai.output.messages"]
    assert said == [
        {
            "role": "assistant",
            "parts": [{"type": "tool_call", "name": "send_email", "id": "c1"}],
            "left_out": True,
        }
    ]


def test_what_was_said_goes_when_the_consent_is_taken_back(workspace):
    arrive(workspace, *spans.conversation(TRACE))
    report = make_report(
        workspace, conversation_id="conv-1", context="Before.", context_consent=True
    ).report
    now = timezone.now()
    seek_traces(now)
    assert pieces(report, Kind.SPAN_WORDS)
    withdraw_consent(report, "context", now=now)
    assert pieces(report, Kind.SPAN_WORDS) == []
    assert len(names(report)) == 3
    # What arrives later is kept without its words, too.
    arrive(workspace, *spans.conversation(b"\x12" * 16))
    seek_traces(now + timedelta(seconds=3))
    assert len(names(report)) == 6
    assert pieces(report, Kind.SPAN_WORDS) == []


def test_spans_that_come_after_the_report_are_kept_too(workspace):
    root, chat, tool = spans.conversation(TRACE)
    arrive(workspace, root)
    report = make_report(workspace, conversation_id="conv-1").report
    now = timezone.now()
    assert seek_traces(now) == 1
    assert seek_traces(now) == 0
    arrive(workspace, chat, tool)
    assert seek_traces(now + timedelta(seconds=3)) == 1
    assert len(names(report)) == 3
    assert seek_traces(now + timedelta(minutes=5)) == 1
    assert len(names(report)) == 3


def test_a_search_ends_with_the_hold_time(workspace):
    now = timezone.now()
    report = make_report(workspace, conversation_id="conv-1", now=now).report
    for minutes in range(0, 70, 3):
        seek_traces(now + timedelta(minutes=minutes))
    assert not TraceSearch.objects.exists()
    arrive(workspace, *spans.conversation(TRACE), now=now + timedelta(minutes=70))
    seek_traces(now + timedelta(minutes=71))
    assert names(report) == []


def test_an_answers_id_alone_begins_no_search_where_no_spans_come(workspace):
    make_report(workspace, message_id="msg-81")
    assert not TraceSearch.objects.exists()
    arrive(workspace, *spans.conversation(TRACE))
    workspace.refresh_from_db()
    make_report(workspace, message_id="msg-81")
    assert TraceSearch.objects.count() == 1


def test_nothing_is_held_where_no_traces_are_taken(workspace):
    workspace.trace_hold_minutes = 0
    with pytest.raises(Denied):
        arrive(workspace, *spans.conversation(TRACE))
    assert not BufferedSpan.objects.exists()


def test_no_search_begins_where_nothing_is_held(workspace):
    Workspace.objects.update(trace_hold_minutes=0)
    workspace.refresh_from_db()
    make_report(workspace, conversation_id="conv-1")
    assert not TraceSearch.objects.exists()


def test_the_trace_is_purged_by_its_own_clock(workspace):
    arrive(workspace, *spans.conversation(TRACE))
    report = make_report(workspace, conversation_id="conv-1").report
    seek_traces(timezone.now())
    now = timezone.now()
    DataKey.objects.filter(record=report.pk, data_class=DataClass.TRACE).update(purge_at=now)
    (certificate,) = purge_due(now)
    assert certificate.data_class == DataClass.TRACE
    assert certificate.verification == {"keys": 0, "rows": 0}
    assert names(report) == []
    assert vault.read_unaudited(report, [Kind.DESCRIPTION])


def test_spans_kept_after_the_report_was_closed_start_with_a_running_clock(workspace):
    now = timezone.now()
    report = make_report(workspace, conversation_id="conv-1", now=now).report
    Report.objects.filter(pk=report.pk).update(status=Report.Status.IN_REVIEW)
    report.refresh_from_db()
    close_each([report], "resolved", by=None, now=now)
    arrive(workspace, *spans.conversation(TRACE))
    seek_traces(timezone.now())
    key = DataKey.objects.get(record=report.pk, data_class=DataClass.TRACE)
    assert key.purge_at == now + timedelta(days=90)


def test_nothing_is_kept_for_a_closed_report_whose_trace_was_destroyed(workspace):
    now = timezone.now()
    report = make_report(workspace, conversation_id="conv-1", now=now).report
    Report.objects.filter(pk=report.pk).update(status=Report.Status.IN_REVIEW)
    report.refresh_from_db()
    close_each([report], "resolved", by=None, now=now)
    vault.destroy(report, Q(data_class=DataClass.TRACE))
    arrive(workspace, *spans.conversation(TRACE))
    assert seek_traces(timezone.now()) == 1
    assert not DataKey.objects.filter(record=report.pk, data_class=DataClass.TRACE).exists()


def test_another_workspace_finds_nothing_by_the_same_ids(cast):
    from tenants.scope import enter_scope

    with enter_scope(cast.acme.pk):
        arrive(cast.acme, *spans.conversation(TRACE))
        ours = BufferedSpan.objects.earliest("pk").trace_lookup
    with enter_scope(cast.globex.pk):
        report = make_report(cast.globex, conversation_id="conv-1", trace_id=TRACE.hex()).report
        seek_traces(timezone.now())
        assert names(report) == []
        arrive(cast.globex, *spans.conversation(TRACE))
        assert BufferedSpan.objects.earliest("pk").trace_lookup != ours


def test_the_hold_time_is_a_setting_of_the_workspace(acme, client):
    client.force_login(acme.ada.user)
    form = {
        "name": "Acme",
        "first_review_hours": 48,
        "severe_review_hours": 4,
        "appeal_days": 30,
    }
    for minutes, status in ((5, 400), (1441, 400), (-1, 400), (10, 302), (0, 302)):
        answer = client.post("/w/acme/settings/", {**form, "trace_hold_minutes": minutes})
        assert answer.status_code == status, minutes
    assert Workspace.objects.get(slug="acme").trace_hold_minutes == 0
    changed = AuditEvent.objects.filter(event="workspace.changed").latest("id")
    assert changed.facts["after"]["trace_hold_minutes"] == 0
