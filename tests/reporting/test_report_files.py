"""Files sent with the report itself, without a script: beside the preview, and never before it."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client, RequestFactory
from django.utils import timezone

from reporting.actions import rotate_receipt
from reporting.models import Attachment, Report
from reporting.views.files import _named, file_context
from tenants.models import Workspace
from tests.factories import make_report
from tests.reporting.files import CANARY, picture
from tests.reporting.reporters import rows
from tests.reporting.test_file_uploads import cut, preview_page, ticket_of


def draft_of(page: str) -> str:
    return page.split('name="draft" value="')[1].split('"')[0]


def send(client: Client, draft: str, *files: bytes):
    sent = [SimpleUploadedFile(f"{CANARY}.png", data) for data in files]
    return client.post("/w/acme/report/sent/", {"draft": draft, "file": sent})


def test_files_go_with_the_report_and_nothing_is_kept_before(acme, client):
    before = rows(acme.acme)
    page = preview_page(client)
    assert 'enctype="multipart/form-data"' in page
    assert 'type="file"' in page
    assert rows(acme.acme) == before
    answer = send(client, draft_of(page), picture(), b"A note.")
    assert answer.status_code == 200
    assert "We have your report" in answer.text
    assert CANARY not in answer.text
    assert "Not every file was kept" not in answer.text
    report = Report.objects.get()
    assert Attachment.objects.filter(report=report).count() == 2
    assert ticket_of(answer.text)


def test_refused_file_holds_up_no_report_and_is_said_beside_the_field(acme, client):
    answer = send(client, draft_of(preview_page(client)), b"A note.", b"MZ\0\0" + CANARY.encode())
    assert answer.status_code == 200
    assert "We have your report" in answer.text
    assert "Not every file was kept" in answer.text
    assert "File 2: This is a program (Windows)" in answer.text
    assert 'aria-invalid="true"' in answer.text
    assert (Report.objects.count(), Attachment.objects.count()) == (1, 1)


def test_one_file_too_many_is_refused_as_on_every_page(acme, client):
    notes = [f"Note {number}.".encode() for number in range(6)]
    answer = send(client, draft_of(preview_page(client)), *notes)
    assert "File 6: There are as many files as one report may have." in answer.text
    assert Attachment.objects.count() == 5


def test_same_attempt_sent_twice_keeps_each_file_once(acme, client):
    draft = draft_of(preview_page(client))
    first, again = send(client, draft, b"A note."), send(client, draft, b"A note.")
    receipts = [
        answer.text.split('id="receipt-code"')[1].split("<")[0] for answer in (first, again)
    ]
    assert receipts[0] == receipts[1]
    assert (Report.objects.count(), Attachment.objects.count()) == (1, 1)


def test_contract_that_forbids_files_asks_for_none_and_takes_none(acme, client):  # B9
    limits = {
        "starts_on": timezone.now().date().isoformat(),
        "ends_on": None,
        "forbidden": ["attachments"],
        "context_turns": 6,
        "context_bytes": 8_000,
    }
    Workspace.objects.update(contract_limits=limits)
    assert "can be added there" not in client.get("/w/acme/report/").text
    page = preview_page(client)
    assert 'type="file"' not in page
    answer = send(client, draft_of(page), b"A note.")
    assert "forbids this data" in answer.text or "forbids files" in answer.text
    assert (Report.objects.count(), Attachment.objects.count()) == (1, 0)


@pytest.mark.parametrize("missing", [3, 200])
def test_form_that_ends_early_stores_nothing(acme, client, missing):
    draft = draft_of(preview_page(client))
    before = rows(acme.acme)
    file = SimpleUploadedFile("a.txt", b"word " * 400)
    answer = cut(
        "/w/acme/report/sent/", len(draft) + 1_000 - missing, {"draft": draft, "file": file}
    )
    assert answer.status_code == 400
    assert rows(acme.acme) == before


def test_form_from_another_site_is_refused(acme, client):
    strict = Client(enforce_csrf_checks=True)
    answer = send(strict, draft_of(preview_page(client)), b"A note.")
    assert answer.status_code == 403
    assert not Report.objects.exists()


def test_without_a_file_the_form_works_as_before(acme, client):
    answer = client.post("/w/acme/report/sent/", {"draft": draft_of(preview_page(client))})
    assert "We have your report" in answer.text
    assert not Attachment.objects.exists()


def test_ticket_names_its_workspace_whatever_the_database_shows(acme):
    report = Report.objects.select_related("workspace").get(pk=make_report(acme.acme).report.pk)
    ticket = file_context(report, timezone.now())["files_ticket"]
    request: Any = RequestFactory().post("/", {"ticket": ticket})
    found = []
    for workspace in (acme.acme, acme.globex):
        request.workspace = workspace
        found.append(_named(request))
    assert found == [report, None]


def test_ticket_ends_with_the_receipt_it_was_given_with(acme, client):
    page = client.post("/w/acme/report/sent/", {"draft": draft_of(preview_page(client))}).text
    report = Report.objects.select_related("workspace").get()
    rotate_receipt(report, attempt="1", now=timezone.now())
    note = SimpleUploadedFile("a.txt", b"A note.")
    answer = client.post("/w/acme/report/files/", {"ticket": ticket_of(page), "file": note})
    assert answer["Location"] == "/w/acme/status/"
    assert not Attachment.objects.exists()
