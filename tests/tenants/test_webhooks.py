"""Webhooks: signed, to public addresses only, and a bad sink harms nobody else (P11, F13)."""

import contextlib
import json
import socket
import threading
import time
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import timezone
from standardwebhooks import Webhook as Verifier
from standardwebhooks.webhooks import WebhookVerificationError

from tenants import delivery, webhooks
from tenants.actions import (
    add_webhook,
    disable_webhook,
    rotate_webhook_secret,
    try_webhook,
)
from tenants.models import AuditEvent, OutboxEntry, Webhook
from tenants.permissions import Changed, Denied
from tests.tenants.sinks import free_port, http_sink

State = OutboxEntry.State


def enqueue(hook: Webhook, key: str = "1", **fields: Any) -> OutboxEntry:
    entry = delivery.enqueue(
        "test", key, "test/hello", now=timezone.now(), webhook=hook, level="SEV1", **fields
    )
    assert entry is not None
    return entry


def fresh(entry: OutboxEntry) -> OutboxEntry:
    found: OutboxEntry = OutboxEntry.objects.get(pk=entry.pk)
    return found


def deliver(cast: SimpleNamespace) -> int:
    return delivery.deliver_due(cast.acme.pk, timezone.now())


@pytest.fixture
def sink() -> Any:
    with http_sink() as (sink, _url):
        yield sink


def test_call_is_signed_and_carries_no_secret(acme: SimpleNamespace, sink: Any) -> None:
    hook, secret = add_webhook("pager", sink.url)
    entry = enqueue(hook, secrets={"path": "/secret"})
    deliver(acme)
    ((path, headers, body),) = sink.calls
    assert path == "/hook?team=blue"
    content = Verifier(secret).verify(body, headers)
    assert content["type"] == "test/hello"
    assert content["data"] == {"level": "SEV1"}
    assert headers["webhook-id"] == str(entry.pk)
    with pytest.raises(WebhookVerificationError):
        Verifier(secret).verify(body + b" ", headers)
    assert fresh(entry).state == State.DELIVERED


def test_sink_that_fails_is_tried_again_with_the_same_id(acme: SimpleNamespace, sink: Any) -> None:
    hook, _ = add_webhook("pager", sink.url)
    entry = enqueue(hook)
    sink.status = 500
    deliver(acme)
    assert fresh(entry).state == State.FAILED_TEMP
    assert fresh(entry).error == "HTTP 500"
    sink.status = 204
    delivery.deliver_due(acme.acme.pk, fresh(entry).due_at)
    assert fresh(entry).state == State.DELIVERED
    first, second = (headers for _, headers, _ in sink.calls)
    assert first["webhook-id"] == second["webhook-id"]


def test_redirect_is_not_followed(acme: SimpleNamespace, sink: Any) -> None:
    with http_sink() as (other, other_url):
        sink.status, sink.location = 307, other_url
        entry = enqueue(add_webhook("pager", sink.url)[0])
        deliver(acme)
        assert not other.calls
        assert fresh(entry).error == "HTTP 307"


def test_sink_that_is_gone_is_not_asked_again(acme: SimpleNamespace, sink: Any) -> None:
    sink.status = 410
    entry = enqueue(add_webhook("pager", sink.url)[0])
    deliver(acme)
    assert fresh(entry).state == State.FAILED_PERM


def test_dead_sink_is_tried_again(acme: SimpleNamespace) -> None:
    hook, _ = add_webhook("pager", f"http://127.0.0.1:{free_port()}/")
    entry = enqueue(hook)
    deliver(acme)
    assert fresh(entry).state == State.FAILED_TEMP
    assert fresh(entry).error == "no connection: ConnectionRefusedError"


@pytest.mark.parametrize("how", ["delay", "drip"])
def test_hanging_sink_is_cut_off_and_delays_no_other(
    acme: SimpleNamespace, sink: Any, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    monkeypatch.setattr(webhooks, "TIMEOUT_SECONDS", 0.6)
    with http_sink() as (slow, slow_url):
        slow_for = 20.0
        slow.delay, slow.drip = (slow_for, 0.0) if how == "delay" else (0.0, 0.1)
        hung = enqueue(add_webhook("slow", slow_url)[0], "slow")
        quick = enqueue(add_webhook("quick", sink.url)[0], "quick")
        began = time.monotonic()
        assert deliver(acme) == 2
        assert time.monotonic() - began < slow_for
        assert fresh(quick).state == State.DELIVERED
        assert fresh(quick).done_at < fresh(hung).due_at  # type: ignore[operator]
        # It may have been taken: the same call is sent again, flagged.
        assert fresh(hung).state == State.UNKNOWN
        slow.over.set()
        slow.drip = 0.0
        delivery.deliver_due(acme.acme.pk, fresh(hung).due_at)
        assert fresh(hung).state == State.DELIVERED
        assert fresh(hung).possible_duplicate


def test_hanging_sink_takes_few_senders_and_is_then_left_alone(
    acme: SimpleNamespace, sink: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhooks, "TIMEOUT_SECONDS", 0.4)
    hook, _ = add_webhook("quick", sink.url)
    with http_sink() as (slow, slow_url):
        slow.delay = 20.0
        slow_hook, _ = add_webhook("slow", slow_url)
        for at in range(12):
            enqueue(slow_hook, f"slow-{at}")
        calm = [enqueue(hook, f"quick-{at}") for at in range(2)]
        assert deliver(acme) == delivery.MOST_PER_SINK + 2
        assert {fresh(entry).state for entry in calm} == {State.DELIVERED}
        assert deliver(acme) == 0
        # Nothing is lost by it: all of them come due again within the pause.
        assert (
            OutboxEntry.objects.filter(
                webhook=slow_hook, due_at__lte=timezone.now() + delivery.LONGEST_PAUSE
            ).count()
            == 12
        )


def test_calls_under_way_count_against_a_sinks_share(acme: SimpleNamespace, sink: Any) -> None:
    hook, _ = add_webhook("pager", sink.url)
    for at in range(10):
        enqueue(hook, str(at))
    now = timezone.now()
    assert len(delivery.claim_due(now)) == delivery.MOST_PER_SINK
    assert delivery.claim_due(now) == []
    assert len(delivery.claim_due(now + timedelta(minutes=2))) == delivery.MOST_PER_SINK


def test_disabled_sink_hears_nothing_more(acme: SimpleNamespace, sink: Any) -> None:
    hook, _ = add_webhook("pager", sink.url)
    entry = enqueue(hook)
    disable_webhook(hook, by=acme.ada, now=timezone.now())
    deliver(acme)
    assert not sink.calls
    assert fresh(entry).state == State.TAKEN_BACK


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "10.1.2.3",
        "192.168.0.9",
        "172.16.5.5",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "fe80::1",
        "fc00::5",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "2130706433",
        "0x7f.1",
        "no-such-host.invalid",
    ],
)
def test_inner_address_is_refused_in_production(settings: Any, host: str) -> None:
    settings.MODE = "production"
    with pytest.raises(webhooks.TemporaryFailure):
        webhooks.allowed_addresses(host, 443, time.monotonic() + 10)


@pytest.mark.parametrize("host", ["93.184.215.14", "2606:4700:4700::1111"])
def test_public_address_is_allowed_in_production(settings: Any, host: str) -> None:
    settings.MODE = "production"
    assert webhooks.allowed_addresses(host, 443, time.monotonic() + 10) == [host]


def test_connection_goes_to_the_address_that_was_checked(
    sink: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A name that would resolve to something else by now must not be asked again.
    port = int(sink.url.rsplit(":", 1)[1].split("/")[0])
    monkeypatch.setattr(webhooks, "allowed_addresses", lambda *asked: ["127.0.0.1"])
    webhooks.Call(f"http://rebound.invalid:{port}/x", {}, b"{}").send()
    assert sink.calls[0][1]["host"] == f"rebound.invalid:{port}"


@pytest.mark.parametrize("url", ["ftp://example.org/", "file:///etc/passwd", "http:///nothing"])
def test_address_that_is_not_http_is_refused(url: str) -> None:
    with pytest.raises(webhooks.Refused):
        webhooks.Call(url, {}, b"").send()


def test_body_is_json_without_a_word_of_a_report(acme: SimpleNamespace, sink: Any) -> None:
    enqueue(add_webhook("pager", sink.url)[0], case="R-1")
    deliver(acme)
    body = json.loads(sink.calls[0][2])
    assert set(body) == {"type", "timestamp", "data"}


def two_addresses(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    """Have a name resolve to some addresses, as a host with several records does."""
    found = socket.getaddrinfo

    def answer(host: str, *asked: Any, **options: Any) -> list[Any]:
        hosts = addresses if host == "pager.example" else [host]
        return [one for address in hosts for one in found(address, *asked, **options)]

    monkeypatch.setattr(socket, "getaddrinfo", answer)


def test_every_allowed_address_of_a_host_is_tried(
    sink: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = int(sink.url.rsplit(":", 1)[1].split("/")[0])
    # The first is an inner one, at the second nobody listens.
    two_addresses(monkeypatch, "10.0.0.1", "127.0.0.2", "127.0.0.1")
    webhooks.Call(f"http://pager.example:{port}/x", {}, b"{}").send()
    assert sink.calls[0][1]["host"] == f"pager.example:{port}"


def test_look_up_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webhooks, "TIMEOUT_SECONDS", 0.2)
    over = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **options: over.wait(20) and [])
    began = time.monotonic()
    with pytest.raises(webhooks.TemporaryFailure, match="not found in time"):
        webhooks.Call("https://pager.example/", {}, b"{}").send()
    assert time.monotonic() - began < 10
    over.set()


def test_handshake_that_hangs_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webhooks, "TIMEOUT_SECONDS", 0.4)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        with pytest.raises(webhooks.TemporaryFailure, match="no connection"):
            webhooks.Call(f"https://127.0.0.1:{port}/", {}, b"{}").send()


def test_handshake_that_drips_is_cut_off_too(monkeypatch: pytest.MonkeyPatch) -> None:
    # Each byte renews the time that a socket waits: only the whole of it has an end.
    monkeypatch.setattr(webhooks, "TIMEOUT_SECONDS", 0.6)
    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def drip() -> None:
            peer, _ = server.accept()
            # A handshake record of 16 KiB, which begins and does not end.
            peer.sendall(b"\x16\x03\x03\x40\x00\x02\x00\x3f\xf0")
            while not over.wait(0.1):
                with contextlib.suppress(OSError):
                    peer.sendall(b"\0")

        threading.Thread(target=drip, daemon=True).start()
        call = webhooks.Call(f"https://127.0.0.1:{server.getsockname()[1]}/", {}, b"{}")
        began = time.monotonic()
        with pytest.raises(webhooks.TemporaryFailure, match="no connection"):
            call.send()
        assert time.monotonic() - began < 20
        over.set()


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("120", 120),
        ("Mon, 30 Nov 2026 12:02:00 GMT", 120),
        ("Mon, 30 Nov 2026 11:00:00 GMT", 0),
        ("999999999999", 86_400),
        ("soon", None),
        ("", None),
        ("-5", None),
    ],
)
def test_wait_that_is_asked_for_is_read(said: str, seconds: int | None) -> None:
    now = datetime(2026, 11, 30, 12, tzinfo=UTC)
    wait = webhooks.asked_wait(said, now)
    assert (None if wait is None else int(wait.total_seconds())) == seconds


def test_sink_is_left_alone_as_long_as_it_asks(acme: SimpleNamespace, sink: Any) -> None:
    hook, _ = add_webhook("pager", sink.url)
    first, second = enqueue(hook, "1"), enqueue(hook, "2")
    OutboxEntry.objects.filter(pk=second.pk).update(due_at=timezone.now() + timedelta(seconds=20))
    sink.status, sink.headers = 503, {"Retry-After": "3600"}
    before = timezone.now()
    deliver(acme)
    assert len(sink.calls) == 1
    hour = timedelta(hours=1)
    assert fresh(first).due_at >= before + hour
    # What else is owed to it waits as long.
    assert fresh(second).due_at >= before + hour
    assert fresh(second).state == State.PENDING


def test_sink_that_is_gone_is_disabled_and_the_admins_are_told(
    acme: SimpleNamespace, sink: Any
) -> None:
    sink.status = 410
    hook, _ = add_webhook("pager", sink.url)
    entry = enqueue(hook)
    later = enqueue(hook, "2")
    OutboxEntry.objects.filter(pk=later.pk).update(due_at=timezone.now() + timedelta(hours=1))
    deliver(acme)
    assert fresh(entry).state == State.FAILED_PERM
    assert (fresh(later).state, fresh(later).error) == (State.TAKEN_BACK, "sink disabled")
    assert Webhook.objects.get(pk=hook.pk).disabled_at is not None
    disabled = AuditEvent.objects.get(event="webhook.disabled")
    assert (disabled.member, disabled.facts) == (None, {"reason": "gone"})
    told = OutboxEntry.objects.get(event="tenants/webhook_gone")
    assert (told.member, told.context["webhook"]) == (acme.ada, "pager")


def test_sink_that_was_disabled_meanwhile_is_not_disabled_again(acme: SimpleNamespace) -> None:
    hook, _ = add_webhook("pager", "https://pager.example.org/")
    for seen in [Webhook.objects.get(pk=hook.pk), Webhook.objects.get(pk=hook.pk)]:
        delivery._disable_gone(seen, timezone.now())
    assert AuditEvent.objects.filter(event="webhook.disabled").count() == 1


def test_secret_is_changed_with_a_day_on_which_both_are_good(
    acme: SimpleNamespace, sink: Any
) -> None:
    hook, old = add_webhook("pager", sink.url)
    now = timezone.now()
    new = rotate_webhook_secret(hook, by=acme.ada, now=now)
    assert new != old
    enqueue(hook, "1")
    deliver(acme)
    (_, headers, body) = sink.calls[0]
    assert Verifier(old).verify(body, headers) == Verifier(new).verify(body, headers)
    Webhook.objects.filter(pk=hook.pk).update(earlier_until=now)
    enqueue(hook, "2")
    deliver(acme)
    (_, headers, body) = sink.calls[1]
    Verifier(new).verify(body, headers)
    with pytest.raises(WebhookVerificationError):
        Verifier(old).verify(body, headers)
    changed = AuditEvent.objects.get(event="webhook.secret_changed")
    assert changed.facts == {"earlier_until": (now + timedelta(days=1)).isoformat()}


def test_sink_is_tried_out_at_most_once_a_minute(acme: SimpleNamespace, sink: Any) -> None:
    hook, secret = add_webhook("pager", sink.url)
    now = timezone.now().replace(second=0)
    for seconds in (0, 30, 60):
        try_webhook(hook, by=acme.ada, now=now + timedelta(seconds=seconds))
    delivery.deliver_due(acme.acme.pk, now + timedelta(minutes=2))
    contents = [Verifier(secret).verify(body, headers) for _, headers, body in sink.calls]
    assert [content["type"] for content in contents] == ["tenants/webhook_test"] * 2
    assert AuditEvent.objects.filter(event="webhook.tested").count() == 2
    disable_webhook(hook, by=acme.ada, now=now)
    for act in (try_webhook, rotate_webhook_secret):
        with pytest.raises(Changed, match="is disabled"):
            act(hook, by=acme.ada, now=now)
        with pytest.raises(Denied):
            act(hook, by=acme.rory, now=now)
