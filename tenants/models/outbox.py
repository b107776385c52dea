"""What has to leave the product: e-mails and webhooks, as rows."""

from typing import ClassVar

from django.db import models

from tenants.models.base import TenantForeignKey, TenantModel
from tenants.models.constraints import only_when
from tenants.models.people import Member
from tenants.models.workspace import Webhook


class OutboxEntry(TenantModel):
    """One message owed to one recipient, written in the transaction that owes it."""

    class Channel(models.TextChoices):
        EMAIL = "email", "E-mail"
        WEBHOOK = "webhook", "Webhook"

    class State(models.TextChoices):
        PENDING = "pending", "Waiting"
        SENDING = "sending", "Being sent"
        DELIVERED = "delivered", "Accepted by the recipient's server"
        FAILED_TEMP = "failed_temp", "Failed, will be tried again"
        FAILED_PERM = "failed_perm", "Failed for good"
        UNKNOWN = "unknown", "Outcome unknown, will be sent again"
        TAKEN_BACK = "taken_back", "Taken back, its reason has ended"

    NEXT: ClassVar[dict[str, set[str]]] = {
        State.PENDING: {State.SENDING, State.TAKEN_BACK},
        # What is taken back while it is being sent may still arrive; it is not tried again.
        State.SENDING: {
            State.DELIVERED,
            State.FAILED_TEMP,
            State.FAILED_PERM,
            State.UNKNOWN,
            State.TAKEN_BACK,
        },
        State.FAILED_TEMP: {State.SENDING, State.TAKEN_BACK},
        State.UNKNOWN: {State.SENDING, State.TAKEN_BACK},
        State.DELIVERED: set(),
        State.FAILED_PERM: set(),
        State.TAKEN_BACK: set(),
    }

    # What owes the message and which one of it: together they make sending it twice impossible. The
    # key begins with the id of the row that the message speaks of (see tenants.owed).
    source = models.CharField(max_length=60)
    key = models.CharField(max_length=120)
    channel = models.CharField(max_length=8, choices=Channel)
    # The template of the words: templates/email/<event>.txt; also the webhook's event type.
    event = models.CharField(max_length=60)
    context = models.JSONField(default=dict)
    member = TenantForeignKey(Member, null=True, related_name="+")
    webhook = TenantForeignKey(Webhook, null=True, related_name="+")
    # What must not stand here in clear (a reporter's address, a secret link), sealed under the
    # workspace key and emptied once the message is out.
    sealed = models.BinaryField(null=True)
    urgent = models.BooleanField(default=False)
    state = models.CharField(max_length=12, choices=State, default=State.PENDING)
    attempts = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField()
    due_at = models.DateTimeField()
    # While sending: after this moment the outcome counts as unknown.
    deadline_at = models.DateTimeField(null=True)
    done_at = models.DateTimeField(null=True)
    possible_duplicate = models.BooleanField(default=False)
    error = models.CharField(max_length=120, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "source", "key"], name="one_message_each"),
            only_when(
                "outbox_deadline_while_sending",
                models.Q(state="sending"),
                models.Q(deadline_at__isnull=False),
            ),
            only_when(
                "outbox_done_at_the_end",
                models.Q(state__in=["delivered", "failed_perm", "taken_back"]),
                models.Q(done_at__isnull=False),
            ),
            models.CheckConstraint(
                condition=models.Q(done_at=None) | models.Q(sealed=None),
                name="outbox_done_is_empty",
            ),
        ]
        indexes = [
            models.Index(
                fields=["workspace", "-urgent", "due_at"],
                name="outbox_open",
                condition=~models.Q(state__in=["delivered", "failed_perm", "taken_back"]),
            ),
            models.Index(
                fields=["workspace", "webhook", "-id"],
                name="outbox_of_webhook",
                condition=models.Q(webhook__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.event} by {self.channel}"
