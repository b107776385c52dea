"""Moving rows from state to state as their model's NEXT allows; nothing else writes a state."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from django.db import models

from tenants.models.constraints import state_field
from tenants.permissions import Changed

Row = TypeVar("Row", bound=models.Model)
Words = str | Callable[[], str]


def move(
    row: models.Model,
    to: str,
    *,
    changed: Words,
    seen: str | None = None,
    among: "models.QuerySet[Any] | None" = None,
    **columns: Any,
) -> None:
    """Move a row and write `columns` with it, by compare-and-swap on the state that was seen.

    That is the row's own, where `seen` names no other; `among` narrows down what else must still
    hold. Raises Changed, with these words or what a function returns then, when NEXT does not allow
    the move or the row was moved meanwhile.
    """
    if not try_move(row, to, seen=seen, among=among, **columns):
        raise Changed(changed if isinstance(changed, str) else changed())


def try_move(
    row: models.Model,
    to: str,
    *,
    seen: str | None = None,
    among: "models.QuerySet[Any] | None" = None,
    **columns: Any,
) -> bool:
    """Move a row as `move` does, and say whether it did."""
    model: Any = type(row)
    field = state_field(model)
    seen = getattr(row, field) if seen is None else seen
    if to not in model.NEXT.get(seen, ()):
        return False
    rows = model.objects.all() if among is None else among
    moved: int = rows.filter(pk=row.pk, **{field: seen}).update(**{field: to}, **columns)
    if moved:
        _show(row, {field: to} | columns)
    return bool(moved)


def move_each(rows: Sequence[Row], to: str, **columns: Any) -> list[Row]:
    """Move those of several rows of one model that may go there, in one statement; return them.

    The caller holds their locks, or Changed is raised when one was moved meanwhile.
    """
    if not rows:
        return []
    model: Any = type(rows[0])
    field = state_field(model)
    able = [row for row in rows if to in model.NEXT[getattr(row, field)]]
    states = {getattr(row, field) for row in able}
    unmoved = model.objects.filter(pk__in=[row.pk for row in able], **{f"{field}__in": states})
    if unmoved.update(**{field: to}, **columns) != len(able):
        raise Changed("This was changed meanwhile. Load it again.")
    for row in able:
        _show(row, {field: to} | columns)
    return able


def move_all(rows: "models.QuerySet[Any]", to: str, **columns: Any) -> int:
    """Move every row of a query that may go there, in one statement; return how many did."""
    model: Any = rows.model
    field = state_field(model)
    states = [seen for seen, following in model.NEXT.items() if to in following]
    return rows.filter(**{f"{field}__in": states}).update(**{field: to}, **columns)


def _show(row: models.Model, columns: dict[str, Any]) -> None:
    for name, value in columns.items():
        setattr(row, name, value)
