"""A body is read before the transaction opens; the database ends by itself what takes too long."""

import json
import os
from io import BytesIO

import pytest
from django.conf import settings
from django.db import OperationalError, connection
from django.test import Client
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

from reporting.attachments.sizes import MOST_REQUEST
from tenants.actions import create_client_key
from tenants.scope import ScopeMissing, current_workspace_id, enter_scope
from tests.config.test_settings import start
from traces.limits import MOST_SENT

FORM = "application/x-www-form-urlencoded"
REPORT = json.dumps({"category": "other", "severity": "low", "description": "It is slow."}).encode()
DOORS = {
    "api/v1/reports/": ("application/json", REPORT),
    "otlp/v1/traces": ("application/x-protobuf", b"\0\1\2"),
    "report/preview/": (FORM, b"description=It+is+slow."),
    "api/v1/attachments/": (MULTIPART_CONTENT, encode_multipart(BOUNDARY, {"receipt": "A"})),
    "report/send/": (MULTIPART_CONTENT, encode_multipart(BOUNDARY, {"draft": "x"})),
}


class Arriving(BytesIO):
    """A body that notes whether a scope, and so a transaction, was open while it arrived."""

    def __init__(self, data):
        super().__init__(data)
        self.seen = []

    def read(self, *args):
        try:
            current_workspace_id()
        except ScopeMissing:
            self.seen.append("before")
        else:
            self.seen.append("within")
        return super().read(*args)


class BreakingOff(BytesIO):
    """A body whose sender goes away."""

    def read(self, *args):
        raise ConnectionResetError


def post(path, media, stream, length, key=None):
    """Send a request whose body comes from a stream, as a web server hands it on."""
    headers = {"X-Client-Key": key.public_id, "Idempotency-Key": "a" * 32} if key else {}
    sent = {"wsgi.input": stream, "CONTENT_LENGTH": str(length), "CONTENT_TYPE": media}
    client = Client(raise_request_exception=False)
    return client.generic("POST", f"/w/acme/{path}", headers=headers, **sent)


@pytest.mark.parametrize("path", DOORS)
def test_body_has_arrived_before_the_transaction_opens(cast, path):
    media, data = DOORS[path]
    stream = Arriving(data)
    assert post(path, media, stream, len(data)).status_code < 500
    assert stream.seen
    assert set(stream.seen) == {"before"}
    assert stream.tell() == len(data)


def test_sender_who_goes_away_is_answered_as_one(cast):
    with enter_scope(cast.acme.pk):
        key, _ = create_client_key("Assistant", by=cast.ada)
    answer = post("api/v1/reports/", "application/json", BreakingOff(), 5000, key)
    assert answer.status_code == 408
    assert "did not arrive in full" in answer.text


def test_no_more_is_read_than_any_address_takes(cast):
    assert MOST_REQUEST <= settings.LONGEST_FORM
    assert max(MOST_SENT, settings.DATA_UPLOAD_MAX_MEMORY_SIZE) <= settings.LONGEST_BODY
    stream = Arriving(b"x" * (settings.LONGEST_BODY + 4096))
    answer = post("api/v1/reports/", "application/json", stream, len(stream.getvalue()))
    assert answer.status_code in {401, 413}
    assert stream.tell() == settings.LONGEST_BODY + 1


SHOWN = """
import {module} as _
from django.db import connections
for alias in ("default", "owner"):
    with connections[alias].cursor() as cursor:
        cursor.execute(
            "SELECT name || ' ' || setting::bigint / 1000 FROM pg_settings WHERE name IN ("
            "'statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') ORDER BY 1"
        )
        print(alias, *(row[0] for row in cursor.fetchall()), sep=" · ")
"""


@pytest.mark.parametrize(
    ("module", "limits"),
    [("config.wsgi", (60, 10, 30)), ("django", (330, 30, 330))],
    ids=["web", "worker"],
)
def test_connections_of_each_process_have_its_limits(module, limits):
    names = ("DATABASE_URL", "DATABASE_OWNER_URL")
    own = {name: os.environ[name] for name in names}
    ended = start(SHOWN.format(module=module), RECOURSE_MODE="test", **own)
    wanted = {"default": limits, "owner": (600, 60, 0)}
    assert ended.stdout.splitlines() == [
        f"{alias} · idle_in_transaction_session_timeout {idle} · lock_timeout {lock}"
        f" · statement_timeout {statement}"
        for alias, (idle, lock, statement) in wanted.items()
    ], ended.stderr


def test_address_overrides_a_limit(db):
    url = os.environ["DATABASE_URL"] + "&options=-c%20statement_timeout%3D50"
    ended = start(
        "import django; from django.db import connection as c\n"
        "with c.cursor() as cursor: cursor.execute('SELECT pg_sleep(5)')",
        RECOURSE_MODE="test",
        DATABASE_URL=url,
    )
    assert f"{OperationalError.__module__}.OperationalError" in ended.stderr
    assert "statement timeout" in ended.stderr
    assert connection.settings_dict["OPTIONS"]["options"].startswith("-c statement_timeout=")
