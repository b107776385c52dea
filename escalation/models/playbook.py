"""Levels, triggers and playbooks: what happens when something severe is reported."""

from django.db import models

from reporting.models import Category, Severity
from tenants.models import TenantForeignKey, TenantModel
from tenants.roles import Role
from triage.models import Outcome


class Level(TenantModel):
    """A level of escalation as the organisation defines it (E1); rank 1 is the most severe."""

    rank = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=60)
    acknowledge_minutes = models.PositiveSmallIntegerField(default=15)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["workspace", "rank"], name="one_level_rank")]

    def __str__(self) -> str:
        return self.name


class Playbook(TenantModel):
    """The agreed way to handle one kind of incident (E3, E6)."""

    slug = models.SlugField(max_length=40)
    name = models.CharField(max_length=80)
    first_move = models.CharField(max_length=200, blank=True)
    # How often the whole ladder of steps is climbed while nobody acknowledges.
    loops = models.PositiveSmallIntegerField(default=3)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "slug"], name="one_playbook_slug")
        ]

    def __str__(self) -> str:
        return self.name


class PlaybookStep(TenantModel):
    """One rung of the ladder: whom to page, and how long to wait before the next rung."""

    playbook = TenantForeignKey(Playbook, related_name="+")
    position = models.PositiveSmallIntegerField()
    role = models.CharField(max_length=20, choices=Role)
    webhooks = models.BooleanField(default=False)
    wait_seconds = models.PositiveIntegerField(default=300)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "playbook", "position"], name="one_step_per_position"
            )
        ]


class ItemKind(models.TextChoices):
    """What a playbook asks for or allows besides paging."""

    MITIGATION = "mitigation", "Mitigation"
    COMMUNICATION = "communication", "Communication"
    EVIDENCE = "evidence", "Evidence"


class PlaybookItem(TenantModel):
    """A mitigation that is allowed, a communication or a piece of evidence that is required."""

    playbook = TenantForeignKey(Playbook, related_name="+")
    kind = models.CharField(max_length=16, choices=ItemKind)
    position = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=120)
    required = models.BooleanField(default=True)
    # By whom, as the playbook names them; empty for whoever responds.
    role = models.CharField(max_length=20, choices=Role, blank=True)
    within_minutes = models.PositiveIntegerField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "playbook", "kind", "position"], name="one_item_per_position"
            )
        ]


class Trigger(TenantModel):
    """A condition on a case that opens an incident (E2); every condition set must hold."""

    class Moment(models.TextChoices):
        INTAKE = "intake", "When the report arrives"
        DECISION = "decision", "When the case is decided"

    slug = models.SlugField(max_length=40)
    name = models.CharField(max_length=120)
    moment = models.CharField(max_length=10, choices=Moment)
    level = TenantForeignKey(Level, related_name="+")
    playbook = TenantForeignKey(Playbook, related_name="+")
    category = models.CharField(max_length=20, choices=Category, blank=True)
    least_severity = models.PositiveSmallIntegerField(choices=Severity, default=Severity.LOW)
    # A tool acted although nobody confirmed it.
    unconfirmed_tool = models.BooleanField(default=False)
    outcome = models.CharField(max_length=16, choices=Outcome, blank=True)
    # So many reports joined the case within a day; 0 for any number.
    least_reports = models.PositiveIntegerField(default=0, db_default=0)
    active = models.BooleanField(default=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "slug"], name="one_trigger_slug")
        ]

    def __str__(self) -> str:
        return self.name
