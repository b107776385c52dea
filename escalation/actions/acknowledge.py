"""Acknowledging an incident, on its page or by the link of a page."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from escalation.actions.clocks import meet_clocks
from escalation.actions.due_next import note_due
from escalation.actions.paging import stop_paging, token_lookup
from escalation.models import ContractClock, Incident, Page, cases_of
from escalation.permissions import may_acknowledge
from escalation.spans import span
from tenants import audit
from tenants.models import Member
from tenants.permissions import Changed, require
from tenants.states import try_move

Status = Incident.Status
# Longer than anybody is paged for one step; after it the link is as unknown as any other.
LINK_LIFE = timedelta(days=1)


@dataclass(frozen=True)
class Answer:
    """What became of an acknowledgement by link: the page, and whether this one was the first."""

    page: Page
    first: bool


@transaction.atomic
def acknowledge_incident(incident: Incident, *, by: Member, now: datetime) -> None:
    """Take responsibility for an incident and stop its paging.

    The first one wins: raises Changed with who acknowledged when. Doing it twice is no error.
    """
    require(may_acknowledge(by, incident))
    if not _acknowledge(incident, by, now, how="page"):
        seen = Incident.objects.select_related("acknowledged_by__user").get(pk=incident.pk)
        if seen.acknowledged_by_id != by.pk:
            raise Changed(who_acknowledged(seen, now))


def find_page(token: str, now: datetime) -> Page | None:
    """Return the page a link belongs to, or None.

    Also None when it ran out, when its member has left, or may not acknowledge any more.
    """
    page: Page | None = (
        Page.objects.select_related(
            "member__user", "incident__level", "incident__trigger", "incident__playbook_version"
        )
        .select_related("incident__acknowledged_by__user")
        .filter(token_lookup=token_lookup(token), member__removed_at=None)
        .filter(member__user__is_active=True, at__gt=now - LINK_LIFE)
        .first()
    )
    return page if page is not None and may_acknowledge(page.member, page.incident) else None


@transaction.atomic
def acknowledge_by_token(token: str, *, now: datetime) -> Answer | None:
    """Acknowledge for the member whom a link was sent to; None for a link that opens nothing."""
    page = find_page(token, now)
    if page is None:
        return None
    first = page.used_at is None and _acknowledge(page.incident, page.member, now, how="link")
    if first:
        Page.objects.filter(pk=page.pk).update(used_at=now)
    return Answer(find_page(token, now) or page, first)


def who_acknowledged(incident: Incident, now: datetime) -> str:
    """Say in a sentence who acknowledged an incident, and how long ago."""
    if incident.joined_into is not None:
        return f"This is part of {incident.joined_into} now, which pages by itself."
    if incident.ended_with is not None and incident.acknowledged_at is None:
        return f"This ended when {incident.ended_with} was closed."
    if incident.acknowledged_by is None or incident.acknowledged_at is None:
        return "Nobody has acknowledged this incident yet."
    ago = span(incident.acknowledged_at, now)
    return f"{incident.acknowledged_by} acknowledged this {ago} ago."


def _acknowledge(incident: Incident, by: Member, now: datetime, *, how: str) -> bool:
    answer: dict[str, Any] = {"acknowledged_by": by, "acknowledged_at": now}
    if not try_move(incident, Status.ACKNOWLEDGED, seen=Status.PAGING, **answer):
        return False
    stop_paging(incident, now=now)
    note_due(incident)
    meet_clocks(cases_of(incident), [ContractClock.Kind.ACKNOWLEDGE], by=by, now=now)
    audit.record(
        "incident.acknowledged",
        incident,
        by=by,
        how=how,
        seconds=int((now - incident.opened_at).total_seconds()),
        in_time=now <= incident.acknowledge_by,
    )
    return True
