"""Where a report stands, as its reporter reads it: a title, what was said, what comes next."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils import formats, timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from privacy import vault
from privacy.models import DataClass, Kind, destroyed_of
from reporting.actions import appeal_until, may_appeal
from reporting.models import Report, ReporterMessage
from reporting.next_steps import HOURS_A_DAY, Step, by_words, day_words, review_hours
from reporting.outcomes import closing_words
from reporting.timeline import Line, timeline_of
from tenants.time_zones import binding_day

Event = ReporterMessage.Event
Status = Report.Status


@dataclass(frozen=True)
class TimedStep(Step):
    """A step that is due at a moment, which a page can tell in the reader's zone."""

    by: datetime


@dataclass(frozen=True)
class Progress:
    """All that a reporter is shown about their report."""

    reference: str
    status: str
    title: str
    text: str
    received_at: datetime
    answer_wanted: bool
    # The last day on which an answer is of use.
    answer_by: date | None
    may_write: bool
    # The last day of an appeal, while one can be made.
    appeal_by: date | None
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
    lines = timeline_of(report, words)
    # A description is never empty, so its absence means that it was purged.
    deleted_on = None if description else _deleted_on(report)
    title, text, steps = _standing(report, lines, now)
    asked = report.status == Status.NEEDS_DETAIL
    return Progress(
        reference=report.reference,
        status=report.status,
        title=title,
        text=text,
        received_at=report.received_at,
        answer_wanted=asked,
        answer_by=report.answer_by if asked else None,
        may_write=report.status != Status.CLOSED,
        appeal_by=appeal_until(report) if description and may_appeal(report, now) else None,
        deleted_on=deleted_on,
        messages=lines,
        steps=steps,
        description=description,
    )


def _deleted_on(report: Report) -> date | None:
    for destroyed in destroyed_of(report, report.received_at):
        if destroyed.data_class == DataClass.CONTENT:
            return binding_day(destroyed.issued_at)
    return None


def _standing(report: Report, lines: list[Line], now: datetime) -> tuple[str, str, list[Step]]:
    match report.status:
        case Status.CLOSED:
            return (*closing_words(report.closing_reason), [])
        case Status.CONFIRMED:
            expected = _("Here, when it is finished. That can take from days to some weeks.")
            return (
                _("We confirmed the problem"),
                _("Work on it has begun."),
                [Step(_("You read what was done about it"), expected)],
            )
        case Status.NEEDS_DETAIL:
            return _asked(report)
    return _waiting(report, lines, now)


def _asked(report: Report) -> tuple[str, str, list[Step]]:
    if report.answer_by is None:
        text = _("Without your answer the report may have to be closed.")
        expected = _("Then the review goes on.")
    else:
        day = {"day": day_words(report.answer_by)}
        text = _("An answer helps until %(day)s. After that, the reviewers go on without it.") % day
        expected = _("Until %(day)s. Then the review goes on.") % day
    return _("We have a question for you"), text, [Step(_("You answer the question"), expected)]


def _waiting(report: Report, lines: list[Line], now: datetime) -> tuple[str, str, list[Step]]:
    # The wait that counts began with whatever put the report before the reviewers last.
    turns = {Event.DETAIL_GIVEN, Event.ANSWER_LATE, Event.APPEALED, Event.REOPENED}
    since = max([report.received_at, *(line.at for line in lines if line.event in turns)])
    hours = review_hours(report.workspace, report.severity)
    late = now > since + timedelta(hours=hours)
    answered = any(line.event == Event.DETAIL_GIVEN for line in lines)
    title = _("Your report is waiting for review")
    if report.appealed_at:
        title = _("Your appeal is waiting for review")
    elif any(line.event == Event.REOPENED for line in lines):
        title = _("Your report is being looked at again")
    elif answered:
        title = _("Your answer is with us")
    text = _("A person reads it and decides.")
    first = _("A reviewer reads your report")
    if report.quarantined_at and not report.released_at:
        title, text, first = _put_aside()
    if report.appealed_at:
        text = _("A person who did not decide the first time reads it and decides.")
        first = _("A reviewer reads your appeal")
    if late:
        text = _("This takes longer than we said. Your report is not lost: it stays at its place.")
    return (
        title,
        text,
        [
            Step(first, _("As soon as one is free.")) if late else _until(first, since, hours),
            Step(_("You read here what was decided, and why"), _("On the day it is decided.")),
        ],
    )


def _until(title: str, since: datetime, hours: int) -> Step:
    """Return a step with its end; read an hour later, "within 4 hours" would not be true any more."""
    if hours >= HOURS_A_DAY:
        return Step(title, capfirst(by_words(binding_day(since), hours)))
    end = timezone.localtime(since + timedelta(hours=hours))
    # Translators: a moment, such as 27 November 2026, 15:00 UTC.
    words = _("By %(moment)s") % {"moment": formats.date_format(end, _("j F Y, H:i T"))}
    return TimedStep(title, words, end)


def _put_aside() -> tuple[str, str, str]:
    return (
        _("Your report is waiting for a person to look at it"),
        _(
            "An automatic check was unsure whether it is a report and put it aside. A person looks "
            "at it; no program decides."
        ),
        _("A person looks whether it is a report; then reviewers read it"),
    )
