"""People: accounts, memberships, and the groups that carry their roles."""

import functools
from collections.abc import Iterable
from typing import Any, ClassVar

from django.contrib.auth.models import AbstractUser, BaseUserManager, Group
from django.db import models
from django.db.models.functions import Lower
from guardian.models import GroupObjectPermissionBase

from tenants.models.base import Tenant, TenantForeignKey, TenantManager, TenantModel
from tenants.models.workspace import Workspace
from tenants.roles import Role


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


class Member(TenantModel):
    """A person's membership of one workspace; roles hang on the account's groups."""

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
        held = RoleGroup.objects.filter(group__user=self.user_id).values_list("role", flat=True)
        return ", ".join(role.label for role in Role if role.value in set(held))


class RoleGroupQuerySet(models.QuerySet["RoleGroup"]):
    """How roles are looked up."""

    def held_by(self, user_ids: Iterable[int]) -> dict[int, list[Role]]:
        """Return the roles of several accounts in the workspace, in one query."""
        held: dict[int, set[str]] = {}
        pairs = self.filter(group__user__in=list(user_ids)).values_list("group__user", "role")
        for user_id, role in pairs:
            held.setdefault(user_id, set()).add(role)
        return {
            user: [role for role in Role if role.value in found] for user, found in held.items()
        }


class RoleGroup(TenantModel):
    """The group of accounts that hold one role throughout one workspace."""

    role = models.CharField(max_length=20, choices=Role)
    group = models.OneToOneField(Group, on_delete=models.PROTECT, related_name="+")

    objects: ClassVar[Any] = TenantManager.from_queryset(RoleGroupQuerySet)()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "role"], name="one_group_per_role")
        ]


class WorkspaceGroupPermission(GroupObjectPermissionBase, metaclass=Tenant):
    """One permission on a workspace, granted to a role group (django-guardian, direct key)."""

    workspace_column = "content_object_id"

    # Named, because django-guardian finds this model by its reverse name.
    content_object = models.ForeignKey(
        Workspace, on_delete=models.CASCADE, related_name="group_permissions"
    )


class Invitation(TenantModel):
    """An admin's invitation of one e-mail address, redeemed once by a secret link."""

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
