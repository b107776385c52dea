"""What a reporter says to the team from the status page."""

from collections.abc import Callable
from typing import Any

from django.forms import Form
from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from reporting.actions import answer_request, appeal_report, write_to_team
from reporting.follow_forms import AnswerForm, AppealForm, MessageForm
from reporting.views.status import UNPROCESSABLE, opened_report, show_status, to_status
from tenants.access import TenantRequest, public_page
from tenants.permissions import Invalid

MOST_ATTEMPT = 64


@public_page
@never_cache
@require_POST
def status_answer(request: TenantRequest) -> HttpResponse:
    """Store the reporter's answer to the team's question."""
    return _say(request, AnswerForm, "answer", answer_request)


@public_page
@never_cache
@require_POST
def status_message(request: TenantRequest) -> HttpResponse:
    """Store what the reporter wants to add."""
    return _say(request, MessageForm, "message", write_to_team)


@public_page
@never_cache
@require_POST
def status_appeal(request: TenantRequest) -> HttpResponse:
    """Take an appeal against a result."""
    return _say(request, AppealForm, "appeal", appeal_report)


def _say(
    request: TenantRequest,
    kind: type[Form],
    name: str,
    act: Callable[..., Any],
) -> HttpResponse:
    report = opened_report(request)
    if report is None:
        return to_status(request)
    form = kind(request.POST)
    if not form.is_valid():
        return show_status(request, report, form, status=UNPROCESSABLE)
    words, now = form.cleaned_data[name], timezone.now()
    attempt = request.POST.get("attempt", "")[:MOST_ATTEMPT]
    try:
        act(report, words, now=now, attempt=attempt)
    except Invalid as error:
        if error.code != "key_reused":
            raise
        # Not the same again: somebody went back, wrote something else and sent that too.
        act(report, words, now=now)
    return to_status(request)
