"""Bodies in chunks are read at every door, within its limits, and told from those that break off."""

import json
from functools import partial
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from gunicorn.http.errors import InvalidChunkSize, NoMoreData

from config.chunked import with_lengths
from config.wsgi import application
from reporting.attachments.sizes import MOST_REQUEST
from reporting.models import Attachment, Report
from tests.factories import make_report
from tests.reporting.reporters import BODY, Host
from tests.reporting.test_file_uploads import preview_page
from tests.reporting.test_report_files import draft_of, send
from tests.traces import spans
from tests.traces.conftest import PROTOBUF, Exporter
from traces.limits import MOST_SENT
from traces.models import BufferedSpan


class Chunks(BytesIO):
    """What a server hands on of a body in chunks: it ends where the last chunk did."""

    ends: BaseException | None = None
    taken = 0

    def read(self, size: int | None = -1) -> bytes:
        part = super().read(size)
        self.taken += len(part)
        if not part and self.ends:
            raise self.ends
        return part


class Streaming(Client):
    """Sends each body in chunks, through what the server calls."""

    def __init__(self, *, ends: BaseException | None = None) -> None:
        super().__init__(raise_request_exception=False)
        inner, self.ends = self.handler, ends
        chain = with_lengths(lambda environ, _start: inner(environ))
        through: Any = partial(self._through, chain)
        self.handler = through
        self.stream = Chunks()

    def _through(self, chain: Any, environ: dict[str, Any]) -> Any:
        return chain(self.streamed(environ), lambda *_: None)

    def streamed(self, environ: dict[str, Any]) -> dict[str, Any]:
        length = int(environ.pop("CONTENT_LENGTH", 0) or 0)
        self.stream = Chunks(environ["wsgi.input"].read(length) if length else b"")
        self.stream.ends = self.ends
        return environ | {
            "HTTP_TRANSFER_ENCODING": "chunked",
            "wsgi.input": self.stream,
            "wsgi.input_terminated": True,
        }


@pytest.fixture
def host(acme):
    return Host(acme.acme, client=Streaming())


@pytest.fixture
def exporter(host):
    made = Exporter(host.key, host.secret)
    made.client = host.client
    return made


def test_spans_in_chunks_are_taken_in_both_encodings(exporter):
    first = spans.request(*spans.conversation(b"\x11" * 16))
    assert exporter.send(first).status_code == 200
    assert BufferedSpan.objects.count() == 3
    other = spans.request(*spans.conversation(b"\x12" * 16))
    answer = exporter.send(spans.as_json(other))
    assert (answer.status_code, answer.json()) == (200, {})
    packed = spans.packed(spans.request(*spans.conversation(b"\x13" * 16)).SerializeToString())
    assert exporter.send(packed, Content_Encoding="gzip").status_code == 200
    assert BufferedSpan.objects.count() == 9


def test_a_report_in_chunks_is_taken_by_api_and_by_page(host):
    assert host.post().status_code == 201
    answer = send(host.client, draft_of(preview_page(host.client)))
    assert "We have your report" in answer.text
    assert Report.objects.count() == 2


def test_a_file_in_chunks_is_taken(host):
    receipt = make_report(host.workspace).receipt
    note = SimpleUploadedFile("a.txt", b"All is well.")
    answer = host.client.post(host.url("attachments/"), {"receipt": receipt, "file": note})
    assert (answer.status_code, Attachment.objects.count()) == (201, 1)


def test_each_door_refuses_what_is_too_long_as_it_always_does(host, exporter):
    most = MOST_SENT + 1
    answer = exporter.send(b" " * (5 * MOST_SENT), media="application/json")
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (413, "too_long")
    assert host.client.stream.taken == most
    answer = exporter.send(b"\0" * most)
    assert (answer.status_code, answer["Content-Type"]) == (413, PROTOBUF)
    answer = host.post(json.dumps(BODY | {"description": "x" * most}))
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (413, "too_long")
    sent = {"receipt": "x", "file": SimpleUploadedFile("a.txt", b"x" * (MOST_REQUEST + 9_000_000))}
    answer = host.client.post(host.url("attachments/"), sent)
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (413, "too_long")
    assert host.client.stream.taken == MOST_REQUEST + 1
    assert not Report.objects.exists()


@pytest.mark.parametrize("ends", [NoMoreData(), InvalidChunkSize(b"zz"), TimeoutError()])
def test_what_breaks_off_is_408_and_nothing_is_stored(acme, ends):
    host = Host(acme.acme, client=Streaming(ends=ends))
    answer = host.post()
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (408, "incomplete")
    assert not Report.objects.exists()


def test_a_server_that_cannot_tell_where_a_body_ends_asks_for_its_length():
    told: list[Any] = []
    environ = {"HTTP_TRANSFER_ENCODING": "chunked", "wsgi.input": BytesIO(b"x")}
    (body,) = application(environ, lambda *answer: told.append(answer))
    ((status, headers),) = told
    assert status == "411 Length Required"
    assert dict(headers)["Content-Length"] == str(len(body))
    assert json.loads(body)["errors"][0]["field"] == "Content-Length"


def test_a_body_with_a_length_is_left_to_the_door():
    stream = BytesIO(b"{}")
    environ = {"CONTENT_LENGTH": "2", "wsgi.input": stream}
    handed_on: Any = with_lengths(lambda given, _start: [given["wsgi.input"]])
    assert handed_on(environ, lambda *_: None)[0] is stream
