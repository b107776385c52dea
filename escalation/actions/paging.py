"""Paging by an incident's escalation policy: each step is a row that is due at a moment."""

import logging
import secrets
from datetime import datetime, timedelta
from typing import Any

from django.db.models import QuerySet

from escalation.models import Incident, Page, PlaybookStep, Timer, cases_of
from tenants import audit, delivery
from tenants.actions import members_with_role
from tenants.keys import keyed_hash
from tenants.models import Member, Webhook
from tenants.roles import Role
from tenants.scope import current_workspace_id
from tenants.states import move_all, try_move

logger = logging.getLogger("recourse.escalation")

BATCH = 20
# A step that could not be fired is tried again after this long.
RETRY = timedelta(seconds=10)
State = Timer.State


def token_lookup(token: str) -> bytes:
    """Return the value a page's link is found by; the token itself is stored nowhere in clear."""
    return keyed_hash("page", str(current_workspace_id()), token)


def page_source(incident: Incident) -> str:
    """Return the outbox source of everything that pages people for one incident."""
    return f"incident:{incident.pk}"


def start_paging(incident: Incident, *, now: datetime) -> None:
    """Make the first step of the incident's current run due now."""
    first = steps_of(incident).first()
    if first is None:
        audit.record("paging.ended", incident, run=incident.run, reason="the playbook has no step")
        return
    _schedule(incident, first.position, 1, now)


def steps_of(incident: Incident) -> QuerySet[PlaybookStep]:
    """Return the steps of the incident's escalation policy, in order."""
    steps: QuerySet[PlaybookStep] = PlaybookStep.objects.filter(
        version=incident.playbook_version_id
    ).order_by("position")
    return steps


def stop_paging(incident: Incident, *, now: datetime) -> None:
    """Cancel the steps of an incident that are due, and take back the pages that still wait.

    After the move that ends them: an acknowledgement, a new run, a resolution.
    """
    timers = Timer.objects.filter(incident=incident)
    move_all(timers, Timer.State.CANCELLED)
    delivery.look_again(timers, now=now)


def claim_timer(timers: QuerySet[Timer]) -> Timer | None:
    """Lock a timer with its incident, so that a step never passes an acknowledgement."""
    timer: Timer | None = (
        timers.select_for_update(skip_locked=True, of=("self", "incident"))
        .select_related("incident__workspace", "incident__playbook_version")
        .select_related("incident__level", "incident__trigger")
        .first()
    )
    return timer


def fire_timer(timer: Timer, now: datetime) -> None:
    """Page for the step of a timer that is due, and make the next step due."""
    incident = timer.incident
    live = incident.status == Incident.Status.PAGING and timer.run == incident.run
    if not live:
        try_move(timer, State.CANCELLED)
        return
    if not try_move(timer, State.FIRED, fired_at=now):
        return
    steps = list(steps_of(incident))
    step = next((step for step in steps if step.position == timer.step), None)
    paged = _page_step(timer, step, steps, now) if step else 0
    later = [step for step in steps if step.position > timer.step]
    wait = timedelta(seconds=step.wait_seconds) if step else timedelta()
    if later:
        # Nobody to wait for: the next step is due at once.
        _schedule(incident, later[0].position, timer.loop, now + wait if paged else now)
    elif steps and timer.loop < incident.playbook_version.loops:
        # A new round always waits, or an empty team would use up its rounds in one moment.
        _schedule(incident, steps[0].position, timer.loop + 1, now + wait)
    else:
        audit.record("paging.ended", incident, run=timer.run, reason="all rounds are over")


def _schedule(incident: Incident, step: int, loop: int, due_at: datetime) -> None:
    Timer.objects.bulk_create(
        [
            Timer(
                workspace_id=incident.workspace_id,
                incident=incident,
                run=incident.run,
                step=step,
                loop=loop,
                due_at=due_at,
            )
        ],
        ignore_conflicts=True,
    )


def _page_step(timer: Timer, step: PlaybookStep, steps: list[PlaybookStep], now: datetime) -> int:
    """Page everybody with the step's role and, where it says so, the sinks; return how many."""
    incident = timer.incident
    people = members_with_role(Role(step.role))
    hooks = list(Webhook.objects.filter(disabled_at=None)) if step.webhooks else []
    context = _context(timer, step, steps)
    pages = [page for member in people if (page := _page_member(timer, member, context, now))]
    Page.objects.bulk_create(pages)
    for hook in hooks:
        delivery.enqueue(
            page_source(incident),
            f"{timer.pk}:{hook.pk}",
            "escalation/page",
            now=now,
            webhook=hook,
            urgent=True,
            **context,
        )
    facts: dict[str, Any] = {
        "run": timer.run,
        "step": timer.step,
        "loop": timer.loop,
        "role": step.role,
    }
    if people:
        audit.record("page.sent", incident, people=len(people), webhooks=len(hooks), **facts)
    else:
        audit.record("page.nobody", incident, webhooks=len(hooks), **facts)
    return len(people)


def _page_member(
    timer: Timer, member: Member, context: dict[str, Any], now: datetime
) -> Page | None:
    incident = timer.incident
    token = secrets.token_urlsafe(16)  # 128 bits
    entry = delivery.enqueue(
        page_source(incident),
        f"{timer.pk}:{member.pk}",
        "escalation/page",
        now=now,
        member=member,
        secrets={"path": f"/w/{incident.workspace.slug}/ack/{token}/"},
        urgent=True,
        **context,
    )
    if entry is None:
        return None
    return Page(
        workspace_id=incident.workspace_id,
        incident=incident,
        timer=timer,
        member=member,
        entry=entry,
        token_lookup=token_lookup(token),
        at=now,
    )


def _context(timer: Timer, step: PlaybookStep, steps: list[PlaybookStep]) -> dict[str, Any]:
    # References, names of the workspace's own rows and times: never a word of a report.
    incident = timer.incident
    cases = cases_of(incident)
    return {
        "workspace": incident.workspace.name,
        "incident": incident.reference,
        "case": cases[0].reference,
        "cases": str(len(cases)),
        "level": incident.level.name,
        "trigger": incident.trigger.name,
        "role": Role(step.role).label,
        "first_move": incident.playbook_version.first_move,
        "opened_at": incident.opened_at.isoformat(),
        "acknowledge_by": incident.acknowledge_by.isoformat(),
        # In UTC for sinks; people are told in their zone.
        "opened": f"{incident.opened_at:%H:%M} UTC",
        "by": f"{incident.acknowledge_by:%H:%M} UTC",
        "page": str((timer.loop - 1) * len(steps) + steps.index(step) + 1),
        "pages": str(incident.playbook_version.loops * len(steps)),
        "incident_path": f"/w/{incident.workspace.slug}/incidents/{incident.reference}/",
    }
