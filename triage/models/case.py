"""The case: what the team does about a report, and about all that say the same."""

from datetime import datetime, timedelta
from typing import Any, ClassVar, Self

from django.db import models

from policy.models import EnforcementPoint, PolicyArea
from privacy.models import DataClass, RecordPart
from reporting.models import Category, Report, Severity
from tenants.models import (
    Member,
    Queue,
    QueueUserPermission,
    TenantForeignKey,
    TenantManager,
    TenantModel,
    Workspace,
    unexpired,
)
from tenants.models.constraints import only_when, together
from tenants.pages import Page, Part, page_of_parts


class Outcome(models.TextChoices):
    """How a case can be decided."""

    CONFIRMED = "confirmed", "Confirmed: a problem of the AI system"
    NOT_CONFIRMED = "not_confirmed", "Not a problem of the AI system"
    NOT_ACTIONABLE = "not_actionable", "Cannot be acted on for lack of detail"
    DUPLICATE = "duplicate", "Known already"


class CaseQuerySet(models.QuerySet["Case"]):
    """How cases are looked up."""

    def in_queue(self, queue: Queue) -> Self:
        """Return the cases of one queue."""
        return self.filter(queue_id=queue.pk)

    def visible_to(self, member: Member) -> Self:
        """Return the cases of the queues that the member works."""
        return self.filter(
            queue_id__in=QueueUserPermission.objects.filter(
                unexpired(),
                workspace_id=member.workspace_id,
                user_id=member.user_id,
                permission__codename="work_queue",
            ).values("content_object_id")
        )

    def awaiting_decision(self) -> Self:
        """Return the cases nobody has decided yet, those waiting for detail excepted."""
        return self.filter(status=Case.Status.OPEN)

    def overdue(self, now: datetime) -> Self:
        """Return the cases whose first review was owed before now."""
        return self.awaiting_decision().filter(due_at__lte=now)

    def claimed_by(self, member: Member, now: datetime) -> Self:
        """Return the cases whose lease the member holds."""
        return self.filter(claimed_by=member, lease_until__gt=now)

    def unclaimed(self, now: datetime) -> Self:
        """Return the cases whose lease nobody holds."""
        return self.filter(models.Q(claimed_by=None) | models.Q(lease_until__lte=now))

    def free_for(self, member: Member, now: datetime) -> Self:
        """Return the cases whose lease nobody but the member holds."""
        return self.filter(
            models.Q(claimed_by=None) | models.Q(lease_until__lte=now) | models.Q(claimed_by=member)
        )

    def page(self, at: str, size: int, *, due: datetime | None = None) -> Page:
        """Return one page: the worst first, and among equals what is due next.

        Where `due` is given, what was to be taken up by then stands before all else. One query, or
        two where a page has both.
        """
        stretches = [self]
        if due is not None:
            stretches = [self.filter(position_at__lte=due), self.filter(position_at__gt=due)]
        order = ("-severity", "position_at", "id")
        return page_of_parts(
            [Part(rows, order, Severity.values) for rows in stretches], at, size=size
        )


class Case(RecordPart):
    """The team's work on one report or several alike.

    The columns a queue page shows and filters on are copied here from the first report, so that the
    page is one index scan on one table.
    """

    class Status(models.TextChoices):
        QUARANTINED = "quarantined", "Held back as likely spam"
        OPEN = "open", "Awaiting decision"
        NEEDS_DETAIL = "needs_detail", "Waiting for the reporter"
        CONFIRMED = "confirmed", "Confirmed, being fixed"
        CLOSED = "closed", "Closed"
        MERGED = "merged", "Merged into another case"

    NEXT: ClassVar[dict[str, set[str]]] = {
        # A person looks before anything ends here (C3).
        Status.QUARANTINED: {Status.OPEN, Status.CLOSED},
        Status.OPEN: {Status.NEEDS_DETAIL, Status.CONFIRMED, Status.CLOSED, Status.MERGED},
        Status.NEEDS_DETAIL: {Status.OPEN, Status.CLOSED, Status.MERGED},
        # A decision is undone before anybody is told; a closed case else comes back by an appeal alone.
        Status.CONFIRMED: {Status.CLOSED, Status.OPEN},
        Status.CLOSED: {Status.OPEN, Status.NEEDS_DETAIL},
        # When its first report is split off again.
        Status.MERGED: {Status.OPEN},
    }
    BEGINS: ClassVar[list[str]] = [Status.OPEN, Status.QUARANTINED]
    # Where a decision is possible: a case that waits in vain can still be closed for lack of detail.
    OUTCOMES: ClassVar[dict[str, list[Outcome]]] = {
        Status.OPEN: list(Outcome),
        Status.NEEDS_DETAIL: [Outcome.NOT_ACTIONABLE],
    }

    # Copies of what the report's own go with.
    EMPTIED_WITH: ClassVar[dict[str, tuple[str, ...]]] = {
        DataClass.CONTENT: ("tool_name", "model_version")
    }

    # The first of the case's reports; all of them are in CaseReport, this one too.
    report = TenantForeignKey(Report, related_name="+")
    reports_count = models.PositiveIntegerField(default=1, db_default=1)
    # When the newest report that was merged into it was received; null while it is about one report.
    last_report_at = models.DateTimeField(null=True)
    # The case that all its reports were moved to.
    merged_into = TenantForeignKey("self", null=True, related_name="+")
    # A case that its first report could not be merged into, though it says the same: closed, or less severe.
    looks_like = TenantForeignKey("self", null=True, related_name="+")
    # The first report's own, under which people talk about the case too.
    reference = models.CharField(max_length=16)
    queue = TenantForeignKey(Queue, related_name="+")
    status = models.CharField(max_length=12, choices=Status, default=Status.OPEN)
    category = models.CharField(max_length=20, choices=Category)
    severity = models.PositiveSmallIntegerField(choices=Severity)
    tool_name = models.CharField(max_length=120, blank=True)
    asked_first = models.CharField(max_length=7, blank=True)
    model_version = models.CharField(max_length=80, blank=True)
    policy_area = TenantForeignKey(PolicyArea, null=True, related_name="+")
    enforcement_point = TenantForeignKey(EnforcementPoint, null=True, related_name="+")
    # A claim is a short lease, so that a reviewer who leaves blocks nobody.
    claimed_by = TenantForeignKey(Member, null=True, related_name="+")
    lease_until = models.DateTimeField(null=True)
    received_at = models.DateTimeField()
    opened_at = models.DateTimeField()
    # Where it stands among its equals: by when it is due, or later where it was moved back.
    position_at = models.DateTimeField()
    # Placed behind others of its severity, because its reporter was often mistaken (C2).
    moved_back = models.BooleanField(default=False, db_default=False)
    # The first review is owed by this moment.
    due_at = models.DateTimeField()
    # While the reporter is asked: the last day on which an answer is of use.
    answer_by = models.DateField(null=True)
    # Since when words of the reporter wait that nobody has opened.
    unread_at = models.DateTimeField(null=True)
    appealed_at = models.DateTimeField(null=True)
    decided_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    # Set by the escalation stage after it looked at the case at intake and at decision.
    evaluated_intake_at = models.DateTimeField(null=True)
    evaluated_decision_at = models.DateTimeField(null=True)

    objects: ClassVar[Any] = TenantManager.from_queryset(CaseQuerySet)()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "report"], name="one_case_per_report"),
            models.UniqueConstraint(fields=["workspace", "reference"], name="one_case_reference"),
            together("case_claimed", "claimed_by", "lease_until"),
            only_when(
                "case_merged", models.Q(status="merged"), models.Q(merged_into__isnull=False)
            ),
            only_when("case_closed", models.Q(status="closed"), models.Q(closed_at__isnull=False)),
        ]
        indexes = [
            models.Index(
                fields=["workspace", "queue", "status", "-severity", "position_at", "id"],
                name="case_queue_page",
            ),
            models.Index(
                fields=[
                    "workspace",
                    "queue",
                    "status",
                    "category",
                    "-severity",
                    "position_at",
                    "id",
                ],
                name="case_by_category",
            ),
            models.Index(
                fields=[
                    "workspace",
                    "queue",
                    "status",
                    "policy_area",
                    "-severity",
                    "position_at",
                    "id",
                ],
                name="case_by_policy_area",
                condition=models.Q(policy_area__isnull=False),
            ),
            models.Index(fields=["workspace", "queue", "status", "due_at"], name="case_by_due"),
            models.Index(
                fields=["workspace", "answer_by"],
                name="case_answer_by",
                condition=models.Q(answer_by__isnull=False),
            ),
            models.Index(
                fields=["workspace", "due_at"],
                name="case_appeals",
                condition=models.Q(appealed_at__isnull=False, status__in=["open", "needs_detail"]),
            ),
            models.Index(
                fields=["workspace", "claimed_by", "lease_until"],
                name="case_claims",
                condition=models.Q(claimed_by__isnull=False),
            ),
            models.Index(
                fields=["workspace", "-severity", "position_at", "id"],
                name="case_quarantine",
                condition=models.Q(status="quarantined"),
            ),
            models.Index(
                fields=["workspace", "id"],
                name="case_to_evaluate",
                condition=models.Q(evaluated_intake_at=None)
                | models.Q(decided_at__isnull=False, evaluated_decision_at=None),
            ),
        ]

    def __str__(self) -> str:
        return self.reference

    def holder_at(self, now: datetime) -> Member | None:
        """Return who holds the case's lease, or None when nobody does any more."""
        held = self.lease_until is not None and self.lease_until > now
        holder: Member | None = self.claimed_by if held else None
        return holder

    def is_free_for(self, member: Member, now: datetime) -> bool:
        """Say whether nobody but the member holds the case's lease."""
        holder = self.holder_at(now)
        return holder is None or holder.pk == member.pk


def due_from(moment: datetime, workspace: Workspace, severity: int) -> dict[str, Any]:
    """Return the columns of a review whose clock begins at a moment: when it is due, where it stands."""
    due_at = moment + review_time(workspace, severity)
    return {"due_at": due_at, "position_at": due_at}


def review_time(workspace: Workspace, severity: int) -> timedelta:
    """Return how long the first review may take."""
    severe = severity == Severity.HIGH
    return timedelta(
        hours=workspace.severe_review_hours if severe else workspace.first_review_hours
    )


class DecisionQuerySet(models.QuerySet["Decision"]):
    """How decisions are looked up."""

    def standing(self) -> Self:
        """Return those that were not undone."""
        undone = DecisionUndone.objects.filter(decision=models.OuterRef("pk"))
        return self.exclude(models.Exists(undone))


class Decision(TenantModel):
    """One reviewer's decision about a case; its note is sealed in the vault."""

    append_only = True

    case = TenantForeignKey(Case, related_name="+")
    outcome = models.CharField(max_length=16, choices=Outcome)
    severity = models.PositiveSmallIntegerField(choices=Severity)
    policy_area = TenantForeignKey(PolicyArea, related_name="+")
    enforcement_point = TenantForeignKey(EnforcementPoint, related_name="+")
    by = TenantForeignKey(Member, related_name="+")
    at = models.DateTimeField()

    objects: ClassVar[Any] = TenantManager.from_queryset(DecisionQuerySet)()

    class Meta:
        indexes = [models.Index(fields=["workspace", "case", "-id"], name="decisions_of_case")]


class DecisionUndone(TenantModel):
    """That a decision was undone before anybody was told of it."""

    append_only = True

    decision = TenantForeignKey(Decision, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "decision"], name="undone_once")
        ]


def next_case(queue: Queue, member: Member, now: datetime) -> Case | None:
    """Return the case that the member takes next in a queue: the first of its page that is free."""
    free = Case.objects.in_queue(queue).awaiting_decision().free_for(member, now)
    order = ("-severity", "position_at", "id")
    late = free.filter(position_at__lte=now).order_by(*order).first()
    found: Case | None = late or free.order_by(*order).first()
    return found
