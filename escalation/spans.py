"""Spans of time in words, in two units."""

from datetime import datetime, timedelta

from django.utils.timesince import timesince
from django.utils.translation import gettext as _

MINUTE = timedelta(minutes=1)


def span(start: datetime, end: datetime) -> str:
    """Return how long it is from one moment to a later one: "1 hour, 4 minutes"."""
    if end - start < MINUTE:
        return _("less than a minute")
    return timesince(start, end)
