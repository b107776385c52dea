"""What production refuses to start with, in the settings."""

import base64
import binascii
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

NEEDED = ("BASE_URL", "BROKER_URL", "DATABASE_URL", "EMAIL_URL", "MASTER_KEY", "SECRET_KEY")
SECRETS = ("SECRET_KEY", "MASTER_KEY")
DEMO = "demo-"
# Brokers and mail services that keep what they are given to themselves.
NO_BROKER, NO_MAIL = (
    {"memory", "filesystem"},
    {"consolemail", "dummymail", "filemail", "memorymail"},
)
# Of 32 random bytes, fewer different ones than this come once in ten to the twentieth.
LEAST_DIFFERENT = 16


def refusals(given: Mapping[str, str]) -> list[str]:
    """Return what is wrong with the environment of a production, in sentences; no value is in them."""
    missing = [name for name in NEEDED if not given.get(name) and name not in SECRETS]
    demo = [name for name in SECRETS if given.get(name, DEMO).startswith(DEMO)]
    found = []
    if missing:
        found.append(f"Not set: {', '.join(missing)}.")
    if demo:
        found.append(
            f"Production refuses the demo's secrets. Set your own value for: {', '.join(demo)}."
        )
    if (base := given.get("BASE_URL", "")) and not base.startswith("https://"):
        found.append("BASE_URL must begin with https:// in production.")
    if not missing and not demo:
        found += _weak(given)
    return found


def _weak(given: Mapping[str, str]) -> Iterator[str]:
    if not strong_key(given["MASTER_KEY"]):
        yield "MASTER_KEY must be 32 random bytes in base64: `openssl rand -base64 32` makes one."
    if len(given["SECRET_KEY"]) < 50 or len(set(given["SECRET_KEY"])) < LEAST_DIFFERENT:
        yield "SECRET_KEY must be 50 random characters or more: `openssl rand -base64 48`."
    if any(host.strip() == "*" for host in given.get("ALLOWED_HOSTS", "").split(",")):
        yield "ALLOWED_HOSTS must name the hosts: with * anybody writes the links in mails."
    if urlsplit(given["BROKER_URL"]).scheme in NO_BROKER:
        yield "BROKER_URL must name a broker that all processes share."
    if urlsplit(given["EMAIL_URL"]).scheme in NO_MAIL:
        yield "EMAIL_URL must name a mail server: pages to responders go by e-mail."
    owner = given.get("DATABASE_OWNER_URL", "")
    if owner and urlsplit(owner).username == urlsplit(given["DATABASE_URL"]).username:
        yield (
            "DATABASE_URL logs in as the owner of the tables, whom row-level security does not "
            "hold. `python -m local bootstrap` makes a role for it."
        )


def strong_key(text: str) -> bool:
    """Say whether a text is 32 bytes in base64 that may have been drawn at random."""
    try:
        key = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return False
    return len(key) == 32 and len(set(key)) >= LEAST_DIFFERENT
