"""Contractual clocks in words: what is due, by when, how long is left."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from escalation.models import ContractClock, Filing
from escalation.spans import span

State = ContractClock.State


def clock_lines(
    clocks: Sequence[ContractClock], filing: Filing, now: datetime
) -> list[dict[str, Any]]:
    """Return a line for each clock, those that run first and by what is due next."""
    running = [clock for clock in clocks if clock.state == State.RUNNING]
    rest = [clock for clock in clocks if clock.state != State.RUNNING]
    return [_line(clock, filing, now) for clock in (*running, *rest)]


def _line(clock: ContractClock, filing: Filing, now: datetime) -> dict[str, Any]:
    hours = round((clock.due_at - clock.starts_at).total_seconds() / 3600)
    what = {
        ContractClock.Kind.ACKNOWLEDGE: _("Acknowledge within %(hours)s h"),
        ContractClock.Kind.CONTAIN: _("Contain within %(hours)s h"),
        ContractClock.Kind.UPDATE: _("Send an update within %(hours)s h"),
    }[ContractClock.Kind(clock.kind)] % {"hours": hours}
    late = clock.is_late(now)
    if clock.state == State.ENDED:
        standing = _("no longer due")
    elif clock.met_at:
        took = span(clock.starts_at, clock.met_at)
        standing = (_("done after %(took)s, late") if late else _("done after %(took)s")) % {
            "took": took
        }
    elif late:
        standing = _("late by %(ago)s") % {"ago": span(clock.due_at, now)}
    else:
        standing = _("%(left)s left") % {"left": left_of(clock.due_at, now)}
    return {
        "what": what,
        "standing": standing,
        "due_at": clock.due_at,
        "running": clock.state == State.RUNNING,
        "late": late,
        "met_by": clock.met_by,
        "contract": filing.contract.reference if filing.contract else "",
    }


def left_of(due_at: datetime, now: datetime) -> str:
    """Return what is left in hours and minutes: "3 h 52 min"."""
    minutes = max(0, int((due_at - now).total_seconds() // 60))
    if minutes < 60:
        return _("%(m)s min") % {"m": minutes}
    return _("%(h)s h %(m)s min") % {"h": minutes // 60, "m": minutes % 60}
