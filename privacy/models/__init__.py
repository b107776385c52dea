"""Records and what is sealed for them, consents, retention, and requests to open an identity."""

from privacy.models.consents import Consent, Purpose
from privacy.models.content import CONTENT_CLASS, Content, DataClass, DataKey, Kind
from privacy.models.hidden_ranges import HiddenRange
from privacy.models.identity import IdentityRequest
from privacy.models.record import (
    Record,
    RecordPart,
    WithRecord,
    lock_records,
    new_record,
    parts_deleted_with,
    parts_emptied_with,
)
from privacy.models.retention import (
    LegalHold,
    Purge,
    PurgeCertificate,
    RetentionRule,
    destroyed_of,
)

__all__ = [
    "CONTENT_CLASS",
    "Consent",
    "Content",
    "DataClass",
    "DataKey",
    "HiddenRange",
    "IdentityRequest",
    "Kind",
    "LegalHold",
    "Purge",
    "PurgeCertificate",
    "Purpose",
    "Record",
    "RecordPart",
    "RetentionRule",
    "WithRecord",
    "destroyed_of",
    "lock_records",
    "new_record",
    "parts_deleted_with",
    "parts_emptied_with",
]
