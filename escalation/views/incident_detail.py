"""What the pages of incidents show: rows, facts, cases, pages sent, items, history, as plain data."""

from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from escalation.actions.acknowledge import who_acknowledged
from escalation.actions.handle import CASES_LEFT, ENDED, incident_files
from escalation.actions.paging import page_source, steps_of
from escalation.models import (
    Firing,
    Incident,
    IncidentCase,
    IncidentItem,
    ItemKind,
    Page,
    Timer,
    links_of,
)
from escalation.permissions import (
    may_acknowledge,
    may_complete,
    may_read_incident_content,
    may_read_incident_trace,
    may_resolve,
)
from escalation.spans import span
from escalation.triggers import explain
from escalation.views.history import history_of
from escalation.views.incident_filings import filed_about
from privacy.models import DataClass, Kind
from privacy.vault import classes_left_of_each
from tenants.models import Member, OutboxEntry
from tenants.permissions import Verdict
from tenants.roles import Role
from triage.follow_ups import KEEP
from triage.models import Case
from triage.permissions import may_read_content, may_work_queue
from triage.views.case_files import file_lines

# How severe each rank looks; an organisation may have more levels than shapes.
SHAPES = {1: "critical", 2: "high", 3: "medium"}
MOST_MESSAGES = 100
PAGES_SHOWN = 3
TONES = {
    OutboxEntry.State.DELIVERED: "good",
    OutboxEntry.State.FAILED_PERM: "bad",
    OutboxEntry.State.FAILED_TEMP: "warn",
    OutboxEntry.State.UNKNOWN: "warn",
}
# What became of a message, short enough for a line beside its recipient.
FATES = {
    OutboxEntry.State.PENDING: gettext_lazy("waiting"),
    OutboxEntry.State.SENDING: gettext_lazy("being sent"),
    OutboxEntry.State.DELIVERED: gettext_lazy("accepted"),
    OutboxEntry.State.FAILED_TEMP: gettext_lazy("failed, tried again"),
    OutboxEntry.State.FAILED_PERM: gettext_lazy("failed"),
    OutboxEntry.State.UNKNOWN: gettext_lazy("no answer, sent again"),
    OutboxEntry.State.TAKEN_BACK: gettext_lazy("taken back"),
}
HEADINGS = [
    (ItemKind.MITIGATION, "Allowed at once", "Responders may do these without asking."),
    (ItemKind.COMMUNICATION, "To tell", "Who has to hear of it, from whom, by when."),
    (ItemKind.EVIDENCE, "Evidence to keep", "A pointer to where it is, no words of the report."),
]


def incident_context(
    incident: Incident, member: Member, slug: str, now: datetime
) -> dict[str, Any]:
    """Return all that the page of one incident shows this member; the content stays closed."""
    items = list(
        IncidentItem.objects.filter(incident=incident)
        .select_related("done_by__user")
        .order_by("position")
    )
    missing = [item.name for item in items if item.required and item.done_at is None]
    links = list(links_of(incident))
    cases = [link.case for link in links]
    left = _cases_left(incident, cases) if may_resolve(member) and not missing else None
    verdicts = {case.pk: may_read_incident_content(member, case) for case in cases}
    readable = [case for case in cases if verdicts[case.pk]] or cases
    classes = classes_left_of_each([case.report_id for case in cases])
    pages = _pages(incident)
    return {
        "incident": incident,
        "shape": SHAPES.get(incident.level.rank, "low"),
        "summary": _summary(incident, now),
        "primary": _primary(incident, member, slug, missing, asks=left is not None),
        "cases_left": left,
        "resolve_url": reverse("escalation:resolve", args=[slug, incident.reference]),
        "clock": _clock(incident, now),
        "facts": _facts(incident, links, member, slug),
        "cases": [_case_line(link, member, slug) for link in links] if len(cases) > 1 else [],
        "sections": _sections(incident, items, member, slug, now),
        "pages": pages[:PAGES_SHOWN],
        "earlier_pages": pages[PAGES_SHOWN:],
        "history": history_of(incident),
        "crumbs": [{"label": _("Incidents"), "url": reverse("escalation:incidents", args=[slug])}],
        "content_url": reverse("escalation:content", args=[slug, incident.reference]),
        "identity_url": _identity_url(cases[0], member, slug) if len(cases) == 1 else "",
        "content_denied": verdicts[readable[0].pk].reason,
        "content_left": any(DataClass.CONTENT in classes[case.report_id] for case in readable),
        "traces": [
            _trace_line(incident, case, len(cases) > 1, member, slug)
            for case in cases
            if DataClass.TRACE in classes[case.report_id]
        ],
        "kinds": dict(Kind.choices),
        "filed": filed_about(incident, cases, member, slug, now),
        "case_files": file_lines(
            incident_files(readable),
            lambda pk: reverse("escalation:file", args=[slug, incident.reference, pk]),
        ),
    }


def _summary(incident: Incident, now: datetime) -> str:
    opened = span(incident.opened_at, now)
    return _("%(reference)s, opened %(opened)s ago") % {
        "reference": incident.reference,
        "opened": opened,
    }


def _primary(
    incident: Incident, member: Member, slug: str, missing: list[str], *, asks: bool
) -> dict[str, Any] | None:
    """Return the one act that comes next, with the reason when this member cannot do it now."""
    verdict: Verdict
    if incident.status == Incident.Status.PAGING:
        verdict = may_acknowledge(member, incident)
        act = {"label": _("Acknowledge"), "key": "a", "icon": "check", "view": "acknowledge"}
        reason = verdict.reason
    elif incident.status == Incident.Status.ACKNOWLEDGED:
        verdict = may_resolve(member)
        act = {"label": _("Resolve incident"), "key": "r", "icon": "check", "view": "resolve"}
        reason = verdict.reason
        if verdict and missing:
            reason = ngettext(
                "%(n)d required item is still open.",
                "%(n)d required items are still open.",
                len(missing),
            ) % {"n": len(missing)}
    else:
        return None
    url = reverse(f"escalation:{act['view']}", args=[slug, incident.reference])
    return {**act, "url": "#resolve" if asks else url, "post": not asks, "disabled": reason}


def _cases_left(incident: Incident, cases: list[Case]) -> dict[str, Any] | None:
    """Return what has to be answered before the incident is resolved; None where nothing has."""
    left = [case for case in cases if case.status not in ENDED]
    if incident.status != Incident.Status.ACKNOWLEDGED or not left:
        return None
    named = ", ".join(f"{case} ({case.get_status_display().lower()})" for case in left)
    options = [{"value": why, "label": words} for why, words in CASES_LEFT.items()]
    return {
        "legend": _("Still open: %(cases)s. Why do they go on?") % {"cases": named},
        "options": options,
    }


def kept_in_words(link: IncidentCase) -> str:
    """Return why an incident or its case went on without the other; empty where neither did."""
    if why := KEEP.get(link.kept_because):
        return _("Kept after its case was closed: %(why)s.") % {"why": why}
    if why := CASES_LEFT.get(link.kept_because):
        return _("The case goes on without its incident: %(why)s.") % {"why": why}
    return ""


def _clock(incident: Incident, now: datetime) -> dict[str, str]:
    """Return the notice on top: how the acknowledgement stands against what is due."""
    if incident.status == Incident.Status.RESOLVED and incident.resolved_at:
        took = span(incident.opened_at, incident.resolved_at)
        title, how = _("Resolved by %(who)s"), {"who": str(incident.resolved_by)}
        if incident.joined_into is not None:
            title, how = _("Part of %(incident)s now"), {"incident": str(incident.joined_into)}
        elif incident.ended_with is not None:
            title, how = (
                _("Ended with %(case)s by %(who)s"),
                how | {"case": str(incident.ended_with)},
            )
        return {
            "kind": "success",
            "title": title % how,
            "text": _("%(took)s after it was opened.") % {"took": took},
        }
    if incident.acknowledged_at:
        in_time = _("in time") if not incident.is_late(now) else _("late")
        return {
            "kind": "info",
            "title": who_acknowledged(incident, now),
            "text": _("%(took)s after it was opened: %(in_time)s.")
            % {"took": time_taken(incident), "in_time": in_time},
        }
    by = date_format(localtime(incident.acknowledge_by), "H:i T")
    values = {"minutes": incident.level.acknowledge_minutes, "by": by}
    text = _next_page(incident, now)
    if incident.is_late(now):
        ago = span(incident.acknowledge_by, now)
        title = _("Nobody has acknowledged. It was due by %(by)s, %(ago)s ago.")
        return {"kind": "error", "title": title % {**values, "ago": ago}, "text": text}
    left = span(now, incident.acknowledge_by)
    title = _("Acknowledge within %(minutes)s minutes: %(left)s left, until %(by)s.")
    return {"kind": "warning", "title": title % {**values, "left": left}, "text": text}


def _next_page(incident: Incident, now: datetime) -> str:
    timer = (
        Timer.objects.filter(incident=incident, state=Timer.State.WAITING)
        .order_by("due_at")
        .first()
    )
    if timer is None:
        return _("The paging has ended. Nobody else is paged.")
    step = steps_of(incident).filter(position=timer.step).first()
    role = Role(step.role).label.lower() if step else _("nobody")
    if timer.due_at <= now:
        return _("Paging now: %(role)s.") % {"role": role}
    wait = span(now, timer.due_at)
    return _("Next page: %(role)s, in %(wait)s.") % {"role": role, "wait": wait}


def time_taken(incident: Incident) -> str:
    """Return how long it took until somebody had the incident; empty while nobody has."""
    if incident.acknowledged_at is None:
        return ""
    return span(incident.opened_at, incident.acknowledged_at)


def _facts(
    incident: Incident, links: list[IncidentCase], member: Member, slug: str
) -> list[dict[str, Any]]:
    fired = Firing.objects.filter(incident=incident).select_related("trigger").order_by("at", "id")
    facts = [
        {"term": _("What fired"), "value": "; ".join(_fired(firing) for firing in fired)},
        {"term": _("Playbook"), "value": str(incident.playbook_version)},
    ]
    if incident.joined_into is not None:
        into = incident.joined_into.reference
        url = reverse("escalation:incident", args=[slug, into])
        facts.append({"term": _("Part of"), "value": into, "url": url})
    return [*facts, *_case_facts(links[0], member, slug)] if len(links) == 1 else facts


def _fired(firing: Firing) -> str:
    saw = explain(firing)
    return f"{firing.trigger.name} ({saw})" if saw else firing.trigger.name


def _case_line(link: IncidentCase, member: Member, slug: str) -> dict[str, Any]:
    """Return what the page shows of one of several cases."""
    case = link.case
    return {
        "reference": case.reference,
        "facts": _case_facts(link, member, slug),
        "identity_url": _identity_url(case, member, slug),
    }


def _identity_url(case: Case, member: Member, slug: str) -> str:
    """Return where a reviewer of the case's queue asks who made the report; empty for a responder."""
    may_ask = may_read_content(member, case.queue_id)
    return reverse("triage:identity", args=[slug, case.reference]) if may_ask else ""


def _trace_line(
    incident: Incident, case: Case, several: bool, member: Member, slug: str
) -> dict[str, str]:
    address = reverse("escalation:trace", args=[slug, incident.reference])
    title = _("System trace of %(case)s") % {"case": case.reference}
    return {
        "title": title if several else _("System trace"),
        "url": f"{address}?{urlencode({'case': case.reference})}" if several else address,
        "denied": may_read_incident_trace(member, case).reason,
    }


def _case_facts(of: IncidentCase, member: Member, slug: str) -> list[dict[str, Any]]:
    case, report = of.case, of.case.report
    # A responder who holds no role on the queue sees the reference, not a link that refuses.
    link = f"/w/{slug}/cases/{case.reference}/" if may_work_queue(member, case.queue_id) else ""
    facts: list[dict[str, Any]] = [
        {"term": _("Case"), "value": case.reference, "url": link},
        {"term": _("State of the case"), "value": case.get_status_display()},
        {"term": _("Category"), "value": case.get_category_display()},
        {"term": _("Severity"), "severity": case.get_severity_display().lower()},
    ]
    if report.tool_occurred:
        facts += [
            {
                "term": _("Tool"),
                "value": report.tool_name,
                "unknown": "" if report.tool_name else _("Not named"),
            },
            {"term": _("Asked to confirm"), "value": report.get_confirmation_requested_display()},
            {"term": _("Was confirmed"), "value": report.get_confirmation_given_display()},
            {"term": _("As wanted"), "value": report.get_outcome_matched_display()},
        ]
    if report.model_version:
        facts.append({"term": _("Model"), "value": report.model_version})
    if kept := kept_in_words(of):
        facts.append({"term": _("Without each other"), "value": kept})
    return [*facts, {"term": _("Reported"), "at": report.received_at}]


def _sections(
    incident: Incident, items: list[IncidentItem], member: Member, slug: str, now: datetime
) -> list[dict[str, Any]]:
    resolved = incident.status == Incident.Status.RESOLVED
    sections = []
    for kind, title, note in HEADINGS:
        of_kind = [item for item in items if item.kind == kind]
        if not of_kind:
            continue
        # The right depends on the kind alone, so the reason is given once.
        verdict = may_complete(member, of_kind[0])
        lines = [
            {
                "item": item,
                "who": Role(item.role).label if item.role else "",
                "late": item.due_at is not None and item.done_at is None and item.due_at < now,
                "open": not (item.done_at or resolved) and bool(verdict),
                "url": reverse("escalation:complete", args=[slug, incident.reference, item.pk]),
            }
            for item in sorted(of_kind, key=lambda item: _urgency(item, now))
        ]
        undone = any(item.done_at is None for item in of_kind)
        sections.append(
            {
                "title": _(title),
                "note": _(note),
                "lines": lines,
                "needs_pointer": kind == ItemKind.EVIDENCE,
                "denied": verdict.reason if undone and not resolved else "",
            }
        )
    return sections


def _urgency(item: IncidentItem, now: datetime) -> tuple[bool, bool, Any, int]:
    """Order items: open ones that are due first, the longest overdue before; then as the playbook has them."""
    waits = item.done_at is None and item.due_at is not None
    due_at = item.due_at if waits and item.due_at else now
    return not waits, not (waits and due_at < now), due_at, item.position


def _pages(incident: Incident) -> list[dict[str, Any]]:
    """Return the pages that went out, newest first, with what became of each message."""
    people = {
        page.entry_id: str(page.member)
        for page in Page.objects.filter(incident=incident)
        .select_related("member__user")
        .order_by("-id")[:MOST_MESSAGES]
    }
    entries = (
        OutboxEntry.objects.filter(source=page_source(incident))
        .select_related("webhook")
        .order_by("-id")[:MOST_MESSAGES]
    )
    pages: list[dict[str, Any]] = []
    for entry in entries:
        key = entry.key.partition(":")[0]
        if not pages or pages[-1]["key"] != key:
            pages.append(
                {
                    "key": key,
                    "number": entry.context.get("page", ""),
                    "role": entry.context.get("role", ""),
                    "at": entry.created_at,
                    "messages": [],
                }
            )
        pages[-1]["messages"].append(
            {
                "to": people.get(entry.pk) or (entry.webhook.name if entry.webhook else ""),
                "channel": entry.get_channel_display(),
                "state": FATES[OutboxEntry.State(entry.state)],
                "tone": TONES.get(OutboxEntry.State(entry.state), "plain"),
                "twice": entry.possible_duplicate,
                "error": entry.error,
            }
        )
    return pages
