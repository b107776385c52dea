"""What redaction hides, how it numbers it, and that nothing hidden can be read back."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from hypothesis import given, settings
from hypothesis import strategies as st

from redaction import Redaction, redact

FOUND = [
    ("CREDIT_CARD", "My card is {} and it showed it.", "4111 1111 1111 1111"),
    ("CREDIT_CARD", "It printed {}.", "378282246310005"),
    ("CREDIT_CARD", "card number {} expired", "6011-1111-1111-1117"),
    ("IBAN_CODE", "Pay to {} today", "DE89 3704 0044 0532 0130 00"),
    ("IBAN_CODE", "my iban is {}", "gb82west12345698765432"),
    ("EMAIL_ADDRESS", "It wrote to {}.", "ana.kovac+work@mail.example.co.uk"),
    ("EMAIL_ADDRESS", "({})", "o'neil@example.org"),
    ("EMAIL_ADDRESS", "write to {} please", "ana [at] example [dot] org"),
    ("EMAIL_ADDRESS", "an {} address", "δοκιμή@παράδειγμα.ελ"),
    ("DOMAIN_NAME", "It opened {}, twice.", "https://intranet.example.com/a?b=c&d=e"),
    ("DOMAIN_NAME", "see {}.", "www.example.org/help"),
    ("DOMAIN_NAME", "My site is {}", "shop.example.co.uk"),
    ("IP_ADDRESS", "from {}:8080", "10.218.6.131"),
    ("IP_ADDRESS", "from {} blocked", "2001:db8::ff00:42:8329"),
    ("MAC_ADDRESS", "device {}", "00:1a:2b:3c:4d:5e"),
    ("PHONE_NUMBER", "Call {} now", "+44 20 7946 0958"),
    ("PHONE_NUMBER", "They are not answering at {}", "785 8949"),
    ("PHONE_NUMBER", "{} office", "(212)555-0187x2233"),
    ("PHONE_NUMBER", "Mobil: {}", "0688 777 97 84"),
    ("US_SSN", "Here is {}", "078-05-1120"),
    ("US_SSN", "my social security number is {}", "078051120"),
    ("US_DRIVER_LICENSE", "My driver's license number is {}", "A56319335"),
    ("PASSPORT", "passport number {}", "X12345678"),
    ("NATIONAL_ID", "my NINO {}", "QQ123456C".replace("QQ", "AB")),
    ("NATIONAL_ID", "CPF {}", "529.982.247-25"),
    ("BANK_ACCOUNT", "account number {}", "12345678"),
    ("DATE_TIME", "I was born on {}", "10/25/1990"),
    ("PERSON", "My name is {}.", "Ana Kovač"),
    ("PERSON", "Mr. {} told me so", "Okonkwo"),
    ("PERSON", "I spoke to {} yesterday", "Patrick O'Brien"),
    ("PERSON", "my name is {}", "samantha"),
    ("ADDRESS", "I live at {}", "12 Park Avenue, London"),
    ("ADDRESS", "It went to {}.", "Hauptstraße 12"),
    ("ADDRESS", "sent it to {}", "19 rue La Boétie, Paris"),
    ("ADDRESS", "My zip code is {}", "90210"),
]

KEPT = [
    "It happened on 2024-03-14 at 12:34:56, then again on 3/14/2024.",
    "The refund of 1,234,567.89 was refused 12 times in 30 days.",
    "Request 550e8400-e29b-41d4-a716-446655440000 failed in 1700000000 ms.",
    "Python 3.11.7 and version 10.0.0.1 of the tool, std::vector and a::b.",
    "It edited settings.json, main.py and README.md in Node.js.",
    "Claude, Gemini and ChatGPT all refused; I will mark it in May.",
    "The card has not arrived. How do I change my address or my phone number?",
    "sent to 43 recipients",
    "It was sent to 1,200 other customers, shipped to 3 people and moved to 12 folders.",
    "Room for improvement: 4 of 5 answers were wrong.",
    "gpt-4o-mini-2024-07-18",
    "send_email",
]


@pytest.mark.parametrize(("kind", "around", "value"), FOUND)
def test_each_kind_is_hidden_exactly(kind: str, around: str, value: str) -> None:  # B7
    text = around.format(value)
    start = around.index("{}")
    spans = redact(text).spans
    assert (start, start + len(value), kind) in [(s.start, s.end, s.kind) for s in spans]


@pytest.mark.parametrize("text", KEPT)
def test_what_a_reviewer_needs_is_kept(text: str) -> None:  # B7
    assert redact(text) == Redaction(text, ())


def test_same_value_has_same_number() -> None:
    text = "From a@example.com to b@example.com, then A@EXAMPLE.COM; card 4111 1111 1111 1111, 4111111111111111."
    assert (
        redact(text).text
        == "From [e-mail 1] to [e-mail 2], then [e-mail 1]; card [card 1], [card 1]."
    )


def test_a_value_once_known_is_hidden_everywhere() -> None:
    assert (
        redact("My name is Brzk. Later Brzk left.").text
        == "My name is [name 1]. Later [name 1] left."
    )


def test_new_numbers_do_not_reuse_those_already_in_the_text() -> None:
    assert redact("[e-mail 3] wrote to c@example.com").text == "[e-mail 3] wrote to [e-mail 4]"


DISGUISES = {
    "full width": lambda v: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in v),
    "zero width": lambda v: "\u200b".join(v),
    "soft hyphens": lambda v: "\u00ad".join(v),
    "combining": lambda v: "".join(c + "\u0336" for c in v),
    "direction marks": lambda v: "\u202e" + v + "\u202c",
    "control": lambda v: "\x00".join(v),
}


@pytest.mark.parametrize("disguise", DISGUISES)
@pytest.mark.parametrize(
    "value", ["4111111111111111", "ana.kovac@example.com", "DE89370400440532013000"]
)
def test_disguises_are_seen_through(disguise: str, value: str) -> None:  # B7
    disguised = DISGUISES[disguise](value)
    result = redact(f"שלום {disguised} 你好")
    (span,) = result.spans
    stripped = disguised.strip("\u202e\u202c")
    assert f"שלום {disguised} 你好"[span.start : span.end] == stripped
    assert result.text.startswith("שלום ")
    assert result.text.endswith(" 你好")


def test_digits_of_other_scripts_count() -> None:
    arabic = "٤١١١١١١١١١١١١١١١"
    assert redact(f"بطاقة {arabic}").text == "بطاقة [card 1]"


def test_lone_surrogates_pass_through() -> None:
    assert redact("\ud800 a@example.com \udfff").text == "\ud800 [e-mail 1] \udfff"


PIECES = [
    *(around.format(value) for _, around, value in FOUND),
    *(value for _, _, value in FOUND),
    *KEPT,
    *(
        "[card 1]",
        "[name 7]",
        "[",
        "]",
        ":",
        "=",
        "-",
        "@",
        ".",
        "://",
        "\u200b",
        "\u0301",
        "\ue000",
    ),
    *(
        "name",
        "password",
        "is",
        "address",
        "token",
        "Street",
        "1",
        "4111",
        "Мария",
        "\n",
        "ﷺ",
        "１",
    ),
]
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), max_size=9).flatmap(
        lambda parts: st.sampled_from(["", " ", ", "]).map(lambda joint: joint.join(parts))
    ),
)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_spans_are_sorted_apart_and_inside(text: str) -> None:
    at = 0
    for span in redact(text).spans:
        assert at <= span.start < span.end <= len(text)
        at = span.end


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_redacting_twice_changes_nothing(text: str) -> None:
    once = redact(text)
    assert redact(once.text) == Redaction(once.text, ())


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from([f for f in FOUND if f[0] != "ADDRESS"]), min_size=1, max_size=5))
def test_no_hidden_value_is_left(samples: list[tuple[str, str, str]]) -> None:  # B7
    text = "\n".join(around.format(value) for _, around, value in samples)
    result = redact(text)
    for span in result.spans:
        value = text[span.start : span.end]
        assert value not in result.text


def score(rows: object, tmp_path: Path) -> tuple[str, dict]:
    file, out = tmp_path / "rows.json", StringIO()
    file.write_text(json.dumps(rows), encoding="utf-8")
    call_command("score_redaction", str(file), stdout=out)
    return out.getvalue(), json.loads(out.getvalue().splitlines()[-1])


def row(text: str, *spans: tuple[str, str]) -> dict:
    lines = [
        {
            "entity_type": kind,
            "start_position": text.index(v),
            "end_position": text.index(v) + len(v),
        }
        for kind, v in spans
    ]
    return {"full_text": text, "spans": lines}


def test_scoring_counts_found_missed_and_wrong(tmp_path: Path) -> None:  # Q1
    rows = [
        row("Card 4111111111111111 here", ("CREDIT_CARD", "4111111111111111")),
        row("See https://example.com/a now", ("URL", "https://example.com/a")),
        row("Only Zyx met us", ("PERSON", "Zyx")),
        row("Mail a@example.com"),
        row("In Peru", ("LOCATION", "Peru")),
    ]
    _, figures = score(rows, tmp_path)
    kinds = figures["kinds"]
    assert (kinds["CREDIT_CARD"]["recall"], kinds["CREDIT_CARD"]["precision"]) == (1.0, 1.0)
    assert (kinds["URL"]["recall"], kinds["URL"]["support"]) == (1.0, 1)
    assert (kinds["PERSON"]["recall"], kinds["PERSON"]["precision"]) == (0.0, None)
    assert (kinds["EMAIL_ADDRESS"]["precision"], kinds["EMAIL_ADDRESS"]["support"]) == (0.0, 0)
    assert figures["overall"]["precision"] == pytest.approx(2 / 3, abs=1e-3)
    assert figures["overall"]["not_claimed"] == ["LOCATION"]


def test_scoring_calls_half_a_card_not_found(tmp_path: Path) -> None:  # Q1
    text = "card 4111111111111111 5"
    _, figures = score([row(text, ("CREDIT_CARD", "4111111111111111 5"))], tmp_path)
    assert figures["kinds"]["CREDIT_CARD"]["recall"] == 0.0


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("{", "not JSON"),
        ("[]", "at least one"),
        ('[{"full_text": 1, "spans": []}]', "Row 1: full_text"),
        ('[{"full_text": "a", "spans": [{"entity_type": "X"}]}]', "Row 1, span 1: start_position"),
        (
            '[{"full_text": "a", "spans": [{"entity_type": "X", "start_position": 0, "end_position": 9}]}]',
            "does not lie in",
        ),
    ],
)
def test_scoring_names_what_is_wrong_with_a_file(tmp_path: Path, content: str, named: str) -> None:
    file = tmp_path / "bad.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(CommandError, match=named):
        call_command("score_redaction", str(file))


def test_scoring_names_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("score_redaction", str(tmp_path / "none.json"))


BIRTHS = (
    "born on,birthday:,birth date,date of birth,d.o.b.,dob,Geburtsdatum,geboren am,geboortedatum,née le,"
    "né(e) le,naissance,fecha de nacimiento,nacida el,nacimiento,data di nascita,nato il,nascimento,"
    "nascido em,data urodzenia,urodzona,född,födelsedatum,født,fødselsdato,syntymäaika,syntynyt,"
    "datum narození,narozena,dátum narodenia,születési idő,rođena,datum rođenja,data nașterii,"
    "doğum tarihi,DATE DE NAISSANCE,дата рождения"
)


@pytest.mark.parametrize("words", BIRTHS.split(","))
def test_a_date_said_to_be_of_a_birth_is_hidden(words: str) -> None:
    assert redact(f"{words} 12.03.1990").text == f"{words} [date of birth 1]"
