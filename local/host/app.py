"""The host product's few addresses, as one WSGI application."""

import json
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs
from wsgiref.types import StartResponse, WSGIEnvironment

import jwt
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from local.host.inbox import HookBook, inbox_page, read_mails
from local.host.trace import ANSWER, CONVERSATION, export

ASSETS = Path(__file__).parent
TOKEN_LIFETIME = timedelta(minutes=10)
LARGEST_HOOK = 256 * 1024
HTML, JSON, TEXT = "text/html", "application/json", "text/plain"
LANGUAGES = ("en", "de", "ar")
# What a careful host allows: its own style, the script of Recourse, calls to both.
POLICY = (
    "default-src 'none'; script-src {base}; style-src 'self'; img-src 'self'; "
    "connect-src 'self' {base}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'"
)


class HostProduct:
    """What a customer's product does: shows answers, signs for its user, receives calls."""

    def __init__(self, base_url: str, folder: Path) -> None:
        """`folder` holds `demo.json` and the caught mail; received hooks are kept there too."""
        self.base_url, self.folder = base_url, folder
        self.hooks = HookBook(folder / "hooks.jsonl")

    def __call__(self, environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        route = (environ["REQUEST_METHOD"], environ.get("PATH_INFO", "/"))
        pages = {
            ("GET", "/"): self.chat,
            ("GET", "/page.css"): self.style,
            ("GET", "/token"): self.token,
            ("GET", "/inbox"): self.inbox,
            ("GET", "/inbox.json"): self.inbox_json,
            ("POST", "/hook"): self.hook,
        }
        status, kind, body = pages.get(route, self.missing)(environ)
        content = body.encode()
        headers = [
            ("Content-Type", f"{kind}; charset=utf-8"),
            ("Content-Length", str(len(content))),
            ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
            ("Content-Security-Policy", POLICY.format(base=self.base_url)),
        ]
        start(status, headers)
        return [content]

    def demo(self) -> dict[str, Any]:
        """Return what the seeding wrote: workspaces, client key, hook secret."""
        found: dict[str, Any] = json.loads((self.folder / "demo.json").read_text())
        return found

    def chat(self, environ: WSGIEnvironment) -> tuple[str, str, str]:
        """Show three answers, each with its way to report it, in the language of `?lang=`."""
        key = self.demo()["client_key"]
        # Its servers record every conversation; this one is read when somebody sees the page.
        export(self.base_url, key)
        asked = parse_qs(environ.get("QUERY_STRING", "")).get("lang", [""])[-1]
        page = (ASSETS / "page.html").read_text()
        values = {
            "BASE": self.base_url,
            "WORKSPACE": key["workspace"],
            "KEY": key["id"],
            "CONVERSATION": CONVERSATION,
            "ANSWER": ANSWER,
            "LANG": asked if asked in LANGUAGES else "en",
        }
        for name, value in values.items():
            page = page.replace(f"[[{name}]]", escape(value, quote=True))
        return "200 OK", HTML, page

    def style(self, environ: WSGIEnvironment) -> tuple[str, str, str]:
        """Return the page's style."""
        return "200 OK", "text/css", (ASSETS / "page.css").read_text()

    def token(self, environ: WSGIEnvironment) -> tuple[str, str, str]:
        """Sign who the user is, for ten minutes and one report; the secret stays here."""
        key, now = self.demo()["client_key"], datetime.now(UTC)
        claims = {
            "sub": "demo-user-1",
            "jti": str(uuid.uuid4()),
            "iat": now,
            "exp": now + TOKEN_LIFETIME,
            "aud": key["workspace"],
        }
        signed = jwt.encode(claims, key["secret"], algorithm="HS256", headers={"kid": key["id"]})
        return "200 OK", JSON, json.dumps({"token": signed})

    def inbox(self, environ: WSGIEnvironment) -> tuple[str, str, str]:
        """Show the mail the demo sent and the webhooks it called."""
        return "200 OK", HTML, inbox_page(read_mails(self.folder / "mail"), self.hooks.read())

    def inbox_json(self, environ: WSGIEnvironment) -> tuple[str, str, str]:
        """Return the same as data."""
        found = {"mails": read_mails(self.folder / "mail"), "hooks": self.hooks.read()}
        return "200 OK", JSON, json.dumps(found)

    def hook(self, environ: WSGIEnvironment) -> tuple[str, str, str]:
        """Take a webhook when its signature holds and it is new."""
        length = int(environ.get("CONTENT_LENGTH") or 0)
        if length > LARGEST_HOOK:
            return "413 Content Too Large", TEXT, "too large"
        body = environ["wsgi.input"].read(length)
        names = ("webhook-id", "webhook-timestamp", "webhook-signature")
        headers = {
            name: environ.get(f"HTTP_{name.upper().replace('-', '_')}", "") for name in names
        }
        try:
            content = Webhook(self.demo()["hook_secret"]).verify(body, headers)
        except (WebhookVerificationError, ValueError):
            return "401 Unauthorized", TEXT, "the signature does not hold"
        self.hooks.add(headers["webhook-id"], content)
        return "200 OK", TEXT, "taken"

    def missing(self, environ: WSGIEnvironment) -> tuple[str, str, str]:
        """Answer for every other address."""
        return "404 Not Found", TEXT, "There is nothing here. Try / or /inbox"
