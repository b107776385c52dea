"""Names that redaction knows: enough of them, from many countries, and not ordinary words."""

from pathlib import Path

import pytest

from redaction import names, redact
from redaction.names import (
    ALSO_WORDS,
    FAMILY_WORDS,
    SHORT_NAMES,
    given_names,
    listed_family_names,
)


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
    assert FAMILY_WORDS - listed_family_names() == set()


@pytest.mark.parametrize(
    "text",
    [
        "Trace is missing. Server was down. Unknown error, Ping failed.",
        "Will it stop? Mark it as wrong. Chase it up. Grant access. Rush hour.",
        "Paris, Jordan and Georgia were mixed up, so was Victoria.",
        "Claude and Gemma answered; Siri and Alexa did not. Haskell, Julia and Loki are fine.",
        "June was worse than April. Summer is hot. Sunday too.",
        "Parts of it were wrong. Cases like this happen. Weeks later it said the same.",
        "Asks for a card, then again. Held for an hour. Wash it with bleach. Glasses broke.",
        "Leider hat es gelogen. Davon war keine Rede. Gute Frage. Im Januar und im Juli auch.",
        "Eben nicht! Darin steht: Beste Antwort. Solange es geht. Brennen Pilze?",
    ],
)
def test_words_that_are_also_names_are_kept(text: str) -> None:
    assert redact(text).text == text


def test_a_word_counts_as_a_name_beside_one() -> None:  # B7
    assert redact("The Grace Period ended.").text == "The Grace Period ended."
    assert redact("I met Grace Jennifer yesterday.").text == "I met [name 1] yesterday."
    assert redact("I met Jennifer Parts yesterday.").text == "I met [name 1] yesterday."


def test_missing_lists_are_an_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:  # B7
    monkeypatch.setattr(names, "LISTS", tmp_path)
    given_names.cache_clear()
    try:
        with pytest.raises(RuntimeError, match="0 given names"):
            redact("Ana")
    finally:
        given_names.cache_clear()


# put together, so that nobody takes it for a folder of this machine
HOME = "/" + "home"
PEOPLE = (
    "Wanjiru Kamau,Li Xiaoming,Nguyen Van Minh,Kim Min-jun,Adebayo Okafor,Thandiwe Nkosi,Chen Wei,"
    "Priya Raghunathan,Hiroshi Tanaka,Oluwaseun Adeyemi,Mohammed Al-Rashid,Siti Nurhaliza,"
    "Agus Setiawan,Zanele Dlamini,Fatima Bello,Kwame Mensah,Chidi Eze"
)


@pytest.mark.parametrize("name", PEOPLE.split(","))
@pytest.mark.parametrize(
    "around", ["Yesterday {} told me that.", "It took {} for a thief.", "{} left."]
)
def test_full_names_of_all_regions_are_found_in_a_sentence(name: str, around: str) -> None:  # B7
    assert redact(around.format(name)).text == around.format("[name 1]")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("قال محمد علي إن الجواب خطأ", "قال [name 1] إن الجواب خطأ"),
        ("اسمي فاطمة وأنا هنا", "اسمي [name 1] وأنا هنا"),
        ("هذا الجواب خطأ كبير", "هذا الجواب خطأ كبير"),
    ],
)
def test_names_in_scripts_without_capitals(text: str, kept: str) -> None:  # B7
    assert redact(text).text == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ('{"name": "Zarqua Mbekele", "age": 3}', '{"name": "[name 1]", "age": 3}'),
        ('{"full_name": "qx zz"}', '{"full_name": "[name 1]"}'),
        ("name,age\nQuill Brontax,12\nAnna,3", "name,age\n[name 1],12\n[name 2],3"),
        ("id;Vorname;Nachname\n1;Quill;Brontax", "id;Vorname;Nachname\n1;[name 1];[name 2]"),
        (f"open {HOME}/bertil/notes", f"open {HOME}/[name 1]/notes"),
        (r"open C:\Users\Anna Schmidt\x", r"open C:\Users\[name 1]\x"),
        (
            '{"name": "send_email"}, {"name": "Web Search"}',
            '{"name": "send_email"}, {"name": "Web Search"}',
        ),
        (f"open {HOME}/ubuntu/x and {HOME}/runner", f"open {HOME}/ubuntu/x and {HOME}/runner"),
    ],
)
def test_a_field_that_names_a_person_is_a_name(text: str, kept: str) -> None:  # B7
    assert redact(text).text == kept


@pytest.mark.parametrize(
    "text",
    [
        "She arrived at Bertrand Russell this morning.",
        "We moved here from Bertrand Kowalski.",
        "It came from Saint Martin and from Santa Barbara.",
        "Nelson, Peters and Howard is the firm that wrote it.",
        "The Nelson, Peters and Howard office is closed.",
        "The Martin Schmidt shop sold it to Morgan Stanley.",
        "They serve it at Martin n' Co.",
    ],
)
def test_places_and_firms_that_are_called_like_people_are_kept(text: str) -> None:
    assert redact(text).text == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("She arrived at Martin Schmidt's house.", "She arrived at [name 1]'s house."),
        ("Anna, Tom and Lisa is who I asked.", "[name 1], [name 2] and [name 3] is who I asked."),
        (
            "Nelson, Peters and Howard were rude.",
            "[name 1], [name 2] and [name 3] were rude.",
        ),
        ("The Martin Schmidt answer was wrong.", "The [name 1] answer was wrong."),
    ],
)
def test_people_who_stand_where_places_and_firms_do_are_found(text: str, kept: str) -> None:
    assert redact(text).text == kept
