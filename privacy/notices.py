"""What messages about requests for an identity speak of."""

from datetime import datetime

from privacy.models import IdentityRequest
from tenants.models import OutboxEntry
from tenants.owed import declare
from tenants.roles import Role

Status = IdentityRequest.Status


def _request_ended(asked: IdentityRequest, entry: OutboxEntry, now: datetime) -> str:
    return "" if asked.status == Status.REQUESTED else "decided"


def _grant_ended(asked: IdentityRequest, entry: OutboxEntry, now: datetime) -> str:
    over = entry.context["state"] == Status.GRANTED and not asked.granted_at(now)
    return "the time granted is over" if over else ""


declare("privacy/identity_requested", IdentityRequest, _request_ended, to=[Role.CUSTODIAN])
declare("privacy/identity_decided", IdentityRequest, _grant_ended)
