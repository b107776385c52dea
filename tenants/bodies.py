"""Bodies of requests, read before a transaction opens: a slow sender holds no lock and no snapshot."""

from io import BytesIO
from typing import Any, NoReturn

from django.conf import settings
from django.http import HttpRequest

MULTIPART = "multipart/form-data"


class _BrokenOff:
    """A body whose sender stopped: whoever reads it is told so, where it can be answered."""

    def __init__(self, error: OSError) -> None:
        self._error = error

    def read(self, *_: int) -> NoReturn:
        """Raise what reading it raised the first time."""
        raise self._error

    readline = read

    def close(self) -> None:
        """Be closed, as a stream is: nothing is open."""


def read_ahead(request: HttpRequest) -> None:
    """Read the body of a request into memory, as far as any address takes one.

    What is beyond is left unread, and the body ends there: its address refuses it by its length.
    """
    longest = settings.LONGEST_FORM if request.content_type == MULTIPART else settings.LONGEST_BODY
    request._stream = _arrived(request._stream, longest)


def _arrived(stream: Any, longest: int) -> Any:
    try:
        return BytesIO(stream.read(longest + 1))
    except OSError as error:
        return _BrokenOff(error)
