"""Who sends, how many reports an hour each kind of source may send, and what follows.

Counts by the hour move from the broker's memory into rows (C6).
"""

import ipaddress
import logging
import re
import uuid
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import redis
from django.db.models import F
from django.http import HttpRequest

from reporting.guard import challenges
from reporting.models import LimitedHour
from reporting.submission import Source as Host
from tenants.failures import note_failure
from tenants.models import Workspace
from tenants.permissions import Invalid, Limited
from tenants.rate_limits import Finding, Limit, ask, client_address, refusal, windows
from tenants.scope import current_workspace_id, enter_scope

logger = logging.getLogger("recourse.guard")

# Codes on a report; reporting.guard.spam says what each counts for.
HOT, REPEATED, UNCHECKED = "hot_source", "repeated_text", "unchecked"
# From this many attempts with one text from one source on, it is repeated.
SAME_TEXTS = 3
SHOWN = timedelta(days=7)
MOST_SHOWN = 50
Source = LimitedHour.Source
# The narrowest first: of several limits met at once, the first that refuses is counted.
KINDS = (Source.USER, Source.DEVICE, Source.ADDRESS, Source.CLIENT_KEY, Source.WORKSPACE)
MOST = 100_000
DEVICE = re.compile(r"[A-Za-z0-9_-]{8,64}")
# Bits of an address that name its network.
PREFIX = {4: 24, 6: 48}


@dataclass(frozen=True)
class Sender:
    """The sources of one request, never stored; what is empty is not known and not limited."""

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


@dataclass(frozen=True)
class Limits:
    """The limits of one workspace; `severe` is its last defence, met by severe reports alone."""

    kinds: dict[str, Limit]
    severe: int
    # Spam score, 0 to 100, from which a report that is not severe is quarantined.
    quarantine_at: int


DEFAULTS = Limits(
    kinds={
        # A person or a device reports a few times a day.
        Source.USER: Limit(10, 40),
        Source.DEVICE: Limit(10, 40),
        # A household, a school, an office behind one address.
        Source.ADDRESS: Limit(60, 300),
        Source.CLIENT_KEY: Limit(600, 3_000),
        Source.WORKSPACE: Limit(1_200, 6_000),
    },
    severe=6_000,
    quarantine_at=60,
)
# Whom a host product vouches for may share an address with a whole company.
NAMED_ADDRESS_FACTOR = 10
# Looking (a preview, a status) stores nothing, so it may be done more often than sending.
LOOK_FACTOR = 10


def sender_of(request: HttpRequest, host: Host | None = None) -> Sender:
    """Return who sends a request; raise Invalid for a device id that is none."""
    device = request.headers.get("X-Device", "")
    if device and not DEVICE.fullmatch(device):
        raise Invalid(
            "X-Device",
            "Send 8 to 64 letters, digits, dashes or underscores, drawn at random once for each "
            "device, or leave this header out.",
        )
    return Sender(
        subject=host.subject if host else "",
        device=device,
        address=network_of(client_address(request)),
        client_key=str(host.client_key.pk) if host and host.client_key else "",
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


def limits_of(workspace: Workspace) -> Limits:
    """Return the limits in force: the defaults, where the workspace says nothing else."""
    own: dict[str, Any] = workspace.intake_limits
    if not own:
        return DEFAULTS
    kinds = {
        kind: Limit(
            own.get(f"{kind}_mark", default.mark),
            own.get(f"{kind}_stop", default.stop),
        )
        for kind, default in DEFAULTS.kinds.items()
    }
    return Limits(
        kinds, own.get("severe", DEFAULTS.severe), own.get("quarantine_at", DEFAULTS.quarantine_at)
    )


def admit(
    sender: Sender,
    workspace: Workspace,
    *,
    severe: bool,
    text: str,
    attempt: str,
    now: datetime,
    solution: str = "",
    may_challenge: bool = True,
) -> tuple[str, ...]:
    """Count a report against the limits of its sources; return the marks it gets.

    A severe report is marked where another is refused; only the workspace's last
    defence refuses it (C6). Raises Limited. Takes one round trip to the broker.
    """
    limits = limits_of(workspace)
    kinds = _kinds_of(sender, limits)
    if severe:
        kinds = {kind: Limit(limit.stop, 0) for kind, limit in kinds.items()}
        kinds["workspace"] = Limit(limits.kinds["workspace"].stop, limits.severe)
    solved = challenges.read_solution(solution, workspace, now) if solution else ""
    finding = ask(
        workspace,
        sender.sources(),
        kinds,
        head="severe" if severe else "send",
        asks=may_challenge and not severe,
        solved=solved.name if isinstance(solved, challenges.Solution) else "",
        solution_seconds=int(challenges.LIFE.total_seconds()),
        text=text,
        attempt=attempt,
        now=now,
    )
    if finding.outcome in {"challenged", "spent"}:
        wrong = "was used before" if finding.outcome == "spent" else solved
        raise _challenge(workspace, finding, wrong if isinstance(wrong, str) else "", now)
    if finding.outcome == "refused":
        raise refusal(finding)
    marks = {"marked": (HOT,), "unchecked": (UNCHECKED,)}.get(finding.outcome, ())
    return (*marks, REPEATED) if finding.same >= SAME_TEXTS else marks


def look(sender: Sender, workspace: Workspace, *, now: datetime, severe: bool = False) -> None:
    """Count a request that stores nothing; raise Limited where one network asks too often.

    The preview of a severe report is a step to sending it, so it is not held up either.
    """
    kinds = {
        kind: Limit(0, limit.stop * LOOK_FACTOR)
        for kind, limit in _kinds_of(sender, limits_of(workspace)).items()
        if kind in {"address", "workspace"}
    }
    if severe:
        kinds.pop("address", None)
    finding = ask(workspace, sender.sources(), kinds, head="look", now=now)
    if finding.outcome == "refused":
        raise refusal(finding)


def limited_hours(now: datetime) -> list[LimitedHour]:
    """Return what was limited in the workspace in scope within a week, the newest hour first."""
    recent = LimitedHour.objects.filter(hour__gte=now - SHOWN)
    return list(recent.order_by("-hour", "source", "outcome")[:MOST_SHOWN])


def write_counts() -> int:
    """Move the counts of every workspace into its rows; return how many requests were limited.

    What cannot be written goes back to the broker for the next time.
    """
    store = windows()
    if store is None:
        return 0
    try:
        taken = store.take_counts()
    except (redis.RedisError, OSError) as error:
        note_failure(logger, "counts were not read", error, level=logging.WARNING)
        return 0
    lines: dict[uuid.UUID, dict[str, int]] = defaultdict(dict)
    for field, count in taken.items():
        lines[uuid.UUID(field.partition("|")[0])][field] = count
    for workspace_id, counts in lines.items():
        try:
            with enter_scope(workspace_id):
                if not Workspace.objects.filter(pk=workspace_id).exists():
                    continue
                for field, count in counts.items():
                    _, hour, source, outcome = field.split("|")
                    at = datetime.fromisoformat(f"{hour}:00").replace(tzinfo=UTC)
                    add_limited(source, outcome, at, count)
        except Exception as error:
            note_failure(logger, "counts were not written", error, workspace=workspace_id)
            store.give_counts_back(counts)
    return sum(taken.values())


def add_limited(source: str, outcome: str, at: datetime, count: int = 1) -> None:
    """Add to the count of an hour of the workspace in scope."""
    row, made = LimitedHour.objects.get_or_create(
        workspace_id=current_workspace_id(),
        hour=at.replace(minute=0, second=0, microsecond=0),
        source=source,
        outcome=outcome,
        defaults={"count": count},
    )
    if not made:
        LimitedHour.objects.filter(pk=row.pk).update(count=F("count") + count)


def _kinds_of(sender: Sender, limits: Limits) -> dict[str, Limit]:
    sources = {**sender.sources(), "workspace": ""}
    kinds = {str(kind): limits.kinds[kind] for kind in KINDS if kind in sources}
    if sender.subject and "address" in kinds:
        limit, factor = kinds["address"], NAMED_ADDRESS_FACTOR
        kinds["address"] = Limit(limit.mark * factor, limit.stop * factor)
    return kinds


def _challenge(workspace: Workspace, finding: Finding, wrong: str, now: datetime) -> Limited:
    why = f"The solution {wrong}. " if wrong else ""
    return Limited(
        "X-Challenge-Solution",
        f"{why}Many reports came from here. Solve the challenge and send the same request with "
        "its solution in this header, or wait.",
        code="challenge_required",
        wait=finding.wait,
        challenge=challenges.new_challenge(workspace, now),
    )
