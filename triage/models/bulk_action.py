"""Bulk actions: what is done to every report of a case, where these are too many for one go."""

from django.db import models

from tenants.models import Member, TenantForeignKey, TenantModel
from triage.models.case import Case, Decision


class BulkAction(TenantModel):
    """One act on a case, being carried out for its reports in portions, in the order they came to it.

    Written in the transaction of the act; what is null in `done_at` is work for the tick.
    """

    class Act(models.TextChoices):
        SEVERE = "severe", "Tell that it is treated as severe"
        DETAIL = "detail", "Ask for detail"
        CONFIRM = "confirm", "Confirm"
        CLOSE = "close", "Close with a result"
        AGAIN = "again", "Look at the result again"
        MESSAGE = "message", "Tell something"

    case = TenantForeignKey(Case, related_name="+")
    act = models.CharField(max_length=8, choices=Act)
    # Of closing: the reason the reports get.
    reason = models.CharField(max_length=20, blank=True)
    # Of confirming: whether it was found to be severe.
    severe = models.BooleanField(default=False)
    # What the reporters are told, sealed under the workspace key and emptied once it is said.
    sealed = models.BinaryField(null=True)
    by = TenantForeignKey(Member, null=True, related_name="+")
    at = models.DateTimeField()
    # Begun no sooner than this, because the decision behind it can be undone; null: at once.
    due_at = models.DateTimeField(null=True)
    decision = TenantForeignKey(Decision, null=True, related_name="+")
    # How the case stood before that decision: names of its columns, no words.
    before = models.JSONField(null=True)
    # The last CaseReport that was done.
    reached = models.UUIDField(null=True)
    done_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(done_at=None) | models.Q(sealed=None),
                name="bulk_action_done_is_empty",
            )
        ]
        indexes = [
            models.Index(
                fields=["workspace", "case", "id"],
                name="bulk_actions_to_run",
                condition=models.Q(done_at=None),
            )
        ]
