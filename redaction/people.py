"""Names of people: by what is said around them, and by given names that are nothing else."""

import re
from collections.abc import Iterator

from .introductions import (
    BEFORE_PEOPLE,
    CAPITAL,
    HINTED,
    INTRODUCED,
    INTRODUCED_PARTS,
    INTRODUCING,
    LOWER_TITLE,
    SAID_LOWER,
    SAYING,
    TITLE,
    TITLES,
)
from .look import Look
from .names import ALSO_WORDS, family_names, given_names, listed_family_names, other_words
from .namesakes import PARTNERS, is_namesake, stands_in_a_firm
from .spans import PERSON, Candidate, candidate, word_set

# after a capital: what makes O'Hara, McKay, DeVito, LaSalle or Al-Amin of it, and the rest
_REST = (
    rf"(?:(?:(?<=[OD])'|(?<=M)a?c|(?<=D)[ei]|(?<=L)[ae]|(?<=A)l-){CAPITAL})?"
    rf"[^\W\d_]{{1,30}}(?:[-'’]{CAPITAL}[^\W\d_]{{1,30}}){{0,3}}"
)
_NAME = rf"(?:{CAPITAL}{_REST})"
_PART = rf"(?:{_NAME}|{CAPITAL}\.|(?:van|von|der|den|de|da|dos|del|di|la|le|bin|ibn|al|el|af|av|zu|ter|ten)(?= ))"
FULL_NAME = re.compile(rf"{_NAME}(?: {_PART}){{0,3}}")
NEXT_PART = re.compile(rf" {_PART}")
LINKED = re.compile(rf"(?:{_PART} ){{1,3}}{_NAME}")
WORDS = re.compile(rf"{CAPITAL}(?<![\w@./\\-].){_REST}(?![\w@])")

SUFFIX = re.compile(r",? (?:Jr|Sr|PhD|MD|DDS|DVM|Esq|II|III|IV)\b\.?(?!\w)")
SECOND_HALF = re.compile(
    rf"(?<=\b{CAPITAL}[a-z])-[a-z]{{2,6}}(?![\w-])|(?<=\b{CAPITAL}[a-z]{{2}})-[a-z]{{2,6}}(?![\w-])|(?<=\b{CAPITAL}[a-z]{{3}})-[a-z]{{2,6}}(?![\w-])"
)
# The family names of most Chinese, Koreans and Vietnamese: they come first, and what follows is
# short and on few lists.
FAMILY_FIRST = word_set(
    "kim park choi jung kang cho yoon jang lim shin seo kwon hwang ahn song hong chen wang zhang liu "
    "yang huang zhao zhou xu zhu guo lin gao luo zheng liang xie tang feng cheng cai peng pan yuan "
    "dong jiang ye wei su lu ding ren shen yao nguyen tran pham hoang phan vu dang bui ngo duong"
)
SMALL_WORD = re.compile(r"(?<![\w@./\\'-])[^\W\d_]{3,20}(?![\w@/-]|\.\w)")
SMALL_NEXT = re.compile(
    r" ((?:(?:van|von|der|den|de|di|da|al) ){0,2}[^\W\d_]{3,20})(?![\w@/-]|\.\w)"
)
# What follows a name in a sentence, and is in no list of words.
SAID_AFTER = word_set(
    "told asked wanted called went came got gave took made knew thought felt seemed looked found "
    "left kept began wrote works worked says knows thinks wants likes loves needs lives does did "
    "always never also just still really very please thanks about into over after before because "
    "when where while been being there here then than them their what your yours its how why"
)
# Capitalised words that stand beside names without being part of them.
NOT_NAMES = word_set(
    "The This That These Those There Here What When Where Which Who Why How And But For Not Are "
    "Was Were Has Have Had His Her Its Our Your Their She They You All Any Can Could Will Would "
    "Should May Might Must Please Thanks Hello Dear Name Address Phone Email Date User Bot "
    "Assistant System Customer Agent Admin Support Team Sir Madam Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday January February March April June July August September "
    "October November December Everyone Anyone Someone Nobody One Two Yes Sorry Best Kind Warm "
    "Regards Mr Mrs Ms Dr Miss Prof In On At By Of To From With As If So It He We My No Is Do "
    "Just Also Then Now Claude Gemini Alexa Siri Copilot Cortana Llama Grok Bard Bing Google "
    "Apple Microsoft Meta Amazon OpenAI Anthropic Mistral ChatGPT GPT DeepSeek Qwen Model Tool "
    "Report AI Street Road Prompt Injection Guardrail Jailbreak Data Code Security Browser "
    "Server Execution Changelog Bulletin Attack Chat Bot Account Card Bank"
)

FUNCTION_WORDS = word_set(
    "is was are were has had have said says and or but the a an of in on at to for with from by "
    "as that this who which will would can could should may not no any all i you he she it we "
    "they"
)
# Scripts that have no capitals: a name in them stands beside another one, or after these words.
_LETTER = "[\u0590-\u1dff\u3040-\ud7ff]"
CASELESS_WORD = re.compile(f"{_LETTER}+")
# begins where a word does, so that a long text without spaces is read once
CASELESS = re.compile(f"(?<!{_LETTER}){_LETTER}{{1,40}}+(?: {_LETTER}{{1,40}}+){{1,400}}+")
SON_OF = "بن"
SAID_BEFORE = word_set("اسمي اسمه اسمها السيد السيدة الدكتور الدكتورة الأستاذ שמי नाम")
LISTED = re.compile(rf"(?<!\w)(?<!\w )(?:{_NAME}, ){{1,12}}{_NAME},? and {_NAME}(?![\w])")
LIST_END = re.compile(rf" and {CAPITAL}")
LIST_WORD = re.compile(_NAME)


def find_people(look: Look) -> Iterator[Candidate]:
    """Find names of people; misses names that no rule and no list can tell from other words."""
    text = look.text
    titled = look.says(TITLES)
    spans = list(_announced(text, TITLE)) if titled else []
    spans += _announced(text, BEFORE_PEOPLE)
    spans += _announced(text, HINTED)
    if look.says(INTRODUCING) and look.holds(INTRODUCED_PARTS):
        spans += _announced(text, INTRODUCED)
    if look.says(SAYING):
        spans += _said_in_lower_case(text)
    if titled:
        spans += _titled_in_lower_case(text)
    if text.islower():
        spans += _written_small(text)
    spans += _listed(text)
    if not text.isascii() and CASELESS_WORD.search(text):
        spans += _written_without_capitals(text)
    firms: list[tuple[int, int]] = []
    if LIST_END.search(text):
        spans += _beside(text, spans)
        firms += _partners(text)
    for start, end in spans:
        if not any(first <= start and end <= last for first, last in firms):
            yield candidate(start, end, PERSON)


def _partners(text: str) -> Iterator[tuple[int, int]]:
    """Find the firms that are called by the family names of their partners."""
    for match in PARTNERS.finditer(text):
        words = [word.group().lower() for word in LIST_WORD.finditer(match["firm"])]
        if all(word in listed_family_names() for word in words):
            yield match.span("firm")


def _announced(text: str, rule: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Find names after a title, or after words that introduce one."""
    for match in rule.finditer(text):
        at = match.end()
        title = TITLE.match(text, at)
        at = title.end() if title else at
        name = FULL_NAME.match(text, at) or (LINKED.match(text, at) if title else None)
        if not name:
            continue
        words = name.group().split(" ")
        while words and (words[-1] in NOT_NAMES or words[-1].islower()):
            words.pop()
        if not words or words[0] in NOT_NAMES or (words[0].isupper() and rule is BEFORE_PEOPLE):
            continue
        if rule is HINTED and not _is_hinted(words):
            continue
        if rule is BEFORE_PEOPLE and given_names().get(words[0].lower()) is None:
            continue
        end = name.start() + len(" ".join(words))
        if not is_namesake(text, name.start(), end):
            yield name.start(), _with_suffix(text, end)


def _is_hinted(words: list[str]) -> bool:
    """Tell whether words are a given name and one more, or a given name that is nothing else."""
    sure = given_names().get(words[0].lower())
    plain = not any(word.isupper() and len(word) > 2 for word in words)
    return plain and (bool(sure) if len(words) == 1 else sure is not None and len(words) <= 3)


def _said_in_lower_case(text: str) -> Iterator[tuple[int, int]]:
    for match in SAID_LOWER.finditer(text):
        if match.group(1).split()[0].lower() in given_names():
            yield match.span(1)


def _titled_in_lower_case(text: str) -> Iterator[tuple[int, int]]:
    for match in LOWER_TITLE.finditer(text):
        first, second = match.groups()
        if first not in FUNCTION_WORDS:
            whole = second and first in given_names() and second not in FUNCTION_WORDS
            yield match.start(1), match.end(2 if whole else 1)


def _written_small(text: str) -> Iterator[tuple[int, int]]:
    """Find names in a text without a single capital: a given name, and a family name beside it."""
    names, words = given_names(), other_words()
    done = 0
    for match in SMALL_WORD.finditer(text):
        first = match.group()
        known = names.get(first)
        has_case = first != first.upper()  # other scripts have a rule of their own
        if match.start() < done or known is None or first in FUNCTION_WORDS or not has_case:
            continue
        after = SMALL_NEXT.match(text, match.end())
        last = after.group(1) if after else ""
        whole = last and last not in FUNCTION_WORDS and last not in SAID_AFTER
        if whole and (
            last in family_names() or (known and last not in words and first not in words)
        ):
            done = after.end(1) if after else match.end()
            yield match.start(), done
        elif known and first not in words:
            yield match.span()


def _written_without_capitals(text: str) -> Iterator[tuple[int, int]]:
    """Find names in scripts that have no capitals: two known ones together, or one that is said."""
    names, families = given_names(), family_names()
    for match in CASELESS.finditer(text):
        words = list(CASELESS_WORD.finditer(text, *match.span()))
        known = [
            word.group() in names or word.group() in families or word.group() == SON_OF
            for word in words
        ]
        first = 0
        while first < len(words):
            last = first
            while last < len(words) and known[last]:
                last += 1
            told = first > 0 and words[first - 1].group() in SAID_BEFORE
            sure = any(word.group() in names for word in words[first:last])
            if sure and (last - first > 1 or told):
                yield words[first].start(), words[last - 1].end()
            first = max(last, first + 1)


def _with_suffix(text: str, end: int) -> int:
    if text.startswith(".", end) and text.endswith(("Jr", "Sr"), max(0, end - 2), end):
        return end + 1
    # the second half of many a Korean or Chinese name is written small: "Min-jun"
    end = half.end() if (half := SECOND_HALF.match(text, end)) else end
    suffix = SUFFIX.match(text, end)
    return suffix.end() if suffix else end


def _listed(text: str) -> Iterator[tuple[int, int]]:
    """Find given names from the list, with the family name that follows."""
    names = given_names()
    done = 0
    for match in WORDS.finditer(text):
        if match.start() < done:
            continue
        word = match.group()
        sure = names.get(word.lower())
        if sure is None and "-" in word:
            halves = [names.get(half.lower()) for half in word.split("-")]
            sure = all(halves) if None not in halves else None
        if word in NOT_NAMES:
            continue
        alone = not NEXT_PART.match(text, match.end())
        parts = [word] if alone else _parts(text, match.start(), word)
        led = not sure and not alone and _is_led(parts)
        if sure is None and not led:
            if word.lower() in family_names() and _is_alone(text, match):
                yield match.span()
            continue
        end = match.start() + len(" ".join(parts))
        done = end
        if is_namesake(text, match.start(), end) or not _is_person(parts, None if led else sure):
            continue
        done = _with_suffix(text, end)
        yield match.start(), done


def _is_alone(text: str, word: re.Match[str]) -> bool:
    """Tell a family name that stands by itself from one in the name of a firm, a street or a town."""
    if len(word.group()) < 4 or word.group().isupper():
        return False
    return not is_namesake(text, *word.span()) and not stands_in_a_firm(text, *word.span())


def _parts(text: str, at: int, word: str) -> list[str]:
    """Return the words of a full name that begins with a given name, at most three of them."""
    whole = FULL_NAME.match(text, at)
    parts = whole.group().split(" ") if whole else [word]
    for index, part in enumerate(parts[1:], 1):
        if part in NOT_NAMES or (part.isupper() and len(part) > 2) != (
            word.isupper() and len(word) > 2
        ):
            parts = parts[:index]
            break
    parts = parts[: 3 + sum(part.islower() for part in parts)]
    while len(parts) > 1 and (parts[-1].islower() or parts[-1].endswith(".")):
        parts.pop()
    return parts


def _is_led(parts: list[str]) -> bool:
    """Tell a family name with a given name behind it, or a word of no list with a family name."""
    first, *others = [part.lower() for part in parts]
    names, families, words = given_names(), family_names(), other_words()
    if first in FAMILY_FIRST and others:
        return others[0] not in ALSO_WORDS and (len(others[0]) <= 4 or others[0] in names)
    if first in listed_family_names() and any(o in names and o not in ALSO_WORDS for o in others):
        return True
    pair = len(others) == 1 and min(len(first), len(others[0])) > 2 and others[0] in families
    return pair and first not in words


def _is_person(parts: list[str], sure: bool | None) -> bool:
    """Tell a full name from words that happen to begin like one; None is a first word of no list."""
    names = given_names()
    if sure is None:
        return not (parts[0].isupper() and len(parts[0]) > 2)
    shouted = parts[0].isupper() and len(parts[0]) > 2
    if len(parts) == 1:
        return bool(sure) and not shouted
    if shouted and any(names.get(part.lower()) is False for part in parts):
        return False
    # a word that may be a name needs one beside it that is a name and nothing else
    return bool(sure) or any(
        names.get(part.lower()) or part.lower() in family_names() for part in parts[1:]
    )


def _beside(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Find what stands in one list with a name: "Malon, Mark and Kaylee" are three people."""
    known = {start for start, _ in spans}
    ends = {end for _, end in spans}
    for match in LISTED.finditer(text):
        words = list(LIST_WORD.finditer(text, *match.span()))
        if len(words) < 3 or not any(w.start() in known or w.end() in ends for w in words):
            continue
        for word in words:
            fits = word.group() not in NOT_NAMES and not is_namesake(text, *word.span())
            if fits and word.start() not in known and word.end() not in ends:
                yield word.span()
