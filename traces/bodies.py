"""The body of a request, unpacked within a stated size whatever it claims to be."""

import zlib

from tenants.permissions import Invalid
from traces.limits import MOST_INFLATED

GZIP = 16 + zlib.MAX_WBITS


def unpack(body: bytes, encoding: str) -> bytes:
    """Return the body without its Content-Encoding; raise Invalid with 400, 413 or 415.

    A bomb is noticed at the first byte past the limit: no more than the limit is ever unpacked.
    """
    encoding = encoding.strip().lower()
    if encoding in {"", "identity"}:
        return body
    if encoding != "gzip":
        raise Invalid(
            "Content-Encoding",
            "Send the body as it is or with gzip; no other encoding is taken.",
            code="unsupported",
            status=415,
        )
    unpacked, left = bytearray(), body
    while left:
        # One file may hold several members; the limit is for all of them together.
        part = zlib.decompressobj(GZIP)
        try:
            unpacked += part.decompress(left, MOST_INFLATED + 1 - len(unpacked))
        except zlib.error as error:
            raise _broken("is no gzip") from error
        if len(unpacked) > MOST_INFLATED:
            raise Invalid(
                "body",
                f"Unpacked, the body is longer than {MOST_INFLATED // 1024} KiB. Send fewer spans "
                "at a time.",
                code="too_long",
                status=413,
            )
        if not part.eof:
            raise _broken("ends in the middle of its gzip")
        left = part.unused_data
    return bytes(unpacked)


def _broken(what: str) -> Invalid:
    return Invalid("body", f"The body {what}. Send it again.", code="malformed")
