"""Signed webhooks, after the Standard Webhooks specification."""

import contextlib
import http.client
import ipaddress
import json
import socket
import ssl
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

from django.conf import settings
from standardwebhooks import Webhook as Signer

from tenants import keys
from tenants.models import OutboxEntry, Webhook

# For the whole call: a sink that answers one byte at a time is cut off too.
TIMEOUT_SECONDS = 10
GONE = 410
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


class TemporaryFailure(Exception):
    """The sink did not take the call; it is tried again."""


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

        Raises TemporaryFailure for any other answer or none to connect to, NoAnswer when it is
        unknown whether the sink took the call, Refused when the sink says that it is gone.
        """
        parts = urlsplit(self.url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise Refused("not an http address")
        host, port = parts.hostname, parts.port or (443 if parts.scheme == "https" else 80)
        address = allowed_address(host, port)
        try:
            connection = _connection(parts.scheme, host, port, address)
        except OSError as error:
            raise TemporaryFailure(f"{NO_CONNECTION}: {type(error).__name__}") from error
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        status = self._post(connection, path)
        # A redirect is not followed: it could lead past the address check.
        if status == GONE:
            raise Refused(f"HTTP {status}")
        if not 200 <= status < 300:
            raise TemporaryFailure(f"HTTP {status}")

    def _post(self, connection: http.client.HTTPConnection, path: str) -> int:
        cut = threading.Timer(TIMEOUT_SECONDS, _cut, [connection.sock])
        cut.daemon = True
        cut.start()
        try:
            connection.request("POST", path, self.body, self.headers)
            return connection.getresponse().status
        except (OSError, ValueError, http.client.HTTPException) as error:
            # ValueError: the connection was cut inside TLS.
            raise NoAnswer(type(error).__name__) from error
        finally:
            cut.cancel()
            connection.close()


def _cut(sock: socket.socket) -> None:
    # Shutting down wakes the thread that waits in it; closing would not. Closed already: no harm.
    with contextlib.suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)


def allowed_address(host: str, port: int) -> str:
    """Resolve a sink's host to one public address; raise TemporaryFailure for any other kind.

    The connection is then made to this very address, so that a second look-up cannot lead it
    into the inner network. Loopback is allowed outside production, for demo and tests.
    """
    try:
        resolved = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise TemporaryFailure("host not found") from error
    for *_, sockaddr in resolved:
        address = ipaddress.ip_address(sockaddr[0])
        if all(_is_public(spelled) for spelled in _spellings(address)):
            return str(address)
    raise TemporaryFailure("address not allowed")


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


def _connection(scheme: str, host: str, port: int, address: str) -> http.client.HTTPConnection:
    # Connect to the address that was checked, but speak (SNI, certificate, Host) to the name.
    connection: http.client.HTTPConnection
    sock = socket.create_connection((address, port), TIMEOUT_SECONDS)
    if scheme == "https":
        connection = http.client.HTTPSConnection(host, port, timeout=TIMEOUT_SECONDS)
        try:
            connection.sock = ssl.create_default_context().wrap_socket(sock, server_hostname=host)
        except OSError:
            sock.close()
            raise
    else:
        connection = http.client.HTTPConnection(host, port, timeout=TIMEOUT_SECONDS)
        connection.sock = sock
    return connection


def prepare(webhook: Webhook, entry: OutboxEntry) -> Call:
    """Build the signed call for one outbox entry: ids and states, never a word of a report."""
    secret = keys.unseal_for_workspace(bytes(webhook.secret_sealed), f"webhook:{webhook.pk}")
    body = json.dumps(
        {"type": entry.event, "timestamp": entry.created_at.isoformat(), "data": entry.context}
    )
    now = datetime.now(UTC)
    return Call(
        url=webhook.url,
        headers={
            "Content-Type": "application/json",
            "webhook-id": str(entry.pk),
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": Signer(secret).sign(str(entry.pk), now, body),
        },
        body=body.encode(),
    )
