"""Levels, triggers and playbooks: what happens when something severe is reported."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from django.db import models

from tenants.models import Member, TenantForeignKey, TenantManager, TenantModel
from tenants.roles import Role, role_choices


class Level(TenantModel):
    """A level of escalation as the organisation defines it; rank 1 is the most severe."""

    rank = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=60)
    acknowledge_minutes = models.PositiveSmallIntegerField(default=15)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["workspace", "rank"], name="one_level_rank")]

    def __str__(self) -> str:
        return self.name


class Playbook(TenantModel):
    """The agreed way to handle one kind of incident; what it says is in its versions."""

    slug = models.SlugField(max_length=40)
    name = models.CharField(max_length=80)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "slug"], name="one_playbook_slug")
        ]

    def __str__(self) -> str:
        return self.name


class PlaybookVersionQuerySet(models.QuerySet["PlaybookVersion"]):
    """How versions of playbooks are looked up."""

    def current(self) -> Self:
        """Return the newest version of each playbook: the one that new incidents follow."""
        return self.order_by("playbook", "-number").distinct("playbook")


class PlaybookVersion(TenantModel):
    """What a playbook says from one publication to the next; never changed (append-only)."""

    append_only = True

    playbook = TenantForeignKey(Playbook, related_name="+")
    # 1 is the first.
    number = models.PositiveIntegerField()
    first_move = models.CharField(max_length=200, blank=True)
    # How often all steps are taken while nobody acknowledges.
    loops = models.PositiveSmallIntegerField(default=3)
    published_at = models.DateTimeField()
    # Null where the product itself brought it.
    published_by = TenantForeignKey(Member, null=True, related_name="+")

    objects: ClassVar[Any] = TenantManager.from_queryset(PlaybookVersionQuerySet)()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "playbook", "number"], name="one_version_per_number"
            )
        ]

    def __str__(self) -> str:
        return f"{self.playbook}, version {self.number}"


class PlaybookStep(TenantModel):
    """One step of a version's escalation policy: whom to page, and how long to wait for an answer."""

    append_only = True

    version = TenantForeignKey(PlaybookVersion, related_name="+")
    position = models.PositiveSmallIntegerField()
    role = models.CharField(max_length=20, choices=role_choices)
    webhooks = models.BooleanField(default=False)
    wait_seconds = models.PositiveIntegerField(default=300)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "version", "position"], name="one_step_per_position"
            )
        ]


class ItemKind(models.TextChoices):
    """What a playbook asks for or allows besides paging."""

    MITIGATION = "mitigation", "Mitigation"
    COMMUNICATION = "communication", "Communication"
    EVIDENCE = "evidence", "Evidence"


class PlaybookItem(TenantModel):
    """A mitigation that is allowed, a communication or a piece of evidence that is required."""

    append_only = True

    version = TenantForeignKey(PlaybookVersion, related_name="+")
    kind = models.CharField(max_length=16, choices=ItemKind)
    position = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=120)
    required = models.BooleanField(default=True)
    # By whom, as the playbook names them; empty for whoever responds.
    role = models.CharField(max_length=20, choices=role_choices, blank=True)
    within_minutes = models.PositiveIntegerField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "version", "kind", "position"], name="one_item_per_position"
            )
        ]


@dataclass(frozen=True)
class Step:
    """One step of an escalation policy: whom to page, and the seconds until the next step."""

    role: Role
    wait_seconds: int
    webhooks: bool = False


@dataclass(frozen=True)
class Item:
    """What a playbook allows (a mitigation) or requires (a communication, evidence)."""

    kind: ItemKind
    name: str
    required: bool = True
    role: str = ""
    within_minutes: int | None = None


@dataclass(frozen=True)
class Contents:
    """What one version of a playbook says."""

    first_move: str
    steps: Sequence[Step]
    items: Sequence[Item]
    loops: int = 3


class Trigger(TenantModel):
    """A rule of one kind (`escalation.triggers`) that opens an incident when it fires."""

    slug = models.SlugField(max_length=40)
    name = models.CharField(max_length=120)
    # No choices here: a new kind is one module, and no migration.
    kind = models.CharField(max_length=40)
    # As the form of the kind cleaned them.
    parameters = models.JSONField(default=dict)
    level = TenantForeignKey(Level, related_name="+")
    playbook = TenantForeignKey(Playbook, related_name="+")
    active = models.BooleanField(default=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "slug"], name="one_trigger_slug")
        ]

    def __str__(self) -> str:
        return self.name
