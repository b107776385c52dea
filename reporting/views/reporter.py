"""Sending a report without a script: form, preview, receipt."""

from datetime import datetime
from functools import partial

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone, translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from privacy.texts import cut_text
from reporting import guard
from reporting.actions import attach_file, submit_report
from reporting.attachments.uploads import files_of_form, takes_files
from reporting.drafts import new_attempt, open_draft, seconds_open, stamp_opening
from reporting.fields import BY_NAME, ENTRY_POINTS
from reporting.forms import LINKED, OPENED_BY, SECTIONS, ReportForm
from reporting.next_steps import next_steps
from reporting.outcomes import outcomes
from reporting.receipt_codes import receipt_in_words
from reporting.submission import IntakePolicy, Source, Submission, intake_policy_of
from reporting.views.files import file_context, keep_each
from reporting.views.page import page
from reporting.views.preview import preview_of, wait_page
from reporting.views.status import support_of
from tenants.access import TenantRequest, public_page
from tenants.models import Forbidden
from tenants.permissions import Invalid, Limited

UNPROCESSABLE, TOO_MANY = 422, 429


@public_page
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def report_form(request: TenantRequest) -> HttpResponse:
    """Ask what happened; a draft that comes back from the preview is shown again."""
    if not request.workspace.anonymous_reports:
        return page(request, "reporting/report_closed.html")
    draft = open_draft(request.POST.get("draft", ""), timezone.now())
    initial = (
        {**draft.fields, "attempt": draft.attempt}
        if draft
        else {"attempt": new_attempt(), "opened": stamp_opening(timezone.now())}
    )
    linked = {} if draft else _linked(request)
    section = OPENED_BY.get(linked.get("entry_point"), "")
    form = ReportForm(
        initial={**linked, **initial}, intake_policy=_door(request), open_section=section
    )
    return _form(request, form)


@public_page
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def report_preview(request: TenantRequest) -> HttpResponse:
    """Show what would be stored, redactions marked; store nothing."""
    if request.method != "POST":
        return redirect("reporting:report", slug=request.workspace.slug)
    # "form": as it is, in another language.
    if request.POST.get("show") in {*SECTIONS, "form"}:
        return _form(request, _opened(request, request.POST["show"]))
    form = ReportForm(request.POST, intake_policy=_door(request))
    if not form.is_valid():
        return _form(request, form, status=UNPROCESSABLE)
    if form.misses_tool():
        # Something was done: two answers about it say more than a paragraph.
        return _form(request, _opened(request, "tool"), followed_up=True)
    severe = form.submission(translation.get_language() or "").severe
    try:
        sender = guard.sender_of(request)
        guard.look(sender, request.workspace, now=timezone.now(), severe=severe)
    except Limited as limited:
        answer = _form(request, form, status=TOO_MANY, wait=limited.detail)
        answer["Retry-After"] = str(limited.wait)
        return answer
    return preview_of(request, form)


@takes_files
@public_page
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def report_sent(request: TenantRequest) -> HttpResponse:
    """Store the report that was previewed, with the files sent along, and show its receipt.

    A file that is refused is said on the page of the receipt; the report is taken all the same.

    The receipt is the answer to the POST itself: kept for a page after it, it would have to be
    stored. Loaded again, the same attempt gives the same receipt while the draft is young.
    """
    if request.method != "POST":
        return redirect("reporting:report", slug=request.workspace.slug)
    now = timezone.now()
    draft = open_draft(request.POST.get("draft", ""), now)
    if draft is None:
        return page(request, "reporting/report_expired.html", status=UNPROCESSABLE)
    form = ReportForm({**draft.fields, "attempt": draft.attempt}, intake_policy=_door(request))
    if not form.is_valid():
        return _form(request, form, status=UNPROCESSABLE)
    submission = form.submission(draft.fields.get("language", ""))
    try:
        marks = _admit(request, form, submission, now)
        accepted = submit_report(
            submission,
            workspace=request.workspace,
            source=Source(idempotency_key=form.attempt_key(), marks=marks),
            now=now,
        )
    except Limited as limited:
        return wait_page(request, limited)
    except Invalid as error:
        # What a workspace takes, or hides, was changed while the preview was read.
        form.add_error(error.field if error.field in form.fields else None, error.detail)
        return _form(request, form, status=UNPROCESSABLE)
    report = accepted.report
    refused = keep_each(files_of_form(request), partial(attach_file, report, now=now))
    return page(
        request,
        "reporting/report_sent.html",
        {
            "accepted": accepted,
            "steps": next_steps(request.workspace, report.severity, report.received_at),
            "words": receipt_in_words(accepted.receipt),
            "support": support_of(request, report),
            "by_email": bool(form.cleaned_data.get("contact_email")),
            "outcomes": outcomes(),
            "refused": refused,
            **file_context(report, now),
        },
    )


def _admit(
    request: TenantRequest, form: ReportForm, submission: Submission, now: datetime
) -> tuple[str, ...]:
    """Count the report against its limits and return its marks; raise Limited.

    Nobody is asked for proof of work here: the page has to work without a script.
    """
    marks = guard.admit(
        guard.sender_of(request),
        request.workspace,
        severe=submission.severe,
        text=submission.description,
        attempt=form.attempt_key(),
        may_challenge=False,
        now=now,
    )
    seconds = seconds_open(form.cleaned_data["opened"], now)
    fast = seconds is not None and seconds < guard.FASTEST_SECONDS
    return (*marks, guard.FAST) if fast else marks


def _linked(request: TenantRequest) -> dict[str, str]:
    """Return what the host's link says; what does not fit is cut or left out, never refused."""
    entry = request.GET.get("entry_point", "")
    found = {"entry_point": entry} if entry in ENTRY_POINTS else {}
    for name in LINKED:
        found[name] = cut_text(request.GET.get(name, ""), BY_NAME[name].most)
    return found


def _door(request: TenantRequest) -> IntakePolicy:
    return intake_policy_of(request.workspace, timezone.now())


def _opened(request: TenantRequest, section: str) -> ReportForm:
    """Return the form with one more section and all that was typed so far."""
    typed = {name: request.POST[name] for name in ReportForm.base_fields if name in request.POST}
    return ReportForm(initial=typed, intake_policy=_door(request), open_section=section)


def _form(
    request: TenantRequest,
    form: ReportForm,
    status: int = 200,
    *,
    followed_up: bool = False,
    wait: str = "",
) -> HttpResponse:
    context = {
        "form": form,
        "followed_up": followed_up,
        "wait": wait,
        "takes_files": form.intake_policy.allows(Forbidden.ATTACHMENTS),
    }
    return page(request, "reporting/report_form.html", context, status=status)
