"""Signed webhooks, after the Standard Webhooks specification."""

import http.client
import ipaddress
import json
import socket
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

from django.conf import settings
from standardwebhooks import Webhook as Signer

from tenants import keys
from tenants.models import OutboxEntry, Webhook

TIMEOUT_SECONDS = 10


class TemporaryFailure(Exception):
    """The sink did not take the call; it is tried again."""


@dataclass(frozen=True)
class Call:
    """One signed call, ready to be sent without the database."""

    url: str
    headers: dict[str, str]
    body: bytes

    def send(self) -> None:
        """Post the call; raise TemporaryFailure unless the sink answers 2xx within ten seconds."""
        parts = urlsplit(self.url)
        host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
        address = allowed_address(host, port)
        connection = _connection(parts.scheme, host, port, address)
        try:
            path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            connection.request("POST", path, self.body, self.headers)
            status = connection.getresponse().status
        except (OSError, http.client.HTTPException) as error:
            raise TemporaryFailure(type(error).__name__) from error
        finally:
            connection.close()
        # A redirect is not followed: it could lead past the address check.
        if not 200 <= status < 300:
            raise TemporaryFailure(f"HTTP {status}")


def allowed_address(host: str, port: int) -> str:
    """Resolve a sink's host to one public address; raise TemporaryFailure for any other kind.

    The connection is then made to this very address, so that a second look-up cannot lead it
    into the inner network. Loopback is allowed outside production, for demo and tests.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise TemporaryFailure("host not found") from error
    for *_, sockaddr in found:
        address = ipaddress.ip_address(sockaddr[0])
        if address.is_global or (address.is_loopback and settings.MODE != "production"):
            return str(address)
    raise TemporaryFailure("address not allowed")


def _connection(scheme: str, host: str, port: int, address: str) -> http.client.HTTPConnection:
    # Connect to the address that was checked, but speak (SNI, certificate, Host) to the name.
    connection: http.client.HTTPConnection
    sock = socket.create_connection((address, port), TIMEOUT_SECONDS)
    if scheme == "https":
        connection = http.client.HTTPSConnection(host, port, timeout=TIMEOUT_SECONDS)
        connection.sock = ssl.create_default_context().wrap_socket(sock, server_hostname=host)
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
