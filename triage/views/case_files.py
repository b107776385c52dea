"""Files of a case: what is said about them, and one of them for whoever may read it."""

import uuid
from collections.abc import Callable
from typing import Any

from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from django.views.decorators.http import require_safe

from reporting.attachments.serving import file_response
from reporting.models import Attachment
from tenants.access import TenantRequest, member_page
from tenants.permissions import require
from tenants.typed import typed_reference
from triage.actions import case_files, read_file
from triage.models import Case
from triage.permissions import may_work_queue

MOST_SHOWN = 100
FAMILIES = {"clean": "done", "pending": "waiting"}


@member_page()
@require_safe
def case_file(request: TenantRequest, reference: str, file_id: uuid.UUID) -> HttpResponse:
    """Give one file to a member who may read the case's content; recorded each time."""
    case = Case.objects.filter(reference=typed_reference(reference)).first()
    if case is None:
        raise Http404
    require(may_work_queue(request.member, case.queue_id))
    file = case_files(case).filter(pk=file_id).first()
    if file is None:
        raise Http404
    return file_response(file.media, *read_file(case, file, by=request.member))


def lines_of(case: Case, slug: str) -> list[dict[str, Any]]:
    """Return what the page of a case says about its files."""
    return file_lines(
        case_files(case), lambda pk: reverse("triage:file", args=[slug, case.reference, pk])
    )


def file_lines(
    files: QuerySet[Attachment], address: Callable[[uuid.UUID], str]
) -> list[dict[str, Any]]:
    """Return a line for each file: what it is, how large, and whether it may be opened."""
    return [
        {
            "what": file.get_media_display(),
            "size": filesizeformat(file.size),
            "pixels": f"{file.width} × {file.height}" if file.width else "",
            "at": file.received_at,
            "state": file.get_state_display(),
            "value": file.state,
            "family": FAMILIES.get(file.state, "attention"),
            "finding": file.finding,
            "url": address(file.pk) if file.state in Attachment.SHOWN else "",
            "removed": sum(file.redactions.values()),
        }
        for file in files[:MOST_SHOWN]
    ]
