"""Where a report stands, as its reporter reads it: a title, what was said, what comes next."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from reporting import vault
from reporting.expectations import Step, by_words, review_hours
from reporting.models import DataClass, Kind, PurgeCertificate, Report, ReporterMessage

Event = ReporterMessage.Event
Status = Report.Status


@dataclass(frozen=True)
class Line:
    """One message of the conversation; `by` is system, team or you."""

    event: str
    title: str
    by: str
    at: datetime
    words: str = ""


@dataclass(frozen=True)
class Progress:
    """All that a reporter is shown about their report."""

    reference: str
    status: str
    title: str
    text: str
    received_at: datetime
    answer_wanted: bool
    deleted_on: date | None
    messages: list[Line]
    steps: list[Step]
    # What is stored of the report's own text, where it still is.
    description: str = ""

    @property
    def question(self) -> str:
        """What the team asked last."""
        asked = [line.words for line in self.messages if line.event == Event.DETAIL_REQUESTED]
        return asked[-1] if asked else ""


def progress_of(report: Report, now: datetime) -> Progress:
    """Return what the holder of a report's receipt may read, in the language in use."""
    pieces = vault.read_unaudited(report, [Kind.DESCRIPTION, Kind.MESSAGE])
    words = {piece.subject_id: piece.text for piece in pieces if piece.kind == Kind.MESSAGE}
    description = next((piece.text for piece in pieces if piece.kind == Kind.DESCRIPTION), "")
    lines = [_line(row, words) for row in _messages(report)]
    # A description is never empty, so its absence means that it was purged.
    deleted_on = None if description else _deleted_on(report)
    title, text, steps = _standing(report, lines, now)
    return Progress(
        reference=report.reference,
        status=report.status,
        title=title,
        text=text,
        received_at=report.received_at,
        answer_wanted=report.status == Status.NEEDS_DETAIL,
        deleted_on=deleted_on,
        messages=lines,
        steps=steps,
        description=description,
    )


def _messages(report: Report) -> list[ReporterMessage]:
    return list(ReporterMessage.objects.filter(report=report).order_by("at", "id"))


def _line(row: ReporterMessage, words: dict[uuid.UUID | None, str]) -> Line:
    title, by = {
        Event.RECEIVED: (_("We received your report"), "system"),
        Event.SEVERE: (_("We treat your report as severe"), "team"),
        Event.DETAIL_REQUESTED: (_("We asked you a question"), "team"),
        Event.DETAIL_GIVEN: (_("You answered"), "you"),
        Event.RESOLVED: (_("We told you the result"), "team"),
    }[Event(row.event)]
    said = words.get(row.pk, "")
    if row.has_words and not said:
        said = _("This text was deleted.")
    if row.event == Event.SEVERE and not said:
        said = _("The people on call were told at once and are working on it.")
    return Line(row.event, title, by, row.at, said)


def _deleted_on(report: Report) -> date | None:
    certificate = (
        PurgeCertificate.objects.covering(report).filter(data_class=DataClass.CONTENT).first()
    )
    return timezone.localdate(certificate.issued_at) if certificate else None


def _standing(report: Report, lines: list[Line], now: datetime) -> tuple[str, str, list[Step]]:
    if report.status == Status.CLOSED:
        title, text = closing_words(report.closing_reason)
        return title, text, []
    if report.status == Status.CONFIRMED:
        return (
            _("We confirmed the problem"),
            _("Work on it has begun."),
            [
                Step(
                    _("You read what was done about it"),
                    _("Here, when it is finished. That can take from days to some weeks."),
                )
            ],
        )
    if report.status == Status.NEEDS_DETAIL:
        return (
            _("We have a question for you"),
            _("Without your answer the report may have to be closed."),
            [Step(_("You answer the question"), _("Then the review goes on."))],
        )
    answered = [line.at for line in lines if line.event == Event.DETAIL_GIVEN]
    since, hours = (
        max([report.received_at, *answered]),
        review_hours(report.workspace, report.severity),
    )
    late = now > since + timedelta(hours=hours)
    return (
        _("Your report is waiting for review") if not answered else _("Your answer is with us"),
        _("This takes longer than we said. Your report is not lost: it stays at its place.")
        if late
        else _("A person reads it and decides."),
        [
            Step(
                _("A reviewer reads your report"),
                _("As soon as one is free.") if late else capfirst(by_words(since, hours)),
            ),
            Step(_("You read here what was decided, and why"), _("On the day it is decided.")),
        ],
    )


def closing_words(reason: str) -> tuple[str, str]:
    """Return title and meaning of an outcome (G6)."""
    return {
        "resolved": (
            _("The problem is dealt with"),
            _("The problem was confirmed, and something was changed so that it stays away."),
        ),
        "not_confirmed": (
            _("We found no fault of the AI system"),
            _(
                "We looked into it and found no fault of the AI system. You can report it again "
                "when it happens again."
            ),
        ),
        "not_actionable": (
            _("We cannot act on this report"),
            _("There was too little to go on. You can send a new report with more detail."),
        ),
        "duplicate": (
            _("We knew this problem already"),
            _(
                "Another report describes the same problem. Yours was counted with it, which shows "
                "how many people it affects."
            ),
        ),
    }.get(reason, (_("Your report is closed"), _("Nothing more will be done with it.")))


def outcomes() -> list[tuple[str, str]]:
    """Return every outcome there can be, with its meaning, in the order of hope."""
    return [
        closing_words(reason)
        for reason in ("resolved", "duplicate", "not_confirmed", "not_actionable")
    ]
