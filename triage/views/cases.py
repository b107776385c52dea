"""The verbs that are posted to the page of a case."""

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from privacy.models import Kind
from tenants.access import TenantRequest, member_page
from tenants.permissions import Changed, Denied, Invalid
from triage import actions
from triage.forms import DecideForm, RequestDetailForm, ResolveForm, WriteForm
from triage.models import Case, next_case
from triage.permissions import may_judge
from triage.views.case_content import shown_pieces
from triage.views.case_detail import case_of_report, draw_case, gone_of, load_case
from triage.views.case_readers import readers_of
from triage.views.case_rows import row_of
from triage.views.case_timeline import timeline_of
from triage.views.conversation import conversation_of, standing_notices, talking_of

CaseView = Callable[[TenantRequest, Case], HttpResponse]


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
    """Show a case: its facts, what can be done now, and what was done.

    What a reporter reads out may be the reference of a report that was merged into another's case.
    """
    try:
        case = load_case(request, reference)
    except Http404:
        return _to_case(request, case_of_report(request, reference))
    return draw_case(request, case)


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
        actions.decide_case(
            case,
            **form.cleaned_data,
            by=request.member,
            now=timezone.now(),
            hold=timedelta(seconds=settings.UNDO_SECONDS),
        )

    return _attempt(request, case, form, act, note="note", onward="onward" in request.POST)


@_verb
def undo(request: TenantRequest, case: Case) -> HttpResponse:
    """Undo the decision of the case, of which nobody was told yet."""
    actions.undo_decision(case, by=request.member, now=timezone.now())
    messages.success(request, _("Undone. Nobody was told, and you hold the case again."))
    return _to_case(request, case)


@_verb
def request_detail(request: TenantRequest, case: Case) -> HttpResponse:
    """Ask the reporter a question."""
    form = RequestDetailForm(request.POST, talking=talking_of(case), to_all=True)

    def act() -> None:
        given = form.cleaned_data
        actions.request_detail(
            case,
            given["question"],
            by=request.member,
            now=timezone.now(),
            of=form.reports,
            answer_by=given["answer_by"],
        )
        messages.success(
            request, _("Asked. The case comes back to the queue when the reporter answers.")
        )

    return _attempt(request, case, form, act, note="question")


@_verb
def write(request: TenantRequest, case: Case) -> HttpResponse:
    """Write to the reporter."""
    form = WriteForm(request.POST, talking=talking_of(case), to_all=False)

    def act() -> None:
        given = form.cleaned_data
        actions.write_to_reporters(
            case,
            given["message"],
            by=request.member,
            now=timezone.now(),
            to=form.reports,
            attempt=given["attempt"],
        )
        messages.success(request, _("Sent. The reporter reads it on the status page."))

    return _attempt(request, case, form, act, note="message")


@_verb
def resolve(request: TenantRequest, case: Case) -> HttpResponse:
    """Close a confirmed case with a note to its reporter."""
    form = ResolveForm(request.POST, case=case)

    def act() -> None:
        given = form.cleaned_data
        actions.resolve_case(
            case,
            given["resolution_note"],
            by=request.member,
            now=timezone.now(),
            follow_up=given.get("follow_up", ""),
        )
        messages.success(request, _("Resolved. The reporter has been told."))

    return _attempt(request, case, form, act, note="resolution_note")


@_verb
def content(request: TenantRequest, case: Case) -> HttpResponse:
    """Open what was written about the case, once, and record who did."""
    pieces = actions.read_content(case, by=request.member, purpose="triage")
    reporter_messages = [piece for piece in pieces if piece.kind == Kind.MESSAGE]
    others = [piece for piece in pieces if piece.kind != Kind.MESSAGE]
    case.unread_at = None
    opened: dict[str, Any] = {
        "opened": True,
        "pieces": shown_pieces(case, others),
        "conversation": conversation_of(case, reporter_messages),
    }
    if request.htmx:  # type: ignore[attr-defined]
        opened |= {"gone": gone_of(request, case), "events": timeline_of(case)}
        opened["readers"] = readers_of(case)
        opened["notices"] = standing_notices(case, may_judge(request.member, case))
        return render(request, "triage/case_opened.html", {"case": case, **opened})
    return draw_case(request, case, **opened)


def _attempt(
    request: TenantRequest,
    case: Case,
    form: forms.Form,
    act: Callable[[], None],
    *,
    note: str,
    onward: bool = False,
) -> HttpResponse:
    """Carry out what a form asks for; refused, show the page with everything typed still there.

    Done, show the case again, or with `onward` the one that comes next.
    """
    if form.is_valid():
        try:
            act()
            return _onward(request, case) if onward else _to_case(request, case)
        except Invalid as error:
            form.add_error(error.field if error.field in form.fields else None, error.detail)
        except Changed as error:
            kept: dict[str, Any] = {"conflict": str(error), "kept_note": request.POST.get(note, "")}
            return draw_case(request, load_case(request, case.reference), status=409, **kept)
        except Denied as error:
            kept = {"denied": str(error), "kept_note": request.POST.get(note, "")}
            return draw_case(request, load_case(request, case.reference), status=403, **kept)
    return draw_case(request, load_case(request, case.reference), status=422, bound=form)


def _onward(request: TenantRequest, case: Case) -> HttpResponse:
    """Show the case that comes next in the queue of one that is done, else what is left to do."""
    if following := next_case(case.queue, request.member, timezone.now()):
        return _to_case(request, following)
    messages.success(request, _("Nothing in %(queue)s waits for you.") % {"queue": case.queue.name})
    return redirect("triage:queues", request.workspace.slug)


def _to_case(request: TenantRequest, case: Case) -> HttpResponse:
    return redirect("triage:case", request.workspace.slug, case.reference)
