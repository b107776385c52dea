"""Invented people, telephones, addresses and birth dates of many countries, from Faker."""

import random
from functools import cache
from typing import Any

from faker import Faker

WESTERN = [
    "en_US",
    "en_GB",
    "en_AU",
    "en_CA",
    "en_IE",
    "en_NZ",
    "en_IN",
    "de_DE",
    "de_AT",
    "de_CH",
    "fr_FR",
    "fr_CA",
    "es_ES",
    "es_MX",
    "es_AR",
    "it_IT",
    "pt_PT",
    "pt_BR",
    "nl_NL",
    "nl_BE",
    "pl_PL",
    "cs_CZ",
    "sk_SK",
    "hu_HU",
    "ro_RO",
    "hr_HR",
    "sl_SI",
    "sv_SE",
    "da_DK",
    "no_NO",
    "fi_FI",
    "et_EE",
    "lt_LT",
    "lv_LV",
    "tr_TR",
    "id_ID",
]
# Where telephones are written by other habits, or names by other letters.
OTHER = [
    "ru_RU",
    "uk_UA",
    "el_GR",
    "bg_BG",
    "ja_JP",
    "ko_KR",
    "zh_CN",
    "ar_SA",
    "he_IL",
    "hi_IN",
    "th_TH",
    "vi_VN",
    "fil_PH",
    "az_AZ",
    "ka_GE",
    "hy_AM",
]


@cache
def _faker(locale: str) -> Any:
    return Faker(locale)


def _of(rng: random.Random, locales: list[str]) -> Any:
    made = _faker(rng.choice(locales))
    made.seed_instance(rng.getrandbits(32))
    return made


def name(rng: random.Random) -> str:
    """Return a full name, given name and family name."""
    made = _of(rng, WESTERN)
    return f"{made.first_name()} {made.last_name()}"


def first_name(rng: random.Random) -> str:
    """Return a given name."""
    return str(_of(rng, WESTERN).first_name())


def last_name(rng: random.Random) -> str:
    """Return a family name."""
    return str(_of(rng, WESTERN).last_name())


def phone(rng: random.Random) -> str:
    """Return a telephone number as its country writes it."""
    made = _of(rng, WESTERN + OTHER if rng.random() < 0.3 else WESTERN)
    # a few locales know no telephones
    return str(getattr(made, "phone_number", _faker("en_US").phone_number)())


def phone_abroad(rng: random.Random) -> str:
    """Return a number with the code of its country, grouped in one of the usual ways."""
    code = rng.choice(
        [
            "1",
            "7",
            "20",
            "27",
            "30",
            "31",
            "32",
            "33",
            "34",
            "36",
            "39",
            "44",
            "45",
            "46",
            "48",
            "49",
            "52",
            "55",
            "61",
            "62",
            "63",
            "64",
            "65",
            "66",
            "81",
            "82",
            "86",
            "90",
            "91",
            "212",
            "234",
            "254",
            "351",
            "352",
            "353",
            "354",
            "358",
            "359",
            "370",
            "380",
            "385",
            "420",
            "421",
            "852",
            "886",
            "962",
            "966",
            "971",
            "972",
            "994",
        ]
    )
    rest = "".join(rng.choices("0123456789", k=rng.choice([8, 9, 9, 10]))).lstrip("0") + "7"
    cut = rng.randint(1, 3)
    parts = [rest[:cut], *(rest[i : i + rng.choice([3, 3])] for i in range(cut, len(rest), 3))]
    separator = rng.choice([" ", "-", ".", " "])
    sign = rng.choice(["+", "+", "+", "00"])
    shape = rng.randrange(4)
    if shape == 0:
        return f"{sign}{code}{rest}"
    if shape == 1 and sign == "+":
        return f"+{code} (0){rest[:cut]} {rest[cut:]}"
    if shape == 2 and sign == "+":
        return f"+{code} ({rest[:cut]}) {rest[cut : cut + 3]}-{rest[cut + 3 :]}"
    return f"{sign}{code}{separator}{separator.join(part for part in parts if part)}"


def phone_extended(rng: random.Random) -> str:
    """Return a North American number with an extension."""
    area, middle, last = rng.randint(201, 989), rng.randint(200, 999), rng.randint(0, 9999)
    number = rng.choice(
        [
            f"({area}) {middle}-{last:04}",
            f"{area}-{middle}-{last:04}",
            f"{area}.{middle}.{last:04}",
            f"+1-{area}-{middle}-{last:04}",
        ]
    )
    return f"{number}{rng.choice(['x', ' x', ' ext. ', ' ext ', ' extension '])}{rng.randint(1, 99999)}"


def street(rng: random.Random) -> str:
    """Return a street with its number."""
    return str(_of(rng, WESTERN).street_address()).replace("\n", ", ")


def address(rng: random.Random) -> str:
    """Return a whole postal address on one line or several."""
    whole = str(_of(rng, WESTERN).address())
    return whole if rng.random() < 0.5 else whole.replace("\n", ", ")


def city(rng: random.Random) -> str:
    """Return a town."""
    return str(_of(rng, WESTERN).city())


def company(rng: random.Random) -> str:
    """Return a firm."""
    return str(_of(rng, WESTERN).company())


def birth(rng: random.Random) -> str:
    """Return a day of birth."""
    day = _of(rng, ["en_US"]).date_of_birth()
    return str(
        day.strftime(
            rng.choice(
                [
                    "%Y-%m-%d",
                    "%d/%m/%Y",
                    "%m/%d/%Y",
                    "%d.%m.%Y",
                    "%B %d, %Y",
                    "%d %B %Y",
                    "%d %b %Y",
                ]
            )
        )
    )
