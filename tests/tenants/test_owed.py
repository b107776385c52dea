"""Every message is looked at again before it is sent: what it speaks of, and to whom (P9)."""

from datetime import datetime
from types import SimpleNamespace
from typing import Any

import pytest
from django.conf import settings
from django.utils import timezone

from tenants import delivery, owed
from tenants.actions import (
    add_webhook,
    disable_webhook,
    grant_role,
    invite_person,
    remove_member,
    revoke_role,
    withdraw_invitation,
)
from tenants.models import AuditEvent, OutboxEntry
from tenants.roles import Role

State = OutboxEntry.State


def only(event: str) -> OutboxEntry:
    entry: OutboxEntry = OutboxEntry.objects.get(event=event)
    return entry


def test_every_message_that_has_words_is_declared_and_every_declared_one_has_words() -> None:
    folder = settings.BASE_DIR / "templates/email"
    written = {str(path.relative_to(folder).with_suffix("")) for path in folder.rglob("*.txt")}
    declared = {event for event in owed.KINDS if not event.startswith("test/")}
    # Calls of webhooks alone have no words.
    assert declared - written == {"tenants/webhook_test"}
    assert written <= declared


def test_message_that_no_app_declares_is_refused(acme: SimpleNamespace) -> None:
    with pytest.raises(ValueError, match=r"declare it in notices\.py"):
        delivery.enqueue("test", "1", "test/unheard-of", now=timezone.now(), member=acme.ada)


def test_invitation_is_taken_back_with_what_it_says(acme: SimpleNamespace) -> None:
    now = timezone.now()
    invitation = invite_person("v@example.org", [], workspace=acme.acme, by=acme.ada, now=now)
    withdraw_invitation(invitation, by=acme.ada, now=now)
    entry = only("tenants/invitation")
    assert (entry.state, entry.error, entry.sealed) == (State.TAKEN_BACK, "withdrawn", None)


def test_message_that_is_taken_back_on_its_way_out_is_on_record_once(
    acme: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, mailoutbox: list[object]
) -> None:
    now = timezone.now()
    invitation = invite_person("v@example.org", [], workspace=acme.acme, by=acme.ada, now=now)
    claim_due = delivery.claim_due

    def overtaken(now: datetime) -> list[OutboxEntry]:
        claimed = claim_due(now)
        withdraw_invitation(invitation, by=acme.ada, now=now)
        return claimed

    monkeypatch.setattr(delivery, "claim_due", overtaken)
    assert delivery.deliver_due(acme.acme.pk, timezone.now()) == 1
    assert not mailoutbox
    assert only("tenants/invitation").state == State.TAKEN_BACK
    assert AuditEvent.objects.filter(event="notice.cancelled").count() == 1


def test_invitation_is_not_sent_once_its_sender_may_invite_no_more(
    acme: SimpleNamespace, mailoutbox: list[object]
) -> None:
    now = timezone.now()
    grant_role(acme.nora, Role.ADMIN)
    invite_person("v@example.org", [], workspace=acme.acme, by=acme.nora, now=now)
    revoke_role(acme.nora, Role.ADMIN, by=acme.ada)
    delivery.deliver_due(acme.acme.pk, now)
    assert mailoutbox == []
    assert only("tenants/invitation").error == "whoever invited may not any more"


def test_what_is_owed_to_a_member_or_a_sink_goes_with_them(acme: SimpleNamespace) -> None:
    now = timezone.now()
    hook, _ = add_webhook("pager", "https://pager.example/")
    delivery.enqueue("t", "1", "test/hello", now=now, webhook=hook)
    delivery.enqueue("t", "2", "test/hello", now=now, member=acme.nora)
    delivery.enqueue("t", "3", "test/hello", now=now, member=acme.rory)
    disable_webhook(hook, by=acme.ada, now=now)
    remove_member(acme.nora, by=acme.ada, now=now)
    left = dict(OutboxEntry.objects.values_list("key", "error"))
    assert left == {"1": "sink disabled", "2": "member removed", "3": ""}


def test_what_is_sent_in_a_role_needs_the_role_still(
    acme: SimpleNamespace, mailoutbox: list[object]
) -> None:
    now = timezone.now()
    facts: dict[str, Any] = {"workspace": "Acme", "retired": "1", "exported": "0", "path": "/"}
    delivery.enqueue("t", "1", "learning/retired", now=now, member=acme.lena, **facts)
    revoke_role(acme.lena, Role.LEAD, by=acme.ada)
    delivery.deliver_due(acme.acme.pk, now)
    assert mailoutbox == []
    assert only("learning/retired").error == "role ended"
