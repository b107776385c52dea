"""Recording who did what, in the transaction that does it."""

from collections.abc import Sequence
from typing import Any

from django.db import models
from django.utils import timezone

from tenants.audit_events import check_event
from tenants.batch import insert_rows
from tenants.models import AuditEvent, Member
from tenants.scope import current_workspace_id


def record(
    event: str,
    obj: models.Model,
    *,
    by: Member | None = None,
    actor: AuditEvent.Actor | None = None,
    **facts: Any,
) -> AuditEvent:
    """Write one audit row about `obj`.

    `by` is the member who acted; without one, `actor` says who did (the system by default).
    `facts` are ids, states and counts: a word of a report here would outlive its purge. Raises
    ValueError for an event or a fact that tenants.audit_events does not name.
    """
    (row,) = record_each(event, [(obj, facts)], by=by, actor=actor)
    return row


def record_each(
    event: str,
    about: Sequence[tuple[models.Model, dict[str, Any]]],
    *,
    by: Member | None = None,
    actor: AuditEvent.Actor | None = None,
    **facts: Any,
) -> list[AuditEvent]:
    """Write one audit row about each of many objects, each with facts of its own, in one statement."""
    rows = rows_of(event, about, by=by, actor=actor, **facts)
    insert_rows(rows)
    return rows


def rows_of(
    event: str,
    about: Sequence[tuple[models.Model, dict[str, Any]]],
    *,
    by: Member | None = None,
    actor: AuditEvent.Actor | None = None,
    **facts: Any,
) -> list[AuditEvent]:
    """Return the rows that `record_each` writes, unsaved: for whoever inserts them with others."""
    for _, own in about:
        check_event(event, [*facts, *own])
    now = timezone.now()
    return [
        AuditEvent(
            workspace_id=current_workspace_id(),
            at=now,
            actor=AuditEvent.Actor.MEMBER if by else actor or AuditEvent.Actor.SYSTEM,
            member=by,
            event=event,
            object_type=_type_of(obj),
            object_id=obj.pk,
            facts={**facts, **own},
        )
        for obj, own in about
    ]


def _type_of(obj: models.Model) -> str:
    # A row may stand for one of an app above, under that one's id.
    return str(getattr(obj, "audited_as", "") or obj._meta.model_name)
