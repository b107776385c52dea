"""Everything a new workspace gets: one place that knows all the apps."""

from datetime import datetime

from django.conf import settings as product
from django.db import transaction

from escalation.actions import provision_escalation
from policy.actions import provision_policy
from privacy.actions import provision_rules
from tenants import delivery
from tenants.actions import add_member, create_workspace, password_path
from tenants.models import Member, User, Workspace
from tenants.roles import Role
from tenants.scope import enter_scope
from triage.actions import provision_triage


def provision_workspace(
    slug: str, name: str, kind: str = Workspace.Kind.PUBLIC, **settings: object
) -> Workspace:
    """Create a workspace with its queues, policies, playbooks and retention rules."""
    workspace = create_workspace(slug, name, kind)
    with enter_scope(workspace.pk):
        Workspace.objects.filter(pk=workspace.pk).update(**settings)
        provision_policy(workspace)
        provision_rules(workspace)
        provision_triage(workspace)
        provision_escalation(workspace)
        workspace.refresh_from_db()
    return workspace


@transaction.atomic
def provision_with_admins(
    slug: str, name: str, kind: str, *, admins: dict[str, str], now: datetime
) -> list[Member]:
    """Create a workspace and its first admins, and owe them the message that lets them in.

    `admins` are names by e-mail address; two of them can agree on the roles that one alone may not
    give. The accounts come at once, without a password, and not when a link is opened: a workspace
    whose only invitation ran out could be entered by nobody. A link that ran out leads to the page
    that sends another. A known account keeps its name and password.
    """
    workspace = provision_workspace(slug, name, kind)
    with enter_scope(workspace.pk):
        return [_let_in(workspace, email, called, now) for email, called in admins.items()]


def _let_in(workspace: Workspace, email: str, called: str, now: datetime) -> Member:
    user = User.objects.filter(email=email).first() or User.objects.create_user(email, name=called)
    member = add_member(user, [Role.ADMIN])
    delivery.enqueue(
        "workspace",
        str(member.pk),
        "tenants/first_admin",
        now=now,
        member=member,
        secrets={"path": "" if user.has_usable_password() else password_path(user)},
        workspace=workspace.name,
        home=workspace.url,
        days=str(product.PASSWORD_RESET_TIMEOUT // 86_400),
    )
    return member
