"""Keyset pages of cases: no offset, no count, and the last page as cheap as the first."""

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from django.db import models

from reporting.models import Severity

if TYPE_CHECKING:
    from triage.models.case import Case

    Cases = models.QuerySet[Case]


EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True)
class Cursor:
    """A place in a list of cases, which are ordered by severity, then by position."""

    severity: int
    position_at: datetime
    # Of cases that were opened in one go, the first made comes first.
    id: uuid.UUID
    # Whether the page before this place is wanted instead of the one after it.
    back: bool = False

    @classmethod
    def parse(cls, text: str) -> "Cursor | None":
        """Read a cursor from an address; one that makes no sense means the first page."""
        side, _, place = text.partition("-")
        try:
            severity, position, case_id = place.split("-")
            position_at = EPOCH + int(position[:20]) * MICROSECOND
            return cls(int(severity[:4]), position_at, uuid.UUID(case_id), back=side == "before")
        except (ValueError, OverflowError):
            return None

    def __str__(self) -> str:
        side, position = (
            "before" if self.back else "after",
            (self.position_at - EPOCH) // MICROSECOND,
        )
        return f"{side}-{self.severity}-{position}-{self.id.hex}"


@dataclass(frozen=True)
class CasePage:
    """One page of cases, and the places of its neighbours where there are any."""

    cases: "list[Case]"
    newer: Cursor | None = None
    older: Cursor | None = None


def page_of(rows: "Cases", cursor: Cursor | None, size: int) -> CasePage:
    """Return one page of cases, worst first and among equals oldest first, in one query.

    Each severity is a range of the index of its own, so that the thousandth page reads as few
    rows as the first one; a row comparison could not do that for mixed directions.
    """
    back = cursor is not None and cursor.back
    branches = [
        branch.order_by(*(("-position_at", "-id") if back else ("position_at", "id")))[: size + 1]
        for branch in _branches(rows, cursor)
    ]
    found = branches[0].union(*branches[1:], all=True) if len(branches) > 1 else branches[0]
    order = ("severity", "-position_at", "-id") if back else ("-severity", "position_at", "id")
    cases = list(found.order_by(*order)[: size + 1] if len(branches) > 1 else found)
    more, cases = len(cases) > size, cases[:size]
    if not cases:
        return CasePage([])
    if back:
        cases.reverse()
    before = Cursor(cases[0].severity, cases[0].position_at, cases[0].pk, back=True)
    after = Cursor(cases[-1].severity, cases[-1].position_at, cases[-1].pk)
    return CasePage(
        cases,
        newer=before if (more if back else cursor is not None) else None,
        older=after if (more or back) else None,
    )


def _branches(rows: "Cases", cursor: Cursor | None) -> "list[Cases]":
    if cursor is None:
        return [rows.filter(severity=severity) for severity in Severity.values]
    at = rows.filter(severity=cursor.severity)
    # A range of the index, less those of the same moment that stand on the other side.
    same = models.Q(position_at=cursor.position_at)
    if cursor.back:
        at = at.filter(position_at__lte=cursor.position_at)
        at = at.exclude(same & models.Q(id__gte=cursor.id))
        beyond = [severity for severity in Severity.values if severity > cursor.severity]
    else:
        at = at.filter(position_at__gte=cursor.position_at)
        at = at.exclude(same & models.Q(id__lte=cursor.id))
        beyond = [severity for severity in Severity.values if severity < cursor.severity]
    return [at, *(rows.filter(severity=severity) for severity in beyond)]
