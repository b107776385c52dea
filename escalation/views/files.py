"""One file of an incident's cases, for whoever handles the incident."""

import uuid

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_safe

from escalation.actions import read_file
from escalation.views.incidents import find_incident
from reporting.attachments.serving import file_response
from reporting.models import Attachment
from tenants.access import TenantRequest, member_page


@member_page()
@require_safe
def incident_file(request: TenantRequest, reference: str, file_id: uuid.UUID) -> HttpResponse:
    """Give one file to a member who may read the content of its case; recorded each time."""
    incident = find_incident(request, reference)
    try:
        file, name, data = read_file(incident, file_id, by=request.member)
    except Attachment.DoesNotExist:
        raise Http404 from None
    return file_response(file.media, name, data)
