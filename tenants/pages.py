"""Keyset pages over rows that are ordered by id, newest first."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import models

ROWS = 50


@dataclass(frozen=True)
class Page:
    """One page of rows, and the ids to ask for its neighbours with."""

    rows: Sequence[Any]
    newer: uuid.UUID | None = None
    older: uuid.UUID | None = None


def parse_id(text: str | None) -> uuid.UUID | None:
    """Return the id in a query parameter; None for nothing and for nonsense."""
    try:
        return uuid.UUID(text or "")
    except ValueError:
        return None


def page_by_id(
    found: models.QuerySet[Any],
    *,
    before: uuid.UUID | None = None,
    after: uuid.UUID | None = None,
    size: int = ROWS,
) -> Page:
    """Return the page of rows older than `before`, or newer than `after`, or the newest page."""
    if after is not None:
        rows = list(found.filter(id__gt=after).order_by("id")[: size + 1])
        more, rows = len(rows) > size, rows[:size][::-1]
        if not rows:
            return page_by_id(found, size=size)
        return Page(rows, newer=rows[0].pk if more else None, older=rows[-1].pk)
    if before is not None:
        found = found.filter(id__lt=before)
    rows = list(found.order_by("-id")[: size + 1])
    more, rows = len(rows) > size, rows[:size]
    newer = rows[0].pk if before is not None and rows else None
    return Page(rows, newer=newer, older=rows[-1].pk if more else None)
