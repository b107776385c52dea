"""Every page of the reporter's side in every state that can be made, for one reader."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlencode

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from privacy.actions import purge_due
from reporting import guard
from reporting.actions import close_each, mark_taken_up, move_report, tell_reporter
from reporting.actions.conversation import MOST_UNANSWERED
from reporting.models import Report, ReporterMessage
from reporting.notices import MAILED
from reporting.receipt_codes import new_receipt, receipt_in_words
from tenants.models import Workspace
from tenants.rate_limits import Finding, refusal
from tenants.scope import enter_scope
from tests.factories import make_report
from tests.reporting.files import picture
from tests.reporting.test_reporter_pages import hidden, preview, send

Event, Status = ReporterMessage.Event, Report.Status
# Days of another month than today's, so that the order of day and month is seen.
LONG_AGO = timedelta(days=410)


class Browser(Client):
    """Posts as a browser does: a form without files is one line of text."""

    def post(self, path: Any, data: Any = None, *given: Any, **options: Any) -> Any:
        if isinstance(data, dict) and "file" not in data and not given:
            given = ("application/x-www-form-urlencoded",)
            data = urlencode(data, doseq=True)
        return super().post(path, data, *given, **options)


class States:
    """Opens pages as one reader; their answers by name."""

    def __init__(self, cast: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, language: str):
        self.cast, self.monkeypatch, self.language = cast, monkeypatch, language
        self.browser = self.client()
        self.found: dict[str, Any] = {}

    def client(self, **options: Any) -> Browser:
        return Browser(
            raise_request_exception=False, headers={"accept-language": self.language}, **options
        )

    def all(self) -> dict[str, Any]:
        for part in (self.sending, self.limits, self.receipts, self.standing, self.errors):
            for name, answer in part():
                assert name not in self.found
                self.found[name] = answer
        return self.found

    def sending(self) -> Iterator[tuple[str, Any]]:
        ask = self.browser
        yield "form", ask.get("/w/acme/report/")
        yield "empty form", ask.post("/w/acme/report/preview/", {})
        yield (
            "wrong form",
            preview(
                ask,
                contact_email="me",
                context_consent=None,
                context="x" * 9_000,
                description="x\0y",
            ),
        )
        yield "form with too much", preview(ask, description="x" * 5_000, context="y" * 40_000)
        yield "follow-up questions", preview(ask, asked="", tool_name=None)
        yield (
            "every question",
            ask.post("/w/acme/report/preview/", {"asked": "tool refusal context", "show": "form"}),
        )
        shown = preview(ask, asked="context tool refusal", refusal="over", outcome_matched="no")
        yield "preview", shown
        plain = preview(
            ask, asked="", category="data_exposure", description="It is so.", contact_email=None,
            evaluation_consent="on",
        )  # fmt: skip
        yield "plain preview", plain
        draft = hidden(shown, "draft")
        strike = {"draft": draft, "words": "my draft"}
        struck = ask.post("/w/acme/report/strike/", strike)
        yield "struck", struck
        yield "struck in vain", ask.post("/w/acme/report/strike/", {**strike, "words": "heron"})
        yield "expired", send(ask, "gone")
        sent = send(ask, draft)
        yield "sent", sent
        both = {"draft": hidden(preview(ask), "draft"), "file": _file("b.txt", b"MZ\0\0")}
        yield "sent without its file", ask.post("/w/acme/report/sent/", both)
        yield "sent, leak", send(ask, hidden(plain, "draft"))
        yield (
            "sent, harm",
            send(ask, hidden(preview(ask, category="harassment", severity="low"), "draft")),
        )
        ticket = {"ticket": hidden(sent, "ticket")}
        yield (
            "file kept",
            ask.post("/w/acme/report/files/", {**ticket, "file": _file("a.png", picture())}),
        )
        yield (
            "text kept",
            ask.post(
                "/w/acme/report/files/",
                {
                    **ticket,
                    "file": [_file("a.txt", b"+44 20 7946 0958"), _file("b.txt", b"MZ\0\0")],
                },
            ),
        )
        for name, data in {
            "page": b"<html>", "pdf": b"%PDF-1.7", "empty": b"", "broken": b"\x89PNG\r\n\x1a\n",
            "zip": b"PK\x03\x04", "unknown": b"\0\1\2\3", "large": b"x" * 300_000,
        }.items():  # fmt: skip
            yield (
                f"file refused: {name}",
                ask.post("/w/acme/report/files/", {**ticket, "file": _file("a.txt", data)}),
            )
        yield "no file", ask.post("/w/acme/report/files/", ticket)
        yield (
            "files cut off",
            ask.generic(
                "POST", "/w/acme/report/files/", "--x\r\n", "multipart/form-data; boundary=x"
            ),
        )
        with self.workspace(anonymous_reports=False):
            yield "closed to strangers", ask.get("/w/acme/report/")

    def limits(self) -> Iterator[tuple[str, Any]]:
        draft = hidden(preview(self.browser), "draft")
        with self.monkeypatch.context() as patched:
            patched.setattr(guard, "look", _refuse)
            patched.setattr(guard, "admit", _refuse)
            yield "no preview yet", preview(self.browser)
            yield "not sent yet", send(self.browser, draft)
            both = {"draft": draft, "file": _file("a.png", picture())}
            yield "not sent yet, with files", self.browser.post("/w/acme/report/sent/", both)
            yield "too many receipts", self.browser.post("/w/acme/status/", {"receipt": "x"})

    def receipts(self) -> Iterator[tuple[str, Any]]:
        words = receipt_in_words(new_receipt()).split()
        typed = {
            "none": "", "unknown": new_receipt(), "few words": " ".join(words[:12]),
            "wrong word": " ".join(["zzzzz", *words[1:]]), "near word": " ".join(["aple", *words[1:]]),
            "mixed words": " ".join([words[1], words[0], *words[2:]]), "too long": "x" * 2_001,
        }  # fmt: skip
        yield "receipt wanted", self.browser.get("/w/acme/status/")
        for name, text in typed.items():
            yield f"receipt: {name}", self.browser.post("/w/acme/status/", {"receipt": text})
        for size in (10, 5_000, 100_000):
            file = {"file": _file("a.txt", b"x" * size)}
            yield f"receipt: file of {size}", self.browser.post("/w/acme/status/", file)
        yield (
            "no receipt to save",
            self.browser.post("/w/acme/status/receipt/file/", {"receipt": "x"}),
        )

    def standing(self) -> Iterator[tuple[str, Any]]:
        yield "received", self.status(lambda report: None)
        yield "late", self.status(lambda report: self.change(report, days=5))
        yield (
            "with programs",
            self.status(
                lambda report: mark_taken_up(
                    report, timezone.now(), sorted_to="Safety", joined=True
                )
            ),
        )
        aside: dict[str, Any] = {"quarantined_at": timezone.now()}
        for name, fields in {
            "put aside": aside,
            "put aside, taken back": {**aside, "released_at": timezone.now()},
            "put aside, severe": {
                **aside, "released_at": timezone.now(), "released_by_rule": True,
            },
        }.items():  # fmt: skip
            yield name, self.status(partial(self.change, **fields))
        yield "asked", self.status(self.ask)
        yield (
            "asked with a day",
            self.status(lambda report: self.ask(report, answer_by=timezone.localdate())),
        )
        yield "asked, no answer", self.post("answer", {"answer": " "})
        yield "confirmed", self.status(lambda report: move_report(report, Status.CONFIRMED))
        for reason in ("resolved", "not_confirmed", "not_actionable", "duplicate", "spam", "other"):
            yield (
                f"closed: {reason}",
                self.status(partial(self.close, reason)),
            )
            if reason == "not_confirmed":
                yield "appeal without words", self.post("appeal", {"appeal": ""})
                yield "files when closed", self.status(None)
                self.post("appeal", {"appeal": "It is so."})
                yield "appealed", self.status(None)
        yield "answer too late", self.post("answer", {"answer": "x"})
        yield "nothing to appeal", self.post("appeal", {"appeal": "x"})
        yield "message when closed", self.post("message", {"message": "x"})
        yield "purged", self.status(self.purge)
        yield "everything was said", self.status(self.say_everything)
        yield "message without words", self.post("message", {"message": ""})
        for number in range(MOST_UNANSWERED):
            self.post("message", {"message": f"Hello {number}."})
        yield "messages in a row", self.post("message", {"message": "Hello."})
        for purpose in ("evaluation", "context", "contact"):
            self.post("consents", {"purpose": purpose})
        yield "consents taken back", self.status(None)
        form = self.status(None)
        given = {"attempt": hidden(form, "attempt"), "mark": hidden(form, "mark")}
        yield "new receipt", self.post("receipt/new", given)

    def errors(self) -> Iterator[tuple[str, Any]]:
        yield "start", self.browser.get("/")
        yield "nowhere", self.browser.get("/nowhere/")
        yield "no workspace", self.browser.get("/w/nowhere/report/")
        yield "forged", self.client(enforce_csrf_checks=True).post("/w/acme/status/", {})
        with self.monkeypatch.context() as patched:
            patched.setattr("reporting.views.status.ReceiptForm", None)
            yield "fault", self.browser.get("/w/acme/status/")

    def status(self, change: Callable[[Report], Any] | None) -> Any:
        """Show a report that was just changed; None: the one that is open."""
        if change is not None:
            with enter_scope(self.cast.acme.pk):
                made = make_report(
                    self.cast.acme, "It told me to call 0171 234567.", now=timezone.now(),
                    context="User: hello", context_consent=True, evaluation_consent=True,
                    contact_email="me@example.org", locale=self.language,
                )  # fmt: skip
                move_report(made.report, Status.IN_REVIEW)
                change(made.report)
            self.post("leave", {})
            self.browser.post("/w/acme/status/", {"receipt": made.receipt})
        return self.browser.get("/w/acme/status/")

    def post(self, act: str, fields: dict[str, Any]) -> Any:
        return self.browser.post(f"/w/acme/status/{act}/", fields)

    def change(self, report: Report, *, days: int = 0, **fields: Any) -> None:
        received = timezone.now() - timedelta(days=days)
        Report.objects.filter(pk=report.pk).update(received_at=received, **fields)

    def ask(self, report: Report, **fields: Any) -> None:
        tell_reporter(
            report, Event.DETAIL_REQUESTED, key="1", now=timezone.now(), words="Which version?"
        )
        move_report(report, Status.NEEDS_DETAIL)
        self.change(report, **fields)

    def close(self, reason: str, report: Report) -> None:
        close_each([report], reason, by=None, now=timezone.now())

    def purge(self, report: Report) -> None:
        self.ask(report)
        close_each([report], "resolved", by=None, now=timezone.now() - LONG_AGO)
        Report.objects.filter(pk=report.pk).update(received_at=timezone.now() - LONG_AGO)
        purge_due(timezone.now())

    def say_everything(self, report: Report) -> None:
        now = timezone.now()
        said = {Event.DETAIL_GIVEN, Event.WRITTEN, Event.APPEALED}
        for event in set(MAILED) - {Event.RECEIVED, Event.IDENTITY_OPENED, Event.SEVERE}:
            tell_reporter(report, event, key="1", now=now)
        ReporterMessage.objects.bulk_create(
            ReporterMessage(
                workspace_id=report.workspace_id, report=report, event=event, key="1", at=now
            )
            for event in sorted(said)
        )
        tell_reporter(report, Event.SEVERE, key="1", now=now, by=self.cast.rhea)
        tell_reporter(report, Event.SEVERE, key="2", now=now)
        tell_reporter(report, Event.RESOLVED, key="appeal", now=now)
        tell_reporter(report, Event.RESOLVED, key="again 1", now=now)
        for purpose in ("danger", "contact", "legal", "misuse"):
            tell_reporter(report, Event.IDENTITY_OPENED, key=f"{purpose}:1", now=now)

    @contextmanager
    def workspace(self, **fields: Any) -> Iterator[None]:
        def write(values: dict[str, Any]) -> None:
            with enter_scope(self.cast.acme.pk):
                Workspace.objects.filter(pk=self.cast.acme.pk).update(**values)

        before = {name: getattr(self.cast.acme, name) for name in fields}
        write(fields)
        yield
        write(before)


def _refuse(*_args: Any, **_options: Any) -> Any:
    raise refusal(Finding("refused", wait=180))


def _file(name: str, data: bytes) -> Any:
    return SimpleUploadedFile(name, data)
