"""Inviting people, and giving and taking roles."""

import hashlib
import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.contrib.auth.models import Group
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from tenants import audit, delivery
from tenants.models import Invitation, Member, RoleGroup, User, Workspace
from tenants.permissions import Changed, Invalid, may_manage_workspace, require
from tenants.roles import Role
from tenants.scope import current_workspace_id

INVITATION_DAYS = 7


@transaction.atomic
def add_member(user: User, roles: Iterable[Role] = (), *, by: Member | None = None) -> Member:
    """Make an account a member with the given roles; `by` is None for set-up commands."""
    if by is not None:
        require(may_manage_workspace(by))
    member, created = Member.objects.get_or_create(workspace_id=current_workspace_id(), user=user)
    if member.removed_at is not None:
        member.removed_at = None
        member.save(update_fields=["removed_at"])
        created = True
    if created:
        audit.record("member.added", member, by=by)
    for role in roles:
        grant_role(member, role, by=by)
    return member


@transaction.atomic
def grant_role(member: Member, role: Role, *, by: Member | None = None) -> None:
    """Give a member a role throughout the workspace; doing it twice changes nothing."""
    if by is not None:
        require(may_manage_workspace(by))
    group = _role_group(role)
    if not member.user.groups.filter(pk=group.pk).exists():
        member.user.groups.add(group)
        audit.record("role.granted", member, by=by, role=role)
    member.__dict__.pop("_workspace_grants", None)


@transaction.atomic
def revoke_role(member: Member, role: Role, *, by: Member) -> None:
    """Take a role from a member; raise Changed for the last admin, who would lock all out."""
    require(may_manage_workspace(by))
    group = _role_group(role)
    # Lock the group, so that two admins cannot remove each other at once.
    Group.objects.select_for_update().get(pk=group.pk)
    if role == Role.ADMIN and members_with_role(Role.ADMIN) == [member]:
        raise Changed("This is the last workspace admin. Grant the role to somebody else first.")
    if member.user.groups.filter(pk=group.pk).exists():
        member.user.groups.remove(group)
        audit.record("role.revoked", member, by=by, role=role)
    member.__dict__.pop("_workspace_grants", None)


@transaction.atomic
def change_roles(member: Member, roles: Iterable[Role], *, by: Member) -> None:
    """Make `roles` the member's roles throughout the workspace: all of them, or none on error."""
    require(may_manage_workspace(by))
    wanted, held = set(roles), set(roles_of(member))
    for role in sorted(wanted - held):
        grant_role(member, role, by=by)
    for role in sorted(held - wanted):
        revoke_role(member, role, by=by)


@transaction.atomic
def remove_member(member: Member, *, by: Member, now: datetime) -> None:
    """End a membership, all its roles here and the invitations it sent; the account stays.

    Raises Changed for the last admin, and when somebody else removed the member first.
    """
    require(may_manage_workspace(by))
    for role in roles_of(member):
        revoke_role(member, role, by=by)
    # The roles held per queue hang on groups that the stages downstream made.
    prefix = f"{member.workspace_id}:"
    member.user.groups.remove(*member.user.groups.filter(name__startswith=prefix))
    if not Member.objects.filter(pk=member.pk, removed_at=None).update(removed_at=now):
        raise Changed(f"{member.name} was removed already.")
    for invitation in Invitation.objects.filter(by=member, accepted_at=None, withdrawn_at=None):
        withdraw_invitation(invitation, by=by, now=now)
    member.__dict__.pop("_workspace_grants", None)
    audit.record("member.removed", member, by=by)


def roles_of(member: Member) -> list[Role]:
    """Return the roles a member holds throughout the workspace."""
    held = RoleGroup.objects.filter(group__user=member.user_id).values_list("role", flat=True)
    return sorted(Role(role) for role in held)


def members_with_role(role: Role) -> list[Member]:
    """Return the current members who hold a role throughout the workspace, by name."""
    return list(
        Member.objects.select_related("user")
        .filter(
            removed_at=None,
            user__is_active=True,
            user__groups__in=RoleGroup.objects.filter(role=role).values("group"),
        )
        .order_by("user__name", "user__email")
    )


def _role_group(role: Role) -> Group:
    return RoleGroup.objects.select_related("group").get(role=role).group


@transaction.atomic
def invite_person(
    email: str, roles: Iterable[Role], *, workspace: Workspace, by: Member, now: datetime
) -> Invitation:
    """Invite an e-mail address; the link in the message works once, for seven days."""
    require(may_manage_workspace(by))
    email = email.strip().lower()
    if Member.objects.filter(user__email=email, removed_at=None).exists():
        raise Invalid("email", "This person is a member already. Change their roles instead.")
    Invitation.objects.filter(email=email, accepted_at=None, withdrawn_at=None).update(
        withdrawn_at=now
    )
    token = secrets.token_urlsafe(24)
    invitation = Invitation.objects.create(
        workspace=workspace,
        email=email,
        roles=[role.value for role in roles],
        token_hash=hashlib.sha256(token.encode()).digest(),
        by=by,
        created_at=now,
        expires_at=now + timedelta(days=INVITATION_DAYS),
    )
    delivery.enqueue(
        "invitation",
        str(invitation.pk),
        "tenants/invitation",
        now=now,
        address=email,
        secrets={"path": f"/w/{workspace.slug}/join/{token}/"},
        workspace=workspace.name,
        days=str(INVITATION_DAYS),
    )
    audit.record("invitation.sent", invitation, by=by, roles=invitation.roles)
    return invitation


@transaction.atomic
def withdraw_invitation(invitation: Invitation, *, by: Member, now: datetime) -> None:
    """Make an invitation's link useless."""
    require(may_manage_workspace(by))
    if Invitation.objects.filter(pk=invitation.pk, accepted_at=None, withdrawn_at=None).update(
        withdrawn_at=now
    ):
        audit.record("invitation.withdrawn", invitation, by=by)


def find_invitation(token: str, now: datetime) -> Invitation | None:
    """Return the open invitation a link belongs to, or None."""
    return Invitation.objects.filter(
        token_hash=hashlib.sha256(token.encode()).digest(),
        accepted_at=None,
        withdrawn_at=None,
        expires_at__gt=now,
    ).first()


@transaction.atomic
def accept_invitation(
    invitation: Invitation, *, user: User | None, name: str, password: str, now: datetime
) -> Member:
    """Make the invited person a member; without an account yet, one is created.

    `user` is the person logged in, who must be the one invited. Raises Invalid for a weak
    password or a foreign account, Changed when the link was used or ran out meanwhile.
    """
    if not Invitation.objects.filter(
        pk=invitation.pk, accepted_at=None, withdrawn_at=None, expires_at__gt=now
    ).update(accepted_at=now):
        raise Changed("This invitation was used or withdrawn. Ask the admin for a new one.")
    if user is not None and user.email.lower() != invitation.email:
        raise Invalid(
            "email", f"This invitation is for {invitation.email}. Log out, open it again."
        )
    if user is None:
        if User.objects.filter(email=invitation.email).exists():
            raise Invalid("email", "You have an account already. Log in, then open the link again.")
        try:
            validate_password(password, User(email=invitation.email, name=name))
        except ValidationError as error:
            raise Invalid("password", " ".join(error.messages)) from error
        user = User.objects.create_user(invitation.email, password, name=name.strip())
    member = add_member(user, [Role(role) for role in invitation.roles])
    audit.record("invitation.accepted", invitation, by=member)
    return member
