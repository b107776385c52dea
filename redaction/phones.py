"""Telephone numbers: by the plans of the world, by their form, or by the words around them."""

import re
from collections.abc import Iterator, Sequence

import phonenumbers

from .look import Caseless, Look
from .spans import PHONE_NUMBER, Candidate, candidate

# Begins at the plus, the bracket or the digit, which are rare, and looks back from there.
RUN = re.compile(
    r"[+(\d](?<![\w$€£%].)(?<!\d[.,].)(?:"
    r"(?:(?<=\d)|(?<=\+) ?(?:\(\+?\d{1,5}\)|\d)|(?<=\()\+?\d{1,5}\))(?:[ ./\n-]?(?:\(\d{1,5}\)|\d)){4,18}"
    r"(?: ?(?:x|ext\.?|extension) ?\d{1,6})?(?![\w]|[.,]\d)"
    r"|(?:(?<=\d)|(?<=\()\d)[\d ()./-]{4,22}\d ?(?:x|ext\.?|extension) ?\d{1,6}(?!\w))",
    re.IGNORECASE,
)
EXTENSION = re.compile(r" ?(?:x|ext\.?|extension) ?\d{1,6}$", re.IGNORECASE)

NORTH_AMERICAN = re.compile(r"(?:1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}")
BARE_NORTH_AMERICAN = re.compile(r"[2-9]\d{2}[2-9]\d{6}")
AREA_IN_BRACKETS = re.compile(r"\(\d{1,5}\)[ -]?\d{2,5}(?:[ .-]?\d{2,5}){0,4}")
TRUNK = re.compile(r"0[1-9]\d{0,4}(?:[ ./-]\d{2,8}){1,5}|0[1-9]\d{8,9}")
ABROAD = re.compile(r"00[1-9][\d .()\-]{7,}")

DATE = re.compile(
    r"(?:1[89]|20)\d{2}([ /-])\d{1,2}\1\d{1,2}(?: .*)?|\d{1,2}([/-])\d{1,2}\2(?:\d{4}|\d{2})(?: .*)?"
    r"|\d{1,2} \d{1,2} (?:19|20)\d{2}|(?:19|20)\d{2}[ /-](?:19|20)\d{2}"
    # a day with a number behind it: a record's, or a person's where a word says so
    r"|(?:\d{2}(?:0[1-9]|1[0-2])[0-3]\d|[0-3]\d(?:0[1-9]|1[0-2])\d{2})[ /-]\d{4}"
)
DIVIDED = re.compile(r"[/\n]")
GROUPS = re.compile(r"\d+")
# A day inside of a longer number: the number of a record, not of a telephone.
YEARS = re.compile(r"(?<!\d)(?:19|20)\d{2}[ -]?(?:0[1-9]|1[0-2])[ -]?(?:0[1-9]|[12]\d|3[01])")
# The ISO 3166 codes of all regions whose plan of numbers is known.
PHONE_REGIONS = frozenset(phonenumbers.SUPPORTED_REGIONS)
# Where a workspace names no regions: those of the languages that the product speaks.
REGIONS = ("US", "GB", "DE", "AT", "CH", "SA", "EG", "AE")
DOTTED_FOUR = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")

# Words that announce a number: after the sure ones six digits will do.
SURE_BEFORE = Caseless(
    r"\b(?:tel|telephone|phones?|cell|cellphone|mobile|mob|fax|whatsapp|viber|telegram|hotline|landline|"
    r"call(?:ed|ing|s)?|dial(?:led|ing)?|ring|rang|text(?:ed)?|reach(?:ed)?|contact(?:ed)?|(?:no |not )?answer(?:s|ed|ing)? (?:at|on)|"
    r"handy|telefon|teléfono|tel[eé]fono|téléphone|t[eé]l[eé]phone|numéro de t[eé]l|telefono|telefone|celular|"
    r"móvil|m[oó]vil|portable|sms|extension|zadzwoń|appelez|llámame|ligue|chiama(?:mi|temi)?|bel|ring(?:en|a)?|anrufen|rufnummer|mobilní|puhelin(?:numero)?|telefonszám(?:om)?|тел(?:ефон)?|τηλ(?:έφωνο)?)\b[^\d\n]{0,32}$"
)
LIKELY_BEFORE = Caseless(
    r"\b(?:my|his|her|their|your|our|home|work|office|new|cell|mein\w{0,2}|mon|mi|mio|meu|mijn|mój|pod|unter|al|au|no)\s(?:\w+\s)?(?:number|no\.?|nr\.?|#|nummer|numm?er[ouae]?|número|numéro|номер)[^\d\n]{0,12}$"
)
NOT_BEFORE = Caseless(
    r"\b(?:order|ticket|case|invoice|account|acct|card|reference|ref|tracking|licen[cs]e|serial|isbn|issn|ean|gtin|upc|imei|latitude|longitude|ratio|"
    r"doi|version|build|id|zip|postcode|postal|iban|ssn|passport|pid|port|error|line|row|sku)\b[^\d\n]{0,16}$"
)
AFTER = Caseless(
    r"[ \t\-:,(\\]{0,3}(?:office|fax|mobile|cell|home|work|direct|main|landline|phone|tel)\b"
)


def find_phones(look: Look, regions: Sequence[str] = REGIONS) -> Iterator[Candidate]:
    """Find telephone numbers; a text with fewer than six digits has none.

    A national number without a word before it counts when the plan of one of the regions, in
    ISO 3166 codes, has it.
    """
    if look.digits < 6:
        return
    for run in RUN.finditer(look.text):
        for start, end in _parts(look.text, *run.span()):
            number = EXTENSION.sub("", look.text[start:end])
            digits = sum(map(str.isdigit, number))
            if not 6 <= digits <= 17 or DATE.fullmatch(number):
                continue
            if _is_phone(look, start, end, number, digits) or (
                _is_written_as_one(number, digits)
                and not NOT_BEFORE.is_in(look, max(0, start - 48), start)
                and any(_is_in_plan(number, region) for region in regions)
            ):
                yield candidate(start, end, PHONE_NUMBER)


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a run as one number where it is one over a slash or a line, else each of its parts."""
    number = text[start:end]
    parts = DIVIDED.split(number)
    digits = sum(map(str.isdigit, number))
    whole = "\n" not in number and digits <= 12 and not all(TRUNK.fullmatch(p) for p in parts)
    if len(parts) == 1 or whole or (number[0] == "+" and _is_in_plan(number, None)):
        yield start, end
        return
    for part in parts:
        yield start, start + len(part)
        start += len(part) + 1


def _is_in_plan(number: str, region: str | None) -> bool:
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(DIVIDED.sub(" ", number), region))
    except phonenumbers.NumberParseException:
        return False


def _is_written_as_one(number: str, digits: int) -> bool:
    """Tell a number that is written as telephones are: in groups, or after the national zero."""
    groups = GROUPS.findall(number)
    grouped = 2 <= len(groups) <= 6 and sum(map(len, groups[:-1])) >= 2 and len(groups[-1]) >= 2
    grouped = grouped and "." not in number  # an amount
    zeroed = number[0] == "0" and "." not in number
    return 8 <= digits <= 13 and (grouped or zeroed) and not YEARS.search(number)


def _is_phone(look: Look, start: int, end: int, number: str, digits: int) -> bool:
    before = max(0, start - 48), start
    if number.startswith(("+", "(+")):
        return 7 <= digits <= 15
    if DOTTED_FOUR.fullmatch(number):
        return False
    if SURE_BEFORE.is_in(look, *before):
        return True
    if NOT_BEFORE.is_in(look, *before):
        return False
    if AFTER.match(look, end, end + 14):
        return True
    if LIKELY_BEFORE.is_in(look, *before):
        return digits >= 7
    if NORTH_AMERICAN.fullmatch(number) or BARE_NORTH_AMERICAN.fullmatch(number):
        return True
    extended = len(number) < end - start
    if AREA_IN_BRACKETS.fullmatch(number) or (extended and digits >= 7):
        return 7 <= digits <= 12
    if TRUNK.fullmatch(number):
        return 8 <= digits <= 12
    return bool(ABROAD.fullmatch(number)) and digits >= 10
