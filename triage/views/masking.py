"""Masking: choosing what to hide in one text of a case, and lifting masks."""

import re
import uuid
from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from privacy.masking import MOST_RANGES, Range, Stretch
from privacy.models import HiddenRange, Kind
from tenants.access import TenantRequest, member_page
from tenants.permissions import Invalid, require
from tenants.typed import typed_reference
from triage import actions
from triage.models import Case
from triage.permissions import may_mask, may_redact_content, may_unmask, may_work_queue

# A sentence, or a line: what one box stands for.
SENTENCE = re.compile(r"[^.!?\n]*(?:[.!?]+(?=\s|$)|\n|[.!?]|$)")
CHOICE = re.compile(r"(\d{1,7}):(\d{1,7})")
MOST_WORDS = 2_000
TextView = Callable[[TenantRequest, Case, uuid.UUID], HttpResponse]


def _verb(view: TextView) -> Callable[..., HttpResponse]:
    """Load the case of a text; who comes to its address without posting is shown the case."""

    @member_page()
    @sensitive_post_parameters("words", "part")
    @never_cache
    @wraps(view)
    def opened(request: TenantRequest, reference: str, text_id: uuid.UUID) -> HttpResponse:
        rows = Case.objects.select_related("queue", "report")
        case: Case | None = rows.filter(reference=typed_reference(reference)).first()
        if case is None:
            raise Http404
        require(may_work_queue(request.member, case.queue_id))
        return view(request, case, text_id) if request.method == "POST" else _to_case(request, case)

    return opened


@_verb
def open_text(request: TenantRequest, case: Case, text_id: uuid.UUID) -> HttpResponse:
    """Open one text to choose what to hide in it; the reading is recorded."""
    return _page(request, case, text_id)


@_verb
def mask(request: TenantRequest, case: Case, text_id: uuid.UUID) -> HttpResponse:
    """Hide what was chosen, so that it can be undone."""
    return _hide(request, case, text_id, actions.mask_ranges, _("Masked."))


@_verb
def remove(request: TenantRequest, case: Case, text_id: uuid.UUID) -> HttpResponse:
    """Take what was chosen out for good."""
    require(may_redact_content(request.member, case.queue_id))
    if request.POST.get("sure") != "yes":
        error = Invalid("sure", _("Confirm that it cannot be undone."))
        return _page(request, case, text_id, error=error, status=422)
    return _hide(request, case, text_id, actions.remove_ranges, _("Removed for good."))


@_verb
def lift(request: TenantRequest, case: Case, text_id: uuid.UUID) -> HttpResponse:
    """Show again what a mask hid; `text_id` is the mask."""
    actions.lift_mask(case, text_id, by=request.member, now=timezone.now())
    messages.success(request, _("The mask is lifted."))
    return _to_case(request, case)


def _hide(
    request: TenantRequest, case: Case, text_id: uuid.UUID, act: Callable[..., Any], done: str
) -> HttpResponse:
    row, parts = actions.open_piece(case, text_id, by=request.member)
    try:
        ranges = _chosen(request, parts)
        version, reason = request.POST.get("version", ""), request.POST.get("reason", "")
        act(case, row.pk, ranges, reason, version=version, by=request.member, now=timezone.now())
    except Invalid as error:
        return _page(request, case, text_id, error=error, status=422)
    messages.success(request, done)
    return _to_case(request, case)


def _chosen(request: TenantRequest, parts: Sequence[Stretch]) -> list[Range]:
    """Return the ranges that the boxes and the words of the form stand for."""
    ranges = [
        Range(int(match[1]), int(match[1]) + int(match[2]))
        for choice in request.POST.getlist("part")[: MOST_RANGES + 1]
        if (match := CHOICE.fullmatch(choice))
    ]
    typed = request.POST.get("words", "")
    if len(typed) > MOST_WORDS or "\0" in typed:
        raise Invalid("words", _("Give at most 2,000 characters."))
    for line in filter(None, (line.strip() for line in typed.splitlines())):
        # Only in what this member can see: an answer about the rest would give it away.
        matches = [
            Range(part.start + at.start(), part.start + at.end())
            for part in parts
            if part.text
            for at in re.finditer(re.escape(line), part.text)
        ]
        if not matches:
            raise Invalid("words", _("One of these lines does not stand in the text as written."))
        ranges += matches
    return ranges


def _page(
    request: TenantRequest,
    case: Case,
    text_id: uuid.UUID,
    *,
    error: Invalid | None = None,
    status: int = 200,
) -> HttpResponse:
    row, parts = actions.open_piece(case, text_id, by=request.member)
    member, queue_id = request.member, case.queue_id
    picked = set(request.POST.getlist("part")[:MOST_RANGES])
    shown = [line for part in parts for line in _shown(part, picked)]
    # what was selected word by word, and is no whole sentence
    selected = [choice for choice in picked if CHOICE.fullmatch(choice)]
    sentences = {line.get("value") for line in shown}
    context = {
        "case": case,
        "text_id": row.pk,
        "title": Kind(row.kind).label,
        "version": actions.version_of(row),
        "parts": shown,
        "selected": [
            {
                "value": choice,
                "start": int(choice.split(":")[0]) + 1,
                "length": choice.split(":")[1],
            }
            for choice in sorted(selected)
            if choice not in sentences
        ],
        "hidden": HiddenRange.objects.filter(content_id=row.pk, lifted_at=None)
        .select_related("by__user")
        .order_by("id"),
        "reasons": [
            {"value": value, "label": label, "checked": value == request.POST.get("reason")}
            for value, label in HiddenRange.Reason.choices
        ],
        "words": request.POST.get("words", "")[:MOST_WORDS],
        "errors": {error.field: [error.detail]} if error else {},
        "error_lines": [{"url": f"#id_{error.field}", "text": error.detail}] if error else [],
        "mask_denied": may_mask(member, queue_id).reason,
        "remove_denied": may_redact_content(member, queue_id).reason,
        "may_lift": bool(may_unmask(member, queue_id)),
    }
    return render(request, "triage/mask.html", context, status=status)


def _shown(part: Stretch, picked: set[str]) -> list[dict[str, Any]]:
    """Return a stretch as sentences with a box each, or as the mask that covers it."""
    if part.masked:
        return [{"masked": True, "text": part.text}]
    shown = []
    for match in SENTENCE.finditer(part.text):
        text = match.group().strip()
        start = part.start + match.start() + match.group().find(text)
        value = f"{start}:{len(text)}"
        if text:
            shown.append({"text": text, "start": start, "value": value, "picked": value in picked})
    return shown


def _to_case(request: TenantRequest, case: Case) -> HttpResponse:
    return redirect("triage:case", request.workspace.slug, case.reference)
