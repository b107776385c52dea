"""Zones of time: those people choose from, and the one in which days that bind everybody are counted."""

from datetime import UTC, date, datetime, time, tzinfo
from functools import cache
from itertools import groupby
from zoneinfo import ZoneInfo, available_timezones

from django.utils import timezone
from django.utils.functional import lazy
from django.utils.translation import gettext

# The areas of IANA's names that stand for places; the others are older names and bare offsets.
AREAS = {
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
}


@cache
def zones_by_area() -> list[tuple[str, list[tuple[str, str]]]]:
    """Return IANA's names of places, each with its words, as the choices of a select."""
    names = sorted(name for name in available_timezones() if name.partition("/")[0] in AREAS)
    return [
        (area, [(name, _place(name)) for name in of_area])
        for area, of_area in groupby(names, lambda name: name.partition("/")[0])
    ]


def _place(name: str) -> str:
    return name.partition("/")[2].replace("_", " ").replace("/", ", ")


def zone_called(name: str) -> tzinfo:
    """Return the zone of an IANA name; the product's own for none, and for one not known here."""
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return timezone.get_default_timezone()


def _zone_in_use() -> str:
    # Of a zone with a place the name, which says more than "IST" and does not change in summer.
    return gettext("In the time zone %(zone)s.") % {"zone": timezone.get_current_timezone()}


# For the help of a field, which is declared before there is a reader.
zone_in_use = lazy(_zone_in_use, str)()


def beginning_of(day: date) -> datetime:
    """Return when a day begins for whoever gave it, in their zone."""
    return timezone.make_aware(datetime.combine(day, time()))


def binding_day(now: datetime) -> date:
    """Return the day it is in UTC: days of contracts and last days are the same for everybody."""
    return now.astimezone(UTC).date()
