"""Every dialect is read the same way, and without consent nothing of it that was said is kept."""

import json

import pytest
from django.utils import timezone
from opentelemetry.proto.trace.v1 import trace_pb2

from privacy import vault
from tests.due import seek_traces
from tests.factories import make_report
from tests.traces import dialects, spans
from tests.traces.dialects import ALICE, ANSWERED, ASKED, SYSTEM
from traces.actions import buffer_spans
from traces.batches import PROTOBUF, read
from traces.dialects import READ_AS, TABLE, What, what_of
from traces.presenter import present_trace
from traces.timeline import KINDS, timeline_of

TRACE = b"\x21" * 16


def kept(workspace, made, **fields):
    """Return the pieces that are kept of spans when their conversation is reported."""
    buffer_spans(read(made.SerializeToString(), PROTOBUF), workspace=workspace, now=timezone.now())
    report = make_report(workspace, conversation_id=dialects.CONVERSATION, **fields).report
    seek_traces(timezone.now())
    return [piece for piece in vault.read_unaudited(report, KINDS) if piece.kind != "trace"]


@pytest.mark.parametrize("dialect", dialects.DIALECTS)
def test_turns_and_tool_calls_of_a_dialect_are_shown(acme, dialect):
    made = spans.request(*dialects.conversation(dialect, TRACE))
    timeline = timeline_of(kept(acme.acme, made, context_consent=True))
    told = [(step.who, step.words) for step in timeline.steps if step.kind == "turn"]
    assert [line for line in told if line[1]] == [
        ("system", [SYSTEM]),
        ("user", [ASKED]),
        ("assistant", [ANSWERED]),
    ]
    (asking,) = [step for step in timeline.steps if ("Asks for tool", "send_email") in step.facts]
    assert json.loads(asking.arguments) == dialects.GIVEN
    (tool,) = [step for step in timeline.steps if step.kind == "tool"]
    given = json.loads(tool.arguments)
    assert tool.title == "send_email"
    assert given.get("kwargs", given) == dialects.GIVEN
    assert json.loads(tool.result) == dialects.GIVEN_BACK
    calls = [step for step in timeline.steps if step.kind == "call"]
    assert len(calls) == 2
    for call in calls:
        assert {("Model", "model-1"), ("Tokens in", "11"), ("Tokens out", "7")} <= set(call.facts)


@pytest.mark.parametrize("dialect", dialects.DIALECTS)
def test_without_consent_no_word_of_a_dialect_is_kept(acme, dialect):
    made = spans.request(*dialects.conversation(dialect, TRACE))
    pieces = kept(acme.acme, made)
    stored = "".join(piece.text for piece in pieces)
    assert "canary" not in stored.lower()
    # What the tool was given and gave back is the incident itself, and figures are nobody's words.
    timeline = timeline_of(pieces)
    (tool,) = [step for step in timeline.steps if step.kind == "tool"]
    assert "Salaries" in tool.arguments
    assert "43" in tool.result
    assert {step.who for step in timeline.steps if step.kind == "turn"} >= {"user", "assistant"}
    assert any(("Tokens in", "11") in step.facts for step in timeline.steps)
    assert any("did not agree" in note for note in timeline.notes)


@pytest.mark.parametrize("dialect", dialects.DIALECTS)
def test_who_somebody_is_stays_out_with_consent_too(acme, dialect):
    made = spans.request(*dialects.conversation(dialect, TRACE))
    assert ALICE not in "".join(piece.text for piece in kept(acme.acme, made, context_consent=True))


SAID = "canary words that somebody said"
UNKNOWN = {
    "vendor.note": SAID,
    "vendor.code": "canary",
    "vendor.list": [SAID],
    "vendor.object": {"inner": SAID},
    SAID: 1,
    "gen_ai.request.model": {"canary": 1},
    "gen_ai.response.finish_reasons": [SAID],
    "gen_ai.usage.input_tokens": SAID,
    "gen_ai.conversation.id": dialects.CONVERSATION,
    "session.user": "canary",
    "acme.customerId": "canary-7",
    "app.userId": 71,
    "gen_ai.input.messages": json.dumps(
        [{"role": SAID, "parts": [{"type": SAID, "name": SAID, "id": SAID, "content": SAID}]}]
    ),
}
KNOWN = {"vendor.latency": 12.5, "vendor.cached": True, "error.type": "timeout"}


def test_unknown_values_are_kept_only_where_they_cannot_be_words(acme):
    one = spans.span(
        SAID,
        TRACE,
        attributes=UNKNOWN | KNOWN,
        events=[(SAID, {"vendor.note": SAID}), ("exception", {"exception.message": SAID})],
    )
    one.status.MergeFrom(trace_pb2.Status(code=trace_pb2.Status.STATUS_CODE_ERROR, message=SAID))
    made = spans.request(one, schema=f"https://schemas.example/{SAID}")
    resource = made.resource_spans[0]
    resource.resource.attributes.extend(spans.pairs({"host.name": "canary", "app.about": SAID}))
    resource.scope_spans[0].scope.name = SAID
    (piece,) = kept(acme.acme, made)
    assert "canary" not in piece.text
    record = json.loads(piece.text)
    assert KNOWN.items() <= record["attributes"].items()
    assert record["attributes"]["app.userId"].startswith("[left out")
    assert record["resource"]["service.name"] == "assistant"
    assert [event["name"] for event in record["events"]] == ["", "exception"]
    assert record["left_out"] > 10


def test_with_consent_all_of_it_is_shown_again(acme):
    one = spans.span(SAID, TRACE, attributes=UNKNOWN | KNOWN, events=[(SAID, {"x.y": SAID})])
    one.status.MergeFrom(trace_pb2.Status(code=trace_pb2.Status.STATUS_CODE_ERROR, message=SAID))
    pieces = kept(acme.acme, spans.request(one), context_consent=True)
    shown = json.dumps(present_trace(pieces), default=str)
    for expected in ("vendor.note", "x.y", "vendor.object", SAID):
        assert expected in shown
    assert not timeline_of(pieces).notes


def test_the_table_reads_every_name_as_one_that_it_knows():
    assert {name for name in READ_AS.values() if not isinstance(TABLE.get(name), What)} <= {
        "gen_ai.usage.input_tokens",
        "gen_ai.usage.output_tokens",
        "gen_ai.request.seed",
    }
    assert What.UNKNOWN not in {what_of(name) for name in READ_AS}
