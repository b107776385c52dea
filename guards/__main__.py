"""Command line: run what has no result yet, all of it or a part, and print the report."""

import argparse
import sys
from pathlib import Path

import pytest

from guards.discover import Guard, Product
from guards.proof import Proof
from guards.results import Store, report
from guards.switch import Finder

WITHOUT_PRODUCT = "not browser and not product and not faults and not interop"


def chosen(guards: list[Guard], only: list[str], part: str) -> list[Guard]:
    """Return the guards of some kinds, of modules with some beginnings, and of one part of all."""
    kinds = {word for word in only if word in {guard.kind for guard in guards}}
    places = tuple(word for word in only if word not in kinds)
    found = [
        guard
        for guard in guards
        if (not kinds or guard.kind in kinds) and (not places or guard.key.startswith(places))
    ]
    number, _, parts = part.partition("/")
    return found[int(number) - 1 :: int(parts)] if parts else found


def main() -> int:
    """Find the guards, take them out, and say which nobody missed."""
    parser = argparse.ArgumentParser(prog="python -m guards", description=__doc__)
    parser.add_argument("--only", default="", help='such as "audit swap tenants.actions"')
    parser.add_argument("--part", default="", help="such as 2/8")
    parser.add_argument("--slots", type=int, default=2, help="forks at a time")
    parser.add_argument("--list", action="store_true", help="list the guards in the code, run none")
    parser.add_argument("--tests", default="tests", help="only the tests in these files or folders")
    options = parser.parse_args()
    product = Product(Path.cwd())
    guards = product.guards()
    tests = options.tests.split()
    store = Store(product, [product.root / name for name in tests])
    only = options.only.split()
    if options.list:
        for guard in chosen(guards, only, options.part):
            print(f"{guard.key}\n  {guard.code}")
        return 0
    # Before anything imports the product.
    sys.meta_path.insert(0, Finder(product))
    proof = Proof(store, guards, lambda found: chosen(found, only, options.part), options.slots)
    # Output is kept in memory, because forks would share a file.
    words = ["-q", "--capture=sys", "-p", "no:cacheprovider", "-m", WITHOUT_PRODUCT, *tests]
    # The tests of the switches switch them.
    words.append("--ignore=tests/guards")
    if code := pytest.main(words, plugins=[proof]):
        return int(code)
    return report(proof.guards, proof.results, store.reasons)


if __name__ == "__main__":
    sys.exit(main())
