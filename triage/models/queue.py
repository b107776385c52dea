"""Queues, who works them, and which report goes where."""

from django.contrib.auth.models import Group
from django.db import models
from django.db.models.functions import Cast
from guardian.models import GroupObjectPermissionBase

from reporting.models import Category, Entry, Severity
from tenants.models import Tenant, TenantForeignKey, TenantModel
from tenants.roles import Role


class Queue(TenantModel):
    """A list of cases of one kind, worked by the people who hold a role on it (D5)."""

    slug = models.SlugField(max_length=40)
    name = models.CharField(max_length=80)
    purpose = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["workspace", "slug"], name="one_queue_slug")]
        permissions = [
            ("work_queue", "May see the facts of its cases, claim and release them"),
            ("read_content", "May open what reporters wrote"),
            ("read_trace", "May open what the AI system recorded of a case"),
            ("mask_content", "May hide parts of what reporters wrote from other readers"),
            ("unmask", "May see what is masked and lift masks"),
            ("redact_content", "May take parts of what reporters wrote out for good"),
            ("decide_cases", "May decide its cases"),
            ("lead_queue", "May take over claims and resolve cases"),
        ]

    def __str__(self) -> str:
        return self.name


class QueueRoleGroup(TenantModel):
    """The group of accounts that hold one role on one queue."""

    queue = TenantForeignKey(Queue, related_name="+")
    role = models.CharField(max_length=20, choices=Role)
    group = models.OneToOneField(Group, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "queue", "role"], name="one_group_per_queue_role"
            )
        ]


class QueueGroupPermission(GroupObjectPermissionBase, metaclass=Tenant):
    """One permission on a queue, granted to a role group (django-guardian, direct key)."""

    # Named, because django-guardian finds this model by its reverse name.
    content_object = TenantForeignKey(Queue, models.CASCADE, related_name="group_permissions")
    # django-guardian does not know about workspaces: the scope fills this in.
    workspace = models.ForeignKey(
        "tenants.Workspace",
        on_delete=models.PROTECT,
        related_name="+",
        db_index=False,
        db_default=Cast(
            models.Func(models.Value("app.workspace"), function="current_setting"),
            models.UUIDField(),
        ),
    )


class RoutingRule(TenantModel):
    """One line of the routing table; the first line that fits a report names its queue."""

    position = models.PositiveSmallIntegerField()
    queue = TenantForeignKey(Queue, related_name="+")
    # Empty or null fits everything.
    category = models.CharField(max_length=20, choices=Category, blank=True)
    entry = models.CharField(max_length=12, choices=Entry, blank=True)
    least_severity = models.PositiveSmallIntegerField(choices=Severity, default=Severity.LOW)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "position"], name="one_rule_per_position")
        ]
