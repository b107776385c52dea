"""What is kept of an error: which calls led to it and a code, never its message.

A message may hold what somebody wrote: a database names the value it refuses.
"""

import logging
import secrets
import traceback
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings

MOST_FRAMES = 12
MOST_CAUSES = 4


def note_failure(
    logger: logging.Logger,
    what: str,
    error: BaseException,
    *,
    level: int = logging.ERROR,
    **row: object,
) -> str:
    """Log what failed, on which row, and the calls that led there; return the line's code.

    `what` is a fixed text, and `row` holds ids and numbers alone. A caller that keeps an error on
    a row keeps the code with it, so that each leads to the other.
    """
    code = secrets.token_hex(4)
    about = "".join(f", {name} {value}" for name, value in row.items())
    logger.log(level, "failure %s: %s%s: %s", code, what, about, told(error))
    return code


def told(error: BaseException) -> str:
    """Return an error and its causes in one line: types and frames, the innermost call first."""
    return ", from ".join(
        f"{type(each).__name__} at {' < '.join(reversed(frames_of(each))) or 'no call'}"
        for each in _with_causes(error)
    )


def frames_of(error: BaseException) -> list[str]:
    """Return the last calls that led to an error, as "file:line function", without any value."""
    root = Path(settings.BASE_DIR)
    frames = []
    for frame in traceback.extract_tb(error.__traceback__)[-MOST_FRAMES:]:
        path = Path(frame.filename)
        inside = path.is_relative_to(root) and ".venv" not in path.parts
        name = path.relative_to(root) if inside else Path(*path.parts[-2:])
        frames.append(f"{name}:{frame.lineno} {frame.name}")
    return frames


def _with_causes(error: BaseException) -> Iterator[BaseException]:
    each: BaseException | None = error
    for _ in range(MOST_CAUSES):
        if each is None:
            return
        yield each
        each = each.__cause__ or (None if each.__suppress_context__ else each.__context__)
