"""The forms that reporters were asked with."""

from django.db import models

from tenants.models import TenantModel


class FormVersion(TenantModel):
    """One wording of a report form, by its hash, so that old reports stay readable (B1)."""

    digest = models.CharField(max_length=64)
    # Fields, choices, labels, consents, limits and language, as `reporting.form_questions` defines them.
    definition = models.JSONField()
    first_seen_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "digest"], name="one_form_version")
        ]
