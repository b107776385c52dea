"""Identity and account numbers and birth dates: known by their form, their sum or their words."""

import re
from collections.abc import Iterator

from .spans import (
    BANK_ACCOUNT,
    DATE_TIME,
    NATIONAL_ID,
    PASSPORT,
    US_DRIVER_LICENSE,
    US_SSN,
    Candidate,
    candidate,
)

SSN = re.compile(r"(?<![\w-])(?!000|666)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])")

# What the words before a number make of it: number shape, kind.
_NUMBER = r"(?:\s{1,2}(?:number|no\.?|num\.?|id|code|nr\.?|#))?"
_JOIN = r"(?:\s{0,2}(?:is|was|are|:|=|#|-|\()){0,2}[\s\"']{0,3}"
_VALUE = r"(?=[A-Za-z0-9. /-]{0,12}\d)([A-Za-z0-9](?:[A-Za-z0-9./-]|(?<=\d) (?=\d)){3,22}[A-Za-z0-9])(?![A-Za-z0-9])"
NAMED = [
    (
        US_DRIVER_LICENSE,
        rf"\b(?:driver'?s?'?|driving)[ -]licen[cs]e{_NUMBER}{_JOIN}{_VALUE}|\bDL{_NUMBER}\s?[:#]\s?{_VALUE}",
    ),
    (PASSPORT, rf"\bpassport{_NUMBER}{_JOIN}{_VALUE}"),
    (
        US_SSN,
        rf"\b(?:ssn|social[ -]security{_NUMBER}){_NUMBER}{_JOIN}(\d{{3}}[ .-]?\d{{2}}[ .-]?\d{{4}})(?!\d)",
    ),
    (
        NATIONAL_ID,
        r"\b(?:national[ -](?:id(?:entity|entification)?|insurance)(?:[ -]card)?|identity[ -]card|id[ -]card|"
        r"aadhaar|nhs|nino|tax(?:payer)?[ -](?:id(?:entification)?|file|reference)|tin|itin|cpf|curp|"
        r"nif|nie|dni|bsn|pesel|personnummer|fiscal[ -]code|codice fiscale|medicare|medicaid|"
        rf"voter[ -]id|pan[ -]card|social[ -]insurance){_NUMBER}{_NUMBER}{_JOIN}{_VALUE}",
    ),
    (
        BANK_ACCOUNT,
        r"\b(?:(?:bank|checking|savings|current)[ -]account|account|acct\.?|a/c|routing|sort[ -]code|bic|swift)"
        rf"{_NUMBER}{_JOIN}{_VALUE}",
    ),
]
NAMED_RULES = [(kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in NAMED]
# Plain parts of those words: without one of them the slower patterns need not run.
NAMED_PARTS = {
    US_DRIVER_LICENSE: ("licen", "dl"),
    PASSPORT: ("passport",),
    US_SSN: ("ssn", "social"),
    NATIONAL_ID: (
        "national",
        "identity",
        "id card",
        "id-card",
        "aadhaar",
        "nhs",
        "nino",
        "tax",
        "tin",
        "cpf",
        "curp",
        "nif",
        "nie",
        "dni",
        "bsn",
        "pesel",
        "personnummer",
        "fiscal",
        "fiscale",
        "medica",
        "voter",
        "pan",
        "insurance",
    ),
    BANK_ACCOUNT: ("account", "acct", "a/c", "routing", "sort", "bic", "swift"),
}

BORN = re.compile(
    r"\b(?:born(?:\s(?:on|in|at))?|birth[ -]?(?:date|day)|date[ -]of[ -]birth|d\.?o\.?b\.?)\b"
    r"[\s:=,.]{0,4}(?:(?:is|was|it's|it is|its)\s{1,2}){0,2}(?:the\s)?"
    r"(\d{1,4}[./ -]\d{1,2}[./ -]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]{2,8},? \d{4}"
    r"|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?!\d)",
    re.IGNORECASE,
)

NINO = re.compile(
    r"(?<![A-Za-z0-9])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]( ?\d{2}){3} ?[A-D](?![A-Za-z0-9])"
)
CPF = re.compile(r"(?<![\d.-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\d-])")
CODICE_FISCALE = re.compile(
    r"(?<![A-Za-z0-9])[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?![A-Za-z0-9])", re.IGNORECASE
)
SPANISH_ID = re.compile(r"(?<![A-Za-z0-9])([XYZ]?)(\d{7,8})-?([A-Z])(?![A-Za-z0-9])")
SPANISH_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"


def find_numbers(text: str) -> Iterator[Candidate]:
    """Find account and identity numbers and birth dates; a text without digits has none."""
    for match in SSN.finditer(text):
        yield candidate(*match.span(), US_SSN if match.group()[0] != "9" else NATIONAL_ID)
    lower = text.lower()
    for kind, rule in NAMED_RULES:
        if any(part in lower for part in NAMED_PARTS[kind]):
            for match in rule.finditer(text):
                group = match.lastindex or 0
                if sum(c.isdigit() for c in match.group(group)) >= 4:
                    yield candidate(*match.span(group), kind)
    for match in BORN.finditer(text):
        yield candidate(*match.span(1), DATE_TIME)
    yield from _identity_numbers(text)


def _identity_numbers(text: str) -> Iterator[Candidate]:
    for rule in (NINO, CODICE_FISCALE):
        for match in rule.finditer(text):
            yield candidate(*match.span(), NATIONAL_ID)
    for match in CPF.finditer(text):
        digits = [int(c) for c in match.group() if c.isdigit()]
        sums = [
            sum(d * w for d, w in zip(digits, range(n + 1, 1, -1), strict=False)) * 10 % 11 % 10
            for n in (9, 10)
        ]
        if sums == digits[9:]:
            yield candidate(*match.span(), NATIONAL_ID)
    for match in SPANISH_ID.finditer(text):
        lead, digits_text, letter = match.groups()
        number = int((str("XYZ".index(lead)) if lead else "") + digits_text)
        if len(digits_text) + bool(lead) == 8 and SPANISH_LETTERS[number % 23] == letter:
            yield candidate(*match.span(), NATIONAL_ID)
