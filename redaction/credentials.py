"""Secrets: keys and tokens by their issuers' formats, private keys, and what is named a password."""

import base64
import binascii
import math
import re
from collections.abc import Iterator
from itertools import pairwise

from .issuers import FORMATS
from .look import Caseless, Look
from .normal import lowered
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

# Run on the text in lower case, which is four times as fast as ignoring case.
WORD = re.compile(
    # the first two letters of all of them: most places in a text need no closer look
    r"(?=p[arw]|c[or]|mo|ke|s[aehitu]|w[ae]|to|a[cpu]|en|ma|li|de|jw|ha)(?:"
    r"(?P<pass>pass(?:[ _-]?(?:word|wd|phrase|code|key)s?)?|pwd|(?<![a-z])pw(?![a-z])|contraseña|mot de passe|kennwort|passwort|senha|wachtwoord)"
    r"|(?P<token>secret|token(?!s|iz)|api[ _-]?key|access[ _-]?key|account[ _-]?key|auth[ _-]?key|private[ _-]?key"
    r"|(?:sign(?:ing|ature)?|encrypt(?:ion)?|master|shared|license|webhook|deploy|service|storage|subscription)[ _-]?key"
    r"|credentials?(?![a-z])|authorization|cookie|session[ _-]?(?:id|key)|connection[ _-]?string|conn[ _-]?str)"
    r"|(?P<key>(?<![a-z])(?:key|sig|auth|creds|jwt|hash|salt|seed)(?![a-z])))",
)
# Enough of a value to judge it by.
LONGEST_LOOK = 256
# Plain parts of those words: without one of them the slower pattern need not run.
WORD_PARTS = (
    "pass",
    "pwd",
    "pw",
    "secret",
    "token",
    "key",
    "cred",
    "auth",
    "cookie",
    "session",
    "conn",
    "contraseña",
    "mot de",
    "kennwort",
    "senha",
    "wachtwoord",
    "sig",
    "jwt",
    "hash",
    "salt",
    "seed",
)
JOIN = re.compile(
    r"(?P<tail>[\w-]{0,24}?[\])]{0,2}\\{0,2}[\"'`]?(?: (?:for|of|to|on) (?:the |my |our |this )?[\w@.-]{1,24}(?: [\w@.-]{1,24})?)?)"
    r"[ \t]{0,8}(?:(?P<sure>:=|=>|={1,2}|\[?['\"]?\]? ?=)|(?P<colon>:)|(?P<says>\b(?:is|was|to)\b:?))"
    r"[ \t]{0,8}(?:\r?\n(?=[\w\"'`]{6}))?",
    re.IGNORECASE,
)
# "password Winter105" and "--password Winter105", with nothing between
NEAR = re.compile(r"[ \t]{1,3}(?P<near>)(?=\S{4})")
QUOTED = re.compile(r"(?:[bru]{1,2})?\\{0,2}([\"'`])(?P<value>[^\n]{1,300}?)\\{0,2}\1")
PLAIN = re.compile(rf"[^\s\"'`<>{{}}|,;{HIDDEN}]{{4,}}")
QUERY_PLAIN = re.compile(rf"[^\s\"'`<>{{}}|,;&#{HIDDEN}]{{4,}}")
CALL = re.compile(
    r"[\w.]+\(.*|\$\{.*|\$\(.*|\$[A-Z_]+$|%\w+%$|<.*|\{\{.*|\*+$|[xX.•_-]+$|os\.environ.*|process\.env.*|\[.*"
)
# What stands right after "api key" and is no word of a sentence.
KEY_SHAPE = re.compile(r"(?=[A-Za-z_-]*\d)(?=[\d_-]*[A-Za-z])[A-Za-z0-9_-]{20,}")
ENDS_HERE = re.compile(r"\s*(?:$|[.!,;)\n]|and\b|but\b|so\b|for\b|or\b|if\b)")
# What people say of a password when they do not say the password.
SAID_OF = word_set(
    "wrong incorrect invalid expired missing required correct changed reset stolen leaked "
    "exposed weak strong empty blank unknown secret hidden visible known public private shared "
    "stored saved lost forgotten same different safe secure insecure true false null none nil "
    "undefined optional string text str bytes int password token here there this that these "
    "those what when where which being been not never now also only just still very too the "
    "your their our his her its enter login sign used valid working broken blocked locked "
    "rejected accepted denied disabled enabled compromised revoked rotated printed shown "
    "displayed sent returned requested asked needed given found example placeholder changeme "
    "yes limit error failed failure because with from have has had will would should could must "
    "can may might being going about after before into case more less than then them they some "
    "none redacted withheld removed masked encrypted hashed sensitive important available "
    "unavailable supposed generated created provided"
)

# Where programs take a password without its name, and where a tag has it.
PROGRAMS = word_set("sshpass mysql mysqldump mariadb mongo mongosh z unzip zip curl")  # and 7z
TAKEN = re.compile(
    r"\bsshpass\s{1,3}-p\s{0,3}(?P<q>[\"']?)(?P<ssh>[^\s\"']{4,})(?P=q)"
    r"|\b(?:mysql|mysqldump|mariadb|mongo|mongosh|7z|unzip|zip)\b[^\n|;]{0,80}? -p[\"']?(?P<db>[^\s\"']{4,})"
    r"|\bcurl\b[^\n|;]{0,120}? (?:-u|--user)[ =][\"']?[^\s:\"']{1,64}:(?P<web>[^\s\"']{3,})"
    r"|<(?:\w{0,20}(?:[Pp]assword|[Ss]ecret|[Tt]oken|[Aa]pi-?_?[Kk]ey))>(?P<tag>[^<>\s]{4,200})</"
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
    if look.holds(WORD_PARTS):
        yield from _named(text, lowered(text))
    if "</" in text or (" -" in text and look.says(PROGRAMS)):
        for match in TAKEN.finditer(text):
            group = match.lastgroup or ""
            group = "ssh" if match["ssh"] else group
            if not CALL.match(match[group]):
                yield candidate(*match.span(group), SECRET)
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


def _named(text: str, lower: str) -> Iterator[Candidate]:
    done = 0
    for word in WORD.finditer(lower):
        if word.start() < done:
            continue
        join = JOIN.match(text, word.end()) or NEAR.match(text, word.end())
        if not join:
            continue
        quoted = QUOTED.match(text, join.end())
        if quoted:
            start, end = quoted.span("value")
        else:
            in_query = word.start() > 0 and "?" in text[max(0, word.start() - 200) : word.start()]
            plain = (QUERY_PLAIN if in_query else PLAIN).match(text, join.end())
            if not plain:
                continue
            start, end = plain.start(), _value_end(text, *plain.span())
        shown = join.groupdict("")
        value, after = text[start : min(end, start + LONGEST_LOOK)], text[end : end + 12]
        if "near" in shown:
            flag = text[max(0, word.start() - 24) : word.start()].rpartition(" ")[2].startswith("-")
            sure = _is_near_secret(value, bool(word["pass"]), flag)
            sure = sure or (bool(word["token"]) and bool(KEY_SHAPE.fullmatch(value)))
        else:
            sure = _is_named_secret(word, shown, value, bool(quoted), after)
        if sure:
            done = end
            yield candidate(start, end, SECRET)


def _value_end(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in ".:?)]":
        end -= 1
    return end


def _is_near_secret(value: str, password: bool, flag: bool) -> bool:
    """Tell a secret right after its name from the next word of the sentence."""
    plain = value.strip("\"'`.!?").lower()
    if plain in SAID_OF or CALL.match(value) or value.startswith("-"):
        return False
    digits = any(c.isdigit() for c in value)
    return digits if flag else password and digits and any(c.isalpha() for c in value)


def _is_named_secret(
    word: re.Match[str], join: dict[str, str], value: str, quoted: bool, after: str
) -> bool:
    lower = value.lower().strip(".!?")
    called = CALL.match(value) and not (quoted and "(" in value and len(value) > 20)
    if len(value) < 4 or HIDDEN in value or lower in SAID_OF or called:
        return False
    letters = any(c.isalpha() for c in value)
    digits = any(c.isdigit() for c in value)
    marked = digits or any(not c.isalnum() and c not in "-_'./" for c in value)
    if quoted and " " in value and not (word["pass"] or join["sure"]):
        return False
    if word["key"]:
        return len(value) >= 16 and digits and letters and " " not in value
    if word["token"]:
        if not letters:
            return len(value) >= 16 and word.group().lower() != "token"
        if join["sure"]:
            return quoted or len(value) >= 6
        return (digits and len(value) >= 6) or len(value) >= 24 or (quoted and len(value) >= 8)
    if word.group().lower() == "pass" and not (marked and letters):
        return False
    if join["sure"] or quoted:
        return True
    if join["colon"]:
        return marked or bool(ENDS_HERE.match(after))
    if join["says"] and join["says"].lower().startswith("to") and not marked:
        return False
    mixed = any(c.isupper() for c in value[1:]) and any(c.islower() for c in value)
    return marked or mixed or bool(ENDS_HERE.match(after))


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
