"""Payment cards and international account numbers: checked by their sum or by the words around."""

import re
from collections.abc import Iterator

from .spans import CREDIT_CARD, IBAN_CODE, Candidate, candidate, word_set

# Country code and length of the account numbers registered under ISO 13616.
IBAN_LENGTHS = {
    code[:2]: int(code[2:])
    for code in word_set(
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 "
        "DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 "
        "HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 "
        "MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 "
        "RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 "
        "VG24 XK20 YE30"
    )
}
IBAN_START = re.compile(r"(?<![A-Za-z0-9])([A-Za-z]{2})\d{2}(?=[ -]?[A-Za-z0-9])")
IBAN_WORD = re.compile(r"\biban\b|\baccount\b", re.IGNORECASE)

DIGIT_GROUP = re.compile(r"\d+")
CARD_RUN = re.compile(r"(?<![A-Za-z0-9+])\d(?: ?[-./·_]? ?\d){11,39}(?![A-Za-z0-9])")
CARD_START = re.compile(r"[3-6]|1800|2131|2[2-7]")
PAYMENT_WORD = re.compile(
    r"\b(?:pay|payment|paid|charged?|debit|credit|declined|limit|expire[sd]?|expiring)\b",
    re.IGNORECASE,
)
CARD_WORD = re.compile(
    r"\b(?:card|cc|visa|mastercard|amex|maestro|discover|diners|jcb)\b", re.IGNORECASE
)


def find_payments(text: str) -> Iterator[Candidate]:
    """Find cards and international account numbers; a text without digits has none."""
    yield from _ibans(text)
    yield from _cards(text)


def _ibans(text: str) -> Iterator[Candidate]:
    for match in IBAN_START.finditer(text):
        length = IBAN_LENGTHS.get(match.group(1).upper())
        if length is None:
            continue
        value, end = _compact(text, match.start(), length)
        if len(value) < length or (end < len(text) and text[end].isalnum() and text[end].isascii()):
            continue
        before = text[max(0, match.start() - 30) : match.start()]
        if _iban_sum(value) == 1 or IBAN_WORD.search(before):
            yield candidate(match.start(), end, IBAN_CODE)


def _compact(text: str, start: int, length: int) -> tuple[str, int]:
    """Return up to `length` letters and digits from `start`, over single separators, and their end."""
    value = ""
    at = end = start
    while at < len(text) and len(value) < length:
        char = text[at]
        if char.isascii() and char.isalnum():
            value += char
            end = at + 1
        elif char not in " -" or at != end:
            break
        at += 1
    return value.upper(), end


def _iban_sum(value: str) -> int:
    turned = value[4:] + value[:4]
    return int("".join(str(int(char, 36)) for char in turned)) % 97


def _cards(text: str) -> Iterator[Candidate]:
    for run in CARD_RUN.finditer(text):
        groups = list(DIGIT_GROUP.finditer(text, *run.span()))
        start, end = max(0, run.start() - 40), run.end() + 40
        named = bool(CARD_WORD.search(text, start, run.start()))
        likely = named or bool(PAYMENT_WORD.search(text, start, end))
        at = 0
        while at < len(groups):
            last = _card_from(groups, at, named, likely)
            if last is None:
                at += 1
                continue
            yield candidate(groups[at].start(), groups[last].end(), CREDIT_CARD)
            at = last + 1


def _card_from(groups: list[re.Match[str]], first: int, named: bool, likely: bool) -> int | None:
    """Return the index of the last group of the card that begins with group `first`, if one does."""
    digits = ""
    found = None
    for index in range(first, min(first + 19, len(groups))):
        digits += groups[index].group()
        if len(digits) > 19:
            break
        # without a word twelve digits are as likely a telephone, odd beginnings anything at all
        if len(digits) < (12 if likely else 13) or not (likely or CARD_START.match(digits)):
            continue
        sound = luhn(digits) and len(set(digits)) > 1
        # someone who mistypes a digit of a card they name has still given most of it away
        if sound or (named and len(digits) in (15, 16) and found is None):
            found = index
            if sound and len(digits) in (15, 16):
                break
    return found


def luhn(digits: str) -> bool:
    """Tell whether the last digit is the right check digit (ISO/IEC 7812)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
