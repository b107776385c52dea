"""Reporter tokens: how a host product's server says who reports."""

import base64
import hashlib
import hmac
import json
import time
import uuid
from collections.abc import Mapping

# The server takes at most 15 minutes.
LIFE_SECONDS = 300


def reporter_token(
    user_id: str, *, client_key: str, client_secret: str, workspace: str, now: float | None = None
) -> str:
    """Return a JWT (RFC 7519, HS256) that says who reports: for one report, for five minutes.

    The secret belongs on a server; it must not reach a browser.
    """
    issued = int(time.time() if now is None else now)
    header = {"alg": "HS256", "typ": "JWT", "kid": client_key}
    claims = {
        "sub": user_id,
        "jti": str(uuid.uuid4()),
        "iat": issued,
        "exp": issued + LIFE_SECONDS,
        "aud": workspace,
    }
    signed = f"{_part(header)}.{_part(claims)}"
    signature = hmac.new(client_secret.encode(), signed.encode(), hashlib.sha256).digest()
    return f"{signed}.{_base64url(signature)}"


def _part(value: Mapping[str, object]) -> str:
    return _base64url(json.dumps(value, separators=(",", ":")).encode())


def _base64url(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()
