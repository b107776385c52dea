"""What a host product adds to a person's report, made to fit instead of refused.

The person can do nothing about an id that is too long or a time in milliseconds. With `fit` in the
body such data are cut, converted or left out, and the report says of which field.
"""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import regex  # type: ignore[import-untyped]
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from privacy.texts import CUT_MARK, cut_text
from reporting.fields import BY_NAME, FIELDS, Field

CUT, CONVERTED, LEFT_OUT = "cut", "converted", "left out"
EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
TRACE_ID = regex.compile(r"(?!0{32})[0-9a-fA-F]{32}")
LANGUAGE_TAG = regex.compile(r"(?=.{,35}$)[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
UNNAMED = "unnamed"
# More than any clock shows in seconds, and less than this century in milliseconds.
_MOST_SECONDS = 10**11
# C0 and C1 controls but tab and line ends, and halves of characters.
_BROKEN = regex.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
# Letters of each text and items of each list in JSON, tried one after the other until all fits.
_TRIED = ((100_000, 100_000), (2_000, 200), (500, 100), (100, 50), (20, 20))
_MOST_LEVELS = 30
_HOST = (
    *(field for field in FIELDS if not field.question and field.name != "entry"),
    BY_NAME["tool_name"],
    BY_NAME["tool_parameters"],
)


def fitted(body: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """Return a body whose host fields can be taken, and what became of each that could not."""
    changes: dict[str, str] = {}
    parts = {"": dict(body)}
    if isinstance(body.get("tool"), dict):
        parts["tool"] = parts[""]["tool"] = dict(body["tool"])
        if not _text(parts["tool"].get("name") or "", 1):
            parts["tool"]["name"] = UNNAMED
    for field in _HOST:
        part = parts.get(field.part_of, {})
        given = part.get(field.body_name)
        if given is None or field.kind not in _FITS:
            continue
        part[field.body_name], change = _FITS[field.kind](given, field)
        if change:
            changes[field.path] = change
    return parts[""], changes


def _text(given: Any, most: int) -> str:
    plain = given if isinstance(given, str) else json.dumps(given, ensure_ascii=False)
    return cut_text(_BROKEN.sub("", plain.replace("\r\n", "\n")).strip(), most)


def _fit_text(given: Any, field: Field) -> tuple[Any, str]:
    text = _text(given, field.most)
    if text == (given.strip() if isinstance(given, str) else given):
        return text, ""
    return text, CUT if isinstance(given, str) else CONVERTED


def _fit_pattern(pattern: Any) -> Callable[[Any, Field], tuple[Any, str]]:
    def fit(given: Any, field: Field) -> tuple[Any, str]:
        if given == "" or (isinstance(given, str) and pattern.fullmatch(given)):
            return given, ""
        return None, LEFT_OUT

    return fit


def _fit_moment(given: Any, field: Field) -> tuple[Any, str]:
    """Take seconds and milliseconds since 1970 too; leave out what says no moment of the past."""
    moment = None
    try:
        if isinstance(given, str) and not given.strip().isdecimal():
            moment = parse_datetime(given.strip())
        elif not isinstance(given, bool):
            seconds = float(given)
            moment = datetime.fromtimestamp(
                seconds / 1000 if seconds > _MOST_SECONDS else seconds, UTC
            )
    except (ValueError, TypeError, OverflowError, OSError):
        pass
    latest = timezone.now() + timedelta(days=1)
    if moment is None or moment.tzinfo is None or not EARLIEST < moment < latest:
        return None, LEFT_OUT
    same = isinstance(given, str) and not given.strip().isdecimal()
    return (given.strip(), "") if same else (moment.isoformat(), CONVERTED)


def _fit_json(given: Any, field: Field) -> tuple[Any, str]:
    """Shorten the texts of a JSON value until all of it fits."""
    for letters, items in _TRIED:
        value = _shortened(given, letters, items)
        if len(json.dumps(value, ensure_ascii=False)) <= field.most:
            return value, "" if value == given else CUT
    return None, LEFT_OUT


def _shortened(value: Any, letters: int, items: int, level: int = 0) -> Any:
    if isinstance(value, str):
        return cut_text(_BROKEN.sub("", value), letters)
    if isinstance(value, float):
        return value if abs(value) < float("inf") else None
    if isinstance(value, dict | list) and level == _MOST_LEVELS:
        return CUT_MARK
    if isinstance(value, list):
        kept = [_shortened(item, letters, items, level + 1) for item in value[:items]]
        return kept + [CUT_MARK] * (len(value) > items)
    if isinstance(value, dict):
        return {
            _shortened(name, letters, items): _shortened(item, letters, items, level + 1)
            for name, item in list(value.items())[:items]
        }
    return value


_FITS: dict[str, Callable[[Any, Field], tuple[Any, str]]] = {
    "text": _fit_text,
    "id": _fit_pattern(TRACE_ID),
    "language": _fit_pattern(LANGUAGE_TAG),
    "moment": _fit_moment,
    "json": _fit_json,
}
