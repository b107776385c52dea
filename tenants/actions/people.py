"""Inviting people, adding them and removing them."""

import hashlib
import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from tenants import audit, delivery
from tenants.actions.assignments import revoke_all_roles
from tenants.actions.role_requests import grant_roles
from tenants.models import Invitation, Member, User, Workspace
from tenants.permissions import Changed, Invalid, inviter_may, may_manage_workspace, require
from tenants.roles import Role
from tenants.scope import current_workspace_id

INVITATION_DAYS = 7


@transaction.atomic
def add_member(user: User, roles: Iterable[Role] = (), *, by: Member | None = None) -> Member:
    """Make an account a member, and give it roles as `grant_roles` does, which asks who may."""
    member, created = Member.objects.get_or_create(workspace_id=current_workspace_id(), user=user)
    if member.removed_at is not None:
        member.removed_at = None
        member.save(update_fields=["removed_at"])
        created = True
    if created:
        audit.record("member.added", member, by=by)
    grant_roles(member, roles, by=by)
    return member


@transaction.atomic
def remove_member(member: Member, *, by: Member, now: datetime) -> None:
    """End a membership, all its roles here and the invitations it sent; the account stays.

    Raises Changed for the last admin, and when somebody else removed the member first.
    """
    require(may_manage_workspace(by))
    revoke_all_roles(member, by=by)
    if not Member.objects.filter(pk=member.pk, removed_at=None).update(removed_at=now):
        raise Changed(f"{member.name} was removed already.")
    for invitation in Invitation.objects.filter(by=member, accepted_at=None, withdrawn_at=None):
        withdraw_invitation(invitation, by=by, now=now)
    delivery.look_again_to(member=member, now=now)
    audit.record("member.removed", member, by=by)


@transaction.atomic
def invite_person(
    email: str, roles: Iterable[Role], *, workspace: Workspace, by: Member, now: datetime
) -> Invitation:
    """Invite an e-mail address; the link in the message works once, for seven days."""
    require(may_manage_workspace(by))
    email = email.strip().lower()
    if Member.objects.filter(user__email=email, removed_at=None).exists():
        raise Invalid("email", "This person is a member already. Change their roles instead.")
    earlier = Invitation.objects.filter(email=email)
    earlier.filter(accepted_at=None, withdrawn_at=None).update(withdrawn_at=now)
    delivery.look_again(earlier, now=now)
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
        delivery.look_again(Invitation.objects.filter(pk=invitation.pk), now=now)
        audit.record("invitation.withdrawn", invitation, by=by)


def find_invitation(token: str, now: datetime) -> Invitation | None:
    """Return the open invitation a link belongs to; None also when its sender may invite no more."""
    invitation: Invitation | None = Invitation.objects.filter(
        token_hash=hashlib.sha256(token.encode()).digest(),
        accepted_at=None,
        withdrawn_at=None,
        expires_at__gt=now,
    ).first()
    return invitation if invitation is not None and inviter_may(invitation) else None


@transaction.atomic
def accept_invitation(
    invitation: Invitation, *, user: User | None, name: str, password: str, now: datetime
) -> Member:
    """Make the invited person a member; without an account yet, one is created.

    `user` is the person logged in, who must be the one invited. Raises Invalid for a weak
    password or a foreign account, Changed when the link was used or ran out meanwhile, Denied when its sender may invite
    no more.
    """
    if not Invitation.objects.filter(
        pk=invitation.pk, accepted_at=None, withdrawn_at=None, expires_at__gt=now
    ).update(accepted_at=now):
        raise Changed("This invitation was used or withdrawn. Ask the admin for a new one.")
    require(inviter_may(invitation))
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
    roles = [Role(role) for role in invitation.roles]
    member = add_member(user, roles, by=invitation.by)
    delivery.look_again(Invitation.objects.filter(pk=invitation.pk), now=now)
    audit.record("invitation.accepted", invitation, by=member)
    return member
