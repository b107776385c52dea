"""Bodies that come in chunks, whose length nobody said: read here, since Django reads none of them.

Many HTTP clients stream, and every exporter of spans from Node does.
"""

import json
from collections.abc import Callable, Iterable
from io import BytesIO
from typing import Any, NoReturn

from gunicorn.http.errors import ParseException

from reporting.attachments.sizes import MOST_REQUEST
from reporting.attachments.uploads import MULTIPART
from tenants.problems import problem
from traces.limits import MOST_SENT

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
PART = 64 * 1024
NO_LENGTH = "Send the length of the body in Content-Length: this server cannot take it in chunks."


def with_lengths(application: Application) -> Application:
    """Give each body in chunks its length, so that all doors read it like any other.

    No more is read than the largest body that a door takes, and one byte: what is longer meets
    the door's own refusal. 411 where the server does not say that a body ends by itself.
    """

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if "chunked" not in environ.get("HTTP_TRANSFER_ENCODING", "").lower():
            return application(environ, start_response)
        if not environ.get("wsgi.input_terminated"):
            return _length_required(start_response)
        body = _read(environ["wsgi.input"], _most(environ))
        # What stopped arriving has a length too: that of what did not come.
        environ["CONTENT_LENGTH"] = "1" if body is None else str(len(body))
        environ["wsgi.input"] = _Stopped() if body is None else BytesIO(body)
        return application(environ, start_response)

    return answer


def _most(environ: dict[str, Any]) -> int:
    files = environ.get("CONTENT_TYPE", "").lower().startswith(MULTIPART)
    return MOST_REQUEST if files else MOST_SENT


def _read(stream: Any, most: int) -> bytes | None:
    """Return what arrives, one byte past the limit at most; None when it breaks off."""
    body = bytearray()
    try:
        while part := stream.read(min(PART, most + 1 - len(body))):
            body += part
    except (OSError, ParseException):
        return None
    return bytes(body)


class _Stopped:
    """A body that breaks off; whoever reads it says so, as for one that told its length."""

    def read(self, size: int | None = None) -> NoReturn:
        """Raise what a server raises when nothing comes any more."""
        raise OSError("the body did not arrive in full")

    readline = read


def _length_required(start_response: Callable[..., Any]) -> Iterable[bytes]:
    error = {"field": "Content-Length", "code": "required", "detail": NO_LENGTH}
    body = json.dumps(problem(411, NO_LENGTH, [error]), ensure_ascii=False).encode()
    headers = [
        ("Content-Type", "application/problem+json"),
        ("Content-Length", str(len(body))),
        # The body was not read, so nothing can follow it.
        ("Connection", "close"),
    ]
    start_response("411 Length Required", headers)
    return [body]
