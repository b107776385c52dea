"""The outbox: exactly one row, leases, retries, and what became of each message (P9, F5)."""

import email
import email.policy
import json
from datetime import datetime, timedelta
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tenants import delivery
from tenants.actions import remove_member
from tenants.directory import workspaces_with
from tenants.models import AuditEvent, OutboxEntry
from tenants.roles import Role
from tenants.scope import enter_scope
from tests.committed import committed_workspace, together
from tests.tenants.sinks import Mailbox, free_port, mail_server

State = OutboxEntry.State
CANARY = "ack/canary-7d1f"


@pytest.fixture
def mailbox(settings: Any) -> Any:
    with mail_server() as (box, port):
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
        settings.EMAIL_TIMEOUT = 2
        yield box


@pytest.fixture(autouse=True)
def words(settings: Any, tmp_path: Any) -> None:
    """Give the tests a template of their own, so that no other app's words matter here."""
    folder = tmp_path / "email" / "test"
    folder.mkdir(parents=True)
    (folder / "hello.txt").write_text(
        "Subject: {{ name }} & co\n\nHello {{ name }}.\n{{ base_url }}{{ path }}\n"
    )
    engine = dict(settings.TEMPLATES[0])
    settings.TEMPLATES = [{**engine, "DIRS": [tmp_path, *engine["DIRS"]]}]


def enqueue(key: str = "1", *, now: datetime | None = None, **fields: Any) -> OutboxEntry | None:
    """Owe a message whose template is the tests' own."""
    given: dict[str, Any] = {"address": "ana@example.org", "name": "D'Arcy", **fields}
    secrets = {"path": "/w/acme/" + CANARY}
    return delivery.enqueue(
        "test", key, "test/hello", now=now or timezone.now(), secrets=secrets, **given
    )


def fresh(entry: OutboxEntry | None) -> OutboxEntry:
    assert entry is not None
    found: OutboxEntry = OutboxEntry.objects.get(pk=entry.pk)
    return found


def deliver(cast: SimpleNamespace, now: datetime | None = None) -> int:
    return delivery.deliver_due(cast.acme.pk, now or timezone.now())


def audited(event: str) -> list[dict[str, Any]]:
    return list(AuditEvent.objects.filter(event=event).values_list("facts", flat=True))


def test_one_row_for_each_source_and_key(acme: SimpleNamespace) -> None:
    assert enqueue("1") is not None
    assert enqueue("1") is None
    assert enqueue("2") is not None
    assert OutboxEntry.objects.count() == 2


def test_message_arrives_with_its_words_and_a_stable_id(
    acme: SimpleNamespace, mailbox: Mailbox
) -> None:
    entry = enqueue()
    assert deliver(acme) == 1
    (envelope,) = mailbox.messages
    message: Any = email.message_from_bytes(envelope.content, policy=email.policy.default)
    assert envelope.rcpt_tos == ["ana@example.org"]
    # Plain text is not escaped as HTML would be.
    assert message["Subject"] == "D'Arcy & co"
    plain, page = (part.get_content() for part in message.iter_parts())
    assert "Hello D'Arcy." in plain
    assert CANARY in plain
    assert f'/{CANARY}"' in page
    assert message["Message-ID"] == f"<{fresh(entry).pk}@localhost>"
    assert fresh(entry).state == State.DELIVERED
    assert audited("notice.delivered")[0]["attempts"] == 1


def test_secret_is_sealed_while_owed_and_emptied_once_done(
    acme: SimpleNamespace, mailbox: Mailbox
) -> None:
    entry = fresh(enqueue())
    assert CANARY.encode() not in bytes(entry.sealed or b"")
    assert b"ana@example.org" not in bytes(entry.sealed or b"")
    assert CANARY not in json.dumps(entry.context)
    deliver(acme)
    assert fresh(entry).sealed is None


def test_message_to_a_member_goes_to_their_account(acme: SimpleNamespace, mailbox: Mailbox) -> None:
    enqueue(member=acme.rory, address="")
    deliver(acme)
    assert mailbox.messages[0].rcpt_tos == ["rory@example.org"]


def test_member_who_was_removed_gets_nothing(acme: SimpleNamespace, mailbox: Mailbox) -> None:
    entry = enqueue(member=acme.nora, address="")
    remove_member(acme.nora, by=acme.ada, now=timezone.now())
    deliver(acme)
    assert not mailbox.messages
    assert fresh(entry).state == State.TAKEN_BACK
    assert fresh(entry).error == "member removed"


@pytest.mark.parametrize(
    ("answer", "state"),
    [("550 No such person", State.FAILED_PERM), ("450 Come back later", State.FAILED_TEMP)],
)
def test_refused_recipient_fails_for_good_only_when_the_server_says_so(
    acme: SimpleNamespace, mailbox: Mailbox, answer: str, state: str
) -> None:
    mailbox.answer = answer
    entry = enqueue()
    deliver(acme)
    assert fresh(entry).state == state
    assert fresh(entry).error == f"SMTP {answer[:3]}"


def test_dead_server_is_tried_again_later_and_later_then_given_up(
    acme: SimpleNamespace, settings: Any
) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", free_port()
    entry = fresh(enqueue())
    waits = []
    for _ in range(delivery.MOST_ATTEMPTS):
        assert fresh(entry).state in {State.PENDING, State.FAILED_TEMP}
        before = timezone.now()
        assert deliver(acme, fresh(entry).due_at) == 1
        waits.append(fresh(entry).due_at - before)
    assert fresh(entry).state == State.FAILED_PERM
    assert fresh(entry).sealed is None
    assert audited("notice.failed")[0]["attempts"] == delivery.MOST_ATTEMPTS
    assert waits[0] >= delivery.FIRST_RETRY
    for earlier, later in pairwise(waits[:-1]):
        assert later >= min(earlier * 1.5, delivery.LONGEST_RETRY)
    assert not deliver(acme, timezone.now() + timedelta(days=9))


def test_message_not_due_yet_waits(acme: SimpleNamespace, mailbox: Mailbox) -> None:
    enqueue(now=timezone.now() + timedelta(minutes=5))
    assert deliver(acme) == 0
    assert not mailbox.messages


def test_urgent_messages_are_claimed_first(acme: SimpleNamespace) -> None:
    now = timezone.now()
    enqueue("calm", now=now - timedelta(minutes=5))
    enqueue("urgent", now=now, urgent=True)
    (first,) = delivery.claim_due(now, batch=1)
    assert first.key == "urgent"


def test_message_that_cannot_be_made_holds_up_no_other(
    acme: SimpleNamespace, mailbox: Mailbox, caplog: pytest.LogCaptureFixture
) -> None:
    now = timezone.now()
    bad = delivery.enqueue("test", "bad", "test/no-such-template", now=now, address="a@example.org")
    empty = enqueue("empty")
    OutboxEntry.objects.filter(pk=fresh(empty).pk).update(sealed=b"tampered with")
    good = enqueue("good")
    assert deliver(acme) == 3
    assert fresh(bad).state == State.FAILED_TEMP
    for entry, name in ((bad, "TemplateDoesNotExist"), (empty, "Unreadable")):
        error, code = fresh(entry).error.split()
        assert error == name
        (line,) = [line for line in caplog.messages if code in line]
        assert f"entry {entry.pk}" in line
        assert "tenants/delivery.py" in line
    assert fresh(good).state == State.DELIVERED


def test_passed_deadline_is_sent_again_and_flagged(acme: SimpleNamespace, mailbox: Mailbox) -> None:
    entry, now = enqueue(), timezone.now()
    delivery.claim_due(now)
    assert deliver(acme, now + delivery.LEASE / 2) == 0
    assert deliver(acme, now + delivery.LEASE * 2) == 1
    assert fresh(entry).possible_duplicate
    assert fresh(entry).attempts == 2
    assert audited("notice.delivered")[0]["possible_duplicate"] is True


def test_sender_that_was_given_up_on_does_not_speak(acme: SimpleNamespace) -> None:
    enqueue()
    now = timezone.now()
    (late,) = delivery.claim_due(now)
    (second,) = delivery.claim_due(now + delivery.LEASE * 2)
    delivery._note(late, delivery.Outcome(State.FAILED_PERM, "too late"), now)
    assert fresh(second).state == State.SENDING
    assert not audited("notice.failed")


def test_connection_that_breaks_off_counts_as_unknown(
    acme: SimpleNamespace, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def hang_up(server: Any, session: Any, envelope: Any) -> str:
        mailbox.messages.append(envelope)
        server.transport.abort()
        return "250 never heard"

    monkeypatch.setattr(mailbox, "handle_DATA", hang_up)
    # A new controller would look the handler up again; this one asks the box each time.
    entry = enqueue()
    deliver(acme)
    assert fresh(entry).state == State.UNKNOWN
    monkeypatch.undo()
    deliver(acme, fresh(entry).due_at)
    assert fresh(entry).state == State.DELIVERED
    assert fresh(entry).possible_duplicate
    first, second = (email.message_from_bytes(e.content) for e in mailbox.messages)
    assert first["Message-ID"] == second["Message-ID"]


def test_number_of_queries_of_a_claim_does_not_grow(acme: SimpleNamespace) -> None:
    def queries(amount: int) -> int:
        for at in range(amount):
            enqueue(f"{amount}-{at}", member=acme.rory, address="")
        with CaptureQueriesContext(
            connection,
        ) as seen:
            assert len(delivery.claim_due(timezone.now())) == amount
        return len(seen)

    assert queries(1) == queries(10)


def test_only_workspaces_that_owe_something_are_visited(acme: SimpleNamespace) -> None:
    assert acme.acme.pk not in workspaces_with("tenants_outbox_due")
    enqueue(now=timezone.now() - timedelta(seconds=5))
    assert workspaces_with("tenants_outbox_due") == [acme.acme.pk]


def test_two_senders_share_the_messages_and_send_none_twice(
    django_db_setup: None, django_db_blocker: Any
) -> None:
    with (
        committed_workspace(django_db_blocker, {"rory": [Role.RESPONDER]}) as made,
        mail_server() as (box, port),
        pytest.MonkeyPatch.context() as patch,
    ):
        from django.conf import settings

        for name, value in {
            "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "EMAIL_HOST": "127.0.0.1",
            "EMAIL_PORT": port,
        }.items():
            patch.setattr(settings, name, value)
        with enter_scope(made.workspace.pk):
            for at in range(60):
                enqueue(str(at), address=f"p{at}@example.org")

        def send() -> int:
            taken = 0
            while got := delivery.deliver_due(made.workspace.pk, timezone.now()):
                taken += got
            return taken

        assert sum(together(send, send)) == 60
        assert sorted(e.rcpt_tos[0] for e in box.messages) == sorted(
            f"p{at}@example.org" for at in range(60)
        )
        with enter_scope(made.workspace.pk):
            assert set(OutboxEntry.objects.values_list("state", "attempts")) == {
                (State.DELIVERED, 1)
            }


def test_message_owed_twice_at_once_is_one_row(
    django_db_setup: None, django_db_blocker: Any
) -> None:
    with committed_workspace(django_db_blocker, {}) as made:

        def act() -> bool:
            with enter_scope(made.workspace.pk):
                return enqueue() is not None

        assert sorted(together(act, act)) == [False, True]
