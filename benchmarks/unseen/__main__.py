"""Writes a file of texts that `manage.py score_redaction` can score."""

import argparse
import json
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.unseen import identities, network, payments, people, secrets
from benchmarks.unseen.sentences import (
    AROUND,
    AROUND_KEYS,
    BARE_IDENTITY,
    HARMLESS,
    NAMED_IDENTITY,
)

Text = tuple[str, str, str, str]  # before, value, after, kind

# Field of a sentence: the kind that public data sets give it, and what makes it.
KINDS: dict[str, tuple[str, Callable[[random.Random], str]]] = {
    "card": ("CREDIT_CARD", payments.card),
    "iban": ("IBAN_CODE", payments.iban),
    "email": ("EMAIL_ADDRESS", network.email),
    "url": ("URL", network.url),
    "domain": ("DOMAIN_NAME", network.domain),
    "ip": ("IP_ADDRESS", network.ip),
    "mac": ("MAC_ADDRESS", network.mac),
    "phone": ("PHONE_NUMBER", people.phone),
    "phone_abroad": ("PHONE_NUMBER", people.phone_abroad),
    "phone_extended": ("PHONE_NUMBER", people.phone_extended),
    "bic": ("SWIFT_CODE", payments.bic),
    "routing": ("ABA_ROUTING_NUMBER", payments.routing),
    "account": ("US_BANK_NUMBER", lambda r: payments.digits(r, r.randint(8, 12))),
    "wallet": ("CRYPTO", payments.wallet),
    "birth": ("DATE_OF_BIRTH", people.birth),
    "name": ("PERSON", people.name),
    "first_name": ("PERSON", people.first_name),
    "last_name": ("PERSON", people.last_name),
    "address": ("ADDRESS", people.address),
    "street": ("STREET_ADDRESS", people.street),
}
FILL = re.compile(r"\{(n|d|h|m|hex)(\d+)\}|\{uuid\}")
SENSITIVE, HARMLESS_SHARE = 0.75, 0.35


def texts(seed: int, count: int) -> Iterator[dict[str, object]]:
    """Yield rows, each with one sensitive value, a harmless sentence, or both."""
    rng = random.Random(seed)
    makers = [*KINDS, *["identity"] * 4, *["key"] * 5, *["named"] * 3]
    for _ in range(count):
        if rng.random() > SENSITIVE:
            yield row("", _harmless(rng), "", "")
            continue
        maker = rng.choice(makers)
        before, value, after, kind = _sensitive(rng, maker)
        if rng.random() < HARMLESS_SHARE:
            if rng.random() < 0.5:
                before = f"{_harmless(rng)}\n{before}"
            else:
                after = f"{after}\n{_harmless(rng)}"
        yield row(before, value, after, kind)


def row(before: str, value: str, after: str, kind: str) -> dict[str, object]:
    """Return a text with its one span, or with none."""
    start = len(before)
    span = {
        "entity_type": kind,
        "entity_value": value,
        "start_position": start,
        "end_position": start + len(value),
    }
    return {"full_text": before + value + after, "spans": [span] if kind else []}


def _sensitive(rng: random.Random, maker: str) -> Text:
    if maker == "identity":
        kind, bare, words, make = rng.choice(identities.IDENTITIES)
        around = rng.choice(BARE_IDENTITY if bare and rng.random() < 0.5 else NAMED_IDENTITY)
        before, after = around.replace("{words}", words).split("{value}")
        return before, make(rng), after, kind
    if maker == "key":
        name, make_key = rng.choice(secrets.KEYS)
        value = make_key(rng)
        around = "{}" if name in secrets.ASSIGNED else rng.choice(AROUND_KEYS)
        before, after = (part.format() for part in around.split("{}"))
        if name in secrets.ASSIGNED:
            before, value = _assigned(value)
        return before, value, after, "SECRET"
    if maker == "named":
        around, make_word = rng.choice(secrets.NAMED)
        before, after = around.split("{}")
        return before, make_word(rng), after, "SECRET"
    kind, make = KINDS[maker]
    before, after = rng.choice(AROUND[maker]).split("{" + maker + "}")
    return before.replace("{{", "{"), make(rng), after.replace("}}", "}"), kind


def _assigned(line: str) -> tuple[str, str]:
    """Split a line that names its key into what is said and what is secret."""
    for sign in ("AccountKey=", "sig=", "SSWS ", "="):
        if sign in line:
            before, _, value = line.partition(sign)
            return before + sign, value.split(";")[0]
    return "", line


def _harmless(rng: random.Random) -> str:
    def fill(match: re.Match[str]) -> str:
        if match[0] == "{uuid}":
            return secrets.uuid(rng)
        size = int(match[2])
        if match[1] == "hex":
            return secrets.some(rng, secrets.HEX, size)
        if match[1] == "n":
            return payments.digits(rng, size)
        most = {"d": 28, "h": 23, "m": 59}[match[1]]
        return f"{rng.randint(1, most):02}"

    return FILL.sub(fill, rng.choice(HARMLESS))


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.unseen", description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=10_000)
    options = parser.parse_args()
    rows = list(texts(options.seed, options.count))
    options.file.write_text(json.dumps(rows, ensure_ascii=False, indent=0), encoding="utf-8")
    print(f"{len(rows):,} texts in {options.file}")


if __name__ == "__main__":
    main()
