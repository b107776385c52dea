"""docs/embedding.md, followed by somebody who has nothing but a workspace and a page (must-show 6)."""

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.test import RequestFactory
from playwright.sync_api import expect

from tests.browser.conftest import People
from tests.browser.embedded import Control
from tests.documents.blocks import ROOT, Block, blocks_of
from tests.product import Product, eventually

pytestmark = pytest.mark.browser

DOCUMENT = "docs/embedding.md"
EXPECTED = ["html", "html", "html", "http", "python"]


def connect(people: People, product: Product, origin: str) -> tuple[str, str]:
    """Follow step 1 as the workspace's admin; return the client key and its secret."""
    page = people.page("admin@meridian.example")
    page.goto(f"{product.base}/w/meridian/connections/")
    page.get_by_role("link", name="Connect a product").click()
    page.get_by_label("Name").fill("Followed to the letter")
    page.get_by_label("Origins").fill(origin)
    page.get_by_role("button", name="Connect product").click()
    words = page.get_by_role("main").inner_text()
    key = re.search(r"pk_\w+", words)
    secret = page.locator("#secret")
    assert key, words
    return key[0], secret.inner_text().strip()


def token_answer(block: Block, values: dict[str, str], path: str) -> str:
    """Run the host's view of step 4 as it stands; return what it answers."""
    names: dict[str, Any] = {}
    exec(block.filled(values), names)
    request = RequestFactory().get(path)
    request.user = SimpleNamespace(is_authenticated=False, pk=None)  # type: ignore[assignment]
    assert names["recourse_token"](request).status_code == 401
    request.user = SimpleNamespace(is_authenticated=True, pk=4711)  # type: ignore[assignment]
    return str(names["recourse_token"](request).content.decode())


@contextmanager
def listening(answer: Callable[[str], tuple[str, str, dict[str, str]]]) -> Iterator[str]:
    """Run a host product's server of its own; its origin is known to nobody yet."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            kind, body, headers = answer(self.path)
            self.send_response(200)
            for name, value in ({"Content-Type": kind} | headers).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, format: str, *args: Any) -> None:
            """Log nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_document_is_followed(people: People, product: Product) -> None:
    blocks = blocks_of(DOCUMENT)
    assert [block.language for block in blocks] == EXPECTED
    values = {"chat.example": "pretend.example", "acme": "meridian"}

    def host(path: str) -> tuple[str, str, dict[str, str]]:
        if path == "/recourse-token":
            return "application/json", token_answer(blocks[4], values, path), {}
        html = "".join(block.filled(values) for block in blocks[:3])
        name, value = blocks[3].filled(values).strip().split(": ", 1)
        page = f"<!doctype html><html lang=en><title>Chat</title><main>{html}</main></html>"
        return "text/html", page, {name: value}

    with listening(host) as origin:
        key, secret = connect(people, product, origin)
        values = {
            "https://recourse.example": product.base,
            "https://chat.example": origin,
            "pk_…": key,
            "sk_…": secret,
        } | values
        page = people.page()
        page.goto(f"{origin}/chat")
        for element in ("report", "action", "refusal"):
            expect(Control(page, element).button).to_be_visible()
        control = Control(page, "action")
        control.open()
        control.answer("It went to everybody.", "medium", outcome_matched="no")
        control.preview()
        control.act("send")
        reference, _receipt = control.receipt()
        expect(control.dialog).not_to_contain_text(control.say["unnamed"])  # step 4 was right
    query = """SELECT r.tool_name FROM reporting_report r
        JOIN triage_case c ON c.report_id = r.id WHERE r.reference = %s"""
    # Step 5: in the queues within seconds.
    assert eventually(lambda: product.rows(query, reference), "the case") == [
        {"tool_name": "send_email"}
    ]
    assert people.complaints == []


def test_addresses_of_the_document_exist(people: People, product: Product) -> None:
    text = (ROOT / DOCUMENT).read_text()
    page = people.page()
    for path in sorted(set(re.findall(r"https://recourse\.example(/[\w/.]+)", text))):
        answer = page.goto(product.base + path.replace("/acme/", "/meridian/"))
        assert answer.status == 200, path
    for file in re.findall(r"`(config/[\w/.]+)`", text):
        assert Path(ROOT / file).exists()
