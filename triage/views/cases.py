"""The page of a case, and the verbs that are posted to it."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from reporting import vault
from reporting.guard import reasons_in_words
from reporting.models import DataClass, Kind
from tenants.access import TenantRequest, member_page
from tenants.permissions import Changed, Denied, Invalid, may_export_evaluations, require
from triage import actions
from triage.forms import DecideForm, RequestDetailForm, ResolveForm, WriteForm
from triage.models import Case, Decision, Outcome
from triage.permissions import (
    may_decide,
    may_judge,
    may_lead,
    may_read_content,
    may_read_trace,
    may_work_queue,
)
from triage.views import facts, files
from triage.views.asked import asked_facts
from triage.views.case_reports import alike_of
from triage.views.conversation import asked_note, conversation_of, standing_notices
from triage.views.pieces import purge_of, shown_pieces
from triage.views.rows import row_of
from triage.views.timeline import timeline_of

ENDED = {Case.Status.CLOSED, Case.Status.JOINED}
CaseView = Callable[[TenantRequest, Case], HttpResponse]


def load_case(request: TenantRequest, reference: str) -> Case:
    """Return the case of an address, for a member who works its queue."""
    case: Case | None = (
        Case.objects.select_related(
            "queue", "report", "claimed_by__user", "joined_to", "looks_like"
        )
        .filter(reference=reference.upper()[:16])
        .first()
    )
    if case is None:
        raise Http404
    case.report.workspace = request.workspace
    require(may_work_queue(request.member, case.queue_id))
    return case


def _verb(view: CaseView) -> Callable[..., HttpResponse]:
    """Load the case of an act; who comes to its address without posting is shown the case."""

    @member_page()
    @wraps(view)
    def opened(request: TenantRequest, reference: str) -> HttpResponse:
        case = load_case(request, reference)
        return view(request, case) if request.method == "POST" else _to_case(request, case)

    return opened


@member_page()
def case_page(request: TenantRequest, reference: str) -> HttpResponse:
    """Show a case: its facts, what can be done now, and what was done."""
    return _page(request, load_case(request, reference))


@_verb
def claim(request: TenantRequest, case: Case) -> HttpResponse:
    """Claim or renew a case; from a row of a queue the answer is that row."""
    now = timezone.now()
    take_over = request.POST.get("take_over") == "yes"
    in_row = bool(request.htmx)  # type: ignore[attr-defined]
    status = 200
    try:
        actions.claim_case(case, by=request.member, now=now, take_over=take_over)
    except Changed:
        if not in_row:
            raise
        status = 409
    if not in_row:
        return _to_case(request, case)
    fresh = Case.objects.select_related("claimed_by__user").get(pk=case.pk)
    row = row_of(fresh, slug=request.workspace.slug, member=request.member, now=now)
    return render(request, "triage/case_row.html", {"row": row}, status=status)


@_verb
def release(request: TenantRequest, case: Case) -> HttpResponse:
    """Give the case back to its queue."""
    actions.release_case(case, by=request.member, now=timezone.now())
    messages.success(request, _("%(case)s is back in the queue.") % {"case": case.reference})
    return redirect("triage:queue", request.workspace.slug, case.queue.slug)


@_verb
def decide(request: TenantRequest, case: Case) -> HttpResponse:
    """Decide the case; what was typed survives a refusal."""
    form = DecideForm(request.POST, case=case)

    def act() -> None:
        made = actions.decide_case(case, **form.cleaned_data, by=request.member, now=timezone.now())
        words = _("%(case)s decided: %(outcome)s, %(severity)s.") % {
            "case": case.reference,
            "outcome": made.outcome.replace("_", " "),
            "severity": made.get_severity_display().lower(),
        }
        messages.success(request, words)

    return _attempt(request, case, form, act, note="note")


@_verb
def request_detail(request: TenantRequest, case: Case) -> HttpResponse:
    """Ask the reporter a question."""
    form = RequestDetailForm(request.POST)

    def act() -> None:
        given = form.cleaned_data
        actions.request_detail(
            case,
            given["question"],
            by=request.member,
            now=timezone.now(),
            answer_by=given["answer_by"],
        )
        messages.success(
            request, _("Asked. The case comes back to the queue when the reporter answers.")
        )

    return _attempt(request, case, form, act, note="question")


@_verb
def write(request: TenantRequest, case: Case) -> HttpResponse:
    """Write to the reporter."""
    form = WriteForm(request.POST)

    def act() -> None:
        words = form.cleaned_data["message"]
        actions.write_to_reporter(case, words, by=request.member, now=timezone.now())
        messages.success(request, _("Sent. The reporter reads it on the status page."))

    return _attempt(request, case, form, act, note="message")


@_verb
def resolve(request: TenantRequest, case: Case) -> HttpResponse:
    """Close a confirmed case with a note to its reporter."""
    form = ResolveForm(request.POST)

    def act() -> None:
        note = form.cleaned_data["resolution_note"]
        actions.resolve_case(case, note, by=request.member, now=timezone.now())
        messages.success(request, _("Resolved. The reporter has been told."))

    return _attempt(request, case, form, act, note="resolution_note")


@_verb
def content(request: TenantRequest, case: Case) -> HttpResponse:
    """Open what was written about the case, once, and record who did."""
    pieces = actions.read_content(case, by=request.member, purpose="triage")
    said = [piece for piece in pieces if piece.kind == Kind.MESSAGE]
    rest = [piece for piece in pieces if piece.kind != Kind.MESSAGE]
    case.unread_at = None
    opened: dict[str, Any] = {
        "opened": True,
        "pieces": shown_pieces(case, rest),
        "conversation": conversation_of(case, said),
    }
    if request.htmx:  # type: ignore[attr-defined]
        denied = may_judge(request.member, case).reason
        opened |= {"gone": _gone(request, case), "events": timeline_of(case)}
        opened["notices"] = standing_notices(case, denied)
        return render(request, "triage/case_opened.html", {"case": case, **opened})
    return _page(request, case, **opened)


def _attempt(
    request: TenantRequest, case: Case, form: forms.Form, act: Callable[[], None], *, note: str
) -> HttpResponse:
    """Carry out what a form asks for; refused, show the page with everything typed still there."""
    if form.is_valid():
        try:
            act()
            return _to_case(request, case)
        except Invalid as error:
            form.add_error(error.field if error.field in form.fields else None, error.detail)
        except Changed as error:
            kept: dict[str, Any] = {"conflict": str(error), "kept_note": request.POST.get(note, "")}
            return _page(request, load_case(request, case.reference), status=409, **kept)
        except Denied as error:
            kept = {"denied": str(error), "kept_note": request.POST.get(note, "")}
            return _page(request, load_case(request, case.reference), status=403, **kept)
    return _page(request, load_case(request, case.reference), status=422, bound=form)


def _to_case(request: TenantRequest, case: Case) -> HttpResponse:
    return redirect("triage:case", request.workspace.slug, case.reference)


def _page(
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
        Decision.objects.select_related("by__user", "policy_area", "enforcement_point")
        .filter(case=case)
        .order_by("-id")
        .first()
    )
    free = holder is None or mine
    judge = may_judge(member, case)
    decides = bool(may_decide(member, case.queue_id))
    decidable = case.status in Case.OUTCOMES and free and decides and bool(judge)
    asking = decidable and case.status == Case.Status.OPEN
    resolving = case.status == Case.Status.CONFIRMED and leads
    context = {
        "case": case,
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
        "incident_facts": facts.incident_facts(case, report),
        "asked_facts": asked_facts(report),
        "system_facts": facts.system_facts(report),
        "source_facts": facts.source_facts(report) + facts.guard_facts(case, report),
        "held_back": case.status == Case.Status.HELD,
        "held_reasons": reasons_in_words(report.spam_reasons),
        "decision_facts": facts.decision_facts(case, decision) if decision else [],
        "case_files": files.lines_of(case, request.workspace.slug),
        "traced": actions.traced_reports(case),
        "trace_denied": may_read_trace(member, case.queue_id).reason,
        "read_denied": may_read_content(member, case.queue_id).reason,
        "gone": _gone(request, case),
        "decide_form": _form(DecideForm, bound, decidable, case=case),
        "request_form": _form(RequestDetailForm, bound, asking),
        "resolve_form": _form(ResolveForm, bound, resolving),
        "write_form": _form(WriteForm, bound, decides and case.status not in ENDED),
        "asked_note": asked_note(case),
        "alike": alike_of(case, request.workspace.slug, now),
        "notices": standing_notices(case, judge.reason),
        "may_claim": case.status == Case.Status.OPEN and holder is None and bool(judge),
        # A confirmed case can become a test, by those who may make one.
        "testable": decision is not None
        and decision.outcome == Outcome.CONFIRMED
        and bool(may_export_evaluations(member)),
        "events": timeline_of(case),
        **({} if "conversation" in more else {"conversation": conversation_of(case)}),
        **more,
    }
    return render(request, "triage/case.html", context, status=status)


def _gone(request: TenantRequest, case: Case) -> dict[str, Any] | None:
    left = vault.classes_left(case.report)
    return None if DataClass.CONTENT in left else purge_of(case, request)


def _form(
    kind: type[forms.Form], bound: forms.Form | None, wanted: bool, **more: Any
) -> forms.Form | None:
    if not wanted:
        return None
    return bound if isinstance(bound, kind) else kind(**more)
