"""What the guard counts lives in memory, under names that nobody can read, for a day at most."""

import ipaddress
import logging
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import redis
from django.test import Client

from reporting import guard
from reporting.models import Report
from tenants import rate_limits
from tenants.permissions import Limited
from tenants.rate_limits import GRACE, PREFIX, WINDOW, windows
from tenants.scope import enter_scope
from tests.broker import own_broker
from tests.reporting.reporters import BODY, Host, rows_with
from tests.reporting.test_limits import AWAY, limit

ADDRESS, NETWORK = "198.18.77.201", "198.18.77.0"
AGENT = "Canary-Agent/7.7"
DEVICE, SUBJECT, WORDS = "device-canary-77", "subject-canary-77", "words-canary-77"


def everything(client):
    """Return every key of the guard and every value in it, as bytes."""
    found = b""
    for key in client.scan_iter(f"{PREFIX}:*"):
        read = {
            b"list": lambda name: client.lrange(name, 0, -1),
            b"hash": client.hgetall,
            b"set": client.smembers,
            b"string": client.get,
        }[client.type(key)]
        found += b"\n" + key + b" " + repr(read(key)).encode()
    return found


@pytest.fixture
def used(cast):
    """Return a host through which reports came of every kind of source, some of them refused."""
    limit(cast.acme, device_mark=2, device_stop=2)
    host = Host(cast.acme, client=Client(REMOTE_ADDR=ADDRESS, HTTP_USER_AGENT=AGENT))
    body = {**BODY, "description": WORDS}
    codes = [
        host.post(body, Authorization=host.bearer(sub=SUBJECT), X_Device=DEVICE).status_code
        for _ in range(3)
    ]
    assert codes == [201, 201, 429]
    return host


def test_no_name_of_a_sender_stands_in_the_broker(used):
    found = everything(windows().storage)
    assert found.count(b"\n") > 5
    packed = ipaddress.ip_address(ADDRESS).packed
    for secret in (ADDRESS, NETWORK, AGENT, DEVICE, SUBJECT, WORDS, used.key.public_id):
        assert secret.encode() not in found, secret
        assert secret.encode().hex().encode() not in found, secret
    assert packed not in found
    assert str(int(ipaddress.ip_address(ADDRESS))).encode() not in found


def test_no_address_agent_or_device_stands_in_a_row_or_a_log(used, caplog):
    with caplog.at_level(logging.DEBUG):
        used.post({**BODY, "severity": "high"}, X_Device=DEVICE)
    guard.write_counts()
    assert rows_with([ADDRESS, NETWORK, AGENT, DEVICE]) == []
    said = "\n".join(r.getMessage() for r in caplog.records if r.name != "django.db.backends")
    for secret in (ADDRESS, NETWORK, AGENT, DEVICE, SUBJECT, WORDS):
        assert secret not in said


def test_everything_in_the_broker_ends_by_itself_and_the_key_soon_after_its_day(used):
    client, now = windows().storage, datetime.now(UTC)
    midnight = datetime.combine(now.date() + timedelta(days=1), datetime.min.time(), UTC)
    for key in client.scan_iter(f"{PREFIX}:*"):
        left = client.ttl(key)
        if key.endswith(b":key"):
            assert 0 < left <= (midnight + WINDOW + GRACE - now).total_seconds() + 5
        elif key != windows().counts.encode():
            assert 0 < left <= 3600, key
    config = client.config_get("save") | client.config_get("appendonly")
    assert config == {"save": "", "appendonly": "no"}


def test_names_of_two_days_have_nothing_in_common(cast, settings, tmp_path):
    with own_broker(tmp_path, settings):
        sender, client = guard.Sender(device=DEVICE, address=NETWORK), windows().storage
        now = datetime.now(UTC)
        cast.acme.intake_limits = {**AWAY, "device_mark": 1, "device_stop": 1}
        ask: dict[str, Any] = {"severe": False, "text": WORDS, "attempt": "1"}
        assert guard.admit(sender, cast.acme, now=now, **ask) == ()
        today = {key.rpartition(b":")[2] for key in client.scan_iter(f"{PREFIX}:{now:%Y-%m-%d}:*")}
        with pytest.raises(Limited):
            guard.admit(sender, cast.acme, now=now, **ask)
        later = now + timedelta(days=1)
        assert guard.admit(sender, cast.acme, now=later, **ask) == ()
        keys = client.scan_iter(f"{PREFIX}:{later:%Y-%m-%d}:*")
        tomorrow = {key.rpartition(b":")[2] for key in keys}
        assert today & tomorrow == {b"key"}
        # Of a day that is over, there is no key any more, and none is made again.
        windows().day_keys(now - timedelta(days=2), fresh=True)
        assert not client.exists(f"{PREFIX}:{now - timedelta(days=2):%Y-%m-%d}:key")


def test_key_that_the_broker_lost_is_replaced_at_once(cast, settings, tmp_path):
    limit(cast.acme)
    host = Host(cast.acme, client=Client(REMOTE_ADDR=ADDRESS))
    with own_broker(tmp_path, settings):
        assert host.post(X_Device=DEVICE).status_code == 201
        client = windows().storage
        for key in client.scan_iter(f"{PREFIX}:*:key"):
            client.delete(key)
        assert host.post(X_Device=DEVICE).status_code == 201
    with enter_scope(cast.acme.pk):
        assert Report.objects.order_by("-id")[0].spam_reasons == []


def test_reports_are_taken_in_unchecked_while_the_broker_is_dead(cast, settings, tmp_path, caplog):
    limit(cast.acme, address_mark=1, address_stop=1)
    host = Host(cast.acme, client=Client(REMOTE_ADDR=ADDRESS))
    with own_broker(tmp_path, settings) as process:
        assert [host.post().status_code for _ in range(2)] == [201, 429]
        process.kill()
        process.wait()
        rate_limits._broker._said = -1000.0
        assert [host.post().status_code for _ in range(3)] == [201] * 3
        assert host.post(path="reports/preview/").status_code == 200
        assert guard.write_counts() == 0
    with enter_scope(cast.acme.pk):
        marks = list(Report.objects.order_by("id").values_list("spam_reasons", flat=True))
    assert marks == [[], *[["unchecked"]] * 3]
    said = [record.getMessage() for record in caplog.records if record.name == "recourse.guard"]
    assert "intake guard: 1 requests passed unchecked" in said
    assert ADDRESS not in caplog.text


def test_one_request_asks_the_broker_once(used, monkeypatch):
    sent = []
    real = redis.connection.AbstractConnection.send_packed_command

    def watched(self: Any, command: Any, *args: Any, **more: Any) -> Any:
        # Meanwhile the thread that wakes workers may speak to the same server.
        if PREFIX.encode() in b"".join(command):
            sent.append(command)
        return real(self, command, *args, **more)

    monkeypatch.setattr(redis.connection.AbstractConnection, "send_packed_command", watched)
    assert used.post({**BODY, "severity": "high"}).status_code == 201
    assert len(sent) == 1
