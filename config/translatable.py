"""What has to be translated: every word that a reporter can meet, and nothing of the console."""

import json
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.utils.translation.template import templatize

# A page of the reporter's side extends this one; what it includes belongs to it.
REPORTER_PAGE = '{% extends "reporter.html" %}'
NAMED = re.compile(r'{% (?:include|extends) "([^"]+)"')
# Whatever else is drawn for a reporter: errors, e-mails, the receipt as a file, the start page.
ALSO = (
    "4*.html",
    "500.html",
    "damaged.html",
    "email/reporting/*.txt",
    "email/tenants/account_changed.txt",
    "email/tenants/password_link.txt",
    "reporting/receipt_file.txt",
    "tenants/start.html",
)
# Modules outside of reporting whose words reporters read.
ELSEWHERE = (
    "privacy/actions/withdrawals.py",
    "privacy/texts.py",
    "privacy/vault/pieces.py",
    "triage/results.py",
    "triage/actions/queues.py",
    "config/errors.py",
    "tenants/problems.py",
    "tenants/rate_limits.py",
)
# Files of reporting whose words only members read.
FOR_MEMBERS = re.compile(
    r"reporting/(?:guard/(?:reputation|spam)\.py|views/(?:limits|support)\.py"
    r"|limit_forms\.py)"
)
CALLS = {"gettext": None, "gettext_lazy": None, "_": None, "ngettext": (1, 2)}
HEAD = """# What a reporter reads. Written by `manage.py collect_words`; only translations are written by hand.
msgid ""
msgstr ""
"Language: {language}\\n"
"Plural-Forms: {plurals}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"

"""
WIDTH = 92


def collect_words() -> Catalog:
    """Return a catalogue of everything that is to be translated, without translations."""
    found = Catalog(charset="utf-8")
    for path in [*_modules(), *_templates()]:
        name = str(path.relative_to(settings.BASE_DIR))
        if FOR_MEMBERS.fullmatch(name):
            continue
        for _line, words, comments, _context in _extracted(path):
            found.add(words, locations=[(name, 0)], auto_comments=comments)
    lines = Path("reporting/support_lines.json")
    for place in json.loads((settings.BASE_DIR / lines).read_text()):
        for words in (place["note"], place["name"] if place["need"] == "danger" else ""):
            if words:
                found.add(words, locations=[(str(lines), 0)])
    return found


def catalogue_paths() -> list[Path]:
    """Return the catalogue of each language."""
    return sorted((settings.BASE_DIR / "locale").glob("*/LC_MESSAGES/django.po"))


def read_catalogue(path: Path) -> Catalog:
    """Return one language's catalogue."""
    with path.open("rb") as file:
        return read_po(file, locale=path.parent.parent.name)


def update_catalogue(path: Path) -> list[str]:
    """Bring a catalogue up to date; return what of it is still to be translated."""
    old, new = read_catalogue(path), collect_words()
    kept = Catalog(locale=old.locale, charset="utf-8")
    for message in new:
        if message.id:
            before = old.get(message.id)
            kept.add(
                message.id,
                before.string if before else None,
                locations=message.locations,
                flags=message.flags,
                auto_comments=message.auto_comments,
                user_comments=before.user_comments if before else (),
            )
    with path.open("wb") as file:
        file.write(HEAD.format(language=old.locale, plurals=old.plural_forms).encode())
        write_po(file, kept, width=WIDTH, include_lineno=False, sort_by_file=True, omit_header=True)
    return [str(message.id) for message in kept if message.id and not is_translated(message)]


def is_translated(message: Any) -> bool:
    """Say whether a message has all its forms in words, and nobody doubts them."""
    forms = message.string if isinstance(message.string, tuple) else (message.string,)
    return all(forms) and not message.fuzzy


def _modules() -> list[Path]:
    elsewhere = [settings.BASE_DIR / name for name in ELSEWHERE]
    return [*sorted((settings.BASE_DIR / "reporting").rglob("*.py")), *elsewhere]


def _templates() -> list[Path]:
    folder = settings.BASE_DIR / "templates"
    waiting = [path for pattern in ALSO for path in folder.glob(pattern)]
    waiting += [
        path
        for path in folder.glob("reporting/*.html")
        if path.read_text().startswith(REPORTER_PAGE)
    ]
    found: set[Path] = set()
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += [folder / name for name in NAMED.findall(path.read_text())]
    return sorted(found)


def _extracted(path: Path) -> Iterator[Any]:
    text = path.read_text()
    if path.suffix != ".py":
        # Calls of gettext with anything between them; without indents it can be read as Python.
        text = "\n".join(line.strip() for line in templatize(text).splitlines())
    yield from extract(
        "python", BytesIO(text.encode()), keywords=CALLS, comment_tags=["Translators:"]
    )
