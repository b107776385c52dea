"""The preview of a report: what would be kept, and striking out more of it."""

import re
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from reporting import guard
from reporting.attachments.sizes import ACCEPT
from reporting.drafts import Draft, open_draft, seal_draft
from reporting.fields import CATEGORIES, SEVERITIES
from reporting.forms import SECTIONS, ReportForm
from reporting.reporter_redactions import (
    BY_REPORTER,
    MOST_REDACTIONS,
    ReporterRedaction,
    not_found,
    pattern_of,
    write_reporter_redactions,
)
from reporting.submission import (
    Redacted,
    Submission,
    intake_policy_of,
    redact_submission,
)
from reporting.trace_words import trace_kept
from reporting.views.page import page
from tenants.access import TenantRequest, public_page
from tenants.models import Forbidden
from tenants.permissions import Invalid, Limited

UNPROCESSABLE, TOO_MANY = 422, 429
FIELDS = ("description", "context")
# Where one sentence ends and the next begins.
SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?]+|\n|$)")
MOST_SENTENCES = 40
MOST_TYPED = 1_000


@public_page
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def report_redact(request: TenantRequest) -> HttpResponse:
    """Show the preview again without what the reporter struck out; store nothing."""
    if request.method != "POST":
        return redirect("reporting:report", slug=request.workspace.slug)
    now = timezone.now()
    draft = open_draft(request.POST.get("draft", ""), now)
    if draft is None:
        return page(request, "reporting/report_expired.html", status=UNPROCESSABLE)
    fields = {**draft.fields, "attempt": draft.attempt}
    undo = request.POST.get("act") == "undo"
    if undo:
        fields.pop("reporter_redactions", None)
    form = ReportForm(fields, intake_policy=intake_policy_of(request.workspace, now))
    if not form.is_valid():
        return redirect("reporting:report", slug=request.workspace.slug)
    if undo:
        return preview_of(request, form)
    submission = _fitting(form, request)
    try:
        sender = guard.sender_of(request)
        guard.look(sender, request.workspace, now=now, severe=submission.severe)
        reporter_redactions = (*submission.reporter_redactions, *_asked(request, submission))
    except Limited as limited:
        return wait_page(request, limited)
    except Invalid as error:
        return preview_of(request, form, wrong=error.detail, status=UNPROCESSABLE)
    form = ReportForm(
        {**fields, "reporter_redactions": write_reporter_redactions(reporter_redactions)},
        intake_policy=form.intake_policy,
    )
    form.is_valid()
    return preview_of(request, form)


def wait_page(request: TenantRequest, limited: Limited) -> HttpResponse:
    """Say when to send again, with what was typed still sealed in the page."""
    context = {
        "draft": request.POST["draft"],
        "reason": limited.detail,
        "files": bool(request.FILES),
    }
    answer = page(request, "reporting/report_wait.html", context, status=TOO_MANY)
    answer["Retry-After"] = str(limited.wait)
    return answer


def preview_of(
    request: TenantRequest, form: ReportForm, *, wrong: str = "", status: int = 200
) -> HttpResponse:
    """Show what would be stored, redactions and the reporter's own marked."""
    submission = _fitting(form, request)
    redacted = redact_submission(submission, request.workspace)
    # The language it was read in: what is sent is what was previewed, whatever is read afterwards.
    fields = form.typed() | {
        "reporter_redactions": write_reporter_redactions(submission.reporter_redactions),
        "language": submission.locale,
    }
    return page(
        request,
        "reporting/report_preview.html",
        {
            "draft": seal_draft(Draft(fields, form.attempt_key()), timezone.now()),
            "category": CATEGORIES[submission.category][0],
            "severity": SEVERITIES[submission.severity][0],
            "description": _parts(redacted, "description"),
            "context": _parts(redacted, "context"),
            "tool": redacted.columns.get("tool_name", ""),
            "answers": _answers(form),
            "contact_email": submission.contact_email,
            "may_contact": "contact_email" in form.fields,
            "trace": trace_kept(submission, redacted, request.workspace, timezone.now()),
            "evaluation_consent": submission.evaluation_consent,
            # What the reporter struck out did not look private to any program.
            "removed": sum(n for kind, n in redacted.counts().items() if kind != BY_REPORTER),
            "struck": bool(submission.reporter_redactions),
            "sentences": _sentences(redacted),
            "accept": ACCEPT,
            "takes_files": form.intake_policy.allows(Forbidden.ATTACHMENTS),
            "wrong": wrong,
            "typed": request.POST.get("words", "")[:MOST_TYPED] if wrong else "",
        },
        status=status,
    )


def _fitting(form: ReportForm, request: TenantRequest) -> Submission:
    """Return the submission with those of the reporter's redactions that still fit: the text may have been changed."""
    submission = form.submission(translation.get_language() or "")
    texts = _redacted_texts(submission, request)
    kept = [
        redaction
        for redaction in submission.reporter_redactions
        if pattern_of(redaction.text).search(texts[redaction.field])
    ]
    form.cleaned_data["reporter_redactions"] = write_reporter_redactions(kept)
    return form.submission(translation.get_language() or "")


def _redacted_texts(submission: Submission, request: TenantRequest) -> dict[str, str]:
    """Return the redacted texts with nothing struck out of them."""
    whole = redact_submission(
        Submission(**{**vars(submission), "reporter_redactions": ()}), request.workspace
    )
    return {"description": whole.description, "context": whole.context, "tool_parameters": ""}


def _asked(request: TenantRequest, submission: Submission) -> list[ReporterRedaction]:
    """Return what was ticked or typed to be struck out; raise Invalid for words that are not there."""
    texts = _redacted_texts(submission, request)
    lines = request.POST.get("words", "")[:MOST_TYPED].splitlines()
    wanted = [(field, line.strip()) for line in lines if line.strip() for field in FIELDS]
    ticked = [
        (field, text.strip())
        for value in request.POST.getlist("sentence")[:MOST_SENTENCES]
        for field, _colon, text in [value.partition(":")]
        if field in FIELDS and text.strip()
    ]
    asked = [
        ReporterRedaction(field, text)
        for field, text in (*wanted, *ticked)
        if pattern_of(text).search(texts[field])
    ]
    asked_texts = {redaction.text for redaction in asked}
    for _field, text in (*wanted, *ticked):
        if text not in asked_texts:
            raise not_found(text)
    if len(asked) + len(submission.reporter_redactions) > MOST_REDACTIONS:
        raise Invalid("strike", _("Go back and shorten the text instead."), status=UNPROCESSABLE)
    return asked


def _sentences(redacted: Redacted) -> list[dict[str, str]]:
    """Return the sentences that can be struck out with one tick."""
    return [
        {"value": f"{field}:{text.strip()}", "text": text.strip()}
        for field in FIELDS
        for text in SENTENCE.findall(getattr(redacted, field))
        if any(letter.isalnum() for letter in text) and "[removed" not in text
    ][:MOST_SENTENCES]


def _answers(form: ReportForm) -> list[dict[str, Any]]:
    """Return the answers to the questions that were asked for this kind of report."""
    return [
        {
            "term": form.fields[name].label,
            "value": dict(form.fields[name].choices)[given],  # type: ignore[attr-defined]
        }
        for name in (*SECTIONS["refusal"], *SECTIONS["tool"])
        if name != "tool_name" and (given := form.cleaned_data.get(name))
    ]


def _parts(redacted: Redacted, field: str) -> list[dict[str, str]]:
    """Cut a redacted text into what stays and what was taken out."""
    text: str = getattr(redacted, field)
    parts: list[dict[str, str]] = []
    at = 0
    for mark in redacted.marks[field]:
        parts += [
            {"text": text[at : mark.start]},
            {"kind": text[mark.start + 1 : mark.end - 1]},
        ]
        at = mark.end
    return [*parts, {"text": text[at:]}] if text else []
