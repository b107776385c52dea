"""How well redaction does on texts whose sensitive spans are known, kind by kind."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from .spans import (
    ADDRESS,
    BANK_ACCOUNT,
    CREDIT_CARD,
    CRYPTO,
    DATE_TIME,
    DOMAIN_NAME,
    EMAIL_ADDRESS,
    IBAN_CODE,
    IP_ADDRESS,
    LABELS,
    MAC_ADDRESS,
    NATIONAL_ID,
    PASSPORT,
    PERSON,
    PHONE_NUMBER,
    SECRET,
    US_DRIVER_LICENSE,
    US_SSN,
    Span,
)
from .text import redact


def _named(names: str, kind: str) -> dict[str, str]:
    return dict.fromkeys(names.split(), kind)


# Other names under which public data sets file the same kinds.
ALIASES = {
    **{kind: kind for kind in LABELS},
    **dict.fromkeys(("URL", "URI", "DOMAIN", "WEBSITE", "LINK", "HOSTNAME"), DOMAIN_NAME),
    **_named("STREET_ADDRESS POSTAL_ADDRESS ZIP_CODE ZIPCODE POSTCODE", ADDRESS),
    **_named("EMAIL", EMAIL_ADDRESS),
    **_named("PHONE TELEPHONE FAX FAX_NUMBER MOBILE", PHONE_NUMBER),
    **_named("IBAN", IBAN_CODE),
    **_named("CARD CREDIT_CARD_NUMBER CREDITCARD PAYMENT_CARD", CREDIT_CARD),
    **_named("IP IPV4 IPV6 IPV4_ADDRESS IPV6_ADDRESS", IP_ADDRESS),
    **_named("MAC", MAC_ADDRESS),
    **_named(
        "BITCOIN BITCOIN_ADDRESS CRYPTO_ADDRESS CRYPTO_WALLET WALLET ETHEREUM_ADDRESS", CRYPTO
    ),
    **_named("SSN SOCIAL_SECURITY_NUMBER", US_SSN),
    **_named("NAME PER FULL_NAME FIRST_NAME LAST_NAME", PERSON),
    **_named("DATE DATE_OF_BIRTH DOB BIRTH_DATE", DATE_TIME),
    **_named("US_BANK_NUMBER BANK_ACCOUNT_NUMBER ACCOUNT_NUMBER SWIFT SWIFT_CODE", BANK_ACCOUNT),
    **_named("BIC BIC_CODE ABA_ROUTING_NUMBER US_ROUTING_NUMBER ROUTING_NUMBER", BANK_ACCOUNT),
    **_named("DRIVER_LICENSE DRIVERS_LICENSE IT_DRIVER_LICENSE DRIVING_LICENCE", US_DRIVER_LICENSE),
    **_named("ID_NUMBER NATIONAL_ID_NUMBER TAX_ID AU_ABN AU_ACN AU_TFN AU_MEDICARE", NATIONAL_ID),
    **_named("BR_CPF BR_CNPJ CPF CNPJ CH_AHV CL_RUT AR_CUIT DE_TAX_ID DK_CPR ES_NIF", NATIONAL_ID),
    **_named("ES_NIE FI_PERSONAL_IDENTITY_CODE FR_NIR FR_SSN IN_AADHAAR IN_PAN", NATIONAL_ID),
    **_named("IN_VOTER IT_FISCAL_CODE IT_IDENTITY_CARD IT_VAT_CODE KR_RRN MX_CURP", NATIONAL_ID),
    **_named(
        "NL_BSN NO_FNR PL_PESEL SE_PERSONNUMMER SG_NRIC_FIN SG_UEN UK_NHS UK_NINO", NATIONAL_ID
    ),
    **_named("US_ITIN CA_SIN TR_TCKN TH_TNIN", NATIONAL_ID),
    **_named(
        "PASSWORD API_KEY APIKEY TOKEN ACCESS_TOKEN AUTH_TOKEN CREDENTIAL CREDENTIALS", SECRET
    ),
    **_named("JWT PRIVATE_KEY SSH_KEY AWS_KEY AWS_ACCESS_KEY AWS_SECRET_KEY GITHUB_TOKEN", SECRET),
    **_named("SECRET_KEY CONNECTION_STRING BEARER_TOKEN OTP PIN CVV CREDIT_CARD_CVV", SECRET),
}
# Data sets name the kinds of one country by its code and these words.
ENDINGS = {"_PASSPORT": PASSPORT, "PASSPORT_NUMBER": PASSPORT, "_DRIVER_LICENSE": US_DRIVER_LICENSE}
ENDINGS |= dict.fromkeys(("_KEY", "_TOKEN", "_SECRET", "_PASSWORD", "_CREDENTIALS"), SECRET)


def kind_of(name: str) -> str:
    """Return the product's kind for what a file calls a kind, or the name itself for an unknown one."""
    upper = name.strip().upper().replace("-", "_").replace(" ", "_")
    if upper in ALIASES:
        return ALIASES[upper]
    return next((kind for ending, kind in ENDINGS.items() if upper.endswith(ending)), name)


class BadRow(ValueError):
    """Raised for a row that is not a text with spans; the message names the row and the field."""


@dataclass
class Tally:
    """Counts for one kind: how many there are, how many were found, and how right it was."""

    support: int = 0
    found: int = 0
    found_exactly: int = 0
    predicted: int = 0
    right: int = 0
    right_exactly: int = 0

    def add(self, other: "Tally") -> None:
        """Add the counts of another tally to these."""
        for name in vars(other):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def figures(self) -> dict[str, float | int | None]:
        """Return the ratios; None where nothing was there to be right or wrong about."""
        return {
            "recall": _ratio(self.found, self.support),
            "precision": _ratio(self.right, self.predicted),
            "support": self.support,
            "exact_recall": _ratio(self.found_exactly, self.support),
            "exact_precision": _ratio(self.right_exactly, self.predicted),
        }


@dataclass
class Score:
    """What scoring has seen so far."""

    gold: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    predicted: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))

    def take(self, text: str, gold: Sequence[Span]) -> None:
        """Redact one text and count.

        A span is found when each of its letters and digits lies in spans of its kind, so a card
        hidden by half is not found. A prediction is right when at least half of its letters and
        digits lie in known spans of its kind. The exact figures ask for the same two bounds.
        """
        known = [(span, kind_of(span.kind)) for span in gold]
        spans = redact(text).spans
        for span, kind in known:
            others = [other for other in spans if other.kind == kind]
            counts = self.gold[span.kind]
            counts.support += 1
            counts.found += _covered(text, span, others) == _length(text, span)
            counts.found_exactly += any((o.start, o.end) == (span.start, span.end) for o in others)
        for span in spans:
            others = [other for other, kind in known if kind == span.kind]
            counts = self.predicted[span.kind]
            counts.predicted += 1
            counts.right += 2 * _covered(text, span, others) >= max(1, _length(text, span))
            counts.right_exactly += any((o.start, o.end) == (span.start, span.end) for o in others)

    def summary(self) -> dict[str, Any]:
        """Return the figures by kind, named as in the file, and over all kinds that are claimed."""
        kinds: dict[str, dict[str, float | int | None]] = {}
        overall = Tally()
        for name in sorted({*self.gold, *self.predicted}):
            own = kind_of(name)
            named = self.gold[name] if name in self.gold else Tally()
            if name not in self.gold and any(kind_of(other) == own for other in self.gold):
                continue
            guesses = self.predicted.get(own, Tally())
            tally = Tally(
                named.support,
                named.found,
                named.found_exactly,
                guesses.predicted,
                guesses.right,
                guesses.right_exactly,
            )
            kinds[name] = tally.figures()
            if own in LABELS:
                overall.add(named)
        for guesses in self.predicted.values():
            overall.add(guesses)
        unclaimed = sorted(name for name in self.gold if kind_of(name) not in LABELS)
        return {"kinds": kinds, "overall": {**overall.figures(), "not_claimed": unclaimed}}


def read_rows(rows: Any) -> Iterator[tuple[str, list[Span]]]:
    """Yield text and known spans of each row; raise BadRow for one that has another form."""
    if not isinstance(rows, list) or not rows:
        raise BadRow("The file must hold a JSON list of rows, and at least one.")
    for number, row in enumerate(rows, 1):
        text = row.get("full_text") if isinstance(row, dict) else None
        spans = row.get("spans") if isinstance(row, dict) else None
        if not isinstance(text, str):
            raise BadRow(f"Row {number}: full_text must be a text.")
        if not isinstance(spans, list):
            raise BadRow(f"Row {number}: spans must be a list.")
        yield (
            text,
            [_span(line, text, f"Row {number}, span {at}") for at, line in enumerate(spans, 1)],
        )


def _span(line: Any, text: str, where: str) -> Span:
    if not isinstance(line, dict):
        raise BadRow(f"{where}: must be an object.")
    kind, start, end = (
        line.get(name) for name in ("entity_type", "start_position", "end_position")
    )
    if not isinstance(kind, str) or not kind:
        raise BadRow(f"{where}: entity_type must be a text.")
    if type(start) is not int or type(end) is not int:
        raise BadRow(f"{where}: start_position and end_position must be whole numbers.")
    if not 0 <= start < end <= len(text):
        raise BadRow(
            f"{where}: {start} to {end} does not lie in the {len(text)} characters of the text."
        )
    return Span(start, end, kind)


def _length(text: str, span: Span) -> int:
    return sum(char.isalnum() for char in text[span.start : span.end])


def _covered(text: str, span: Span, others: Sequence[Span]) -> int:
    return sum(
        text[at].isalnum() and any(other.start <= at < other.end for other in others)
        for at in range(span.start, span.end)
    )


def _ratio(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None
