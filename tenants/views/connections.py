"""Host products that send reports, and sinks that receive notices."""

import uuid

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from tenants import actions
from tenants.access import TenantRequest, member_page
from tenants.forms import ClientKeyForm, WebhookForm
from tenants.models import ClientKey, OutboxEntry, Webhook
from tenants.permissions import may_manage_workspace

DELIVERIES = 20


@member_page(may_manage_workspace)
def connections_page(request: TenantRequest) -> HttpResponse:
    """List client keys and webhooks, working ones first, with what was sent last."""
    keys = ClientKey.objects.defer("secret_sealed").order_by("-id")
    hooks = Webhook.objects.defer("secret_sealed", "earlier_sealed").order_by("-id")
    sent = OutboxEntry.objects.filter(webhook__isnull=False).select_related("webhook")
    context = {
        "client_keys": sorted(keys, key=lambda key: key.revoked_at is not None),
        "webhooks": sorted(hooks, key=lambda hook: hook.disabled_at is not None),
        "deliveries": sent.defer(
            "sealed", "webhook__secret_sealed", "webhook__earlier_sealed"
        ).order_by("-id")[:DELIVERIES],
    }
    return render(request, "tenants/connections.html", context)


@member_page(may_manage_workspace)
@never_cache
def client_key_page(request: TenantRequest) -> HttpResponse:
    """Connect a host product; the answer shows its secret, this once."""
    form = ClientKeyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        key, secret = actions.create_client_key(
            form.cleaned_data["name"], form.cleaned_data["origins"], by=request.member
        )
        return render(request, "tenants/client_key_made.html", {"key": key, "secret": secret})
    status = 400 if form.errors else 200
    return render(request, "tenants/client_key.html", {"form": form}, status=status)


@member_page(may_manage_workspace)
@never_cache
def webhook_page(request: TenantRequest) -> HttpResponse:
    """Add a sink; the answer shows its signing secret, this once."""
    form = WebhookForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        hook, secret = actions.add_webhook(**form.cleaned_data, by=request.member)
        return render(request, "tenants/webhook_made.html", {"hook": hook, "secret": secret})
    status = 400 if form.errors else 200
    return render(request, "tenants/webhook.html", {"form": form}, status=status)


@member_page(may_manage_workspace)
@require_POST
def revoke_client_key(request: TenantRequest, key_id: uuid.UUID) -> HttpResponse:
    """Refuse a host product from now on."""
    key = get_object_or_404(ClientKey.objects, pk=key_id)
    actions.revoke_client_key(key, by=request.member, now=timezone.now())
    messages.success(request, _("Reports signed by %(name)s are refused now.") % {"name": key.name})
    return redirect("tenants:connections", slug=request.workspace.slug)


@member_page(may_manage_workspace)
@require_POST
@never_cache
def rotate_webhook_secret(request: TenantRequest, webhook_id: uuid.UUID) -> HttpResponse:
    """Give a sink a new signing secret; the answer shows it, this once."""
    hook = get_object_or_404(Webhook.objects, pk=webhook_id)
    secret = actions.rotate_webhook_secret(hook, by=request.member, now=timezone.now())
    context = {"hook": hook, "secret": secret, "rotated": True}
    return render(request, "tenants/webhook_made.html", context)


@member_page(may_manage_workspace)
@require_POST
def try_webhook(request: TenantRequest, webhook_id: uuid.UUID) -> HttpResponse:
    """Send a sink a call that pages nobody."""
    hook = get_object_or_404(Webhook.objects, pk=webhook_id)
    actions.try_webhook(hook, by=request.member, now=timezone.now())
    messages.success(
        request,
        _("A test is on its way to %(name)s. How it ended stands under Sent last.")
        % {"name": hook.name},
    )
    return redirect("tenants:connections", slug=request.workspace.slug)


@member_page(may_manage_workspace)
@require_POST
def disable_webhook(request: TenantRequest, webhook_id: uuid.UUID) -> HttpResponse:
    """Send nothing more to a sink."""
    hook = get_object_or_404(Webhook.objects, pk=webhook_id)
    actions.disable_webhook(hook, by=request.member, now=timezone.now())
    messages.success(request, _("Nothing more is sent to %(name)s.") % {"name": hook.name})
    return redirect("tenants:connections", slug=request.workspace.slug)
