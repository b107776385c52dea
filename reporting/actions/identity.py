"""A sealed identity: asked for with a reason, granted by somebody else, opened for a time (J2)."""

from datetime import datetime, timedelta
from typing import Any

from django.db import IntegrityError, transaction

from reporting import vault
from reporting.actions.messages import tell_reporter
from reporting.intake import clean_text, redact_words
from reporting.models import Content, IdentityRequest, Kind, Report, ReporterMessage
from tenants import audit, delivery
from tenants.actions import members_with_role
from tenants.models import Contract, Member
from tenants.permissions import Changed, Denied, Invalid, may_read_identity, require
from tenants.roles import Role
from tenants.states import move, try_move

Status = IdentityRequest.Status
Purpose = IdentityRequest.Purpose
IDENTITY = (Kind.SUBJECT, Kind.CONTACT, Kind.AFFECTED, Kind.INFORMED)
GRANT_HOURS = (1, 24)
MOST_REASON = 400
BATCH = 200


@transaction.atomic
def request_identity(
    report: Report, *, purpose: str, reason: str, by: Member, now: datetime
) -> IdentityRequest:
    """Ask the custodians to open who made a report; they are told by e-mail.

    The caller has checked that the member works on the report. Raises Invalid for no purpose or
    no reason, Changed where there is nothing to open or the member has asked already.
    """
    if purpose not in Purpose.values:
        raise Invalid("purpose", "Choose what it is needed for.", code="required")
    reason = _words(report, reason, "reason", "Say why, so that a custodian can decide.")
    if not Content.objects.filter(report=report, kind__in=IDENTITY).exists():
        raise Changed("This report holds no name or address: there is nothing to open.")
    asked = IdentityRequest(
        workspace_id=report.workspace_id,
        report=report,
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
    audit.record("identity.requested", report, by=by, request=str(asked.pk), purpose=purpose)
    return asked


@transaction.atomic
def grant_identity(asked: IdentityRequest, *, hours: int, by: Member, now: datetime) -> None:
    """Let the one who asked open the identity for 1 or 24 hours.

    Raises Denied for anybody but another custodian, Changed when it was decided already.
    """
    _require_other(asked, by)
    if hours not in GRANT_HOURS:
        raise Invalid("hours", "Choose for how long: 1 hour or 24 hours.")
    until = now + timedelta(hours=hours)
    _move(asked, Status.GRANTED, decided_by=by, decided_at=now, granted_until=until)
    _mail(asked, "identity_decided", asked.requested_by, now)
    audit.record("identity.granted", asked.report, by=by, request=str(asked.pk), hours=hours)


@transaction.atomic
def refuse_identity(asked: IdentityRequest, reason: str, *, by: Member, now: datetime) -> None:
    """Refuse a request with a reason, which the one who asked reads.

    Raises Denied for anybody but another custodian, Changed when it was decided already.
    """
    _require_other(asked, by)
    words = _words(asked.report, reason, "refusal", "Say why, for the one who asked.")
    _move(asked, Status.REFUSED, decided_by=by, decided_at=now, refusal=words)
    _mail(asked, "identity_decided", asked.requested_by, now)
    audit.record("identity.refused", asked.report, by=by, request=str(asked.pk))


@transaction.atomic
def open_identity(asked: IdentityRequest, *, by: Member, now: datetime) -> list[vault.Piece]:
    """Return who made the report, as the host knows them and where they are written to.

    Recorded each time. The time that was granted is checked here, under the row's lock. The
    reporter is told once, unless the contract in force says otherwise. Raises Denied for anybody
    but the one who asked, Changed when the time is over.
    """
    fresh = IdentityRequest.objects.select_for_update(no_key=True).get(pk=asked.pk)
    if fresh.requested_by_id != by.pk:
        raise Denied("Only the one who asked may open it.")
    if not fresh.granted_at(now):
        raise Changed("The time that was granted is over, or nothing was granted. Ask again.")
    report = Report.objects.select_related("workspace").get(pk=fresh.report_id)
    if fresh.opened_at is None:
        IdentityRequest.objects.filter(pk=fresh.pk).update(opened_at=now)
        if _tells_reporter(now):
            key = f"{fresh.purpose}:{fresh.pk.hex}"
            tell_reporter(report, ReporterMessage.Event.IDENTITY_OPENED, key=key, now=now)
    return vault.read(report, IDENTITY, by=by, purpose=f"identity: {fresh.purpose}")


def end_identities(now: datetime) -> int:
    """Mark grants whose time is over; return how many. Reading does not wait for it."""
    due = IdentityRequest.objects.filter(status=Status.GRANTED, granted_until__lte=now)
    ended = 0
    for asked in due.select_related("report")[:BATCH]:
        with transaction.atomic():
            if try_move(asked, Status.EXPIRED):
                audit.record("identity.ended", asked.report, request=str(asked.pk))
                ended += 1
    return ended


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


def _words(report: Report, text: str, name: str, remedy: str) -> str:
    if not text.strip():
        raise Invalid(name, remedy, code="required")
    words = clean_text(text, name, MOST_REASON)
    return redact_words(words, report.workspace)[:MOST_REASON]


def _mail(asked: IdentityRequest, event: str, member: Member, now: datetime) -> None:
    workspace = asked.report.workspace
    # The one who asked did so from a case or an incident, and finds it there.
    where = "identity-requests/" if event == "identity_requested" else ""
    delivery.enqueue(
        f"identity.{event}",
        f"{asked.pk}:{member.pk}",
        f"reporting/{event}",
        now=now,
        member=member,
        workspace=workspace.name,
        reference=asked.report.reference,
        state=asked.status,
        path=f"/w/{workspace.slug}/{where}",
    )
