"""What happens to an account: recorded in each workspace of its person, and told to them."""

import logging
import uuid
from datetime import datetime, timedelta
from typing import Any

from allauth.account import app_settings
from allauth.account.utils import user_pk_to_url_str
from django.db import transaction
from django.urls import reverse

from tenants import audit, delivery, keys
from tenants.directory import workspaces_of
from tenants.failures import note_failure
from tenants.models import AccountAttempt, Member, User
from tenants.scope import enter_scope

logger = logging.getLogger("recourse.accounts")

ABOUT = "account-attempt"
# What django-allauth calls a change of an account: our event, and its facts.
CHANGES: dict[str, tuple[str, dict[str, Any]]] = {
    "password_changed": ("password.changed", {}),
    "password_reset": ("password.replaced", {}),
    "totp_activated": ("second_step.added", {"kind": "totp"}),
    "totp_deactivated": ("second_step.removed", {"kind": "totp"}),
    "webauthn_added": ("second_step.added", {"kind": "webauthn"}),
    "webauthn_removed": ("second_step.removed", {"kind": "webauthn"}),
    "recovery_codes_generated": ("recovery_codes.made", {}),
}
# What could not be looked at for so long is dropped: whoever waited for mail asked again.
FORGOTTEN_AFTER = timedelta(hours=1)
Kind = AccountAttempt.Kind


def password_path(user: User) -> str:
    """Return the path at which a person sets a password; it works once, for a few days.

    Whoever holds it has the account: it belongs into a message to the person, and nowhere else.
    """
    key = app_settings.PASSWORD_RESET_TOKEN_GENERATOR().make_token(user)
    return reverse(
        "account_reset_password_from_key", kwargs={"uidb36": user_pk_to_url_str(user), "key": key}
    )


def note_attempt(kind: AccountAttempt.Kind, email: str, *, language: str, now: datetime) -> None:
    """Write down what was done with an address, the same for every address."""
    sealed = keys.seal(keys.derived_key(ABOUT), email.strip().lower().encode(), ABOUT)
    AccountAttempt.objects.create(kind=kind, sealed=sealed, language=language, at=now)


def answer_attempts(now: datetime) -> int:
    """Look at every attempt that was noted; return how many there were.

    One that fails is logged without its words and looked at again, until it is forgotten.
    """
    answered = 0
    for attempt_id in list(AccountAttempt.objects.order_by("pk").values_list("pk", flat=True)):
        try:
            answered += _answer(attempt_id, now)
        except Exception as error:
            note_failure(logger, "attempt was not looked at", error, attempt=attempt_id)
    AccountAttempt.objects.filter(at__lt=now - FORGOTTEN_AFTER).delete()
    return answered


@transaction.atomic
def _answer(attempt_id: int, now: datetime) -> bool:
    rows = AccountAttempt.objects.select_for_update(skip_locked=True)
    attempt = rows.filter(pk=attempt_id).first()
    if attempt is None:
        return False
    email = keys.unseal(keys.derived_key(ABOUT), bytes(attempt.sealed), ABOUT).decode()
    user = User.objects.filter(email=email, is_active=True).first()
    if user is not None and attempt.kind == Kind.PASSWORD_ASKED:
        _record(user, "password.asked", by_person=False)
        _owe(
            user,
            "tenants/password_link",
            key=f"asked:{attempt.pk}",
            now=now,
            secrets={"path": password_path(user)},
            language=attempt.language,
        )
    elif user is not None:
        record_failure(user, step="password")
    attempt.delete()
    return True


def record_sign_in(user: User, *, steps: list[str]) -> None:
    """Record that a person signed in, and by which steps."""
    _record(user, "sign_in.done", steps=steps)


def record_failure(user: User, *, step: str) -> None:
    """Record that somebody failed to sign in as a person, at the password or the second step."""
    _record(user, "sign_in.failed", by_person=False, step=step)


@transaction.atomic
def record_change(user: User, change: str, *, language: str, now: datetime) -> None:
    """Record one of CHANGES, and owe the person a message about it; pass over any other."""
    if change not in CHANGES:
        return
    event, facts = CHANGES[change]
    _record(user, event, **facts)
    _owe(
        user,
        "tenants/account_changed",
        key=f"changed:{uuid.uuid4()}",
        now=now,
        secrets={"path": reverse("account_reset_password")},
        language=language,
        change=event,
    )


@transaction.atomic
def choose_time_zone(user: User, name: str) -> None:
    """Tell a person times in a zone from now on, by its IANA name; "" is no zone of their own."""
    if name == user.time_zone:
        return
    before, user.time_zone = user.time_zone, name
    user.save(update_fields=["time_zone"])
    _record(user, "time_zone.chosen", before=before, after=name)


@transaction.atomic
def _record(user: User, event: str, *, by_person: bool = True, **facts: Any) -> None:
    # In the trail of each workspace that the person is a member of.
    for workspace in workspaces_of(user.pk):
        with enter_scope(workspace.id):
            member = Member.objects.get(user=user)
            audit.record(event, member, by=member if by_person else None, **facts)


def _owe(user: User, event: str, *, key: str, now: datetime, **letter: Any) -> None:
    """Owe a message to a person, in the first of their workspaces: an outbox belongs to one.

    Somebody who is in none has nothing to sign in for, and gets no message.
    """
    for workspace in workspaces_of(user.pk)[:1]:
        with enter_scope(workspace.id):
            member = Member.objects.get(user=user)
            delivery.enqueue("account", key, event, now=now, member=member, **letter)
