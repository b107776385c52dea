"""Files of reports: taking one in, having it checked, and giving it to somebody who may read it."""

import hashlib
import logging
import uuid
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from reporting import vault
from reporting.attachments.clean import clean_file
from reporting.attachments.limits import MOST_FILES
from reporting.attachments.scanner import Scan, ScannerDown, Verdict, scanner
from reporting.door import door_of, forbidden_by_contract
from reporting.intake import own_patterns
from reporting.models import Attachment, AttachmentPart, Report
from tenants import audit
from tenants.keys import keyed_hash
from tenants.models import AuditEvent, Forbidden, Member, Workspace
from tenants.permissions import Changed, Invalid
from tenants.scope import current_workspace_id, enter_scope
from tenants.states import try_move

logger = logging.getLogger("recourse.files")

BATCH = 20
# While the scanner does not answer it is asked again after this long, at most.
LONGEST_WAIT = timedelta(minutes=10)
FIRST_WAIT = timedelta(seconds=5)
# After this long a check that was begun and never ended is begun again.
LEASE = timedelta(minutes=2)
State = Attachment.State


@transaction.atomic
def attach_file(
    report: Report, name: str, data: bytes, *, now: datetime, by: Member | None = None
) -> Attachment:
    """Add one file to a report that is not closed: made anew, redacted, sealed, to be checked.

    The same file again is the one that is there. Raises Invalid for a file that is not taken or
    one too many, Changed for a closed report.
    """
    if forbidden(report.workspace, now):
        raise forbidden_by_contract("file")
    # Cleaned before the lock: a picture takes a while.
    clean = clean_file(name, data, patterns=own_patterns(report.workspace))
    # The lock keeps two requests from passing the limit together, and a purge from going between.
    locked = Report.objects.select_for_update(no_key=True).get(pk=report.pk)
    if locked.status == Report.Status.CLOSED:
        raise Changed(str(_("This report is closed; no file can be added any more.")))
    digest = hashlib.sha256(data).hexdigest()
    lookup = keyed_hash("attachment", str(current_workspace_id()), str(report.pk), digest)
    files = Attachment.objects.filter(report=report)
    known: Attachment | None = files.filter(lookup=lookup).first()
    if known is not None:
        return known
    if files.count() >= MOST_FILES:
        raise Invalid(
            "file",
            _("There are as many files as one report may have."),
            code="too_many",
        )
    scanned = scanner() is not None
    file = Attachment(
        workspace_id=report.workspace_id,
        report=report,
        media=clean.media,
        lookup=lookup,
        size=len(clean.data),
        width=clean.width,
        height=clean.height,
        redactions=dict(clean.kinds),
        state=State.PENDING if scanned else State.UNSCANNED,
        by=by,
        received_at=now,
        check_at=now if scanned else None,
    )
    vault.put_file(file, clean.name, clean.data, now=now)
    audit.record(
        "attachment.added",
        report,
        by=by,
        actor=None if by else AuditEvent.Actor.REPORTER,
        attachment=str(file.pk),
        media=file.media,
        size=file.size,
        state=file.state,
    )
    return file


def files_of(reports: Any) -> QuerySet[Attachment]:
    """Return the files of some reports, oldest first; their names and bytes stay sealed.

    `reports` is a list or a query of reports or of their ids.
    """
    found: QuerySet[Attachment] = Attachment.objects.filter(report__in=reports)
    return found.select_related("report").order_by("id")


def may_attach(report: Report, now: datetime) -> str:
    """Return why no file can be added to a report; empty when one can."""
    if report.status == Report.Status.CLOSED:
        return str(_("This report is closed; no file can be added any more."))
    if forbidden(report.workspace, now):
        return str(_("The contract of this workspace forbids files."))
    return ""


def forbidden(workspace: Workspace, now: datetime) -> bool:
    """Say whether the contract that limits the workspace's intake forbids files (B9)."""
    return not door_of(workspace, now).allows(Forbidden.ATTACHMENTS)


@transaction.atomic
def read_attachment(file: Attachment, *, by: Member, purpose: str) -> tuple[str, bytes]:
    """Open a file for a member and record it; the caller has checked the right to read.

    Raises Changed for a file that was not checked, was refused or is gone: nothing else of it
    leaves the vault.
    """
    if file.state not in Attachment.SHOWN:
        raise Changed(f"This file is not shown: {file.get_state_display().lower()}.")
    found = vault.read_file(file)
    if found is None:
        raise Changed("This file was deleted when its time was over.")
    audit.record("attachment.read", file.report, by=by, purpose=purpose, attachment=str(file.pk))
    return found


def check_due(workspace_id: uuid.UUID, now: datetime, *, batch: int = BATCH) -> int:
    """Ask the scanner about the files of one workspace that are due; return how many it judged.

    Each is claimed for a while, so that two workers ask about different ones, and the scanner is
    asked outside every transaction. What it gives no verdict on stays pending and is asked again;
    with no scanner set up any more it stays pending too, because that is no verdict either.
    """
    ask = scanner()
    judged = 0
    for _turn in range(batch if ask else 0):
        with enter_scope(workspace_id):
            claimed = _claim(now)
        if claimed is None or ask is None:
            break
        file, data = claimed
        verdict = _asked(ask, data)
        with enter_scope(workspace_id):
            if verdict is None:
                wait = min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(file.tries, 10))
                Attachment.objects.filter(pk=file.pk).update(check_at=now + wait)
                # One that is away for this file is away for the next.
                break
            judged += _settle(file, verdict, now)
    return judged


def _asked(ask: Scan, data: bytes) -> Verdict | None:
    try:
        verdict = ask(data)
    except ScannerDown as error:
        logger.warning("scanner gave no verdict: %s", error)
        return None
    except Exception as error:  # a scanner of somebody's own may raise anything
        logger.error("scanner failed: %s", type(error).__name__)
        return None
    return verdict if verdict.state in Attachment.NEXT[State.PENDING] else None


def _claim(now: datetime) -> tuple[Attachment, bytes] | None:
    due = Attachment.objects.filter(state=State.PENDING, check_at__lte=now)
    while True:
        file: Attachment | None = (
            due.select_for_update(skip_locked=True, of=("self",))
            .select_related("report")
            .order_by("check_at", "id")
            .first()
        )
        if file is None:
            return None
        file.tries += 1
        Attachment.objects.filter(pk=file.pk).update(tries=file.tries, check_at=now + LEASE)
        if (found := vault.read_file(file)) is not None:
            return file, found[1]
        # Its key is gone and so is what there was to check.
        try_move(file, State.FAILED, check_at=None)


def _settle(file: Attachment, verdict: Verdict, now: datetime) -> bool:
    """Write down a verdict, once; what is infected is destroyed."""
    checked: dict[str, Any] = {"finding": verdict.finding, "checked_at": now, "check_at": None}
    if not try_move(file, verdict.state, seen=State.PENDING, **checked):
        return False
    if verdict.state == State.INFECTED:
        AttachmentPart.objects.filter(attachment=file).delete()
    audit.record("attachment.checked", file.report, attachment=str(file.pk), state=verdict.state)
    return True
