"""What is said right before a name: titles, introductions, and words that may announce one."""

import re
from collections.abc import Iterable

from .spans import word_set

CAPITAL = r"[A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫА-ЯЁЀ-Џ]"

_TITLES = r"(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Herr|Frau|Monsieur|Madame|Sig|Dott|Pan|Pani|Don|Doña|Mme|Mlle|Señora?|Sra?|Signora?|Sir|Dame|Rev|Fr)\.?"
TITLE = re.compile(
    rf"(?<![\w.]){_TITLES} (?=[^\W\d_a-z]|(?:van|von|de|da|di|der|den|du|del|la|le|al|el)\b)"
)
TITLES = word_set(
    "mr mrs ms mx miss dr prof professor herr frau monsieur madame sig dott pan pani don doña mme "
    "mlle señor señora sr sra signor signora sir dame rev fr"
)
LOWER_TITLE = re.compile(
    r"(?<![\w.])(?:mr|mrs|ms|dr|prof)\.? ([^\W\d_A-Z]{2,20})(?: ([^\W\d_A-Z]{2,20}))?(?![\w@])"
)
# What comes right before a name. Case of the words is free; the name itself must look like one.
INTRODUCED = re.compile(
    r"\b(?:(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Yy]our|[Pp]artner's|[Uu]ser's|[Cc]ustomer's|[Mm]aiden|[Ff]ull|[Ff]irst|[Ll]ast) "
    r"(?:(?:full|first|last|maiden|real|given|family) )?name(?: is|'s|:)? "
    r"|(?:[Dd]ear|[Aa]ttn:?|[Cc]/[Oo]|[Cc]alls? me|named (?:him|her)) "
    r"|(?:[Jj]e m'appelle|[Mm]on nom est|[Ii]ch heiße|[Mm]ein Name ist|[Mm]i nombre es|[Mm]e llamo|[Mm]i chiamo|[Ii]l mio nome è|"
    r"[Mm]eu nome é|[Mm]e chamo|[Nn]azywam się|[Ii]k heet|[Mm]ijn naam is|[Jj]ag heter|[Jj]eg hedder|[Jj]eg heter|[Nn]imeni on|"
    r"[Jj]menuji se|[Aa] nevem|[Zz]ovem se|[Aa]dım|[Мм]еня зовут) )"
    r"|^[\W_]{0,4}(?:(?:[Ff]ull|[Ff]irst|[Ll]ast|[Cc]ontact|[Cc]ustomer|[Uu]ser|[Pp]atient) )?[Nn]ame ?[:=][ \t]{0,8}"
    # the answer to a question for a name
    r"|\bname\b[^.!?\n]{0,40}\?\s{1,2}(?:[A-Z]\w{0,12}: )?",
    re.MULTILINE,
)
# One of its words, and one of their parts, without which the slow pattern need not run.
INTRODUCING = word_set(
    "name dear attn o call calls named appelle nom heiße nombre llamo chiamo nome chamo nazywam "
    "heet naam heter hedder nimeni jmenuji nevem zovem adım зовут"
)
INTRODUCED_PARTS = (
    "nam", "dear", "attn", "c/o", "call", "appelle", "mon nom", "heiße", "nombre", "llamo", "chiamo",
    "nome", "chamo", "nazywam", "heet", "heter", "hedder", "nimeni", "jmenuji", "nevem", "zovem",
    "adım", "зовут",
)  # fmt: skip
SAID_LOWER = re.compile(
    r"\b(?:my (?:full |first |last )?name is|my name's|call me)\s([^\W\d_]{3,20}(?: [^\W\d_]{3,20})?)(?= ?(?:$|[.,!?;\n]|and\b|but\b))"
)
SAYING = word_set("name call")


def _either(words: str) -> list[str]:
    """Return words as they are and with a capital."""
    return [*words.split(), *words.title().split()]


def _after(words: Iterable[str], *ends: str) -> str:
    """Return a pattern for the place right after one of the words and one of the ends.

    With it a rule may begin at what is rarer than the words, the white space before a capital.
    A pattern looks back by one length at a time, hence one alternative for each.
    """
    sizes: dict[int, list[str]] = {}
    for word in words:
        sizes.setdefault(len(word), []).append(word)
    behind = (rf"(?<=\b(?:{'|'.join(same)}){end})" for same in sizes.values() for end in ends)
    return f"(?:{'|'.join(behind)})"


# These come before people: any name that is known will do, one that is also a word among them.
_PEOPLE = _either(
    "asked told thanked emailed daughter son wife husband brother sister mother father uncle aunt "
    "friend colleague neighbor neighbour boss manager nurse hi hello hey"
)
BEFORE_PEOPLE = re.compile(rf" (?={CAPITAL})" + _after({*_PEOPLE, "cc"}, " "))
# These come before other things as well: the name must be one that is known.
_HINTS = {
    *_either("hi hello hey thanks regards sincerely cheers best signed"),
    *word_set("named called by to with under from and says said tell ask asked told contact"),
    *("I am", "I'm", "this is", "This is"),
}
HINTED = re.compile(rf"\s(?=\s?{CAPITAL})" + _after(_HINTS, r"\s", r"[,:]\s", r",:\s") + r"\s?")
