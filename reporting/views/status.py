"""Following a report by its receipt, without a session."""

import uuid
from datetime import timedelta

from django.conf import settings
from django.core import signing
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from reporting import guard
from reporting.actions import answer_request, find_by_receipt
from reporting.forms import CATEGORIES, AnswerForm, ReceiptForm
from reporting.models import Category, Report
from reporting.progress import outcomes, progress_of
from reporting.views.files import file_context
from reporting.views.page import page
from tenants.access import TenantRequest, public_page

COOKIE = "report_status"
# After this the receipt has to be entered again: the device may be shared.
LIFE = timedelta(minutes=30)
UNPROCESSABLE = 422


@public_page
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def status_page(request: TenantRequest) -> HttpResponse:
    """Ask for the receipt, or show where its report stands."""
    if request.method == "POST":
        guard.look(guard.sender_of(request), request.workspace, now=timezone.now())
        return _open(request)
    report = _opened(request)
    if report is None:
        return page(request, "reporting/status_receipt.html", {"form": ReceiptForm()})
    return _show(request, report, AnswerForm())


@public_page
@never_cache
@require_POST
def status_answer(request: TenantRequest) -> HttpResponse:
    """Store the reporter's answer to the team's question."""
    report = _opened(request)
    if report is None:
        return redirect("reporting:status", slug=request.workspace.slug)
    form = AnswerForm(request.POST)
    if not form.is_valid():
        return _show(request, report, form, status=UNPROCESSABLE)
    answer_request(report, form.cleaned_data["answer"], now=timezone.now())
    return redirect("reporting:status", slug=request.workspace.slug)


@public_page
@require_POST
def status_leave(request: TenantRequest) -> HttpResponse:
    """Forget on this device which report was looked at."""
    response = redirect("reporting:status", slug=request.workspace.slug)
    response.delete_cookie(COOKIE, path=_path(request), samesite="Strict")
    return response


def _open(request: TenantRequest) -> HttpResponse:
    form = ReceiptForm(request.POST)
    report = None
    if form.is_valid():
        report = find_by_receipt(form.cleaned_data["receipt"])
        if report is None:
            form.add_error(
                "receipt",
                "There is no report with this receipt here. Check each letter, and that you are "
                f"at the right place: these are the reports of {request.workspace.name}.",
            )
    if report is None:
        context = {"form": form}
        return page(request, "reporting/status_receipt.html", context, status=UNPROCESSABLE)
    response = redirect("reporting:status", slug=request.workspace.slug)
    # The id of the report, not the receipt: a stolen cookie must not open it tomorrow.
    response.set_cookie(
        COOKIE,
        signing.dumps(report.pk.hex, salt=_salt(request)),
        max_age=LIFE,
        path=_path(request),
        secure=settings.SECURE,
        httponly=True,
        samesite="Strict",
    )
    return response


def _opened(request: TenantRequest) -> Report | None:
    try:
        pk = signing.loads(request.COOKIES.get(COOKIE, ""), salt=_salt(request), max_age=LIFE)
    except signing.BadSignature:
        return None
    return Report.objects.select_related("workspace").filter(pk=uuid.UUID(pk)).first()


def _show(
    request: TenantRequest, report: Report, form: AnswerForm, status: int = 200
) -> HttpResponse:
    return page(
        request,
        "reporting/status_page.html",
        {
            "progress": progress_of(report, timezone.now()),
            "report": report,
            "category": CATEGORIES[Category(report.category)][0],
            "form": form,
            "outcomes": outcomes(),
            **file_context(report, timezone.now()),
        },
        status=status,
    )


def _path(request: TenantRequest) -> str:
    return reverse("reporting:status", kwargs={"slug": request.workspace.slug})


def _salt(request: TenantRequest) -> str:
    return f"report status {request.workspace.pk}"
