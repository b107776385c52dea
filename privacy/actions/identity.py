"""A sealed identity: asked for with a reason, granted by somebody else, opened for a time (J2)."""

from datetime import datetime, timedelta
from typing import Any

from django.db import IntegrityError, transaction

from privacy import vault
from privacy.models import Content, IdentityRequest, Kind, Record
from privacy.texts import clean_text, redact_words
from privacy.vault import Sealed
from tenants import audit, delivery
from tenants.actions import members_with_role
from tenants.models import Contract, Member, Workspace
from tenants.permissions import Changed, Denied, Invalid, may_read_identity, require
from tenants.roles import Role
from tenants.states import move, try_move

Status = IdentityRequest.Status
Purpose = IdentityRequest.Purpose
IDENTITY = (Kind.SUBJECT, Kind.CONTACT, Kind.AFFECTED, Kind.INFORMED)
GRANT_HOURS = (1, 24)
MOST_REASON = 400


@transaction.atomic
def request_identity(
    row: Sealed, *, purpose: str, reason: str, by: Member, now: datetime
) -> IdentityRequest:
    """Ask the custodians to open who made a report; they are told by e-mail.

    The caller has checked that the member works on the report. Raises Invalid for no purpose or
    no reason, Changed where there is nothing to open or the member has asked already.
    """
    if purpose not in Purpose.values:
        raise Invalid("purpose", "Choose what it is needed for.", code="required")
    reason = _words(row.workspace, reason, "reason", "Say why, so that a custodian can decide.")
    if not Content.objects.filter(record=row.pk, kind__in=IDENTITY).exists():
        raise Changed("This report holds no name or address: there is nothing to open.")
    asked = IdentityRequest(
        workspace_id=row.workspace_id,
        record_id=row.pk,
        purpose=purpose,
        reason=reason,
        requested_by=by,
        requested_at=now,
    )
    try:
        with transaction.atomic():
            asked.save(force_insert=True)
    except IntegrityError as error:
        raise Changed("You have asked for this already.") from error
    for custodian in members_with_role(Role.CUSTODIAN):
        if custodian.pk != by.pk:
            _mail(asked, "identity_requested", custodian, now)
    audit.record("identity.requested", row, by=by, request=str(asked.pk), purpose=purpose)
    return asked


@transaction.atomic
def grant_identity(asked: IdentityRequest, *, hours: int, by: Member, now: datetime) -> None:
    """Let the one who asked open the identity for 1 or 24 hours.

    Raises Denied for anybody but another custodian, Changed when it was decided already.
    """
    _require_other(asked, by)
    if asked.requested_by.removed_at is not None:
        raise Changed(f"{asked.requested_by} has left the workspace. Refuse the request instead.")
    if hours not in GRANT_HOURS:
        raise Invalid("hours", "Choose for how long: 1 hour or 24 hours.")
    until = now + timedelta(hours=hours)
    _move(asked, Status.GRANTED, decided_by=by, decided_at=now, granted_until=until)
    _mail(asked, "identity_decided", asked.requested_by, now)
    audit.record("identity.granted", asked.record, by=by, request=str(asked.pk), hours=hours)


@transaction.atomic
def refuse_identity(asked: IdentityRequest, reason: str, *, by: Member, now: datetime) -> None:
    """Refuse a request with a reason, which the one who asked reads.

    Raises Denied for anybody but another custodian, Changed when it was decided already.
    """
    _require_other(asked, by)
    refusal = _words(asked.record.workspace, reason, "refusal", "Say why, for the one who asked.")
    _move(asked, Status.REFUSED, decided_by=by, decided_at=now, refusal=refusal)
    _mail(asked, "identity_decided", asked.requested_by, now)
    audit.record("identity.refused", asked.record, by=by, request=str(asked.pk))


@transaction.atomic
def open_identity(
    asked: IdentityRequest, *, by: Member, now: datetime
) -> tuple[list[vault.Piece], bool]:
    """Return who made the report, as the host knows them and where they are written to.

    And whether the reporter is to be told: once, unless the contract in force says otherwise.
    Recorded each time. The time that was granted is checked here, under the row's lock. Raises
    Denied for anybody but the one who asked, Changed when the time is over.
    """
    fresh = IdentityRequest.objects.select_for_update(no_key=True).get(pk=asked.pk)
    if fresh.requested_by_id != by.pk:
        raise Denied("Only the one who asked may open it.")
    if not fresh.granted_at(now):
        raise Changed("The time that was granted is over, or nothing was granted. Ask again.")
    first = fresh.opened_at is None
    if first:
        IdentityRequest.objects.filter(pk=fresh.pk).update(opened_at=now)
    record = Record.objects.get(pk=fresh.record_id)
    pieces = vault.read(record, IDENTITY, by=by, purpose=f"identity: {fresh.purpose}")
    return pieces, first and _tells_reporter(now)


def end_identity(asked: IdentityRequest, now: datetime) -> None:
    """Mark a grant whose time is over. Reading does not wait for it."""
    if try_move(asked, Status.EXPIRED):
        delivery.look_again(IdentityRequest.objects.filter(pk=asked.pk), now=now)
        audit.record("identity.ended", asked.record, request=str(asked.pk))


def _tells_reporter(now: datetime) -> bool:
    # Without a contract nothing speaks against telling.
    contract = Contract.objects.in_force(now.date()).filter(workspace_default=True).first()
    return contract is None or bool(contract.tell_reporter_of_opening)


def _require_other(asked: IdentityRequest, by: Member) -> None:
    require(may_read_identity(by))
    if asked.requested_by_id == by.pk:
        raise Denied("You asked for this yourself; another custodian decides it.")


def _move(asked: IdentityRequest, to: str, **changes: Any) -> None:
    """Decide a request, so that of two custodians one is told."""

    def decided() -> str:
        fresh = IdentityRequest.objects.select_related("decided_by__user").get(pk=asked.pk)
        return f"{fresh.decided_by} decided this: {fresh.get_status_display().lower()}."

    move(asked, to, seen=Status.REQUESTED, changed=decided, **changes)
    delivery.look_again(IdentityRequest.objects.filter(pk=asked.pk), now=changes["decided_at"])


def _words(workspace: Workspace, text: str, name: str, remedy: str) -> str:
    if not text.strip():
        raise Invalid(name, remedy, code="required")
    cleaned = clean_text(text, name, MOST_REASON)
    return redact_words(cleaned, workspace)[:MOST_REASON]


def _mail(asked: IdentityRequest, event: str, member: Member, now: datetime) -> None:
    workspace = asked.record.workspace
    # The one who asked did so from a case or an incident, and finds it there.
    where = "identity-requests/" if event == "identity_requested" else ""
    delivery.enqueue(
        f"identity.{event}",
        f"{asked.pk}:{member.pk}",
        f"privacy/{event}",
        now=now,
        member=member,
        workspace=workspace.name,
        reference=asked.record.reference,
        state=asked.status,
        path=f"/w/{workspace.slug}/{where}",
    )
