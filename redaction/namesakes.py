"""What is called like a person and is nobody: streets, places and firms."""

import re

from .introductions import CAPITAL

# What comes after a word that is then a street, a firm or a thing, and not a person.
NOT_AFTER = re.compile(
    r"(?:'s)? ?(?:[Vv]ei(?:en)?\b|[Gg]at[ae]\b|[Úú]t\b|[Uu]tca\b|[Uu]li[cč][ae]\b|Street|St\b|Road|Rd\b|Avenue|Ave\b|Lane|Drive|Square|Court|Boulevard|Bridge|Hall|Park|University|"
    r"College|School|Hospital|Airport|Inc\b|Ltd|LLC|PLC|GmbH|Corp|Group|Bank|Company|Co\.|& Co|&|'?n' [A-Z]|and Sons|and Associates|"
    r"Islands?|City|County|Country|River|Lake|Beach|Institute|Foundation|Labs?|Technologies|Systems|Model|Mode|API|AI\b|"
    r"Research|Consulting|Services|Solutions|Partners|Management|Media|Lines|Clinic|Club|House|Cup|Award|Prize|\d)"
)
FIRM = re.compile(
    r"\b(?:Inc|Ltd|LLC|PLC|GmbH|Corp|Corporation|Group|Bank|Company|Consulting|Associates|Research|Services|Solutions|Partners|"
    r"Management|Maintenance|Media|Lines|Club|Institute|Foundation|Technologies|Systems|University|College|Innovation|Street|Road)$"
)
# Where a firm is at work; "the Anna Schmidt office" is no way to speak of a person's.
_AT_WORK = (
    r"(?:office|branch|headquarters|HQ|store|shop|factory|plant|warehouse|hotel|restaurant)s?\b"
)
OFFICE = re.compile(rf" {_AT_WORK}")
# Firms that are called like a person and that people write about; not those whose name many bear.
FIRMS = re.compile(
    r"(?i:aston martin|baker mckenzie|booz allen|calvin klein|charles schwab|cushman wakefield|dun bradstreet|eli lilly|"
    r"elizabeth arden|ernst young|estee lauder|fannie mae|freddie mac|giorgio armani|goldman sachs|harley davidson|"
    r"helena rubinstein|jack daniels?|jimmy choo|john deere|lehman brothers|levi strauss|louis vuitton|mary kay|"
    r"mercedes benz|merrill lynch|morgan stanley|oliver wyman|papa john'?s|rand mcnally|ralph lauren|ritz carlton|"
    r"sallie mae|stella artois|tim hortons?|tommy hilfiger|trader joe'?s|wells fargo)\b"
)
# What comes before a word that is then a place.
_PLACE = (
    r"San|São|Santa|Saint|St\.?|El|Los|Las|Cape|Port|New|Villa|Mount|Fort|Lake|North|South|East|West|Upper|Lower|"
    r"Old|Puerto|Cabo|Bad|Colle|Monte"
)
NOT_BEFORE = re.compile(
    rf"(?:\b(?:{_PLACE}|University of|City of|State of|County of|[Cc]ity)\s"
    r"|\b(?:arriv(?:ed?|es|ing) (?:at|in)|moved (?:here |there |away |back )?from|born in|(?:based|located|situated|headquartered) in) )$"
)
# A place that begins as it does; El and West begin names of people as well.
PLACE = re.compile(r"(?:San|São|Santa|Saint|Los|Las|Puerto|Cabo|El(?= Salvador\b)) ")
POSSESSIVE = re.compile(r"['’]s\b")

# Another capitalised word or a list beside a family name makes it a firm more often than a person.
BESIDE = re.compile(rf",? {CAPITAL}|-|, (?:and|&) | (?:&|n') |'s [A-Z]|’s [A-Z]")
BESIDE_BEFORE = re.compile(
    rf"(?:\d|{CAPITAL}[\w.'’-]{{0,14}}|, and|&|-|in|at|from|of|near|the|The),? ?$"
)
_LISTED = rf"(?:{CAPITAL}[\w'’-]+, ){{1,3}}{CAPITAL}[\w'’-]+,? (?:and|&) {CAPITAL}[\w'’-]+"
# "The Nelson, Peters and Howard office"; "Nelson, Peters and Howard is": of people it were "are"
PARTNERS = re.compile(
    rf"(?:\b[Tt]he |^|[.!?] )(?P<firm>{_LISTED})(?= (?:{_AT_WORK}|is\b|was\b|has\b))", re.MULTILINE
)


def is_namesake(text: str, start: int, end: int) -> bool:
    """Tell by what stands around a name, and in it, that it is no person's."""
    if NOT_AFTER.match(text, end) or FIRM.search(text, start, end):
        return True
    if FIRMS.match(text, start, end) or PLACE.match(text, start):
        return True
    before = text[max(0, start - 24) : start]
    if before.endswith(("The ", "the ")) and OFFICE.match(text, end):
        return True
    place = NOT_BEFORE.search(before)
    return place is not None and not POSSESSIVE.match(text, end)


def stands_in_a_firm(text: str, start: int, end: int) -> bool:
    """Tell of a family name that no given name leads whether it stands as firms' and towns' do."""
    return bool(BESIDE.match(text, end) or BESIDE_BEFORE.search(text[max(0, start - 16) : start]))
