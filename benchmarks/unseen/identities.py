"""Invented identity numbers of many countries, with the check digits their issuers define."""

import itertools
import random
import string
from collections.abc import Callable

from benchmarks.unseen.payments import digits, luhn_digit

CONSONANTS = "BCDFGHJKLMNPQRSTVWXYZ"


def _day(rng: random.Random) -> tuple[int, int, int]:
    return rng.randint(40, 99), rng.randint(1, 12), rng.randint(1, 28)


def us_ssn(rng: random.Random) -> str:
    """Return a social security number of an area that is issued."""
    area = rng.choice([rng.randint(1, 665), rng.randint(667, 899)])
    return f"{area:03}-{rng.randint(1, 99):02}-{rng.randint(1, 9999):04}"


def uk_nino(rng: random.Random) -> str:
    """Return a National Insurance number, spaced or not."""
    prefix = rng.choice(["AB", "CE", "HM", "JT", "PX", "SN", "WL", "YA"])
    parts = [prefix, *(f"{rng.randint(0, 99):02}" for _ in range(3)), rng.choice("ABCD")]
    return rng.choice(["", " "]).join(parts)


def uk_nhs(rng: random.Random) -> str:
    """Return an NHS number (modulus 11)."""
    while True:
        body = digits(rng, 9)
        check = -sum(int(c) * w for c, w in zip(body, range(10, 1, -1), strict=True)) % 11
        if check < 10:
            return f"{body[:3]} {body[3:6]} {body[6:]}{check}"


def de_tax_id(rng: random.Random) -> str:
    """Return a German tax number: one digit twice, one missing, ISO 7064 check."""
    pool = rng.sample(string.digits, 9)
    body = [*pool, rng.choice(pool)]
    while True:
        rng.shuffle(body)
        if body[0] != "0":
            break
    product = 10
    for char in body:
        total = (int(char) + product) % 10 or 10
        product = total * 2 % 11
    whole = "".join(body) + str((11 - product) % 10)
    return rng.choice([whole, f"{whole[:2]} {whole[2:5]} {whole[5:8]} {whole[8:]}"])


def es_nif(rng: random.Random) -> str:
    """Return a Spanish DNI or NIE."""
    letters = "TRWAGMYFPDXBNJZSQVHLCKE"
    if rng.random() < 0.6:
        number = rng.randint(10_000_000, 99_999_999)
        return f"{number}{rng.choice(['', '-'])}{letters[number % 23]}"
    lead, number = rng.randrange(3), rng.randint(1_000_000, 9_999_999)
    return f"{'XYZ'[lead]}{number}{letters[int(f'{lead}{number}') % 23]}"


def it_fiscal_code(rng: random.Random) -> str:
    """Return an Italian codice fiscale."""
    year, month, day = _day(rng)
    names = "".join(rng.choices(CONSONANTS, k=6))
    body = f"{names}{year}{'ABCDEHLMPRST'[month - 1]}{day:02}{rng.choice('AFHL')}{rng.randint(100, 999)}"
    odd = [
        1,
        0,
        5,
        7,
        9,
        13,
        15,
        17,
        19,
        21,
        2,
        4,
        18,
        20,
        11,
        3,
        6,
        8,
        12,
        14,
        16,
        10,
        22,
        25,
        24,
        23,
    ]
    total = 0
    for place, char in enumerate(body):
        value = int(char) if char.isdigit() else ord(char) - 65
        total += odd[value] if place % 2 == 0 else value
    return body + chr(65 + total % 26)


def fr_nir(rng: random.Random) -> str:
    """Return a French social security number with its key."""
    year, month, _ = _day(rng)
    body = f"{rng.choice('12')}{year}{month:02}{rng.randint(1, 95):02}{rng.randint(1, 999):03}{rng.randint(1, 999):03}"
    key = f"{97 - int(body) % 97:02}"
    if rng.random() < 0.5:
        return body + key
    cuts = (0, 1, 3, 5, 7, 10, 13)
    return " ".join([*(body[a:b] for a, b in itertools.pairwise(cuts)), key])


def nl_bsn(rng: random.Random) -> str:
    """Return a Dutch BSN (eleven test)."""
    while True:
        body = digits(rng, 8)
        check = sum(int(c) * w for c, w in zip(body, range(9, 1, -1), strict=True)) % 11
        if check < 10:
            return f"{body}{check}"


def pl_pesel(rng: random.Random) -> str:
    """Return a Polish PESEL."""
    year, month, day = _day(rng)
    body = f"{year}{month:02}{day:02}{rng.randint(0, 9999):04}"
    weights = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)
    return body + str(-sum(int(c) * w for c, w in zip(body, weights, strict=True)) % 10)


def br_cpf(rng: random.Random) -> str:
    """Return a Brazilian CPF."""
    body = "".join(rng.choices(string.digits, k=9))
    for size in (10, 11):
        total = sum(int(c) * w for c, w in zip(body, range(size, 1, -1), strict=True))
        body += str(total * 10 % 11 % 10)
    return f"{body[:3]}.{body[3:6]}.{body[6:9]}-{body[9:]}"


def br_cnpj(rng: random.Random) -> str:
    """Return a Brazilian CNPJ."""
    body = f"{''.join(rng.choices(string.digits, k=8))}0001"
    for weights in ((5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2), (6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)):
        left = sum(int(c) * w for c, w in zip(body, weights, strict=True)) % 11
        body += str(0 if left < 2 else 11 - left)
    return f"{body[:2]}.{body[2:5]}.{body[5:8]}/{body[8:12]}-{body[12:]}"


def _dihedral(one: int, other: int) -> int:
    turn = one % 5 - other % 5 if one > 4 else one % 5 + other % 5
    return turn % 5 + 5 * ((one > 4) != (other > 4))


_STEP = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)


def in_aadhaar(rng: random.Random) -> str:
    """Return an Indian Aadhaar number (Verhoeff)."""
    body = str(rng.randint(2, 9)) + "".join(rng.choices(string.digits, k=10))
    for last in string.digits:
        check = 0
        for place, char in enumerate(reversed(body + last)):
            value = int(char)
            for _ in range(place % 8):
                value = _STEP[value]
            check = _dihedral(check, value)
        if check == 0:
            whole = body + last
            return rng.choice([" ", " ", ""]).join((whole[:4], whole[4:8], whole[8:]))
    raise AssertionError


def in_pan(rng: random.Random) -> str:
    """Return an Indian permanent account number."""
    letters = "".join(rng.choices(string.ascii_uppercase, k=3))
    return f"{letters}{rng.choice('PCHF')}{rng.choice(string.ascii_uppercase)}{rng.randint(0, 9999):04}{rng.choice(string.ascii_uppercase)}"


def se_personnummer(rng: random.Random) -> str:
    """Return a Swedish personal number."""
    year, month, day = _day(rng)
    body = f"{year}{month:02}{day:02}{rng.randint(1, 999):03}"
    return f"{body[:6]}-{body[6:]}{luhn_digit(body)}"


def fi_hetu(rng: random.Random) -> str:
    """Return a Finnish personal identity code."""
    year, month, day = _day(rng)
    date, serial = f"{day:02}{month:02}{year}", f"{rng.randint(2, 899):03}"
    return f"{date}-{serial}{'0123456789ABCDEFHJKLMNPRSTUVWXY'[int(date + serial) % 31]}"


def sg_nric(rng: random.Random) -> str:
    """Return a Singaporean NRIC number."""
    lead, body = rng.choice("ST"), digits(rng, 7)
    total = sum(int(c) * w for c, w in zip(body, (2, 7, 6, 5, 4, 3, 2), strict=True))
    return f"{lead}{body}{'JZIHGFEDCBA'[(total + 4 * (lead == 'T')) % 11]}"


def kr_rrn(rng: random.Random) -> str:
    """Return a Korean resident number."""
    year, month, day = _day(rng)
    body = f"{year}{month:02}{day:02}{rng.choice('12')}{rng.randint(0, 99999):05}"
    total = sum(int(c) * w for c, w in zip(body, (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5), strict=True))
    return f"{body[:6]}-{body[6:]}{(11 - total % 11) % 10}"


def us_itin(rng: random.Random) -> str:
    """Return a taxpayer number of the United States."""
    return f"9{rng.randint(0, 99):02}-{rng.randint(70, 88)}-{rng.randint(1, 9999):04}"


def au_tfn(rng: random.Random) -> str:
    """Return an Australian tax file number."""
    while True:
        body = digits(rng, 9)
        if (
            sum(int(c) * w for c, w in zip(body, (1, 4, 3, 7, 5, 8, 6, 9, 10), strict=True)) % 11
            == 0
        ):
            return f"{body[:3]} {body[3:6]} {body[6:]}"


def passport(rng: random.Random) -> str:
    """Return a passport number of some country's form."""
    letter = rng.choice(string.ascii_uppercase)
    return rng.choice(
        [
            digits(rng, 9),
            letter + digits(rng, 8),
            letter + rng.choice(string.ascii_uppercase) + digits(rng, 7),
            "C" + "".join(rng.choices("CFGHJKLMNPRTVWXYZ0123456789", k=7)) + str(rng.randint(0, 9)),
        ]
    )


def driver_licence(rng: random.Random) -> str:
    """Return a driving licence number of some state's form."""
    letter = rng.choice(string.ascii_uppercase)
    return rng.choice(
        [
            letter + digits(rng, 7),
            letter + digits(rng, 12),
            digits(rng, 9),
            f"{letter}{digits(rng, 3)}-{digits(rng, 4)}-{digits(rng, 4)}",
        ]
    )


# (kind as public data sets call it, known by its own form, words that name it, maker)
IDENTITIES: list[tuple[str, bool, str, Callable[[random.Random], str]]] = [
    ("US_SSN", True, "social security number", us_ssn),
    ("UK_NINO", True, "National Insurance number", uk_nino),
    ("UK_NHS", False, "NHS number", uk_nhs),
    ("DE_TAX_ID", False, "Steuer-ID", de_tax_id),
    ("ES_NIF", True, "DNI", es_nif),
    ("IT_FISCAL_CODE", True, "codice fiscale", it_fiscal_code),
    ("FR_NIR", True, "numéro de sécurité sociale", fr_nir),
    ("NL_BSN", False, "BSN", nl_bsn),
    ("PL_PESEL", False, "PESEL", pl_pesel),
    ("BR_CPF", True, "CPF", br_cpf),
    ("BR_CNPJ", True, "CNPJ", br_cnpj),
    ("IN_AADHAAR", False, "Aadhaar number", in_aadhaar),
    ("IN_PAN", True, "PAN", in_pan),
    ("SE_PERSONNUMMER", False, "personnummer", se_personnummer),
    ("FI_PERSONAL_IDENTITY_CODE", False, "henkilötunnus", fi_hetu),
    ("SG_NRIC_FIN", True, "NRIC", sg_nric),
    ("KR_RRN", True, "resident registration number", kr_rrn),
    ("US_ITIN", True, "ITIN", us_itin),
    ("AU_TFN", False, "tax file number", au_tfn),
    ("US_PASSPORT", False, "passport number", passport),
    ("US_DRIVER_LICENSE", False, "driver's license number", driver_licence),
]
