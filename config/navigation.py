"""The console's navigation: what this member may open, and where their work begins."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy, ngettext

from escalation.models import IncidentCase
from escalation.views.incident_detail import kept_in_words
from tenants.access import TenantRequest, member_page
from tenants.actions import members_with_role
from tenants.models import Member
from tenants.permissions import may_see_incidents, queue_grants, workspace_grants
from tenants.roles import Role
from triage.models import stranded_appeals


@dataclass(frozen=True)
class Item:
    """One line of the navigation; `needs` is any one of these permissions."""

    label: str
    view: str
    icon: str
    needs: frozenset[str]


def _item(label: Any, view: str, icon: str, *needs: str) -> Item:
    return Item(label, view, icon, frozenset(needs))


GROUPS: list[tuple[Any, list[Item]]] = [
    (
        gettext_lazy("Work"),
        [
            _item(gettext_lazy("Queues"), "triage:queues", "queue", "work_queue"),
            _item(gettext_lazy("My cases"), "triage:my_cases", "case", "work_queue"),
            _item(gettext_lazy("Held back"), "triage:quarantine", "eye", "work_queue"),
            _item(gettext_lazy("Incidents"), "escalation:incidents", "incident", "see_incidents"),
            _item(gettext_lazy("Filings"), "escalation:filings", "flag", "communicate"),
        ],
    ),
    (
        gettext_lazy("Learn"),
        [
            _item(
                gettext_lazy("Evaluation cases"),
                "learning:evaluations",
                "evaluation",
                "export_evaluations",
            )
        ],
    ),
    (
        gettext_lazy("Admin"),
        [
            _item(gettext_lazy("People"), "tenants:people", "people", "manage_workspace"),
            _item(gettext_lazy("Connections"), "tenants:connections", "link", "manage_workspace"),
            _item(gettext_lazy("Contracts"), "tenants:contracts", "contract", "manage_workspace"),
            _item(gettext_lazy("Redaction"), "privacy:patterns", "shield", "manage_workspace"),
            _item(
                gettext_lazy("Help for reporters"),
                "reporting:support",
                "people",
                "manage_workspace",
            ),
            _item(gettext_lazy("Limits"), "reporting:limits", "clock", "manage_workspace"),
            _item(gettext_lazy("Settings"), "tenants:settings", "settings", "manage_workspace"),
        ],
    ),
    (
        gettext_lazy("Records"),
        [
            _item(gettext_lazy("Audit trail"), "tenants:audit", "audit", "see_audit"),
            _item(gettext_lazy("Retention"), "privacy:retention", "retention", "manage_retention"),
            _item(
                gettext_lazy("Identity requests"),
                "privacy:identity_requests",
                "lock",
                "read_identity",
            ),
            _item(gettext_lazy("Certificates"), "privacy:certificates", "gone", "see_certificates"),
        ],
    ),
]
# Where an admin can do something about an appeal that nobody may decide.
STRANDED_AT = "tenants:people"
MEMBER_LINKS = [
    (gettext_lazy("Two-step sign-in"), "mfa_index", "shield"),
    (gettext_lazy("Change password"), "account_change_password", "key"),
    (gettext_lazy("Preferences"), "tenants:preferences", "clock"),
    (gettext_lazy("Other workspaces"), "tenants:workspaces", "external"),
]


def console(request: HttpRequest) -> dict[str, Any]:
    """Give templates `workspace`, `member`, `nav`, `member_links` and, on a case, `incident_links`.

    On pages of people there is `stranded_count` too: of appeals that nobody may decide.

    Nothing is asked of the database before a template draws the navigation, so the reporter's
    pages cost nothing. Outsiders are not told the workspace's name, not even on a 404 page.
    """
    workspace = getattr(request, "workspace", None)
    member = getattr(request, "member", None)
    if member is None:
        known = workspace is not None and getattr(request, "public_page", False)
        return {"workspace": workspace} if known else {}
    stranded = cache(lambda: len(stranded_appeals()))
    return {
        "workspace": workspace,
        "member": member,
        "nav": SimpleLazyObject(lambda: navigation(member, request.path, stranded)),
        "stranded_count": stranded,
        "member_links": SimpleLazyObject(_member_links),
        "incident_links": SimpleLazyObject(lambda: _incident_links(request, member)),
    }


def navigation(member: Member, path: str, stranded: Callable[[], int]) -> list[dict[str, Any]]:
    """Return the groups of links this member may open, the one that is open marked.

    An admin sees at each page how many appeals are `stranded`.
    """
    links = [(title, item, _url(item, member)) for title, item in _allowed(member)]
    # Of two addresses that both begin the path the longer one is open.
    inside = [url for _, _, url in links if path.startswith(url)]
    here = max(inside, key=len, default="")
    groups: dict[str, list[dict[str, Any]]] = {}
    for title, item, url in links:
        line = {"label": item.label, "url": url, "icon": item.icon, "current": url == here}
        if item.view == STRANDED_AT and (count := stranded()):
            line["count"] = count
            line["counted"] = ngettext(
                "appeal that nobody may decide", "appeals that nobody may decide", count
            )
        groups.setdefault(str(title), []).append(line)
    return [{"title": title, "items": items} for title, items in groups.items()]


@member_page()
def home_page(request: TenantRequest) -> HttpResponse:
    """Lead a member to the work of their role, or say who can give them one."""
    for _title, item in _allowed(request.member):
        return redirect(_url(item, request.member))
    admins = [admin.name for admin in members_with_role(Role.ADMIN)]
    return render(request, "tenants/home.html", {"admins": admins})


def _allowed(member: Member) -> list[tuple[Any, Item]]:
    held = set(workspace_grants(member)).union(*queue_grants(member).values())
    return [(title, item) for title, items in GROUPS for item in items if item.needs & held]


def _url(item: Item, member: Member) -> str:
    return reverse(item.view, args=[member.workspace.slug])


def _member_links() -> list[dict[str, Any]]:
    return [
        {"label": label, "url": reverse(view), "icon": icon} for label, view, icon in MEMBER_LINKS
    ]


def _incident_links(request: HttpRequest, member: Member) -> list[dict[str, Any]]:
    """Return the way from the page of a case to its incident; triage knows of none downstream."""
    reference = request.resolver_match.kwargs.get("reference") if request.resolver_match else None
    if not reference or not may_see_incidents(member):
        return []
    links = IncidentCase.objects.filter(case__reference=reference.upper()[:16]).order_by("-id")
    return [
        {
            "label": incident.reference,
            "level": incident.level.name,
            "status": incident.status,
            "state": incident.get_status_display(),
            "kept": kept_in_words(link),
            "url": reverse("escalation:incident", args=[member.workspace.slug, incident.reference]),
        }
        for link in links.select_related("incident__level")
        for incident in [link.incident]
    ]
