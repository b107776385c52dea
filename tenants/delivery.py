"""The outbox: owing a message, claiming what is due, sending it, and noting what became of it."""

import json
import logging
import smtplib
import uuid
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage, EmailMultiAlternatives
from django.db.models import CharField, Count, Q, QuerySet
from django.db.models.functions import Cast, Left
from django.template import Context
from django.template.loader import get_template, render_to_string
from django.utils import timezone, translation

from tenants import audit, keys, owed, webhooks
from tenants.batch import insert_rows
from tenants.failures import note_failure
from tenants.models import Member, OutboxEntry, RoleAssignment, Webhook, Workspace
from tenants.models.base import new_id
from tenants.roles import Role
from tenants.scope import current_workspace_id, enter_scope
from tenants.states import move_each, try_move
from tenants.webhooks import Refused

logger = logging.getLogger("recourse.delivery")

BATCH = 20
LEASE = timedelta(seconds=60)
FIRST_RETRY = timedelta(seconds=10)
LONGEST_RETRY = timedelta(minutes=30)
MOST_ATTEMPTS = 12
LONGEST_PAUSE = timedelta(seconds=30)
# How many calls to one sink may be under way at a time.
MOST_PER_SINK = 4
State = OutboxEntry.State
RETRIED = {State.FAILED_TEMP, State.UNKNOWN}
OPEN = [state for state, following in OutboxEntry.NEXT.items() if following]
Message: TypeAlias = EmailMessage | webhooks.Call


@dataclass(frozen=True)
class Letter:
    """One message to be written into the outbox: its key, its recipient, and what fills it.

    Give one recipient: a member, a webhook or an address. `context` fills the template and must
    hold no word of a report: e-mails carry references and states alone. `secrets` fill it too,
    such as a one-time path; they stay sealed until the message is out.
    """

    key: str
    context: dict[str, str]
    member: Member | None = None
    webhook: Webhook | None = None
    address: str = ""
    secrets: dict[str, str] = field(default_factory=dict)


def enqueue(
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
    fresh: bool = False,
    **context: str,
) -> OutboxEntry | None:
    """Write one message into the outbox, as `enqueue_each` does; None when it was owed already."""
    letter = Letter(key, context, member, webhook, address, secrets or {})
    written = enqueue_each(source, event, [letter], now=now, urgent=urgent, fresh=fresh)
    return written[0] if written else None


def enqueue_each(
    source: str,
    event: str,
    letters: Sequence[Letter],
    *,
    now: datetime,
    urgent: bool = False,
    fresh: bool = False,
) -> list[OutboxEntry]:
    """Write messages of one kind into the outbox; return those that were not owed already.

    With `fresh` the caller vouches that the keys are new, which saves asking.
    """
    entries = [entry_of(source, event, letter, now=now, urgent=urgent) for letter in letters]
    if fresh:
        insert_rows(entries)
        return entries
    OutboxEntry.objects.bulk_create(entries, ignore_conflicts=True)
    written = OutboxEntry.objects.in_bulk([entry.pk for entry in entries])
    return [written[entry.pk] for entry in entries if entry.pk in written]


def entry_of(
    source: str, event: str, letter: Letter, *, now: datetime, urgent: bool = False
) -> OutboxEntry:
    """Return the unsaved row of one message, for whoever inserts it with others.

    Raises ValueError for a kind of message that no app declares (tenants.owed).
    """
    owed.kind_of(event)
    entry_id = new_id()
    sealed = json.dumps({"address": letter.address, **letter.secrets})
    return OutboxEntry(
        id=entry_id,
        workspace_id=current_workspace_id(),
        source=source,
        key=letter.key,
        event=event,
        channel=OutboxEntry.Channel.WEBHOOK if letter.webhook else OutboxEntry.Channel.EMAIL,
        context=letter.context,
        member=letter.member,
        webhook=letter.webhook,
        sealed=keys.seal_for_workspace(sealed, f"outbox:{entry_id}"),
        urgent=urgent,
        created_at=now,
        due_at=now,
    )


def look_again(rows: "QuerySet[Any]", *, now: datetime) -> int:
    """Take back what is still owed about some rows and does not hold any more; return how many.

    For every move that ends the reason of a message, in its transaction and after its writes; what
    holds is declared with the kind of message alone (tenants.owed).
    """
    speaking = [event for event, kind in owed.KINDS.items() if kind.model is rows.model]
    about = rows.order_by().annotate(about=Cast("pk", CharField())).values("about")
    waiting = _open_entries().annotate(about=Left("key", owed.ID_LENGTH))
    return _take_back(waiting.filter(about__in=about, event__in=speaking), now)


def look_again_to(*, now: datetime, **recipient: Member | Webhook) -> int:
    """Take back what is still owed to a `member` or `webhook` that is to get nothing any more."""
    return _take_back(_open_entries().filter(**recipient), now)


def _open_entries() -> "QuerySet[OutboxEntry]":
    entries: QuerySet[OutboxEntry] = OutboxEntry.objects.filter(state__in=OPEN)
    return entries


def _take_back(entries: "QuerySet[OutboxEntry]", now: datetime) -> int:
    rows = entries.select_for_update(of=("self",)).select_related("member__user", "webhook")
    locked = list(rows.order_by("pk"))
    reasons = owed.why_ended_each(locked, now)
    return sum(_end(entry, why, now) for entry, why in zip(locked, reasons, strict=True) if why)


def _end(entry: OutboxEntry, why: str, now: datetime) -> bool:
    """Note that a message is not owed any more, and destroy what it held."""
    ended: dict[str, Any] = {"error": why[:120], "sealed": None, "deadline_at": None}
    if not try_move(entry, State.TAKEN_BACK, done_at=now, **ended):
        return False
    audit.record("notice.cancelled", entry, message=entry.event, channel=entry.channel)
    return True


def claim_due(now: datetime, *, batch: int = BATCH) -> list[OutboxEntry]:
    """Lease what is due in the workspace in scope, urgent first; commit before sending.

    E-mails and each sink have a share of their own, so that a sink that hangs takes up a few
    senders and never the place of a message to somebody else.
    """
    waiting = Q(state__in=[State.PENDING, State.FAILED_TEMP, State.UNKNOWN], due_at__lte=now)
    late = Q(state=State.SENDING, deadline_at__lt=now)
    due = OutboxEntry.objects.filter(waiting | late)
    in_flight: dict[uuid.UUID | None, int] = dict(
        OutboxEntry.objects.filter(state=State.SENDING, deadline_at__gte=now)
        .exclude(webhook=None)
        .values_list("webhook_id")
        .annotate(Count("pk"))
    )
    sinks = due.exclude(webhook=None).values_list("webhook_id", flat=True).distinct()
    shares: dict[uuid.UUID | None, int] = {None: batch}
    shares |= {sink: MOST_PER_SINK - in_flight.get(sink, 0) for sink in sinks}
    entries = [
        entry
        for sink, share in shares.items()
        if share > 0
        for entry in due.filter(webhook_id=sink)
        .select_for_update(skip_locked=True, of=("self",))
        .select_related("member__user", "webhook")
        .order_by("-urgent", "due_at", "pk")[:share]
    ]
    # A passed deadline means that the first sending may have arrived after all.
    move_each(
        [entry for entry in entries if entry.state == State.SENDING],
        State.UNKNOWN,
        deadline_at=None,
    )
    for entry in entries:
        entry.possible_duplicate |= entry.state == State.UNKNOWN
        entry.attempts += 1
    OutboxEntry.objects.bulk_update(entries, ["attempts", "possible_duplicate"])
    return move_each(entries, State.SENDING, deadline_at=now + LEASE)


def deliver_due(workspace_id: uuid.UUID, now: datetime) -> int:
    """Send one batch of what a workspace owes; return how many messages were taken up.

    The messages of a batch go out side by side: one that hangs delays none of the others, and
    the lease of all ends after the longest that one may take.
    """
    with enter_scope(workspace_id):
        entries = claim_due(now)
    ready: list[tuple[OutboxEntry, Message]] = []
    with enter_scope(workspace_id):
        for entry in entries:
            try:
                # The last moment: what was true when it was owed may have ended since.
                if why := owed.why_ended(entry, now):
                    _end(entry, why, timezone.now())
                else:
                    ready.append((entry, _prepare(entry)))
            except Exception as error:
                # One message that cannot be made must not hold back the others.
                _note(entry, _failure(error, entry.pk), timezone.now())
    if ready:
        with ThreadPoolExecutor(max_workers=len(ready), thread_name_prefix="deliver") as pool:
            running = {pool.submit(_attempt, message, entry.pk): entry for entry, message in ready}
            for done in as_completed(running):
                with enter_scope(workspace_id):
                    _note(running[done], done.result(), timezone.now())
    return len(entries)


def _prepare(entry: OutboxEntry) -> Message:
    if entry.webhook is not None:
        return webhooks.prepare(entry.webhook, entry)
    sealed = json.loads(keys.unseal_for_workspace(bytes(entry.sealed or b""), f"outbox:{entry.pk}"))
    user = entry.member.user if entry.member is not None else None
    address = user.email if user else sealed["address"]
    # Plain text: what HTML would escape has to stay as it is.
    template: Any = get_template(f"email/{entry.event}.txt")
    # In the recipient's language and zone where they are known, not those of whoever caused it.
    with (
        translation.override(entry.context.get("language") or settings.LANGUAGE_CODE),
        timezone.override(user.zone if user else None),
    ):
        text = template.template.render(
            Context({**entry.context, **sealed, "base_url": settings.BASE_URL}, autoescape=False)
        )
        subject, _, body = text.strip().partition("\n")
        subject, body = " ".join(subject.removeprefix("Subject: ").split()), body.strip() + "\n"
        page = render_to_string("email/page.html", {"subject": subject, "body": body})
    # The same message id on every attempt lets the recipient's side drop a duplicate.
    message_id = f"<{entry.pk}@{urlsplit(settings.BASE_URL).hostname}>"
    message = EmailMultiAlternatives(
        subject=subject,
        body=body,
        to=[address],
        headers={"Message-ID": message_id, "Auto-Submitted": "auto-generated"},
    )
    message.attach_alternative(page, "text/html")
    return message


class Outcome(NamedTuple):
    """What became of an attempt: the state it ends in, and a short code of the error.

    `after` is how long the recipient's side asks to be left alone, `gone` that it is no more.
    """

    state: str
    error: str = ""
    after: timedelta | None = None
    gone: bool = False


def _attempt(message: Message, entry_id: uuid.UUID) -> Outcome:
    """Send one message; return what became of it."""
    try:
        message.send()
    except Exception as error:
        return _failure(error, entry_id)
    return Outcome(State.DELIVERED)


def _failure(error: Exception, entry_id: uuid.UUID) -> Outcome:
    """Return what an error makes of an attempt."""
    name = type(error).__name__
    match error:
        case Refused():
            return Outcome(State.FAILED_PERM, str(error), gone=isinstance(error, webhooks.Gone))
        case webhooks.TemporaryFailure():
            return Outcome(State.FAILED_TEMP, str(error), error.after)
        case webhooks.NoAnswer():
            return Outcome(State.UNKNOWN, f"no answer: {error}")
        case smtplib.SMTPRecipientsRefused():
            codes = [code for code, _ in error.recipients.values()]
            # 4xx means "later": a greylisting server says it to every first attempt.
            for_good = all(code >= 500 for code in codes)
            return _refused(for_good, max(codes))
        case smtplib.SMTPDataError():
            return _refused(error.smtp_code >= 500, error.smtp_code)
        case smtplib.SMTPConnectError():
            return _refused(False, error.smtp_code)
        case TimeoutError() | smtplib.SMTPServerDisconnected():
            # It broke off somewhere: the message may have been taken.
            return Outcome(State.UNKNOWN, name)
        case _:
            code = note_failure(logger, "message was not sent", error, entry=entry_id)
            return Outcome(State.FAILED_TEMP, f"{name} {code}")


def _refused(for_good: bool, code: int) -> Outcome:
    return Outcome(State.FAILED_PERM if for_good else State.FAILED_TEMP, f"SMTP {code}")


def _note(entry: OutboxEntry, outcome: Outcome, now: datetime) -> None:
    state, error, after, gone = outcome
    if state in RETRIED and entry.attempts >= MOST_ATTEMPTS:
        state = State.FAILED_PERM
    done = state not in RETRIED
    wait = min(FIRST_RETRY * 2 ** min(entry.attempts - 1, 10), LONGEST_RETRY)
    wait = max(wait, after or timedelta())
    # Compare-and-swap on this very attempt: a sender that was given up on must not speak now.
    moved = try_move(
        entry,
        state,
        seen=State.SENDING,
        among=OutboxEntry.objects.filter(attempts=entry.attempts),
        error=error[:120],
        done_at=now if done else None,
        due_at=now if done else now + wait,
        deadline_at=None,
        sealed=None if done else entry.sealed,
    )
    hangs = state == State.UNKNOWN or error.startswith(webhooks.NO_CONNECTION)
    if moved and (hangs or after) and entry.webhook_id is not None:
        # A sink that hangs is left alone for a while, so that it does not wear out the senders; one
        # that asks for it as long as it asks.
        until = now + (after or min(wait, LONGEST_PAUSE))
        OutboxEntry.objects.filter(
            webhook_id=entry.webhook_id, state__in=[State.PENDING, *RETRIED], due_at__lt=until
        ).update(due_at=until)
    if moved and done:
        audit.record(
            "notice.delivered" if state == State.DELIVERED else "notice.failed",
            entry,
            message=entry.event,
            channel=entry.channel,
            attempts=entry.attempts,
            possible_duplicate=entry.possible_duplicate,
        )
    if moved and gone and entry.webhook is not None:
        _disable_gone(entry.webhook, now)


def _disable_gone(hook: Webhook, now: datetime) -> None:
    """Disable a sink that says it is no more, and tell the admins: nobody may be paged there."""
    if not Webhook.objects.filter(pk=hook.pk, disabled_at=None).update(disabled_at=now):
        return
    look_again_to(webhook=hook, now=now)
    audit.record("webhook.disabled", hook, reason="gone")
    workspace = Workspace.objects.get(pk=hook.workspace_id)
    context = {
        "workspace": workspace.name,
        "webhook": hook.name,
        "path": f"{workspace.url}connections/",
    }
    admins = RoleAssignment.objects.holders(Role.ADMIN)
    letters = [Letter(f"{hook.pk}:{admin.pk}", context, member=admin) for admin in admins]
    enqueue_each("webhook.gone", "tenants/webhook_gone", letters, now=now)


def states_of(source: str, ids: Sequence[str]) -> dict[str, OutboxEntry]:
    """Return the entries of one source by key, for pages that show what was sent."""
    return {row.key: row for row in OutboxEntry.objects.filter(source=source, key__in=ids)}
