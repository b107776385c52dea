"""Keyset pages of cases: no offset, no count, and the last page as cheap as the first."""

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import models

from reporting.models import Severity

if TYPE_CHECKING:
    from triage.models.case import Case

    Cases = models.QuerySet[Case]


@dataclass(frozen=True)
class Cursor:
    """A place in a list of cases, which are ordered by severity, then by age."""

    severity: int
    id: uuid.UUID
    # Whether the page before this place is wanted instead of the one after it.
    back: bool = False

    @classmethod
    def parse(cls, text: str) -> "Cursor | None":
        """Read a cursor from an address; one that makes no sense means the first page."""
        side, _, place = text.partition("-")
        severity, _, case_id = place.partition("-")
        try:
            return cls(int(severity[:4]), uuid.UUID(case_id), back=side == "before")
        except ValueError:
            return None

    def __str__(self) -> str:
        return f"{'before' if self.back else 'after'}-{self.severity}-{self.id.hex}"


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
        branch.order_by("-id" if back else "id")[: size + 1] for branch in _branches(rows, cursor)
    ]
    found = branches[0].union(*branches[1:], all=True) if len(branches) > 1 else branches[0]
    order = ("severity", "-id") if back else ("-severity", "id")
    cases = list(found.order_by(*order)[: size + 1] if len(branches) > 1 else found)
    more, cases = len(cases) > size, cases[:size]
    if not cases:
        return CasePage([])
    if back:
        cases.reverse()
    before = Cursor(cases[0].severity, cases[0].pk, back=True)
    after = Cursor(cases[-1].severity, cases[-1].pk)
    return CasePage(
        cases,
        newer=before if (more if back else cursor is not None) else None,
        older=after if (more or back) else None,
    )


def _branches(rows: "Cases", cursor: Cursor | None) -> "list[Cases]":
    if cursor is None:
        return [rows.filter(severity=severity) for severity in Severity.values]
    at = rows.filter(severity=cursor.severity)
    if cursor.back:
        at = at.filter(id__lt=cursor.id)
        beyond = [severity for severity in Severity.values if severity > cursor.severity]
    else:
        at = at.filter(id__gt=cursor.id)
        beyond = [severity for severity in Severity.values if severity < cursor.severity]
    return [at, *(rows.filter(severity=severity) for severity in beyond)]
