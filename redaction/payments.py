"""Payment cards and international account numbers: checked by their sum or by the words around."""

import re
from collections.abc import Iterator

from .look import Caseless, Look
from .spans import BANK_ACCOUNT, CREDIT_CARD, IBAN_CODE, Candidate, candidate, word_set

# Country code and length of the account numbers registered under ISO 13616.
IBAN_LENGTHS = {
    code[:2]: int(code[2:])
    for code in word_set(
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 "
        "DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 "
        "HN28 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 "
        "MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 "
        "RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 "
        "VG24 XK20 YE30 "
        # in use without being registered
        "AO25 BF28 BJ28 CF27 CG27 CI28 CM27 CV25 DZ26 GA27 GQ27 GW25 IR26 KM27 MA28 MG27 ML28 "
        "MZ25 NE28 SN28 TD27 TG28"
    )
}
# Like the card below it begins at a digit, which is rare, and looks back from there.
IBAN_START = re.compile(
    r"\d(?:(?<=[A-Za-z]{2}.)(?<![A-Za-z0-9]...)|(?<=[A-Za-z]{2}[ /-].)(?<![A-Za-z0-9]....))"
    r"[ /-]?\d(?=[ /\n-]?[A-Za-z0-9])"
)
IBAN_WORD = Caseless(r"\biban\b|\baccount\b")

DIGIT_GROUP = re.compile(r"\d+")
CARD_RUN = re.compile(r"\d(?<![A-Za-z0-9+].)(?:[ /\n.-]?\d){11,39}(?![A-Za-z0-9])")
CARD_START = re.compile(r"[3-6]|1800|2131|2[2-7]|9792|8171")
MAESTRO_START = re.compile(r"5(?:0|[6-8])|6304|639|67(?:59|6)|0604")
PAYMENT_WORD = Caseless(
    r"\b(?:pay|payment|paid|charged?|debit|credit|declined|limit|expire[sd]?|expiring|exp|débitée?|belastet)\b"
)
CARD_WORD = Caseless(
    r"\b(?:(?:credit|debit)?cards?|cc|visa|mastercard|amex|maestro|discover|diners|jcb|unionpay|rupay|pan|"
    r"\w{0,12}karten?(?:nummer)?|carte|carta|tarjeta|cartão|\w{0,8}kort(?:nummer)?|kart[ay]|карт[аыу])\b"
)
# Numbers of goods and of machines pass the same check as cards now and then, or always.
OTHER_WORD = Caseless(
    r"\b(?:ean|gtin|upc|isbn|issn|barcode|imei|serial|order|tracking|invoice|timestamp|ticket|siren|siret|lei)\b"
    r"[^\d\n]{0,14}$"
)


# The code of a bank is letters that many a shouted word has too: it needs its word.
BANK_CODE = re.compile(
    r"\b(?:bic|swift)(?:/(?:bic|swift))?(?:[ -](?:code|number|nr\.?))?(?:\s{0,2}(?:is|:|=|#|ist|est)){0,2}[\s\"']{0,3}"
    r"((?-i:[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?))(?![A-Za-z0-9])",
    re.IGNORECASE,
)


def find_bank_codes(look: Look) -> Iterator[Candidate]:
    """Find the codes of banks, which often are letters only."""
    text = look.text
    if "BIC" in text or "bic" in text or "wift" in text or "WIFT" in text:
        for match in BANK_CODE.finditer(text):
            yield candidate(*match.span(1), BANK_ACCOUNT)


def find_payments(look: Look) -> Iterator[Candidate]:
    """Find cards and international account numbers; a text without digits has none."""
    yield from _ibans(look)
    if look.digits >= 12:
        yield from _cards(look)


def _ibans(look: Look) -> Iterator[Candidate]:
    text = look.text
    for match in IBAN_START.finditer(text):
        start = match.start() - 2 - (text[match.start() - 1] in " /-")
        length = IBAN_LENGTHS.get(text[start : start + 2].upper())
        if length is None:
            continue
        value, end = _compact(text, start, length)
        if len(value) < length or (end < len(text) and text[end].isalnum() and text[end].isascii()):
            continue
        close = text[start + 1].isalpha() and text[start + 2].isdigit()
        named = close and IBAN_WORD.is_in(look, max(0, start - 30), start)
        if _iban_sum(value) == 1 or named:
            yield candidate(start, end, IBAN_CODE)


def _compact(text: str, start: int, length: int) -> tuple[str, int]:
    """Return up to `length` letters and digits from `start`, over joints, and their end."""
    value = ""
    at = end = start
    while at < len(text) and len(value) < length:
        char = text[at]
        if char.isascii() and char.isalnum():
            value += char
            end = at + 1
        elif char not in " /-\n" or at != end:
            break
        at += 1
    return value.upper(), end


def _iban_sum(value: str) -> int:
    turned = value[4:] + value[:4]
    return int("".join(str(int(char, 36)) for char in turned)) % 97


def _cards(look: Look) -> Iterator[Candidate]:
    text = look.text
    for run in CARD_RUN.finditer(text):
        groups = list(DIGIT_GROUP.finditer(text, *run.span()))
        start, end = max(0, run.start() - 40), run.end() + 40
        named = bool(CARD_WORD.search(look, start, run.start()))
        likely = named or bool(PAYMENT_WORD.search(look, start, end))
        other = bool(OTHER_WORD.search(look, start, run.start()))
        at = 0
        while at < len(groups):
            last = _card_from(text, groups, at, named and not other, likely and not other)
            if last is None or (other and not _is_usual(groups[at : last + 1])):
                at += 1
                continue
            yield candidate(groups[at].start(), groups[last].end(), CREDIT_CARD)
            at = last + 1


def _card_from(
    text: str, groups: list[re.Match[str]], first: int, named: bool, likely: bool
) -> int | None:
    """Return the index of the last group of the card that begins with group `first`, if one does."""
    digits = ""
    found = None
    joints = set()
    for index in range(first, min(first + 19, len(groups))):
        digits += groups[index].group()
        if index > first:
            joint = text[groups[index - 1].end() : groups[index].start()]
            if joint == "\n" and not named and not _is_cut(groups[first : index + 1]):
                break
            joints.add(joint)
        if len(digits) > 19:
            break
        if not _is_length(digits, named, likely):
            continue
        sound = luhn(digits) and len(set(digits)) > 1
        # someone who mistypes a digit of a card they name has still given most of it away
        if sound or (named and len(digits) in (15, 16) and found is None):
            found = index
            # the longest cards go on for one short group more, written like the others
            more = index + 1 < len(groups) and len(groups[index + 1].group()) <= 3
            if sound and len(digits) in (15, 16) and not (more and len(joints) == 1):
                break
    return found


def _is_length(digits: str, named: bool, likely: bool) -> bool:
    """Tell whether a card may have these digits; the fewer words around, the fewer may."""
    size = len(digits)
    if not CARD_START.match(digits):
        return named and size in (15, 16)
    if size == 12:
        return likely or bool(MAESTRO_START.match(digits))
    return size >= 14 or (size == 13 and (likely or digits[0] in "456"))


def _is_cut(groups: list[re.Match[str]]) -> bool:
    """Tell groups of one card, of which a line ends in the middle, from a column of numbers."""
    sizes = [len(group.group()) for group in groups]
    return len(groups) > 2 and (set(sizes[:-1]) == {4} or sizes[:2] == [4, 6])


def _is_usual(groups: list[re.Match[str]]) -> bool:
    digits = "".join(group.group() for group in groups)
    return len(digits) == 16 or (len(digits) == 15 and digits[:2] in ("34", "37"))


# Every other digit counts twice, less nine where that makes two digits: its place in here.
DOUBLED = "0516273849"


def luhn(digits: str) -> bool:
    """Tell whether the last digit is the right check digit (ISO/IEC 7812)."""
    return (sum(map(int, digits[::-2])) + sum(map(DOUBLED.index, digits[-2::-2]))) % 10 == 0
