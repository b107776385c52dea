"""The scanner's verdict decides what is shown, and no verdict means: not shown (fails closed)."""

import logging
from datetime import timedelta

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.utils import timezone

from reporting.actions import attach_file, files, read_attachment
from reporting.actions.files import FIRST_WAIT, LEASE
from reporting.attachments.scanner import ScannerDown, Verdict, ask_clamd, scanner
from reporting.due import CHECK_FILES
from reporting.models import Attachment, AttachmentPart
from tenants.due_work import do_everywhere, workspaces_due
from tenants.models import AuditEvent
from tenants.permissions import Changed
from tests.due import check_due
from tests.factories import make_report
from tests.reporting.files import CANARY, EICAR, clamd

NOW = timezone.now()


@pytest.fixture
def scan(settings):
    with clamd() as server:
        settings.SCANNER = server.url
        yield server


@pytest.fixture
def report(acme):
    return make_report(acme.acme, now=NOW).report


def attach(report, text="All is well."):
    return attach_file(report, f"{CANARY}.txt", text.encode(), now=NOW)


def state_of(file):
    return Attachment.objects.get(pk=file.pk).state


def test_file_waits_for_its_verdict_and_is_shown_when_clean(scan, report, acme):
    file = attach(report)
    assert file.state == "pending"
    with pytest.raises(Changed, match="not yet checked"):
        read_attachment(file, by=acme.rhea, purpose="triage")
    assert check_due(NOW) == 1
    file = Attachment.objects.get(pk=file.pk)
    assert (file.state, file.checked_at, file.check_at) == ("clean", NOW, None)
    assert scan.heard == [b"All is well."]
    assert read_attachment(file, by=acme.rhea, purpose="triage")[1] == b"All is well."
    assert check_due(NOW + timedelta(days=1)) == 0


def test_infected_file_is_destroyed_and_never_shown(scan, report, acme):
    file = attach(report, f"See: {EICAR}")
    assert check_due(NOW) == 1
    file = Attachment.objects.get(pk=file.pk)
    assert (file.state, file.finding) == ("infected", "Eicar-Test-Signature")
    assert not AttachmentPart.objects.filter(attachment=file).exists()
    with pytest.raises(Changed, match="destroyed"):
        read_attachment(file, by=acme.rhea, purpose="triage")
    event = AuditEvent.objects.get(event="attachment.checked")
    assert event.facts == {"attachment": str(file.pk), "state": "infected"}


@pytest.mark.parametrize("mood", ["hang", "close", "drip", "nonsense"])
def test_scanner_that_gives_no_verdict_leaves_the_file_unshown(
    scan, report, acme, mood, monkeypatch
):
    monkeypatch.setattr("reporting.attachments.scanner.PATIENCE", 0.3)
    monkeypatch.setattr(ask_clamd, "__kwdefaults__", {"patience": 0.3})
    scan.mood = mood
    file = attach(report)
    assert check_due(NOW) == 0
    file = Attachment.objects.get(pk=file.pk)
    assert (file.state, file.tries) == ("pending", 1)
    assert NOW < file.check_at <= NOW + 2 * FIRST_WAIT
    # It is asked again when it is back.
    scan.mood = "honest"
    assert check_due(NOW) == 0
    assert check_due(file.check_at) == 1
    assert state_of(file) == "clean"


def test_scanner_that_is_away_is_asked_less_and_less_often(settings, report, acme):
    with clamd() as server:
        settings.SCANNER = server.url
    file = attach(report)
    at, waits = NOW, []
    for _ in range(12):
        assert check_due(at) == 0
        after = Attachment.objects.get(pk=file.pk).check_at
        waits.append(after - at)
        at = after
    assert waits == sorted(waits)
    assert waits[-1] == timedelta(minutes=10)
    assert state_of(file) == "pending"


def test_file_the_scanner_cannot_check_is_not_shown(scan, report, acme):
    scan.mood = "too_large"
    file = attach(report)
    assert check_due(NOW) == 1
    assert state_of(file) == "failed"


def test_file_whose_check_was_cut_short_is_checked_later(scan, report, acme):
    file = attach(report)
    # A worker that took it and died.
    Attachment.objects.filter(pk=file.pk).update(check_at=NOW + LEASE, tries=1)
    assert check_due(NOW) == 0
    assert check_due(NOW + LEASE) == 1


def test_verdict_that_comes_after_another_one_counts_no_more(settings, report, acme, monkeypatch):
    """A scanner so slow that another worker asked it again, and was told something else."""
    settings.SCANNER = f"{__name__}.paranoid"
    file = attach(report)

    def slow(data):
        monkeypatch.setattr(files, "scanner", lambda: paranoid)
        assert files.check_file(acme.acme.pk, file.pk, NOW + LEASE)
        return Verdict("clean")

    monkeypatch.setattr(files, "scanner", lambda: slow)
    assert not files.check_file(acme.acme.pk, file.pk, NOW)
    assert state_of(file) == "infected"
    assert AuditEvent.objects.get(event="attachment.checked").facts["state"] == "infected"


def test_scanner_taken_away_turns_no_waiting_file_into_a_shown_one(scan, settings, report, acme):
    file = attach(report)
    settings.SCANNER = "none"
    assert check_due(NOW) == 0
    assert state_of(file) == "pending"


def test_without_a_scanner_the_file_says_so(settings, report):
    settings.SCANNER = "none"
    file = attach(report)
    assert file.state == "unscanned"
    assert "no scanner" in file.get_state_display()


def paranoid(data: bytes) -> Verdict:
    return Verdict("infected", "Everything")


def broken(data: bytes) -> Verdict:
    raise ValueError(data.decode())


def liar(data: bytes) -> Verdict:
    return Verdict("unscanned")


@pytest.mark.parametrize(
    ("name", "state"), [("paranoid", "infected"), ("broken", "pending"), ("liar", "pending")]
)
def test_function_of_ones_own(settings, report, acme, caplog, name, state):
    caplog.set_level(logging.DEBUG)
    settings.SCANNER = f"{__name__}.{name}"
    file = attach(report, CANARY)
    check_due(NOW)
    assert state_of(file) == state
    assert CANARY not in caplog.text


@pytest.mark.parametrize("value", ["", "clamd", "clamd://host:x", "no.such.function", "None"])
def test_setting_that_names_no_scanner_is_refused(settings, value):
    settings.SCANNER = value
    with pytest.raises(ImproperlyConfigured):
        scanner()


def test_worker_finds_what_waits(scan, report, acme):
    file = attach(report)
    assert workspaces_due(CHECK_FILES) == [(acme.acme.pk, 1)]
    do_everywhere(CHECK_FILES)
    assert state_of(file) == "clean"
    assert workspaces_due(CHECK_FILES) == []


def test_nobody_listens(settings):
    with pytest.raises(ScannerDown):
        ask_clamd(b"x", "127.0.0.1", 9)
