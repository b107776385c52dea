"""Signed webhooks, after the Standard Webhooks specification."""

import contextlib
import http.client
import ipaddress
import json
import queue
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from standardwebhooks import Webhook as Signer

from tenants import keys
from tenants.models import OutboxEntry, Webhook

# For the whole call: a sink that answers one byte at a time is cut off too.
TIMEOUT_SECONDS = 10
GONE = 410
# A sink that asks for more is asked again after this long.
LONGEST_ASKED = timedelta(days=1)
NO_CONNECTION = "no connection"
# Addresses that carry an IPv4 address inside: NAT64.
NAT64 = ipaddress.ip_network("64:ff9b::/96")
# The only part of IPv6 that is given out to the public; what else there is leads inwards.
UNICAST = ipaddress.ip_network("2000::/3")
# Public by their number, but not to be reached by anybody: protocol assignments (metadata of a
# cloud among them), relays that are gone, documentation.
RESERVED = [
    ipaddress.ip_network(network) for network in ("192.0.0.0/24", "192.88.99.0/24", "3fff::/20")
]
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class Refused(Exception):
    """The recipient's side refused for good; trying again would not help."""


class Gone(Refused):
    """The sink is no more (410): nothing is to be sent there again."""


class TemporaryFailure(Exception):
    """The sink did not take the call; it is tried again, and not before `after` where it said so."""

    def __init__(self, reason: str, after: timedelta | None = None) -> None:
        super().__init__(reason)
        self.after = after


class NoAnswer(Exception):
    """The call went out and no answer came: the sink may have taken it or not."""


@dataclass(frozen=True)
class Call:
    """One signed call, ready to be sent without the database."""

    url: str
    headers: dict[str, str]
    body: bytes

    def send(self) -> None:
        """Post the call; return when the sink answered 2xx within ten seconds in all.

        They cover finding the host, connecting and the handshake too. Raises TemporaryFailure for
        any other answer or none to connect to, NoAnswer when it is unknown whether the sink took
        the call, Gone when the sink says that it is, Refused for what is no address of a sink.
        """
        until = time.monotonic() + TIMEOUT_SECONDS
        parts = urlsplit(self.url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise Refused("not an http address")
        host, port = parts.hostname, parts.port or (443 if parts.scheme == "https" else 80)
        connection = _connect(parts.scheme, host, port, until)
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        status, retry_after = self._post(connection, path, until)
        # A redirect is not followed: it could lead past the address check.
        if status == GONE:
            raise Gone(f"HTTP {status}")
        if not 200 <= status < 300:
            raise TemporaryFailure(f"HTTP {status}", asked_wait(retry_after, datetime.now(UTC)))

    def _post(
        self, connection: http.client.HTTPConnection, path: str, until: float
    ) -> tuple[int, str]:
        try:
            with _cut_off(connection.sock, until):
                connection.request("POST", path, self.body, self.headers)
                answer = connection.getresponse()
                return answer.status, answer.getheader("Retry-After", "")
        except (OSError, ValueError, http.client.HTTPException) as error:
            # ValueError: the connection was cut inside TLS.
            raise NoAnswer(type(error).__name__) from error
        finally:
            connection.close()


def asked_wait(retry_after: str, now: datetime) -> timedelta | None:
    """Return how long a sink asks to be left alone: seconds or a date, at most a day; None for nothing."""
    if retry_after.isascii() and retry_after.isdigit():
        return min(timedelta(seconds=int(retry_after[:9])), LONGEST_ASKED)
    try:
        at = parsedate_to_datetime(retry_after)
    except ValueError:
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return min(max(at - now, timedelta()), LONGEST_ASKED)


def _left(until: float) -> float:
    # Never nothing: a socket takes 0 for "do not wait".
    return max(until - time.monotonic(), 0.001)


@contextlib.contextmanager
def _cut_off(sock: socket.socket, until: float) -> Iterator[None]:
    """Cut a connection that is still used at a moment of the monotonic clock, whatever it waits for."""
    cut = threading.Timer(_left(until), _cut, [sock])
    cut.daemon = True
    cut.start()
    try:
        yield
    finally:
        cut.cancel()


def _cut(sock: socket.socket) -> None:
    # Shutting down wakes the thread that waits in it; closing would not. Closed already: no harm.
    with contextlib.suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)


def allowed_addresses(host: str, port: int, until: float) -> list[str]:
    """Resolve a sink's host to its public addresses; raise TemporaryFailure where it has none.

    The connection is then made to one of these very addresses, so that a second look-up cannot
    lead it into the inner network. Loopback is allowed outside production, for demo and tests.
    """
    found = [ipaddress.ip_address(sockaddr[0]) for *_, sockaddr in _resolve(host, port, until)]
    allowed = [
        str(address)
        for address in dict.fromkeys(found)
        if all(_is_public(spelled) for spelled in _spellings(address))
    ]
    if not allowed:
        raise TemporaryFailure("address not allowed")
    return allowed


def _resolve(host: str, port: int, until: float) -> list[Any]:
    """Ask for a host's addresses, no longer than until a moment of the monotonic clock."""
    answer: queue.SimpleQueue[Any] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answer.put(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            answer.put(error)

    # A look-up cannot be broken off: its thread is left to the resolver's own limit.
    threading.Thread(target=ask, daemon=True, name="resolve").start()
    try:
        found = answer.get(timeout=_left(until))
    except queue.Empty as error:
        raise TemporaryFailure("host not found in time") from error
    if isinstance(found, Exception):
        raise TemporaryFailure("host not found") from found
    addresses: list[Any] = found
    return addresses


def _is_public(address: Address) -> bool:
    if address.is_loopback:
        return bool(settings.MODE != "production")
    if address.version == 6 and address not in UNICAST and address not in NAT64:
        return False
    if any(address in network for network in RESERVED):
        return False
    # Python counts multicast as global; nothing that listens to one sink lives there.
    return address.is_global and not address.is_multicast


def _spellings(address: Address) -> list[Address]:
    """Return an address with every IPv4 address that it is another spelling of."""
    spellings: list[Address] = [address]
    if isinstance(address, ipaddress.IPv6Address):
        inner = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
        if address in NAT64:
            inner.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
        if address.ipv4_mapped is not None:
            spellings = []
        spellings += [spelled for spelled in inner if spelled is not None]
    return spellings


def _connect(scheme: str, host: str, port: int, until: float) -> http.client.HTTPConnection:
    """Connect to the first of a host's allowed addresses that answers; each has a share of the time."""
    addresses = allowed_addresses(host, port, until)
    failed: Exception | None = None
    for place, address in enumerate(addresses):
        share = time.monotonic() + _left(until) / (len(addresses) - place)
        try:
            return _connection(scheme, host, port, address, share)
        except (OSError, ValueError) as error:
            failed = error
    raise TemporaryFailure(f"{NO_CONNECTION}: {type(failed).__name__}") from failed


def _connection(
    scheme: str, host: str, port: int, address: str, until: float
) -> http.client.HTTPConnection:
    # Connect to the address that was checked, but speak (SNI, certificate, Host) to the name.
    sock = socket.create_connection((address, port), _left(until))
    try:
        if scheme == "https":
            context = ssl.create_default_context()
            sock = context.wrap_socket(sock, server_hostname=host, do_handshake_on_connect=False)
            with _cut_off(sock, until):
                sock.do_handshake()
    except BaseException:
        sock.close()
        raise
    sock.settimeout(TIMEOUT_SECONDS)
    kind = http.client.HTTPSConnection if scheme == "https" else http.client.HTTPConnection
    connection = kind(host, port)
    connection.sock = sock
    return connection


def prepare(webhook: Webhook, entry: OutboxEntry) -> Call:
    """Build the signed call for one outbox entry: ids and states, never a word of a report."""
    body = json.dumps(
        {"type": entry.event, "timestamp": entry.created_at.isoformat(), "data": entry.context}
    )
    now = datetime.now(UTC)
    signatures = [Signer(key).sign(str(entry.pk), now, body) for key in _secrets(webhook, now)]
    return Call(
        url=webhook.url,
        headers={
            "Content-Type": "application/json",
            "webhook-id": str(entry.pk),
            "webhook-timestamp": str(int(now.timestamp())),
            # Several while the secret is being changed: the sink needs to know one of them.
            "webhook-signature": " ".join(signatures),
        },
        body=body.encode(),
    )


def _secrets(webhook: Webhook, now: datetime) -> list[str]:
    """Return what a call is signed with: the secret, and the one before while it is still valid."""
    sealed = [bytes(webhook.secret_sealed)]
    if webhook.earlier_until is not None and now < webhook.earlier_until:
        sealed.append(bytes(webhook.earlier_sealed or b""))
    return [keys.unseal_for_workspace(one, f"webhook:{webhook.pk}") for one in sealed]
