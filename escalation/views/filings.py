"""Pages of liaisons: filing an incident for a customer, and following what was filed."""

from functools import partial
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from escalation.actions import (
    attach_to_filing,
    file_incident,
    find_contract,
    write_on_filing,
)
from escalation.forms import FilingForm, WordsForm
from escalation.models import Filing, clocks_by_filing
from escalation.permissions import may_file
from escalation.views.clocks import clock_lines
from escalation.views.filing_detail import (
    files_denied,
    filing_context,
    preview_context,
    titles_of,
)
from reporting.attachments.sizes import ACCEPT
from reporting.attachments.uploads import files_of_form, takes_files
from reporting.drafts import Draft, new_attempt, open_draft, seal_draft
from reporting.views.files import keep_each
from tenants.access import TenantRequest, member_page
from tenants.permissions import Invalid
from tenants.typed import typed_reference

FORM_VERBS = ["GET", "HEAD", "POST"]
UNPROCESSABLE = 422


@member_page(may_file)
@require_safe
def filings_page(request: TenantRequest) -> HttpResponse:
    """List what liaisons filed with the clocks that run, the first due on top, then the newest.

    The titles of one's own are shown; another liaison's is opened on its page, on record.
    """
    filings = Filing.objects.select_related("report", "contract", "by__user")
    page = filings.page(request.GET.get("at", ""))
    now = timezone.now()
    clocks = clocks_by_filing([filing.pk for filing in page.rows])
    titles = titles_of([filing for filing in page.rows if filing.by_id == request.member.pk])
    rows = []
    for filing in page.rows:
        lines = clock_lines(clocks.get(filing.pk, []), filing, now)
        running = [line for line in lines if line["running"]]
        title = titles.get(filing.report_id, "")
        rows.append(
            {
                "filing": filing,
                "clock": running[0] if running else None,
                "title": title,
                "own": filing.by_id == request.member.pk,
            }
        )
    context = {
        "rows": rows,
        **page.links(),
    }
    return render(request, "escalation/filing_list.html", context)


@member_page(may_file)
@never_cache
@require_http_methods(FORM_VERBS)
def new_filing(request: TenantRequest) -> HttpResponse:
    """Ask for everything; a draft that comes back from the preview is shown again."""
    draft = open_draft(request.POST.get("draft", ""), timezone.now())
    initial = {**draft.fields, "attempt": draft.attempt} if draft else {"attempt": new_attempt()}
    return _form(request, FilingForm(initial=initial))


@member_page(may_file)
@never_cache
@require_http_methods(FORM_VERBS)
def filing_preview(request: TenantRequest) -> HttpResponse:
    """Show what would be kept, redactions marked; store nothing."""
    if request.method != "POST":
        return redirect("escalation:filing_new", request.workspace.slug)
    form = FilingForm(request.POST)
    if not form.is_valid():
        return _form(request, form, status=UNPROCESSABLE)
    filed = form.filed()
    draft, now = Draft(form.typed(), form.cleaned_data["attempt"].hex), timezone.now()
    contract = find_contract(filed.contract, now)
    context = {
        "draft": seal_draft(draft, now),
        "accept": ACCEPT,
        "files_denied": files_denied(contract, request.workspace, now),
        **preview_context(filed, form.cleaned_data, request.workspace),
    }
    return render(request, "escalation/filing_preview.html", context)


@takes_files
@member_page(may_file)
@never_cache
@require_http_methods(FORM_VERBS)
def filing_sent(request: TenantRequest) -> HttpResponse:
    """File what was previewed, with its files, and lead to its page."""
    now = timezone.now()
    draft = open_draft(request.POST.get("draft", ""), now)
    if request.method != "POST" or draft is None:
        return redirect("escalation:filing_new", request.workspace.slug)
    with translation.override(translation.get_language()):
        form = FilingForm({**draft.fields, "attempt": draft.attempt})
        if not form.is_valid():
            return _form(request, form, status=UNPROCESSABLE)
        try:
            filing = file_incident(
                form.filed(),
                workspace=request.workspace,
                attempt=draft.attempt,
                by=request.member,
                now=now,
            )
        except Invalid as error:
            form.add_error(error.field if error.field in form.fields else None, error.detail)
            return _form(request, form, status=UNPROCESSABLE)
    report = filing.report
    report.workspace = request.workspace
    keep = partial(attach_to_filing, filing, by=request.member, now=now)
    for refused in keep_each(files_of_form(request), keep):
        messages.warning(request, refused)
    messages.success(request, _("Filed. Those who are on call hear of it now."))
    return redirect("escalation:filing", request.workspace.slug, report.reference)


@member_page(may_file)
@require_safe
def filing_page(request: TenantRequest, reference: str) -> HttpResponse:
    """Show what became of a filing: clocks, messages, files."""
    return _page(request, _find(request, reference))


@member_page(may_file)
@require_POST
def filing_message(request: TenantRequest, reference: str) -> HttpResponse:
    """Write to the team."""
    filing = _find(request, reference)
    form = WordsForm(request.POST)
    if not form.is_valid():
        return _page(request, filing, form=form, status=UNPROCESSABLE)
    write_on_filing(filing, form.cleaned_data["words"], by=request.member, now=timezone.now())
    messages.success(request, _("Sent to the team."))
    return redirect("escalation:filing", request.workspace.slug, reference)


@takes_files
@member_page(may_file)
@require_POST
def filing_files(request: TenantRequest, reference: str) -> HttpResponse:
    """Add files to a filing."""
    filing = _find(request, reference)
    sent = files_of_form(request)
    keep = partial(attach_to_filing, filing, by=request.member, now=timezone.now())
    refused = keep_each(sent, keep)
    if refused or not sent:
        error = refused[0] if refused else _("Choose a file first.")
        return _page(request, filing, file_error=error, status=UNPROCESSABLE)
    messages.success(request, _("The files are kept."))
    return redirect("escalation:filing", request.workspace.slug, reference)


def _find(request: TenantRequest, reference: str) -> Filing:
    filing = (
        Filing.objects.select_related("report", "contract", "by__user")
        .filter(report__reference=typed_reference(reference))
        .first()
    )
    if filing is None:
        raise Http404
    filing.report.workspace = request.workspace
    return filing


def _form(request: TenantRequest, form: FilingForm, status: int = 200) -> HttpResponse:
    return render(request, "escalation/filing_form.html", {"form": form}, status=status)


def _page(
    request: TenantRequest, filing: Filing, *, status: int = 200, **extra: Any
) -> HttpResponse:
    context = {
        "form": WordsForm(),
        **filing_context(filing, request.member, timezone.now()),
        **extra,
    }
    response = render(request, "escalation/filing.html", context, status=status)
    response["Cache-Control"] = "no-store"
    return response
