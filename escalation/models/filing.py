"""What liaisons file, and the clocks that the customer's contract starts for it."""

import uuid
from typing import Any, ClassVar

from django.db import models

from reporting.models import Report
from tenants.models import Contract, Member, TenantForeignKey, TenantManager, TenantModel
from tenants.models.constraints import only_when
from tenants.pages import Page, Part, page_of_parts


class FilingQuerySet(models.QuerySet["Filing"]):
    """How filings are looked up."""

    def page(self, at: str) -> Page:
        """Return one page: those with a clock that runs, the first due before, then the newest.

        All clocks are of severe incidents, so that there is no level between.
        """
        running = Part(self.exclude(due_at=None), ("due_at", "id"))
        return page_of_parts([running, Part(self.filter(due_at=None))], at)


class Filing(TenantModel):
    """A report that a liaison filed for a customer: under which contract, for how many."""

    # By what the audit trail finds it.
    CALLED: ClassVar[str] = "report__reference"

    report = TenantForeignKey(Report, related_name="+")
    # Null where the workspace has no contract.
    contract = TenantForeignKey(Contract, null=True, related_name="+")
    by = TenantForeignKey(Member, related_name="+")
    # How many people are affected; who they are is sealed with the report's identities.
    affected = models.PositiveSmallIntegerField(default=0)
    informed = models.PositiveSmallIntegerField(default=0)
    noticed_at = models.DateTimeField(null=True)
    filed_at = models.DateTimeField()
    # By when its next running clock is due; null when none runs.
    due_at = models.DateTimeField(null=True)

    objects: ClassVar[Any] = TenantManager.from_queryset(FilingQuerySet)()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "report"], name="one_filing_per_report")
        ]
        indexes = [
            models.Index(
                fields=["workspace", "due_at", "id"],
                name="filing_due",
                condition=models.Q(due_at__isnull=False),
            )
        ]

    def __str__(self) -> str:
        return self.report.reference


class ContractClock(TenantModel):
    """One thing that a contract says is due within some hours, and whether it was done."""

    class Kind(models.TextChoices):
        ACKNOWLEDGE = "acknowledge", "Acknowledge"
        CONTAIN = "contain", "Contain"
        UPDATE = "update", "Send an update"

    class State(models.TextChoices):
        RUNNING = "running", "Running"
        MET = "met", "Done"
        ENDED = "ended", "No longer due"

    NEXT: ClassVar[dict[str, set[str]]] = {
        State.RUNNING: {State.MET, State.ENDED},
        State.MET: set(),
        State.ENDED: set(),
    }

    filing = TenantForeignKey(Filing, related_name="+")
    kind = models.CharField(max_length=12, choices=Kind)
    # Updates are due again and again: the first is 1.
    number = models.PositiveSmallIntegerField(default=1)
    state = models.CharField(max_length=8, choices=State, default=State.RUNNING)
    starts_at = models.DateTimeField()
    due_at = models.DateTimeField()
    # When somebody is told next that time runs out, or has; null when nothing is left to tell.
    check_at = models.DateTimeField(null=True)
    met_at = models.DateTimeField(null=True)
    met_by = TenantForeignKey(Member, null=True, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "filing", "kind", "number"], name="one_clock_of_a_kind"
            ),
            only_when("clock_met", models.Q(state="met"), models.Q(met_at__isnull=False)),
            models.CheckConstraint(
                condition=models.Q(state="running") | models.Q(check_at=None),
                name="clock_checked_while_running",
            ),
        ]
        indexes = [
            models.Index(
                fields=["workspace", "check_at"],
                name="clock_to_check",
                condition=models.Q(state="running"),
            )
        ]

    def is_late(self, now: Any) -> bool:
        """Say whether it was not done, or not yet, by the moment it was due."""
        if self.state == self.State.ENDED:
            return False
        late: bool = (self.met_at or now) > self.due_at
        return late


def clocks_by_filing(filings: list[uuid.UUID]) -> dict[uuid.UUID, list[ContractClock]]:
    """Return the clocks of some filings in one query, those that are due first on top."""
    by_filing: dict[uuid.UUID, list[ContractClock]] = {}
    rows = ContractClock.objects.filter(filing__in=filings).select_related("met_by__user")
    for clock in rows.order_by("due_at", "id"):
        by_filing.setdefault(clock.filing_id, []).append(clock)
    return by_filing
