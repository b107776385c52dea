"""The workspace's own places of help."""

import re
from urllib.parse import urlsplit

from django.db import transaction

from privacy.texts import clean_text
from tenants import audit
from tenants.models import Member, Workspace
from tenants.permissions import Changed, Invalid, may_manage_workspace, require

MOST_LINES = 30
MOST_NAME, MOST_CONTACT, MOST_NOTE = 80, 200, 120
NUMBER = re.compile(r"\+?[\d ()/.-]{2,30}")
LEAST_DIGITS = 2


@transaction.atomic
def add_support_line(
    workspace: Workspace,
    *,
    need: str,
    name: str,
    contact: str,
    country: str = "",
    note: str = "",
    by: Member,
) -> None:
    """Show a place of help to reporters from now on; raise Invalid for what cannot be one."""
    require(may_manage_workspace(by))
    line = {
        "need": need,
        "country": country.upper(),
        "name": clean_text(name, "name", MOST_NAME, required=True),
        "contact": checked_contact(contact),
        "note": clean_text(note, "note", MOST_NOTE),
    }
    row = Workspace.objects.select_for_update().get(pk=workspace.pk)
    if len(row.support_lines) >= MOST_LINES:
        raise Invalid("name", f"There are {MOST_LINES} places of help; remove one first.")
    if line in row.support_lines:
        raise Invalid("name", "There is such a place of help already.")
    row.support_lines = [*row.support_lines, line]
    row.save(update_fields=["support_lines"])
    workspace.support_lines = row.support_lines
    audit.record("support.added", row, by=by, line=line)


@transaction.atomic
def remove_support_line(workspace: Workspace, place: int, contact: str, *, by: Member) -> None:
    """Show a place of help no longer; `contact` is what stood at that place. Raises Changed."""
    require(may_manage_workspace(by))
    row = Workspace.objects.select_for_update().get(pk=workspace.pk)
    lines = list(row.support_lines)
    if not 0 <= place < len(lines) or lines[place]["contact"] != contact:
        raise Changed("Somebody changed these lines before you. Load the page again.")
    line = lines.pop(place)
    row.support_lines = lines
    row.save(update_fields=["support_lines"])
    workspace.support_lines = lines
    audit.record("support.removed", row, by=by, line=line)


def checked_contact(contact: str) -> str:
    """Return a telephone number or an https address; raise Invalid for anything else."""
    contact = clean_text(contact, "contact", MOST_CONTACT, required=True)
    if NUMBER.fullmatch(contact) and sum(map(str.isdigit, contact)) >= LEAST_DIGITS:
        return contact
    try:
        parts = urlsplit(contact)
        host = parts.hostname or ""
    except ValueError:
        host = ""
    printable = contact.isascii() and " " not in contact and '"' not in contact
    if not (printable and contact.startswith("https://") and "." in host and not parts.username):
        raise Invalid(
            "contact",
            "Write a telephone number such as +44 116 123, or an address that begins with https://.",
        )
    return contact
