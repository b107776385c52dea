"""One file of an incident's case, for whoever handles the incident."""

import uuid

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_safe

from escalation.actions import read_file
from escalation.models import Incident
from escalation.permissions import may_see_incident
from reporting.attachments.serving import file_response
from tenants.access import TenantRequest, member_page
from tenants.permissions import may_see_incidents, require
from triage.actions import case_files


@member_page()
@require_safe
def incident_file(request: TenantRequest, reference: str, file_id: uuid.UUID) -> HttpResponse:
    """Give one file to a member who may read the incident's content; recorded each time."""
    incident = Incident.objects.select_related("case").filter(reference=reference).first()
    if incident is None:
        require(may_see_incidents(request.member))
        raise Http404
    require(may_see_incident(request.member, incident))
    file = case_files(incident.case).filter(pk=file_id).first()
    if file is None:
        raise Http404
    return file_response(file.media, *read_file(incident, file, by=request.member))
