"""A running incident: its state, its cases, what set it off, its timers, pages and items."""

from datetime import datetime
from typing import Any, ClassVar, Self

from django.db import models

from escalation.models.playbook import ItemKind, Level, PlaybookVersion, Trigger
from tenants import pages
from tenants.models import Member, OutboxEntry, TenantForeignKey, TenantManager, TenantModel
from tenants.models.constraints import only_when, together
from tenants.roles import role_choices
from tenants.typed import typed_reference
from triage.models import Case


class IncidentQuerySet(models.QuerySet["Incident"]):
    """How incidents are looked up."""

    def live(self) -> Self:
        """Return the incidents that are not resolved."""
        return self.exclude(status=Incident.Status.RESOLVED)

    def page(self, at: str, size: int, now: datetime) -> pages.Page:
        """Return one page: what is overdue, then what is due, each by level and time left, then the rest.

        What is resolved has nothing due, and stands newest first at the end.
        """
        live, by_level = self.live(), ("rank", "due_at", "id")
        parts = [
            pages.Part(live.filter(due_at__lte=now), by_level),
            pages.Part(live.filter(due_at__gt=now), by_level),
            pages.Part(live.filter(due_at=None), ("rank", "id")),
            pages.Part(self.filter(status=Incident.Status.RESOLVED), ("-id",)),
        ]
        return pages.page_of_parts(parts, at, size=size)

    def for_list(self) -> Self:
        """Return the incidents with what a line of the list shows."""
        return self.select_related("level", "trigger", "acknowledged_by__user")


class Incident(TenantModel):
    """Cases being handled as severe together, by one playbook at one level."""

    class Status(models.TextChoices):
        PAGING = "paging", "Paging, nobody has acknowledged"
        ACKNOWLEDGED = "acknowledged", "Acknowledged"
        RESOLVED = "resolved", "Resolved"

    NEXT: ClassVar[dict[str, set[str]]] = {
        # Ended with its case, or in another incident: nobody has to acknowledge it any more.
        Status.PAGING: {Status.ACKNOWLEDGED, Status.RESOLVED},
        Status.ACKNOWLEDGED: {Status.RESOLVED},
        Status.RESOLVED: set(),
    }

    # The reference of the case that it was opened for, after an I.
    reference = models.CharField(max_length=16)
    level = TenantForeignKey(Level, related_name="+")
    # The level's own: lists are in this order.
    rank = models.PositiveSmallIntegerField(default=0, db_default=0)
    # Pinned: a version that is published later changes nothing about an incident that runs.
    playbook_version = TenantForeignKey(PlaybookVersion, related_name="+")
    # The most severe trigger so far: it gives the incident its name.
    trigger = TenantForeignKey(Trigger, related_name="+")
    status = models.CharField(max_length=14, choices=Status, default=Status.PAGING)
    opened_at = models.DateTimeField()
    # The acknowledgement is due by this moment.
    acknowledge_by = models.DateTimeField()
    # By when something is due next: the acknowledgement, then the first of the items that the playbook
    # requires within a time. Null when nothing is.
    due_at = models.DateTimeField(null=True)
    # Which paging this is: counts up when a more severe trigger starts it anew.
    run = models.PositiveSmallIntegerField(default=1)
    acknowledged_by = TenantForeignKey(Member, null=True, related_name="+")
    acknowledged_at = models.DateTimeField(null=True)
    resolved_by = TenantForeignKey(Member, null=True, related_name="+")
    resolved_at = models.DateTimeField(null=True)
    # The case that was closed and took it along; null where it was resolved by itself.
    ended_with = TenantForeignKey(Case, null=True, related_name="+")
    # The incident that it became part of when their cases were joined.
    joined_into = TenantForeignKey("self", null=True, related_name="+")

    objects: ClassVar[Any] = TenantManager.from_queryset(IncidentQuerySet)()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "reference"], name="one_incident_reference"
            ),
            together("incident_acknowledged", "acknowledged_by", "acknowledged_at"),
            together("incident_resolved", "resolved_by", "resolved_at"),
            models.CheckConstraint(
                condition=models.Q(status="paging", acknowledged_at=None)
                | models.Q(status="acknowledged", acknowledged_at__isnull=False)
                | models.Q(status="resolved"),
                name="incident_paging",
            ),
            only_when(
                "incident_over", models.Q(status="resolved"), models.Q(resolved_at__isnull=False)
            ),
        ]
        indexes = [
            models.Index(
                fields=["workspace", "rank", "due_at", "id"],
                name="incident_page",
                condition=~models.Q(status="resolved"),
            ),
            models.Index(
                fields=["workspace", "-id"],
                name="incident_resolved",
                condition=models.Q(status="resolved"),
            ),
        ]

    def __str__(self) -> str:
        return self.reference

    def is_late(self, now: datetime) -> bool:
        """Say whether the acknowledgement was not given by the moment it was due."""
        return (self.acknowledged_at or self.resolved_at or now) > self.acknowledge_by


class IncidentCase(TenantModel):
    """A case that an incident is about, from when to when."""

    incident = TenantForeignKey(Incident, related_name="+")
    case = TenantForeignKey(Case, related_name="+")
    added_at = models.DateTimeField()
    # Null where a trigger did it.
    added_by = TenantForeignKey(Member, null=True, related_name="+")
    # Set when the incident is resolved: until then the case can be in no other one.
    ended_at = models.DateTimeField(null=True)
    # Why one of the two went on when the other ended: one of triage.follow_ups.KEEP.
    kept_because = models.CharField(max_length=20, blank=True, db_default="")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "incident", "case"], name="one_link_per_case"
            ),
            models.UniqueConstraint(
                fields=["workspace", "case"],
                name="one_live_incident_per_case",
                condition=models.Q(ended_at=None),
            ),
        ]
        indexes = [models.Index(fields=["workspace", "case", "-id"], name="incidents_of_case")]


def links_of(incident: Incident) -> models.QuerySet[IncidentCase]:
    """Return the links of an incident with its cases and their reports, the first one before."""
    links: models.QuerySet[IncidentCase] = IncidentCase.objects.filter(incident=incident)
    return links.select_related("case__report").order_by("id")


def cases_of(incident: Incident) -> list[Case]:
    """Return the cases of an incident with their reports; the one it was opened for comes first."""
    return [link.case for link in links_of(incident)]


def case_of(incident: Incident, reference: str = "") -> Case | None:
    """Return the case of an incident with this reference, or the first; None where it has none."""
    cases = (
        case
        for case in cases_of(incident)
        if not reference or typed_reference(reference) == case.reference
    )
    return next(cases, None)


def incident_of(cases: Any) -> Incident | None:
    """Return the newest incident of some cases (rows or a subquery of ids), or None."""
    link = (
        IncidentCase.objects.filter(case__in=cases)
        .select_related("incident__level", "incident__acknowledged_by__user")
        .order_by("-id")
        .first()
    )
    return link.incident if link else None


class Firing(TenantModel):
    """One trigger that fired for a case of an incident, with what it saw there."""

    incident = TenantForeignKey(Incident, related_name="+")
    trigger = TenantForeignKey(Trigger, related_name="+")
    case = TenantForeignKey(Case, related_name="+")
    # Ids, counts and choices: never a word of a report.
    evidence = models.JSONField(default=dict)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "incident", "trigger", "case"], name="one_firing_per_case"
            )
        ]


class Timer(TenantModel):
    """One step of an incident's escalation policy that is due at a moment, in one of its loops."""

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        FIRED = "fired", "Fired"
        CANCELLED = "cancelled", "Cancelled"

    NEXT: ClassVar[dict[str, set[str]]] = {
        State.WAITING: {State.FIRED, State.CANCELLED},
        State.FIRED: set(),
        State.CANCELLED: set(),
    }

    incident = TenantForeignKey(Incident, related_name="+")
    run = models.PositiveSmallIntegerField(default=1)
    step = models.PositiveSmallIntegerField()
    loop = models.PositiveSmallIntegerField()
    due_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State, default=State.WAITING)
    fired_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "incident", "run", "step", "loop"], name="one_timer_per_step"
            ),
            only_when("timer_fired", models.Q(state="fired"), models.Q(fired_at__isnull=False)),
        ]
        indexes = [
            models.Index(
                fields=["workspace", "due_at"],
                name="timer_due",
                condition=models.Q(state="waiting"),
            )
        ]


class Page(TenantModel):
    """One page of one person, sent through the outbox; its link acknowledges the incident."""

    incident = TenantForeignKey(Incident, related_name="+")
    timer = TenantForeignKey(Timer, related_name="+")
    member = TenantForeignKey(Member, related_name="+")
    entry = TenantForeignKey(OutboxEntry, related_name="+")
    token_lookup = models.BinaryField()
    at = models.DateTimeField()
    # When its link acknowledged, after which the link opens nothing.
    used_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "timer", "member"], name="one_page_per_step_and_person"
            ),
            models.UniqueConstraint(fields=["workspace", "token_lookup"], name="one_page_token"),
        ]
        indexes = [models.Index(fields=["workspace", "incident", "-id"], name="pages_of_incident")]


class IncidentItem(TenantModel):
    """A mitigation, communication or piece of evidence of one incident, copied from its playbook."""

    incident = TenantForeignKey(Incident, related_name="+")
    kind = models.CharField(max_length=16, choices=ItemKind)
    position = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=120)
    required = models.BooleanField(default=True)
    role = models.CharField(max_length=20, choices=role_choices, blank=True)
    due_at = models.DateTimeField(null=True)
    done_by = TenantForeignKey(Member, null=True, related_name="+")
    done_at = models.DateTimeField(null=True)
    # Where the evidence is, which ticket, which message: a pointer, no report text.
    pointer = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "incident", "kind", "position"],
                name="one_incident_item_per_position",
            ),
            together("incident_item_done", "done_by", "done_at"),
        ]
