"""Invented cards and account numbers with right check digits, in the ways people write them."""

import hashlib
import random
import string

# First digits, lengths and usual grouping of each card scheme (public issuer ranges).
CARDS = [
    ("4", (16, 16, 16, 13, 19), (4, 4, 4, 4, 3)),
    ("51 52 53 54 55 2221 2500 2720", (16,), (4, 4, 4, 4)),
    ("34 37", (15,), (4, 6, 5)),
    ("6011 644 649 65", (16,), (4, 4, 4, 4)),
    ("300 305 36 38", (14,), (4, 6, 4)),
    ("3528 3589", (16,), (4, 4, 4, 4)),
    ("62", (16, 17, 18, 19), (4, 4, 4, 4, 3)),
    ("50 5612 6304 6759 6761", (12, 13, 16, 18, 19), (4, 4, 4, 4, 3)),
    ("2200 2204", (16,), (4, 4, 4, 4)),
    ("6069 6521", (16,), (4, 4, 4, 4)),
    ("9792", (16,), (4, 4, 4, 4)),
]
# Country: the parts of its account number after the check digits (n digits, a letters, c both).
IBANS = {
    line[:2]: line[3:]
    for line in """AD 8n12c;AE 19n;AL 8n16c;AT 16n;AZ 4a20c;BA 16n;BE 12n;BG 4a6n8c;BH 4a14c;BR 23n1a1c
    CH 5n12c;CR 18n;CY 8n16c;CZ 20n;DE 18n;DK 14n;DO 4c20n;EE 16n;EG 25n;ES 20n;FI 14n;FO 14n;FR 10n11c2n
    GB 4a14n;GE 2a16n;GI 4a15c;GL 14n;GR 7n16c;GT 4c20c;HR 17n;HU 24n;IE 4a14n;IL 19n;IQ 4a15n;IS 22n
    IT 1a10n12c;JO 4a4n18c;KW 4a22c;KZ 3n13c;LB 4n20c;LC 4a24c;LI 5n12c;LT 16n;LU 3n13c;LV 4a13c;LY 21n
    MC 10n11c2n;MD 2c18c;ME 18n;MK 3n10c2n;MR 23n;MT 4a5n18c;MU 4a19n3a;NL 4a10n;NO 11n;PK 4a16c;PL 24n
    PS 4a21c;PT 21n;QA 4a21c;RO 4a16c;RS 18n;SA 2n18c;SC 4a20n3a;SE 20n;SI 15n;SK 20n;SM 1a10n12c;ST 21n
    SV 4a20n;TL 19n;TN 20n;TR 6n16c;UA 6n19c;VA 18n;VG 4a16n;XK 16n""".replace("\n", ";").split(";")
    for line in [line.strip()]
}


def digits(rng: random.Random, count: int) -> str:
    """Return random digits, the first not zero."""
    return str(rng.randint(1, 9)) + "".join(rng.choices(string.digits, k=count - 1))


def luhn_digit(body: str) -> str:
    """Return the digit that makes a number sound (ISO/IEC 7812)."""
    total = 0
    for place, char in enumerate(reversed(body)):
        value = int(char) * (2 - place % 2)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def card(rng: random.Random) -> str:
    """Return a card of some scheme, in groups or not."""
    starts, lengths, groups = rng.choice(CARDS)
    start, length = rng.choice(starts.split()), rng.choice(lengths)
    body = start + "".join(rng.choices(string.digits, k=length - 1 - len(start)))
    number = body + luhn_digit(body)
    separator = rng.choice(["", "", " ", " ", "-", "\u00a0"])
    parts, at = [], 0
    for size in groups:
        parts.append(number[at : at + size])
        at += size
    return separator.join(part for part in [*parts, number[at:]] if part)


def iban(rng: random.Random) -> str:
    """Return an account number of some country of the registry."""
    country = rng.choice(sorted(IBANS))
    body, count = "", ""
    for char in IBANS[country]:
        if char.isdigit():
            count += char
            continue
        alphabet = {"n": string.digits, "a": string.ascii_uppercase}.get(
            char, string.digits + string.ascii_uppercase
        )
        body += "".join(rng.choices(alphabet, k=int(count)))
        count = ""
    turned = "".join(str(int(char, 36)) for char in f"{body}{country}00")
    whole = f"{country}{98 - int(turned) % 97:02}{body}"
    shape = rng.randrange(5)
    if shape == 0:
        return whole.lower()
    if shape < 3:
        return whole
    separator = rng.choice([" ", " ", "-"])
    return separator.join(whole[at : at + 4] for at in range(0, len(whole), 4))


def bic(rng: random.Random) -> str:
    """Return the code of a bank."""
    bank = "".join(rng.choices(string.ascii_uppercase, k=4))
    place = "".join(rng.choices(string.ascii_uppercase + "2345", k=2))
    return (
        bank
        + rng.choice(["DE", "FR", "GB", "US", "NL", "ES", "IT", "PL", "CH"])
        + place
        + rng.choice(["", "XXX"])
    )


def routing(rng: random.Random) -> str:
    """Return a sound routing number of a bank of the United States."""
    body = f"{rng.randint(1, 12):02}{digits(rng, 6)}"
    weighed = sum(int(c) * w for c, w in zip(body, (3, 7, 1) * 3, strict=False))
    return body + str(-weighed % 10)


def _base58(version: bytes, rng: random.Random) -> str:
    body = version + rng.randbytes(20)
    body += hashlib.sha256(hashlib.sha256(body).digest()).digest()[:4]
    number, text = int.from_bytes(body, "big"), ""
    while number:
        number, place = divmod(number, 58)
        text = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"[place] + text
    return "1" * (version == b"\0") + text


def wallet(rng: random.Random) -> str:
    """Return the address of a crypto wallet."""
    bech32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
    return rng.choice(
        [
            _base58(b"\0", rng),
            _base58(b"\5", rng),
            "bc1q" + "".join(rng.choices(bech32, k=38)),
            "0x" + "".join(rng.choices("0123456789abcdefABCDEF", k=40)),
        ]
    )
