"""A report between its form and its sending, sealed into the page: the server keeps nothing of it.

A session row would hold the text in clear before redaction, and would outlive a purge. Sealed
rather than plain, so that what is sent is exactly what was previewed, in the same attempt.
"""

import base64
import json
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core import signing

from tenants.keys import Unreadable, derived_key, seal, unseal
from tenants.scope import current_workspace_id

LIFE = timedelta(hours=4)
OPENING = "recourse.report-form"


@dataclass(frozen=True)
class Draft:
    """What was typed, and the attempt that a double click must not make two of."""

    fields: dict[str, str]
    attempt: str


def new_attempt() -> str:
    """Return a random key for one attempt to send a report."""
    return uuid.uuid4().hex


def stamp_opening(now: datetime) -> str:
    """Return a signed note of when a form was opened, for the form to carry."""
    return signing.dumps(int(now.timestamp() * 1000), salt=OPENING)


def seconds_open(stamp: str, now: datetime) -> float | None:
    """Return for how long a form was open; None for a note that is not this product's."""
    try:
        opened: int = signing.loads(stamp, salt=OPENING)
    except signing.BadSignature:
        return None
    return now.timestamp() - opened / 1000


def seal_draft(draft: Draft, now: datetime) -> str:
    """Return a draft as text that only this product opens."""
    dumped = json.dumps({"fields": draft.fields, "attempt": draft.attempt, "at": now.timestamp()})
    return base64.urlsafe_b64encode(seal(derived_key("draft"), dumped.encode(), _about())).decode()


def open_draft(sealed: str, now: datetime) -> Draft | None:
    """Return a sealed draft; None when it is not one of this workspace, or too old."""
    try:
        dumped = unseal(derived_key("draft"), base64.urlsafe_b64decode(sealed), _about())
    except (Unreadable, ValueError):
        return None
    content = json.loads(dumped)
    if now.timestamp() - content["at"] > LIFE.total_seconds():
        return None
    return Draft(content["fields"], content["attempt"])


def _about() -> str:
    return f"draft:{current_workspace_id()}"
