"""How often the guard of the intake stepped in: counts by the hour, and nothing about who."""

from django.db import models

from tenants.models import TenantModel


class LimitedHour(TenantModel):
    """How many requests of one hour met one limit, with one outcome (C6)."""

    class Source(models.TextChoices):
        USER = "user", "Reporter"
        DEVICE = "device", "Device"
        ADDRESS = "address", "Network"
        CLIENT_KEY = "client_key", "Host product"
        WORKSPACE = "workspace", "Whole workspace"

    class Outcome(models.TextChoices):
        MARKED = "marked", "Taken in and marked"
        CHALLENGED = "challenged", "Asked for work first"
        REFUSED = "refused", "Refused for a while"
        UNCHECKED = "unchecked", "Taken in unchecked"

    hour = models.DateTimeField()
    source = models.CharField(max_length=12, choices=Source)
    outcome = models.CharField(max_length=12, choices=Outcome)
    count = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "hour", "source", "outcome"], name="one_limited_hour"
            )
        ]
