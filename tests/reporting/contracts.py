"""Contracts for the tests of intake."""

from typing import Any

from django.utils import timezone

from tenants.models import Workspace


def limited(workspace: Workspace, *forbidden: str, turns: int = 6, size: int = 8_000) -> None:
    """Limit what a workspace takes in, as the contract marked as its own would."""
    limits: dict[str, Any] = {
        "starts_on": timezone.localdate().isoformat(),
        "ends_on": None,
        "forbidden": list(forbidden),
        "context_turns": turns,
        "context_bytes": size,
    }
    Workspace.objects.filter(pk=workspace.pk).update(contract_limits=limits)
    workspace.contract_limits = limits
