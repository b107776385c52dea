"""Secrets: keys and tokens by their issuers' formats, private keys, log-ins and codes."""

import base64
import binascii
import math
import re
from collections.abc import Iterator
from itertools import pairwise

from .configuration import find_configured_secrets
from .issuers import FORMATS
from .look import Caseless, Look
from .passwords import find_named_secrets
from .spans import HIDDEN, PRIORITY, SECRET, Candidate, candidate, word_set

PRIVATE_KEY = re.compile(r"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----")
KEY_END = re.compile(r"-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----")
PUTTY_KEY = re.compile(r"PuTTY-User-Key-File-\d:")

# a whole address that carries its own log-in: the host and the user are half of the secret
LOGIN_URL = re.compile(
    rf"(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9+.-]{{1,20}}://[^\s/:@{HIDDEN}]{{0,80}}:[^\s/@{HIDDEN}]{{1,200}}@[^\s\"'<>`{HIDDEN}]+"
)

BEARER_WORDS = word_set("bearer basic token negotiate")
BEARER = re.compile(
    r"\b(?:bearer|basic|token|negotiate)[ :]{1,2}(?=[A-Za-z._~+/=-]*\d|[A-Za-z]*[a-z][A-Z])"
    r"([A-Za-z0-9._~+/=-]{14,})",
    re.IGNORECASE,
)

CODE_PARTS = ("code", "pass", "pin", "otp", "cvv", "cvc")
CODE = Caseless(
    r"\b(?:(?:one[- ]time|verification|security|log[- ]?in|auth(?:entication|orisation|orization)?|2fa|mfa|sms|access|"
    r"recovery|backup|confirmation)[ -](?:code|password|passcode|pin)|otp(?: code)?|passcode|pin(?: code| number)?|"
    r"cvv2?|cvc2?)(?: (?:for|of|to) [\w ]{1,24}?)?(?:\s{0,2}(?:is|was|:|=|#)){0,2}\s{0,2}(\d{3,8}|\d{3}[- ]\d{3})(?!\d|\.\d)"
)

# No token is shorter, and none has white space in it.
SHORTEST = 14
LONG_TOKEN = re.compile(r"(?<![A-Za-z0-9+/_=.-])[A-Za-z0-9+/_-]{32,128}={0,2}(?![A-Za-z0-9+/_=-])")


def find_secrets(look: Look) -> Iterator[Candidate]:
    """Find keys, tokens, private keys, passwords and one-time codes."""
    text = look.text
    if look.longest >= SHORTEST:
        yield from _tokens(look)
    if "PRIVATE KEY" in text or "PuTTY" in text:
        yield from _private_keys(text)
    if "://" in text and "@" in text:
        for match in LOGIN_URL.finditer(text):
            end = match.end() - (match.group()[-1] in ".,;:!?)")
            yield candidate(match.start(), end, SECRET)
    yield from find_named_secrets(look)
    yield from find_configured_secrets(look)
    if look.digits >= 3 and (look.odd or look.holds(CODE_PARTS)):
        for match in CODE.finditer(look):
            yield candidate(*match.span(1), SECRET)


def _tokens(look: Look) -> Iterator[Candidate]:
    """Find keys and tokens by their form, and by the word for one that has none."""
    text = look.text
    # the long words, and what stands before each, are all that a format needs to be in
    pairs = pairwise(["", *text.split()])
    places = " ".join([f"{before} {word}" for before, word in pairs if len(word) >= SHORTEST])
    for hints, rule in FORMATS:
        for hint in hints:
            if hint in places:
                yield from (candidate(*match.span(), SECRET) for match in rule.finditer(text))
                break
    if look.says(BEARER_WORDS):
        for match in BEARER.finditer(text):
            yield candidate(match.start(1), match.end(1) - (match.group()[-1] == "."), SECRET)
    for match in LONG_TOKEN.finditer(text) if look.longest >= 32 else ():
        before = text[max(0, match.start() - 8) : match.start()]
        if "base64," not in before and _is_random(match.group()):
            yield candidate(*match.span(), SECRET, PRIORITY["looks random"])


def _private_keys(text: str) -> Iterator[Candidate]:
    for begin in (PRIVATE_KEY, PUTTY_KEY):
        at = 0
        while match := begin.search(text, at):
            end = KEY_END.search(text, match.end())
            # without its end line the rest of the text may all be key: hide it
            at = end.end() if end else len(text)
            yield candidate(match.start(), at, SECRET)


def _is_random(token: str) -> bool:
    """Tell a random token from words, hashes, identifiers and encoded text."""
    plain = token.rstrip("=")
    if not (
        any(c.isdigit() for c in plain)
        and any(c.isupper() for c in plain)
        and any(c.islower() for c in plain)
    ):
        return False
    if plain.count("-") + plain.count("_") + plain.count("/") > len(plain) // 8:
        return False
    counts = [plain.count(c) for c in set(plain)]
    entropy = -sum(n / len(plain) * math.log2(n / len(plain)) for n in counts)
    if entropy < 4.1:
        return False
    # An encoded prompt is evidence of an attack, not a secret.
    try:
        decoded = base64.b64decode(
            plain.replace("-", "+").replace("_", "/") + "=" * (-len(plain) % 4)
        )
    except (binascii.Error, ValueError):
        return True
    return sum(32 <= b < 127 or b in (9, 10, 13) for b in decoded) < len(decoded) * 0.85
