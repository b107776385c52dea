"""Files of reports: taking one in, having it checked, and giving it to somebody who may read it."""

import hashlib
import logging
import uuid
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from privacy import vault
from privacy.models import lock_records
from privacy.texts import own_patterns
from reporting.attachments.clean import clean_file
from reporting.attachments.scanner import Scan, ScannerDown, Verdict, scanner
from reporting.attachments.sizes import MOST_FILES
from reporting.models import Attachment, AttachmentPart, Report
from reporting.submission import forbidden_by_contract, intake_policy_of
from tenants import audit
from tenants.batch import insert_rows
from tenants.failures import note_failure
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

    The same file again is the one that is there, whatever became of the report since. Raises
    Invalid for a file that is not taken or one too many, Changed for a closed report.
    """
    digest = hashlib.sha256(data).hexdigest()
    lookup = keyed_hash("attachment", str(current_workspace_id()), str(report.pk), digest)
    files: QuerySet[Attachment] = Attachment.objects.filter(report=report)
    if duplicate := files.filter(lookup=lookup).first():
        return duplicate
    if forbidden(report.workspace, now):
        raise forbidden_by_contract("file")
    # Cleaned before the lock: a picture takes a while.
    clean = clean_file(name, data, patterns=own_patterns(report.workspace))
    # The lock keeps two requests from passing the limit together, and a purge from going between.
    lock_records([report.pk])
    if duplicate := files.filter(lookup=lookup).first():
        return duplicate
    locked = Report.objects.get(pk=report.pk)
    if locked.status == Report.Status.CLOSED:
        raise Changed(str(_("This report is closed; no file can be added any more.")))
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
    file.name_sealed, parts = vault.seal_file(report, file.pk, clean.name, clean.data, now=now)
    insert_rows([file])
    # One at a time: a statement with all of a file's bytes would be as large as several of it.
    for number, sealed in enumerate(parts):
        insert_rows(
            [
                AttachmentPart(
                    workspace_id=file.workspace_id, attachment=file, place=number, sealed=sealed
                )
            ]
        )
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
    files: QuerySet[Attachment] = Attachment.objects.filter(report__in=reports)
    return files.select_related("report").order_by("id")


def may_attach(report: Report, now: datetime) -> str:
    """Return why no file can be added to a report; empty when one can."""
    if report.status == Report.Status.CLOSED:
        return str(_("This report is closed; no file can be added any more."))
    if forbidden(report.workspace, now):
        return str(_("The contract of this workspace forbids files."))
    return ""


def forbidden(workspace: Workspace, now: datetime) -> bool:
    """Say whether the contract that limits the workspace's intake forbids files (B9)."""
    return not intake_policy_of(workspace, now).allows(Forbidden.ATTACHMENTS)


@transaction.atomic
def read_attachment(file: Attachment, *, by: Member, purpose: str) -> tuple[str, bytes]:
    """Open a file for a member and record it; the caller has checked the right to read.

    Raises Changed for a file that was not checked, was refused or is gone: nothing else of it
    leaves the vault.
    """
    if file.state not in Attachment.SHOWN:
        raise Changed(f"This file is not shown: {file.get_state_display().lower()}.")
    opened = open_file(file)
    if opened is None:
        raise Changed("This file was deleted when its time was over.")
    audit.record("attachment.read", file.report, by=by, purpose=purpose, attachment=str(file.pk))
    return opened


def open_file(file: Attachment) -> tuple[str, bytes] | None:
    """Return a file's name and bytes; None when they were purged.

    Not audited here: what gives a file to somebody records it.
    """
    parts = AttachmentPart.objects.filter(attachment=file).order_by("place")
    sealed = list(parts.values_list("sealed", flat=True))
    return vault.open_file(file.report_id, file.pk, file.name_sealed, sealed) if sealed else None


def check_file(workspace_id: uuid.UUID, file_id: uuid.UUID, now: datetime) -> bool:
    """Ask the scanner about one file that is due, and write down its verdict; say whether it gave one.

    The file is claimed for a while, so that no other worker asks about it, and the scanner is
    asked outside every transaction. What it gives no verdict on stays pending and is asked again;
    with no scanner set up any more it stays pending too, because that is no verdict either.
    """
    if (ask := scanner()) is None:
        return False
    with enter_scope(workspace_id):
        claimed = _claim(file_id, now)
    if claimed is None:
        return False
    file, data = claimed
    verdict = _asked(ask, file, data)
    with enter_scope(workspace_id):
        if verdict is not None:
            return _settle(file, verdict, now)
        wait = min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(file.tries, 10))
        Attachment.objects.filter(pk=file.pk).update(check_at=now + wait)
    return False


def _asked(ask: Scan, file: Attachment, data: bytes) -> Verdict | None:
    try:
        verdict = ask(data)
    except ScannerDown as error:
        logger.warning("scanner gave no verdict on file %s: %s", file.pk, error)
        return None
    except Exception as error:  # a scanner of somebody's own may raise anything
        note_failure(logger, "scanner failed", error, file=file.pk)
        return None
    return verdict if verdict.state in Attachment.NEXT[State.PENDING] else None


def _claim(file_id: uuid.UUID, now: datetime) -> tuple[Attachment, bytes] | None:
    file: Attachment | None = (
        Attachment.objects.select_for_update(skip_locked=True, of=("self",))
        .select_related("report")
        .filter(pk=file_id, state=State.PENDING, check_at__lte=now)
        .first()
    )
    if file is None:
        return None
    file.tries += 1
    Attachment.objects.filter(pk=file.pk).update(tries=file.tries, check_at=now + LEASE)
    if (opened := open_file(file)) is None:
        # Its key is gone and so is what there was to check.
        try_move(file, State.FAILED, check_at=None)
        return None
    return file, opened[1]


def _settle(file: Attachment, verdict: Verdict, now: datetime) -> bool:
    """Write down a verdict, once; what is infected is destroyed."""
    checked: dict[str, Any] = {"finding": verdict.finding, "checked_at": now, "check_at": None}
    if not try_move(file, verdict.state, seen=State.PENDING, **checked):
        return False
    if verdict.state == State.INFECTED:
        AttachmentPart.objects.filter(attachment=file).delete()
    audit.record("attachment.checked", file.report, attachment=str(file.pk), state=verdict.state)
    return True
