"""A number is hidden whichever way its parts are separated, exactly from its first to its last part."""

import pytest

from redaction import redact
from redaction.normal import joined, view_of

JOINTS = [
    "",
    " ",
    "-",
    ".",
    "/",
    " / ",
    " - ",
    "  ",
    " . ",
    "·",
    "_",
    "\u00a0",
    "–",
    "\u2009-\u2009",
    "%20",
]
PARTS = [
    ("CREDIT_CARD", "It showed {} twice.", "4111 1111 1111 1111"),
    ("CREDIT_CARD", "It showed {} twice.", "3782 822463 10005"),
    ("IBAN_CODE", "It paid to {} twice.", "DE89 3704 0044 0532 0130 00"),
    ("PHONE_NUMBER", "It wrote {} on it.", "0171 1234567"),
    ("PHONE_NUMBER", "It wrote {} on it.", "+49 171 123 45 67"),
    ("PHONE_NUMBER", "call {} now", "785 8949"),
    ("NATIONAL_ID", "It wrote {} on it.", "529 982 247 25"),
    ("NATIONAL_ID", "It wrote {} on it.", "20 26756539 3"),
    ("NATIONAL_ID", "It wrote {} on it.", "85 07 30 033 28"),
    ("US_SSN", "the ssn {} is there", "078 05 1120"),
]  # fmt: skip


@pytest.mark.parametrize("joint", JOINTS)
@pytest.mark.parametrize(("kind", "around", "parts"), PARTS)
def test_a_number_is_hidden_over_any_separator(
    kind: str, around: str, parts: str, joint: str
) -> None:  # B7
    number = parts.replace(" ", joint)
    if kind == "NATIONAL_ID" and not joint:  # digits in a row may be any number
        around = around.replace("{}", "the cpf {}")
    text = around.format(number)
    start = around.index("{}")
    spans = [(span.start, span.end, span.kind) for span in redact(text).spans]
    assert spans == [(start, start + len(number), kind)]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("card 4111 1111\n1111 1111 was shown", "card [card 1] was shown"),
        ("> 4111 1111 1111\r\n> 1111 it said", "> [card 1] it said"),
        ("pay DE89 3704 0044\n0532 0130 00 today", "pay [IBAN 1] today"),
        ("+49 171\n1234567", "[phone 1]"),
        ("0171 1234567\n0172 7654321", "[phone 1]\n[phone 2]"),
        ("0171 1234567 / 0172 7654321", "[phone 1] / [phone 2]"),
        ("4111111111111111\n5555555555554444", "[card 1]\n[card 2]"),
        ("to first.last%40firm.example", "to [e-mail 1]"),
        ("to first.last&#64;firm.example", "to [e-mail 1]"),
        ("to first.last\\u0040firm.example", "to [e-mail 1]"),
        ("tel%3A%2B49%20171%201234567", "tel%3A[phone 1]"),
    ],
)
def test_lines_and_escapes_are_read_through(text: str, kept: str) -> None:  # B7
    assert redact(text).text == kept


@pytest.mark.parametrize(
    "text",
    [
        "On 2024/03/14, on 14.03.2024 and on 2024 - 03 - 14 it was 12.345.678 or 0.113539867.",
        "Lines\n1234\n5678\n9012\n3456 of a log, 10 - 20 of them, in 2019 - 2020.",
        "It took 1.5 - 2.5 hours, 3/4 of 12/24, at 10:30 - 11:45.",
    ],
)
def test_separators_make_no_number_of_what_is_none(text: str) -> None:  # B7
    assert redact(text).text == text


def test_the_joined_view_leads_back_to_the_original() -> None:
    text = "a%40b.example 0171 / 12\u200b34567\nend"
    view = joined(view_of(text))
    assert view.text == "a@b.example 0171/1234567\nend"
    at = view.text.index("0171")
    assert text[slice(*view.original(at, at + 12))] == "0171 / 12\u200b34567"
