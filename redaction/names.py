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
    "admiral ally almond alpin amber among amor anders angel angeles angelic anom anon ants "
    "april arch archer arent august aura author autumn baba babe baby baker bale banks baptist "
    "beat bell bent berg berry beste bill bird bishop bitten blaze blessing blossom booker boss "
    "brain branch brandy brennen brit brook brown buck bud buddy bunk burns buster butch butler "
    "caddie cade cadence campo canal candy cannon captain carry case cash ceil champ chance "
    "charity chase cherish cherry chin chip christ christian chuck cinnamon clement cliff collier "
    "colon colonel colt comfort commodore conn constant cooper coral cord council creed crystal "
    "daisy danish darin darling davon davor dawn deacon dean desiree destiny diamond dick dock "
    "doctor dodo doll dolly drew dries duke dusty early earnest easter eben ebony echo edel eder "
    "edit eimer einer eitel elder elif else ember emerald emit ernst essence ether ever fairy "
    "faith fancy fanny fares fate fella fern ferne fisher fleet flint floor flora forest forum "
    "foster franco frank frans freeman french friend fuller gabel gala garnet gauge gene general "
    "genesis genie german ginger golden goldie gorge governor grace grant gray green greet "
    "gregorian grit grove hall handy hank harden hardy harm harmony harsh hart hasn haven hazel "
    "heath heaven hellen hence hill hind holly hope hung hunt hunter imam immaculate indie infant "
    "innocent iris ivory jade jail january jasmine jasper jewel joke journey joy judge juli june "
    "juni junie junior junius justice kader karma katana kenn kick kiefer king kitty kristall "
    "lady lance landen lane lark laurel lavender lawyer leafy lean leaner leider lemma "
    "lemon less levy liberty lien lies lily linden line link little loan lode lone long loot lore "
    "love loyal lucky lyric macs made magen magna magnolia major male malen man manly marine mark "
    "marlin marry marsh marshal mart martial marvel mason mate math mats maverick maxi maxima may "
    "meadow media melodie melody mentor mercy merlin merry messiah metro mile miles miner minor "
    "miracle mist misty moody muslim nail naja nazi ninja noble north nout novella octave olive "
    "opal oral orange page pandora park pastor patience peace pearl peer penny pepper pier pink "
    "piper pleas pleasant poppy porter precious press price prima primus prince princess prosper "
    "prudence puck purity queen raid ramadan rand ransom raven reason red reed rein reine rice "
    "rich ridge ritt river roar rock rocky roll roman romana rose royal ruby rush rusty saal "
    "safari saga sage said saint salami sandy savanna sayin scarlet serenity server sever shade "
    "shepherd sherry silver sincere sine sing sister skip sky smith sol solange son sonata spring "
    "star stein sterling steward stone storm stormy summer sunday sunny sunshine tage theres thor "
    "ties tilde till tiny tone tore tory trace treasure true turner unique unknown unnamed urban "
    "valentine valid valves van velvet versa victory vide viking viola violet vorm wage walker "
    "ward warner wash weaver wells wende west wheeler will wille willow windy wing winter wirt "
    "wolf wood woody worth yoga young"
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
# Family names that are words first: they count only behind a given name.
FAMILY_WORDS = word_set(
    "agate ailing alas alkaline asks auger bail balling bangla barbaric barber bare bass batty "
    "bauch bean beard bender berge bigot bills bins biotech birmingham bischof blick bling blinks "
    "bona bond bones booth bouncer brands bridges budding buick bull butcher bürger campers camps "
    "canny cant capacitor cares carpenter carrier cases chambers cheery chevrolet chime "
    "christians cliche clumps cocker coffers comms contractor convey cools cornet cousins crane "
    "cruise curry dass diver divine downs drum egos emeralds eyelash eyelashes eyewear falconer "
    "fared faust feinen felder fleck flicker flood flooring flowers font freely freitag frisch "
    "funk furlong fürst garb ghoul gibbon glasses glaze goblet gondola gore gravel grill grüner "
    "guangdong guard gucci guinness gute gutters halls hammer handler harms harrow harte hasty "
    "hearty heck hedges heim held helm hens herbst herd heron herring herzog holder honing hood "
    "hull hummer hunk hydraulics injector interplay jacuzzi januar jerusalem junk jäger kashmiri "
    "kern kidney killer kink klug knapp knight krebs kummer käfer lamb lamborghini lass leach "
    "liberator linke lips looney loveable lucid lustre mach mallet mangel mans mantis medley "
    "meister merchant mets mingle mocha mocks monk moons moss mughal mule nagasaki nanjing nepali "
    "nette nickels noone nordstrom paler palpable pant pantry parchment parisian partridge parts "
    "peacock pelican pellet pennant pent pesticide petty pfeffer pilz pope powers proctor provost "
    "punter quill rails rausch reader refractory refrigeration refs rege reicher reif renders "
    "riddle ritter rivers roach rockers roost roots rotunda rouse rout ruff rump römer salat "
    "salmon salz samoan sandal sane sauber sauer savage scaffolding schaden scharf schatz scheibe "
    "scherz schlager schmuck scoot seil serene seventies shaker shanty sheikh shenzhen sherpa "
    "shields shine singleton sinner sire slavic slob sloth slumber smarts soot sourcing spank "
    "sparks spears spies splinter stack stamm starry stationery staub stead steer stoker stolz "
    "stoop storms stout stroh strut stuffs stumpf sturm suits summers supple suzuki swarovski "
    "swift swords tack tacoma tagalog tailor tatar thaw tingle tingling tins tint torrent "
    "torrents trusty unruly uzbek vain versace volk wanders ware warmer warrior waters weeks "
    "weibo were wholesaler wicker wies wigs wills workman wunsch wurm yogi zahn"
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
    return listed_family_names() - other_words() - FAMILY_WORDS


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
