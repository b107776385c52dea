"""The audit trail, for the auditor."""

import uuid
from collections.abc import Sequence
from typing import Any, NamedTuple, Self
from urllib.parse import urlencode

from django.core.signing import BadSignature, Signer
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from tenants.access import TenantRequest, member_page
from tenants.audit_events import GROUPS
from tenants.audit_objects import named_objects, objects_called
from tenants.forms import AuditFilterForm
from tenants.models import AuditEvent, Member
from tenants.models.audit_event import current_snapshot
from tenants.pages import page_of, parse_id
from tenants.permissions import may_see_audit

# The notation of a snapshot is PostgreSQL's to read: only what the page wrote comes back to it.
SIGNER = Signer(salt="tenants.audit_page")


class Reading(NamedTuple):
    """Where somebody began to read: what could be seen then, and the newest row of it."""

    snapshot: str
    newest: uuid.UUID

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Return what `str` made; None for nothing and for nonsense."""
        try:
            snapshot, newest = SIGNER.unsign(text).split("~")
        except BadSignature:
            return None
        return cls(snapshot, uuid.UUID(newest))

    def __str__(self) -> str:
        return SIGNER.sign(f"{self.snapshot}~{self.newest}")


@member_page(may_see_audit)
def audit_page(request: TenantRequest) -> HttpResponse:
    """Show who did what and when, newest first, narrowed by event, person, object and date."""
    form = AuditFilterForm(request.GET)
    about = _about(form)
    events = AuditEvent.objects.select_related("member__user")
    events = _narrow(events, form, about) if form.is_valid() else events.none()
    # Before the page is read: better told of once too often than not at all.
    snapshot = current_snapshot()
    page = page_of(events, request.GET.get("at", ""))
    begun = Reading.parse(request.GET.get("begun", ""))
    joined = bool(begun and page.rows) and _joined(events, begun, page.rows[0])
    if not begun and page.rows:
        begun = Reading(snapshot, page.rows[0].pk)
    _name_objects(page.rows, request.member)
    chosen = {name: request.GET[name] for name in form.fields if request.GET.get(name)}
    context = {
        "form": form,
        "rows": page.rows,
        "joined": joined,
        "first_url": f"?{urlencode(chosen)}",
        "groups": GROUPS,
        "people": Member.objects.select_related("user").order_by("user__name", "user__email"),
        "actors": [choice for choice in AuditEvent.Actor.choices if choice[0] != "member"],
        "chosen": chosen,
        **page.links(**chosen, begun=str(begun or "")),
    }
    return render(request, "tenants/audit.html", context, status=200 if form.is_valid() else 400)


def _joined(events: Any, begun: Any, first: AuditEvent) -> bool:
    """Say whether rows were committed late, on pages that lie between where one began and here."""
    passed = events.filter(id__gt=first.pk, id__lt=begun.newest)
    return bool(passed.committed_since(begun.snapshot).exists())


def _name_objects(rows: Sequence[Any], member: Member) -> None:
    """Give each entry what it is about as `about`, and its facts with names for ids as `shown`."""
    named = named_objects(rows, member)
    for row in rows:
        row.about = named.get(row.object_id)
        row.shown = {
            fact: named[as_id].name if (as_id := parse_id(str(value))) in named else value
            for fact, value in row.facts.items()
        }


def _about(form: AuditFilterForm) -> set[uuid.UUID]:
    """Return the ids of the object asked for; where there is none, the form says so."""
    wanted = form.cleaned_data.get("object", "") if form.is_valid() else ""
    ids = objects_called(wanted) if wanted else set()
    if wanted and not ids:
        form.add_error(
            "object",
            _(
                "Nothing is called this. Give a reference, such as R-7K2M4-P9QTX, an address or an id."
            ),
        )
    return ids


def _narrow(events: Any, form: AuditFilterForm, about: set[uuid.UUID]) -> Any:
    chosen = form.cleaned_data
    events = events.between(form.moment("since"), form.moment("until"))
    if chosen["event"]:
        events = events.filter(event=chosen["event"])
    if about:
        events = events.filter(object_id__in=about)
    if member_id := parse_id(chosen["person"]):
        events = events.filter(member_id=member_id)
    elif chosen["person"]:
        events = events.filter(actor=chosen["person"])
    return events
