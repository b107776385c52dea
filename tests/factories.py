"""Makers of test data, by the product's own actions wherever they exist."""

from datetime import datetime
from types import SimpleNamespace
from typing import Any

from django.utils import timezone

from policy.actions import provision_policy
from privacy.actions import provision_rules
from reporting.actions import Accepted, submit_report
from reporting.models import Category, Severity
from reporting.submission import Source, Submission
from tenants import actions as tenants
from tenants.directory import find_workspace_id
from tenants.models import Member, Queue, User, Workspace
from tenants.roles import Role
from tenants.scope import enter_scope
from triage.actions import grant_queue_role, provision_triage

# name, roles throughout the workspace, roles on the safety queue
ACME = [
    ("ada", [Role.ADMIN], []),
    ("rhea", [Role.REVIEWER], [Role.REVIEWER]),
    ("rolf", [Role.REVIEWER], [Role.REVIEWER]),
    ("lena", [Role.LEAD], [Role.LEAD]),
    ("rory", [Role.RESPONDER], []),
    ("rita", [Role.RESPONDER], []),
    ("sena", [Role.SECURITY], []),
    ("cleo", [Role.SUCCESS], []),
    ("carl", [Role.CUSTODIAN], []),
    ("aldo", [Role.AUDITOR], []),
    # A member without any role.
    ("nora", [], []),
]
GLOBEX = [
    # Omar holds every role there is, in the other workspace.
    ("omar", list(Role), [Role.REVIEWER, Role.LEAD]),
]


def make_cast() -> SimpleNamespace:
    """Make Acme and Globex with their people; each is an attribute named as above.

    It is done once, into the template of the tests' databases.
    `cast.acme` and `cast.globex` are workspaces; `cast.ada` and the others are members; the
    Acme queues are `cast.safety`, `cast.security` and `cast.general`. Nobody has a password: use
    `client.force_login(cast.ada.user)`.
    """
    acme = make_workspace("acme", "Acme", Workspace.Kind.ENTERPRISE)
    globex = make_workspace("globex", "Globex", Workspace.Kind.PUBLIC)
    for workspace, people in ((acme, ACME), (globex, GLOBEX)):
        with enter_scope(workspace.pk):
            queues = {queue.slug: queue for queue in Queue.objects.all()}
            for name, roles, queue_roles in people:
                member = make_member(name, roles)
                for role in queue_roles:
                    grant_queue_role(member, queues["safety"], role)
    return load_cast()


def load_cast() -> SimpleNamespace:
    """Return the cast that `make_cast` left in the database."""
    cast = SimpleNamespace()
    for slug in ("acme", "globex"):
        workspace_id = find_workspace_id(slug)
        assert workspace_id is not None, f"there is no {slug}"
        with enter_scope(workspace_id):
            setattr(cast, slug, Workspace.objects.get(pk=workspace_id))
            for member in Member.objects.select_related("user"):
                setattr(cast, member.name.lower(), member)
            if slug == "acme":
                queues = {queue.slug: queue for queue in Queue.objects.all()}
                cast.safety = queues["safety"]
                cast.security, cast.general = queues["security"], queues["general"]
    return cast


def make_workspace(slug: str, name: str, kind: str = Workspace.Kind.PUBLIC) -> Workspace:
    """Make a workspace with all that a new one gets."""
    workspace = tenants.create_workspace(slug, name, kind)
    with enter_scope(workspace.pk):
        provision_policy(workspace)
        provision_rules(workspace)
        provision_triage(workspace)
    return workspace


def make_member(name: str, roles: list[Role]) -> Member:
    """Make an account and its membership of the workspace in scope."""
    user = User.objects.create_user(f"{name}@example.org", name=name.title())
    return tenants.add_member(user, roles)


def make_report(
    workspace: Workspace,
    description: str = "It told me to mix bleach and ammonia.",
    *,
    now: datetime | None = None,
    source: Source | None = None,
    category: Category = Category.HARMFUL_CONTENT,
    severity: Severity = Severity.MEDIUM,
    **fields: Any,
) -> Accepted:
    """Submit a report to the workspace in scope."""
    submission = Submission.of(
        category=category, severity=severity, description=description, **fields
    )
    return submit_report(
        submission, workspace=workspace, source=source or Source(), now=now or timezone.now()
    )
