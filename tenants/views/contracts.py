"""Contracts with customers, as the workspace admin keeps them."""

import uuid
from datetime import date

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tenants import actions
from tenants.access import TenantRequest, member_page
from tenants.actions.contracts import TERMS
from tenants.forms import ContractForm
from tenants.models import CONTEXT_BYTES, CONTEXT_TURNS, Contract
from tenants.pages import page_of
from tenants.permissions import Invalid, may_manage_workspace
from tenants.time_zones import binding_day


@member_page(may_manage_workspace)
def contracts_page(request: TenantRequest) -> HttpResponse:
    """List contracts, newest first, and say which one limits intake."""
    page = page_of(Contract.objects.all(), request.GET.get("at", ""))
    today = binding_day(timezone.now())
    context = {
        "rows": [{"row": row, "state": state_of(row, today)} for row in page.rows],
        **page.links(),
    }
    return render(request, "tenants/contracts.html", context)


@member_page(may_manage_workspace)
def new_contract_page(request: TenantRequest) -> HttpResponse:
    """Add a contract."""
    initial = {
        "starts_on": binding_day(timezone.now()),
        "acknowledge_hours": 4,
        "contain_hours": 24,
        "update_hours": 24,
        "context_turns": CONTEXT_TURNS,
        "context_bytes": CONTEXT_BYTES,
    }
    form = ContractForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            row = actions.add_contract(by=request.member, now=timezone.now(), **form.cleaned_data)
        except Invalid as error:
            form.add_error(error.field, error.detail)
        else:
            messages.success(request, _("%(name)s is added.") % {"name": row.reference})
            return redirect("tenants:contracts", slug=request.workspace.slug)
    return _page(request, form, None)


@member_page(may_manage_workspace)
def contract_page(request: TenantRequest, contract_id: uuid.UUID) -> HttpResponse:
    """Show a contract and change its terms."""
    row: Contract = get_object_or_404(Contract.objects, pk=contract_id)
    initial = {name: getattr(row, name) for name in TERMS}
    form = ContractForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            actions.change_contract(row, by=request.member, now=timezone.now(), **form.cleaned_data)
        except Invalid as error:
            form.add_error(error.field, error.detail)
        else:
            messages.success(request, _("The contract is saved."))
            return redirect("tenants:contracts", slug=request.workspace.slug)
    return _page(request, form, row)


@member_page(may_manage_workspace)
@require_POST
def end_contract(request: TenantRequest, contract_id: uuid.UUID) -> HttpResponse:
    """End a contract today."""
    row: Contract = get_object_or_404(Contract.objects, pk=contract_id)
    actions.end_contract(row, by=request.member, now=timezone.now())
    messages.success(request, _("%(name)s has ended.") % {"name": row.reference})
    return redirect("tenants:contracts", slug=request.workspace.slug)


def state_of(row: Contract, today: date) -> str:
    """Return whether a contract is to come, in force, in its last day, or over."""
    if row.starts_on > today:
        return "waiting"
    if row.ends_on is None or row.ends_on > today:
        return "on"
    return "last_day" if row.ends_on == today else "ended"


def _page(request: TenantRequest, form: ContractForm, row: Contract | None) -> HttpResponse:
    state = state_of(row, binding_day(timezone.now())) if row else ""
    return render(
        request,
        "tenants/contract.html",
        {"form": form, "contract": row, "state": state},
        status=400 if form.errors else 200,
    )
