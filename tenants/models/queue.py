"""Queues: what the roles of reviewers are held on."""

from django.db import models

from tenants.models.base import TenantModel


class Queue(TenantModel):
    """A list of cases of one kind, worked by the people who hold a role on it (D5)."""

    slug = models.SlugField(max_length=40)
    name = models.CharField(max_length=80)
    purpose = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["workspace", "slug"], name="one_queue_slug")]
        permissions = [
            ("work_queue", "May see the facts of its cases, claim and release them"),
            ("read_content", "May open what reporters wrote"),
            ("read_trace", "May open what the AI system recorded of a case"),
            ("mask_content", "May hide parts of what reporters wrote from other readers"),
            ("unmask", "May see what is masked and lift masks"),
            ("redact_content", "May take parts of what reporters wrote out for good"),
            ("decide_cases", "May decide its cases"),
            ("lead_queue", "May take over claims and resolve cases"),
        ]

    def __str__(self) -> str:
        return self.name
