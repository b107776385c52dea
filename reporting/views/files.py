"""Adding files to a report that was sent, without a script."""

import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from django.core import signing
from django.http import HttpResponse
from django.shortcuts import redirect
from django.template.defaultfilters import filesizeformat
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from reporting.actions import attach_file, files_of, may_attach, receipt_mark
from reporting.attachments import sizes
from reporting.attachments.uploads import Sent, files_of_form, takes_files
from reporting.models import Attachment, Report
from reporting.views.page import page, speak
from tenants.access import TenantRequest, public_page
from tenants.permissions import Changed, Invalid

# As long as a page of the status stays open.
LIFE = timedelta(minutes=30)
SALT = "files of a report"
UNPROCESSABLE = 422


@takes_files
@public_page
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def report_files(request: TenantRequest) -> HttpResponse:
    """Keep what was chosen, and say of each file what became of it."""
    report = _named(request)
    if report is None:
        return redirect("reporting:status", slug=request.workspace.slug)
    speak(request, report)
    now = timezone.now()
    sent = files_of_form(request)
    keep = partial(attach_file, report, now=now)
    refused = keep_each(sent, keep)
    if not sent and "language" not in request.GET:
        refused = [_("Choose a file first.")]
    context = {
        "report": report,
        "refused": refused,
        "kept": bool(sent) and not refused,
        "refused_lines": [{"url": "#id_file", "text": line} for line in refused],
        **file_context(report, now),
    }
    status = UNPROCESSABLE if refused else 200
    return page(request, "reporting/report_files.html", context, status=status)


def file_context(report: Report, now: datetime) -> dict[str, Any]:
    """Return what templates/reporting/file_form.html shows: the files there are, room for more."""
    files = list(files_of([report]))
    return {
        "files": [line_of(file) for file in files],
        "files_left": sizes.MOST_FILES - len(files),
        "files_denied": may_attach(report, now),
        "files_ticket": signing.dumps(
            [report.workspace_id.hex, report.pk.hex, receipt_mark(report.receipt_lookup)],
            salt=SALT,
        ),
        "accept": sizes.ACCEPT,
    }


def keep_each(sent: list[Sent], keep: Callable[[str, bytes], Attachment]) -> list[str]:
    """Have files kept one by one, by name and bytes; return a sentence for each that was refused."""
    refused = []
    for number, file in enumerate(sent, start=1):
        try:
            keep(file.name, file.data)
        except (Invalid, Changed) as error:
            # By its place: a name that was not taken is not shown back either.
            refused.append(_("File %(place)s: %(why)s") % {"place": number, "why": error})
    return refused


def line_of(file: Attachment) -> dict[str, Any]:
    """Return what is said about a file to those who do not read it."""
    return {
        "file": file,
        "what": file.get_media_display(),
        "pixels": f"{file.width} × {file.height}" if file.width else "",
        "size": filesizeformat(file.size),
        "state": file.get_state_display(),
        "family": {"clean": "done", "pending": "waiting"}.get(file.state, "attention"),
        "removed": sum(file.redactions.values()),
        "shown": file.state in Attachment.SHOWN,
    }


def _named(request: TenantRequest) -> Report | None:
    try:
        workspace, pk, mark = signing.loads(request.POST.get("ticket", ""), salt=SALT, max_age=LIFE)
    except (signing.BadSignature, ValueError):
        return None
    if workspace != request.workspace.pk.hex:
        return None
    report = Report.objects.select_related("workspace").filter(pk=uuid.UUID(pk)).first()
    # A receipt that was exchanged opens nothing on the pages it opened before.
    same = report is not None and receipt_mark(report.receipt_lookup) == mark
    return report if same else None
