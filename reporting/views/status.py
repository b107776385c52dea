"""Following a report by its receipt, without a session."""

import uuid
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core import signing
from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from reporting import guard
from reporting.actions import find_by_receipt, receipt_mark
from reporting.attachments.uploads import takes_files_up_to
from reporting.consent_words import given_consents
from reporting.drafts import new_attempt
from reporting.fields import CATEGORIES
from reporting.follow_forms import AnswerForm, AppealForm, MessageForm, ReceiptForm
from reporting.models import Category, Report
from reporting.outcomes import outcomes
from reporting.progress import progress_of
from reporting.support_lines import country_of, support_for
from reporting.views.files import file_context
from reporting.views.page import page, speak
from tenants.access import TenantRequest, public_page
from tenants.permissions import Invalid

COOKIE = "report_status"
# After this the receipt has to be entered again: the device may be shared.
LIFE = timedelta(minutes=30)
UNPROCESSABLE = 422
# Bytes of the form that asks for a receipt, with a file of one.
MOST_FORM = 64 * 1024


@takes_files_up_to(MOST_FORM)
@public_page
@sensitive_post_parameters("receipt")
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def status_page(request: TenantRequest) -> HttpResponse:
    """Ask for the receipt, or show where its report stands."""
    if request.POST.get("show") == "form" and (report := opened_report(request)):
        # In another language, with what was typed and not sent.
        return show_status(request, report, typed=request.POST.dict())
    if request.method == "POST":
        guard.look(guard.sender_of(request), request.workspace, now=timezone.now())
        return _open(request)
    report = opened_report(request)
    if report is None:
        return page(request, "reporting/status_receipt.html", {"form": ReceiptForm()})
    return show_status(request, report)


@public_page
@require_POST
def status_leave(request: TenantRequest) -> HttpResponse:
    """Forget on this device which report was looked at."""
    response = to_status(request)
    response.delete_cookie(COOKIE, path=_path(request), samesite="Strict")
    return response


def _open(request: TenantRequest) -> HttpResponse:
    form = ReceiptForm(request.POST, request.FILES)
    report = None
    if form.is_valid():
        try:
            report = find_by_receipt(form.cleaned_data["receipt"])
        except Invalid as error:
            form.add_error(form.answered, error.detail)
        else:
            if report is None:
                form.add_error(
                    form.answered,
                    _(
                        "There is no report with this receipt here. Check each letter, and that "
                        "you are at the right place: these are the reports of %(workspace)s."
                    )
                    % {"workspace": request.workspace.name},
                )
    if report is None:
        context = {"form": form}
        return page(request, "reporting/status_receipt.html", context, status=UNPROCESSABLE)
    response = to_status(request)
    remember(request, response, report)
    return response


def remember(request: TenantRequest, response: HttpResponse, report: Report) -> None:
    """Keep on this device which report is open, for half an hour.

    Not the receipt: a stolen cookie must not open the report tomorrow. The mark of the receipt is
    in it, so that a receipt that was exchanged opens nothing on other devices either.
    """
    value = {"report": report.pk.hex, "mark": receipt_mark(report.receipt_lookup)}
    response.set_cookie(
        COOKIE,
        signing.dumps(value, salt=_salt(request)),
        max_age=LIFE,
        path=_path(request),
        secure=settings.SECURE,
        httponly=True,
        samesite="Strict",
    )


def remembered(request: TenantRequest) -> tuple[uuid.UUID, str] | None:
    """Return the report this device remembers and the mark of the receipt that opened it."""
    try:
        cookie = signing.loads(request.COOKIES.get(COOKIE, ""), salt=_salt(request), max_age=LIFE)
    except signing.BadSignature:
        return None
    return uuid.UUID(cookie["report"]), cookie["mark"]


def opened_report(request: TenantRequest) -> Report | None:
    """Return the report that is open on this device, if its receipt still holds.

    From here on the answer is in the report's language, also where it is a refusal.
    """
    remembered_report = remembered(request)
    if remembered_report is None:
        return None
    report = Report.objects.select_related("workspace").filter(pk=remembered_report[0]).first()
    if report is None or receipt_mark(report.receipt_lookup) != remembered_report[1]:
        return None
    speak(request, report)
    return report


def show_status(
    request: TenantRequest,
    report: Report,
    bound: Form | None = None,
    *,
    typed: dict[str, Any] | None = None,
    status: int = 200,
) -> HttpResponse:
    """Draw the page; `bound` is a form that was just refused, `typed` what was not sent yet."""
    kinds = {"answer": AnswerForm, "message": MessageForm, "appeal": AppealForm}
    forms: dict[str, Any] = {
        f"{name}_form": bound if isinstance(bound, kind) else kind(initial=typed)
        for name, kind in kinds.items()
    }
    return page(
        request,
        "reporting/status_page.html",
        {
            "progress": progress_of(report, timezone.now()),
            "report": report,
            "category": CATEGORIES[Category(report.category)][0],
            "form": bound,
            "outcomes": outcomes(),
            "support": support_of(request, report),
            "attempt": new_attempt(),
            "mark": receipt_mark(report.receipt_lookup),
            "consents": given_consents(report),
            **forms,
            **file_context(report, timezone.now()),
        },
        status=status,
    )


def support_of(request: TenantRequest, report: Report) -> Any:
    """Return the help this kind of report calls for, where the reporter's language says they are.

    The browser's languages are read and not kept; no address is looked at.
    """
    language = translation.get_language() or "en"
    country = country_of(report.locale, request.headers.get("Accept-Language", ""))
    return support_for(report.category, request.workspace, country=country, language=language)


def to_status(request: TenantRequest) -> HttpResponse:
    """Return to the status page."""
    return redirect("reporting:status", slug=request.workspace.slug)


def _path(request: TenantRequest) -> str:
    return reverse("reporting:status", kwargs={"slug": request.workspace.slug})


def _salt(request: TenantRequest) -> str:
    return f"report status {request.workspace.pk}"
