"""The vault: everything that must be forgettable, sealed under keys that can be destroyed."""

from django.db import models

from privacy.models.record import Record
from tenants.models import TenantForeignKey, TenantModel


class DataClass(models.TextChoices):
    """A class of data with its own key per record and its own retention clock."""

    CONTENT = "content", "Report content"
    TRACE = "trace", "System trace"
    IDENTITY = "identity", "Reporter identity"
    EVALUATION = "evaluation", "Evaluation text"
    ATTACHMENT = "attachment", "Files"


class Kind(models.TextChoices):
    """What one sealed piece is."""

    DESCRIPTION = "description", "What the reporter wrote"
    CONTEXT = "context", "Context the reporter agreed to attach"
    TOOL_PARAMETERS = "tool_parameters", "Parameters of the tool"
    MESSAGE = "message", "Message between reporter and team"
    NOTE = "note", "Reviewer's note"
    TRACE = "trace", "System trace"
    SPANS = "spans", "Steps of the conversation, from the system's telemetry"
    SPAN_WORDS = "span_words", "What was said in the steps"
    SUBJECT = "subject", "Reporter as the host knows them"
    CONTACT = "contact", "Address for updates"
    EVALUATION = "evaluation", "Text of an evaluation case"
    QUOTED = "quoted", "Text of an evaluation case made from the reporter's words"
    # Of a withdrawn consent, where a legal hold keeps it: nobody reads it, and it goes with the
    # hold. Its class is that of what it was.
    WITHHELD = "withheld", "Withdrawn by the reporter, kept for a legal hold"
    TITLE = "title", "Title given by a liaison"
    AFFECTED = "affected", "Affected person, as the customer knows them"
    INFORMED = "informed", "Whom to keep informed"


CONTENT_CLASS: dict[str, str] = {
    Kind.DESCRIPTION: DataClass.CONTENT,
    Kind.CONTEXT: DataClass.CONTENT,
    Kind.TOOL_PARAMETERS: DataClass.CONTENT,
    Kind.MESSAGE: DataClass.CONTENT,
    Kind.NOTE: DataClass.CONTENT,
    Kind.TRACE: DataClass.TRACE,
    Kind.SPANS: DataClass.TRACE,
    Kind.SPAN_WORDS: DataClass.TRACE,
    Kind.SUBJECT: DataClass.IDENTITY,
    Kind.CONTACT: DataClass.IDENTITY,
    Kind.EVALUATION: DataClass.EVALUATION,
    Kind.QUOTED: DataClass.EVALUATION,
    Kind.TITLE: DataClass.CONTENT,
    Kind.AFFECTED: DataClass.IDENTITY,
    Kind.INFORMED: DataClass.IDENTITY,
}


class DataKey(TenantModel):
    """The key of one record's data of one class, wrapped by the workspace key.

    Destroying this row is the purge: a backup of the content is then unreadable too, as soon as
    the key store's own, shorter backups have run out.
    """

    record = TenantForeignKey(Record, related_name="+")
    data_class = models.CharField(max_length=12, choices=DataClass)
    wrapped = models.BinaryField()
    created_at = models.DateTimeField()
    # The retention clock of this class; null while the case is open.
    purge_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "record", "data_class"], name="one_key_per_record_and_class"
            )
        ]
        indexes = [
            models.Index(
                fields=["workspace", "purge_at"],
                name="key_to_purge",
                condition=models.Q(purge_at__isnull=False),
            )
        ]


class Content(TenantModel):
    """One sealed piece of a record's text."""

    record = TenantForeignKey(Record, related_name="+")
    data_class = models.CharField(max_length=12, choices=DataClass)
    kind = models.CharField(max_length=16, choices=Kind)
    # The row the piece belongs to when a record has several of its kind (a message, a note).
    subject_id = models.UUIDField(null=True)
    sealed = models.BinaryField()
    created_at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["workspace", "record", "data_class"], name="content_of_record")
        ]
