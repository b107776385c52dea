"""Redacted text taken apart, so that a page can mark what was taken out of it."""

import re

from redaction import Redaction, Span

# As redaction writes them, [e-mail 1], and as what a reporter struck out is marked.
PLACEHOLDER = re.compile(r"\[([^\[\]\n]{1,60} \d{1,4}|removed by reporter|masked|removed)\]")


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
