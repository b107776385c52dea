"""Invented addresses of machines, pages and mailboxes, in their common and their odd valid forms."""

import ipaddress
import random
import string

WORDS = [
    "alpine",
    "harbour",
    "north",
    "cedar",
    "vision",
    "orbit",
    "lumen",
    "delta",
    "copper",
    "willow",
    "quartz",
    "maple",
    "river",
    "data",
    "cloud",
    "market",
    "garden",
    "shop",
    "travel",
    "clinic",
    "school",
    "studio",
    "energy",
    "bridge",
    "metro",
    "foods",
    "bank",
]
SURE = "com net org edu io ai co.uk de fr nl es ch se dk fi pt cz pl com.au co.jp com.br co.in ca eu gov"
ENDINGS = SURE.split()
NEW_ENDINGS = [
    "app",
    "dev",
    "cloud",
    "blog",
    "shop",
    "online",
    "store",
    "tech",
    "me",
    "tv",
    "info",
    "biz",
    "health",
    "agency",
    "solutions",
]
IDN = [
    "münchen-käse.de",
    "bücher.example.com",
    "café-étoile.fr",
    "пример.рф",
    "παράδειγμα.gr",
    "xn--bcher-kva.ch",
]


def host(rng: random.Random) -> str:
    """Return a host name under an ending that only hosts have."""
    name = rng.choice(WORDS) + rng.choice(["", "-", ""]) + rng.choice(WORDS)
    name = rng.choice([name, name, f"{rng.choice(WORDS)}.{name}", f"{name}{rng.randint(2, 99)}"])
    return f"{name}.{rng.choice(ENDINGS)}"


def email(rng: random.Random) -> str:
    """Return an address as people have them, or one that is odd but valid."""
    first = rng.choice(
        [
            "anna",
            "bjorn",
            "chloe",
            "dmitri",
            "elif",
            "farah",
            "gita",
            "hugo",
            "ines",
            "jun",
            "kofi",
            "li",
            "mona",
        ]
    )
    last = rng.choice(
        ["smith", "okafor", "novak", "rossi", "dubois", "yilmaz", "khan", "lopez", "sato", "berg"]
    )
    local = rng.choice(
        [
            f"{first}.{last}", f"{first[0]}{last}", f"{first}_{last}{rng.randint(1, 99)}",
            f"{first}+{rng.choice(WORDS)}", f"{first}-{last}", f"{first}.{last[0]}.x", first.upper(),
            f"o'{last}", f"{first}%{last}", f"_{first}", f"{rng.randint(100, 9999)}", f"{first}&{last}",
            f"{first}!{last}", f"{first}/{last}", f"{first}#{last}", f"jörg.{last}",
        ]
    )  # fmt: skip
    domain = rng.choice(
        [
            host(rng),
            host(rng),
            host(rng),
            rng.choice(IDN),
            f"{rng.choice(WORDS)}.{rng.choice(NEW_ENDINGS)}",
        ]
    )
    return f"{local}@{rng.choice([domain, domain, domain, domain.upper()])}"


def _path(rng: random.Random) -> str:
    steps = "/".join(
        rng.choice([*WORDS, "index.html", "a-b_c", "v2", "item(1)", "~user", "%C3%A9t%C3%A9"])
        for _ in range(rng.randint(1, 4))
    )
    query = rng.choice(
        [
            "",
            "",
            f"?q={rng.choice(WORDS)}",
            f"?id={rng.randint(1, 9999)}&lang=en-GB",
            "#top",
            f"?a[]=1&b={rng.choice(WORDS)}#part-2",
        ]
    )
    return f"/{steps}{query}"


def url(rng: random.Random) -> str:
    """Return a link with a scheme, or one that begins with www or a host and has a path."""
    name = rng.choice(
        [host(rng), host(rng), rng.choice(IDN), f"{rng.choice(WORDS)}.{rng.choice(NEW_ENDINGS)}"]
    )
    port = rng.choice(["", "", "", f":{rng.randint(1000, 9999)}"])
    path = rng.choice(["", "/", _path(rng), _path(rng)])
    scheme = rng.choice(
        ["https://", "https://", "http://", "ftp://", "HTTPS://", "sftp://", "ws://"]
    )
    shape = rng.randrange(6)
    if shape == 4:
        return f"www.{host(rng)}{path}"
    if shape == 5:
        return f"{host(rng)}{port}{_path(rng)}"
    if rng.random() < 0.1:
        name = rng.choice(
            ["localhost", ipv4(rng), f"[{ipaddress.IPv6Address(rng.getrandbits(128))}]", "intranet"]
        )
    return f"{scheme}{name}{port}{path}"


def ipv4(rng: random.Random) -> str:
    """Return an address of a machine."""
    return str(ipaddress.IPv4Address(rng.randint(1 << 24, 223 << 24)))


def ip(rng: random.Random) -> str:
    """Return an address in one of its valid forms."""
    six = ipaddress.IPv6Address(
        (0x20010DB8 << 96) | rng.getrandbits(64) | rng.getrandbits(16) << 64
    )
    return rng.choice(
        [
            ipv4(rng), ipv4(rng), f"10.{rng.randint(0, 255)}.{rng.randint(0, 255)}.{rng.randint(0, 255)}",
            str(six), six.exploded, six.exploded.upper(), f"fe80::{rng.getrandbits(16):x}:{rng.getrandbits(16):x}", "2001:db8::1",
            f"::ffff:{ipv4(rng)}", f"64:ff9b::{ipv4(rng)}", f"fd{rng.getrandbits(8):02x}:{rng.getrandbits(16):x}::{rng.randint(1, 99)}",
        ]
    )  # fmt: skip


def ip_range(rng: random.Random) -> str:
    """Return a network with its prefix."""
    return f"{rng.randint(11, 200)}.{rng.randint(0, 255)}.0.0/{rng.choice([8, 16, 24])}"


def mac(rng: random.Random) -> str:
    """Return the address of a device."""
    pairs = [f"{rng.getrandbits(8):02x}" for _ in range(6)]
    shape = rng.choice(
        [":".join(pairs), "-".join(pairs), ".".join("".join(pairs[i : i + 2]) for i in (0, 2, 4))]
    )
    return rng.choice([shape, shape.upper()])


def domain(rng: random.Random) -> str:
    """Return a bare host name."""
    return rng.choice(
        [
            host(rng),
            host(rng),
            host(rng),
            rng.choice(IDN),
            f"{rng.choice(WORDS)}.{rng.choice(string.ascii_lowercase)}{rng.choice(WORDS)}.org",
        ]
    )
