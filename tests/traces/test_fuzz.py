"""Made-up bodies are read or refused, never an error of ours."""

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tenants.permissions import Invalid
from tests.traces import spans
from traces.batches import JSON, PROTOBUF, read
from traces.consent import with_words, without_words
from traces.records import Redactor
from traces.translation import modern


def taken(body, media):
    """Return the status that a body is answered with, and its spans."""
    try:
        return 200, read(body, media).spans
    except Invalid as refusal:
        return refusal.status, []


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(body):
    for media in (JSON, PROTOBUF):
        assert taken(body, media)[0] in {200, 400, 413}


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_a_request_with_bytes_changed_is_read_or_refused(data):
    body = bytearray(spans.request(*spans.conversation(b"\x11" * 16, at=1e9)).SerializeToString())
    for _ in range(data.draw(st.integers(1, 6))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    status, read_spans = taken(bytes(body), PROTOBUF)
    assert status in {200, 400, 413}
    redactor = Redactor([])
    for span in read_spans:
        json.dumps(redactor.record(modern(span)))


JSONISH = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "key",
                    "value",
                    "stringValue",
                    "intValue",
                    "arrayValue",
                    "kvlistValue",
                    "values",
                    "x",
                ]
            )
            | st.text(max_size=5),
            inner,
            max_size=3,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(JSONISH, JSONISH, JSONISH)
def test_any_json_in_the_place_of_a_span_is_read_or_rejected(attributes, events, said):
    span = {
        "traceId": "11" * 16,
        "spanId": "22" * 8,
        "attributes": attributes,
        "events": events,
        "status": said,
        "name": said,
        "startTimeUnixNano": said,
    }
    keyed = [{"key": "gen_ai.input.messages", "value": {"stringValue": json.dumps(said)}}]
    both = [span, {**span, "attributes": keyed, "kind": said}]
    body = json.dumps({"resourceSpans": [{"scopeSpans": [{"spans": both}]}]}, allow_nan=True)
    status, read_spans = taken(body.encode(), JSON)
    assert status in {200, 400}
    redactor = Redactor([])
    for one in read_spans:
        record = redactor.record(modern(one))
        kept, words = without_words(record)
        assert with_words(kept, words) == record
