"""Damage as a bad disk does it: one bit of one sealed value."""

from typing import Any

from privacy.models import Content


def flip(row: Any, column: str = "sealed") -> None:
    """Flip the last bit of a stored value."""
    whole = bytes(getattr(row, column))
    flipped = whole[:-1] + bytes([whole[-1] ^ 1])
    type(row)._base_manager.filter(pk=row.pk).update(**{column: flipped})


def flip_text(record_id: Any, kind: str) -> None:
    """Damage the newest text of a kind of a record."""
    flip(Content.objects.filter(record=record_id, kind=kind).latest("pk"))
