"""Texts on their way in, cleaned and redacted before anything stores them; and taken apart again."""

import json
import re
from typing import Any

import regex  # type: ignore[import-untyped]
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from redaction import Redaction, Span, WorkspacePattern, WorkspacePatterns, redact
from tenants.models import Workspace
from tenants.permissions import Invalid

# Levels of lists and objects inside each other.
MOST_LEVELS = 32
# What shows where a text was cut.
CUT_MARK = "…"
# C0 controls other than tab and line ends, C1 controls, and lone surrogates.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
# What no text column takes, in JSON, where escapes may say anything.
_BROKEN = re.compile("[\x00\ud800-\udfff]")

# As redaction writes them, [e-mail 1], and as what a reporter struck out is marked.
PLACEHOLDER = re.compile(r"\[([^\[\]\n]{1,60} \d{1,4}|removed by reporter|masked|removed)\]")


def own_patterns(workspace: Workspace) -> WorkspacePatterns:
    """Return what a workspace adds to the product's own patterns."""
    patterns = (WorkspacePattern(**line) for line in workspace.redaction_patterns)
    return WorkspacePatterns(patterns, workspace.phone_regions)


def redact_words(text: str, workspace: Workspace) -> str:
    """Return one text of the conversation as it may be stored."""
    return redact(text, patterns=own_patterns(workspace)).text


def parts_of(text: str) -> list[dict[str, str]]:
    """Split redacted text into words and placeholders, for components/redacted.html."""
    # The pattern has one group, so every second part is a placeholder.
    return [
        {"kind": part, "text": ""} if number % 2 else {"text": part, "kind": ""}
        for number, part in enumerate(PLACEHOLDER.split(text))
        if part
    ]


def placeholders(original: str, redaction: Redaction) -> list[Span]:
    """Return where the placeholders stand in the redacted text, in characters."""
    marks: list[Span] = []
    taken = at = 0
    for span in redaction.spans:
        start = at + span.start - taken
        at = redaction.text.index("]", start) + 1
        taken = span.end
        marks.append(Span(start, at, span.kind))
    return marks


def clean_text(value: str, name: str, most: int, *, required: bool = False) -> str:
    """Return the text without outer space and with plain line ends.

    Raises Invalid when it is missing though required, too long, or not text.
    """
    value = value.replace("\r\n", "\n").strip()
    if required and not value:
        raise Invalid(name, _("Say in a few words what happened."), code="required")
    if len(value) > most:
        raise _too_long(name, len(value), most)
    if bad := _FORBIDDEN.search(value):
        detail = _("Character %(place)s is a control or broken character; remove it.")
        raise Invalid(name, detail % {"place": bad.start() + 1}, code="invalid_characters")
    return value


def cut_text(text: str, most: int) -> str:
    """Return a text of at most so many characters, cut between whole ones as people see them."""
    if len(text) <= most:
        return text
    kept = ""
    # An emoji may be many characters, and half of it another one.
    for match in regex.finditer(r"\X", text[: most + 1]):
        if len(kept) + len(match[0]) > most - len(CUT_MARK):
            break
        kept += match[0]
    return kept + CUT_MARK


def clean_json(value: Any, name: str, most: int) -> Any:
    """Return a JSON value; raise Invalid when it is too long, too deep or holds broken text."""
    if value is None:
        return None
    _check_leaves(value, name)
    try:
        dumped = json.dumps(value, ensure_ascii=False, allow_nan=False)
    except ValueError as error:
        detail = "A number in it is too large or not a number; send it as text."
        raise Invalid(name, detail, code="invalid") from error
    if len(dumped) > most:
        raise _too_long(name, len(dumped), most)
    return value


def _too_long(name: str, length: int, most: int) -> Invalid:
    counts = {
        "length": number_format(length, force_grouping=True),
        "most": number_format(most, force_grouping=True),
    }
    detail = _("This has %(length)s characters; shorten it to %(most)s.") % counts
    return Invalid(name, detail, code="max_length")


def _check_leaves(value: Any, name: str) -> None:
    level = [value]
    for _level in range(MOST_LEVELS):
        inner: list[Any] = []
        for item in level:
            if isinstance(item, dict):
                inner += item.keys()
                inner += item.values()
            elif isinstance(item, list):
                inner += item
            elif isinstance(item, str) and _BROKEN.search(item):
                detail = "A text in it holds a broken character."
                raise Invalid(name, detail, code="invalid_characters")
        if not inner:
            return
        level = inner
    detail = f"It is nested deeper than {MOST_LEVELS} levels; flatten it."
    raise Invalid(name, detail, code="too_deep")
