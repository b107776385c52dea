"""Writes the lists of names and words beside it: `python -m redaction.lists.write`.

Needs what the product itself does not: `pip install faker mimesis names-dataset wordfreq`, in an
environment of its own, and two minutes. What it reads, and under which licence, is in README.md.
"""

import gzip
import importlib
import pickle
import pkgutil
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from redaction.normal import view_of

HERE = Path(__file__).parent
# So many of the most frequent names of each country: all of them are borne by thousands.
MOST_IN_A_COUNTRY = 1_500
LANGUAGES = [
    "en",
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "nl",
    "sv",
    "pl",
    "id",
    "ms",
    "tr",
    "ro",
    "cs",
    "fi",
    "da",
    "nb",
    "ar",
    "fa",
    "ru",
    "uk",
]
# How often a word comes in a thousand million words, as a logarithm: a name that comes more often
# than this in any language is taken for a word as well, and one that comes less often is not.
OFTEN, SELDOM = 3.3, 2.6
NAME = re.compile(r"[^\W\d_]{2,}(?:['’-][^\W\d_]+)?")
QUOTED = re.compile(r"[^\W\d_]+")
# Lists of other things, whose words are therefore no sure sign of a family name.
OTHER_LISTS = ["lorem", "address", "job", "color", "company", "currency", "geo", "automotive"]


def main() -> None:
    """Write given.txt, family.txt and words.txt: one a line, in lower case, sorted."""
    given, family = _faker("first_name"), _faker("last_name")
    more_given = _without_words(
        {*map(_bare, given), *_mimesis("names"), *_frequent("first_names")} - given
    )
    more_family = _without_words(
        {*map(_bare, family), *_mimesis("surnames"), *_frequent("last_names")} - family
    )
    # a mark behind a name: it counts only beside another
    seldom = {name for name in more_given if _often(name) < SELDOM and len(name) > 3}
    _write("given.txt", {*given, *seldom, *(f"{name}?" for name in more_given - seldom)})
    _write("family.txt", {*family, *more_family})
    _write("words.txt", _words() & {*given, *family, *more_given, *more_family} | _words("lorem"))


def _without_words(names: set[str]) -> set[str]:
    """Return the names, and what is left of them without accents, that are no frequent words."""
    both = {*names, *map(_bare, names)}
    return {name for name in both if NAME.fullmatch(name) and _often(name) < OFTEN}


def _write(name: str, lines: Iterable[str]) -> None:
    path = HERE / name
    path.write_text("\n".join(sorted(lines)) + "\n", encoding="utf-8")
    print(f"{name}: {path.stat().st_size:,} bytes")  # noqa: T201


def _plain(name: str) -> Iterator[str]:
    """Yield a name as the rules see it, if it is one word."""
    seen = view_of(unicodedata.normalize("NFC", name.strip())).text.lower()
    if NAME.fullmatch(seen):
        yield seen


def _bare(name: str) -> str:
    """Return a name without accents, or nothing where that is no plain letter."""
    apart = unicodedata.normalize("NFD", name)
    bare = "".join(char for char in apart if not unicodedata.combining(char))
    return bare if bare.isascii() else ""


def _faker(kind: str) -> set[str]:
    """Return the names of Faker's lists; those that are words as well are marked in names.py."""
    found: set[str] = set()
    for provider in _providers("person"):
        for key, names in vars(provider).items():
            if key.startswith(kind):
                listed = _leaves(_as_lists(names))
                found.update(plain for name in listed for plain in _plain(name))
    return found


def _providers(package: str) -> Iterator[type]:
    root = importlib.import_module(f"faker.providers.{package}")
    for module in pkgutil.iter_modules(root.__path__, f"{root.__name__}."):
        provider = getattr(importlib.import_module(module.name), "Provider", None)
        if provider:
            yield provider


def _mimesis(key: str) -> Iterator[str]:
    import json

    package = find_spec("mimesis")
    for folder in (package.submodule_search_locations or ()) if package else ():
        for path in sorted(Path(folder, "datasets").glob("*/person.json")):
            for name in _leaves(json.loads(path.read_text(encoding="utf-8")).get(key)):
                yield from _plain(name)


def _leaves(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _leaves(inner)


def _words(*kinds: str) -> set[str]:
    """Return the words that Faker lists as something else than a name."""
    found: set[str] = set()
    for kind in kinds or OTHER_LISTS:
        for provider in _providers(kind):
            for key, values in vars(provider).items():
                if not key.startswith("__"):
                    text = " ".join(_leaves(_as_lists(values)))
                    found.update(view_of(word).text.lower() for word in QUOTED.findall(text))
    return {word for word in found if len(word) > 1}


def _as_lists(value: Any) -> Any:
    if isinstance(value, dict):
        return [_as_lists(item) for pair in value.items() for item in pair]
    if isinstance(value, list | tuple | set | frozenset):
        return [_as_lists(item) for item in value]
    return value if isinstance(value, str) else ""


def _frequent(kind: str) -> set[str]:
    """Return the most frequent names of each country."""
    package = find_spec("names_dataset")
    folder = Path((package.submodule_search_locations or [""])[0]) if package else Path()
    with gzip.open(folder / "v3" / f"{kind}.pkl.gz") as file:
        table = pickle.load(file)  # noqa: S301 (a package's own data, on the writer's machine)
    ranked: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for name, facts in table.items():
        if name.isalpha():
            for country, rank in facts["rank"].items():
                if rank:
                    ranked[country].append((rank, name))
    chosen = {name for names in ranked.values() for _, name in sorted(names)[:MOST_IN_A_COUNTRY]}
    return {plain for name in chosen for plain in _plain(name)}


@cache
def _often(name: str) -> float:
    from wordfreq import zipf_frequency

    return max(zipf_frequency(name, language) for language in LANGUAGES)


if __name__ == "__main__":
    main()
