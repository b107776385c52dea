"""Takes the figures and prints one line for each."""

import argparse
import os
import sys

import django
from psycopg.conninfo import conninfo_to_dict, make_conninfo


def main() -> int:
    """Prepare the data, serve the product, take the figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--size", choices=["full", "small"], default="full")
    parser.add_argument("--only", default="", help='some figures, such as "P1 P4"')
    options = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings"
    os.environ["RECOURSE_MODE"] = "test"
    # The owner of the machine's server builds the data, in the product's own database.
    database = conninfo_to_dict(os.environ["DATABASE_URL"])["dbname"]
    os.environ["BENCH_ADMIN_URL"] = make_conninfo(os.environ["DATABASE_ADMIN_URL"], dbname=database)
    django.setup()
    from benchmarks.data import prepare, say
    from benchmarks.figures import FIGURES
    from benchmarks.server import serving

    wanted = options.only.split() or list(FIGURES)
    if unknown := sorted(set(wanted) - set(FIGURES)):
        print(f"No figure {', '.join(unknown)}; there are: {', '.join(FIGURES)}")
        return 2
    bench = prepare(options.size)
    with serving() as port:
        for name in wanted:
            say(f"taking {name}")
            for figure in FIGURES[name](bench, port):
                print(figure.line(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
