"""Postal addresses of any country: a street with its number beside a town with its code."""

import re
from collections.abc import Iterator
from itertools import chain

from .look import Look
from .spans import word_set

_CAP = r"(?=[^\W\d_a-zß-öø-ÿ])[^\W\d_][^\W\d_.'’-]{0,30}(?:[-'’./]{1,2}[^\W\d_]{1,30}){0,3}\.?"
_LINK = r"(?:d[eiaou]|du|des|del|della|do|dos|das|la|le|les|l'|los|las|y|e|van|von|der|den|af|av|of|the|am|im|an|nad|na|pod|u|ob)"
# words of the sentence around, not of a street
_SAID = r"(?:to|is|at|in|on|it|for|and|ist|lives?|from|of|was|by|the|with|are|has|or|took|waited)\b"
_NUMBER = r"\d{1,5}(?:[A-Za-z]\b)?(?:[/-]\d{1,4}[A-Za-z]?)?"
_MARK = r"(?:(?:[Nn][or]{0,1}\.?[°º.]{0,2}|No\.|Nr\.|km\.?) ?)?"
_WORDS = rf"{_CAP}(?: (?:{_LINK} ){{0,2}}(?:{_CAP}|\d{{1,2}}\.|II{{1,2}}\.)){{0,5}}"
# what names a street in lower case: "chemin Dupuis", "ul. Wczasowa"
_KIND = (
    r"(?:[Cc]hemin|[Rr]ue|[Aa]venue|[Bb]oulevard|[Ii]mpasse|[Pp]lace|[Qq]uai|[Aa]llée?|[Vv]ia|[Cc]alle|ul\.|al\.|pl\.|os\.|ulica|"
    r"aleja|plac|nám\.|[Rr]ua|[Tt]ravessa|[Ss]tr\.|[Bb]d\.|[Gg]g\.|[Jj]l\.|[Jj]alan|[Aa]v\.|[Cc]/)"
)
_STREET = (
    rf"(?:(?:{_KIND} )?{_WORDS}(?: (?!{_SAID})[^\W\d_A-ZÀ-Þ]{{2,14}}){{0,2}},? {_MARK}{_NUMBER}\.?(?: \d{{1,4}}\b)?"
    rf"|{_NUMBER}(?: {_NUMBER})?,? (?:{_KIND} )?(?:{_LINK} )?{_WORDS})"
)
_PART = (
    r"(?:[ ,]{1,3}\n?(?:Apt\.?|Apartment|Suite|Unit|Flat|Level|Studio|Piso|Interior|Local|Dto\.|Depto\.?|Bl\.|Sc\.|Ap\.|Et\.|"
    r"Appartamento|Bloco|Andar|Edif\.|Floor|Piano|Top|Stiege|[Pp]uerta|Box|Bus|bus|lok\.|m\.) ?[A-Z]?\d{0,5}[A-Za-z]?\b\.?){0,4}"
)
_JOIN = r"(?:\s?,\s{0,2}|[ \t]?\n[\s>?]{0,6})"
_TOWN = rf"{_CAP}(?:[ -](?:{_LINK}[ -]){{0,2}}{_CAP}){{0,4}}"
# A year is no code: "Room 3, Paris 2024".
_CODE = r"(?!(?:19|20)\d\d\b(?! ?[A-Z]{2}\b))(?:[A-Z]{1,2}-)?(?:\d{3} \d{2}|\d{2}-\d{3}|\d{4,6}(?:-\d{3,4})?(?: ?[A-Z]{2}\b)?|\d{8})"
_OTHER_CODE = r"(?:[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d{2} ?[A-Z\d]{4})"
_REGION = rf"(?:[A-Z]{{2,4}}\b|{_CAP}(?: {_CAP}){{0,2}})"
_LOCALITY = (
    rf"(?:(?:{_CODE})(?:,? |\n){_TOWN}(?: \([A-Z]{{2}}\)| / [A-Z]{{2}}|, {_CAP}(?: (?:{_LINK} )?{_CAP}){{0,2}})?"
    rf"|{_TOWN}(?:,? {_REGION})?(?:, |\s{{1,2}}|-)(?:{_CODE}|{_OTHER_CODE})(?:, {_CAP}(?: {_CAP}){{0,2}})?)"
)
# How each of them ends, from the rare character before its town on: where none ends none is.
TAIL = re.compile(rf"[,\n](?:(?<=,)\s{{0,2}}|(?<=\n)[\s>?]{{0,6}}){_LOCALITY}(?![\w-]|[/ ]\d)")
WHOLE = re.compile(
    rf"(?<![\w.,/-])(?<!\d )(?:(?:Unit|Flat|Studio|Level|Apt\.?|Suite) \d{{1,4}}[A-Za-z]?(?:,? |\n))?"
    rf"{_STREET}{_PART}(?:{_JOIN}{_CAP}(?: {_CAP}){{0,3}}(?=\s?[,\n])){{0,1}}{_JOIN}"
    rf"{_LOCALITY}(?![\w-]|[/ ]\d)"
)


# What a street of an English address may be called besides the words that nothing else is called.
_ENDING = (
    "Alley|Bend|Branch|Bridge|Brook|Brooks|Burg|Bypass|Camp|Canyon|Causeway|Center|Centre|Circle|Circles|Cliff|Cliffs|Common|"
    "Corner|Corners|Course|Courts|Cove|Coves|Creek|Crest|Crossing|Crossroad|Curve|Dale|Dam|Divide|Estate|Estates|Expressway|"
    "Extension|Fall|Falls|Ferry|Field|Fields|Flats|Ford|Fords|Forest|Forge|Forges|Fork|Forks|Fort|Freeway|Garden|Gardens|"
    "Gateway|Glen|Glens|Green|Greens|Groves|Harbor|Harbors|Haven|Heights|Hill|Hills|Hollow|Inlet|Island|Islands|Isle|"
    "Junction|Junctions|Key|Keys|Knoll|Knolls|Lake|Lakes|Land|Landing|Light|Lights|Loaf|Lock|Locks|Lodge|Loop|Mall|Manor|"
    "Manors|Meadow|Meadows|Mew|Mill|Mills|Mission|Motorway|Mount|Mountain|Neck|Orchard|Oval|Overpass|Park|Parks|Parkways|"
    "Pass|Passage|Path|Pike|Pine|Pines|Plain|Plains|Plaza|Point|Points|Port|Ports|Prairie|Radial|Ramp|Ranch|Rapid|Rapids|"
    "Rest|Ridge|Ridges|Rise|River|Roads|Route|Row|Run|Shoal|Shoals|Shore|Shores|Siding|Skyway|Spring|Springs|Spur|Spurs|"
    "Squares|Station|Stravenue|Stream|Streets|Summit|Throughway|Trace|Track|Trafficway|Trail|Tunnel|Turnpike|Underpass|"
    "Union|Unions|Valley|Valleys|Via|Viaduct|View|Views|Village|Villages|Ville|Vista|Walk|Walks|Wall|Way|Ways|Well|Wells"
)
ENDINGS = word_set(_ENDING.lower().replace("|", " "))
# begins at the digit, which is rare, and looks back from there
PLAIN_STREET = re.compile(
    rf"\d(?<!\S.)(?:(?<=\bto .)|(?<=\bat .)|(?<=\bon .)|(?<=\bin .)|(?<=\bfrom .)|(?<=\bis .)|(?<=[:,>] .)|(?<=^.))"
    rf"\d{{0,4}}[A-Za-z]? {_CAP}(?: {_CAP})? (?:{_ENDING})\b(?!-)(?! [A-Za-z]+s\b)",
    re.MULTILINE,
)


# Words that begin another line, not a town.
NOT_TOWNS = word_set(
    "Please Thanks Thank Phone Tel Fax Mobile Email E-mail Mail Regards Best Sincerely Cheers "
    "Name Date Office The I He She We They It My Can Could Is Are What When Why How Do Does And "
    "But So If User Bot Assistant Call In On At Of To From With For By As This That These Those "
    "There Then Half Order Error Order Version Invoice Model Step Ticket Request Not No Yes Please "
    "Your You Our His Her Its Their After Before While Since Room"
)


def find_localities(look: Look) -> Iterator[tuple[int, int]]:
    """Find a street, its number and a town with its code, on one line or on several."""
    if look.digits < 4:
        return
    text = look.text
    wholes = WHOLE.finditer(text) if TAIL.search(text) else ()
    streets = PLAIN_STREET.finditer(text) if look.says(ENDINGS) else ()
    for match in chain(wholes, streets):
        lines = match.group().split("\n")[1:]
        if not any(line.strip(" >?").split(" ")[0].rstrip(",.:") in NOT_TOWNS for line in lines):
            yield match.span()
