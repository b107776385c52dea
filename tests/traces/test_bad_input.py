"""What makes no sense is refused clearly, in bounded memory, and costs nothing of the rest."""

import gzip
import json
import time
import tracemalloc
from typing import Any

import pytest
from opentelemetry.proto.collector.trace.v1 import trace_service_pb2
from opentelemetry.proto.trace.v1 import trace_pb2

from tenants.permissions import Invalid
from tests.traces import spans
from tests.traces.test_receiver import opened
from traces.batches import JSON, PROTOBUF, read
from traces.bodies import unpack
from traces.limits import MOST_INFLATED, MOST_NAMED, MOST_SENT, MOST_SPANS
from traces.models import BufferedSpan


def refused(answer, status, field="body", code=""):
    assert answer.status_code == status, answer.content
    assert answer["Content-Type"] == "application/problem+json"
    problem = answer.json()
    assert problem["errors"][0]["field"] == field
    assert not code or problem["errors"][0]["code"] == code
    assert problem["message"] == problem["detail"]
    assert not BufferedSpan.objects.exists()


def test_a_zip_bomb_is_not_unpacked():
    bomb = gzip.compress(b"\0" * (200 * MOST_INFLATED))
    assert len(bomb) < MOST_SENT
    tracemalloc.start()
    with pytest.raises(Invalid) as refusal:
        unpack(bomb, "gzip")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert refusal.value.status == 413
    assert peak < 4 * MOST_INFLATED


def test_members_of_a_gzip_share_the_limit():
    member = gzip.compress(b"\0" * (MOST_INFLATED // 2 + 1))
    assert len(unpack(member, "gzip")) == MOST_INFLATED // 2 + 1
    with pytest.raises(Invalid):
        unpack(member * 2, "gzip")


@pytest.mark.parametrize(
    "body",
    [
        b"no gzip",
        gzip.compress(b"{}", mtime=0)[:-4],
        gzip.compress(b"{}", mtime=0) + b"x",
        b"\x1f\x8b",
    ],
)
def test_a_broken_gzip_is_400(exporter, body):
    answer = exporter.send(body, media=JSON, Content_Encoding="gzip")
    refused(answer, 400, code="malformed")


def test_other_encodings_and_media_types_are_415(exporter, turn):
    plain = spans.as_json(turn)
    refused(exporter.send(plain, Content_Encoding="br"), 415, "Content-Encoding")
    refused(exporter.send(b"a=b", media="text/plain"), 415, "Content-Type")
    refused(exporter.send(b"a=b", media="application/x-www-form-urlencoded"), 415, "Content-Type")


def test_a_body_too_long_is_413(exporter):
    refused(exporter.send(b" " * (MOST_SENT + 1), media=JSON), 413, code="too_long")


def test_errors_in_protobuf_are_a_status_in_protobuf(exporter):
    answer = exporter.send(b"\xff\xff\xff")
    assert (answer.status_code, answer["Content-Type"]) == (400, PROTOBUF)
    assert "ExportTraceServiceRequest" in trace_pb2.Status.FromString(answer.content).message


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"resourceSpans"',
        b'{"resourceSpans": {}}',
        b'{"resourceSpans": NaN}',
        b"\xff{}",
        b"[" * 5000,
    ],
)
def test_json_that_is_no_request_is_400(exporter, body):
    refused(exporter.send(body, media=JSON), 400, code="malformed")


@pytest.mark.parametrize("wrong", ["", "00" * 16, "zz" * 16, "11" * 15, 7, None, ["1"], {}])
def test_a_wrong_id_rejects_its_span_alone(exporter, turn, wrong):
    plain = spans.as_json(turn)
    plain["resourceSpans"][0]["scopeSpans"][0]["spans"][1]["traceId"] = wrong
    answer = exporter.send(plain).json()["partialSuccess"]
    assert answer["rejectedSpans"] == 1
    assert "traceId" in answer["errorMessage"]
    assert [span["name"] for span in opened()] == [
        "invoke_agent Mail helper",
        "execute_tool send_email",
    ]


def test_wrong_ids_in_protobuf_reject_their_spans_alone(exporter):
    good = spans.span("good")
    bad = [spans.span("zero", b"\0" * 16), spans.span("short", b"\1" * 5)]
    bad.append(spans.span("span", span_id=b"\0" * 8))
    bad.append(spans.span("parent", parent_span_id=b"\1\2"))
    answer = exporter.send(spans.request(good, *bad))
    reply = trace_service_pb2.ExportTraceServiceResponse.FromString(answer.content)
    assert reply.partial_success.rejected_spans == 4
    assert [span["name"] for span in opened()] == ["good"]


def test_one_broken_span_costs_nothing_of_the_rest(exporter):
    whole = spans.request(spans.span("first"), spans.span("broken"), spans.span("last"))
    body = whole.SerializeToString()
    # The name is no UTF-8 any more; its length stays what it was.
    broken = body.replace(b"broken", b"br\xff\xfeen")
    answer = exporter.send(broken)
    reply = trace_service_pb2.ExportTraceServiceResponse.FromString(answer.content)
    assert reply.partial_success.rejected_spans == 1
    assert [span["name"] for span in opened()] == ["first", "last"]


def test_more_spans_than_are_taken_are_counted(exporter):
    many = [trace_pb2.Span(trace_id=b"\1" * 16, span_id=n.to_bytes(8)) for n in range(1, 1004)]
    batch = read(spans.request(*many).SerializeToString(), PROTOBUF)
    assert len(batch.spans) == MOST_SPANS
    assert batch.rejected.total() == 3


def test_a_million_empty_spans_are_refused_without_being_made():
    # Two bytes each: field 2 of a ScopeSpans, of length nothing.
    inner = b"\x12\x00" * 1_000_000
    scope = b"\x12" + _length(inner) + inner
    body = b"\x0a" + _length(scope) + scope
    tracemalloc.start()
    with pytest.raises(Invalid) as refusal:
        read(body, PROTOBUF)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert refusal.value.status == 413
    assert peak < 8 * MOST_INFLATED


def test_more_spans_than_may_be_named_are_refused_in_json_too():
    many: dict[str, Any] = {"resourceSpans": [{"scopeSpans": [{"spans": [{}] * (MOST_NAMED + 1)}]}]}
    with pytest.raises(Invalid) as refusal:
        read(json.dumps(many).encode(), JSON)
    assert refusal.value.status == 413


def _length(part: bytes) -> bytes:
    value, found = len(part), b""
    while value > 0x7F:
        found += bytes([value & 0x7F | 0x80])
        value >>= 7
    return found + bytes([value])


def test_a_huge_attribute_is_left_out_and_the_rest_kept(exporter):
    exporter.send(
        spans.request(spans.span(attributes={"big": "x" * 50_000, "small": "y", "n" * 300: "z"}))
    )
    (span,) = opened()
    assert span["attributes"] == {"big": "[left out: 50,000 characters]", "small": "y"}
    assert span["dropped"] == 2


def test_attributes_and_events_past_the_limit_are_left_out(exporter):
    crowded = spans.span(
        attributes={f"a.{n}": n for n in range(200)},
        events=[(f"e{n}", {}) for n in range(100)],
    )
    exporter.send(spans.request(crowded))
    (span,) = opened()
    assert (len(span["attributes"]), len(span["events"])) == (128, 64)
    assert span["dropped"] == 200 - 128 + 100 - 64


def test_text_past_the_limit_of_a_request_is_rejected_and_said(exporter):
    wordy = [spans.span(f"s{n}", attributes={"t": f"word{n} " * 1500}) for n in range(60)]
    answer = exporter.send(spans.as_json(spans.request(*wordy)))
    rejected = answer.json()["partialSuccess"]["rejectedSpans"]
    assert 0 < rejected < 60
    assert BufferedSpan.objects.count() == 60 - rejected


def test_deep_nesting_is_cut_off(exporter):
    deep: Any = "end"
    for _ in range(25):
        deep = {"in": deep}
    exporter.send(spans.request(spans.span(attributes={"deep": deep})))
    (span,) = opened()
    assert "nested too deep" in json.dumps(span["attributes"])
    arguments = "[" * 900 + "]" * 900
    exporter.send(spans.request(spans.span(attributes={"gen_ai.tool.call.arguments": arguments})))
    assert BufferedSpan.objects.count() == 2


@pytest.mark.parametrize(
    "at",
    [
        lambda: time.time() - 3 * 86_400,
        lambda: time.time() + 3 * 86_400,
        lambda: 10,
        lambda: 8_000_000_000,
    ],
    ids=["late", "early", "epoch", "far"],
)
def test_spans_of_odd_clocks_are_kept_and_flagged(exporter, at):
    exporter.send(spans.request(spans.span(at=at())))
    (span,) = opened()
    assert span["clock"] == "far"


def test_a_span_that_ends_before_it_starts_is_kept_and_flagged(exporter):
    exporter.send(spans.request(spans.span(took=-5)))
    assert opened()[0]["clock"] == "order"


def test_null_characters_and_lone_surrogates_are_replaced(exporter):
    plain = spans.as_json(spans.request(spans.span(attributes={"k": "here"})))
    one = plain["resourceSpans"][0]["scopeSpans"][0]["spans"][0]
    one["attributes"] = [{"key": "k", "value": {"stringValue": "a\0b"}}]
    one["name"] = "lone"
    body = json.dumps(plain).replace('"lone"', '"lone \\ud800"').encode()
    assert exporter.send(body, media=JSON).status_code == 200
    (span,) = opened()
    assert span["attributes"]["k"] == "a\N{REPLACEMENT CHARACTER}b"
