"""The form of a text in which typing, courtesy and redaction make no difference."""

import re
import unicodedata

# As redaction writes them: what stood there differs from person to person.
_PLACEHOLDER = re.compile(r"\[[^\[\]\n]{1,60} \d{1,4}\]")
_APOSTROPHES = re.compile("['’‘`´]")
_NOT_WORDS = re.compile(r"[\W_]+")
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
    plain = _APOSTROPHES.sub("", _PLACEHOLDER.sub(" ", folded))
    words = _NOT_WORDS.sub(" ", plain).strip()
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
