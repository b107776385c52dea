"""Kinds of messages: what each speaks of, and whether that still holds in the moment before sending.

Each app declares its kinds in `notices.py`, by the name of their template. The key of a message
begins with the id of the row that it speaks of.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import models

from tenants.models import OutboxEntry, RoleAssignment

Ended = Callable[[Any, OutboxEntry, datetime], str]
# How many characters of a key are the id of its row.
ID_LENGTH = 36


def _never(row: Any, entry: OutboxEntry, now: datetime) -> str:
    return ""


@dataclass(frozen=True)
class Kind:
    """One kind of message: the model of the row that it speaks of, and when its reason has ended.

    `ended(row, entry, now)` returns why, in a few words without any of a report's; empty while the
    message is owed. `to` are the roles of which a member must hold one when it is sent.
    """

    event: str
    model: type[models.Model] | None
    ended: Ended
    to: frozenset[str]
    # How the rows are read, with all that `ended` looks at.
    rows: Callable[[], "models.QuerySet[Any]"] | None


KINDS: dict[str, Kind] = {}


def declare(
    event: str,
    model: type[models.Model] | None = None,
    ended: Ended = _never,
    *,
    to: Collection[str] = (),
    rows: Callable[[], "models.QuerySet[Any]"] | None = None,
) -> None:
    """Declare a kind of message, as Kind describes it; without a model nothing but its recipient counts."""
    if rows is None and model is not None:
        rows = model._default_manager.all
    KINDS[event] = Kind(event, model, ended, frozenset(to), rows)


def kind_of(event: str) -> Kind:
    """Return a kind of message; raise ValueError for one that no app declares."""
    if (kind := KINDS.get(event)) is None:
        raise ValueError(f"No message is called {event!r}: declare it in notices.py of its app.")
    return kind


def why_ended(entry: OutboxEntry, now: datetime) -> str:
    """Return why a message is not owed any more; empty while it is."""
    return why_ended_each([entry], now)[0]


def why_ended_each(entries: Sequence[OutboxEntry], now: datetime) -> list[str]:
    """Return for each of several messages why it is not owed any more, the rows of a kind in one query."""
    about: dict[str, set[str]] = {}
    for entry in entries:
        about.setdefault(entry.event, set()).add(entry.key[:ID_LENGTH])
    found = {
        event: {str(pk): row for pk, row in rows().in_bulk(list(ids)).items()}
        for event, ids in about.items()
        if (rows := kind_of(event).rows) is not None
    }
    return [_why_ended(entry, found.get(entry.event, {}), now) for entry in entries]


def _why_ended(entry: OutboxEntry, rows: Mapping[str, Any], now: datetime) -> str:
    kind = kind_of(entry.event)
    if reason := _recipient_gone(entry, kind):
        return reason
    if kind.model is None:
        return ""
    row = rows.get(entry.key[:ID_LENGTH])
    return kind.ended(row, entry, now) if row is not None else "what it speaks of is gone"


def holds_role(member_id: Any, roles: Collection[str]) -> bool:
    """Say whether a member holds one of some roles throughout the workspace at this moment."""
    held = RoleAssignment.objects.live().throughout()
    return bool(held.filter(member=member_id, role__in=roles).exists())


def _recipient_gone(entry: OutboxEntry, kind: Kind) -> str:
    if entry.webhook is not None and entry.webhook.disabled_at is not None:
        return "sink disabled"
    if entry.member is None:
        return ""
    if entry.member.removed_at is not None:
        return "member removed"
    if not entry.member.user.is_active:
        return "account closed"
    return "" if not kind.to or holds_role(entry.member_id, kind.to) else "role ended"
