"""Receipts: the only key to a report its reporter holds, stored nowhere; as letters and as words."""

import difflib
import hashlib
import hmac
import re
import secrets
import uuid
from functools import cache

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from mnemonic import Mnemonic

from tenants.keys import derived_key, keyed_hash
from tenants.permissions import Invalid
from tenants.scope import current_workspace_id
from tenants.typed import plain

# Crockford's alphabet: no I, L, O, U, so that a receipt can be read out and typed.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
# What people mistype is read as what was meant.
MISTYPED = str.maketrans("OIL", "011")
LENGTH = 28  # 140 bits
GROUP = 4
# A receipt as it is shown, wherever it stands in a text that was pasted whole.
SHOWN = re.compile(
    rf"(?<![\w-])\w{{{GROUP}}}(?:-\w{{{GROUP}}}){{{LENGTH // GROUP - 1}}}(?![\w-])", re.ASCII
)
MOST_TYPED = 2_000
WORDS = 14
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


def new_receipt() -> str:
    """Return a random receipt of 140 bits, in groups of four."""
    return _grouped(_drawn(LENGTH))


def receipt_for(idempotency_lookup: bytes) -> str:
    """Return the receipt of one attempt: a repeated request gets the same one, unstored."""
    return _derived("receipt of attempt", idempotency_lookup)


def rotated_receipt(old: str, attempt: str) -> str:
    """Return the receipt that takes another's place: a repeated attempt gets the same one.

    `old` marks the look-up of the old receipt. `attempt` is known to whoever asks alone, so that
    the old receipt without it leads nowhere.
    """
    return _derived("rotated receipt", keyed_hash("rotation", old, attempt))


def receipt_lookup(receipt: str) -> bytes:
    """Return the value a receipt is found by; the same work for right and wrong ones.

    Raises Invalid for words that cannot be a receipt.
    """
    return keyed_hash("receipt", str(current_workspace_id()), plain_receipt(receipt))


def plain_receipt(typed: str) -> str:
    """Return the letters of a receipt typed as letters or as words, or pasted with its file."""
    typed = plain(typed[:MOST_TYPED])
    if match := SHOWN.search(typed):
        return _without_signs(match[0])
    return _letters(_number_of(typed)) if _looks_like_words(typed) else _without_signs(typed)


def receipt_in_words(receipt: str) -> str:
    """Return a receipt as fourteen words."""
    letters = _without_signs(receipt)
    return _words_of(sum(ALPHABET.index(ch) << 5 * at for at, ch in enumerate(reversed(letters))))


def read_receipt(typed: str) -> str | None:
    """Return a receipt as it is shown, or None when what was typed cannot be one."""
    letters = plain_receipt(typed)
    whole = len(letters) == LENGTH and set(letters) <= set(ALPHABET)
    return _grouped(letters) if whole else None


def idempotency_lookup(client: uuid.UUID | str, key: str, subject: str = "") -> bytes:
    """Return the value an attempt is found by: workspace, host product, reporter and key.

    The reporter is part of it: a host that uses one key for two people must not hand the
    receipt of the first one to the second.
    """
    return keyed_hash("idempotency", str(current_workspace_id()), str(client), subject, key)


def new_reference() -> str:
    """Return a reference to talk about a report with; it opens nothing."""
    letters = _drawn(10)
    return f"R-{letters[:5]}-{letters[5:]}"


def _without_signs(receipt: str) -> str:
    return "".join(filter(str.isalnum, receipt[:80].upper())).translate(MISTYPED)


def _derived(purpose: str, source: bytes) -> str:
    digest = hmac.new(derived_key(purpose), source, hashlib.sha256).digest()
    # The low 140 bits, the lowest letter first: as the first receipts were made.
    return _grouped(_letters(int.from_bytes(digest))[::-1])


def _drawn(length: int) -> str:
    # One draw for all letters, since each asks the system.
    return _letters(secrets.randbits(5 * length), length)


def _letters(number: int, length: int = LENGTH) -> str:
    return "".join(ALPHABET[number >> 5 * position & 31] for position in reversed(range(length)))


def _grouped(letters: str) -> str:
    return "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))


@cache
def word_list() -> list[str]:
    """Return the list (BIP 39, English): 2,048 words, told apart by their first four letters."""
    return list(Mnemonic("english").wordlist)


@cache
def _places() -> dict[str, int]:
    return {word[:ENOUGH]: number for number, word in enumerate(word_list())}


def _words_of(number: int) -> str:
    """Return the words of a receipt of 140 bits."""
    bits = number << CHECK_BITS | _check(number)
    mask = (1 << BITS_A_WORD) - 1
    numbers = [bits >> BITS_A_WORD * number & mask for number in reversed(range(WORDS))]
    return " ".join(word_list()[number] for number in numbers)


def _looks_like_words(typed: str) -> bool:
    """Say whether what was typed is meant as words rather than as letters."""
    parts = re.findall(r"[^\W\d_]+", typed)
    return len(parts) >= LEAST_WORDS and sum(map(len, parts)) >= LEAST_LENGTH * len(parts)


def _number_of(typed: str) -> int:
    """Return the 140 bits of a receipt typed as words, in any case, apart by anything.

    Raises Invalid for a word that is not of the list, another number of words, or words that do
    not belong together. The list is public and no report is looked up, so the refusal says
    nothing of which receipts exist.
    """
    parts = re.findall(r"[^\W\d_]+", typed.lower())
    if len(parts) != WORDS:
        refusal = ngettext(
            "This is %(count)d word; a receipt has %(whole)d. Enter them alone.",
            "These are %(count)d words; a receipt has %(whole)d. Enter them alone.",
            len(parts),
        )
        raise _invalid(refusal % {"count": len(parts), "whole": WORDS})
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
