"""A passkey in software: makes a credential and signs with it, as a browser would send it."""

import base64
import hashlib
import json
import os
import struct
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2 import cbor
from fido2.cose import ES256

PRESENT, VERIFIED, ATTESTED = 0x01, 0x04, 0x40


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


class Passkey:
    """One credential at one origin, with a counter that rises at each signature."""

    def __init__(self, origin: str) -> None:
        self.origin = origin
        self.id = os.urandom(16)
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.user_handle = ""
        self.count = 0

    def create(self, options: dict[str, Any]) -> str:
        """Answer what a page asks of a new credential; return what its form sends."""
        asked = options["publicKey"]
        self.user_handle = asked["user"]["id"]
        public = cbor.encode(dict(ES256.from_cryptography_key(self.key.public_key())))
        attested = bytes(16) + struct.pack(">H", len(self.id)) + self.id + public
        data = self._data(asked["rp"]["id"], PRESENT | VERIFIED | ATTESTED) + attested
        attestation = {"fmt": "none", "attStmt": {}, "authData": data}
        return self._answer(
            asked["challenge"], "webauthn.create", attestationObject=_text(cbor.encode(attestation))
        )

    def sign(self, options: dict[str, Any]) -> str:
        """Answer what a page asks of a credential it knows; return what its form sends."""
        asked = options["publicKey"]
        self.count += 1
        data = self._data(asked["rpId"], PRESENT | VERIFIED)
        client = self._client_data(asked["challenge"], "webauthn.get")
        signed = data + hashlib.sha256(client).digest()
        return self._answer(
            asked["challenge"],
            "webauthn.get",
            authenticatorData=_text(data),
            signature=_text(self.key.sign(signed, ec.ECDSA(hashes.SHA256()))),
            userHandle=self.user_handle,
        )

    def _data(self, relying_party: str, flags: int) -> bytes:
        head = hashlib.sha256(relying_party.encode()).digest()
        return head + bytes([flags]) + struct.pack(">I", self.count)

    def _client_data(self, challenge: str, kind: str) -> bytes:
        said = {"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": False}
        return json.dumps(said).encode()

    def _answer(self, challenge: str, kind: str, **response: str) -> str:
        client = _text(self._client_data(challenge, kind))
        return json.dumps(
            {
                "id": _text(self.id),
                "rawId": _text(self.id),
                "type": "public-key",
                "clientExtensionResults": {"credProps": {"rk": True}},
                "response": {"clientDataJSON": client, **response},
            }
        )
