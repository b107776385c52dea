"""E-mails reach a reporter in the language of the report (G1, ui.md: Words)."""

import re

import pytest
from babel.messages.pofile import read_po
from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation

MAILS = [
    "answer_late",
    "answered",
    "detail_requested",
    "identity_opened",
    "received",
    "resolved",
    "severe",
]
CONTEXT = {"reference": "R-1", "workspace": "Acme", "base_url": "https://a.example", "path": "/s/"}


def render(name: str, language: str) -> list[str]:
    with translation.override(language):
        text = render_to_string(f"email/reporting/{name}.txt", CONTEXT)
    return [line for line in text.splitlines() if line and "https://" not in line]


@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.parametrize("name", MAILS)
def test_no_line_of_an_email_to_a_reporter_stays_english(name, language):
    assert set(render(name, language)) & set(render(name, "en")) == set()


@pytest.mark.parametrize("language", ["de", "ar"])
def test_translations_keep_every_placeholder(language):
    path = settings.BASE_DIR / "locale" / language / "LC_MESSAGES" / "django.po"
    with path.open("rb") as file:
        entries = [one for one in read_po(file, locale=language) if one.id]
    assert entries
    for one in entries:
        found = [sorted(re.findall(r"%\(\w+\)s", str(text))) for text in (one.id, one.string)]
        assert one.string, one.id
        assert found[0] == found[1], one.id
