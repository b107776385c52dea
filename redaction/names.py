"""Names: read from the product's own lists when first needed, and which of them are also words."""

from functools import cache
from pathlib import Path

from .spans import word_set

LISTS = Path(__file__).parent / "lists"
FEWEST = 20_000
# Three letters are a word, an abbreviation or a code in some language more often than a name;
# these are names first.
SHORT_NAMES = word_set(
    "amy ana ann bob dan eva ian ida ira ivy jay jim joe jon kay lee mae rob ron roy tim tom"
)
# A name in one of these lists counts only with another name beside it: alone, and above all as
# the first word of a sentence, it is more often something else that a reviewer needs to read.
WORDS = word_set(
    "admiral almond amber among amor angel angelic anom anon april arch archer august aura "
    "author autumn baby baker banks beat bell bent berg berry bill bird bishop blaze blessing "
    "blossom booker boss brain branch brandy brit brook brown buck bud buddy burns buster butch "
    "butler caddie cade cadence campo canal candy captain carry case cash ceil chance charity "
    "chase cherish cherry chip christian chuck cinnamon clement cliff colon colonel colt comfort "
    "conn constant cooper coral cord council crystal daisy danish darling dawn deacon dean "
    "desiree destiny diamond dick dock doctor dodo dolly drew dries duke dusty early easter "
    "ebony echo edit elder elif else ember emerald emit essence ever fairy faith fancy fanny "
    "fate fern fisher fleet flint floor flora forest forum foster franco frank frans freeman "
    "french friend fuller gala garnet gauge general genesis genie german ginger golden goldie "
    "governor grace grant gray green greet gregorian hall handy hank harden hardy harm harmony "
    "harsh haven hazel heath heaven hence hill holly hope hung hunt hunter indie innocent iris "
    "ivory jade jail january jasmine jasper jewel joke journey joy judge june junie junior "
    "junius justice karma katana kick king kitty lady lance lane lark laurel lavender lawyer "
    "lean leaner lemma lemon less levy liberty lien lies lily linden line link little loan lode "
    "lone long lore love loyal lucky macs made magna magnolia major male man marine mark marlin "
    "marsh marshal marvel mason mate math mats maverick maxi maxima may meadow media melody "
    "mercy merlin merry messiah metro mile miles minor miracle misty muslim nail ninja noble "
    "north nout novella octave olive opal oral orange page pandora pastor patience peace pearl "
    "peer penny pepper pink piper pleasant poppy porter precious press price prima prince "
    "princess prosper prudence purity queen raid rand raven reason red reed rein rice rich ridge "
    "river rock rocky roll roman romana rose royal ruby rush rusty safari sage said saint sandy "
    "savanna scarlet serenity server sever shade shepherd sherry silver sincere sine sing sister "
    "skip sky smith sol son sonata spring star stein sterling steward stone storm stormy summer "
    "sunday sunny sunshine theres thor ties tilde till tiny tone trace treasure true turner "
    "unique unknown unnamed urban valentine valid van velvet versa victory vide viking viola "
    "violet walker ward warner weaver wells west wheeler will willow windy wing winter wolf "
    "woody worth young hasn haven"
)
PLACES = word_set(
    "adelaide alabama alexandria america arizona arlington asia aspen atlanta austin bali basel "
    "bergen berlin boston braga brooklyn carolina carson ceylon chad charlotte chelsea chester "
    "china cleveland columbia cornell corona crete cuba dakota dallas darwin denver devon diego "
    "eden elba erie essex florence florida france francia geneva georgia germain grecia halle "
    "helena holland houston hudson india indiana ireland israel jackson jordan kalmar kent kenya "
    "kiel kobe liban libia lincoln london lorraine louisiana lourdes lucca madison medina "
    "melbourne memphis milan missouri modena montana montgomery montserrat nevada newton nubia "
    "odessa oman orlando palma paris philippine phoenix regina roma rome salvador santiago santo savannah "
    "siena sierra stanford sydney tennessee terra texas trinidad trinity troy valencia venice "
    "verona victoria virginia washington wellington york σπάρτη филипини"
)
# Products, firms, models of language and units of measure that people write about.
THINGS = word_set(
    "ada alexa alpha alta apollo ares aria armani athena atlas aurora beta bruno cassandra "
    "chanel claude constantine cosmo dell delta devin eliza ember ford gemma haskell hermes hugo "
    "julia kelvin lexi loki luna macario mars max maxim maximus mercedes meta mira neo newton "
    "nova odin orion pascal phoenix porsche rasa remington sage siri suse sybil theta travis "
    "vega venus watson watt wayland xena zeta"
)
# Words of other languages, and names that a sentence in one of them may begin with.
OTHER_LANGUAGES = word_set(
    "alla asta dann della delle dona dove ella elle floor franc gala gara hasta heide kaiser "
    "lage laken leva malle mare mille mina monte nana nova perla pero rica santa sera sole "
    "tierra toma vera verde vida villa ville vino vita"
)
ALSO_WORDS = WORDS | PLACES | THINGS | OTHER_LANGUAGES


@cache
def given_names() -> dict[str, bool]:
    """Return every given name in lower case, and whether it is a name and nothing else.

    Raises RuntimeError when the list is missing or cut short: redacting without it would store
    names.
    """
    names: dict[str, bool] = {}
    for line in _lines("given.txt"):
        name = line.rstrip("?")
        sure = name == line and name not in ALSO_WORDS
        names[name] = sure and (len(name) > 3 or name in SHORT_NAMES or not name.isascii())
    if len(names) < FEWEST:
        raise RuntimeError(f"{LISTS} holds {len(names):,} given names; install the product again.")
    return names


@cache
def family_names() -> frozenset[str]:
    """Return the family names in lower case that are no word, place or thing."""
    return listed_family_names() - other_words()


@cache
def listed_family_names() -> frozenset[str]:
    """Return the family names in lower case, those among them that a street is called by."""
    return frozenset(_lines("family.txt")) - ALSO_WORDS


@cache
def other_words() -> frozenset[str]:
    """Return words in lower case that are listed as something else than a name."""
    return frozenset(_lines("words.txt"))


def _lines(name: str) -> list[str]:
    path = LISTS / name
    return path.read_text(encoding="utf-8").split() if path.exists() else []
