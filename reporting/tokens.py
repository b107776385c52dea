"""Reporter tokens: how a host product vouches for the person who reports."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt

from tenants.permissions import Invalid

ALGORITHM = "HS256"
LONGEST_LIFE = timedelta(minutes=15)
# Clocks of two servers differ; a token is never taken longer than this after its end.
LEEWAY = timedelta(seconds=30)
MOST_SUBJECT = 200
MOST_ID = 200
MOST_TOKEN = 4_096
CLAIMS = ("sub", "jti", "iat", "exp", "aud")


@dataclass(frozen=True)
class ReporterToken:
    """What a host product says about a reporter: who, in which attempt, until when."""

    subject: str
    token_id: str
    expires_at: datetime


def read_token(
    token: str, *, client_id: str, secret: str, audience: str, now: datetime
) -> ReporterToken:
    """Return what a token says once its signature, its address and its clock hold.

    A JWT (RFC 7519) signed HS256 with the client secret: header `kid` names the client key,
    claims `sub` (at most 200 characters), `jti`, `iat`, `exp` (at most 15 minutes later) and
    `aud` (the workspace). Raises Invalid with status 401; single use is checked on storing.
    """
    if len(token) > MOST_TOKEN:
        raise _refused("is too long to be a reporter token")
    try:
        if jwt.get_unverified_header(token).get("kid") != client_id:
            raise _refused("does not name the client key that is sent in X-Client-Key as its kid")
        # The clock is checked below against `now`, by the same rules in tests and in service.
        claims = jwt.decode(
            token,
            secret,
            algorithms=[ALGORITHM],
            audience=audience,
            options={
                "require": list(CLAIMS),
                "strict_aud": True,
                "verify_exp": False,
                "verify_iat": False,
                "verify_nbf": False,
            },
        )
    except jwt.MissingRequiredClaimError as error:
        raise _refused(f"lacks the claim {error.claim}") from error
    except jwt.InvalidAudienceError as error:
        raise _refused("is not made out to this workspace (claim aud)") from error
    except (jwt.InvalidTokenError, ValueError, RecursionError) as error:
        # One answer for a wrong signature, a wrong algorithm and no token at all.
        raise _refused("is not a JWT signed HS256 with the secret of this client key") from error
    return ReporterToken(
        subject=_text(claims, "sub", MOST_SUBJECT),
        token_id=_text(claims, "jti", MOST_ID),
        expires_at=_end(claims, now),
    )


def _text(claims: dict[str, Any], name: str, most: int) -> str:
    value = claims[name]
    if not isinstance(value, str) or not value.strip() or len(value) > most:
        raise _refused(f"needs a text of 1 to {most} characters as its claim {name}")
    if any(ch == "\0" or "\ud800" <= ch <= "\udfff" for ch in value):
        raise _refused(f"has a broken character in its claim {name}")
    return value


def _end(claims: dict[str, Any], now: datetime) -> datetime:
    """Return the last moment at which the token is taken, leeway included."""
    issued, end = _moment(claims, "iat"), _moment(claims, "exp")
    if issued > now + LEEWAY:
        raise _refused("is issued in the future; set the clock of the host product")
    if "nbf" in claims and _moment(claims, "nbf") > now + LEEWAY:
        raise _refused("is not valid yet")
    if end - issued > LONGEST_LIFE or end <= issued:
        raise _refused("must end after it is issued, and within 15 minutes (claims iat, exp)")
    if end + LEEWAY <= now:
        raise _refused("has expired", code="token_expired")
    return end + LEEWAY


def _moment(claims: dict[str, Any], name: str) -> datetime:
    value = claims[name]
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _refused(f"needs seconds since 1970 as its claim {name}")
    try:
        return datetime.fromtimestamp(value, UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise _refused(f"has a claim {name} that is no moment in time") from error


def _refused(why: str, *, code: str = "token_invalid") -> Invalid:
    return Invalid(
        "Authorization",
        f"The reporter token {why}. Fetch a new one from the host product.",
        code=code,
        status=401,
    )
