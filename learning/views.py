"""Pages of evaluation cases: the list, its export, and making one of a confirmed case."""

from dataclasses import asdict
from typing import Any

from django.contrib import messages
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from learning.actions import create_evaluation_case, damaged, export, left_out, suggest_name
from learning.drafts import open_draft, quotable_reports, report_for
from learning.exports import archive_of
from learning.forms import EvaluationForm
from learning.models import EvaluationCase
from learning.permissions import may_become_evaluation, may_quote_reporter, may_write_evaluation
from learning.withdrawn import downloads_of, retire_all_withdrawn, tombstones
from reporting.models import RefusalKind
from reporting.next_steps import day_words
from tenants.access import TenantRequest, member_page
from tenants.pages import page_of
from tenants.permissions import Invalid, may_export_evaluations, require
from tenants.typed import typed_reference
from triage.models import Case

OF_ONE_CASE = 50


@member_page(may_export_evaluations)
@require_safe
def evaluations_page(request: TenantRequest) -> HttpResponse:
    """List evaluation cases, newest first, with the ways to download them."""
    found = EvaluationCase.objects.select_related("case", "by__user")
    page = page_of(found, request.GET.get("at", ""))
    purged, had, broken = left_out(page.rows), downloads_of(page.rows), damaged(page.rows)
    context = {
        "rows": [
            {
                "row": row,
                "purged": row.pk in purged,
                "damage": broken.get(row.pk, ""),
                "downloads": had.get(row.pk, []),
            }
            for row in page.rows
        ],
        **page.links(),
    }
    return render(request, "learning/evaluations.html", context)


@member_page(may_export_evaluations)
@require_POST
def evaluations_export(request: TenantRequest) -> HttpResponse:
    """Download all evaluation cases in the format chosen; say which could not be part of it."""
    fmt = request.POST.get("format", "")
    back = redirect("learning:evaluations", slug=request.workspace.slug)
    rows = list(EvaluationCase.objects.select_related("case").order_by("id"))
    try:
        text = export(fmt, rows, by=request.member, now=timezone.now())
    except Invalid as error:
        messages.error(request, error.detail)
        return back
    if gone := len(left_out(rows)):
        said = ngettext(
            "%(gone)s case was left out of the file: its text was destroyed.",
            "%(gone)s cases were left out of the file: their texts were destroyed.",
            gone,
        )
        messages.warning(request, said % {"gone": gone})
    if broken := damaged(rows):
        names = ", ".join(f"{row.name} ({broken[row.pk]})" for row in rows if row.pk in broken)
        said = _("Left out of the file, because what is stored of them is damaged: %(names)s")
        messages.warning(request, said % {"names": names})
    if not text:
        messages.info(request, _("There is nothing to download yet."))
        return back
    response = HttpResponse(archive_of(fmt, text), content_type="application/zip")
    name = f"{request.workspace.slug}-evaluations-{fmt}-{timezone.now():%Y-%m-%d}.zip"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Cache-Control"] = "no-store"
    return response


@never_cache
@member_page(may_export_evaluations)
@require_safe
def evaluations_retired(request: TenantRequest) -> HttpResponse:
    """Download what suites downstream must drop, as JSON: names, dates, and the downloads."""
    now = timezone.now()
    # What was withdrawn a moment ago is in it, too.
    retire_all_withdrawn(now)
    response = JsonResponse(tombstones(request.workspace, now), json_dumps_params={"indent": 2})
    response["Content-Disposition"] = 'attachment; filename="retired.json"'
    return response


@never_cache
@member_page(may_export_evaluations)
@require_http_methods(["GET", "HEAD", "POST"])
def evaluation_page(request: TenantRequest, reference: str) -> HttpResponse:
    """Make an evaluation case of a confirmed case."""
    case = _case(request, reference)
    form = EvaluationForm(request.POST or None, initial=_initial(case))
    if request.method == "POST" and form.is_valid():
        try:
            row = create_evaluation_case(
                case, **form.cleaned_data, by=request.member, now=timezone.now()
            )
        except Invalid as error:
            form.add_error(error.field, error.detail)
        else:
            said = _("%(name)s is made. It is part of every download from now on.")
            messages.success(request, said % {"name": row.name})
            return redirect("learning:evaluations", slug=request.workspace.slug)
    return _page(request, case, form, status=400 if form.is_bound and form.errors else 200)


@never_cache
@member_page(may_export_evaluations)
@require_POST
def evaluation_draft(request: TenantRequest, reference: str) -> HttpResponse:
    """Open what the reporter wrote as a draft, and what was said before; the opening is recorded."""
    case = _case(request, reference)
    chosen = report_for(case, request.POST.get("source", "")).reference
    draft = open_draft(case, by=request.member, reference=chosen)
    words = draft.prompt
    # What was typed so far stays; the draft of the prompt comes below it.
    typed = {
        name: request.POST[name] for name in EvaluationForm.base_fields if name in request.POST
    }
    prompt = "\n\n".join(text for text in (typed.get("prompt", "").strip(), words) if text)
    form = EvaluationForm(
        initial={
            **_initial(case),
            **asdict(draft),
            **{name: text for name, text in typed.items() if text.strip()},
            "prompt": prompt,
            "from_reporter_text": bool(words),
            "source": chosen,
        }
    )
    return _page(request, case, form, opened=chosen if words else "", gone=not words)


def _case(request: TenantRequest, reference: str) -> Case:
    found = Case.objects.select_related("report", "queue", "policy_area", "enforcement_point")
    case: Case = get_object_or_404(found, reference=typed_reference(reference))
    require(may_write_evaluation(request.member, case))
    return case


def _initial(case: Case) -> dict[str, str]:
    kind = EvaluationCase.Check.REFUSES
    if case.tool_name:
        kind = EvaluationCase.Check.TOOL_NOT_USED
    elif case.report.refusal == RefusalKind.OVER:
        kind = EvaluationCase.Check.ANSWERS
    return {"name": suggest_name(case), "check_kind": kind, "tool_name": case.tool_name}


def _page(
    request: TenantRequest, case: Case, form: EvaluationForm, status: int = 200, **context: Any
) -> HttpResponse:
    verdict = may_become_evaluation(case)
    quotable = quotable_reports(case)
    known = EvaluationCase.objects.filter(case=case).order_by("-id")
    facts = [
        {"term": _("Case"), "value": case.reference},
        {"term": _("Category"), "value": case.get_category_display()},
        {"term": _("Severity"), "severity": case.severity},
        {"term": _("Tool"), "value": case.tool_name, "unknown": not case.tool_name and _("None")},
        {
            "term": _("Policy version"),
            "value": case.report.policy_version,
            "unknown": not case.report.policy_version and _("Not sent by the host product"),
        },
    ]
    context |= {
        "case": case,
        "form": form,
        "facts": facts,
        "refused": verdict.reason,
        "unquotable": may_quote_reporter(quotable[0] if quotable else case.report).reason,
        "sources": [
            {
                "value": report.reference,
                "label": _("%(report)s, received %(day)s")
                % {"report": report.reference, "day": day_words(report.received_at.date())},
            }
            for report in quotable
        ],
        "known": known[:OF_ONE_CASE],
    }
    return render(request, "learning/evaluation.html", context, status=status)
