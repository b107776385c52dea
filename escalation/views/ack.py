"""The page behind the link of a page: who is paged reads two lines and presses one button."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from escalation.actions import acknowledge_by_token, find_page
from escalation.actions.acknowledge import who_acknowledged
from escalation.models import cases_of
from escalation.views.incident_detail import SHAPES
from tenants.access import TenantRequest, public_page


@public_page
def ack_page(request: TenantRequest, token: str) -> HttpResponse:
    """Show what somebody is paged for; acknowledge on POST alone, since mail scanners follow links.

    Once nobody is paged any more, the link says so and shows nothing of the incident: whoever holds
    it then need not be whom it was sent to.
    """
    now = timezone.now()
    first = False
    if request.method == "POST":
        answer = acknowledge_by_token(token, now=now)
        page, first = (answer.page, answer.first) if answer else (None, False)
    else:
        page = find_page(token, now)
    if page is None:
        return _private(render(request, "escalation/ack_unknown.html", status=404))
    incident = page.incident
    context = {
        "page": page,
        "incident": incident,
        "cases": cases_of(incident),
        "shape": SHAPES.get(incident.level.rank, "low"),
        "used": page.used_at is not None and not first,
        "open": incident.status == incident.Status.PAGING and page.used_at is None,
        "first": first,
        "mine": incident.acknowledged_by_id == page.member_id,
        "late": incident.is_late(now),
        "who": who_acknowledged(incident, now),
    }
    return _private(render(request, "escalation/ack.html", context))


def _private(response: HttpResponse) -> HttpResponse:
    # The address is a key: it is neither cached nor passed on to another origin. To hide it from
    # this one too would make browsers send the form with no origin, which is refused as forged.
    response["Cache-Control"] = "no-store"
    response["Referrer-Policy"] = "same-origin"
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response
