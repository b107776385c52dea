"""What a reporter may expect, and by when, in plain words."""

import math
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from django.utils import formats, translation
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from reporting.models import Severity
from tenants.models import Workspace
from tenants.time_zones import binding_day

HOURS_A_DAY = 24
SATURDAY = 5


@dataclass(frozen=True)
class Step:
    """One thing that will happen, and when to expect it."""

    title: str
    expected: str


def by_words(today: date, hours: int) -> str:
    """Say a limit in words: hours below a day, working days with their date from there on.

    Working days are Monday to Friday, counted from the day after `today`; the promise is never
    shorter than `hours`.
    """
    if hours < HOURS_A_DAY:
        return ngettext("within %(count)d hour", "within %(count)d hours", hours) % {"count": hours}
    days = math.ceil(hours / HOURS_A_DAY)
    end = working_day(today, days)
    return ngettext(
        "within %(count)d working day, by %(day)s",
        "within %(count)d working days, by %(day)s",
        days,
    ) % {"count": days, "day": day_words(end)}


def working_day(start: date, days: int) -> date:
    """Return the working day that lies so many working days after `start`."""
    day = start
    while days > 0:
        day += timedelta(days=1)
        days -= day.weekday() < SATURDAY
    return day


def day_words(day: date) -> str:
    """Return a day as people say it: Thursday 26 November."""
    # Translators: a day without its year, such as Thursday 26 November (date format letters).
    return formats.date_format(day, _("l j F"))


def review_hours(workspace: Workspace, severity: int) -> int:
    """Return how many hours the first review of a report of this severity may take."""
    if severity >= Severity.HIGH:
        return workspace.severe_review_hours
    return workspace.first_review_hours


def next_steps(workspace: Workspace, severity: int, now: datetime, locale: str = "") -> list[Step]:
    """Say what happens to a report received `now`, in the reporter's language if it is known."""
    hours = review_hours(workspace, severity)
    return list(_steps(known_language(locale), hours, binding_day(now)))


# A few languages and limits a day: a stream of reports is told the same.
@lru_cache(maxsize=256)
def _steps(language: str, hours: int, today: date) -> tuple[Step, ...]:
    with translation.override(language):
        return (
            Step(_("A reviewer reads your report"), capfirst(by_words(today, hours))),
            Step(
                _("If something is missing, the reviewer asks you"),
                _("You find the question on the status page and can answer it there."),
            ),
            Step(
                _("You read what was decided, and why"),
                _("On the status page, on the day it is decided."),
            ),
        )


def known_language(locale: str, otherwise: str = "") -> str:
    """Return the language of ours that fits best; when none does, `otherwise` or the one in use."""
    try:
        return translation.get_supported_language_variant(locale.lower())
    except LookupError:
        return otherwise or translation.get_language() or "en"
