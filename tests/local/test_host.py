"""The pretend host product signs for its user, takes webhooks and shows what was sent."""

import io
import json
import mailbox
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from wsgiref.util import setup_testing_defaults

import jwt
import pytest
from standardwebhooks.webhooks import Webhook

from local.host import trace
from local.host.app import HostProduct

SECRET = "whsec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
DEMO = {
    "workspaces": [{"slug": "acme", "name": "Acme"}],
    "client_key": {"id": "pk_demo", "secret": "s" * 40, "workspace": "acme"},
    "hook_secret": SECRET,
}
Ask = Callable[..., tuple[str, str]]


@pytest.fixture
def ask(tmp_path: Path) -> Ask:
    """Give a way to ask the host product for an address; it answers status and body."""
    (tmp_path / "demo.json").write_text(json.dumps(DEMO))
    host = HostProduct("http://127.0.0.1:8000", tmp_path)

    def call(path: str, body: bytes = b"", **headers: str) -> tuple[str, str]:
        environ: dict[str, object] = {"PATH_INFO": path, "wsgi.input": io.BytesIO(body)}
        setup_testing_defaults(environ)
        environ |= {"REQUEST_METHOD": "POST" if body else "GET"}
        environ |= {"CONTENT_LENGTH": str(len(body))} | headers
        status: list[str] = []
        answer = host(environ, lambda line, _headers: status.append(line))  # type: ignore[arg-type]
        return status[0], b"".join(answer).decode()

    return call


def signed(identifier: str, body: str, at: datetime | None = None) -> dict[str, str]:
    at = at or datetime.now(UTC)
    return {
        "HTTP_WEBHOOK_ID": identifier,
        "HTTP_WEBHOOK_TIMESTAMP": str(int(at.timestamp())),
        "HTTP_WEBHOOK_SIGNATURE": Webhook(SECRET).sign(identifier, at, body),
    }


def test_page_offers_each_kind_of_report(ask: Ask) -> None:  # A1 A2 A3
    status, page = ask("/")
    assert status == "200 OK"
    assert 'src="http://127.0.0.1:8000/embed/recourse.js"' in page
    for element in ("report", "action", "refusal"):
        assert page.count(f"<recourse-{element} ") == 1
    assert page.count('lang="en" message-id="msg-') == 3
    assert page.count('workspace="acme" client-key="pk_demo"') == 3
    assert DEMO["client_key"]["secret"] not in page
    assert "[[" not in page


def test_turn_on_the_page_is_the_one_whose_spans_are_sent(
    ask: Ask, monkeypatch: Any
) -> None:  # B11
    sent: list[Any] = []
    monkeypatch.setattr(trace, "_send", sent.append)
    page = ask("/")[1]
    until = time.monotonic() + 5
    while not sent and time.monotonic() < until:
        time.sleep(0.01)
    assert sent[0].full_url == "http://127.0.0.1:8000/w/acme/otlp/v1/traces"
    attributes = {
        line["key"]: line["value"].get("stringValue")
        for resource in json.loads(sent[0].data)["resourceSpans"]
        for scope in resource["scopeSpans"]
        for span in scope["spans"]
        for line in span["attributes"]
    }
    action = page.split("<recourse-action ")[1].split(">")[0]
    assert f'conversation-id="{attributes["gen_ai.conversation.id"]}"' in action
    assert f'message-id="{attributes["gen_ai.response.id"]}"' in action
    # The other answers have a conversation of their own, which nothing was recorded of.
    assert page.count("conversation-id=") == 1


def test_page_allows_no_script_but_ours(tmp_path: Path) -> None:
    (tmp_path / "demo.json").write_text(json.dumps(DEMO))
    environ: dict[str, object] = {"PATH_INFO": "/"}
    setup_testing_defaults(environ)
    headers: dict[str, str] = {}
    host = HostProduct("http://127.0.0.1:8000", tmp_path)
    list(host(environ, lambda _status, given: headers.update(given)))  # type: ignore[arg-type]
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'; script-src http://127.0.0.1:8000; style-src 'self'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize(("asked", "shown"), [("de", "de"), ("ar", "ar"), ('"><b>', "en")])
def test_controls_speak_the_language_asked_for(ask: Ask, asked: str, shown: str) -> None:
    page = ask("/", REQUEST_METHOD="GET", QUERY_STRING=f"lang={asked}")[1]
    assert page.count(f'lang="{shown}" message-id="msg-') == 3


def test_token_names_the_user_for_ten_minutes_and_one_use(ask: Ask) -> None:
    tokens = [json.loads(ask("/token")[1])["token"] for _ in range(2)]
    claims = [jwt.decode(t, "s" * 40, algorithms=["HS256"], audience="acme") for t in tokens]
    assert jwt.get_unverified_header(tokens[0])["kid"] == "pk_demo"
    assert claims[0]["sub"] == claims[1]["sub"]
    assert claims[0]["jti"] != claims[1]["jti"]
    assert claims[0]["exp"] - claims[0]["iat"] == 600


def test_signed_hook_is_kept_once_and_counted(ask: Ask) -> None:
    body = json.dumps({"type": "page.sent", "data": {"link": "http://127.0.0.1:8000/a"}})
    for _ in range(2):
        assert ask("/hook", body.encode(), **signed("msg_1", body))[0] == "200 OK"
    hooks = json.loads(ask("/inbox.json")[1])["hooks"]
    assert [(hook["id"], hook["times"]) for hook in hooks] == [("msg_1", 2)]
    assert "came 2 ×" in ask("/inbox")[1]


@pytest.mark.parametrize(
    "headers",
    [
        signed("msg_1", "{}") | {"HTTP_WEBHOOK_SIGNATURE": "v1,AAAA"},
        signed("msg_1", '{"other": 1}'),
        signed("msg_1", "{}", datetime.now(UTC) - timedelta(hours=1)),
        {"HTTP_WEBHOOK_ID": "msg_1"},
    ],
    ids=["forged", "other body", "old", "unsigned"],
)
def test_hook_without_a_valid_signature_is_refused(ask: Ask, headers: dict[str, str]) -> None:
    assert ask("/hook", b"{}", **headers)[0] == "401 Unauthorized"
    assert json.loads(ask("/inbox.json")[1])["hooks"] == []


def test_inbox_shows_mail_newest_first_as_text_with_links(ask: Ask, tmp_path: Path) -> None:
    box = mailbox.Maildir(tmp_path / "mail")
    for number in (1, 2):
        box.add(
            f"To: ana@example.org\nSubject: Page {number} <b>\n\n"
            f"<script>alert(1)</script> Open http://127.0.0.1:8000/a?b=1&c={number}.\n"
        )
    page = ask("/inbox")[1]
    assert page.index("Page 2") < page.index("Page 1")
    assert '<a href="http://127.0.0.1:8000/a?b=1&amp;c=1">' in page
    assert "<script" not in page
    assert "Page 1 &lt;b&gt;" in page
    mails = json.loads(ask("/inbox.json")[1])["mails"]
    assert [mail["to"] for mail in mails] == ["ana@example.org"] * 2


def test_empty_inbox_says_so(ask: Ask) -> None:
    assert ask("/inbox")[1].count("Nothing yet.") == 2


def test_unknown_address_is_not_found(ask: Ask) -> None:
    assert ask("/admin")[0] == "404 Not Found"
