"""Identity numbers of many countries that are known by their own form and their check digits."""

import re
from collections.abc import Callable, Iterator
from itertools import cycle

from .look import Look
from .payments import luhn
from .spans import NATIONAL_ID, PRIORITY, Candidate, candidate

_START, _END = r"(?<![\w.-])", r"(?![\w-]|\.\w)"


def _digits(value: str) -> list[int]:
    return [int(char) for char in value if char.isdigit()]


def _weighed(digits: list[int], weights: tuple[int, ...]) -> int:
    return sum(digit * weight for digit, weight in zip(digits, cycle(weights), strict=False))


def _is_day(day: int, month: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= 31


def _cpf(value: str) -> bool:
    digits = _digits(value)
    sums = [_weighed(digits[:n], tuple(range(n + 1, 1, -1))) * 10 % 11 % 10 for n in (9, 10)]
    return sums == digits[9:]


def _cnpj(value: str) -> bool:
    digits = _digits(value)
    weights = (5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2), (6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)
    left = [_weighed(digits[: len(line)], line) % 11 for line in weights]
    return [0 if rest < 2 else 11 - rest for rest in left] == digits[12:]


def _nif(value: str) -> bool:
    plain = value.replace("-", "").replace(" ", "")
    lead = plain[0] if plain[0] in "XYZ" else ""
    number = int((str("XYZ".index(lead)) if lead else "") + plain[len(lead) : -1])
    return len(plain) == 9 and "TRWAGMYFPDXBNJZSQVHLCKE"[number % 23] == plain[-1]


def _nir(value: str) -> bool:
    plain = value.replace(" ", "").upper()
    body = plain[:13].replace("2A", "19").replace("2B", "18")
    return body.isdigit() and int(plain[13:]) == 97 - int(body) % 97


def _korean(value: str) -> bool:
    digits = _digits(value)
    return _is_day(digits[4] * 10 + digits[5], digits[2] * 10 + digits[3])


def _nordic(value: str) -> bool:
    """Danish and Norwegian numbers begin with the day, Swedish with the year and a check digit."""
    digits = _digits(value)[-10:]
    pairs = [digits[0] * 10 + digits[1], digits[2] * 10 + digits[3], digits[4] * 10 + digits[5]]
    swedish = _is_day(pairs[2] % 60, pairs[1]) and luhn("".join(map(str, digits)))
    return swedish or _is_day(pairs[0] % 40, pairs[1])


def _finnish(value: str) -> bool:
    serial = int(value[:6] + value[7:10])
    day = _is_day(int(value[:2]), int(value[2:4]))
    return day and "0123456789ABCDEFHJKLMNPRSTUVWXY"[serial % 31] == value[-1].upper()


def _singaporean(value: str) -> bool:
    total = _weighed(_digits(value), (2, 7, 6, 5, 4, 3, 2))
    older = "JZIHGFEDCBA" if value[0] in "ST" else "XWUTRQPNMLK"
    return older[(total + 4 * (value[0] in "TG")) % 11] == value[-1] or value[0] == "M"


def _swiss(value: str) -> bool:
    digits = _digits(value)
    return -_weighed(digits[:12], (1, 3)) % 10 == digits[12]


_STEP = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)


def _aadhaar(value: str) -> bool:
    check = 0
    for place, digit in enumerate(reversed(_digits(value))):
        step = digit
        for _ in range(place % 8):
            step = _STEP[step]
        turn = check % 5 - step % 5 if check > 4 else check % 5 + step % 5
        check = turn % 5 + 5 * ((check > 4) != (step > 4))
    return check == 0


def _chilean(value: str) -> bool:
    body, _, check = value.replace(".", "").rpartition("-")
    left = 11 - _weighed(_digits(body)[::-1], (2, 3, 4, 5, 6, 7)) % 11
    return {10: "K", 11: "0"}.get(left, str(left)) == check.upper()


def _argentine(value: str) -> bool:
    digits = _digits(value)
    return (11 - _weighed(digits[:10], (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11) % 11 == digits[10]


def _any(value: str) -> bool:
    return bool(value)


# (form, check). The check is what tells an identity number from any other in the same form.
_FORMS: list[tuple[str, Callable[[str], bool]]] = [
    # United Kingdom: National Insurance
    (
        r"(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[ -]?\d{2}){3}[ -]?[A-D]",
        _any,
    ),
    # Italy: codice fiscale, with the letters that stand for digits of namesakes
    (
        r"(?i:[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z])",
        lambda value: any(char.isdigit() for char in value),
    ),
    (r"\d{3}\.\d{3}\.\d{3}-\d{2}", _cpf),
    (r"\d{2}\.\d{3}\.\d{3}/\d{4}-\d{2}", _cnpj),
    (r"(?:[XYZ][- ]?\d{7}|\d{8})[- ]?[A-Z]", _nif),
    (r"[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}", _nir),
    (r"\d{6}-[0-48]\d{6}", _korean),
    (r"(?:19|20)?\d{6}[-+]\d{4}", _nordic),
    (r"\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]", _finnish),
    (r"[STFGM]\d{7}[A-Z]", _singaporean),
    (r"756\.\d{4}\.\d{4}\.\d{2}", _swiss),
    (r"(?<!\d[ -])[2-9]\d{3}(?: \d{4} |-\d{4}-)\d{4}(?![ -]\d)", _aadhaar),
    # India: permanent account number; Mexico: CURP and RFC of people
    (r"[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]", _any),
    (r"[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{5}[0-9A-Z]\d", _any),
    (r"\d{1,2}\.\d{3}\.\d{3}-[\dkK]", _chilean),
    (r"(?:20|2[347]|30|33)-\d{8}-\d", _argentine),
    # Hong Kong; China, with the day of birth inside
    (r"[A-Z]{1,2}\d{6}\([0-9A]\)", _any),
    (r"[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]", _any),
]
CHECKS = {f"form{at}": check for at, (_, check) in enumerate(_FORMS)}
# One pass for all of them; each has a digit after at most six letters.
FORM = re.compile(
    rf"{_START}(?=[A-Za-z]{{0,6}}+[ -]?+\d)(?:"
    + "|".join(f"(?P<form{at}>{form})" for at, (form, _) in enumerate(_FORMS))
    + f"){_END}"
)


def find_identities(look: Look) -> Iterator[Candidate]:
    """Find identity numbers that need no word before them; a text without digits has none."""
    for match in FORM.finditer(look.text):
        check = CHECKS[match.lastgroup or ""]
        if check(match.group()):
            sure = None if check in (_any, _aadhaar) else PRIORITY["known by its sum"]
            yield candidate(*match.span(), NATIONAL_ID, sure)
