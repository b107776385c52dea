"""What a request leaves behind where nobody thinks of it: logs, disks, memory."""

import io
import logging
import tempfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils.translation import trans_real

from tests.world import JOIN_TOKEN, furnish


@pytest.fixture
def log():
    """Return what the product's own log handler writes."""
    handler = next(one for one in logging.getLogger().handlers if one.name == "console")
    text = io.StringIO()
    before = handler.setStream(text)  # type: ignore[attr-defined]
    yield text
    handler.setStream(before)  # type: ignore[attr-defined]


def test_key_of_an_invitation_is_not_in_the_log(cast, log):
    furnish(cast)
    url = f"/w/acme/join/{JOIN_TOKEN}/"
    assert Client().post(url, {"name": "Ina", "password": "12345678"}).status_code == 400
    assert Client(enforce_csrf_checks=True).post(url, {}).status_code == 403
    assert JOIN_TOKEN not in log.getvalue()
    assert log.getvalue().count("/w/acme/join/…/") == 2


def test_key_of_a_call_is_not_in_the_log_of_an_error(log):
    try:
        raise RuntimeError("no answer to /w/acme/ack/abc-DEF_123/?x=1")
    except RuntimeError:
        logging.getLogger("recourse").exception("failed: %s", "/accounts/password/reset/key/1-x/")
    assert "abc-DEF" not in log.getvalue()
    assert "1-x" not in log.getvalue()
    assert "RuntimeError" in log.getvalue()


def test_file_sent_with_a_form_is_written_nowhere(cast, monkeypatch):
    made = []
    monkeypatch.setattr(tempfile, "mkstemp", lambda *args, **more: made.append(args))
    monkeypatch.setattr(
        "django.core.files.uploadedfile.TemporaryUploadedFile.__init__",
        lambda *args, **more: made.append(args),
    )
    large = SimpleUploadedFile("words.txt", b"canary " * 500_000)
    answer = Client().post("/w/acme/report/preview/", {"description": "Hello", "file": large})
    assert answer.status_code == 422
    assert made == []


def test_languages_named_in_an_address_are_not_kept(db):
    before = len(trans_real._translations)  # type: ignore[attr-defined]
    for number in range(5):
        assert Client().get(f"/api/schema/?lang=zz-{number}").status_code == 200
    assert len(trans_real._translations) <= before + 1  # type: ignore[attr-defined]


@pytest.mark.parametrize("version", ["1", "%0d%0aX-Evil:%201", "%22;%20a=b", "9" * 900])
def test_version_named_in_an_address_reaches_no_header(db, version):
    plain = Client().get("/api/schema/")
    answer = Client(raise_request_exception=False).get(f"/api/schema/?version={version}")
    assert answer.status_code == 200
    assert answer["Content-Disposition"] == plain["Content-Disposition"]
