"""Bodies in chunks at the real web server, as every exporter of spans from Node sends them."""

import http.client
import json
import uuid
from collections.abc import Iterable
from urllib.parse import urlsplit

import pytest

from tests.product import Product
from tests.traces import spans
from traces.limits import MOST_SENT

pytestmark = pytest.mark.product


def post(
    product: Product, path: str, kind: str, parts: Iterable[bytes], **more: str
) -> tuple[int, bytes]:
    """Post the parts in chunks, as the host product's server; return status and answer."""
    where, key = urlsplit(product.base), product.demo["client_key"]
    headers = {
        "Content-Type": kind,
        "X-Client-Key": key["id"],
        **{name.replace("_", "-"): value for name, value in more.items()},
    }
    connection = http.client.HTTPConnection(where.hostname or "", where.port, timeout=20)
    try:
        url = f"/w/{key['workspace']}/{path}"
        connection.request("POST", url, iter(parts), headers, encode_chunked=True)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def held(product: Product) -> int:
    count: int = product.rows("SELECT count(*) FROM traces_bufferedspan")[0]["count"]
    return count


def test_what_comes_in_chunks_is_taken(product: Product) -> None:
    before, bearer = held(product), f"Bearer {product.demo['client_key']['secret']}"
    body = spans.request(*spans.conversation(uuid.uuid4().bytes)).SerializeToString()
    kind = "application/x-protobuf"
    status, _ = post(product, "otlp/v1/traces", kind, [body[:99], body[99:]], Authorization=bearer)
    assert (status, held(product)) == (200, before + 3)
    report = {"category": "other", "severity": "low", "description": "It came in chunks."}
    text = json.dumps(report).encode()
    status, answer = post(
        product,
        "api/v1/reports/",
        "application/json",
        [text[:20], text[20:]],
        Idempotency_Key=str(uuid.uuid4()),
    )
    assert status == 201, answer
    status, _ = post(
        product, "otlp/v1/traces", kind, [b"\0" * MOST_SENT, b"\0\0"], Authorization=bearer
    )
    assert (status, held(product)) == (413, before + 3)
