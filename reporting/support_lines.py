"""Help that a report cannot give: public lines by country, and a workspace's own (J4)."""

import json
import re
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from django.utils.translation import gettext, gettext_lazy

from reporting.models import Category
from tenants.models import Workspace

NEEDS: dict[str, Any] = {
    "danger": gettext_lazy("In danger now"),
    "talk": gettext_lazy("To talk to somebody"),
    "harassment": gettext_lazy("Threatened, insulted or exposed"),
    "data": gettext_lazy("Your own information got out"),
}
# What each kind of report calls for; the others call for nothing.
CALLED_FOR: dict[str, tuple[str, ...]] = {
    Category.HARMFUL_CONTENT: ("danger", "talk"),
    Category.HARASSMENT: ("danger", "harassment", "talk"),
    Category.DATA_EXPOSURE: ("data",),
}
REGION = re.compile(r"\b[A-Za-z]{2,3}(?:-[A-Za-z]{4})?-([A-Z]{2})\b", re.IGNORECASE)


@dataclass(frozen=True)
class SupportLine:
    """One place that helps: a number to call, or an address to open."""

    need: str
    name: str
    contact: str
    country: str = ""
    languages: tuple[str, ...] = ()
    note: str = ""
    own: bool = False

    @property
    def url(self) -> str:
        """Return the link behind the contact."""
        if self.contact.startswith("https://"):
            return self.contact
        return "tel:" + re.sub(r"[^\d+]", "", self.contact)

    @property
    def words(self) -> str:
        """Return the contact as it is read."""
        return self.contact.removeprefix("https://").removeprefix("www.").rstrip("/")


@dataclass(frozen=True)
class Support:
    """What is offered for one report: what fits first, and the rest by country."""

    groups: list[tuple[Any, list[SupportLine]]]
    elsewhere: list[tuple[str, list[SupportLine]]]
    private_data: bool = False


@cache
def public_lines() -> list[SupportLine]:
    """Return the lines of reporting/support_lines.json: well-known public numbers and addresses.

    What it says of them is translated where it is shown; names of places stay as they are.
    """
    rows = json.loads((Path(__file__).parent / "support_lines.json").read_text())
    return [SupportLine(**{**row, "languages": tuple(row["languages"])}) for row in rows]


def own_lines(workspace: Workspace) -> list[SupportLine]:
    """Return the lines that a workspace added."""
    return [SupportLine(**row, own=True) for row in workspace.support_lines]


def country_of(*locales: str) -> str:
    """Return the country that the first of several language tags names; nothing else is asked."""
    for locale in locales:
        if match := REGION.search(locale[:200].replace("_", "-")):
            return match[1].upper()
    return ""


def support_for(
    category: str, workspace: Workspace, *, country: str, language: str
) -> Support | None:
    """Return the help a kind of report calls for, or None where it calls for none."""
    needs = CALLED_FOR.get(category)
    if needs is None:
        return None
    public = [_spoken(line) for line in public_lines() if line.need in needs]
    lines = [*(line for line in own_lines(workspace) if line.need in needs), *public]
    near = [line for line in lines if line.country in {"", country}]
    # A country's own emergency number goes before the one of most countries.
    own_number = any(line.need == "danger" and line.country for line in near)
    groups = [
        (
            NEEDS[need],
            sorted(
                [
                    line
                    for line in near
                    if line.need == need
                    and not (need == "danger" and own_number and _general(line))
                ],
                key=lambda line: (not line.own, not line.country),
            ),
        )
        for need in needs
    ]
    elsewhere: dict[str, list[SupportLine]] = {}
    for line in lines:
        if line.country and line.country != country and line.need != "danger":
            elsewhere.setdefault(country_name(line.country, language), []).append(line)
    return Support(
        [(title, found) for title, found in groups if found],
        sorted(elsewhere.items()),
        private_data="data" in needs,
    )


def country_name(code: str, language: str) -> str:
    """Return a country's name in a language; the code itself where none is known."""
    return str(_locale(language).territories.get(code, code))


def country_choices(language: str) -> list[tuple[str, str]]:
    """Return every country with its name in a language, in the order of the names."""
    territories = [str(code) for code in _locale(language).territories]
    codes = [code for code in territories if len(code) == 2 and code.isalpha()]
    return sorted(((code, country_name(code, language)) for code in codes), key=lambda one: one[1])


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return Locale("en")


def _spoken(line: SupportLine) -> SupportLine:
    """Return a public line in the language in use."""
    name = gettext(line.name) if line.need == "danger" else line.name
    return replace(line, name=name, note=gettext(line.note) if line.note else "")


def _general(line: SupportLine) -> bool:
    return not line.country and not line.own
