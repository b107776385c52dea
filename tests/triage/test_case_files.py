"""Files of a case: listed to who works it, given to who may read it, in a way that nothing runs."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from reporting.actions import attach_file
from reporting.models import Attachment
from tenants.models import AuditEvent
from tests.reporting.files import CANARY, picture

NOW = timezone.now()


@pytest.fixture
def file(case):
    return attach_file(case.report, f"{CANARY} 2.txt", b"<b>All</b> is well.", now=NOW)


def url(case, file):
    return f"/w/acme/cases/{case.reference}/files/{file.pk}/"


def test_text_is_saved_and_never_shown_in_place(acme, client, case, file):
    client.force_login(acme.rhea.user)
    answer = client.get(url(case, file))
    assert answer.content == b"<b>All</b> is well."
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    assert answer["Content-Disposition"].startswith(f'attachment; filename="{CANARY} 2.txt"')
    sealed(answer)


def test_picture_is_shown_in_a_sandbox(acme, client, case):
    picture_file = attach_file(case.report, "ünlü.gif", picture("GIF"), now=NOW)
    client.force_login(acme.rhea.user)
    answer = client.get(url(case, picture_file))
    assert answer["Content-Type"] == "image/png"
    assert answer["Content-Disposition"] == (
        "inline; filename=\"_nl_.png\"; filename*=UTF-8''%C3%BCnl%C3%BC.png"
    )
    sealed(answer)


def sealed(answer):
    assert answer["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Cross-Origin-Resource-Policy"] == "same-origin"
    assert answer["Cache-Control"] == "no-store"
    assert answer["X-Frame-Options"] == "DENY"


def test_each_opening_is_recorded(acme, client, case, file):
    client.force_login(acme.rhea.user)
    client.get(url(case, file))
    client.get(url(case, file))
    found = AuditEvent.objects.filter(event="attachment.read", member=acme.rhea)
    assert found.count() == 2


@pytest.mark.parametrize(("name", "status"), [("ada", 403), ("nora", 403), ("omar", 404)])
def test_who_may_not_read_the_content_gets_no_file(acme, client, case, file, name, status):
    client.force_login(getattr(acme, name).user)
    assert client.get(url(case, file)).status_code == status
    assert not AuditEvent.objects.filter(event="attachment.read").exists()


def test_who_does_not_work_the_queue_is_not_told_which_files_there_are(acme, client, case):
    for member, status in ((acme.rhea, 404), (acme.nora, 403)):
        client.force_login(member.user)
        path = f"/w/acme/cases/{case.reference}/files/{case.pk}/"
        assert client.get(path).status_code == status


def test_right_to_read_is_asked_and_not_only_that_to_work_the_queue(
    acme, client, case, file, monkeypatch
):
    from tenants.permissions import Verdict

    monkeypatch.setattr(
        "triage.actions.cases.may_read_content", lambda *args: Verdict(False, "No reading.")
    )
    client.force_login(acme.rhea.user)
    assert client.get(url(case, file)).status_code == 403


def test_file_of_another_case_is_not_found_under_this_one(acme, client, case, file):
    from tests.triage.conftest import open_one

    client.force_login(acme.rhea.user)
    assert client.get(url(open_one(acme.acme), file)).status_code == 404


@pytest.mark.parametrize("state", ["pending", "infected", "failed"])
def test_what_is_not_clean_is_named_and_not_opened(acme, client, case, file, state):
    checked_at = timezone.now() if state == "infected" else None
    Attachment.objects.update(state=state, checked_at=checked_at)
    client.force_login(acme.rhea.user)
    assert client.get(url(case, file)).status_code == 409
    page = client.get(f"/w/acme/cases/{case.reference}/").content.decode()
    assert str(Attachment.State(state).label) in page
    assert url(case, file) not in page


def test_case_lists_its_files_without_their_names(acme, client, case, file):
    client.force_login(acme.rhea.user)
    page = client.get(f"/w/acme/cases/{case.reference}/").content.decode()
    assert url(case, file) in page
    assert "no scanner is set up" in page
    assert CANARY not in page


def test_many_files_cost_no_more_queries_than_one(acme, client, case, file):
    client.force_login(acme.rhea.user)

    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as found:
            client.get(f"/w/acme/cases/{case.reference}/")
        return len(found)

    queries()
    one = queries()
    for number in range(4):
        attach_file(case.report, "a.txt", f"Number {number}".encode(), now=NOW)
    assert queries() == one
