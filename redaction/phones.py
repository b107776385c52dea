"""Telephone numbers: by their own form, or by the words around them."""

import re
from collections.abc import Iterator

from .look import Caseless, Look
from .spans import PHONE_NUMBER, Candidate, candidate

# Begins at the plus, the bracket or the digit, which are rare, and looks back from there.
RUN = re.compile(
    r"[+(\d](?<![\w$€£%].)(?<!\d[.,].)(?:"
    r"(?:(?<=\d)|(?<=\+) ?(?:\(\+?\d{1,5}\)|\d)|(?<=\()\+?\d{1,5}\))(?:[ .\-/]{0,2}(?:\(\d{1,5}\)|\d)){4,18}"
    r"(?: ?(?:x|ext\.?|extension) ?\d{1,6})?(?![\w]|[.,]\d)"
    r"|(?:(?<=\d)|(?<=\()\d)[\d ().\-/]{4,22}\d ?(?:x|ext\.?|extension) ?\d{1,6}(?!\w))",
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


def find_phones(look: Look) -> Iterator[Candidate]:
    """Find telephone numbers; a text with fewer than six digits has none."""
    if look.digits < 6:
        return
    for match in RUN.finditer(look.text):
        number = match.group()
        if "x" in number or "X" in number:
            number = EXTENSION.sub("", number)
        digits = sum(map(str.isdigit, number))
        if not 6 <= digits <= 17 or DATE.fullmatch(number):
            continue
        if _is_phone(look, *match.span(), number, digits):
            yield candidate(*match.span(), PHONE_NUMBER)


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
