"""Cases as the lines of a table."""

from collections.abc import Iterable
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from reporting.models import Category, Severity, YesNo
from tenants.models import Member
from triage.models import Case, recent_counts

SEVERITIES = dict(Severity.choices)
CATEGORIES = dict(Category.choices)
OPEN = Case.Status.OPEN
STATUSES = dict(Case.Status.choices)


@lru_cache(maxsize=1024)
def cases_address(slug: str) -> str:
    """Return what every case's address begins with; resolving it for each row would be slow."""
    return reverse("triage:case", args=[slug, "-"]).removesuffix("-/")


def asked_in_words(asked: str) -> str:
    """Return whether the tool asked before it acted."""
    if asked == YesNo.YES:
        return _("asked first")
    return _("did not ask") if asked == YesNo.NO else _("not known if it asked")


def moment(at: datetime | None) -> dict[str, str] | None:
    """Return a time for a <time> element; template filters would take a third of a page's time."""
    if at is None:
        return None
    at = timezone.localtime(at)
    day = _day_in_words(at.date(), get_language())
    return {
        "iso": at.isoformat(timespec="seconds"),
        "short": f"{day}, {at:%H:%M}",
        "exact": f"{day} {at.year}, {at:%H:%M} {at.tzname()}",
    }


@lru_cache(maxsize=4096)
def _day_in_words(day: date, language: str | None) -> str:
    return date_format(day, "j M")


def rows_of(
    cases: Iterable[Case], *, slug: str, member: Member, now: datetime
) -> list[dict[str, Any]]:
    """Return cases as the lines of templates/triage/case_table.html.

    Who holds them is asked for once: joining members and accounts to every row costs more.
    """
    cases = list(cases)
    held = {case.claimed_by_id for case in cases if case.claimed_by_id and case.status == OPEN}
    holders = Member.objects.select_related("user").in_bulk(held) if held else {}
    for case in cases:
        case.claimed_by = holders.get(case.claimed_by_id)
    several = [case.pk for case in cases if case.reports_count > 1]
    recent = recent_counts(several, now) if several else {}
    return [
        row_of(case, slug=slug, member=member, now=now, trend=recent.get(case.pk, (0, 0)))
        for case in cases
    ]


def row_of(
    case: Case, *, slug: str, member: Member, now: datetime, trend: tuple[int, int] = (0, 0)
) -> dict[str, Any]:
    """Return what templates/triage/case_row.html shows of a case; `trend` as recent_counts gives it."""
    address = f"{cases_address(slug)}{case.reference}/"
    holder = case.holder_at(now)
    awaiting = case.status == OPEN
    return {
        "id": case.reference,
        "url": address,
        "severity": case.severity,
        "severity_label": SEVERITIES[case.severity],
        "category": CATEGORIES[case.category],
        "tool": case.tool_name,
        "asked": asked_in_words(case.asked_first) if case.asked_first else "",
        "model": case.model_version,
        "reference": case.reference,
        "received": moment(case.received_at),
        "due": moment(case.due_at) if awaiting else None,
        "late": awaiting and case.due_at <= now,
        "done": moment(case.closed_at or case.decided_at),
        "state": case.status,
        "state_label": STATUSES[case.status],
        "claim_url": f"{address}claim/" if awaiting and holder is None else "",
        "reports": reports_in_words(case.reports_count, trend) if case.reports_count > 1 else "",
        "latest": moment(case.last_report_at),
        "unread": case.unread_at is not None,
        "appeal": awaiting and case.appealed_at is not None,
        "holder": holder_in_words(case, holder, member, now),
    }


def reports_in_words(count: int, trend: tuple[int, int]) -> str:
    """Return how many reports a case is about, and where that is going."""
    reports = ngettext("%(count)d report", "%(count)d reports", count) % {"count": count}
    return _("%(reports)s, %(trend)s") % {"reports": reports, "trend": trend_in_words(*trend)}


def trend_in_words(today: int, before: int) -> str:
    """Return whether more reports came in the last 24 hours than in the 24 before."""
    if not today and not before:
        return _("quiet")
    if today > before:
        return _("rising")
    return _("falling") if today < before else _("steady")


def holder_in_words(case: Case, holder: Member | None, member: Member, now: datetime) -> str:
    """Return who holds a case, and of one's own claim for how much longer."""
    if holder is None or case.lease_until is None:
        return ""
    if holder.pk != member.pk:
        return str(holder)
    minutes = max(1, round((case.lease_until - now).total_seconds() / 60))
    return _("You, %(minutes)d min") % {"minutes": minutes}
