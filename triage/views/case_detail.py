"""The page of a case, drawn with what can be done now."""

from typing import Any

from django import forms
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from privacy import vault
from privacy.models import DataClass
from reporting.guard import reasons_in_words
from tenants.access import TenantRequest
from tenants.permissions import ALLOWED, may_export_evaluations, require
from tenants.typed import typed_reference
from triage import actions
from triage.actions.merging import UNDECIDED
from triage.forms import DecideForm, RequestDetailForm, ResolveForm, WriteForm
from triage.models import Case, CaseReport, Decision, Outcome
from triage.permissions import (
    may_decide,
    may_judge,
    may_lead,
    may_read_content,
    may_read_trace,
    may_work_queue,
)
from triage.views import case_facts, case_files
from triage.views.case_content import purge_of
from triage.views.case_readers import readers_of
from triage.views.case_reports import alike_of
from triage.views.case_timeline import timeline_of
from triage.views.conversation import asked_note, conversation_of, standing_notices, talking_of

ENDED = {Case.Status.CLOSED, Case.Status.MERGED}


def load_case(request: TenantRequest, reference: str) -> Case:
    """Return the case of an address, for a member who works its queue."""
    case: Case | None = (
        Case.objects.select_related(
            "queue", "report", "claimed_by__user", "merged_into", "looks_like"
        )
        .filter(reference=typed_reference(reference))
        .first()
    )
    if case is None:
        raise Http404
    case.report.workspace = request.workspace
    require(may_work_queue(request.member, case.queue_id))
    return case


def case_of_report(request: TenantRequest, reference: str) -> Case:
    """Return the case that a report belongs to, for a member who works its queue."""
    case_reports = CaseReport.objects.filter(report__reference=typed_reference(reference))
    case_reference = case_reports.values_list("case__reference", flat=True).first()
    if case_reference is None:
        raise Http404
    return load_case(request, case_reference)


def draw_case(
    request: TenantRequest,
    case: Case,
    *,
    bound: forms.Form | None = None,
    status: int = 200,
    **more: Any,
) -> HttpResponse:
    """Draw the case with the forms that fit its state; `bound` is the one just refused."""
    now, member, report = timezone.now(), request.member, case.report
    holder = case.holder_at(now)
    mine = holder is not None and holder.pk == member.pk
    leads = bool(may_lead(member, case.queue_id))
    decision = (
        Decision.objects.standing()
        .select_related("by__user", "policy_area", "enforcement_point")
        .filter(case=case)
        .order_by("-id")
        .first()
    )
    free = holder is None or mine
    judge = may_judge(member, case) if case.status in Case.OUTCOMES else ALLOWED
    decides = bool(may_decide(member, case.queue_id))
    decidable = case.status in Case.OUTCOMES and free and decides and bool(judge)
    asking = decidable and case.status == Case.Status.OPEN
    talking = talking_of(case) if decides and case.status not in ENDED else []
    resolving = case.status == Case.Status.CONFIRMED and leads
    context = {
        "case": case,
        "last": case_facts.last_decision(member, now),
        "report": report,
        "now": now,
        "holder": holder,
        "mine": mine,
        "leads": leads,
        "held_note": _("You lead this queue: take it over if it cannot wait.")
        if leads
        else _("You can read it. Others can decide it when the claim ends."),
        "decide_kind": "primary" if mine or case.status != Case.Status.OPEN else "secondary",
        "late": case.status == Case.Status.OPEN and case.due_at <= now,
        "incident_facts": case_facts.incident_facts(case, report),
        "asked": case_facts.answers_as_asked(report),
        "system_facts": case_facts.system_facts(report),
        "source_facts": case_facts.source_facts(report) + case_facts.guard_facts(case, report),
        "quarantined": case.status == Case.Status.QUARANTINED,
        "spam_reasons": reasons_in_words(report.spam_reasons),
        "decision_facts": case_facts.decision_facts(case, decision) if decision else [],
        "case_files": case_files.lines_of(case, request.workspace.slug),
        "traced": actions.traced_reports(case),
        "trace_denied": may_read_trace(member, case.queue_id).reason,
        "read_denied": may_read_content(member, case.queue_id).reason,
        "gone": gone_of(request, case),
        "decide_form": _form(DecideForm, bound, decidable, case=case),
        "request_form": _form(RequestDetailForm, bound, asking, talking=talking, to_all=True),
        "resolve_form": _form(ResolveForm, bound, resolving, case=case),
        "write_form": _form(
            WriteForm,
            bound,
            decides and case.status not in ENDED,
            talking=talking,
            to_all=False,
        ),
        "asked_note": asked_note(case),
        "mergeable": decides and bool(judge) and case.status in UNDECIDED,
        "alike": alike_of(case, request.workspace.slug, now),
        "notices": standing_notices(case, judge),
        "may_claim": case.status == Case.Status.OPEN and holder is None and bool(judge),
        # A confirmed case can become a test, by those who may make one.
        "testable": decision is not None
        and decision.outcome == Outcome.CONFIRMED
        and bool(may_export_evaluations(member)),
        "events": timeline_of(case),
        "readers": readers_of(case),
        **({} if "conversation" in more else {"conversation": conversation_of(case)}),
        **more,
    }
    return render(request, "triage/case.html", context, status=status)


def gone_of(request: TenantRequest, case: Case) -> dict[str, Any] | None:
    """Return when and by which rule the case's content was destroyed; None while it is there."""
    left = vault.classes_left(case.report)
    return None if DataClass.CONTENT in left else purge_of(case, request)


def _form(
    kind: type[forms.Form], bound: forms.Form | None, wanted: bool, **more: Any
) -> forms.Form | None:
    if not wanted:
        return None
    return bound if isinstance(bound, kind) else kind(**more)
