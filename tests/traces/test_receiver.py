"""The receiver: both encodings, who may send, and what is stored of it (B11)."""

import json

import pytest
from django.utils import timezone
from opentelemetry.proto.collector.trace.v1 import trace_service_pb2

from tenants import keys
from tenants.models import Contract, Forbidden, Workspace
from tests.traces import spans
from tests.traces.conftest import PROTOBUF
from traces.models import BufferedSpan, BufferKey


def opened():
    """Return the held spans in clear, oldest first."""
    found = []
    for row in BufferedSpan.objects.select_related("key").order_by("pk"):
        key = keys.unseal(keys.workspace_key(), bytes(row.key.wrapped), f"buffer-key:{row.key_id}")
        found.append(json.loads(keys.unseal(key, bytes(row.sealed), f"buffered-span:{row.pk}")))
    return found


def test_protobuf_is_taken_and_answered_in_protobuf(exporter, turn):
    answer = exporter.send(turn)
    assert (answer.status_code, answer["Content-Type"]) == (200, PROTOBUF)
    reply = trace_service_pb2.ExportTraceServiceResponse.FromString(answer.content)
    assert not reply.HasField("partial_success")
    assert [span["name"] for span in opened()] == [
        "invoke_agent Mail helper",
        "chat model-1",
        "execute_tool send_email",
    ]


def test_json_is_taken_and_answered_in_json(exporter, turn):
    exporter.send(turn)
    first = opened()
    BufferedSpan.objects.all().delete()
    answer = exporter.send(spans.as_json(turn))
    assert (answer.status_code, answer.json()) == (200, {})
    assert answer["Content-Type"] == "application/json"
    assert opened() == first


def test_a_batch_of_nothing_is_taken_in_both_encodings(exporter):
    assert (exporter.send({}).status_code, exporter.send({}).json()) == (200, {})
    answer = exporter.send(spans.request())
    assert (answer.status_code, answer["Content-Type"], answer.content) == (200, PROTOBUF, b"")
    assert not BufferedSpan.objects.exists()


def test_base64_ids_in_json_are_the_same_span(exporter, turn):
    exporter.send(turn)
    from google.protobuf import json_format

    assert exporter.send(json_format.MessageToDict(turn)).json() == {}
    assert BufferedSpan.objects.count() == 3


def test_gzip_is_unpacked_in_both_encodings(exporter, turn):
    body = spans.packed(turn.SerializeToString())
    assert exporter.send(body, Content_Encoding="gzip").status_code == 200
    other = spans.request(*spans.conversation(b"\x12" * 16))
    plain = spans.packed(json.dumps(spans.as_json(other)).encode())
    answer = exporter.send(plain, media="application/json", Content_Encoding="gzip")
    assert answer.json() == {}
    assert BufferedSpan.objects.count() == 6


def test_a_batch_sent_twice_is_held_once(exporter, turn):
    assert exporter.send(turn).status_code == exporter.send(turn).status_code == 200
    assert BufferedSpan.objects.count() == 3


def test_spans_are_redacted_before_they_are_sealed(exporter, turn):
    exporter.send(turn)
    plain = json.dumps(opened())
    assert "hunter2-canary" not in plain
    assert "ana.silva@example.org" not in plain
    tool = opened()[2]["attributes"]["gen_ai.tool.call.arguments"]
    assert tool["password"].startswith("[")
    assert tool["body"] == "Salaries"


def test_nothing_is_in_clear_in_the_tables(exporter, turn):
    exporter.send(turn)
    for model in (BufferedSpan, BufferKey):
        for row in model.objects.values():
            stored = b"".join(
                bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
                for value in row.values()
            )
            assert not [word for word in (b"conv-1", b"11" * 16, b"send_email") if word in stored]


def test_old_names_become_those_of_today_and_unknown_ones_stay(exporter, turn):
    exporter.send(turn)
    chat, tool = opened()[1]["attributes"], opened()[2]
    assert chat["gen_ai.provider.name"] == "anthropic"
    assert (chat["gen_ai.usage.input_tokens"], chat["gen_ai.usage.output_tokens"]) == (812, 45)
    assert "gen_ai.system" not in chat
    assert tool["attributes"]["vendor.shard"] == "eu-3"
    assert tool["schema"] == "https://opentelemetry.io/schemas/1.37.0"
    assert tool["scope"] == "opentelemetry.instrumentation.openai 2.1"
    assert tool["resource"] == {"service.name": "assistant", "host.name": "node-7"}


def test_old_events_and_numbered_attributes_become_messages(exporter):
    old = spans.span(
        attributes={
            "gen_ai.prompt.0.role": "system",
            "gen_ai.prompt.0.content": "Be brief.",
            "gen_ai.completion": "Hello to you.",
        }
    )
    events = spans.span(
        events=[
            ("gen_ai.user.message", {"content": "Hello?"}),
            ("gen_ai.choice", {"message": json.dumps({"content": "Hello."}), "index": 0}),
            ("something.else", {}),
        ]
    )
    exporter.send(spans.request(old, events))
    first, second = opened()
    assert first["attributes"]["gen_ai.input.messages"] == [
        {"role": "system", "parts": [{"type": "text", "content": "Be brief."}]}
    ]
    assert first["attributes"]["gen_ai.output.messages"] == [
        {"role": "assistant", "parts": [{"type": "text", "content": "Hello to you."}]}
    ]
    said = second["attributes"]["gen_ai.output.messages"]
    assert said[0]["parts"] == [{"type": "text", "content": "Hello."}]
    assert [event["name"] for event in second["events"]] == ["something.else"]


@pytest.mark.parametrize(
    ("headers", "field"),
    [
        ({"Authorization": None}, "Authorization"),
        ({"Authorization": "Bearer wrong"}, "Authorization"),
        ({"Authorization": "Bearer "}, "Authorization"),
        ({"X_Client_Key": None}, "X-Client-Key"),
        ({"X_Client_Key": "pk_unknown"}, "X-Client-Key"),
    ],
)
def test_a_wrong_key_or_secret_is_401(exporter, turn, headers, field):
    answer = exporter.send(spans.as_json(turn), **headers)
    assert answer.status_code == 401
    assert answer.json()["errors"][0]["field"] == field
    assert not BufferedSpan.objects.exists()


def test_another_workspaces_key_is_401(exporter, cast, turn):
    answer = exporter.send(turn, url="/w/globex/otlp/v1/traces")
    assert answer.status_code == 401


def test_a_web_page_is_refused(exporter, turn):
    exporter.key.origins = ["https://app.example.org"]
    exporter.key.save()
    answer = exporter.send(turn, Origin="https://app.example.org")
    assert answer.status_code == 403
    assert "Access-Control-Allow-Origin" not in answer.headers


def test_a_workspace_that_holds_nothing_takes_nothing(exporter, acme, turn):
    Workspace.objects.update(trace_hold_minutes=0)
    assert exporter.send(turn).status_code == 403
    assert not BufferedSpan.objects.exists()


def test_a_full_hold_is_told_to_wait(exporter, turn, settings):
    exporter.send(turn)
    settings.TRACE_MOST_BUFFERED_BYTES = 1000
    answer = exporter.send(spans.as_json(turn))
    assert (answer.status_code, answer["Retry-After"]) == (429, "60")
    # What cannot be held is not even read.
    assert exporter.send(b"no spans", media="application/json").status_code == 429
    assert answer.json()["errors"][0]["code"] == "hold_full"


def test_a_contract_that_forbids_traces_is_kept(exporter, acme, turn):  # B9
    now = timezone.now()
    contract = Contract.objects.create(
        workspace=acme.acme,
        reference="C-1",
        customer="Acme",
        starts_on=now.date(),
        forbidden=[Forbidden.TRACE],
        workspace_default=True,
        created_at=now,
    )
    answer = exporter.send(spans.as_json(turn))
    assert answer.status_code == 403
    assert "forbids system traces" in answer.json()["detail"]
    assert not BufferedSpan.objects.exists()
    Contract.objects.filter(pk=contract.pk).update(forbidden=[Forbidden.CONTEXT])
    assert exporter.send(turn).status_code == 200
