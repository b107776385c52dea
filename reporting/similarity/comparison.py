"""How alike two texts in normal form are: by the letters that would have to change.

Tuned on data/banking77_train.csv; `manage.py score_clustering --duplicates` measures it.
"""

import re
import unicodedata

import regex  # type: ignore[import-untyped]

from reporting.similarity.separators import contradict, is_known, numbers_of

# From this similarity on two reports say the same.
NEAR = 95
# Of a text that is part of another: letters it must have, and its share of the longer one.
_LEAST_PART, _LEAST_SHARE = 20, 0.5
# A text cut off within a word was cut by a program: less of it is enough.
_LEAST_CUT = 12
# Beyond this length a tenth of the letters is a whole sentence.
_LONG, _MOST_ERRORS_LONG = 300, 0.05
# Letters of the longest text that is compared; the rest of a longer one must be the same.
_MOST_LETTERS = 4_000
# As redaction writes them: what stood there differs from person to person.
_PLACEHOLDER = re.compile(r"\[[^\[\]\n]{1,60} \d{1,4}\]")
_APOSTROPHES = re.compile("['’‘`´]")
# Marks are part of a word: in Hindi they are its vowels. What nobody sees is left out before.
_NOT_WORDS = regex.compile(r"[^\p{L}\p{M}\p{N}]+")
_UNSEEN = regex.compile(r"\p{Cf}+")
# What people and forms put before and behind what they have to say, in the normal form itself.
_BEFORE = re.compile(
    r"(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b"
    r"(?: (?:there|team|all|everyone|support|sir|madam|or))*"
    r"|i (?:am |m |have )?(?:writing|want|wanted|would like|d like|wish|need)(?: to you)? to"
    r" (?:report|tell you|let you know|complain|flag|inform you)"
    r"(?: (?:a|an|the|about|of|that|this|following|my|problem|issue|incident))*"
    r"|(?:please note|kindly note|for your information|fyi|to whom it may concern|bug report"
    r"|problem report|report from the app|feedback|category \w+|description|report|issue|subject"
    r"|message)(?: that)?"
    # German, Spanish and French
    r"|(?:guten (?:tag|morgen|abend)|hallo|sehr geehrte|liebes)\b(?: (?:zusammen|team|damen|und|herren))*"
    r"|ich (?:möchte|will|würde gern|muss) (?:ihnen )?(?:(?:folgendes|etwas|ein problem|einen fehler) )?melden"
    r"|(?:hola|buenos días|buenas tardes|estimado|estimados)\b(?: (?:equipo|a todos|señores))*"
    r"|(?:quiero|quisiera|deseo) (?:informar|reportar)(?: (?:de|un|lo|problema|siguiente))*"
    r"|(?:bonjour|bonsoir|salut|madame|monsieur)\b(?: (?:l|équipe|à tous|madame|monsieur))*"
    r"|je (?:voudrais|veux|souhaite) (?:vous )?signaler(?: (?:un|le|ce|problème|qui|suit|suivant))*"
    r")\b ?"
)
_BEHIND = re.compile(
    r" ?\b(?:(?:many )?thanks(?: (?:a lot|in advance|very much|so much|again))*"
    r"|thank you(?: (?:very much|so much|in advance|for [a-z ]{1,60}))?"
    r"|(?:best|kind|warm) regards|regards|cheers|sincerely|yours (?:truly|sincerely|faithfully)"
    r"|please (?:help|advise|look into (?:this|it)|fix (?:this|it)|check)(?: (?:me|asap|soon))*"
    r"|sent from my [a-z ]{1,20}"
    r"|(?:vielen |besten )?dank(?: im voraus)?|mit freundlichen grüßen|mfg|viele grüße"
    r"|(?:muchas )?gracias(?: de antemano| por su ayuda)?|(?:un )?saludos?(?: cordial(?:es)?)?"
    r"|merci(?: (?:beaucoup|d avance|davance|pour votre aide))*|cordialement)$"
)
# Courtesies that are taken off one after the other, and how much must be left behind them.
_MOST_ROUNDS, _LEAST_LEFT = 6, 12


def normal_form(text: str) -> str:
    """Return the words of a text: lower case, one space between, no courtesies, no placeholders."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    without_marks = _APOSTROPHES.sub("", _PLACEHOLDER.sub(" ", folded))
    words = _NOT_WORDS.sub(" ", _UNSEEN.sub("", without_marks)).strip()
    bare = words
    for _ in range(_MOST_ROUNDS):
        begun = _BEFORE.match(bare)
        shorter = bare[begun.end() :] if begun else bare
        # Only the end can hold the second kind; looking there alone keeps long texts cheap.
        tail = shorter[-100:]
        shorter = shorter[: len(shorter) - len(tail)] + _BEHIND.sub("", tail)
        if shorter == bare:
            break
        bare = shorter
    return bare if len(bare) >= _LEAST_LEFT else words


def similarity_of(one: str, other: str) -> int:
    """Return how alike two texts in normal form are, 0 to 100; from NEAR on they say the same.

    Typing errors and a beginning or end that is missing cost little; another number, a denial or
    an opposite that only one of them has makes them different. In a language whose denials are not
    known here, only the same words are the same.
    """
    if one == other:
        return 100
    short, long = sorted((one, other), key=lambda text: (len(text.replace(" ", "")), text))
    # Where the one is, what says nearly the same is in that language too.
    if not short or not (is_known(short) or is_known(long)) or numbers_of(short) - numbers_of(long):
        return 0
    part, whole = short.replace(" ", ""), long.replace(" ", "")
    if not part or len(whole) > _MOST_LETTERS:
        return 0
    share = len(part) / len(whole)
    best = _rounded(_distance(part, whole)[0] / len(whole), len(whole))
    if best >= NEAR and contradict(short, long):
        best = 0
    if best >= NEAR or share < _LEAST_SHARE:
        return best
    if len(part) >= _LEAST_PART:
        errors, end = _distance(part, whole, anywhere=True)
    elif len(part) >= _LEAST_CUT:
        errors, end = _distance(part, whole, any_end=True)
        if not _cuts_a_word(short, long, end):
            return best
    else:
        return best
    # What the longer one says beside that part is not compared, nor a last word that was cut.
    whole_words, _space, last = short.rpartition(" ")
    if contradict(whole_words, _words_between(long, end - len(part), end - len(last))):
        return best
    return max(best, _rounded(errors / len(part), len(part)))


def _rounded(errors: float, letters: int) -> int:
    similarity = max(0, round(100 * (1 - errors)))
    if letters > _LONG and errors > _MOST_ERRORS_LONG:
        return min(similarity, NEAR - 1)
    # Half a percent must not decide: what is rounded up to the threshold was below it.
    return min(similarity, NEAR - 1) if errors > 1 - NEAR / 100 else similarity


def _cuts_a_word(short: str, long: str, end: int) -> bool:
    """Say whether the short text ends within a word of the long one, several letters before its end."""
    ends, at = [], 0
    for word in long.split():
        at += len(word)
        ends.append(at)
    rest = next((word_end - end for word_end in ends if word_end >= end), 0)
    # One or two letters more are a plural or another tense of a text that is whole.
    return rest > 2


def _words_between(text: str, start: int, end: int) -> str:
    """Return the words of which at least half lies between two letters, counted without spaces."""
    found, at = [], 0
    for word in text.split():
        if 2 * (min(end, at + len(word)) - max(start, at)) >= len(word):
            found.append(word)
        at += len(word)
    return " ".join(found)


def _distance(
    part: str, whole: str, *, anywhere: bool = False, any_end: bool = False
) -> tuple[int, int]:
    """Return the least number of letters to change, add or drop, and where in `whole` that ends.

    With `anywhere` the part may lie anywhere in the whole, with `any_end` it begins where the
    whole begins and may end anywhere. Myers' bit-parallel algorithm (J. ACM 46:3, 1999): one bit
    of an integer for each letter of the part.
    """
    positions: dict[str, int] = {}
    for at, letter in enumerate(part):
        positions[letter] = positions.get(letter, 0) | 1 << at
    top, mask = 1 << (len(part) - 1), (1 << len(part)) - 1
    more, less, errors = mask, 0, len(part)
    best, best_end = errors, 0
    for end, letter in enumerate(whole, 1):
        same = positions.get(letter, 0)
        across = same | less
        down = (((same & more) + more) ^ more) | same
        up, sunk = less | ~(down | more) & mask, more & down
        errors += bool(up & top) - bool(sunk & top)
        up, sunk = (up << 1 | (not anywhere)) & mask, sunk << 1 & mask
        more, less = sunk | ~(across | up) & mask, up & across
        if errors < best:
            best, best_end = errors, end
    return (best, best_end) if anywhere or any_end else (errors, len(whole))
