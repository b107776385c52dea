"""Envelope encryption: a master key wraps workspace keys, which wrap the data keys of reports.

AES-256-GCM throughout; the additional data names what is sealed, so that a sealed value cannot
be moved to another row.
"""

import base64
import functools
import hashlib
import hmac
import os
import uuid
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from tenants.models import WorkspaceKey
from tenants.scope import current_workspace_id

NONCE_BYTES = 12
KEY_BYTES = 32


class Unreadable(Exception):
    """A sealed value does not open: its key was destroyed, or it was tampered with.

    It says which row it is of, and nothing else.
    """


class Kms(Protocol):
    """What wraps workspace keys: the master key here, a cloud KMS or an HSM elsewhere."""

    def wrap(self, key: bytes, about: str) -> bytes: ...

    def unwrap(self, wrapped: bytes, about: str) -> bytes: ...


class MasterKey:
    """A KMS that is one key from the environment."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def wrap(self, key: bytes, about: str) -> bytes:
        return seal(self._key, key, about)

    def unwrap(self, wrapped: bytes, about: str) -> bytes:
        return unseal(self._key, wrapped, about)


@functools.cache
def master_key() -> bytes:
    """Return the 32 bytes of MASTER_KEY; raise ImproperlyConfigured when it is not base64 of 32."""
    try:
        key = base64.b64decode(settings.MASTER_KEY.removeprefix("demo-"), validate=True)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise ImproperlyConfigured("MASTER_KEY must be 32 random bytes in base64.")
    return key


@functools.cache
def kms() -> Kms:
    """Return the key service that wraps workspace keys."""
    return MasterKey(master_key())


@functools.cache
def derived_key(purpose: str) -> bytes:
    """Return a 32-byte key for one purpose, derived from the master key (HKDF-SHA256)."""
    return HKDF(hashes.SHA256(), KEY_BYTES, None, f"recourse {purpose}".encode()).derive(
        master_key()
    )


def keyed_hash(purpose: str, *parts: str) -> bytes:
    """Return an HMAC-SHA256 of the parts under the purpose's key, for look-ups that reveal nothing."""
    message = b""
    for part in map(str.encode, parts):
        message += len(part).to_bytes(4) + part
    return hmac.new(derived_key(purpose), message, hashlib.sha256).digest()


def cache_key(key: str, prefix: str, version: int) -> str:
    """Return the name that a key of Django's cache has there: it may hold an address in clear."""
    return f"{prefix}:{version}:{keyed_hash('cache', key).hex()}"


def seal(key: bytes, plain: bytes, about: str) -> bytes:
    """Return nonce and AES-256-GCM ciphertext of `plain`, bound to `about`."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, about.encode())


def unseal(key: bytes, sealed: bytes, about: str) -> bytes:
    """Return what `seal` sealed; raise Unreadable when key, value or `about` do not fit."""
    try:
        return AESGCM(key).decrypt(
            bytes(sealed[:NONCE_BYTES]), bytes(sealed[NONCE_BYTES:]), about.encode()
        )
    except (InvalidTag, ValueError) as error:  # ValueError: shorter than its nonce
        raise Unreadable(about) from error


def new_key() -> bytes:
    """Return 32 random bytes."""
    return os.urandom(KEY_BYTES)


def workspace_key() -> bytes:
    """Return the key of the workspace in scope."""
    return _workspace_key(current_workspace_id())


@functools.lru_cache(maxsize=2048)
def _workspace_key(workspace_id: uuid.UUID) -> bytes:
    row = WorkspaceKey.objects.order_by("-version").first()
    if row is None:
        raise Unreadable(f"workspace {workspace_id} has no key")
    return kms().unwrap(bytes(row.wrapped), f"workspace:{workspace_id}")


def seal_for_workspace(text: str, about: str) -> bytes:
    """Seal a short text under the key of the workspace in scope."""
    return seal(workspace_key(), text.encode(), about)


def unseal_for_workspace(sealed: bytes, about: str) -> str:
    """Return a text sealed by `seal_for_workspace`; raise Unreadable when it does not open."""
    return unseal(workspace_key(), sealed, about).decode()
