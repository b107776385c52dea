"""Postal addresses: streets with a number, boxes, flats, and what is called an address."""

import re
from bisect import bisect, bisect_left
from collections.abc import Iterator

from .localities import NOT_TOWNS, find_localities
from .look import Caseless, Look, numbered
from .spans import ADDRESS, HIDDEN, Candidate, candidate, word_set

_WORD = r"[^\W\d_][^\W\d_.'’-]{0,30}(?:[-'’.][^\W\d_]{1,30}){0,3}\.?"
# a word with a capital: the look-ahead spares a list of every capital letter there is
_UP = rf"(?=[^\W\d_a-zß-öø-ÿ]){_WORD}"
_LINK = r"(?:de|du|des|del|della|di|da|do|dos|das|la|le|les|los|las|y|e|van|von|der|den|af|av|u|of|the|and|am|nad|na)"
_FLAT = r"(?:[Aa]pt\.?|[Aa]partment|[Ss]uite|[Ss]te\.|[Ff]lat|[Uu]nit|[Rr]oom|[Ff]loor) \d{1,5}[A-Za-z]?\b"
# alone, a room and a floor lead nobody to anybody
_DOOR = r"(?:[Aa]pt\.?|[Aa]partment|[Ss]uite|[Ss]te\.) \d{1,5}[A-Za-z]?\b"

ENGLISH = re.compile(
    rf"\d(?<![\w.,-].)\d{{0,4}}[A-Za-z]?(?: \d{{1,5}})?,? (?:{_WORD} ){{1,4}}"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Boulevard|Blvd|Court|Square|Terrace|Place|"
    r"Crescent|Close|Highway|Hwy|Parkway|Pkwy|Grove|Mews|Quay)\b\.?"
    r"(?: (?:North|South|East|West|NE|NW|SE|SW|[NSEW])\b)?",
    re.IGNORECASE,
)
GERMANIC = Caseless(
    rf"(?<![\w.-])(?:\d{{1,4}} )?(?:{_UP} (?:{_LINK} )?){{0,2}}[^\W\d_]{{2,30}} ?(?:straße|strasse|str\.|gasse|weg|platz|allee|damm|"
    r"ufer|straat|laan|plein|gracht|kade|dijk|vej|gade|veien|gata|gaten|vägen|vegen|gatan|stræti|gränd|torget|tie|katu|"
    r"utca|útja|\bu\.|\bút|\btér|ulica|ulice|náměstí|caddesi|sokak) \d{1,4}[a-z]?\b\.?"
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
BOX = Caseless(
    r"\b(?:\d{1,4} )?(?:p\.? ?o\.? ?box|post office box|postfach|postboks|postbox|postbus|boîte postale|apartado|"
    r"casella postale|caixa postal|b\.p\.) \d{1,6}\b"
)
MILITARY = Caseless(
    r"\b(?:(?:psc|unit|cmr) \d{1,5},? box \d{1,5}|us[a-z]{1,3} [^\W\d_]{2,30}),?\s{1,3}"
    r"(?:apo|fpo|dpo),? (?:aa|ae|ap)(?: \d{5}(?:-\d{4})?)?\b"
)
# a number, or a house with one, right before a flat is a street whatever it is called
_TO_FLAT = rf"(?:,? ?\n?[\s>?]{{0,6}}| )(?={_DOOR}|(?i:flat|unit) \d)"
BEFORE_FLAT = re.compile(rf"(?<![\w.,-])(?:\d{{1,4}} )?(?:{_WORD} ){{1,5}}\d{{1,5}}{_TO_FLAT}")
NUMBER_BEFORE_FLAT = re.compile(rf"\d{_TO_FLAT}")
FLAT = re.compile(rf"\b{_FLAT}")
DOOR = re.compile(rf"\b{_DOOR}")
POSTCODE = Caseless(
    r"\b(?:zip(?:[ -]?code)?|post(?:al)?[ -]?code)\b(?: is|:|=|'s){0,2}[ :]{0,2}"
    r"(\d{5}(?:-\d{4})?|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|\d{4,6}|[a-z]\d[a-z] ?\d[a-z]\d)(?!\w)"
)
POSTCODE_WORDS = word_set("zip zipcode code postcode postalcode")
UK_POSTCODE = re.compile(r"[A-Z](?<![\w-].)[A-Z]?\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?!\w)")

# The words without one of which a rule need not run; two rules wait for parts of words as well.
ENGLISH_WORDS = word_set(
    "street st road rd avenue ave lane ln drive boulevard blvd court square terrace place crescent "
    "close highway hwy parkway pkwy grove mews quay"
)
GERMANIC_PARTS = word_set(
    "straße strasse str. gasse weg platz allee damm ufer straat laan plein gracht kade dijk vej "
    "gade veien gata gaten vägen vegen gatan stræti gränd torget tie katu utca útja u. út tér "
    "ulica ulice náměstí caddesi sokak"
)
GERMANIC_NUMBER = numbered(GERMANIC_PARTS)
SLAVIC_WORDS = word_set("ul al pl os nám ulica bul")
ROMANCE_WORDS = word_set(
    "rue avenue boulevard chemin impasse place quai via viale piazza corso calle avenida paseo "
    "plaza carrera camino rua travessa largo praça av r c"
)
BOX_WORDS = word_set("box obox pobox postfach postboks postbox postbus postale apartado postal b")
MILITARY_WORDS = word_set("apo fpo dpo")
FLAT_WORDS = word_set("apt apartment suite ste flat unit")
FLAT_PARTS = ("apt", "apartment", "suite", "ste.", "flat", "unit", "room", "floor")

# "address is …": everything to the end of what is being said
CALLED = Caseless(
    r"'s address:|\b(?:address(?:es)?(?: is| are|:| has changed to| was| with| to| will be)|lives? (?:at|in)\b|located at\b"
    r"|(?:home|billing|shipping|postal|office) address,|(?:adresse|anschrift)(?: ist| lautet| est|:)|indirizzo(?: è|:)"
    r"|dirección(?: es|:)|endereço(?: é|:)|adres(?: is| to|:)|(?:ich wohne|wohnt|wohnhaft) in\b|j'habite(?: au)?\b|vivo en\b"
    r"|(?:sent|send it|shipped|ship|ship it|return|return it|delivered|deliver|deliver it|moved?|come) to\b|meet(?:ing)? (?:me|us)? ?at\b"
    r"|arrived at\b)"
)
CALLING = word_set(
    "address addresses live lives located adresse anschrift indirizzo dirección endereço adres "
    "wohne wohnt wohnhaft habite vivo sent send shipped ship return delivered deliver move moved "
    "come meet meeting arrived"
)
WHAT = re.compile(
    rf"[\s:]{{1,8}}(?:my |here:? )?(?P<what>(?:\d|(?:the corner of )?{_UP})[^!?;\"{HIDDEN}]{{3,140}})"
)
# No address that is found whole has more characters.
LONGEST = 1_000
NUMBERED = re.compile(r"\d")
# "sent to 43 recipients": so many of something, not a house
COUNTED = re.compile(
    r"\d{1,3}(?:,?\d{3})* (?:other |more |different |of )?(?:[a-zß-öø-ÿ]{3,30}s|people)\b(?! \d)"
)
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


def find_places(look: Look) -> Iterator[Candidate]:
    """Find postal addresses; towns and countries alone are left, since many share them."""
    text = look.text
    spans = [
        (match.start(), _grown(text, match.end()))
        for matches in _streets(look)
        for match in matches
    ]
    whole = sorted(find_localities(look))
    spans += whole
    said: list[int] = []
    for cue in CALLED.finditer(look) if look.says(CALLING) else ():
        what = WHAT.match(text, cue.end())
        if what and not COUNTED.match(what["what"]):
            start, end = what.span("what")
            said.append(start)
            near = whole[bisect(whole, (start - LONGEST,)) : bisect(whole, (end,))]
            known = next((span[1] for span in near if start <= span[1]), end)
            stop = STOP.search(text, start, end)
            end = known if known < end else stop.start() if stop else end
            if NUMBERED.search(text, start, end):
                spans.append((start, end))
    # what comes before "my address is" is not part of one
    spans = [(_after_cue(said, start, end), end) for start, end in spans]
    if look.says(POSTCODE_WORDS):
        spans += [match.span(1) for match in POSTCODE.finditer(look)]
    spans += [match.span() for match in UK_POSTCODE.finditer(text)]
    for start, end in _merged(sorted(spans), text):
        yield candidate(start, end, ADDRESS)


def _after_cue(said: list[int], start: int, end: int) -> int:
    """Return the last place between two where an address is said to begin, or the first of them."""
    last = bisect_left(said, end) - 1
    return max(start, said[last]) if last >= 0 else start


def _streets(look: Look) -> Iterator[Iterator[re.Match[str]]]:
    """Yield what each of the rules for streets and flats finds, if it may find anything."""
    text = look.text
    if look.says(ENGLISH_WORDS):
        yield ENGLISH.finditer(text)
    if GERMANIC_NUMBER.search(look) and look.holds(GERMANIC_PARTS):
        yield GERMANIC.finditer(look)
    if look.says(SLAVIC_WORDS):
        yield SLAVIC.finditer(text)
    if look.says(ROMANCE_WORDS):
        yield ROMANCE.finditer(text)
    if look.says(BOX_WORDS):
        yield BOX.finditer(look)
    if look.says(MILITARY_WORDS):
        yield MILITARY.finditer(look)
    if look.says(FLAT_WORDS) and look.holds(FLAT_PARTS):
        if NUMBER_BEFORE_FLAT.search(text):
            yield BEFORE_FLAT.finditer(text)
        yield DOOR.finditer(text)


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
