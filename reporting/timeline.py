"""What has happened to a report, as its reporter reads it; what a program did is said so (J4)."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from privacy.models import IdentityRequest
from reporting.models import Report, ReporterMessage
from reporting.reporter_redactions import BY_REPORTER

Event = ReporterMessage.Event
# The reason of closing that ends what was put aside.
SPAM = "spam"


@dataclass(frozen=True)
class Line:
    """One thing that was said or done; `by` is system, team or you."""

    event: str
    title: str
    by: str
    at: datetime
    words: str = ""
    # Whether a program did it, and no person.
    automatic: bool = False


TITLES: dict[str, tuple[Any, str]] = {
    Event.RECEIVED: (gettext_lazy("We received your report"), "system"),
    Event.SEVERE: (gettext_lazy("We treat your report as severe"), "team"),
    Event.DETAIL_REQUESTED: (gettext_lazy("We asked you a question"), "team"),
    Event.DETAIL_GIVEN: (gettext_lazy("You answered"), "you"),
    Event.RESOLVED: (gettext_lazy("We told you the result"), "team"),
    Event.WRITTEN: (gettext_lazy("You wrote to us"), "you"),
    Event.ANSWERED: (gettext_lazy("We wrote to you"), "team"),
    Event.ANSWER_LATE: (gettext_lazy("The day for an answer has passed"), "system"),
    Event.APPEALED: (gettext_lazy("You appealed"), "you"),
    Event.REOPENED: (gettext_lazy("The result is being looked at again"), "system"),
    Event.IDENTITY_OPENED: (gettext_lazy("Your name was opened to one person of the team"), "team"),
}
# Why an identity was opened, as its owner reads it.
OPENED_BECAUSE: dict[str, Any] = {
    IdentityRequest.Purpose.DANGER: gettext_lazy("Because somebody may be in danger."),
    IdentityRequest.Purpose.CONTACT: gettext_lazy(
        "Because you had to be reached about your own data."
    ),
    IdentityRequest.Purpose.LEGAL: gettext_lazy("Because the law requires it."),
    IdentityRequest.Purpose.MISUSE: gettext_lazy(
        "Because there were signs that this report was not made in good faith."
    ),
}


def timeline_of(report: Report, words: Mapping[uuid.UUID | None, str]) -> list[Line]:
    """Return everything that happened, in order; `words` are the texts of messages by their id."""
    rows = ReporterMessage.objects.filter(report=report).order_by("at", "id")
    # Sorting keeps the order of what happened at the same moment.
    lines = [_line(row, words, spam=report.closing_reason == SPAM) for row in rows]
    return sorted([*lines, *_steps(report)], key=lambda line: line.at)


def _line(row: ReporterMessage, words: Mapping[uuid.UUID | None, str], *, spam: bool) -> Line:
    title, by = TITLES[row.event]
    text = words.get(row.pk, "")
    if row.has_words and not text:
        text = _("This text was deleted.")
    automatic = row.by_id is None and row.event in {
        Event.SEVERE,
        Event.ANSWER_LATE,
        Event.REOPENED,
    }
    match row.event:
        case Event.SEVERE if automatic:
            title, by = _("An automatic rule called the people on call"), "system"
            text = text or _("We treat your report as severe. They were told at once.")
        case Event.SEVERE:
            text = text or _("The people on call were told at once and are working on it.")
        case Event.ANSWER_LATE:
            text = _("Your report went back to the reviewers. You can still write to them.")
        case Event.IDENTITY_OPENED:
            text = str(OPENED_BECAUSE[row.key.partition(":")[0]])
        case Event.REOPENED:
            text = _(
                "Somebody else reported the same and appealed. A reviewer who did not decide the "
                "first time decides again, for your report too. Until then you can write to the "
                "team."
            )
        case Event.RESOLVED if row.key == "appeal":
            title = _("We told you the result of your appeal")
        case Event.RESOLVED if row.key.startswith("again"):
            title = _("We told you the result of looking at it again")
        case Event.RESOLVED if spam:
            title = _("A person looked at it and found no report in it")
    return Line(row.event, str(title), by, row.at, text, automatic)


def _steps(report: Report) -> list[Line]:
    """Return what programs did, told from the report's own columns."""
    lines = []
    if removed := sum(n for kind, n in report.redactions.items() if kind != BY_REPORTER):
        title = ngettext(
            "A program removed %(count)d private detail",
            "A program removed %(count)d private details",
            removed,
        ) % {"count": removed}
        text = _("Before anything was stored. Nobody here has seen what it took out.")
        lines.append(Line("redacted", title, "system", report.received_at, text, True))
    if report.sorted_at:
        title = _("A program sorted it to the reviewers for “%(queue)s”") % {
            "queue": _(report.sorted_to)
        }
        text = _("By the kind of problem you chose. People read it; no program decides it.")
        lines.append(Line("sorted", title, "system", report.sorted_at, text, True))
    # Which sign it was is said to nobody but reviewers: it would teach how to get around the check.
    if report.quarantined_at:
        title = _("An automatic check put it aside for a person to look at")
        text = _(
            "It was unsure whether this is a report. Only a person decides that; the check decides "
            "nothing."
        )
        lines.append(Line("held", title, "system", report.quarantined_at, text, True))
    if report.released_at and report.released_by_rule:
        title = _("An automatic rule gave it to the reviewers after all")
        text = _("It may be severe, so it does not wait.")
        lines.append(Line("released", title, "system", report.released_at, text, True))
    elif report.released_at:
        title = _("A person looked at it and gave it to the reviewers")
        text = _("It is a report. The time for its review has run on since you sent it.")
        lines.append(Line("released", title, "team", report.released_at, text))
    if report.joined_at:
        title = _("A program joined it with other reports of the same problem")
        text = _("They are looked at together. You are answered all the same.")
        lines.append(Line("joined", title, "system", report.joined_at, text, True))
    return lines
