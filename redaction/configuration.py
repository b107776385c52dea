"""Secrets where files of settings and options of programs have them, whatever they are called."""

import re
from collections.abc import Iterator

from .look import Caseless, Look
from .passwords import CALL, SAID_OF
from .spans import SECRET, Candidate, candidate, word_set

# Where programs take a password without its name.
PROGRAMS = word_set("sshpass mysql mysqldump mariadb mongo mongosh z unzip zip curl")  # and 7z
TAKEN = re.compile(
    r"\bsshpass\s{1,3}-p\s{0,3}(?P<q>[\"']?)(?P<ssh>[^\s\"']{4,})(?P=q)"
    r"|\b(?:mysql|mysqldump|mariadb|mongo|mongosh|7z|unzip|zip)\b[^\n|;]{0,80}? -p[\"']?(?P<db>[^\s\"']{4,})"
    r"|\bcurl\b[^\n|;]{0,120}? (?:-u|--user)[ =][\"']?[^\s:\"']{1,64}:(?P<web>[^\s\"']{3,})"
)
SECURE_STRING = Caseless(
    r"\bconvertto-securestring\s{1,3}(?:-string\s{1,3})?[\"']([^\"'\n]{3,200})"
)

# Elements of XML: named by their tag, or by an attribute with the value beside it or inside.
_NAMED = r"(?:pass(?:word|wort|wd|phrase)|secret|token|api[._-]?key|access[._-]?key|private[._-]?key|credential)"
TAG = Caseless(
    rf"<(?:[\w.-]{{1,20}}:)?[\w.-]{{0,30}}?{_NAMED}[\w.-]{{0,12}}(?:\s[^<>]{{0,120}})?>\s{{0,80}}(?:<!\[cdata\[\s{{0,9}})?"
    r"([^<>\s\]](?:[^<>\n\]]{0,300}[^<>\s\]])?)\s{0,80}(?:\]\]>\s{0,9})?</"
)
ATTRIBUTE = Caseless(
    rf"\b(?:name|key|id|property)\s{{0,3}}=\s{{0,3}}[\"'][^\"'<>]{{0,60}}?{_NAMED}s?[\"'](?:[^<>]{{0,120}}?"
    r"\bvalue\s{0,3}=\s{0,3}[\"']([^\"'<>]{3,300})|[^<>/]{0,120}>\s{0,80}([^<>\s]{3,300})\s{0,80}</)"
)

# A Kubernetes secret: every value below "data", in base64 or as it is.
KUBERNETES = re.compile(
    r"^[ \t]{0,20}kind:[ \t]{1,8}[\"']?Secret[\"']?[ \t]{0,8}\r?$", re.MULTILINE
)
DATA = re.compile(r"^(?P<in>[ \t]{0,20})(?:data|stringData):[ \t]{0,8}\r?\n", re.MULTILINE)
LINE = re.compile(
    r"(?P<in>[ \t]{0,40})(?:[\w.\"'/-]{1,253}:[ \t]{0,20})?(?P<value>[^\n]{0,4000})\n?"
)
BLOCK = re.compile(r"[|>][+-]?\d?\s{0,8}$")

# A line of a password file of PostgreSQL: the fifth of its fields.
FIFTH = re.compile(
    r"^(?=[\w.*-]{0,80}[a-z.*])[\w.*-]{1,80}:(?:\d{3,5}|\*):[\w*-]{1,60}:[\w*@.-]{1,60}:([^\s:]{4,200})$",
    re.MULTILINE,
)


def find_configured_secrets(look: Look) -> Iterator[Candidate]:
    """Find secrets by their place in a file of settings or on a command line."""
    text = look.text
    if " -" in text and look.says(PROGRAMS):
        for match in TAKEN.finditer(text):
            group = "ssh" if match["ssh"] else match.lastgroup or ""
            if _is_value(match[group]):
                yield candidate(*match.span(group), SECRET)
    if "securestring" in look.lower:
        for match in SECURE_STRING.finditer(look):
            yield candidate(*match.span(1), SECRET)
    if "<" in text:
        for rule in (TAG, ATTRIBUTE):
            for match in rule.finditer(look):
                group_number = match.lastindex or 0
                if _is_value(text[slice(*match.span(group_number))]):
                    yield candidate(*match.span(group_number), SECRET)
    if "Secret" in text and KUBERNETES.search(text):
        for match in DATA.finditer(text):
            yield from _values_below(text, match.end(), len(match["in"]))
    if text.count(":") >= 4:
        for match in FIFTH.finditer(text):
            yield candidate(*match.span(1), SECRET)


def _is_value(value: str) -> bool:
    return len(value) >= 3 and not CALL.match(value) and value.lower() not in SAID_OF


def _values_below(text: str, at: int, depth: int) -> Iterator[Candidate]:
    """Yield the values of the lines that are further in than a key, until one is not."""
    while (line := LINE.match(text, at)) and line.end() > at:
        value = line["value"].strip(" \t\r\"'")
        if value and len(line["in"]) <= depth:
            return
        if value and not BLOCK.match(value):
            start = text.index(value, line.start("value"))
            yield candidate(start, start + len(value), SECRET)
        at = line.end()
