"""Who sends a request, as far as the guard asks: never stored, only counted under a daily key."""

import ipaddress
import re
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest

from reporting.intake import Source
from tenants.permissions import Invalid

DEVICE = re.compile(r"[A-Za-z0-9_-]{8,64}")
PREFIX = {4: 24, 6: 48}


@dataclass(frozen=True)
class Sender:
    """The sources of one request; what is empty is not known and not limited."""

    subject: str = ""
    device: str = ""
    # A network, such as 203.0.113.0/24: many people share it, and one person has many addresses.
    address: str = ""
    client_key: str = ""

    def sources(self) -> dict[str, str]:
        """Return what is known of the sender by kind, the narrowest first."""
        # Two host products may number their users alike.
        subject = f"{self.client_key}/{self.subject}" if self.subject else ""
        by_kind = {
            "user": subject,
            "device": self.device,
            "address": self.address,
            "client_key": self.client_key,
        }
        return {kind: value for kind, value in by_kind.items() if value}


def sender_of(request: HttpRequest, source: Source | None = None) -> Sender:
    """Return who sends a request; raise Invalid for a device id that is none."""
    device = request.headers.get("X-Device", "")
    if device and not DEVICE.fullmatch(device):
        raise Invalid(
            "X-Device",
            "Send 8 to 64 letters, digits, dashes or underscores, drawn at random once for each "
            "device, or leave this header out.",
        )
    return Sender(
        subject=source.subject if source else "",
        device=device,
        address=network_of(_address(request)),
        client_key=str(source.client_key.pk) if source and source.client_key else "",
    )


def network_of(address: str) -> str:
    """Return the /24 or /48 that an address is in, or nothing for what is no address."""
    try:
        ip = ipaddress.ip_address(address.strip().strip("[]").partition("%")[0])
    except ValueError:
        return ""
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped:
        ip = ip.ipv4_mapped
    return str(ipaddress.ip_network((ip, PREFIX[ip.version]), strict=False))


def _address(request: HttpRequest) -> str:
    if not settings.BEHIND_PROXY:
        # Anybody may write this header; only a proxy that adds to it makes it say something.
        return str(request.META.get("REMOTE_ADDR", ""))
    last = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    host, colon, port = last.rpartition(":")
    # Some proxies add the port: 203.0.113.7:4711, [2001:db8::1]:4711.
    return host if colon and port.isdigit() and (":" not in host or host[-1:] == "]") else last
