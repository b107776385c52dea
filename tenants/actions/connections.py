"""Connecting host products and webhook sinks."""

import base64
import os
import secrets
from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from tenants import audit, delivery, keys
from tenants.models import ClientKey, Member, Webhook, new_id
from tenants.permissions import may_manage_workspace, require
from tenants.scope import current_workspace_id


@transaction.atomic
def create_client_key(
    name: str, origins: Sequence[str] = (), *, by: Member | None = None
) -> tuple[ClientKey, str]:
    """Create a host product's key; return it with its signing secret, which is shown once."""
    if by is not None:
        require(may_manage_workspace(by))
    secret = secrets.token_urlsafe(32)
    key_id = new_id()
    key = ClientKey.objects.create(
        id=key_id,
        workspace_id=current_workspace_id(),
        name=name,
        public_id=f"pk_{secrets.token_hex(12)}",
        secret_sealed=keys.seal_for_workspace(secret, f"client-key:{key_id}"),
        origins=[origin.rstrip("/") for origin in origins],
    )
    audit.record("client_key.created", key, by=by, origins=key.origins)
    return key, secret


def client_secret(key: ClientKey) -> str:
    """Return the signing secret of a client key, to check a signature with."""
    return keys.unseal_for_workspace(bytes(key.secret_sealed), f"client-key:{key.pk}")


@transaction.atomic
def revoke_client_key(key: ClientKey, *, by: Member, now: datetime) -> None:
    """Refuse a host product from now on; its reports stay."""
    require(may_manage_workspace(by))
    if ClientKey.objects.filter(pk=key.pk, revoked_at=None).update(revoked_at=now):
        audit.record("client_key.revoked", key, by=by)


@transaction.atomic
def add_webhook(name: str, url: str, *, by: Member | None = None) -> tuple[Webhook, str]:
    """Add a sink for incident notices; return it with its signing secret, shown once."""
    if by is not None:
        require(may_manage_workspace(by))
    secret = "whsec_" + base64.b64encode(os.urandom(24)).decode()
    hook_id = new_id()
    hook = Webhook.objects.create(
        id=hook_id,
        workspace_id=current_workspace_id(),
        name=name,
        url=url,
        secret_sealed=keys.seal_for_workspace(secret, f"webhook:{hook_id}"),
    )
    audit.record("webhook.added", hook, by=by)
    return hook, secret


@transaction.atomic
def disable_webhook(hook: Webhook, *, by: Member, now: datetime) -> None:
    """Send nothing more to a sink."""
    require(may_manage_workspace(by))
    if Webhook.objects.filter(pk=hook.pk, disabled_at=None).update(disabled_at=now):
        delivery.look_again_to(webhook=hook, now=now)
        audit.record("webhook.disabled", hook, by=by)
