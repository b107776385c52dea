"""Connecting host products and webhook sinks."""

import base64
import os
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction

from tenants import audit, delivery, keys
from tenants.models import ClientKey, Member, Webhook, Workspace, new_id
from tenants.permissions import Changed, may_manage_workspace, require
from tenants.scope import current_workspace_id

# How long calls are signed with the secret before too.
OVERLAP = timedelta(days=1)


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
    secret, hook_id = _new_secret(), new_id()
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
def rotate_webhook_secret(hook: Webhook, *, by: Member, now: datetime) -> str:
    """Give a sink a new signing secret, shown once; return it.

    Calls are signed with the one before too, for a day. Raises Changed for a disabled sink.
    """
    require(may_manage_workspace(by))
    seen = Webhook.objects.select_for_update().get(pk=hook.pk)
    _require_working(seen)
    secret = _new_secret()
    Webhook.objects.filter(pk=hook.pk).update(
        secret_sealed=keys.seal_for_workspace(secret, f"webhook:{hook.pk}"),
        earlier_sealed=seen.secret_sealed,
        earlier_until=now + OVERLAP,
    )
    audit.record("webhook.secret_changed", hook, by=by, earlier_until=(now + OVERLAP).isoformat())
    return secret


@transaction.atomic
def try_webhook(hook: Webhook, *, by: Member, now: datetime) -> None:
    """Send a sink a call that pages nobody, at most one a minute; raise Changed for a disabled one."""
    require(may_manage_workspace(by))
    _require_working(Webhook.objects.get(pk=hook.pk))
    workspace = Workspace.objects.get(pk=hook.workspace_id).name
    key = f"{hook.pk}:{now:%Y%m%d%H%M}"
    if delivery.enqueue(
        "webhook.test", key, "tenants/webhook_test", now=now, webhook=hook, workspace=workspace
    ):
        audit.record("webhook.tested", hook, by=by)


def _require_working(hook: Webhook) -> None:
    if hook.disabled_at is not None:
        raise Changed(f"{hook.name} is disabled: nothing is sent to it.")


def _new_secret() -> str:
    return "whsec_" + base64.b64encode(os.urandom(24)).decode()


@transaction.atomic
def disable_webhook(hook: Webhook, *, by: Member, now: datetime) -> None:
    """Send nothing more to a sink."""
    require(may_manage_workspace(by))
    if Webhook.objects.filter(pk=hook.pk, disabled_at=None).update(disabled_at=now):
        delivery.look_again_to(webhook=hook, now=now)
        audit.record("webhook.disabled", hook, by=by)
