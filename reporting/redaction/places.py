"""Postal addresses: streets with a number, boxes, flats, and what is called an address."""

import re
from collections.abc import Iterator

from .localities import NOT_TOWNS, find_localities
from .spans import ADDRESS, HIDDEN, Candidate, candidate, word_set

_WORD = r"[^\W\d_][^\W\d_.'’-]{0,30}(?:[-'’.][^\W\d_]{1,30}){0,3}\.?"
# a word with a capital: the look-ahead spares a list of every capital letter there is
_UP = rf"(?=[^\W\d_a-zß-öø-ÿ]){_WORD}"
_LINK = r"(?:de|du|des|del|della|di|da|do|dos|das|la|le|les|los|las|y|e|van|von|der|den|af|av|u|of|the|and|am|nad|na)"
_FLAT = r"(?:[Aa]pt\.?|[Aa]partment|[Ss]uite|[Ss]te\.|[Ff]lat|[Uu]nit|[Rr]oom|[Ff]loor) \d{1,5}[A-Za-z]?\b"
# alone, a room and a floor lead nobody to anybody
_DOOR = r"(?:[Aa]pt\.?|[Aa]partment|[Ss]uite|[Ss]te\.) \d{1,5}[A-Za-z]?\b"

ENGLISH = re.compile(
    rf"(?<![\w.,-])\d{{1,5}}[A-Za-z]?(?: \d{{1,5}})?,? (?:{_WORD} ){{1,4}}"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Boulevard|Blvd|Court|Square|Terrace|Place|"
    r"Crescent|Close|Highway|Hwy|Parkway|Pkwy|Grove|Mews|Quay)\b\.?"
    r"(?: (?:North|South|East|West|NE|NW|SE|SW|[NSEW])\b)?",
    re.IGNORECASE,
)
GERMANIC = re.compile(
    rf"(?<![\w.-])(?:\d{{1,4}} )?(?:{_UP} (?:{_LINK} )?){{0,2}}[^\W\d_]{{2,30}} ?(?:straße|strasse|str\.|gasse|weg|platz|allee|damm|"
    r"ufer|straat|laan|plein|gracht|kade|dijk|vej|gade|veien|gata|gaten|vägen|vegen|gatan|stræti|gränd|torget|tie|katu|"
    r"utca|útja|\bu\.|\bút|\btér|ulica|ulice|náměstí|caddesi|sokak) \d{1,4}[a-zA-Z]?\b\.?",
    re.IGNORECASE,
)
SLAVIC = re.compile(
    rf"(?<![\w.-])(?:\d{{1,4}} )?(?:ul\.|al\.|pl\.|os\.|nám\.|ulica|bul\.) (?:{_UP} ){{1,3}}\d{{1,4}}[a-zA-Z]?(?:/\d{{1,4}})?\b"
)
ROMANCE = re.compile(
    r"(?<![\w.-])(?:\d{1,5}(?: ?(?:bis|ter))?,? ){0,2}(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Ii]mpasse|[Pp]lace|[Qq]uai|[Vv]ia|[Vv]iale|"
    r"[Pp]iazza|[Cc]orso|[Cc]alle|[Aa]venida|[Pp]aseo|[Pp]laza|[Cc]arrera|[Cc]amino|[Rr]ua|[Tt]ravessa|[Ll]argo|[Pp]raça|Av\.|R\.|C/) "
    rf"(?:{_LINK} ){{0,2}}{_UP}(?: (?:{_LINK} )?{_UP}){{0,3}},? (?:n[.º°o]{{1,2}} ?)?\d{{1,5}}\b"
    r"|(?<![\w.-])\d{1,5}(?: \d{1,5})?(?: ?(?:bis|ter))?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Ii]mpasse|[Qq]uai) "
    rf"(?:(?:de|du|des|la|le|les|l') ?){{0,2}}{_UP}(?:[ -]{_UP}){{0,3}}"
)
BOX = re.compile(
    r"\b(?:\d{1,4} )?(?:P\.? ?O\.? ?Box|Post Office Box|Postfach|Postboks|Postbox|Postbus|Boîte postale|Apartado|"
    r"Casella postale|Caixa postal|B\.P\.) \d{1,6}\b",
    re.IGNORECASE,
)
MILITARY = re.compile(
    r"\b(?:(?:PSC|Unit|CMR) \d{1,5},? Box \d{1,5}|US[A-Z]{1,3} [^\W\d_]{2,30}),?\s{1,3}"
    r"(?:APO|FPO|DPO),? (?:AA|AE|AP)(?: \d{5}(?:-\d{4})?)?\b",
    re.IGNORECASE,
)
# a number, or a house with one, right before a flat is a street whatever it is called
BEFORE_FLAT = re.compile(
    rf"(?<![\w.,-])(?:\d{{1,4}} )?(?:{_WORD} ){{1,5}}\d{{1,5}}(?:,? ?\n?[\s>?]{{0,6}}| )(?={_DOOR}|(?i:flat|unit) \d)"
)
FLAT = re.compile(rf"\b{_FLAT}")
DOOR = re.compile(rf"\b{_DOOR}")
POSTCODE = re.compile(
    r"\b(?:zip(?:[ -]?code)?|post(?:al)?[ -]?code)\b(?: is|:|=|'s){0,2}[ :]{0,2}"
    r"(\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4,6}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?!\w)",
    re.IGNORECASE,
)
UK_POSTCODE = re.compile(r"(?<![\w-])[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?!\w)")

# Plain parts of what the slower patterns need, by pattern.
GERMANIC_PARTS = word_set(
    "straße strasse str. gasse weg platz allee damm ufer straat laan plein gracht kade dijk vej "
    "gade veien gata gaten vägen vegen gatan stræti gränd torget tie katu utca útja u. út tér "
    "ulica ulice náměstí caddesi sokak"
)
PARTS = [
    (GERMANIC, GERMANIC_PARTS),
    (SLAVIC, ("ul.", "al.", "pl.", "os.", "nám.", "ulica")),
    (
        ROMANCE,
        word_set(
            "rue avenue boulevard chemin impasse place quai via piazza corso calle avenida paseo "
            "plaza carrera camino rua travessa largo praça av. r. c/"
        ),
    ),
    (BOX, ("box", "post", "apartado", "casella", "caixa", "b.p.")),
    (MILITARY, ("apo", "fpo", "dpo", "box")),
]
FLAT_PARTS = ("apt", "apartment", "suite", "ste.", "flat", "unit", "room", "floor")

# "address is …": everything to the end of what is being said
CALLED = re.compile(
    r"\baddress(?:es)?(?: is| are|:| has changed to| was| with| to| will be)|'s address:|\blives? (?:at|in)\b|\blocated at\b"
    r"|\b(?:home|billing|shipping|postal|office) address,|\b(?:adresse|anschrift)(?: ist| lautet| est|:)|\bindirizzo(?: è|:)"
    r"|\bdirección(?: es|:)|\bendereço(?: é|:)|\badres(?: is| to|:)|\b(?:ich wohne|wohnt|wohnhaft) in\b|\bj'habite(?: au)?\b|\bvivo en\b"
    r"|\b(?:sent|send it|shipped|ship|ship it|return|return it|delivered|deliver|deliver it|moved?|come) to\b|\bmeet(?:ing)? (?:me|us)? ?at\b"
    r"|\barrived at\b",
    re.IGNORECASE,
)
WHAT = re.compile(
    rf"[\s:]{{1,8}}(?:my |here:? )?(?P<what>(?:\d|(?:the corner of )?{_UP})[^!?;\"{HIDDEN}]{{3,140}})"
)
NUMBERED = re.compile(r"\d")
STOP = re.compile(
    r"\s(?:in case|for|last|instead|please|and (?:I|my|we|the(?! corner)|it)|but|because|when|where|by|since|"
    r"today|tomorrow|yesterday|tonight|thanks|thank|as|so|if|on|with|from|until|before|after|is|was|are)\b"
    r"|(?<!Apt)(?<!apt)(?<!Ste)(?<!\bSt)(?<! u)(?<!str)(?<!\bul)(?<!\b[^\W\d_])\.(?:\s|$)(?!\s*(?:Suite|Apt))|\n\n|\s\(|, and\b"
)
# What may follow a street: flat, town, region, country, code; a line of a label, or after a comma.
_NAME = r"(?=[^\W\d_a-zß-öø-ÿ])(?:[^\W\d_]{1,3}\.|[^\W\d_]{1,30}(?:[-'’][^\W\d_]{1,30}){0,3})"
_TOWN = rf"{_NAME}(?: (?:{_LINK} ){{0,2}}{_NAME}){{0,4}}"
_CODE = r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]{1,3}-?\d{4,6}|\d{4,6}(?:-\d{3,4})?(?![\d-]| ?\d)"
REST = re.compile(
    rf"(?:[ ,]{{0,2}}\s?[\s>?]{{0,8}}{_FLAT}|(?:,\s?|[ ,]{{0,2}}\n[\s>?]{{0,8}},? ?)(?:{_CODE}|{_TOWN}(?: (?:{_CODE}))?)(?![\w:@])|(?:,| )\s?(?:{_CODE})(?!\w))",
)
REST_AFTER_FLAT = re.compile(rf",? (?:{_TOWN}(?:,? (?:{_CODE}|{_TOWN}))?)(?![\w:@])")
# Here the dot belongs to the address; elsewhere it ends the sentence.
ABBREVIATED = re.compile(r"\b(?:(?:u\.|út|útja|utca|tér) \d{1,4}|St|Rd|Ave|Str|Blvd|Ln)\.$")


def find_places(text: str) -> Iterator[Candidate]:
    """Find postal addresses; towns and countries alone are left, since many share them."""
    spans: list[tuple[int, int]] = []
    lower = text.lower()
    rules = [ENGLISH]
    for rule, parts in PARTS:
        if any(part in lower for part in parts):
            rules.append(rule)
    if any(part in lower for part in FLAT_PARTS):
        rules += [BEFORE_FLAT, DOOR]
    for rule in rules:
        spans += [(match.start(), _grown(text, match.end())) for match in rule.finditer(text)]
    whole = list(find_localities(text))
    spans += whole
    said: list[int] = []
    for cue in CALLED.finditer(text):
        what = WHAT.match(text, cue.end())
        if what:
            start, end = what.span("what")
            said.append(start)
            known = next((span[1] for span in whole if start <= span[1] and span[0] < end), end)
            stop = STOP.search(text, start, end)
            end = known if known < end else stop.start() if stop else end
            if NUMBERED.search(text, start, end):
                spans.append((start, end))
    # what comes before "my address is" is not part of one
    spans = [(max([start, *(at for at in said if start < at < end)]), end) for start, end in spans]
    spans += [match.span(1) for match in POSTCODE.finditer(text)]
    spans += [match.span() for match in UK_POSTCODE.finditer(text)]
    for start, end in _merged(sorted(spans), text):
        yield candidate(start, end, ADDRESS)


def _grown(text: str, end: int) -> int:
    """Return the end of an address with the lines that follow its street."""
    for _ in range(5):
        rest = REST.match(text, end) or (
            REST_AFTER_FLAT.match(text, end) if FLAT.search(text, max(0, end - 12), end) else None
        )
        if not rest:
            break
        words = rest.group().strip(" \n,>?").split(" ")
        if words[0] in NOT_TOWNS or words[0].rstrip(".:,") in NOT_TOWNS:
            break
        end = rest.end()
    return end


def _merged(spans: list[tuple[int, int]], text: str) -> Iterator[tuple[int, int]]:
    current: tuple[int, int] | None = None
    for start, end in spans:
        if current and start <= current[1] + 3 and not text[current[1] : start].strip(" ,\n"):
            current = (current[0], max(current[1], end))
            continue
        if current:
            yield _tidy(text, *current)
        current = (start, end)
    if current:
        yield _tidy(text, *current)


def _tidy(text: str, start: int, end: int) -> tuple[int, int]:
    while end > start and text[end - 1] in " ,\n\r\t>?":
        end -= 1
    if end > start and text[end - 1] == "." and not ABBREVIATED.search(text, start, end):
        end -= 1
    return start, end
