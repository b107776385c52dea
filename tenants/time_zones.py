"""Zones of time: the one in which days that bind everybody are counted."""

from datetime import UTC, date, datetime


def binding_day(now: datetime) -> date:
    """Return the day it is in UTC: days of contracts and last days are the same for everybody."""
    return now.astimezone(UTC).date()
