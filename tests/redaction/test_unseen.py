"""Texts that no rule was tuned on: each kind reaches its bar, and little else is hidden."""

from pathlib import Path
from typing import Any

import pytest

from benchmarks.unseen.__main__ import texts
from redaction import redact
from redaction.scoring import Score, kind_of, read_rows

BARS = {
    **dict.fromkeys(("CREDIT_CARD", "IBAN_CODE", "EMAIL_ADDRESS", "URL", "IP_ADDRESS"), 0.99),
    **dict.fromkeys(("PHONE_NUMBER", "SECRET", "DOMAIN_NAME", "MAC_ADDRESS", "CRYPTO"), 0.95),
    **dict.fromkeys(("US_SSN", "SWIFT_CODE", "US_BANK_NUMBER", "DATE_OF_BIRTH"), 0.95),
}


@pytest.fixture(scope="module")
def figures() -> dict[str, Any]:
    score = Score()
    for text, spans in read_rows(list(texts(seed=77, count=4_000))):
        score.take(text, spans)
    return score.summary()


@pytest.mark.parametrize("kind", BARS)
def test_unseen_values_are_found(figures: dict[str, Any], kind: str) -> None:  # B7, Q1
    assert figures["kinds"][kind]["support"] > 10
    assert figures["kinds"][kind]["recall"] >= BARS[kind]


def test_identity_numbers_of_many_countries_are_found(figures: dict[str, Any]) -> None:  # Q1
    known = {name: k for name, k in figures["kinds"].items() if kind_of(name) == "NATIONAL_ID"}
    assert len(known) >= 16
    assert min(figure["recall"] for figure in known.values()) >= 0.95


def test_little_else_is_hidden(figures: dict[str, Any]) -> None:  # Q1
    assert figures["overall"]["precision"] >= 0.97
    assert figures["overall"]["not_claimed"] == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("url", "DOMAIN_NAME"),
        ("US_BANK_NUMBER", "BANK_ACCOUNT"),
        ("UK_PASSPORT", "PASSPORT"),
        ("IT_DRIVER_LICENSE", "US_DRIVER_LICENSE"),
        ("Stripe API Key", "SECRET"),
        ("GPE", "GPE"),
        ("AGE", "AGE"),
    ],
)
def test_other_names_of_kinds_are_understood_and_unknown_ones_kept(name: str, kind: str) -> None:
    assert kind_of(name) == kind


SAID = [
    ("J'habite au 12 bis, chemin des Lilas\n31000 Toulouse.", "J'habite au [address 1]."),
    ("Lidická 713, 064 15 Liptovský Mikuláš", "[address 1]"),
    ("Je m'appelle Zoé Lacroix.", "Je m'appelle [name 1]."),
    ("Mr Brown was rude to Mrs. van Dyk.", "Mr [name 1] was rude to Mrs. [name 2]."),
    ("my partner is catherine ryhänen", "my partner is [name 1]"),
    ("mysql -u root -pTiger1416!", "mysql -u root -p[secret 1]"),
    ("curl -u admin:Autumn1299! example", "curl -u admin:[secret 1] example"),
    ("ping ::ffff:201.147.73.61 now", "ping [IP address 1] now"),
    ("the site rossi-bianchi.it is down", "the site [link 1] is down"),
    ("The swift/bic is VAMSDEKQXXX.", "The swift/bic is [account number 1]."),
    ("née le 26/07/1991", "née le [date of birth 1]"),
    ("it paid to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "it paid to [wallet 1]"),
]


@pytest.mark.parametrize(("text", "kept"), SAID)
def test_only_what_is_sensitive_goes(text: str, kept: str) -> None:  # B7
    assert redact(text).text == kept


KEPT = [
    "EAN 4006381333931 and ISBN 978-3-16-148410-0 are on the box.",
    "Room 12, seat 4A; chapter 3, 1984 by the author.",
    "ratio 0.113539867, latitude 48.81934, longitude 2.32338",
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDw",
    "10 Downing, 221 people and 12 Monkeys",
    "user.email and config.health are attributes; script.py too",
    "i will ask for a grant in may, with hope and grace",
]


@pytest.mark.parametrize("text", KEPT)
def test_what_only_looks_sensitive_is_kept(text: str) -> None:  # B7
    assert redact(text).text == text


def test_the_generator_gives_the_same_texts_for_the_same_seed(tmp_path: Path) -> None:
    assert list(texts(seed=5, count=50)) == list(texts(seed=5, count=50))
