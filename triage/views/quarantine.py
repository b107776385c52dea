"""The quarantine: what was held back as likely spam, and what leads do with it (C6)."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from reporting.guard import limited_hours, reasons_in_words
from reporting.models import Report
from tenants.access import TenantRequest, member_page
from tenants.permissions import Changed, Denied
from tenants.typed import typed_reference
from triage import actions
from triage.models import Case
from triage.permissions import may_lead, may_see_quarantine
from triage.views.case_rows import moment, row_of

ROWS = 50
ACTS: dict[str, Callable[..., None]] = {
    "release": actions.release_quarantined,
    "spam": actions.confirm_spam,
}


@member_page(may_see_quarantine)
def quarantine_page(request: TenantRequest) -> HttpResponse:
    """Show what was held back in the member's queues, and how much the intake limited."""
    now, member = timezone.now(), request.member
    cases = Case.objects.visible_to(member).filter(status=Case.Status.QUARANTINED)
    page = cases.page(request.GET.get("at", ""), ROWS, due=now)
    reports = Report.objects.in_bulk([case.report_id for case in page.rows])
    rows = []
    for case in page.rows:
        row = row_of(case, slug=request.workspace.slug, member=member, now=now)
        row["reasons"] = reasons_in_words(reports[case.report_id].spam_reasons)
        row["due"], row["late"] = moment(case.due_at), case.due_at <= now
        row["leads"] = bool(may_lead(member, case.queue_id))
        rows.append(row)
    context = {
        "rows": rows,
        "leads": any(row["leads"] for row in rows),
        "hours": limited_hours(now),
        **page.links(),
    }
    return render(request, "triage/quarantine.html", context)


@member_page(may_see_quarantine)
@require_POST
def decide_quarantined(request: TenantRequest) -> HttpResponse:
    """Release the chosen cases or confirm them as spam, each by itself, and say how many."""
    act = ACTS.get(request.POST.get("act", ""))
    chosen = request.POST.getlist("case")[:ROWS]
    back = redirect("triage:quarantine", request.workspace.slug)
    if act is None or not chosen:
        messages.error(request, _("Choose at least one case, and what to do with it."))
        return back
    done = 0
    visible = Case.objects.visible_to(request.member)
    for case in visible.filter(reference__in=[typed_reference(reference) for reference in chosen]):
        try:
            with transaction.atomic():
                act(case, by=request.member, now=timezone.now())
            done += 1
        except (Changed, Denied) as error:
            messages.error(request, f"{case.reference}: {error}")
    if done:
        messages.success(request, _outcome(act, done))
    return back


def _outcome(act: Callable[..., Any], done: int) -> str:
    if act is actions.release_quarantined:
        return ngettext(
            "%(count)d case is in its queue now.", "%(count)d cases are in their queues now.", done
        ) % {"count": done}
    return ngettext(
        "%(count)d case is closed as spam. Its reporter has been told.",
        "%(count)d cases are closed as spam. Their reporters have been told.",
        done,
    ) % {"count": done}
