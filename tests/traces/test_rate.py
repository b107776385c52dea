"""How many batches a client key may send within an hour, and how an exporter is told (C1)."""

import pytest
from django.utils import timezone
from opentelemetry.proto.trace.v1 import trace_pb2

from reporting import guard
from reporting.models import LimitedHour
from tenants.actions import create_client_key
from tests.broker import own_broker
from tests.traces import spans
from tests.traces.conftest import PROTOBUF, Exporter
from traces.models import BufferedSpan


@pytest.fixture
def narrow(settings):
    settings.TRACE_MOST_BATCHES = 2


def test_key_that_sends_too_much_is_told_to_wait_in_json(exporter, turn, narrow):
    batch = spans.as_json(turn)
    assert [exporter.send(batch).status_code for _ in range(3)] == [200, 200, 429]
    answer = exporter.send(batch)
    assert 0 < int(answer["Retry-After"]) <= 3600
    assert answer.json()["errors"][0]["code"] == "rate_limited"
    # OTLP's Status has its words under this name.
    assert answer.json()["message"] == answer.json()["detail"]


def test_and_in_protobuf(exporter, turn, narrow):
    for _ in range(2):
        exporter.send(turn)
    answer = exporter.send(turn)
    assert (answer.status_code, answer["Content-Type"]) == (429, PROTOBUF)
    assert int(answer["Retry-After"]) > 0
    assert "Too many requests" in trace_pb2.Status.FromString(answer.content).message


def test_what_is_refused_is_not_read_and_stores_nothing(exporter, turn, narrow):
    for _ in range(2):
        exporter.send(turn)
    BufferedSpan.objects.all().delete()
    assert exporter.send(b"no spans", media="application/json").status_code == 429
    assert not BufferedSpan.objects.exists()


def test_limit_of_one_key_is_not_anothers_and_no_wrong_secret_uses_it_up(
    exporter, acme, turn, narrow
):
    for _ in range(3):
        assert exporter.send(turn, Authorization="Bearer wrong").status_code == 401
    for _ in range(2):
        assert exporter.send(turn).status_code == 200
    assert exporter.send(turn).status_code == 429
    other = Exporter(*create_client_key("Another", by=acme.ada))
    assert other.send(turn).status_code == 200


def test_what_was_limited_is_counted(exporter, acme, turn, narrow, settings, tmp_path):  # C6
    with own_broker(tmp_path, settings):
        for _ in range(5):
            exporter.send(turn)
        assert guard.write_counts() == 3
    hour = LimitedHour.objects.get()
    assert (hour.source, hour.outcome, hour.count) == ("client_key", "refused", 3)


def test_spans_use_up_no_room_of_reports(exporter, acme, turn, narrow):
    for _ in range(3):
        exporter.send(turn)
    sender = guard.Sender(client_key=str(exporter.key.pk))
    marks = guard.admit(sender, acme.acme, severe=False, text="x", attempt="1", now=timezone.now())
    assert marks == ()
