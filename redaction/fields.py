"""Names that a field holds: a key of JSON, a column of a table, the folder of somebody's home."""

import re
from collections.abc import Iterator

from .introductions import CAPITAL
from .look import Caseless, Look
from .names import family_names, given_names, other_words
from .spans import PERSON, Candidate, candidate, word_set

# What a field for a name is called, and whether it is always of a person.
_WHOSE = (
    r"(?:first|last|full|given|family|maiden|middle|user|customer|client|patient|contact|employee|owner|author|sender|"
    r"recipient|holder|cardholder|account[ _-]?holder|guest|member|student|person|display|legal)"
)
_OWN = (
    rf"(?:{_WHOSE}[ _-]?name|surname|sur[ _-]name|nickname|cardholder|vorname|nachname|familienname|kundenname|"
    r"ansprechpartner|prénom|nom de famille|nombre completo|apellidos?|cognome|achternaam|voornaam|الاسم|اسم العميل)"
)
_ANY = r"(?:name|names|nom|nombre|nome|naam|customer|client|patient|contact|employee|kunde|kundin|patient(?:in)?|العميل)"
KEY = Caseless(
    rf"[\"'](?:(?P<own>{_OWN})|(?P<any>{_ANY}))\\?[\"']\s{{0,3}}[:=]\s{{0,3}}\\?[\"'](?P<value>[^\"'\\\n]{{2,60}})\\?[\"']"
)
OWN, ANY = re.compile(_OWN), re.compile(_ANY)
# What a table has between its columns, most telling first.
COLUMNS = "\t;|,"
# A name in capitals or not, as a field has it: "Anna Schmidt", "SCHMIDT, Anna", "王小明".
PERSONAL = re.compile(
    rf"(?:{CAPITAL}|[^\W\d_A-Za-z])[^\W\d_]{{0,30}}\.?(?:[ ,'’.-]{{1,2}}[^\W\d_][^\W\d_.'’]{{0,30}}){{0,4}}"
)
WORD = re.compile(r"[^\W\d_]+")

HOME = Caseless(
    r"(?:(?<![\w/])(?:/var)?/home|(?<![\w/])/users|\b[a-z]:(?:\\{1,2}|/)(?:users|documents and settings|benutzer)|\\\\[\w.-]{1,60}\\{1,2}(?:users|home)\$?)"
    r"(?:(?:\\{1,2})([^\\/:*?\"<>|\n]{2,40}?(?=\\)|[^\\/\s:*?\"'<>|,;)]{2,40})|/([^\\/\s:*?\"'<>|,;)]{2,40}))"
)
# The homes of programs, of everybody, and of people who are not named.
NOBODY = word_set(
    "root admin administrator user users username me you name public default all shared guest ubuntu debian "
    "ec2-user centos fedora vagrant node app apps runner jenkins circleci git gitlab www www-data nginx postgres "
    "oracle jovyan codespace vscode sandbox agent claude worker work build builder docker deploy service svc "
    "appuser nobody linuxbrew pi test tester demo example dev developer student oem $user ${user} %username% "
    "<user> <username> {user} {username} [user] your_user your-user yourname yourusername"
)


def find_fields(look: Look) -> Iterator[Candidate]:
    """Find names by the field that holds them."""
    text = look.text
    if '"' in text or "'" in text:
        for match in KEY.finditer(look):
            start, end = match.span("value")
            if match["own"] is not None or is_personal(text[start:end]):
                yield candidate(start, end, PERSON)
    if "\n" in text:
        yield from _cells(look)
    if "home" in look.lower or "user" in look.lower or "settings" in look.lower:
        for match in HOME.finditer(look):
            start, end = match.span(match.lastindex or 0)
            if look.lower[start:end].strip(". ") not in NOBODY:
                yield candidate(start, end, PERSON)


def is_personal(value: str) -> bool:
    """Tell whether what a field called "name" holds is the name of a person, not of a thing."""
    if not PERSONAL.fullmatch(value.strip()):
        return False
    words = [word.lower() for word in WORD.findall(value)]
    given = given_names()
    if any(given.get(word) or word in family_names() for word in words):
        return True
    return len(words) in (2, 3) and not any(word in other_words() for word in words)


def _cells(look: Look) -> Iterator[Candidate]:
    """Find the cells of the columns that are called a name, until a line has fewer cells."""
    at = 0
    columns: dict[int, bool] = {}
    mark = ""
    for line in look.text.splitlines(keepends=True):
        mark, columns, is_head = _head(line, mark, columns)
        if columns and not is_head:
            cells = _split(line, mark)
            columns = columns if len(cells) > max(columns) else {}
            for place, own in columns.items():
                start, end = cells[place]
                value = line[start:end]
                if (
                    value
                    and len(value) <= 60
                    and (is_personal(value) or (own and value[0].isalpha()))
                ):
                    yield candidate(at + start, at + end, PERSON)
        at += len(line)


def _head(line: str, mark: str, columns: dict[int, bool]) -> tuple[str, dict[int, bool], bool]:
    """Return the mark and the columns of a line that heads a table, or those from before."""
    lower = line.lower()
    if (len(line) <= 2_000 and ANY.search(lower)) or OWN.search(lower):
        for other in COLUMNS:
            cells = [lower[slice(*cell)] for cell in _split(lower, other)] if other in line else []
            found = {
                place: bool(OWN.fullmatch(cell))
                for place, cell in enumerate(cells)
                if ANY.fullmatch(cell) or OWN.fullmatch(cell)
            }
            if found and len(cells) > 1:
                return other, found, True
    return mark, columns, False


def _split(line: str, mark: str) -> list[tuple[int, int]]:
    """Return where the cells of a line begin and end, without quotes and space around them."""
    cells = []
    start = 0
    for part in line.split(mark):
        inner = part.strip(" \t\r\n\"'")
        begin = start + (part.find(inner) if inner else 0)
        cells.append((begin, begin + len(inner)))
        start += len(part) + 1
    return cells
