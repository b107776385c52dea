"""Identity numbers of many countries that are known by their own form and their check digits."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module

from .look import Caseless, Look
from .spans import NATIONAL_ID, PRIORITY, Candidate, candidate

# Only the whole of a number is one: no part of a longer code, amount or version.
_START, _END = r"(?<![\w.-])", r"(?![\w-]|\.\w)"

# The form in groups (<J> is any joint, <O> one that may be missing) and the module of
# python-stdnum that checks it. Those without a module have no check digits: their form is enough.
# Forms that many a date with a number behind it has too need a word: see `numbers.NATIONAL_WORDS`.
_FORMS = [
    # United Kingdom: National Insurance
    (
        r"(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:<O>\d{2}){3}<O>[A-D]",
        "",
    ),
    # Italy, with the letters that stand for digits of namesakes
    (
        r"(?i:[A-Z]{3}<O>[A-Z]{3}<O>[\dLMNP-V]{2}[A-EHLMPRST][\dLMNP-V]{2}<O>[A-Z][\dLMNP-V]{3}[A-Z])",
        "it.codicefiscale",
    ),
    # Brazil: of people and of firms
    (r"\d{3}<J>\d{3}<J>\d{3}<J>\d{2}", "br.cpf"),
    (r"\d{2}<J>\d{3}<J>\d{3}<J>\d{4}<J>\d{2}", "br.cnpj"),
    # Spain: of foreigners and of nationals
    (r"[XYZ]<O>\d{7}<O>[A-Z]", "es.nie"),
    (r"(?:\d{8}|\d{2}<J>\d{3}<J>\d{3})<O>[A-Z]", "es.dni"),
    # France
    (r"[12]<O>\d{2}<O>\d{2}<O>(?:\d{2}|2[AB])<O>\d{3}<O>\d{3}<O>\d{2}", "fr.nir"),
    # Korea; Norway; Sweden with the century; Finland
    (r"\d{6}-\d{7}", "kr.rrn"),
    (r"\d{6}<O>\d{5}", "no.fodselsnummer"),
    (r"(?:19|20)\d{6}<O>\d{4}", "se.personnummer"),
    (r"\d{6}[-+A-FU-Y]\d{3}[A-FHJ-NPR-Y]", "fi.hetu"),
    # Switzerland; Belgium; Ireland; Germany
    (r"756<J>\d{4}<J>\d{4}<J>\d{2}", "ch.ssn"),
    (r"\d{2}<J>\d{2}<J>\d{2}<J>\d{3}<J>\d{2}", "be.nn"),
    (r"\d{7}<O>[A-W][ABWTX]?", "ie.pps"),
    (r"[1-9]\d<J>\d{3}<J>\d{3}<J>\d{3}", "de.idnr"),
    # India
    (r"(?<!\d[ -])[2-9]\d{3}<J>\d{4}<J>\d{4}(?![ -]\d)", "in_.aadhaar"),
    (r"[A-Z]{3}[ABCFGHJLPT][A-Z]<O>\d{4}<O>[A-Z]", "in_.pan"),
    # Mexico; Chile; Argentina; Dominican Republic
    (r"[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{5}[0-9A-Z]\d", "mx.curp"),
    (r"\d{1,2}<J>\d{3}<J>\d{3}-[\dkK]", "cl.rut"),
    (r"\d{2}<J>\d{8}<J>\d", "ar.cuit"),
    (r"\d{3}-\d{7}-\d", "do.cedula"),
    # China; Thailand; Malaysia; South Africa
    (
        r"[1-8]\d{5}<O>(?:19|20)\d{2}<O>(?:0[1-9]|1[0-2])<O>(?:0[1-9]|[12]\d|3[01])<O>\d{3}[\dXx]",
        "cn.ric",
    ),
    (r"\d<J>\d{4}<J>\d{5}<J>\d{2}<J>\d", "th.pin"),
    (r"\d{6}-\d{2}-\d{4}", "my.nric"),
    (r"\d{6} \d{4} \d{3}", "za.idnr"),
    # Singapore; Hong Kong
    (r"[STFGM]\d{7}[A-Z]", "singapore"),
    (r"[A-Z]{1,2}\d{6}\([0-9A]\)", ""),
]
MODULES = {f"form{at}": module for at, (_, module) in enumerate(_FORMS)}
# One pass for all of them; each has a digit after at most six letters.
FORM = re.compile(
    rf"{_START}(?=[A-Za-z]{{0,6}}+[ -]?+[A-Za-z]{{0,3}}+[ -]?+\d)(?:"
    + "|".join(
        f"(?P<form{at}>{form.replace('<O>', '[ /-]?').replace('<J>', '[ /-]')})"
        for at, (form, _) in enumerate(_FORMS)
    )
    + f"){_END}"
)
JOINTS = re.compile("[ /-]")
# Those whose check lets one number in ten of their form pass.
WEAK = frozenset(("", "in_.aadhaar", "in_.pan", "se.personnummer", "my.nric", "ie.pps"))
# What has a number of its own that is nobody's.
GOODS = Caseless(
    r"\b(?:orders?|bestell(?:ung|nummer)|invoices?|rechnung(?:snummer)?|tickets?|parcel|package|tracking|"
    r"shipment|case|reference|ref|serial|part|model|batch|lot|sku|isbn|issn|ean|version|build|طلب|فاتورة)\b[^\d\n]{0,24}$"
)


def find_identities(look: Look) -> Iterator[Candidate]:
    """Find identity numbers that need no word before them; a text without digits has none.

    The text must have its numbers joined in one way only, see `normal.joined`.
    """
    for match in FORM.finditer(look.text):
        module = MODULES[match.lastgroup or ""]
        if GOODS.is_in(look, max(0, match.start() - 40), match.start()):
            continue
        if not module or _check_of(module)(_compact(match.group())):
            sure = None if module in WEAK else PRIORITY["known by its sum"]
            yield candidate(*match.span(), NATIONAL_ID, sure)


def _compact(value: str) -> str:
    # the hyphen of a Finnish number, the one that ends in a letter after it, is its century
    return value if value[6] == "-" and value[-1].isalpha() else JOINTS.sub("", value)


@cache
def _check_of(module: str) -> Callable[[str], bool]:
    # Imported when a text has the form: all of them take 10 MiB in each process.
    if module == "singapore":
        return _is_singaporean
    check: Callable[[str], bool] = import_module(f"stdnum.{module}").is_valid
    return check


def _is_singaporean(value: str) -> bool:
    """Tell a Singaporean number by its letter, which python-stdnum does not know."""
    total = sum(
        int(digit) * weight for digit, weight in zip(value[1:8], (2, 7, 6, 5, 4, 3, 2), strict=True)
    )
    letters = "JZIHGFEDCBA" if value[0] in "ST" else "XWUTRQPNMLK"
    return letters[(total + 4 * (value[0] in "TG")) % 11] == value[-1] or value[0] == "M"
