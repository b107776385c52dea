"""E-mail addresses, links, host names, IP and hardware addresses."""

import ipaddress
import re
from collections.abc import Iterator

from .spans import (
    DOMAIN_NAME,
    EMAIL_ADDRESS,
    HIDDEN,
    IP_ADDRESS,
    MAC_ADDRESS,
    PRIORITY,
    Candidate,
    candidate,
    word_set,
)

LOCAL_CHARS = re.compile(r"[\w.+%'~-]")
LOCAL_TRIM = ".'~%-"
LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
MAIL_HOST = re.compile(
    rf"(?:{LABEL}\.){{1,8}}(?:xn--[a-z0-9-]{{2,59}}|[^\W\d_]{{2,24}})|\[[0-9a-f.:]{{7,45}}\]",
    re.IGNORECASE,
)
# "ana [at] example [dot] org", written so to escape exactly this kind of reading
SPELT_MAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64} ?(?:[\[({] ?at ?[\])}]|(?<= )at(?= )) ?"
    r"[\w-]{1,63}(?: ?(?:[\[({] ?dot ?[\])}]|(?<= )dot(?= )|\.) ?[\w-]{2,63}){1,4}(?!\w)",
    re.IGNORECASE,
)
SPELT_DOT = re.compile(r"[\[({] ?(?:at|dot) ?[\])}]| dot ", re.IGNORECASE)

SCHEME = re.compile(r"(?<![A-Za-z0-9])(?:[A-Za-z][A-Za-z0-9+.-]{1,20}://|www\d?\.)(?=[^\s.])")
LINK_REST = re.compile(rf"[^\s<>\"`{HIDDEN}]+")
# the other half of a pair is only part of a link when the first half is, too
PAIRS = {")": "(", "]": "[", "}": "{"}

# Endings under which a bare name is a host. Those that are also words or file endings
# (.is .it .me .py .rs .sh .md .zip …) count only with a path or a port behind them.
SURE_ENDINGS = word_set(
    "com net org edu gov mil int info biz io ai eu uk de fr nl es ch se dk fi pt gr cz hu ro bg "
    "hr sk si lt lv ee ie lu jp cn kr tw hk sg th ph nz au ca mx br ar cl uy ec ve ru ua kz tr "
    "il ae sa qa eg ke ng gh ma tn za pk lk np ir iq gg tv fm xyz online site shop store tech "
    "wiki onion"
)
WEAK_ENDINGS = word_set(
    "it is in to me so no at us am my as be id do la pm sh py rs md ps pl cc co mk vi li ly gl "
    "app dev cloud page link live blog news chat bot run zip mov name pro top club world space "
    "zone"
)
HOST = re.compile(
    rf"(?<![\w@.\-/\\])(?:[a-z0-9](?:[a-z0-9-]{{0,61}}[a-z0-9])?\.){{1,8}}([a-z]{{2,12}})(?![\w-]|\.\w|\()"
    rf"(:\d{{2,5}}(?!\d))?(/[^\s<>\"'`{HIDDEN}]*)?",
    re.IGNORECASE,
)

IPV4 = re.compile(
    r"(?<![\w.])(?<!\bv )(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
    r"(?![\w]|\.\d)"
)
VERSION_BEFORE = re.compile(
    r"\b(?:version|release|v|ver\.?|build)\s{0,2}[:=]?\s{0,2}$", re.IGNORECASE
)
IPV6 = re.compile(r"(?<![\w:.])[0-9A-Fa-f:]{2,45}(?:(?:\d{1,3}\.){3}\d{1,3})?(?![\w:])")
MAC = re.compile(
    r"(?<![\w:.-])[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\1[0-9a-f]{2}){4}(?![\w:-])", re.IGNORECASE
)


def find_network(text: str) -> Iterator[Candidate]:
    """Find e-mail addresses, links, host names, IP and hardware addresses."""
    if "@" in text:
        yield from _mails(text)
    if SPELT_DOT.search(text):
        for match in SPELT_MAIL.finditer(text):
            if SPELT_DOT.search(match.group()):
                yield candidate(*match.span(), EMAIL_ADDRESS)
    if "://" in text or "www" in text.lower():
        yield from _links(text)
    if "." in text:
        yield from _hosts(text)
        for match in IPV4.finditer(text):
            if not VERSION_BEFORE.search(text, max(0, match.start() - 12), match.start()):
                yield candidate(*match.span(), IP_ADDRESS)
    if text.count(":") >= 2:
        yield from _ipv6(text)
    if ":" in text or "-" in text:
        for match in MAC.finditer(text):
            yield candidate(*match.span(), MAC_ADDRESS)


def _mails(text: str) -> Iterator[Candidate]:
    # Walks out from each "@" by hand: a pattern that starts at the local part is quadratic.
    at = text.find("@")
    floor = 0
    while at != -1:
        start = at
        while start > floor and LOCAL_CHARS.match(text[start - 1]):
            start -= 1
        while start < at and text[start] in LOCAL_TRIM:
            start += 1
        host = MAIL_HOST.match(text, at + 1) if start < at else None
        if host:
            yield candidate(start, host.end(), EMAIL_ADDRESS)
        floor = at + 1
        at = text.find("@", at + 1)


def _links(text: str) -> Iterator[Candidate]:
    done = 0
    for match in SCHEME.finditer(text):
        if match.start() < done:
            continue
        rest = LINK_REST.match(text, match.end())
        if not rest:
            continue
        done = _trimmed(text, match.start(), rest.end())
        if done - match.end() >= 2:
            yield candidate(match.start(), done, DOMAIN_NAME, PRIORITY["url"])


def _trimmed(text: str, start: int, end: int) -> int:
    """Return where a link ends once the punctuation of the sentence around it is taken off."""
    for _ in range(8):
        last = text[end - 1]
        closes_nothing = last in PAIRS and PAIRS[last] not in text[start:end]
        if last in ".,;:!?'*\\_~" or closes_nothing:
            end -= 1
        else:
            break
    return end


def _hosts(text: str) -> Iterator[Candidate]:
    for match in HOST.finditer(text):
        ending = match.group(1)
        further = match.group(2) or match.group(3)
        end = _trimmed(text, match.start(), match.end())
        # "end.It" is a lost space: a capital in the ending counts only in a longer or shouted name
        plain = ending.islower() or match.group().isupper() or match.group().count(".") > 1
        if ending.lower() in SURE_ENDINGS and plain:
            if match.start(1) - match.start() > 2:
                yield candidate(match.start(), end, DOMAIN_NAME)
        elif ending in WEAK_ENDINGS and further:
            yield candidate(match.start(), end, DOMAIN_NAME)


def _ipv6(text: str) -> Iterator[Candidate]:
    for match in IPV6.finditer(text):
        shape = match.group()
        trailing = shape.endswith(":") and not shape.endswith("::")
        shape = shape[:-1] if trailing else shape
        colons = shape.count(":")
        # "::" alone and C++ names such as "a::b" are not addresses anyone can be found by
        if colons < 2 or (colons < 4 and not any(c.isdigit() for c in shape)):
            continue
        try:
            ipaddress.IPv6Address(shape)
        except ValueError:
            continue
        yield candidate(match.start(), match.start() + len(shape), IP_ADDRESS)
