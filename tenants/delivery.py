"""The outbox: owing a message, claiming what is due, sending it, and noting what became of it."""

import json
import smtplib
import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.conf import settings
from django.core.mail import EmailMessage
from django.db.models import Q
from django.template.loader import render_to_string
from django.utils import timezone

from tenants import audit, keys, webhooks
from tenants.models import Member, OutboxEntry, Webhook
from tenants.models.base import new_id
from tenants.scope import current_workspace_id, enter_scope

BATCH = 20
LEASE = timedelta(seconds=60)
FIRST_RETRY = timedelta(seconds=10)
LONGEST_RETRY = timedelta(minutes=30)
MOST_ATTEMPTS = 12
State = OutboxEntry.State


class Refused(Exception):
    """The recipient's side refused for good; trying again would not help."""


def owe(
    source: str,
    key: str,
    event: str,
    *,
    now: datetime,
    member: Member | None = None,
    webhook: Webhook | None = None,
    address: str = "",
    secrets: dict[str, str] | None = None,
    urgent: bool = False,
    **context: str,
) -> OutboxEntry | None:
    """Write a message into the outbox; return None when it was owed already.

    Give one recipient: a member, a webhook or an address. `context` fills the template and must
    hold no word of a report: e-mails carry references and states alone. `secrets` fill it too,
    such as a one-time path; they stay sealed until the message is out.
    """
    entry_id = new_id()
    sealed = {"address": address, **(secrets or {})}
    entry = OutboxEntry(
        id=entry_id,
        workspace_id=current_workspace_id(),
        source=source,
        key=key,
        channel=OutboxEntry.Channel.WEBHOOK if webhook else OutboxEntry.Channel.EMAIL,
        event=event,
        context=context,
        member=member,
        webhook=webhook,
        sealed=keys.seal_for_workspace(json.dumps(sealed), f"outbox:{entry_id}"),
        urgent=urgent,
        created_at=now,
        due_at=now,
    )
    OutboxEntry.objects.bulk_create([entry], ignore_conflicts=True)
    return OutboxEntry.objects.filter(pk=entry_id).first()


def claim_due(now: datetime, *, batch: int = BATCH) -> list[OutboxEntry]:
    """Lease what is due in the workspace in scope, urgent first; commit before sending."""
    due = Q(state__in=[State.PENDING, State.FAILED_TEMP, State.UNKNOWN], due_at__lte=now)
    late = Q(state=State.SENDING, deadline_at__lt=now)
    entries = list(
        OutboxEntry.objects.select_for_update(skip_locked=True)
        .filter(due | late)
        .order_by("-urgent", "due_at")[:batch]
    )
    for entry in entries:
        # A passed deadline means that the first sending may have arrived after all.
        entry.possible_duplicate |= entry.state in {State.SENDING, State.UNKNOWN}
        entry.state, entry.deadline_at = State.SENDING, now + LEASE
        entry.attempts += 1
    OutboxEntry.objects.bulk_update(
        entries, ["state", "deadline_at", "attempts", "possible_duplicate"]
    )
    return entries


def deliver_due(workspace_id: uuid.UUID, now: datetime) -> int:
    """Send one batch of what a workspace owes; return how many messages were taken up."""
    with enter_scope(workspace_id):
        entries = claim_due(now)
        ready = [(entry, _prepare(entry)) for entry in entries]
    for entry, send in ready:
        state, error = _attempt(send)
        with enter_scope(workspace_id):
            _note(entry, state, error, timezone.now())
    return len(entries)


def _prepare(entry: OutboxEntry) -> "EmailMessage | webhooks.Call":
    if entry.webhook is not None:
        return webhooks.prepare(entry.webhook, entry)
    sealed = json.loads(keys.unseal_for_workspace(entry.sealed or b"", f"outbox:{entry.pk}"))
    address = entry.member.user.email if entry.member is not None else sealed["address"]
    words = render_to_string(
        f"email/{entry.event}.txt", {**entry.context, **sealed, "base_url": settings.BASE_URL}
    )
    subject, _, body = words.strip().partition("\n")
    # The same message id on every attempt lets the recipient's side drop a duplicate.
    return EmailMessage(
        subject=subject.removeprefix("Subject: "),
        body=body.strip() + "\n",
        to=[address],
        headers={"Message-ID": f"<{entry.pk}@recourse>", "Auto-Submitted": "auto-generated"},
    )


def _attempt(message: "EmailMessage | webhooks.Call") -> tuple[str, str]:
    """Send one message; return the state it ends in and a short code of the error."""
    try:
        message.send()
    except (Refused, smtplib.SMTPRecipientsRefused) as error:
        return State.FAILED_PERM, type(error).__name__
    except Exception as error:  # anything else may pass: a full disk, a closed port, a time-out
        return State.FAILED_TEMP, type(error).__name__
    return State.DELIVERED, ""


def _note(entry: OutboxEntry, state: str, error: str, now: datetime) -> None:
    if state == State.FAILED_TEMP and entry.attempts >= MOST_ATTEMPTS:
        state = State.FAILED_PERM
    done = state in {State.DELIVERED, State.FAILED_PERM}
    wait = min(FIRST_RETRY * 2 ** min(entry.attempts - 1, 10), LONGEST_RETRY)
    # Compare-and-swap on this very attempt: a sender that was given up on must not speak now.
    moved = OutboxEntry.objects.filter(
        pk=entry.pk, state=State.SENDING, attempts=entry.attempts
    ).update(
        state=state,
        error=error[:120],
        done_at=now if done else None,
        due_at=now if done else now + wait,
        deadline_at=None,
        sealed=None if done else entry.sealed,
    )
    if moved and done:
        audit.record(
            "notice.delivered" if state == State.DELIVERED else "notice.failed",
            entry,
            message=entry.event,
            channel=entry.channel,
            attempts=entry.attempts,
            possible_duplicate=entry.possible_duplicate,
        )


def states_of(source: str, ids: Sequence[str]) -> dict[str, OutboxEntry]:
    """Return the entries of one source by key, for pages that show what was sent."""
    return {row.key: row for row in OutboxEntry.objects.filter(source=source, key__in=ids)}
