"""An anonymous journey through the running product, and a look at everything it left (J1, B6).

Whoever reports without a name must be found nowhere: not by address, not by browser, not by what
they typed about themselves, not by their receipt. The test does not ask the code what it keeps: it
reads every table as the superuser, every command the broker heard, and every log.
"""

import http.client
import json
import os
import re
import threading
import uuid
from collections.abc import Iterator
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlencode, urlsplit

import psycopg
import pytest
import redis
from psycopg import sql

from tests.product import Product, eventually

pytestmark = pytest.mark.faults

# The loopback network has many addresses: this one is really where the requests come from.
REAL_ADDRESS = "127.203.113.77"
SAID_ADDRESS = "203.0.113.77"
AGENT = "CanaryBrowser/77.0 (Machine of Jane)"
REFERRER = "canary-intranet"
ACCOUNT = "canary-account-17"
MAIL, PHONE = "jane.canary@people.example", "+44 20 7946 0177"
TRACES = [
    REAL_ADDRESS,
    SAID_ADDRESS,
    "203.0.113.",
    "127.203.",
    "CanaryBrowser",
    "Machine of Jane",
    REFERRER,
    ACCOUNT,
    MAIL,
    "jane.canary",
    PHONE,
    PHONE.replace(" ", ""),
    "7946 0177",
]


class Anonymous:
    """Somebody's browser, which says all that browsers and proxies say about people."""

    def __init__(self, product: Product) -> None:
        self.parts = urlsplit(product.base)
        self.cookies: dict[str, str] = {}
        self.seen: list[str] = []

    def send(
        self, method: str, path: str, body: str = "", kind: str = "", **headers: str
    ) -> tuple[int, str]:
        """Send one request from the address; return status and body."""
        connection = http.client.HTTPConnection(
            self.parts.hostname or "", self.parts.port, timeout=30, source_address=(REAL_ADDRESS, 0)
        )
        said = {
            "User-Agent": AGENT,
            "X-Forwarded-For": f"{SAID_ADDRESS}, 203.0.113.78",
            "X-Real-IP": SAID_ADDRESS,
            "Forwarded": f"for={SAID_ADDRESS}",
            "Via": f"1.1 {REFERRER}",
            "Referer": f"http://{self.parts.netloc}/{REFERRER}",
            "Accept-Language": "en-GB",
            "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
            **({"Content-Type": kind} if kind else {}),
            **headers,
        }
        try:
            connection.request(method, path, body.encode(), said)
            answer = connection.getresponse()
            for header in answer.headers.get_all("Set-Cookie") or []:
                for name, morsel in SimpleCookie(header).items():
                    self.cookies[name] = morsel.value
            text = answer.read().decode()
        finally:
            connection.close()
        return answer.status, text

    def post(self, path: str, **fields: str) -> tuple[int, str]:
        """Post a form as a page would."""
        fields["csrfmiddlewaretoken"] = self.cookies.get("csrftoken", "")
        return self.send("POST", path, urlencode(fields), "application/x-www-form-urlencoded")

    def call(self, path: str, body: Any, **headers: str) -> tuple[int, Any]:
        """Post JSON as a script would."""
        status, text = self.send("POST", path, json.dumps(body), "application/json", **headers)
        return status, json.loads(text)


def hidden(page: str, name: str) -> str:
    return re.findall(rf'name="{name}"\s+value="([^"]+)"', page)[0]


@pytest.fixture(scope="module")
def product() -> Product:
    return Product()


@pytest.fixture
def heard() -> Iterator[list[str]]:
    """Return every command the broker hears from now on."""
    lines: list[str] = []
    client = broker()
    stop = threading.Event()

    def listen() -> None:
        with client.monitor() as monitor:
            for command in monitor.listen():
                lines.append(str(command.get("command", command)))
                if stop.is_set():
                    return

    listener = threading.Thread(target=listen, daemon=True)
    listener.start()
    eventually(lambda: lines, "the broker's commands are heard")
    yield lines
    stop.set()
    client.ping()
    listener.join(10)


def broker() -> redis.Redis:
    """Return a connection to the broker of the running product."""
    url = os.environ["BROKER_URL"].replace("redis+socket://", "unix://")
    return redis.Redis.from_url(url)


def walk(somebody: Anonymous, slug: str) -> list[str]:
    """Report by page, follow, write, exchange the receipt; return the receipts there were."""
    root = f"/w/{slug}"
    status, form = somebody.send("GET", f"{root}/report/?from={ACCOUNT}")
    assert status == 200
    typed = {
        "category": "harassment",
        "severity": "high",
        "description": f"It insulted me. I am at {MAIL}, {PHONE}, and my machine is {SAID_ADDRESS}.",
        "attempt": hidden(form, "attempt"),
    }
    status, preview = somebody.post(f"{root}/report/preview/", **typed)
    assert status == 200, preview
    status, sent = somebody.post(f"{root}/report/sent/", draft=hidden(preview, "draft"))
    assert status == 200, sent
    receipts = [hidden(sent, "receipt")]
    words = re.findall(r'id="receipt-words"[^>]*>([^<]+)<', sent)[0]
    assert somebody.post(f"{root}/status/receipt/file/", receipt=receipts[0])[0] == 200
    assert somebody.post(f"{root}/status/", receipt=words)[0] == 302
    status, page = somebody.send("GET", f"{root}/status/")
    assert "What has happened" in page
    assert somebody.post(f"{root}/status/message/", message=f"Write to {MAIL}.")[0] == 302
    fields = {name: hidden(page, name) for name in ("attempt", "mark")}
    status, made = somebody.post(f"{root}/status/receipt/new/", **fields)
    assert status == 200
    return [*receipts, words, hidden(made, "receipt")]


def call_api(somebody: Anonymous, slug: str, client_key: str) -> list[str]:
    """Report and write by API; return the receipts there were."""
    body = {
        "category": "data_exposure",
        "severity": "low",
        "description": f"It told me the address {SAID_ADDRESS} and {MAIL}.",
        "tool": {"name": "lookup", "parameters": {"who": MAIL, "from": SAID_ADDRESS}},
        "trace": {"client": SAID_ADDRESS},
    }
    headers = {"X-Client-Key": client_key, "Idempotency-Key": uuid.uuid4().hex}
    status, accepted = somebody.call(f"/w/{slug}/api/v1/reports/", body, **headers)
    assert status == 201, accepted
    receipt = accepted["receipt"]
    given = {"receipt": receipt, "message": f"I am {MAIL}."}
    assert somebody.call(f"/w/{slug}/api/v1/messages/", given)[0] == 200
    key = {"Idempotency-Key": uuid.uuid4().hex}
    status, made = somebody.call(f"/w/{slug}/api/v1/receipts/rotate/", {"receipt": receipt}, **key)
    assert status == 200
    return [receipt, made["receipt"], made["receipt_words"]]


def stumble(somebody: Anonymous, slug: str) -> None:
    """Do what ends in errors, which are what gets logged."""
    assert somebody.send("GET", f"/w/{slug}/nowhere/?from={ACCOUNT}")[0] == 404
    assert somebody.send("POST", f"/w/{slug}/report/preview/", "x=1")[0] == 403
    assert somebody.send("POST", f"/w/{slug}/api/v1/reports/", "{", "application/json")[0] >= 400
    assert somebody.send("PUT", f"/w/{slug}/status/")[0] in {403, 405}
    assert somebody.post(f"/w/{slug}/status/", receipt=f"{ACCOUNT} {MAIL}")[0] == 422
    assert somebody.call(f"/w/{slug}/api/v1/status/", {"receipt": "0" * 28})[0] == 404


def stored(words: list[str]) -> list[tuple[str, str]]:
    """Return (table, word) for each word in any column of any row, as text or as bytes."""
    found = []
    owner = psycopg.conninfo.conninfo_to_dict(os.environ["DATABASE_OWNER_URL"])
    with psycopg.connect(os.environ["DATABASE_ADMIN_URL"], dbname=owner["dbname"]) as admin:
        tables = admin.execute(
            "SELECT table_schema, table_name FROM information_schema.tables"
            " WHERE table_type = 'BASE TABLE' AND table_schema <> 'information_schema'"
            " AND table_schema <> 'pg_catalog'"
        ).fetchall()
        assert len(tables) > 30
        for schema, table in tables:
            for word in words:
                # strpos: nothing of the word is a pattern.
                query = sql.SQL(
                    "SELECT 1 FROM {} t WHERE strpos(lower(t::text), lower(%s)) > 0"
                    " OR strpos(t::text, %s) > 0 LIMIT 1"
                ).format(sql.Identifier(schema, table))
                if admin.execute(query, [word, word.encode().hex()]).fetchone():
                    found.append((table, word))
    return found


def kept_by_the_broker() -> str:
    """Return every key and value there is in the broker, as text."""
    client, found = broker(), []
    for database in range(16):
        client.execute_command("SELECT", database)
        for key in client.keys("*"):
            found.append(repr(key))
            found.append(repr(client.dump(key)))
    return "\n".join(found)


def test_anonymous_journey_leaves_no_address_agent_or_identity(
    product: Product, heard: list[str]
) -> None:
    key = product.demo["client_key"]
    slug, somebody = key["workspace"], Anonymous(product)
    before = product.rows("SELECT count(*) n FROM reporting_report")[0]["n"]
    receipts = walk(somebody, slug)
    receipts += call_api(somebody, slug, key["id"])
    stumble(somebody, slug)

    def settled() -> bool:
        counts = product.rows(
            """SELECT (SELECT count(*) FROM reporting_report) reports,
               (SELECT count(*) FROM reporting_report WHERE taken_up_at IS NULL) waiting,
               (SELECT count(*) FROM tenants_outboxentry
                WHERE state NOT IN ('delivered', 'failed_perm', 'taken_back')) owed"""
        )[0]
        return counts["reports"] == before + 2 and not counts["waiting"] and not counts["owed"]

    # Through the worker and the broker, so that these had their chance to keep something.
    # Those that other tests left behind, thousands at worst, are taken up before these two.
    eventually(settled, "both reports taken up and everything sent", seconds=900)
    assert any("due.pipeline" in line for line in heard)

    secrets = [*receipts, *(receipt.replace("-", "") for receipt in receipts)]
    assert stored([*TRACES, *secrets]) == []
    for name, text in (("broker", kept_by_the_broker()), ("commands", "\n".join(heard))):
        assert [word for word in [*TRACES, *secrets] if word.lower() in text.lower()] == [], name
    logs = sorted(product.folder.rglob("*.log"))
    assert any(path.name == "programs.log" for path in logs)
    mails = [str(mail) for mail in product.mails()]
    texts = {path.name: path.read_text(errors="replace") for path in logs if path.is_file()}
    # The log was written by this very journey: its errors stand in it.
    assert "/nowhere/" in texts["programs.log"]
    for name, text in [*texts.items(), ("mail", "\n".join(mails))]:
        assert [word for word in [*TRACES, *secrets] if word.lower() in text.lower()] == [], name


def test_the_look_would_see_what_is_there(product: Product) -> None:
    """What is known to be stored is found: the search itself is no blind one."""
    key = product.demo["client_key"]
    assert ("tenants_clientkey", key["id"]) in stored([key["id"]])
    client = broker()
    client.set("look", f"at {ACCOUNT}")
    try:
        assert ACCOUNT in kept_by_the_broker()
    finally:
        client.delete("look")
