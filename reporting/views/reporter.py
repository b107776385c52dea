"""Sending a report without a script: form, preview, receipt."""

from datetime import datetime
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone, translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from reporting import guard
from reporting.actions import submit_report
from reporting.drafts import (
    Draft,
    new_attempt,
    open_draft,
    seal_draft,
    seconds_open,
    stamp_opening,
)
from reporting.expectations import next_steps
from reporting.forms import CATEGORIES, SEVERITIES, ReportForm
from reporting.intake import Redaction, Source, Submission, placeholders, redact_submission
from reporting.outcomes import outcomes
from reporting.receipts import receipt_in_words
from reporting.views.files import file_context
from reporting.views.page import page
from reporting.views.status import support_of
from tenants.access import TenantRequest, public_page
from tenants.permissions import Limited

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
    return _form(request, ReportForm(initial=initial))


@public_page
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def report_preview(request: TenantRequest) -> HttpResponse:
    """Show what would be stored, redactions marked; store nothing."""
    if request.method != "POST":
        return redirect("reporting:report", slug=request.workspace.slug)
    form = ReportForm(request.POST)
    if not form.is_valid():
        return _form(request, form, status=UNPROCESSABLE)
    submission = form.submission(translation.get_language() or "")
    try:
        sender = guard.sender_of(request)
        guard.look(sender, request.workspace, now=timezone.now(), severe=submission.severe)
    except Limited as limited:
        answer = _form(request, form, status=TOO_MANY, wait=limited.detail)
        answer["Retry-After"] = str(limited.wait)
        return answer
    return _preview(request, form, submission)


@public_page
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def report_sent(request: TenantRequest) -> HttpResponse:
    """Store the report that was previewed and show its receipt.

    The receipt is the answer to the POST itself: kept for a page after it, it would have to be
    stored. Loaded again, the same attempt gives the same receipt while the draft is young.
    """
    if request.method != "POST":
        return redirect("reporting:report", slug=request.workspace.slug)
    now = timezone.now()
    draft = open_draft(request.POST.get("draft", ""), now)
    if draft is None:
        return page(request, "reporting/report_expired.html", status=UNPROCESSABLE)
    form = ReportForm({**draft.fields, "attempt": draft.attempt})
    if not form.is_valid():
        return _form(request, form, status=UNPROCESSABLE)
    submission = form.submission(translation.get_language() or "")
    try:
        marks = _admit(request, form, submission, now)
    except Limited as limited:
        return _wait(request, limited)
    accepted = submit_report(
        submission,
        workspace=request.workspace,
        source=Source(idempotency_key=form.attempt_key(), marks=marks),
        now=now,
    )
    report = accepted.report
    return page(
        request,
        "reporting/report_sent.html",
        {
            "accepted": accepted,
            "steps": next_steps(request.workspace, report.severity, report.received_at),
            "words": receipt_in_words(accepted.receipt),
            "support": support_of(request, report),
            "by_email": bool(form.cleaned_data["contact_email"]),
            "outcomes": outcomes(),
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


def _wait(request: TenantRequest, limited: Limited) -> HttpResponse:
    """Say when to send again, with what was typed still sealed in the page."""
    context = {"draft": request.POST["draft"], "reason": limited.detail}
    answer = page(request, "reporting/report_wait.html", context, status=TOO_MANY)
    answer["Retry-After"] = str(limited.wait)
    return answer


def _form(
    request: TenantRequest, form: ReportForm, status: int = 200, wait: str = ""
) -> HttpResponse:
    context = {"form": form, "wait": wait}
    return page(request, "reporting/report_form.html", context, status=status)


def _preview(request: TenantRequest, form: ReportForm, submission: Submission) -> HttpResponse:
    redacted = redact_submission(submission, request.workspace)
    draft = Draft(form.typed(), form.attempt_key())
    return page(
        request,
        "reporting/report_preview.html",
        {
            "draft": seal_draft(draft, timezone.now()),
            "category": CATEGORIES[submission.category][0],
            "severity": SEVERITIES[submission.severity][0],
            "description": _parts(submission.description, redacted.description),
            "context": _parts(submission.context, redacted.context),
            "tool": redacted.tags.get("tool_name", ""),
            "answers": _answers(form),
            "contact_email": submission.contact_email,
            "removed": sum(redacted.counts().values()),
        },
    )


def _answers(form: ReportForm) -> list[dict[str, Any]]:
    """Return the questions about an action that were answered."""
    return [
        {
            "term": form.fields[name].label,
            "value": dict(form.fields[name].choices)[given],  # type: ignore[attr-defined]
        }
        for name in form.TOOL
        if name != "tool_name" and (given := form.cleaned_data[name])
    ]


def _parts(original: str, redaction: Redaction) -> list[dict[str, str]]:
    """Cut a redacted text into what stays and what was taken out."""
    parts: list[dict[str, str]] = []
    at = 0
    for span in placeholders(original, redaction):
        parts += [
            {"text": redaction.text[at : span.start]},
            {"kind": redaction.text[span.start + 1 : span.end - 1]},
        ]
        at = span.end
    return [*parts, {"text": redaction.text[at:]}] if redaction.text else []
