"""Sending files: by API with a receipt, and on pages without a script; whole, within limits, or not."""

import tempfile
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client, RequestFactory
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from django.utils import timezone

from reporting.attachments import sizes
from reporting.attachments.uploads import prepare
from reporting.models import Attachment, Report
from tenants.models import AuditEvent, Workspace
from tenants.permissions import Invalid
from tenants.scope import enter_scope
from tests.factories import make_report
from tests.reporting.files import CANARY, picture
from tests.reporting.reporters import ORIGIN, Host, refused, rows

URL = "/w/acme/api/v1/attachments/"


@pytest.fixture
def accepted(acme):
    return make_report(acme.acme)


def upload(receipt, data=b"All is well.", name="a.txt", **more):
    fields = {"receipt": receipt, "file": SimpleUploadedFile(name, data), **more}
    return Client(raise_request_exception=False).post(URL, fields)


def test_file_is_kept_and_described(accepted):
    answer = upload(accepted.receipt, picture(), "selfie.txt")
    assert answer.status_code == 201
    assert answer.json() == {
        "media": "image/png",
        "size": Attachment.objects.get().size,
        "width": 40,
        "height": 30,
        "state": "unscanned",
        "redactions": {},
    }
    assert AuditEvent.objects.get(event="attachment.added").actor == "reporter"


def test_same_file_again_is_answered_alike(accepted):
    first, again = upload(accepted.receipt), upload(accepted.receipt)
    assert (first.json(), again.status_code) == (again.json(), 201)
    assert Attachment.objects.count() == 1


def test_refusals_name_the_field_and_store_nothing(accepted, acme):
    before = rows(acme.acme)
    receipt = accepted.receipt
    assert refused(upload("AAAA-" * 7), 404, "receipt")["code"] == "unknown"
    assert refused(upload(receipt, b"MZ\0\0"), 400, "file")["code"] == "type"
    assert refused(upload(receipt, b""), 400, "file")
    assert refused(upload(receipt, color="red"), 400, "color")["code"] == "unknown"
    assert refused(Client().post(URL, {"receipt": receipt}), 400, "file")["code"] == "required"
    two = {"receipt": receipt, "file": [SimpleUploadedFile(n, b"x") for n in "ab"]}
    assert refused(Client().post(URL, two), 400, "file")
    assert refused(Client().post(URL, {"receipt": "x"}, "application/json"), 415, "Content-Type")
    assert refused(Client().generic("POST", URL, b"nonsense", MULTIPART_CONTENT), 400, "body")
    assert rows(acme.acme) == before


@pytest.mark.parametrize("size", [sizes.MOST_PICTURE + 1, sizes.MOST_PICTURE * 3])
def test_file_past_the_limit_is_refused(accepted, size):
    png = picture()
    answer = upload(accepted.receipt, png + b"\0" * (size - len(png)))
    assert refused(answer, 413, "file")["code"] == "too_large"
    assert not Attachment.objects.exists()


def test_request_past_the_limit_is_refused_before_it_is_read(accepted):
    class Unread(BytesIO):
        def read(self, *args):
            raise AssertionError("read")

    request = RequestFactory().generic("POST", URL, b"", MULTIPART_CONTENT)
    request.META |= {"CONTENT_LENGTH": str(sizes.MOST_REQUEST + 1), "wsgi.input": Unread()}
    with pytest.raises(Invalid) as error:
        prepare(request)
    assert error.value.status == 413


def cut(path: str, keep: int, fields: dict[str, Any]) -> Any:
    """Send the beginning of a form under the length of the whole."""
    body = encode_multipart(BOUNDARY, fields)
    kept = body[:keep]

    sent: dict[str, Any] = {
        "CONTENT_TYPE": MULTIPART_CONTENT,
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": BytesIO(kept),
    }
    client = Client(raise_request_exception=False)
    return client.generic("POST", path, b"", MULTIPART_CONTENT, **sent)


@pytest.mark.parametrize("missing", [1, 3, 40, 700])
def test_half_sent_file_leaves_nothing(accepted, acme, missing):
    before = rows(acme.acme)
    fields = {"receipt": accepted.receipt, "file": SimpleUploadedFile("a.txt", b"word " * 400)}
    whole = len(encode_multipart(BOUNDARY, fields))
    fields["file"].seek(0)
    answer = cut(URL, whole - missing, fields)
    assert answer.status_code == 400, answer.content
    assert rows(acme.acme) == before


def test_body_without_its_end_is_refused_even_where_the_length_fits(accepted):
    fields = {"receipt": accepted.receipt, "file": SimpleUploadedFile("a.txt", b"word " * 400)}
    body = encode_multipart(BOUNDARY, fields)[:-60]
    answer = Client().generic("POST", URL, body, MULTIPART_CONTENT)
    assert refused(answer, 400, "body")
    assert not Attachment.objects.exists()


def test_nothing_touches_the_disk(accepted, monkeypatch):
    made = []
    monkeypatch.setattr(tempfile, "mkstemp", lambda *args, **more: made.append(args))
    monkeypatch.setattr(tempfile, "NamedTemporaryFile", lambda *args, **more: made.append(args))
    assert upload(accepted.receipt, picture("PNG", (3_000, 1_500))).status_code == 201
    assert made == []


def test_closed_report_is_409(accepted):
    Report.objects.update(status="closed", closed_at=timezone.now(), closing_reason="resolved")
    assert upload(accepted.receipt).status_code == 409


def test_contract_that_forbids_files_is_kept_at_the_door(accepted, acme, client):  # B9
    now = timezone.now()
    day = now.date().isoformat()
    limits = {
        "starts_on": day,
        "ends_on": None,
        "forbidden": ["attachments"],
        "context_turns": 6,
        "context_bytes": 8_000,
    }
    Workspace.objects.update(contract_limits=limits)
    answer = upload(accepted.receipt)
    assert refused(answer, 422, "file")["code"] == "forbidden_by_contract"
    client.post("/w/acme/status/", {"receipt": accepted.receipt})
    page = client.get("/w/acme/status/").content.decode()
    assert "forbids files" in page
    assert 'type="file"' not in page
    Workspace.objects.update(contract_limits={**limits, "starts_on": "2999-01-01"})
    assert upload(accepted.receipt).status_code == 201


def test_receipt_of_another_workspace_opens_nothing(accepted, cast):
    with enter_scope(cast.globex.pk):
        foreign = make_report(cast.globex).receipt
    assert upload(foreign).status_code == 404


def test_browser_of_a_listed_origin_may_send_files_and_no_other(accepted, cast):
    Host(cast.acme)
    fields = {"receipt": accepted.receipt, "file": SimpleUploadedFile("a.txt", b"All is well.")}
    answer = Client(headers={"Origin": ORIGIN}).post(URL, fields)
    assert (answer.status_code, answer["Access-Control-Allow-Origin"]) == (201, ORIGIN)
    other = Client(headers={"Origin": "https://evil.example"}).post(URL, fields)
    assert other.status_code == 403


# -- Pages without a script


def sent_page(client: Client) -> str:
    """Send a report by the plain pages and return the page with the receipt."""
    preview = preview_page(client)
    draft = preview.split('name="draft" value="')[1].split('"')[0]
    return client.post("/w/acme/report/sent/", {"draft": draft}).content.decode()


def preview_page(client: Client) -> str:
    """Return the page of the preview of a report, with its draft sealed in it."""
    form = client.get("/w/acme/report/").content.decode()
    attempt = form.split('name="attempt" value="')[1].split('"')[0]
    fields = {"category": "other", "severity": "low", "description": "x", "attempt": attempt}
    return client.post("/w/acme/report/preview/", fields).content.decode()


def ticket_of(page: str) -> str:
    return page.split('name="ticket" value="')[1].split('"')[0]


def add(client: Client, ticket: str, *files: bytes):
    sent = [SimpleUploadedFile(f"{CANARY}.png", data) for data in files]
    return client.post("/w/acme/report/files/", {"ticket": ticket, "file": sent})


def test_files_are_added_on_the_page_of_the_receipt_and_of_the_status(acme, client):
    page = sent_page(client)
    answer = add(client, ticket_of(page), picture(), b"A note.")
    assert answer.status_code == 200
    assert "Kept" in answer.content.decode()
    assert CANARY not in answer.content.decode()
    receipt = page.split('id="receipt')[1].split(">")[1].split("<")[0]
    assert receipt
    report = Report.objects.get()
    assert Attachment.objects.filter(report=report).count() == 2
    again = add(client, ticket_of(answer.content.decode()), b"Another note.")
    assert again.status_code == 200
    assert Attachment.objects.filter(report=report).count() == 3


def test_refused_file_is_said_beside_the_field_and_the_others_are_kept(acme, client):
    answer = add(client, ticket_of(sent_page(client)), b"A note.", b"MZ\0\0" + CANARY.encode())
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "File 2: This is a program (Windows)" in page
    assert 'aria-invalid="true"' in page
    assert CANARY not in page
    assert Attachment.objects.count() == 1
    assert add(client, ticket_of(page)).status_code == 422


@pytest.mark.parametrize("ticket", ["", "nonsense", "a:b:c"])
def test_ticket_that_opens_nothing_leads_to_the_receipt(acme, client, ticket):
    assert add(client, ticket, b"A note.")["Location"] == "/w/acme/status/"
    assert client.get("/w/acme/report/files/").status_code == 302


def test_ticket_holds_in_its_own_workspace_only(acme, client):
    ticket = ticket_of(sent_page(client))
    sent = {"ticket": ticket, "file": SimpleUploadedFile("a.txt", b"A note.")}
    assert client.post("/w/globex/report/files/", sent)["Location"] == "/w/globex/status/"
    assert not Attachment.objects.exists()


def test_form_from_another_site_is_refused(acme):
    client = Client(enforce_csrf_checks=True)
    fields = {"ticket": "x", "file": SimpleUploadedFile("a.txt", b"A note.")}
    assert client.post("/w/acme/report/files/", fields).status_code == 403


def test_half_sent_form_is_a_page_that_says_so(acme, client):
    fields = {"ticket": "x", "file": SimpleUploadedFile("a.txt", b"word " * 400)}
    answer = cut("/w/acme/report/files/", 900, fields)
    assert answer.status_code == 400
    assert b"not taken" in answer.content
