"""Roles that an admin asked for, which another one gives or time does, and what became of them."""

from datetime import datetime
from typing import ClassVar

from django.db import models

from tenants.models.base import TenantForeignKey, TenantModel
from tenants.models.constraints import only_when
from tenants.models.people import Member
from tenants.models.queue import Queue
from tenants.roles import role_label


class RoleRequest(TenantModel):
    """One role that an admin asks to be given to a member, where it opens what one alone may not."""

    class Status(models.TextChoices):
        REQUESTED = "requested", "Waiting"
        GRANTED = "granted", "Given"
        REFUSED = "refused", "Refused"
        WITHDRAWN = "withdrawn", "Withdrawn"
        LAPSED = "lapsed", "Lapsed"

    NEXT: ClassVar[dict[str, set[str]]] = {
        Status.REQUESTED: {Status.GRANTED, Status.REFUSED, Status.WITHDRAWN, Status.LAPSED},
        Status.GRANTED: set(),
        Status.REFUSED: set(),
        Status.WITHDRAWN: set(),
        Status.LAPSED: set(),
    }

    member = TenantForeignKey(Member, related_name="+")
    # As in RoleAssignment, which it becomes.
    role = models.CharField(max_length=20)
    queue = TenantForeignKey(Queue, related_name="+", null=True)
    expires_at = models.DateTimeField(null=True)
    reason = models.CharField(max_length=200, blank=True)
    requested_by = TenantForeignKey(Member, related_name="+")
    requested_at = models.DateTimeField()
    # When it is given without another admin; null where there is one, who has to agree.
    takes_effect_at = models.DateTimeField(null=True)
    status = models.CharField(max_length=10, choices=Status, default=Status.REQUESTED)
    # None where time decided.
    decided_by = TenantForeignKey(Member, related_name="+", null=True)
    decided_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "member", "role", "queue"],
                condition=models.Q(status="requested"),
                nulls_distinct=False,
                name="one_waiting_role_request_each",
            ),
            only_when(
                "role_request_decided",
                ~models.Q(status="requested"),
                models.Q(decided_at__isnull=False),
            ),
            models.CheckConstraint(
                condition=~models.Q(status="granted")
                | models.Q(decided_by=None, takes_effect_at__isnull=False)
                | (
                    models.Q(decided_by__isnull=False)
                    & ~models.Q(decided_by=models.F("requested_by"))
                ),
                name="role_given_by_another_or_time",
            ),
        ]
        indexes = [
            models.Index(fields=["workspace", "status", "-id"], name="role_requests_page"),
        ]

    @property
    def label(self) -> str:
        """Return the role as people read it."""
        return role_label(self.role)

    def ends_before(self, now: datetime) -> bool:
        """Say whether the role would be over before it is given."""
        return self.expires_at is not None and self.expires_at <= now
