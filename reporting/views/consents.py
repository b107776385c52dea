"""Taking a consent back from the status page."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from reporting.actions import withdraw_consent
from reporting.consent_words import TITLES
from reporting.views.status import opened_report
from tenants.access import TenantRequest, public_page
from tenants.permissions import Changed, Invalid


@public_page
@never_cache
@require_POST
def status_consents(request: TenantRequest) -> HttpResponse:
    """Take back the consent named in the form."""
    report = opened_report(request)
    back = redirect("reporting:status", slug=request.workspace.slug)
    if report is None:
        return back
    purpose = request.POST.get("purpose", "")
    try:
        withdraw_consent(report, purpose, now=timezone.now())
    except Invalid as error:
        raise Changed(error.detail) from error
    messages.success(request, _("Taken back: %(what)s.") % {"what": TITLES[purpose]})
    return back
