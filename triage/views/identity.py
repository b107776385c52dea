"""Who made a report: asked for from its case, and shown to the one it was granted to (J2)."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from privacy.actions import request_identity
from privacy.forms.identity import AskForm
from privacy.models import IdentityRequest, Kind
from privacy.vault import Piece
from reporting.actions import open_identity
from tenants.access import TenantRequest, member_page
from tenants.permissions import Changed, Invalid, require
from triage.models import Case
from triage.permissions import may_read_content
from triage.views.case_detail import load_case

Status = IdentityRequest.Status
MOST_SHOWN = 20


@member_page()
@never_cache
def identity_page(request: TenantRequest, reference: str) -> HttpResponse:
    """Show what the member asked about a case's reporter, and take a request."""
    case = _load(request, reference)
    form = AskForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            request_identity(
                case.report, **form.cleaned_data, by=request.member, now=timezone.now()
            )
            messages.success(request, _("Asked. You get an e-mail when a custodian decides."))
            return redirect("triage:identity", request.workspace.slug, case.reference)
        except Invalid as error:
            form.add_error(error.field if error.field in form.fields else None, error.detail)
        except Changed as error:
            return _page(request, case, form, status=409, conflict=str(error))
    return _page(request, case, form, status=422 if form.errors else 200)


@member_page()
@never_cache
@require_POST
def identity_open(request: TenantRequest, reference: str) -> HttpResponse:
    """Show who made the report to the one it was granted to; each time is recorded."""
    case = _load(request, reference)
    asked = _own(request, case).filter(status=Status.GRANTED).first()
    if asked is None:
        conflict = _("Nothing is granted to you at the moment.")
        return _page(request, case, AskForm(), status=409, conflict=conflict)
    try:
        pieces = open_identity(asked, by=request.member, now=timezone.now())
    except Changed as error:
        return _page(request, case, AskForm(), status=409, conflict=str(error))
    return _page(request, case, AskForm(), opened=_facts(pieces))


def _load(request: TenantRequest, reference: str) -> Case:
    """Return the case, for a member who still reads what its reporters wrote."""
    case = load_case(request, reference)
    require(may_read_content(request.member, case.queue_id))
    return case


def _own(request: TenantRequest, case: Case) -> Any:
    return IdentityRequest.objects.filter(
        record=case.report_id, requested_by=request.member
    ).order_by("-id")


def _page(
    request: TenantRequest, case: Case, form: AskForm, status: int = 200, **more: Any
) -> HttpResponse:
    now = timezone.now()
    asked = list(_own(request, case).select_related("decided_by__user")[:MOST_SHOWN])
    granted = next((row for row in asked if row.granted_at(now)), None)
    waiting = any(row.status == Status.REQUESTED for row in asked)
    context = {
        "case": case,
        "asked": asked,
        "granted": granted,
        "form": None if granted or waiting else form,
        "waiting": waiting,
        **more,
    }
    return render(request, "triage/identity.html", context, status=status)


def _facts(pieces: list[Piece]) -> list[dict[str, str]]:
    terms = {
        Kind.SUBJECT: _("As the host product knows them"),
        Kind.CONTACT: _("Address"),
        Kind.AFFECTED: _("Affected user"),
        Kind.INFORMED: _("To keep informed"),
    }
    facts = [{"term": str(terms[Kind(piece.kind)]), "value": piece.text} for piece in pieces]
    return facts or [{"term": _("Identity"), "value": _("It was deleted: its time was over.")}]
