"""A workspace, its keys, and the host products and sinks connected to it."""

from django.db import models

from tenants.models.base import Tenant, TenantModel, new_id
from tenants.models.constraints import together


class Workspace(models.Model, metaclass=Tenant):
    """One organisation's closed space: its slug is in every address, its id in every row."""

    workspace_column = "id"

    class Kind(models.TextChoices):
        ENTERPRISE = "enterprise", "Enterprise"
        PUBLIC = "public", "Public"

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    slug = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=120)
    kind = models.CharField(max_length=12, choices=Kind, default=Kind.PUBLIC)
    anonymous_reports = models.BooleanField(default=True)
    # How long reporters may expect to wait, in hours; shown to them in words (A5, G6).
    first_review_hours = models.PositiveSmallIntegerField(default=48)
    severe_review_hours = models.PositiveSmallIntegerField(default=4)
    # How long spans wait for a report before they are forgotten, in minutes; 0 takes none (B11).
    trace_hold_minutes = models.PositiveSmallIntegerField(default=60)
    # When the first spans came. Until then no search is begun for a report that names no trace.
    traces_since = models.DateTimeField(null=True)
    # How long after a result without action a reporter may appeal.
    appeal_days = models.PositiveSmallIntegerField(default=30)
    # Help of the workspace's own choosing: lines of {need, country, name, contact, hours}.
    support_lines = models.JSONField(default=list, blank=True)
    # What of the intake's limits differs from the defaults of reporting.guard (C1).
    intake_limits = models.JSONField(
        default=dict,
        blank=True,
        db_default=models.Value({}, output_field=models.JSONField()),
    )
    redaction_patterns = models.JSONField(default=list, blank=True)
    # Whose telephone numbers people write without the code of a country: ISO 3166 codes.
    phone_regions = models.JSONField(
        default=list,
        blank=True,
        db_default=models.Value([], output_field=models.JSONField()),
    )
    # A copy of what the contract marked as the workspace's own says about intake, so that taking
    # a report in asks nothing more of the database; kept by tenants.actions.contracts.
    contract_limits = models.JSONField(default=dict, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        permissions = [
            ("manage_workspace", "May manage people, roles, keys and settings"),
            ("see_incidents", "May see incidents and their facts"),
            ("respond_incidents", "May acknowledge, mitigate and resolve incidents"),
            ("communicate", "May send and record required communications"),
            ("read_identity", "May open a sealed reporter identity"),
            ("manage_retention", "May set retention rules and legal holds"),
            ("see_certificates", "May see purge certificates"),
            ("see_audit", "May read the audit trail"),
            ("export_evaluations", "May create and export evaluation cases"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def url(self) -> str:
        """Return the address of its start page, for links."""
        return f"/w/{self.slug}/"


class WorkspaceKey(TenantModel):
    """The workspace's key, wrapped by the master key; it wraps the data keys of reports."""

    wrapped = models.BinaryField()
    version = models.PositiveSmallIntegerField(default=1)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "version"], name="one_key_per_version")
        ]


class ClientKey(TenantModel):
    """A host product allowed to send reports: a publishable id, and a secret it signs with."""

    name = models.CharField(max_length=80)
    public_id = models.CharField(max_length=40)
    # The signing secret, sealed under the workspace key: it must be read to check signatures.
    secret_sealed = models.BinaryField()
    origins = models.JSONField(default=list, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "public_id"], name="one_client_key_id")
        ]

    def __str__(self) -> str:
        return self.name


class Webhook(TenantModel):
    """An address that receives signed notices of incidents; its secret is sealed."""

    name = models.CharField(max_length=80)
    url = models.URLField(max_length=500)
    secret_sealed = models.BinaryField()
    # While the secret is being changed: the one before, and until when calls are signed with it too.
    earlier_sealed = models.BinaryField(null=True)
    earlier_until = models.DateTimeField(null=True)
    created_at = models.DateTimeField(auto_now_add=True)
    disabled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [together("webhook_earlier", "earlier_sealed", "earlier_until")]

    def __str__(self) -> str:
        return self.name
