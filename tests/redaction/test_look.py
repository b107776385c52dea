"""The signs by which rules are spared: a spared rule would have found nothing."""

import random
import re
import sys
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

import redaction
from benchmarks.unseen.__main__ import texts
from redaction import redact
from redaction.credentials import SHORTEST
from redaction.issuers import FORMATS
from redaction.look import ODD, Caseless, Look

MODULES = [
    import_module(f"redaction.{path.stem}") for path in Path(redaction.__path__[0]).glob("[!_]*.py")
]
TEXTS = [str(row["full_text"]) for row in texts(5, 600)] + [
    "Yaşım 30, adım Ayşe Yılmaz, doğum tarihi 12.03.1990, İstanbul",
    "My namesake called Ana Kovač, Dr. Mina Novak and mr. bob smith",
    "Bornholm 12, 1990; the pinis 4455; otp code 123456",
    "Hi  Ana, asked\tBob, told Carol: and,: Dave",
    "Mail me at shop.example.com.-x.yz or (ana.b.co/x.de) or .com.au",
    "SSWS " + "a1" * 20 + " FlyV1 fm2_" + "aB3" * 20,
    "flat 5, 12 Rue Voltaire 3, ul. Polna 4, PO Box 77, Hauptweg 5",
]


@pytest.fixture
def every_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    class All(Look):
        def __init__(self, text: str) -> None:
            super().__init__(text)
            self.digits = self.longest = sys.maxsize

        def says(self, words: frozenset[str]) -> bool:
            return True

    monkeypatch.setattr("redaction.text.Look", All)


def test_a_spared_rule_would_have_found_nothing(request: pytest.FixtureRequest) -> None:
    rng = random.Random(7)
    joined = [" ".join(rng.sample(TEXTS, 4)) for _ in range(150)]
    cases = [*TEXTS, *joined, *(text.upper() for text in TEXTS), *(t.lower() for t in TEXTS)]
    usual = [redact(text) for text in cases]
    request.getfixturevalue("every_rule")
    for text, result in zip(cases, usual, strict=True):
        assert redact(text) == result, text


def _caseless() -> list[str]:
    rules: list[Any] = [value for module in MODULES for value in vars(module).values()]
    rules += [rule for _, rule, _, _ in import_module("redaction.numbers").NAMED_RULES]
    return sorted({rule.pattern for rule in rules if isinstance(rule, Caseless)})


def _plain(pattern: str) -> str:
    """Return a pattern without escapes and names of groups."""
    return re.sub(r"\\.|\(\?[P<=!:a-z-]*", "", pattern)


def test_rules_without_case_are_written_in_lower_case() -> None:
    assert len(_caseless()) > 20
    for pattern in _caseless():
        plain = _plain(pattern)
        assert plain == plain.lower()
        assert not ODD.search(plain)


def test_lower_case_shows_every_letter_that_a_rule_without_case_takes() -> None:
    saying = [m for m in MODULES if m.__name__.endswith(("introductions", "localities", "places"))]
    sets = [v for module in saying for v in vars(module).values() if isinstance(v, frozenset)]
    said = [*map(_plain, _caseless()), *chain(*sets)]
    letters = {char for text in said for char in text.lower() if char.isalpha()}
    any_case = re.compile(f"[{''.join(sorted(letters))}]", re.IGNORECASE)
    for char in map(chr, range(sys.maxunicode + 1)):
        if char.isalpha() and not ODD.search(char):
            assert bool(any_case.fullmatch(char)) == (char.lower() in letters), hex(ord(char))


@pytest.mark.parametrize(
    "rule", [rule for _, rule in FORMATS], ids=lambda rule: rule.pattern[18:40]
)
def test_no_format_of_a_token_is_shorter_than_the_shortest(rule: re.Pattern[str]) -> None:
    parser = import_module("re._parser")
    shortest, _ = parser.parse(rule.pattern).getwidth()
    assert shortest >= SHORTEST


# What each word that a rule waits for makes of the words beside it.
EXAMPLES = {
    "{} Zyxwer": (
        "Mr,Mrs,Ms,Mx,Miss,Dr,Prof,Professor,Herr,Frau,Monsieur,Madame,Sig,Dott,Pan,Pani,Don,Doña,Mme,"
        "Mlle,Señor,Señora,Sr,Sra,Signor,Signora,Sir,Dame,Rev,Fr,my name is,dear,attn:,c/o,call me,"
        "calls me,named him,je m'appelle,mon nom est,ich heiße,mi nombre es,me llamo,mi chiamo,"
        "il mio nome è,me chamo,nazywam się,ik heet,jag heter,jeg hedder,nimeni on,jmenuji se,a nevem,"
        "zovem se,adım,меня зовут"
    ),
    "{} anna,": "my name is,call me,mr.,mrs,ms,dr.,prof",
    "7 Zyxwer {}": (
        "Street,St,Road,Rd,Avenue,Ave,Lane,Ln,Drive,Boulevard,Blvd,Court,Square,Terrace,Place,Crescent,"
        "Close,Highway,Hwy,Parkway,Pkwy,Grove,Mews,Quay"
    ),
    "{} Zyxwer 7": (
        "rue,avenue,boulevard,chemin,impasse,place,quai,via,viale,piazza,corso,calle,avenida,paseo,"
        "plaza,carrera,camino,rua,travessa,largo,praça,Av.,R.,C/,ul.,al.,pl.,os.,nám.,ulica,bul.,"
        "address:,addresses are,live in,lives at,located at,adresse:,anschrift:,indirizzo:,dirección:,"
        "endereço:,adres:,ich wohne in,wohnt in,wohnhaft in,j'habite,vivo en,sent to,send it to,"
        "shipped to,ship to,return to,delivered to,deliver to,move to,moved to,come to,meet me at,"
        "meeting us at,arrived at"
    ),
    "{} 12345": (
        "PO Box,P OBox,POBox,Post Office Box,Postfach,Postboks,Postbox,Postbus,Boîte postale,Apartado,"
        "Casella postale,Caixa postal,B.P.,zip,zipcode,zip code,postcode,postalcode,postal code"
    ),
    "12 Zyxwer 34 {} 5": "Apt.,apartment,suite,Ste.,flat,unit",
    "CMR 12, Box 34, {} AE": "APO,FPO,DPO",
    "goes to 1234 Zyxwer {}": "Alley,Key,Wells",
    "{} -pzyx45wer": "mysql,mysqldump,mariadb,mongo,mongosh,7z,unzip,zip,sshpass",
    "{} -u me:zyx45wer": "curl",
    "{} zyx45werZYX45wer": "bearer,basic,token,negotiate",
    "zyxwer at zyx {} example": "dot",
    "its dynamic: {} Zyxwer": "mijn naam is",
}


@pytest.mark.parametrize("example", EXAMPLES)
def test_each_word_that_a_rule_waits_for_lets_it_run(example: str) -> None:
    for word in EXAMPLES[example].split(","):
        assert redact(example.format(word)).spans, word
