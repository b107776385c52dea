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


def page_of(
    rows: "models.QuerySet[Any]",
    at: str = "",
    *,
    order: Sequence[str] = ("-id",),
    groups: Sequence[Any] = (),
    size: int = ROWS,
) -> Page:
    """Return the page of `rows` at a cursor, in one query; one that makes no sense is the first.

    `order` names columns that are never null and together tell any two rows apart. Where it mixes
    directions, `groups` are all values of its first column, in any order: each is then a range of
    an index by itself, which a comparison of several columns could not be.
    """
    back, position = _parse(at, rows.model, order)
    way = [_turned(name) for name in order] if back else list(order)
    if groups:
        chosen = _union(rows, way, position, groups, size)
    else:
        chosen = rows.filter(_behind(way, position)) if position else rows
    lines = list(chosen.order_by(*way)[: size + 1])
    more, lines = len(lines) > size, lines[:size]
    if not lines:
        # Whatever stood there before is gone: the way back ends at the first page.
        return page_of(rows, order=order, groups=groups, size=size) if back else Page([])
    if back:
        lines.reverse()
    return Page(
        lines,
        newer=_cursor(BEFORE, lines[0], order) if (more if back else position) else "",
        older=_cursor(AFTER, lines[-1], order) if more or back else "",
    )


def parse_id(text: str | None) -> uuid.UUID | None:
    """Return the id in a query parameter; None for nothing and for nonsense."""
    try:
        return uuid.UUID(text or "")
    except ValueError:
        return None


def _cursor(side: str, row: models.Model, order: Sequence[str]) -> str:
    fields = (row._meta.get_field(name.lstrip("-")) for name in order)
    return "~".join([side, *(field.value_to_string(row) for field in fields)])  # type: ignore[union-attr]


def _parse(at: str, model: type[models.Model], order: Sequence[str]) -> tuple[bool, list[Any]]:
    """Return whether a cursor asks for the page before its position, and that; empty for none."""
    side, *texts = at.split("~")
    if len(at) > LONGEST_CURSOR or "\0" in at or len(texts) != len(order):
        return False, []
    try:
        position = [
            model._meta.get_field(name.lstrip("-")).to_python(text)  # type: ignore[union-attr]
            for name, text in zip(order, texts, strict=True)
        ]
    except (ValidationError, ValueError):
        return False, []
    return side == BEFORE, position


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
    size: int,
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
    ranges = [branch.order_by(*rest)[: size + 1] for branch in branches]
    return ranges[0].union(*ranges[1:], all=True)
