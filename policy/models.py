"""What the AI system enforces: policy areas, the points that enforce them, and versions."""

from django.db import models

from tenants.models import Member, TenantForeignKey, TenantModel


class PolicyArea(TenantModel):
    """A subject that the workspace has rules about, such as privacy or self-harm."""

    slug = models.SlugField(max_length=40)
    name = models.CharField(max_length=80)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "slug"], name="one_policy_area_slug")
        ]

    def __str__(self) -> str:
        return self.name


class EnforcementPoint(TenantModel):
    """A named place in the AI system where a rule is enforced, with its owner."""

    class Kind(models.TextChoices):
        ROUTER = "router", "Router"
        TOOL_BOUNDARY = "tool_boundary", "Tool boundary"
        RETRIEVAL = "retrieval", "Permission-aware retrieval"
        PROMPT = "prompt", "Prompt and template"
        SANDBOX = "sandbox", "Sandbox"
        OUTPUT_FILTER = "output_filter", "Output filter"

    kind = models.CharField(max_length=16, choices=Kind)
    name = models.CharField(max_length=80)
    owner = TenantForeignKey(Member, null=True, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "name"], name="one_enforcement_point_name")
        ]

    def __str__(self) -> str:
        return self.name


class PolicyVersion(TenantModel):
    """A set of rules as it was in force from a moment on."""

    label = models.CharField(max_length=60)
    in_force_from = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "label"], name="one_policy_version_label")
        ]

    def __str__(self) -> str:
        return self.label
