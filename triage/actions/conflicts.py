"""Conflict messages: what happened to a case meanwhile, told to somebody who came too late."""

from datetime import datetime

from django.utils.timesince import timesince

from reporting.models import ReporterMessage
from triage.models import Case, Decision, Outcome, reports_of

Event = ReporterMessage.Event


def conflict_message(case: Case, now: datetime) -> str:
    """Return who did what to the case, and how long ago; read afresh from the database."""
    fresh = Case.objects.select_related("claimed_by__user", "report").get(pk=case.pk)
    if fresh.status == Case.Status.NEEDS_DETAIL:
        return _told(fresh, Event.DETAIL_REQUESTED, "asked the reporter for detail", now)
    if fresh.status == Case.Status.OPEN:
        if holder := fresh.holder_at(now):
            return f"{holder} holds this case for another {timesince(now, fresh.lease_until)}."
        return "This case changed meanwhile. Load it again to see how it stands."
    if fresh.status == Case.Status.MERGED:
        return f"This case was merged into {fresh.merged_into}; its reports are there."
    if fresh.status == Case.Status.QUARANTINED:
        return "This case is held back as likely spam. A lead reviewer can release it."
    if fresh.status == Case.Status.CLOSED and fresh.report.closing_reason == "spam":
        return _told(fresh, Event.RESOLVED, "confirmed this as spam", now)
    decision = (
        Decision.objects.standing().select_related("by__user").filter(case=fresh).latest("pk")
    )
    if fresh.status == Case.Status.CLOSED and decision.outcome == Outcome.CONFIRMED:
        return _told(fresh, Event.RESOLVED, "resolved this", now)
    return (
        f"{decision.by} decided this {ago(decision.at, now)}:"
        f" {decision.outcome.replace('_', ' ')}, {decision.get_severity_display().lower()}."
    )


def ago(at: datetime, now: datetime) -> str:
    """Return how long ago something was, to the second while that matters."""
    seconds = max(0, int((now - at).total_seconds()))
    if seconds < 60:
        return f"{seconds} second{'' if seconds == 1 else 's'} ago"
    return f"{timesince(at, now)} ago"


def _told(case: Case, event: ReporterMessage.Event, verb: str, now: datetime) -> str:
    message = (
        ReporterMessage.objects.select_related("by__user")
        .filter(report__in=reports_of(case).values("pk"), event=event)
        .latest("pk")
    )
    return f"{message.by} {verb} {ago(message.at, now)}."
