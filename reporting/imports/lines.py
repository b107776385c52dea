"""Reading JSON Lines from a file that may be broken in any way, one bounded line at a time."""

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO, NoReturn

MOST_LINE_BYTES = 1024 * 1024
BOM = b"\xef\xbb\xbf"
# So many lines at the beginning, all broken: the file is something else.
FIRST_LOOK = 20
FOREIGN = {
    b"\xff\xfe": "UTF-16 or UTF-32 text; convert it with `iconv -f UTF-16 -t UTF-8`",
    b"\xfe\xff": "UTF-16 text; convert it with `iconv -f UTF-16 -t UTF-8`",
    b"\x00\x00\xfe\xff": "UTF-32 text; convert it with `iconv -f UTF-32 -t UTF-8`",
    b"\x1f\x8b": "a gzip archive; unpack it with `gunzip`",
    b"PK\x03\x04": "a zip archive; unpack it first",
    b"[": "one JSON list; write one record a line with `jq -c '.[]'`",
}


class Unusable(Exception):
    """The file as a whole cannot be read as JSON Lines; the message says what to do."""


@dataclass(frozen=True)
class Line:
    """One line that is not blank: its JSON object, or what is wrong with it."""

    number: int
    record: dict[str, Any] | None = None
    problem: str = ""


def read_lines(file: BinaryIO) -> Iterator[Line]:
    """Yield the lines of a file in UTF-8, with or without a byte order mark; blank ones excepted.

    A line is at most MOST_LINE_BYTES long; of a longer one only its number is kept. Raises
    Unusable for a file that holds no record, or is of another kind.
    """
    lines = _lines(file)
    first = list(itertools.islice(lines, FIRST_LOOK))
    if not first:
        raise Unusable("it holds no record.")
    if len(first) == FIRST_LOOK and not any(line.record for line in first):
        raise Unusable(f"none of its first {FIRST_LOOK} lines is a JSON object.")
    yield from first
    yield from lines


def _lines(file: BinaryIO) -> Iterator[Line]:
    for number in itertools.count(1):
        line = file.readline(MOST_LINE_BYTES + 1)
        if not line:
            return
        if number == 1:
            line = line.removeprefix(BOM)
            _refuse_foreign(line)
        if len(line) > MOST_LINE_BYTES:
            _skip_rest(file, line)
            size = f"{MOST_LINE_BYTES // 1024 // 1024} MiB"
            yield Line(number, problem=f"longer than {size}; shorten the record")
        elif line.strip():
            yield _parsed(number, line)


def _refuse_foreign(line: bytes) -> None:
    for mark, remedy in FOREIGN.items():
        if line.lstrip(b" \t").startswith(mark):
            raise Unusable(f"it is {remedy}.")
    if b"\x00" in line:
        raise Unusable("it holds null bytes: it is not UTF-8 text.")


def _skip_rest(file: BinaryIO, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = file.readline(MOST_LINE_BYTES)


def _parsed(number: int, line: bytes) -> Line:
    try:
        record = json.loads(line.decode(), parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        return Line(number, problem=f"byte {error.start + 1} is not UTF-8; save it as UTF-8")
    except RecursionError:
        return Line(number, problem="nested too deep; flatten the record")
    except json.JSONDecodeError as error:
        return Line(number, problem=f"not JSON at character {error.pos + 1}; repair the line")
    except ValueError:
        return Line(number, problem="holds NaN or a number too long for JSON; repair it")
    if not isinstance(record, dict):
        return Line(number, problem="not a JSON object; write one record in braces a line")
    return Line(number, record)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)
