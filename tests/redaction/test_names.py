"""Names that redaction knows: enough of them, from many countries, and not ordinary words."""

import pytest

from redaction import names, redact
from redaction.names import ALSO_WORDS, SHORT_NAMES, given_names


def test_names_of_many_countries_are_known() -> None:  # B7
    known = given_names()
    assert len(known) > 24_000
    examples = (
        "michael priya muhammad wanjiru mariana krzysztof mehmet björk guðrún liam agnieszka siti",
        "françois jürgen мария дмитрий",
    )
    for name in " ".join(examples).split(" "):
        assert known.get(name), name


def test_every_own_mark_is_about_a_known_name() -> None:
    unknown = (ALSO_WORDS | SHORT_NAMES) - given_names().keys()
    assert unknown == set()


@pytest.mark.parametrize(
    "text",
    [
        "Trace is missing. Server was down. Unknown error, Ping failed.",
        "Will it stop? Mark it as wrong. Chase it up. Grant access. Rush hour.",
        "Paris, Jordan and Georgia were mixed up, so was Victoria.",
        "Claude and Gemma answered; Siri and Alexa did not. Haskell, Julia and Loki are fine.",
        "June was worse than April. Summer is hot. Sunday too.",
    ],
)
def test_words_that_are_also_names_are_kept(text: str) -> None:
    assert redact(text).text == text


def test_a_word_counts_as_a_name_beside_one() -> None:  # B7
    assert redact("The Grace Period ended.").text == "The Grace Period ended."
    assert redact("I met Grace Jennifer yesterday.").text == "I met [name 1] yesterday."


def test_missing_lists_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:  # B7
    monkeypatch.setattr(names, "find_spec", lambda name: None)
    given_names.cache_clear()
    try:
        with pytest.raises(RuntimeError, match="0 given names"):
            redact("Ana")
    finally:
        given_names.cache_clear()
