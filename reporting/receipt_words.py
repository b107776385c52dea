"""Receipts as words: fourteen of a public list, the last bits of which check the others."""

import difflib
import hashlib
import re
from functools import cache

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from mnemonic import Mnemonic

from tenants.permissions import Invalid

COUNT = 14
BITS_A_WORD = 11
# 14 words of 11 bits: 140 for the receipt, 14 to notice a word that is wrong or misplaced.
CHECK_BITS = 14
# As many letters as tell the words of the list apart.
ENOUGH = 4
# What is cut into this many parts of this length can only be meant as words: letters come in
# seven groups of four.
LEAST_WORDS = 10
LEAST_LENGTH = 3
MOST_WORDS = 40


@cache
def word_list() -> list[str]:
    """Return the list (BIP 39, English): 2,048 words, told apart by their first four letters."""
    return list(Mnemonic("english").wordlist)


@cache
def _places() -> dict[str, int]:
    return {word[:ENOUGH]: number for number, word in enumerate(word_list())}


def words_of(number: int) -> str:
    """Return the words of a receipt of 140 bits."""
    bits = number << CHECK_BITS | _check(number)
    mask = (1 << BITS_A_WORD) - 1
    numbers = [bits >> BITS_A_WORD * number & mask for number in reversed(range(COUNT))]
    return " ".join(word_list()[number] for number in numbers)


def looks_like_words(typed: str) -> bool:
    """Say whether what was typed is meant as words rather than as letters."""
    parts = re.findall(r"[^\W\d_]+", typed)
    return len(parts) >= LEAST_WORDS and sum(map(len, parts)) >= LEAST_LENGTH * len(parts)


def number_of(typed: str) -> int:
    """Return the 140 bits of a receipt typed as words, in any case, apart by anything.

    Raises Invalid for a word that is not of the list, another number of words, or words that do
    not belong together. The list is public and no report is looked up, so the refusal says
    nothing of which receipts exist.
    """
    parts = re.findall(r"[^\W\d_]+", typed.lower())
    if len(parts) != COUNT:
        refusal = ngettext(
            "This is %(count)d word; a receipt has %(whole)d. Enter them alone.",
            "These are %(count)d words; a receipt has %(whole)d. Enter them alone.",
            len(parts),
        )
        raise _invalid(refusal % {"count": len(parts), "whole": COUNT})
    numbers = [_place(part) for part in parts]
    bits = 0
    for place in numbers:
        bits = bits << BITS_A_WORD | place
    number, check = bits >> CHECK_BITS, bits & (1 << CHECK_BITS) - 1
    if check != _check(number):
        raise _invalid(
            _(
                "These words do not belong together: one is wrong, or two changed places. Compare "
                "them with what you kept."
            )
        )
    return number


def _place(word: str) -> int:
    number = _places().get(word[:ENOUGH])
    # Four letters tell words apart, so more of them must not contradict.
    if number is not None and (word_list()[number].startswith(word) and len(word) >= 3):
        return number
    near = difflib.get_close_matches(word[:20], word_list(), 1)
    wrong = {"word": word[:20], "near": near[0] if near else ""}
    if near:
        raise _invalid(
            _("“%(word)s” is not a word that receipts are made of. Is it “%(near)s”?") % wrong
        )
    raise _invalid(_("“%(word)s” is not a word that receipts are made of.") % wrong)


def _check(number: int) -> int:
    digest = hashlib.sha256(number.to_bytes(18)).digest()
    return int.from_bytes(digest[:2]) >> 16 - CHECK_BITS


def _invalid(detail: str) -> Invalid:
    return Invalid("receipt", detail, code="not_a_receipt", status=422)
