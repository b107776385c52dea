"""What speaks for spam in a report: named reasons with points, and no decision (C3)."""

import re
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

FAST = "filled_fast"
# From opening the form to sending what was previewed, nobody is faster.
FASTEST_SECONDS = 5
# Reason: points, what a reviewer reads. One alone holds nothing back: the usual limit is 60.
REASONS: dict[str, tuple[int, Any]] = {
    "hot_source": (30, _("came from a source that sent many reports within the hour")),
    "repeated_text": (40, _("the same text came several times from one source")),
    FAST: (20, _("was written and sent within five seconds")),
    "many_links": (35, _("consists of links for the most part, or holds three or more")),
    "advertising": (40, _("reads like an advertisement")),
    "gibberish": (50, _("holds no words of a language, as far as the check can tell")),
    "says_nothing": (20, _("holds fewer than three words")),
    # Worth knowing, but no fault of the report.
    "unchecked": (0, _("came while the limits could not be checked")),
}
MOST_SCORE = 100

PLACEHOLDER = re.compile(r"\[[^\[\]\n]{1,60} \d{1,4}\]")
LINK = re.compile(
    r"(?:https?://|www\.)\S+|\[(?:web address|link|url)[^\[\]\n]{0,40} \d{1,4}\]", re.I
)
WORD = re.compile(r"[^\W\d_]+")
LATIN = re.compile(r"[a-z]+")
# Phrases that sell; each line is one sign, two signs make an advertisement.
SIGNS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:buy|order|shop) (?:now|today|online|here)\b",
        r"\b(?:click|visit|check) (?:here|this link|our (?:site|website|page|store|shop))\b",
        r"\b(?:limited|special|exclusive) (?:time )?(?:offer|deal|discount|promo)",
        r"\b\d{1,3} ?% (?:off|discount|cheaper|rabatt|de descuento|de réduction)",
        r"\b(?:casino|slots?|betting|viagra|cialis|payday loans?|weight loss pills?)\b",
        r"\b(?:seo|guest posts?|web traffic|cheap essays?)\b",
        r"\b(?:backlinks?|followers)\b",
        r"\b(?:earn|make|win) (?:up to )?[$€£]? ?\d[\d,.]* ?(?:[$€£]|usd|dollars?|euros?|a day|per day|daily|weekly)",
        r"\b(?:crypto|bitcoin|forex|investment) (?:giveaway|signals?|doubling|platform|opportunity)\b",
        r"\b(?:free|best) (?:shipping|trial|bonus|spins|quotes?|prices?)\b",
        r"\b(?:whatsapp|telegram|call|text) (?:me|us|now)\b",
        r"\b(?:100 ?%|guaranteed) (?:free|guaranteed|results|profit|approval|satisfaction)\b",
        r"\b(?:jetzt|hier) (?:kaufen|bestellen|klicken)\b|\bcompra ahora\b|\bachetez maintenant\b",
    )
]
ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop")
VOWELS = frozenset("aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœ")


@dataclass(frozen=True)
class Rating:
    """How much speaks for spam, 0 to 100, and the codes of the reasons."""

    score: int
    reasons: list[str]


def rate(text: str, marks: list[str]) -> Rating:
    """Rate a redacted description and what was noticed when it came."""
    codes = [code for code in REASONS if code in marks or CHECKS.get(code, _never)(text)]
    return Rating(min(MOST_SCORE, sum(REASONS[code][0] for code in codes)), codes)


def reasons_in_words(codes: list[str]) -> list[str]:
    """Return reasons as a reviewer reads them; codes of an older version are left out."""
    return [str(REASONS[code][1]) for code in codes if code in REASONS]


def _never(text: str) -> bool:
    return False


def has_many_links(text: str) -> bool:
    """Say whether links make up most of a text, or are three or more."""
    links = LINK.findall(text)
    return len(links) >= 3 or (bool(links) and 2 * sum(map(len, links)) > len(text))


def advertises(text: str) -> bool:
    """Say whether a text holds two signs of selling, or one beside a link."""
    signs = sum(bool(sign.search(text)) for sign in SIGNS)
    return signs >= 2 or (signs == 1 and bool(LINK.search(text)))


def is_gibberish(text: str) -> bool:
    """Say whether most of a text is no word: judged in Latin letters alone.

    Other scripts are not judged: a check that knows no Thai must not call it noise.
    """
    words = [word.casefold() for word in WORD.findall(LINK.sub(" ", PLACEHOLDER.sub(" ", text)))]
    judged = [word for word in words if len(word) >= 5 and _is_latin(word)]
    letters = sum(map(len, words))
    noise = sum(len(word) for word in judged if _is_noise(word))
    return letters > 0 and 2 * noise > letters


def says_nothing(text: str) -> bool:
    """Say whether a text holds fewer than three words; scripts without spaces are not judged."""
    words = WORD.findall(PLACEHOLDER.sub(" x ", text))
    return len(words) < 3 and all(_is_latin(word.casefold()) for word in words)


def _is_latin(word: str) -> bool:
    return all(ch < "\u0250" for ch in word)


def _is_noise(word: str) -> bool:
    if re.search(r"(.)\1{3}", word) or re.fullmatch(r"(.{1,6}?)\1{1,}.{0,3}", word):
        return True
    if any(word[i : i + 5] in row or word[i : i + 5] in row[::-1]
           for row in ROWS for i in range(len(word) - 4)):  # fmt: skip
        return True
    vowels = sum(ch in VOWELS for ch in word)
    run = max(map(len, re.split(f"[{''.join(VOWELS)}]", word)))
    # "Angstschweiß" has seven consonants in a row and "strengths" five, beside vowels.
    return vowels == 0 or run >= 8 or (len(word) >= 8 and vowels / len(word) < 0.15)


CHECKS = {
    "many_links": has_many_links,
    "advertising": advertises,
    "gibberish": is_gibberish,
    "says_nothing": says_nothing,
}
