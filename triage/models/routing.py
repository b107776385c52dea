"""Which report goes to which queue."""

from django.db import models

from reporting.models import Category, Entry, Severity
from tenants.models import Queue, TenantForeignKey, TenantModel


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
