"""Opening the sealed identity of a reporter, who is told of it (J2)."""

from datetime import datetime

from django.db import transaction

from privacy import actions as privacy
from privacy.models import IdentityRequest
from privacy.vault import Piece
from reporting.actions.messages import tell_reporter
from reporting.models import Report, ReporterMessage
from tenants.models import Member


@transaction.atomic
def open_identity(asked: IdentityRequest, *, by: Member, now: datetime) -> list[Piece]:
    """Return who made the report, as the host knows them and where they are written to.

    The reporter is told once, unless the contract in force says otherwise. Raises what
    `privacy.actions.open_identity` raises.
    """
    pieces, to_tell = privacy.open_identity(asked, by=by, now=now)
    if to_tell:
        report = Report.objects.select_related("workspace").get(pk=asked.record_id)
        key = f"{asked.purpose}:{asked.pk.hex}"
        tell_reporter(report, ReporterMessage.Event.IDENTITY_OPENED, key=key, now=now)
    return pieces
