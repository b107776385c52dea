"""People: accounts, memberships, and the roles they hold."""

import functools
import uuid
from collections.abc import Iterable
from datetime import tzinfo
from typing import Any, ClassVar, Self

from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower, Now
from guardian.models import UserObjectPermissionBase

from tenants.models.base import Tenant, TenantForeignKey, TenantManager, TenantModel
from tenants.models.queue import Queue
from tenants.models.workspace import Workspace
from tenants.roles import Role, role_label
from tenants.time_zones import zone_called


class UserManager(BaseUserManager["User"]):
    """Creates accounts, which are known by e-mail alone."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """Create an account; without a password it cannot log in until one is set."""
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user


class User(AbstractUser):
    """A person who can log in; what they may do stands in their memberships."""

    username = None  # type: ignore[assignment]
    first_name = None  # type: ignore[assignment]
    last_name = None  # type: ignore[assignment]
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=120, blank=True)
    # An IANA name; empty: the zone of the browser on pages, UTC in messages.
    time_zone = models.CharField(max_length=64, blank=True, default="", db_default="")

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects: ClassVar[UserManager] = UserManager()  # type: ignore[assignment]

    class Meta:
        constraints = [models.UniqueConstraint(Lower("email"), name="user_email_ignores_case")]

    def __str__(self) -> str:
        return self.name or self.email

    def get_full_name(self) -> str:
        return str(self)

    def get_short_name(self) -> str:
        return str(self).split(" ")[0]

    @property
    def zone(self) -> tzinfo:
        """Return the zone in which this person reads times; UTC where they chose none."""
        return zone_called(self.time_zone)


class Member(TenantModel):
    """A person's membership of one workspace; their roles are its RoleAssignments."""

    # By what the audit trail finds one.
    CALLED: ClassVar[str] = "user__email"

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="memberships")
    title = models.CharField(max_length=80, blank=True)
    joined_at = models.DateTimeField(auto_now_add=True)
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "user"], name="one_membership_each")
        ]

    def __str__(self) -> str:
        return str(self.user)

    @property
    def name(self) -> str:
        """Return the person's name, or their address where they gave none."""
        return str(self.user)

    @property
    def email(self) -> str:
        """Return the address of the person's account."""
        return self.user.email

    @functools.cached_property
    def roles(self) -> str:
        """Return the names of the roles held throughout the workspace, for the member's menu."""
        held = RoleAssignment.objects.by_member([self.pk])
        return ", ".join(role.label for role in held.get(self.pk, []))


class RoleAssignmentQuerySet(models.QuerySet["RoleAssignment"]):
    """How roles are looked up."""

    def live(self) -> Self:
        """Return those that grant something at this moment: no sweep has to come by first."""
        return self.filter(unexpired(), ended_at=None, member__removed_at=None)

    def throughout(self) -> Self:
        """Return those that are held throughout the workspace, not on a queue."""
        return self.filter(queue=None)

    def holders(self, role: Role) -> list[Member]:
        """Return the current members who hold a role throughout the workspace, by name."""
        held = self.live().throughout().filter(role=role)
        return list(
            Member.objects.select_related("user")
            .filter(removed_at=None, user__is_active=True, pk__in=held.values("member"))
            .order_by("user__name", "user__email")
        )

    def by_member(self, member_ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, list[Role]]:
        """Return by member the roles they hold throughout the workspace, in one query."""
        held: dict[uuid.UUID, set[str]] = {}
        pairs = self.live().throughout().filter(member__in=list(member_ids))
        for member_id, role in pairs.values_list("member", "role"):
            held.setdefault(member_id, set()).add(role)
        return {
            member_id: [role for role in Role if role.value in roles]
            for member_id, roles in held.items()
        }


def unexpired() -> models.Q:
    """Return the condition for rows that have not run out, by the database's clock."""
    return models.Q(expires_at=None) | models.Q(expires_at__gt=Now())


class RoleAssignment(TenantModel):
    """One role that a member holds or held, throughout the workspace or on one queue.

    This is the truth about who may do what; what a role grants stands in `tenants.roles`.
    """

    member = TenantForeignKey(Member, related_name="+")
    # A Role. Not declared as its choices, so that a new role needs no migration.
    role = models.CharField(max_length=20)
    queue = TenantForeignKey(Queue, related_name="+", null=True, blank=True)
    # None for commands that set things up.
    granted_by = TenantForeignKey(Member, related_name="+", null=True)
    # The second person, where the role takes two and it was not time that decided.
    approved_by = TenantForeignKey(Member, related_name="+", null=True)
    granted_at = models.DateTimeField()
    expires_at = models.DateTimeField(null=True)
    reason = models.CharField(max_length=200, blank=True)
    ended_at = models.DateTimeField(null=True)
    ended_by = TenantForeignKey(Member, related_name="+", null=True)

    objects: ClassVar[Any] = TenantManager.from_queryset(RoleAssignmentQuerySet)()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "member", "role", "queue"],
                condition=models.Q(ended_at=None),
                nulls_distinct=False,
                name="one_open_assignment_each",
            ),
            models.CheckConstraint(
                condition=models.Q(expires_at=None)
                | models.Q(expires_at__gt=models.F("granted_at")),
                name="assignment_expires_later",
            ),
            models.CheckConstraint(
                condition=models.Q(ended_by=None) | models.Q(ended_at__isnull=False),
                name="assignment_ended_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return self.label

    @property
    def label(self) -> str:
        """Return the role as people read it."""
        return role_label(self.role)


class WorkspaceUserPermission(UserObjectPermissionBase, metaclass=Tenant):
    """One permission on a workspace that a member's roles grant (django-guardian, direct key).

    Written by `tenants.actions.sync_grants` alone, as `QueueUserPermission` is.
    """

    workspace_column = "content_object_id"

    # Named, because django-guardian finds this model by its reverse name.
    content_object = models.ForeignKey(
        Workspace, on_delete=models.CASCADE, related_name="user_permissions"
    )
    # When the last of the roles that grant it expires.
    expires_at = models.DateTimeField(null=True)


class QueueUserPermission(UserObjectPermissionBase, metaclass=Tenant):
    """One permission on a queue that a member's roles grant (django-guardian, direct key)."""

    # Named, because django-guardian finds this model by its reverse name.
    content_object = TenantForeignKey(Queue, models.CASCADE, related_name="user_permissions")
    workspace = models.ForeignKey(
        Workspace, on_delete=models.PROTECT, related_name="+", db_index=False
    )
    expires_at = models.DateTimeField(null=True)


class Invitation(TenantModel):
    """An admin's invitation of one e-mail address, redeemed once by a secret link."""

    CALLED: ClassVar[str] = "email"

    email = models.EmailField()
    roles = models.JSONField(default=list)
    token_hash = models.BinaryField()
    by = TenantForeignKey(Member, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "token_hash"], name="one_invitation_token"
            ),
            models.CheckConstraint(
                condition=models.Q(accepted_at=None) | models.Q(withdrawn_at=None),
                name="invitation_accepted_or_withdrawn",
            ),
        ]

    def __str__(self) -> str:
        return self.email
