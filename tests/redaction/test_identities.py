"""Identity numbers: each valid one of a form is found, and little else passes for one."""

import random

import pytest
from stdnum.ar import cuit
from stdnum.br import cpf
from stdnum.dk import cpr

from redaction import redact


def test_every_argentine_number_is_found() -> None:  # B7
    rng = random.Random(3)
    for _ in range(300):
        body = f"{rng.choice((20, 23, 24, 27))}{rng.randint(10**7, 10**8 - 1)}"
        number = cuit.format(body + cuit.calc_check_digit(body))
        assert redact(f"it stored {number} there").text == "it stored [identity number 1] there"


def test_a_number_with_a_wrong_check_digit_is_none() -> None:
    rng = random.Random(4)
    for _ in range(100):
        number = "".join(rng.choices("0123456789", k=11))
        if not cpf.is_valid(number):
            text = f"it stored {cpf.format(number)} there"
            assert "identity number" not in redact(text).text


def _date_and_four(rng: random.Random) -> str:
    return f"{rng.randint(1, 28):02}{rng.randint(1, 12):02}{rng.randint(0, 99):02}-{rng.randint(0, 9999):04}"


@pytest.mark.parametrize("around", ["Order {} never came.", "It shipped {} late.", "See {}."])
def test_a_date_with_a_number_is_kept_without_a_word(around: str) -> None:
    rng = random.Random(5)
    for _ in range(200):
        text = around.format(_date_and_four(rng))
        assert redact(text).text == text


@pytest.mark.parametrize(
    "word", ["my CPR is", "personnummer", "cpr-nummer:", "personal number", "henkilötunnus", "ID number:"]
)  # fmt: skip
def test_a_date_with_a_number_is_hidden_after_a_word(word: str) -> None:  # B7
    rng = random.Random(6)
    for _ in range(50):
        number = _date_and_four(rng)
        assert redact(f"{word} {number}").text == f"{word} [identity number 1]"
    assert cpr.is_valid("211062-5629")
    assert redact("its CPR 211062-5629").text == "its CPR [identity number 1]"


FORMS = [
    "971013-9019902", "151086 95088", "19880320-0016", "131052-308T", "756.9217.0769.85",
    "85.07.30-033.28", "6433435F", "36 574 261 809", "BOXW310820HNERXN09", "360426199101010071",
    "3-1006-00445-63-5", "770305-02-1234", "750330 5044 089", "224-0002211-1", "S1234567D",
    "A123456(3)", "12.345.678-5", "54362315-K", "RCCMNL83S18D969H",
]  # fmt: skip


@pytest.mark.parametrize("number", FORMS)
def test_a_number_in_the_form_of_its_country_is_found(number: str) -> None:  # B7
    assert redact(f"it stored {number} there").text == "it stored [identity number 1] there"


@pytest.mark.parametrize("number", ["151086 95088", "36 574 261 809", "224-0002211-1"])
def test_a_number_of_goods_is_kept(number: str) -> None:
    assert "identity" not in redact(f"Your invoice {number} is due").text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("It sent 030 12345678 to them", "It sent [phone 1] to them"),
        ("It sent 020 7946 0958 to them", "It sent [phone 1] to them"),
        ("It sent (0)151 23456789 to them", "It sent [phone 1] to them"),
        ("It sent 050 123 4567 to them", "It sent [phone 1] to them"),
        ("invoice 030 12345678 is due", "invoice 030 12345678 is due"),
    ],
)
def test_a_national_telephone_number_needs_no_word(text: str, kept: str) -> None:  # B7
    assert redact(text).text == kept
