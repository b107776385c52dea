"""What a redaction is made of: spans, their kinds, and the labels people read instead."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple, Self

# Kinds carry the names that the public test data use, so that scoring needs no translation.
CREDIT_CARD = "CREDIT_CARD"
IBAN_CODE = "IBAN_CODE"
BANK_ACCOUNT = "BANK_ACCOUNT"
EMAIL_ADDRESS = "EMAIL_ADDRESS"
PHONE_NUMBER = "PHONE_NUMBER"
DOMAIN_NAME = "DOMAIN_NAME"
IP_ADDRESS = "IP_ADDRESS"
MAC_ADDRESS = "MAC_ADDRESS"
CRYPTO = "CRYPTO"
US_SSN = "US_SSN"
US_DRIVER_LICENSE = "US_DRIVER_LICENSE"
NATIONAL_ID = "NATIONAL_ID"
PASSPORT = "PASSPORT"
DATE_TIME = "DATE_TIME"  # dates of birth only: other dates are facts a reviewer needs
PERSON = "PERSON"
ADDRESS = "ADDRESS"
SECRET = "SECRET"  # noqa: S105 (the name of a kind)
WITHHELD = "WITHHELD"
WORKSPACE_PREFIX = "workspace:"

LABELS = {
    CREDIT_CARD: "card",
    IBAN_CODE: "IBAN",
    BANK_ACCOUNT: "account number",
    EMAIL_ADDRESS: "e-mail",
    PHONE_NUMBER: "phone",
    DOMAIN_NAME: "link",
    IP_ADDRESS: "IP address",
    MAC_ADDRESS: "device address",
    CRYPTO: "wallet",
    US_SSN: "social security number",
    US_DRIVER_LICENSE: "driving licence",
    NATIONAL_ID: "identity number",
    PASSPORT: "passport",
    DATE_TIME: "date of birth",
    PERSON: "name",
    ADDRESS: "address",
    SECRET: "secret",
}

# Which kind wins where two overlap: the more certain and the more harmful first.
PRIORITY = {
    SECRET: 100,
    CRYPTO: 98,
    "looks random": 96,
    "url": 92,
    "named": 91,
    IBAN_CODE: 90,
    "known by its sum": 89,
    CREDIT_CARD: 88,
    EMAIL_ADDRESS: 86,
    US_SSN: 80,
    PASSPORT: 79,
    NATIONAL_ID: 78,
    US_DRIVER_LICENSE: 77,
    BANK_ACCOUNT: 76,
    IP_ADDRESS: 74,
    MAC_ADDRESS: 73,
    DOMAIN_NAME: 70,
    ADDRESS: 65,
    PHONE_NUMBER: 60,
    DATE_TIME: 55,
    PERSON: 40,
}
WORKSPACE_PRIORITY = 95

# Stands for what is already hidden while the rules run; no text keeps it (see `normal`).
HIDDEN = "\ue000"


class Candidate(NamedTuple):
    """A stretch of the text as the rules see it that may have to be hidden."""

    start: int
    end: int
    kind: str
    priority: int


@dataclass(frozen=True, slots=True)
class Span:
    """Where in the original text something was hidden, and what kind of thing it was."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Redaction:
    """The text that may be kept, and the spans of the original text that it hides."""

    text: str
    spans: tuple[Span, ...]
    # the names of the workspace's patterns that could not be run, when the text is withheld
    failed_patterns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """The JSON value that may be kept, and how many places of each kind it hides."""

    value: Any
    kinds: Counter[str]


@dataclass(frozen=True, slots=True)
class WorkspacePattern:
    """A pattern that a workspace adds to the product's own."""

    name: str
    regex: str


class WorkspacePatterns(tuple[WorkspacePattern, ...]):
    """All that a workspace adds: its patterns, and whose telephone numbers its people write.

    `phone_regions` are ISO 3166 codes; with none of them those of `phones.REGIONS` count.
    """

    phone_regions: tuple[str, ...]

    def __new__(
        cls, patterns: Iterable[WorkspacePattern] = (), phone_regions: Iterable[str] = ()
    ) -> Self:
        self = super().__new__(cls, patterns)
        self.phone_regions = tuple(phone_regions)
        return self


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text as a set, so that a long list stays readable."""
    return frozenset(text.split())


def candidate(start: int, end: int, kind: str, priority: int | None = None) -> Candidate:
    """Make a candidate of a kind with the usual priority of that kind."""
    return Candidate(start, end, kind, PRIORITY[kind] if priority is None else priority)
