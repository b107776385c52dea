"""E-mail addresses, links, host names, IP and hardware addresses."""

import ipaddress
import re
from collections.abc import Iterator

from .look import Look
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

# "=", "?" and "|" may stand in an address too, but far more often stand before one
LOCAL_MARKS = frozenset("_.+%'~!#$&*^/`{}-")
LOCAL_TRIM = ".'~%-!#$&*^/`{}"
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
DOT = word_set("dot")
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
    "wiki onion pl rs by ge az am uz kg al mk ba si cy mt is li mc sm va ad su cat eus gal "
    "scot wales asia mobi museum coop aero bo py gt hn ni sv cr pa cu pr jm "
    "tt bb gy sr tz ug rw et zm zw bw mz ao sn ci cm bd mm kh mn bn bt mv kw bh om ye jo lb sy "
    "health agency solutions email"
) - word_set("is by am al py rs si pa cat email health li ad")
# Endings in other scripts are hosts and nothing else.
FOREIGN_ENDINGS = word_set(
    "рф рус укр бел бг мкд срб қаз мон москва дети онлайн сайт ελ ευ հայ გე 中国 中國 香港 台湾 台灣 "
    "公司 网络 在线 网址 한국 닷컴 भारत ไทย みんな السعودية امارات مصر ایران موقع שקל ישראל"
)
WEAK_ENDINGS = word_set(
    "it is in to me so no at us am my as be id do la pm sh py rs ps cc co vi li ly gl by al si pa "
    "ws nu ac sc st je gs tk ml ga cf post cat email health jobs travel ad "
    "app dev cloud page link live blog news chat bot run zip mov name pro top club world space "
    "zone"
)
HOST = re.compile(
    rf"(?<![\w@.\-/\\])(?:{LABEL}\.){{1,8}}(xn--[a-z0-9-]{{2,59}}|[^\W\d_]{{2,12}})(?![\w-]|\.\w|\()"
    rf"(:\d{{2,5}}(?!\d))?(/[^\s<>\"'`{HIDDEN}]*)?",
    re.IGNORECASE,
)

HOST_DOT = re.compile(r"\.[^\W\d_]{2}")

# Under these a weak ending is one all the same: "shop.co.in".
SECOND_LEVEL = re.compile(r"\.(?:co|com|org|net|gov|ac|edu)\.[a-z]{2}$", re.IGNORECASE)
HOST_WORD = re.compile(
    r"\b(?:(?:web)?sites?|domains?|hosts?|visit|homepage|web|portal|url|seite|webseite|página|sito)\b[^.\n]{0,24}$",
    re.IGNORECASE,
)

IPV4 = re.compile(
    r"(?<![\w.])(?<!\bv )(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
    r"(?![\w]|\.\d)"
)
IPV4_DOT = re.compile(r"\.\d{1,3}\.\d")
VERSION_BEFORE = re.compile(
    r"\b(?:version|release|v|ver\.?|build)\s{0,2}[:=]?\s{0,2}$", re.IGNORECASE
)
IPV6 = re.compile(r"(?<![\w:.])[0-9A-Fa-f:]{2,45}(?![\w:])")
MAPPED = re.compile(r"(?:\.\d{1,3}){3}(?![\w:]|\.\d)")
MAC = re.compile(
    r"(?<![\w:.-])[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\1[0-9a-f]{2}){4}(?![\w:-])"
    r"|(?<![\w:.-])(?=[0-9.]{0,13}[a-f])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![\w:-]|\.\w)",
    re.IGNORECASE,
)
MAC_MIDDLE = re.compile(r"[:.-](?:[0-9a-fA-F]{2}[:-]|[0-9a-fA-F]{4}\.)")


def find_network(look: Look) -> Iterator[Candidate]:
    """Find e-mail addresses, links, host names, IP and hardware addresses."""
    text = look.text
    if "@" in text:
        yield from _mails(text)
    if (look.says(DOT) or any(map(text.count, "[({"))) and SPELT_DOT.search(text):
        for match in SPELT_MAIL.finditer(text):
            if SPELT_DOT.search(match.group()):
                yield candidate(*match.span(), EMAIL_ADDRESS)
    if "://" in text or "www" in look.lower:
        yield from _links(text)
    yield from _hosts(text)
    if IPV4_DOT.search(text):
        for match in IPV4.finditer(text):
            if not VERSION_BEFORE.search(text, max(0, match.start() - 12), match.start()):
                yield candidate(*match.span(), IP_ADDRESS)
    if text.count(":") >= 2:
        yield from _ipv6(text)
    if MAC_MIDDLE.search(text):
        for match in MAC.finditer(text):
            yield candidate(*match.span(), MAC_ADDRESS)


def _mails(text: str) -> Iterator[Candidate]:
    # Walks out from each "@" by hand: a pattern that starts at the local part is quadratic.
    at = text.find("@")
    floor = 0
    while at != -1:
        start = at
        while start > floor and ((last := text[start - 1]).isalnum() or last in LOCAL_MARKS):
            start -= 1
        while start < at and text[start] in LOCAL_TRIM:
            start += 1
        host = MAIL_HOST.match(text, at + 1) if start < at else None
        if host:
            yield candidate(start, host.end(), EMAIL_ADDRESS)
        floor = host.end() if host else at + 1
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


def _named_hosts(text: str) -> Iterator[re.Match[str]]:
    # Walks back from each dot that may be the last of a host to where its name begins.
    floor = done = 0
    for dot in HOST_DOT.finditer(text):
        start = dot.start()
        while start > floor and ((last := text[start - 1]).isalnum() or last in "_.-"):
            start -= 1
        tried, floor = start == floor > 0, dot.start() + 1
        match = None if tried or start < done else HOST.match(text, start)
        if match:
            yield match
            done = match.end()


def _hosts(text: str) -> Iterator[Candidate]:
    for match in _named_hosts(text):
        ending = match.group(1)
        further = match.group(2) or match.group(3)
        end = _trimmed(text, match.start(), match.end())
        # "end.It" is a lost space: a capital in the ending counts only in a longer or shouted name
        name = text[match.start() : match.end(1)]
        plain = not ending[:1].isupper() or match.group().isupper() or name.count(".") > 1
        if ending.lower() in SURE_ENDINGS and plain:
            sure = match.start(1) - match.start() > 2
        elif ending in FOREIGN_ENDINGS or ending.startswith("xn--"):
            sure = True
        else:
            sure = ending in WEAK_ENDINGS and bool(further or _is_host(text, match.start(), name))
        if sure:
            yield candidate(match.start(), end, DOMAIN_NAME)


def _is_host(text: str, start: int, name: str) -> bool:
    """Tell a host under a weak ending from a file, a method or a lost space."""
    label = name.rpartition(".")[0]
    return bool(
        SECOND_LEVEL.search(name)
        or ("-" in label and not any(char in label for char in "_0123456789"))
        or HOST_WORD.search(text, max(0, start - 40), start)
    )


def _ipv6(text: str) -> Iterator[Candidate]:
    for match in IPV6.finditer(text):
        shape = match.group()
        trailing = shape.endswith(":") and not shape.endswith("::")
        shape = shape[:-1] if trailing else shape
        mapped = None if trailing else MAPPED.match(text, match.end())
        shape += mapped.group() if mapped else ""
        colons = shape.count(":")
        # "::" alone and C++ names such as "a::b" are not addresses anyone can be found by
        if colons < 2 or (colons < 4 and not any(c.isdigit() for c in shape)):
            continue
        try:
            ipaddress.IPv6Address(shape)
        except ValueError:
            continue
        yield candidate(match.start(), match.start() + len(shape), IP_ADDRESS)
