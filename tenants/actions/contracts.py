"""Contracts with customers: adding, changing and ending them, and what they say about intake."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from tenants import audit
from tenants.models import Contract, Forbidden, Member, Workspace
from tenants.permissions import Changed, Invalid, may_manage_workspace, require
from tenants.scope import current_workspace_id
from tenants.time_zones import binding_day

LEAST_HOURS, MOST_HOURS = 1, 720
MOST_TURNS = 50
MOST_BYTES = 32_000
# What can be changed of a contract, as it stands in the audit trail; the customer's name does not.
TERMS = (
    "reference", "customer", "starts_on", "ends_on", "acknowledge_hours", "contain_hours",
    "update_hours", "forbidden", "context_turns", "context_bytes", "tell_reporter_of_opening",
    "workspace_default",
)  # fmt: skip
UNRECORDED = {"reference", "customer"}


@transaction.atomic
def add_contract(*, by: Member, now: datetime, **terms: Any) -> Contract:
    """Record a contract; raise Invalid for terms that make no sense.

    Marked `workspace_default`, it limits all that the workspace takes in from its first day.
    """
    require(may_manage_workspace(by))
    contract = Contract(workspace_id=current_workspace_id(), created_at=now, **_checked(terms))
    _save(contract)
    audit.record("contract.added", contract, by=by, **_facts(contract))
    return contract


@transaction.atomic
def change_contract(contract: Contract, *, by: Member, now: datetime, **terms: Any) -> Contract:
    """Change the terms of a contract; raise Changed for one that has ended."""
    require(may_manage_workspace(by))
    contract = _locked(contract)
    if contract.ends_on is not None and contract.ends_on < binding_day(now):
        raise Changed(_("This contract has ended. Add a new one."))
    before = _facts(contract)
    for name, value in _checked(terms).items():
        setattr(contract, name, value)
    _save(contract)
    after = _facts(contract)
    changed = {name for name in after if after[name] != before[name]}
    audit.record(
        "contract.changed",
        contract,
        by=by,
        before={name: before[name] for name in sorted(changed)},
        after={name: after[name] for name in sorted(changed)},
    )
    return contract


@transaction.atomic
def end_contract(contract: Contract, *, by: Member, now: datetime) -> None:
    """End a contract today: its limits hold no longer from this moment."""
    require(may_manage_workspace(by))
    contract = _locked(contract)
    today = binding_day(now)
    if (
        contract.ends_on is not None
        and contract.ends_on <= today
        and not contract.workspace_default
    ):
        raise Changed(_("This contract has ended already."))
    contract.ends_on = min(contract.ends_on or today, today)
    contract.starts_on = min(contract.starts_on, contract.ends_on)
    contract.workspace_default = False
    _save(contract)
    audit.record("contract.ended", contract, by=by)


def _locked(contract: Contract) -> Contract:
    locked: Contract = Contract.objects.select_for_update().get(pk=contract.pk)
    return locked


def _save(contract: Contract) -> None:
    """Write a contract, and the copy of its limits into the row every request reads."""
    # One at a time for the workspace: the copy must be of the contract that is marked last.
    workspace = Workspace.objects.select_for_update(no_key=True).get(pk=contract.workspace_id)
    if contract.workspace_default:
        marked = Contract.objects.filter(workspace_default=True).exclude(pk=contract.pk).first()
        if marked is not None:
            raise Invalid(
                "workspace_default",
                _("%(reference)s limits intake already. Take the mark from it first.")
                % {"reference": marked.reference},
            )
    try:
        with transaction.atomic():
            contract.save()
    except IntegrityError as error:
        raise Invalid("reference", _("There is a contract with this reference already.")) from error
    default = Contract.objects.filter(workspace_default=True).first()
    Workspace.objects.filter(pk=workspace.pk).update(contract_limits=limits_of(default))


def limits_of(contract: Contract | None) -> dict[str, Any]:
    """Return what a contract says about intake, as the workspace's row keeps it."""
    if contract is None:
        return {}
    return {
        "contract": str(contract.pk),
        "starts_on": contract.starts_on.isoformat(),
        "ends_on": contract.ends_on.isoformat() if contract.ends_on else None,
        "forbidden": sorted(contract.forbidden),
        "context_turns": contract.context_turns,
        "context_bytes": contract.context_bytes,
    }


def _checked(terms: dict[str, Any]) -> dict[str, Any]:
    """Return the terms that a contract has; raise Invalid, naming the field, for what is wrong."""
    checked = {name: terms[name] for name in TERMS if name in terms}
    for name in ("reference", "customer"):
        if name in checked and not checked[name].strip():
            raise Invalid(name, _("Fill this in."), code="required")
    starts_on, ends_on = checked.get("starts_on"), checked.get("ends_on")
    if starts_on and ends_on and ends_on < starts_on:
        raise Invalid("ends_on", _("The last day must not lie before the first."))
    for name in ("acknowledge_hours", "contain_hours", "update_hours"):
        _within(checked, name, LEAST_HOURS, MOST_HOURS)
    _within(checked, "context_turns", 1, MOST_TURNS)
    _within(checked, "context_bytes", 1, MOST_BYTES)
    checked["forbidden"] = _forbidden(checked.get("forbidden", []))
    return checked


def _within(terms: dict[str, Any], name: str, least: int, most: int) -> None:
    if name in terms and not least <= terms[name] <= most:
        raise Invalid(name, _("Give a number from %(least)s to %(most)s.") % {
            "least": least, "most": f"{most:,}",
        })  # fmt: skip


def _forbidden(forbidden: Sequence[str]) -> list[str]:
    if unknown := set(forbidden) - set(Forbidden.values):
        raise Invalid("forbidden", _("There is no such class of data: %s.") % sorted(unknown)[0])
    return sorted(set(forbidden))


def _facts(contract: Contract) -> dict[str, Any]:
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name in TERMS
        if name not in UNRECORDED
        for value in [getattr(contract, name)]
    }
