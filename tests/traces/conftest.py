"""An exporter of the host product, talking to the receiver as it would."""

import json
from types import SimpleNamespace
from typing import Any

import pytest
from django.test import Client

from tenants.actions import create_client_key
from tests.traces import spans

URL = "/w/acme/otlp/v1/traces"
PROTOBUF = "application/x-protobuf"


class Exporter:
    """Sends batches with a client key and its secret."""

    def __init__(self, key: Any, secret: str) -> None:
        self.key, self.secret, self.client = key, secret, Client(raise_request_exception=False)

    def send(self, body: Any, *, media: str = "", url: str = URL, **headers: Any) -> Any:
        """Post a request message, a JSON value or bytes as they are."""
        if isinstance(body, dict | list):
            data, media = json.dumps(body).encode(), media or "application/json"
        elif isinstance(body, bytes):
            data, media = body, media or PROTOBUF
        else:
            data, media = body.SerializeToString(), media or PROTOBUF
        sent = {"X-Client-Key": self.key.public_id, "Authorization": f"Bearer {self.secret}"}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        sent = {name: value for name, value in sent.items() if value is not None}
        return self.client.post(url, data, content_type=media, headers=sent)


@pytest.fixture
def exporter(acme: SimpleNamespace) -> Exporter:
    return Exporter(*create_client_key("Assistant", by=acme.ada))


@pytest.fixture
def turn() -> Any:
    """Return a request with one turn of the conversation conv-1, in trace 11…11."""
    return spans.request(*spans.conversation(b"\x11" * 16))
