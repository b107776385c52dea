"""Keyset pages: no offset, no count, and the last page as cheap as the first."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q

ROWS = 50
LONGEST_CURSOR = 200
BEFORE, AFTER = "before", "after"


@dataclass(frozen=True)
class Page:
    """One page of rows, and the cursors of its neighbours; empty where there is none."""

    rows: Sequence[Any]
    newer: str = ""
    older: str = ""

    def links(self, **kept: str) -> dict[str, str]:
        """Return the addresses of the neighbours for components/pagination.html.

        `kept` are the other parameters of the page's own address.
        """
        return {
            f"{name}_url": f"?{urlencode({**kept, 'at': cursor})}" if cursor else ""
            for name, cursor in (("newer", self.newer), ("older", self.older))
        }


@dataclass(frozen=True)
class Part:
    """A stretch of a list with an order of its own, by columns that are never null in it.

    Together they tell any two of its rows apart. Where they mix directions, `groups` are all values
    of the first one, in any order: each is then a range of an index by itself, which a comparison
    of several columns could not be.
    """

    rows: "models.QuerySet[Any]"
    order: Sequence[str] = ("-id",)
    groups: Sequence[Any] = ()


def page_of(
    rows: "models.QuerySet[Any]",
    at: str = "",
    *,
    order: Sequence[str] = ("-id",),
    groups: Sequence[Any] = (),
    size: int = ROWS,
) -> Page:
    """Return the page of `rows` at a cursor, in one query; `order` and `groups` as Part has them."""
    return page_of_parts([Part(rows, order, groups)], at, size=size)


def page_of_parts(parts: Sequence[Part], at: str = "", *, size: int = ROWS) -> Page:
    """Return the page at a cursor of a list that is made of several parts, one behind the other.

    At most one query for each part, however many rows there are. A cursor that makes no sense is
    the first page; so is the way back when whatever stood there before is gone.
    """
    first, back, position = _parse(at, parts)
    lines: list[tuple[int, Any]] = []
    for number in range(first, -1, -1) if back else range(first, len(parts)):
        if (wanted := size + 1 - len(lines)) > 0:
            behind = position if number == first else []
            lines += [(number, row) for row in _lines(parts[number], behind, back, wanted)]
    more, lines = len(lines) > size, lines[:size]
    if not lines:
        return page_of_parts(parts, size=size) if back else Page([])
    if back:
        lines.reverse()
    return Page(
        [row for _, row in lines],
        newer=_cursor(BEFORE, parts, *lines[0]) if (more if back else position) else "",
        older=_cursor(AFTER, parts, *lines[-1]) if more or back else "",
    )


def _lines(part: Part, position: Sequence[Any], back: bool, wanted: int) -> list[Any]:
    """Return the next rows of a part behind a position, or before it, the nearest first."""
    way = [_turned(name) for name in part.order] if back else list(part.order)
    if part.groups:
        chosen = _union(part.rows, way, position, part.groups, wanted)
    else:
        chosen = part.rows.filter(_behind(way, position)) if position else part.rows
    return list(chosen.order_by(*way)[:wanted])


def parse_id(text: str | None) -> uuid.UUID | None:
    """Return the id in a query parameter; None for nothing and for nonsense."""
    try:
        return uuid.UUID(text or "")
    except ValueError:
        return None


def _cursor(side: str, parts: Sequence[Part], number: int, row: models.Model) -> str:
    fields = (row._meta.get_field(name.lstrip("-")) for name in parts[number].order)
    values = (field.value_to_string(row) for field in fields)  # type: ignore[union-attr]
    return "~".join([side, str(number), *values])


def _parse(at: str, parts: Sequence[Part]) -> tuple[int, bool, list[Any]]:
    """Return the part of a cursor, whether it asks for what is before, and its position; empty for none."""
    side, number, *texts = [*at.split("~"), ""][: max(2, at.count("~") + 1)]
    part = parts[int(number)] if number in map(str, range(len(parts))) else None
    if part is None or len(at) > LONGEST_CURSOR or "\0" in at or len(texts) != len(part.order):
        return 0, False, []
    try:
        position = [
            part.rows.model._meta.get_field(name.lstrip("-")).to_python(text)
            for name, text in zip(part.order, texts, strict=True)
        ]
    except (ValidationError, ValueError):
        return 0, False, []
    return int(number), side == BEFORE, position


def _turned(name: str) -> str:
    return name[1:] if name.startswith("-") else f"-{name}"


def _behind(way: Sequence[str], position: Sequence[Any]) -> Q:
    """Return what comes behind a position: a range of the first column, cut where that is equal."""
    (name, *names), (value, *values) = way, position
    column, side = name.lstrip("-"), "lt" if name.startswith("-") else "gt"
    behind = Q(**{f"{column}__{side}": value})
    if not names:
        return behind
    return Q(**{f"{column}__{side}e": value}) & (behind | _behind(names, values))


def _union(
    rows: "models.QuerySet[Any]",
    way: Sequence[str],
    position: Sequence[Any],
    groups: Sequence[Any],
    wanted: int,
) -> "models.QuerySet[Any]":
    """Return enough of each group that lies behind a position, as one query."""
    first, *rest = way
    column, falling = first.lstrip("-"), first.startswith("-")
    branches = []
    for group in groups:
        branch = rows.filter(**{column: group})
        if position and group == position[0]:
            branch = branch.filter(_behind(rest, position[1:]))
        elif position and (group < position[0]) != falling:
            continue
        branches.append(branch)
    if len(branches) < 2:
        return branches[0] if branches else rows.none()
    ranges = [branch.order_by(*rest)[:wanted] for branch in branches]
    return ranges[0].union(*ranges[1:], all=True)
