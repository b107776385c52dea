"""Files of a report: cleaned, sealed in pieces, and shown only when they were checked."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from privacy.models import DataClass, RecordPart
from reporting.models.report import Report
from tenants.models import Member, TenantForeignKey


class Media(models.TextChoices):
    """What a file is, by its content; what it is served as."""

    PNG = "image/png", _("Picture (PNG)")
    JPEG = "image/jpeg", _("Picture (JPEG)")
    WEBP = "image/webp", _("Picture (WebP)")
    # Translators: what kind of file it is.
    TEXT = "text/plain", _("Text")
    JSON = "application/json", _("Text (JSON)")


class Attachment(RecordPart):
    """One file of a report, as it was made anew from what was sent; the original is nowhere."""

    class State(models.TextChoices):
        PENDING = "pending", _("Not yet checked")
        CLEAN = "clean", _("Checked, clean")
        INFECTED = "infected", _("Refused by the scanner, destroyed")
        FAILED = "failed", _("Could not be checked, not shown")
        # Where a workspace's operator runs no scanner: said so wherever the file is named.
        UNSCANNED = "unscanned", _("Not scanned: no scanner is set up")

    DELETED_WITH = DataClass.ATTACHMENT
    NEXT: ClassVar[dict[str, set[str]]] = {
        State.PENDING: {State.CLEAN, State.INFECTED, State.FAILED},
        State.CLEAN: set(),
        State.INFECTED: set(),
        State.FAILED: set(),
        State.UNSCANNED: set(),
    }
    SHOWN: ClassVar[frozenset[str]] = frozenset({State.CLEAN, State.UNSCANNED})

    report = TenantForeignKey(Report, related_name="+")
    media = models.CharField(max_length=20, choices=Media)
    # A name is words: redacted, and sealed under the key of the report's files.
    name_sealed = models.BinaryField()
    # HMAC of what was sent, so that the same file twice is one; destroyed with the file.
    lookup = models.BinaryField()
    # Of the file as it is kept.
    size = models.PositiveIntegerField()
    width = models.PositiveIntegerField(null=True)
    height = models.PositiveIntegerField(null=True)
    # What redaction took out of a text, by kind: counts, never values.
    redactions = models.JSONField(default=dict)
    state = models.CharField(max_length=10, choices=State, default=State.PENDING)
    # What the scanner called it.
    finding = models.CharField(max_length=120, blank=True)
    # The member who filed it; null for a reporter.
    by = TenantForeignKey(Member, null=True, related_name="+")
    received_at = models.DateTimeField()
    # When the scanner is asked next; put off while it does not answer. Null: nothing to ask.
    check_at = models.DateTimeField(null=True)
    tries = models.PositiveIntegerField(default=0)
    checked_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "report", "lookup"], name="one_attachment_per_content"
            ),
            # What could not be checked was tried by the scanner, or had no key any more.
            models.CheckConstraint(
                condition=models.Q(state="failed")
                | models.Q(state__in=["clean", "infected"], checked_at__isnull=False)
                | models.Q(state__in=["pending", "unscanned"], checked_at=None),
                name="attachment_checked",
            ),
            models.CheckConstraint(
                condition=models.Q(state="pending") | models.Q(check_at=None),
                name="attachment_check_while_pending",
            ),
        ]
        indexes = [
            models.Index(
                fields=["workspace", "check_at"],
                name="attachment_to_check",
                condition=models.Q(state="pending"),
            )
        ]


class AttachmentPart(RecordPart):
    """One sealed piece of a file's bytes, bound to its place among them."""

    RECORD = "attachment__report"
    DELETED_WITH = DataClass.ATTACHMENT

    attachment = TenantForeignKey(Attachment, related_name="+")
    place = models.PositiveSmallIntegerField()
    sealed = models.BinaryField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "attachment", "place"], name="one_attachment_part_per_place"
            )
        ]
