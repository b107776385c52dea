"""Addresses of crypto wallets: by their sum, or by their form and the words around."""

import hashlib
import re
from collections.abc import Iterator

from .look import Look
from .spans import CRYPTO, Candidate, candidate

BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
# Bitcoin of both old forms, Litecoin, Dogecoin, Tron, Ripple: one alphabet, four bytes of check.
OLD_FORM = re.compile(r"(?<![A-Za-z0-9+/=])[13LMDTr][1-9A-HJ-NP-Za-km-z]{25,34}(?![A-Za-z0-9])")
# Bitcoin and its kin of the newer form, Ethereum and its kin, Cardano.
NEW_FORM = re.compile(
    r"(?<![A-Za-z0-9])(?:(?:bc1|BC1|tb1|ltc1)[02-9a-zA-HJ-NP-Z]{11,87}|0x[0-9a-fA-F]{40}|addr1[02-9ac-hj-np-z]{50,100}"
    r"|4[0-9AB][1-9A-HJ-NP-Za-km-z]{93})(?![A-Za-z0-9])"
)
NEW_BEGINNINGS = ("bc1", "tb1", "ltc1", "0x", "addr1")
WORD = re.compile(
    r"\b(?:bitcoin|btc|ethereum|eth|crypto|wallet|litecoin|ltc|tron|usdt|xrp|dogecoin|coin)s?\b",
    re.IGNORECASE,
)


def find_wallets(look: Look) -> Iterator[Candidate]:
    """Find addresses of crypto wallets; a text without digits or without a long word has none."""
    text = look.text
    if look.longest >= 95 or (look.longest >= 14 and look.holds(NEW_BEGINNINGS)):
        for match in NEW_FORM.finditer(text):
            yield candidate(*match.span(), CRYPTO)
    for match in OLD_FORM.finditer(text) if look.longest >= 26 else ():
        mixed = any(c.isdigit() for c in match.group()) and not match.group().islower()
        near = WORD.search(text, max(0, match.start() - 40), match.end() + 40)
        if mixed and (near or _is_sound(match.group())):
            yield candidate(*match.span(), CRYPTO)


def _is_sound(address: str) -> bool:
    number = 0
    for char in address:
        number = number * 58 + BASE58.index(char)
    if number >= 1 << 200:
        return False
    raw = number.to_bytes(25, "big")
    return hashlib.sha256(hashlib.sha256(raw[:-4]).digest()).digest()[:4] == raw[-4:]
