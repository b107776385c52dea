"""The script that host products load: small, whole in each language, open to every origin."""

import gzip
import json
import re

import pytest
from django.conf import settings
from django.test import Client

from config.embed import PARTS, embed_folder, embed_script, english, languages
from reporting.form_questions import form_of
from reporting.models import Entry
from reporting.submission import IntakePolicy

MOST_SCRIPT, MOST_WORDS = 12 * 1024, 4 * 1024
# The element's words, and the questions they ask.
LABELS = {
    "category": "category",
    "severity": "severity",
    "description": "description",
    "fault": "refusal",
    "outcome": "outcome_matched",
    "asked": "confirmation_requested",
    "given": "confirmation_given",
    "warned": "warning_shown",
    "consent": "context_consent",
    "email": "contact_email",
    "evaluation": "evaluation_consent",
}
SPOKEN = re.compile(r"const SPOKEN = (\[.*?\]);")


def shape(words: object) -> object:
    """Return the names of all words, how many belong together, and the places for figures."""
    if isinstance(words, dict):
        return {name: shape(value) for name, value in words.items()}
    if isinstance(words, list):
        return [shape(value) for value in words]
    return sorted(re.findall(r"\{\w+\}", str(words)))


@pytest.mark.parametrize(
    ("address", "most"),
    [("recourse.js", MOST_SCRIPT), ("words/de.json", MOST_WORDS), ("words/ar.json", MOST_WORDS)],
)
def test_transfer_is_small(client: Client, address: str, most: int) -> None:
    answer = client.get(f"/embed/{address}", headers={"Accept-Encoding": "gzip, br"})
    assert answer["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in answer["Vary"]
    assert len(answer.content) <= most
    assert gzip.decompress(answer.content) == client.get(f"/embed/{address}").content


def test_script_is_all_of_its_parts_without_comments() -> None:
    script = embed_script().decode()
    files = {path.stem for path in (embed_folder() / "source").glob("*.js")}
    assert files == set(PARTS)
    for word in ("class RecourseReport ", "const WORDS ", "const STYLE ", "outbox ", "class Form "):
        assert word in script
    assert not re.search(r"^(//|/\*|import )", script, re.MULTILINE)


@pytest.mark.parametrize("language", ["de", "ar"])
def test_language_is_complete(language: str) -> None:
    words = json.loads(languages()[language])
    assert shape(words) == shape(json.loads(english()))
    assert words["dir"] == ("rtl" if language == "ar" else "ltr")


def test_script_knows_which_languages_there_are() -> None:
    found = SPOKEN.search(embed_script().decode())
    assert json.loads(found[1]) == sorted(languages())


@pytest.mark.parametrize("address", ["/embed/recourse.js", "/embed/words/de.json"])
def test_every_origin_may_load_it_and_ask_whether_it_changed(client: Client, address: str) -> None:
    answer = client.get(address, headers={"Origin": "https://anywhere.example"})
    assert answer.status_code == 200
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert answer["Cross-Origin-Resource-Policy"] == "cross-origin"
    again = client.get(address, headers={"If-None-Match": answer["ETag"]})
    assert again.status_code == 304
    assert client.post(address).status_code == 405


def test_language_nobody_wrote_is_not_found(client: Client) -> None:
    assert client.get("/embed/words/tlh.json").status_code == 404


@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])
def test_element_asks_in_the_words_that_are_recorded(language: str) -> None:  # B6, C4
    said = json.loads((embed_folder() / "words" / f"{language}.json").read_text())
    asked = {
        line["name"]: line
        for entry in (Entry.ANSWER, Entry.REFUSAL)
        for line in form_of(entry, language, IntakePolicy()).definition["questions"]
    }
    # What is agreed to stands in these: a consent keeps the hash of its words.
    for word, name in LABELS.items():
        assert said[word] == asked[name]["label"]
    assert said["emailHint"] == asked["contact_email"]["hint"]
    for word, name in (
        ("categories", "category"),
        ("severities", "severity"),
        ("faults", "refusal"),
    ):
        assert said[word] == {
            choice["value"]: [choice["label"], choice["hint"]] for choice in asked[name]["choices"]
        }
