"""Telephone numbers: by their own form, or by the words around them."""

import re
from collections.abc import Iterator

from .spans import PHONE_NUMBER, Candidate, candidate

RUN = re.compile(
    r"(?<![\w$€£%])(?<!\d[.,])(?:\+ ?)?(?:\(\+?\d{1,5}\)|\d)(?:[ .\-/]{0,2}(?:\(\d{1,5}\)|\d)){4,18}"
    r"(?: ?(?:x|ext\.?|extension) ?\d{1,6})?(?![\w]|[.,]\d)"
    r"|(?<![\w$€£%])(?<!\d[.,])\(?\d[\d ().\-/]{4,22}\d ?(?:x|ext\.?|extension) ?\d{1,6}(?!\w)",
    re.IGNORECASE,
)
EXTENSION = re.compile(r" ?(?:x|ext\.?|extension) ?\d{1,6}$", re.IGNORECASE)

NORTH_AMERICAN = re.compile(r"(?:1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}")
BARE_NORTH_AMERICAN = re.compile(r"[2-9]\d{2}[2-9]\d{6}")
AREA_IN_BRACKETS = re.compile(r"\(\d{1,5}\)[ -]?\d{2,5}(?:[ .-]?\d{2,5}){0,4}")
TRUNK = re.compile(r"0[1-9]\d{0,4}(?:[ .\-/]\d{2,8}){1,5}|0[1-9]\d{8,9}")
ABROAD = re.compile(r"00[1-9][\d .()\-]{7,}")

DATE = re.compile(
    r"(?:1[89]|20)\d{2}([-./ ])\d{1,2}\1\d{1,2}(?: .*)?|\d{1,2}([-./])\d{1,2}\2(?:\d{4}|\d{2})"
    r"|(?:19|20)\d{2} ?- ?(?:19|20)\d{2}"
)
DOTTED_FOUR = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")

# Words that announce a number: after the sure ones six digits will do.
SURE_BEFORE = re.compile(
    r"\b(?:tel|telephone|phones?|cell|cellphone|mobile|mob|fax|whatsapp|viber|telegram|hotline|landline|"
    r"call(?:ed|ing|s)?|dial(?:led|ing)?|ring|rang|text(?:ed)?|reach(?:ed)?|contact(?:ed)?|(?:no |not )?answer(?:s|ed|ing)? (?:at|on)|"
    r"handy|telefon|teléfono|tel[eé]fono|téléphone|t[eé]l[eé]phone|numéro de t[eé]l|telefono|telefone|celular|"
    r"móvil|m[oó]vil|portable|sms|extension|zadzwoń|appelez|llámame|ligue|chiama(?:mi|temi)?|bel|ring(?:en|a)?|anrufen|rufnummer|mobilní|puhelin(?:numero)?|telefonszám(?:om)?|тел(?:ефон)?|τηλ(?:έφωνο)?)\b[^\d\n]{0,32}$",
    re.IGNORECASE,
)
LIKELY_BEFORE = re.compile(
    r"\b(?:my|his|her|their|your|our|home|work|office|new|cell|mein\w{0,2}|mon|mi|mio|meu|mijn|mój|pod|unter|al|au|no)\s(?:\w+\s)?(?:number|no\.?|nr\.?|#|nummer|numm?er[ouae]?|número|numéro|номер)[^\d\n]{0,12}$",
    re.IGNORECASE,
)
NOT_BEFORE = re.compile(
    r"\b(?:order|ticket|case|invoice|account|acct|card|reference|ref|tracking|licen[cs]e|serial|isbn|issn|ean|gtin|upc|imei|latitude|longitude|ratio|"
    r"doi|version|build|id|zip|postcode|postal|iban|ssn|passport|pid|port|error|line|row|sku)\b[^\d\n]{0,16}$",
    re.IGNORECASE,
)
AFTER = re.compile(
    r"[ \t\-:,(\\]{0,3}(?:office|fax|mobile|cell|home|work|direct|main|landline|phone|tel)\b",
    re.IGNORECASE,
)


def find_phones(text: str) -> Iterator[Candidate]:
    """Find telephone numbers; a text without digits has none."""
    for match in RUN.finditer(text):
        number = EXTENSION.sub("", match.group())
        digits = sum(c.isdigit() for c in number)
        if not 6 <= digits <= 17 or DATE.fullmatch(number):
            continue
        before = text[max(0, match.start() - 48) : match.start()]
        if _is_phone(
            number, digits, before, text[match.end() : match.end() + 14], number != match.group()
        ):
            yield candidate(*match.span(), PHONE_NUMBER)


def _is_phone(number: str, digits: int, before: str, after: str, extended: bool) -> bool:
    if number.startswith(("+", "(+")):
        return 7 <= digits <= 15
    if DOTTED_FOUR.fullmatch(number):
        return False
    if SURE_BEFORE.search(before):
        return True
    if NOT_BEFORE.search(before):
        return False
    if AFTER.match(after):
        return True
    if LIKELY_BEFORE.search(before):
        return digits >= 7
    if NORTH_AMERICAN.fullmatch(number) or BARE_NORTH_AMERICAN.fullmatch(number):
        return True
    if AREA_IN_BRACKETS.fullmatch(number) or (extended and digits >= 7):
        return 7 <= digits <= 12
    if TRUNK.fullmatch(number):
        return 8 <= digits <= 12
    return bool(ABROAD.fullmatch(number)) and digits >= 10
