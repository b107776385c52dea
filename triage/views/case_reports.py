"""The page of the reports of a case: who said it when, what each of them wrote, and corrections."""

import uuid
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from privacy.models import DataClass, DataKey
from reporting.guard import reasons_in_words
from reporting.models import Report
from tenants.access import TenantRequest, member_page
from tenants.pages import Page, page_of, parse_id
from tenants.permissions import ALLOWED, Invalid, require
from tenants.typed import typed_reference
from triage import actions
from triage.actions.merging import UNDECIDED
from triage.models import Case, CaseReport, recent_counts, reports_of
from triage.permissions import may_decide, may_judge, may_read_content, may_work_queue
from triage.views.case_content import shown_pieces
from triage.views.case_rows import moment, trend_in_words

ROWS = 25
NEARLY = 97
# Fields whose errors are shown beside them.
BESIDE = {"into", "of", "question", "message", "to"}


@member_page()
def case_reports(request: TenantRequest, reference: str) -> HttpResponse:
    """Show the reports of a case; open what they say, split one off, merge the case into another."""
    case = _load(request, reference)
    if request.method != "POST":
        return _page(request, case)
    try:
        match request.POST.get("act"):
            case "open":
                return _opened(request, case)
            case "split":
                return _split(request, case)
            case "merge":
                return _merged(request, case)
            case "ask":
                return _asked(request, case)
            case "write":
                return _written(request, case)
        raise Invalid("act", _("Choose what to do with the reports."))
    except Invalid as error:
        return _page(request, case, status=422, error=error)


def _load(request: TenantRequest, reference: str) -> Case:
    case: Case | None = (
        Case.objects.select_related("queue", "merged_into", "looks_like")
        .filter(reference=typed_reference(reference))
        .first()
    )
    if case is None:
        raise Http404
    require(may_work_queue(request.member, case.queue_id))
    return case


def _chosen(request: TenantRequest, case: Case) -> Report:
    reference = typed_reference(request.POST.get("report", ""))
    report: Report | None = (
        reports_of(case).select_related("workspace").filter(reference=reference).first()
    )
    if report is None:
        raise Invalid("report", _("This report is not in the case any more."))
    return report


def _opened(request: TenantRequest, case: Case) -> HttpResponse:
    if request.POST.get("report"):
        reports = [_chosen(request, case)]
    else:
        reports = [row.report for row in _reports_page(request, case).rows]
    pieces = actions.read_reports(case, reports, by=request.member, purpose="triage")
    opened = [
        {"report": report, "pieces": shown_pieces(case, pieces.get(report.pk, []))}
        for report in reports
    ]
    return _page(request, case, opened=opened)


def _split(request: TenantRequest, case: Case) -> HttpResponse:
    report = _chosen(request, case)
    own = actions.split_report(case, report, by=request.member, now=timezone.now())
    messages.success(request, _("%(report)s is a case of its own now.") % {"report": own.reference})
    return redirect("triage:case_reports", request.workspace.slug, case.reference)


def _merged(request: TenantRequest, case: Case) -> HttpResponse:
    target = actions.merge_case(
        case, request.POST.get("into", ""), by=request.member, now=timezone.now()
    )
    outcome = _("%(case)s is part of %(target)s now.")
    messages.success(request, outcome % {"case": case.reference, "target": target.reference})
    return redirect("triage:case_reports", request.workspace.slug, target.reference)


def _ticked(request: TenantRequest, case: Case) -> list[Report]:
    chosen = [typed_reference(given) for given in request.POST.getlist("of")]
    reports = list(reports_of(case).filter(reference__in=chosen[:ROWS]))
    if not reports:
        raise Invalid("of", _("Choose whom it is for: tick their reports in the table."))
    return reports


def _asked(request: TenantRequest, case: Case) -> HttpResponse:
    reports = _ticked(request, case)
    question = request.POST.get("question", "")
    actions.request_detail(case, question, by=request.member, now=timezone.now(), of=reports)
    asked = ngettext(
        "%(count)d reporter was asked.", "%(count)d reporters were asked.", len(reports)
    )
    messages.success(request, asked % {"count": len(reports)})
    return redirect("triage:case_reports", request.workspace.slug, case.reference)


def _written(request: TenantRequest, case: Case) -> HttpResponse:
    message = request.POST.get("question", "")
    # The page is no form of Django's; an attempt it did not make is one of its own.
    attempt = parse_id(request.POST.get("attempt"))
    actions.write_to_reporters(
        case,
        message,
        by=request.member,
        now=timezone.now(),
        to=_ticked(request, case),
        attempt=attempt,
    )
    messages.success(request, _("Sent. Each of them reads it on their own status page."))
    return redirect("triage:case_reports", request.workspace.slug, case.reference)


def _reports_page(request: TenantRequest, case: Case) -> Page:
    """Return the page of the case's reports that the address asks for, newest first."""
    rows = CaseReport.objects.select_related("report").filter(case=case)
    return page_of(rows, request.GET.get("at", ""), size=ROWS)


def _page(
    request: TenantRequest,
    case: Case,
    *,
    status: int = 200,
    opened: Iterable[dict[str, Any]] = (),
    error: Invalid | None = None,
) -> HttpResponse:
    page = _reports_page(request, case)
    readable = set(
        DataKey.objects.filter(
            record__in=[row.report_id for row in page.rows], data_class=DataClass.CONTENT
        ).values_list("record_id", flat=True)
    )
    now = timezone.now()
    deciding = case.status in UNDECIDED and bool(may_decide(request.member, case.queue_id))
    judge = may_judge(request.member, case) if deciding else ALLOWED
    deciding = deciding and bool(judge)
    context = {
        "case": case,
        "summary": summary_of(case, now),
        "rows": [
            {
                "report": row.report,
                "how": how_in_words(row),
                "noticed": "; ".join(reasons_in_words(row.report.spam_reasons)),
                "received": moment(row.report.received_at),
                "readable": row.report_id in readable,
                "splittable": deciding and row.report_id != case.report_id,
            }
            for row in page.rows
        ],
        "read_denied": may_read_content(request.member, case.queue_id).reason,
        "deciding": deciding,
        "judge_denied": "" if judge else judge.reason,
        "opened": list(opened),
        "asking": deciding and case.status == Case.Status.OPEN,
        "writing": case.status not in {Case.Status.CLOSED, Case.Status.MERGED}
        and bool(may_decide(request.member, case.queue_id)),
        "error": error.detail if error and error.field not in BESIDE else "",
        "ask_error": error.detail if error and error.field in BESIDE - {"into"} else "",
        "attempt": uuid.uuid4(),
        "ticked": set(request.POST.getlist("of")),
        "question": request.POST.get("question", "") if error else "",
        "into_error": error.detail if error and error.field == "into" else "",
        "into": request.POST.get("into", "")[:16] if error else "",
        **page.links(),
        "first_url": reverse("triage:case_reports", args=[request.workspace.slug, case.reference]),
    }
    return render(request, "triage/case_reports.html", context, status=status)


def how_in_words(row: CaseReport) -> str:
    """Return how a report came to its case, with its similarity in words."""
    match row.how:
        case CaseReport.How.OPENED:
            return _("Opened the case")
        case CaseReport.How.REVIEWER:
            return _("Merged by a reviewer")
        case CaseReport.How.EXACT:
            return _("Merged automatically: same words or same answer")
    if (row.similarity or 0) >= NEARLY:
        return _("Merged automatically: nearly the same words")
    return _("Merged automatically: very similar words")


def summary_of(case: Case, now: datetime) -> str:
    """Return how many people reported a case, when, and where it is going, in a sentence."""
    count = case.reports_count
    reports = ngettext("%(count)d report", "%(count)d reports", count) % {"count": count}
    if case.last_report_at is None:
        return reports
    first, last = moment(case.received_at), moment(case.last_report_at)
    assert first is not None
    assert last is not None
    today, before = recent_counts([case.pk], now).get(case.pk, (0, 0))
    return _(
        "%(reports)s, the first received %(first)s, the latest %(last)s. "
        "%(today)d in the last 24 hours, %(before)d in the 24 hours before: %(trend)s."
    ) % {
        "reports": reports,
        "first": first["exact"],
        "last": last["exact"],
        "today": today,
        "before": before,
        "trend": trend_in_words(today, before),
    }


def alike_of(case: Case, slug: str, now: datetime) -> dict[str, Any]:
    """Return what the page of a case says of its reports and of cases that have to do with it."""
    alike: dict[str, Any] = {
        "summary": summary_of(case, now),
        "url": reverse("triage:case_reports", args=[slug, case.reference]),
    }
    if case.merged_into is not None:
        alike["merged"] = {
            "title": _("Merged into %(case)s") % {"case": case.merged_into},
            "text": _("All its reports are there. Their reporters are told what is decided there."),
            "url": reverse("triage:case", args=[slug, case.merged_into.reference]),
        }
    if case.looks_like is not None:
        alike["looks_like"] = {
            "title": _("Looks like %(case)s") % {"case": case.looks_like},
            "text": _looks_like_in_words(case.looks_like),
            "url": reverse("triage:case", args=[slug, case.looks_like.reference]),
        }
    return alike


def _looks_like_in_words(other: Case) -> str:
    closed = moment(other.closed_at)
    if other.status == Case.Status.CLOSED and closed is not None:
        return _("That case was closed on %(day)s. It may have come back: compare the two.") % {
            "day": closed["exact"]
        }
    return _("That case says the same and could not take this report: it was decided as milder.")
