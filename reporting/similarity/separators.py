"""What makes two texts of nearly the same words say different things, in the languages spoken here.

Numbers, denials, and words that are each other's opposite. In a language whose denials nobody wrote
down here, nearly the same words may say the contrary, so `is_known` keeps such texts apart.
"""

import string
from collections import Counter

# Arabic is written with and without its hamzas, short vowels and stretching.
_BARE = str.maketrans("أإآ", "ااا", "ـ" + "".join(map(chr, range(0x64B, 0x653))))


def _words(listed: str) -> frozenset[str]:
    """Return the words of a list as they are compared."""
    return frozenset(listed.translate(_BARE).split())


# Words that a text of a few sentences can hardly do without, and that neighbouring languages lack.
_COMMON = {
    "en": """the it its my and that this with you your have has what when where which they them
        their from would could should because about not how been does did doesnt didnt dont cant
        cannot there were are if can am an be why who after before into will get got still some
        someone something anyone another want wanted need help by out off only again very any all
        more most than then please wasnt havent theres ill made said told sent gave asked tried using
        used wrong answer time times charged""",
    "de": """das ist ich nicht und ein eine einen einem einer mir mich mein meine meinen
        wenn dass wurde wurden hat haben habe sie auf für zu dem den sich auch über kein keine
        keinen sind wird werden nur aber weil schon wir uns ihr sein""",
    "ar": """في من على إلى أن إن هذا هذه ذلك التي الذي كان كانت لم لا لن ليس عن مع كل قد ثم بعد
        عند أو هل هو هي لي أنا""",
}
_ARTICLE = {"ar": "ال"}
# A tenth of the words of a text are such.
_LEAST_SHARE = 0.1
_DENYING = _words(
    """
    not no never nothing none nobody nowhere neither nor cannot without cant dont doesnt didnt isnt
    arent aint wasnt werent wont hasnt havent hadnt couldnt wouldnt shouldnt mustnt neednt
    nicht nichts nie niemals niemand niemanden niemandem kein keine keinen keinem keiner keines
    keinerlei keinesfalls ohne weder nirgends nirgendwo nein
    لا لم لن ليس ليست ليسوا لست لسنا غير بدون دون بلا عدم كلا أبدا ما
    """
)
# As Arabic writes "and" and "so": as a part of the next word.
_JOINED_ON = ("و", "ف")
# The first of each against the second.
_OPPOSITES = """on off, in out, up down, before after, yes no, true false, right wrong, more less,
    always never, allowed forbidden, open closed, accepted refused, accept refuse, first last,
    start stop, started stopped, added removed, add remove, sent received, show hide, old new,
    an aus, ein aus, vor nach, ja nein, mit ohne, wahr falsch, richtig falsch, mehr weniger,
    immer nie, erlaubt verboten, offen geschlossen, auf zu, vorher nachher, erste letzte,
    angenommen abgelehnt, eingeschaltet ausgeschaltet, einschalten ausschalten, neu alt,
    قبل بعد, مع بدون, نعم لا, صحيح خطأ, أكثر أقل, دائما أبدا, مسموح ممنوع, مفتوح مغلق,
    تشغيل إيقاف, مفعل معطل, قبول رفض, قبل رفض, أول آخر, فوق تحت, داخل خارج"""
# Before a word they make its contrary: able and unable, eine and keine.
_CONTRARY = ("un", "in", "im", "il", "ir", "dis", "de", "des", "non", "mis", "miss", "k", "nicht")
# Long enough that one typing error makes no other word of them; "could" is two letters away.
_LEAST_MISTYPED = 5
_NUMBERS = _words(
    """
    zero two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty
    seventy eighty ninety hundred thousand million once twice second third
    null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig dreissig vierzig
    fünfzig sechzig siebzig achtzig neunzig hundert tausend million einmal zweimal dreimal zweite
    صفر واحد واحدة اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع
    عشرة عشر عشرون عشرين مئة مائة ألف مليون مرة مرتين
    """
)
_KNOWN = {language: _words(words) for language, words in _COMMON.items()}
_AGAINST = frozenset(_words(pair) for pair in _OPPOSITES.split(","))


def is_known(words: str) -> bool:
    """Say whether a text in normal form is in a language whose denials are known here."""
    parts = words.translate(_BARE).split()
    least = _LEAST_SHARE * len(parts)
    return any(
        sum(part in known or _has_article(part, language) for part in parts) >= max(1, least)
        for language, known in _KNOWN.items()
    )


def contradict(one: str, other: str) -> bool:
    """Say whether two texts in normal form that are nearly the same contradict each other."""
    few, many = (Counter(text.translate(_BARE).split()) for text in (one, other))
    ours, theirs = few - many, many - few
    if numbers_of(" ".join(ours)) or numbers_of(" ".join(theirs)):
        return True
    if _denials(few) != _denials(many):
        return True
    return any(
        frozenset((word, against)) in _AGAINST or _is_contrary(word, against)
        for word in ours
        for against in theirs
    )


def _has_article(part: str, language: str) -> bool:
    article = _ARTICLE.get(language)
    return article is not None and len(part) > 4 and part.startswith(article)


def numbers_of(words: str) -> set[str]:
    """Return the numbers in a text, written as figures or as words."""
    return {
        word
        for word in words.translate(_BARE).split()
        if word in _NUMBERS or any(letter.isdigit() for letter in word)
    }


def _denials(words: Counter[str]) -> int:
    return sum(count for word, count in words.items() if _is_denial(word))


def _is_denial(word: str) -> bool:
    joined_on = word[:1] in _JOINED_ON and word[1:] in _DENYING
    return word in _DENYING or joined_on or word in _MISTYPED


def _with_one_error(word: str) -> set[str]:
    """Return a word with one letter more, less or another, or with two of them exchanged."""
    parts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    letters = string.ascii_lowercase
    return {
        *(a + b[1:] for a, b in parts if b),
        *(a + b[1] + b[0] + b[2:] for a, b in parts if len(b) > 1),
        *(a + letter + b for a, b in parts for letter in letters),
        *(a + letter + b[1:] for a, b in parts if b for letter in letters),
    }


def _is_contrary(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) > 2 and long.endswith(short) and long[: -len(short)] in _CONTRARY


_MISTYPED = {
    mistyped
    for word in _DENYING
    if word.endswith("nt") and len(word) >= _LEAST_MISTYPED
    for mistyped in _with_one_error(word)
} - {"want", "parent", "haven"}
