"""Each page of the reporter's side is wholly in the reader's language (G1, ui.md: Words)."""

import re

import pytest
from django.test import Client

from config.translatable import catalogue_paths, is_translated, read_catalogue
from tenants.actions import add_member
from tenants.scope import enter_scope
from tests.reporting.spoken import forms, read_page
from tests.reporting.states import States

DIRECTIONS = {"de": "ltr", "ar": "rtl"}


def english() -> re.Pattern[str]:
    """Return what matches an English sentence that a translation exists for."""
    texts: set[str] = set()
    for message in read_catalogue(catalogue_paths()[0]):
        texts |= {
            text for text in forms(message.id) if len(text.split()) > 2 and is_translated(message)
        }
    open_ = [re.sub(r"%\\\((\w+)\\\)[sd]", ".+?", re.escape(text)) for text in sorted(texts)]
    return re.compile("|".join(open_))


@pytest.mark.parametrize("language", DIRECTIONS)
def test_no_page_of_a_reporter_keeps_an_english_word(cast, monkeypatch, language):
    first, other = (States(cast, monkeypatch, name).all() for name in ("en", language))
    assert first.keys() == other.keys()
    sentence = english()
    left = {}
    for name, answer in other.items():
        assert answer.status_code == first[name].status_code
        page, said = read_page(answer.text)
        assert (page["lang"], page["dir"]) == (language, DIRECTIONS[language]), name
        assert answer["Content-Language"] == language, name
        same = said & read_page(first[name].text)[1]
        left[name] = same | {line for line in said if sentence.search(line)}
    assert {name: lines for name, lines in left.items() if lines} == {}
    # A queue that kept the name it was made with.
    assert "“Safety”" in first["with programs"].text
    assert "Safety" not in other["with programs"].text


def test_pages_of_members_are_english_whatever_the_browser_speaks(cast):
    client = Client(headers={"accept-language": "ar"})
    with enter_scope(cast.globex.pk):
        # With a second workspace the start is a page of hers.
        add_member(cast.ada.user, [])
    for who, path in (
        (None, "/accounts/login/"),
        (None, "/w/acme/join/a-token/"),
        (cast.ada, "/w/acme/people/"),
        (cast.ada, "/"),
    ):
        if who:
            client.force_login(who.user)
        answer = client.get(path, {"language": "de"}, follow=True)
        page, _ = read_page(answer.text)
        assert (page["lang"], page["dir"], answer["Content-Language"]) == ("en", "ltr", "en")
        assert "django_language" not in answer.cookies
        assert "?language=" not in answer.text
