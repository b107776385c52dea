"""How many reports an hour each kind of source may send, and where a workspace differs."""

from dataclasses import dataclass
from typing import Any

from reporting.models import LimitedHour
from tenants.models import Workspace

Source = LimitedHour.Source
# The narrowest first: of several limits met at once, the first that refuses is counted.
KINDS = (Source.USER, Source.DEVICE, Source.ADDRESS, Source.CLIENT_KEY, Source.WORKSPACE)
WINDOW_SECONDS = 3600
MOST = 100_000


@dataclass(frozen=True)
class Room:
    """Reports within any hour: from `mark` on the source is hot, at `stop` it is refused."""

    mark: int
    stop: int


@dataclass(frozen=True)
class Limits:
    """The limits of one workspace; `severe` is its last defence, met by severe reports alone."""

    rooms: dict[str, Room]
    severe: int
    # Spam score, 0 to 100, from which a report that is not severe is held back.
    hold_at: int


DEFAULTS = Limits(
    rooms={
        # A person or a device reports a few times a day.
        Source.USER: Room(10, 40),
        Source.DEVICE: Room(10, 40),
        # A household, a school, an office behind one address.
        Source.ADDRESS: Room(60, 300),
        Source.CLIENT_KEY: Room(600, 3_000),
        Source.WORKSPACE: Room(1_200, 6_000),
    },
    severe=6_000,
    hold_at=60,
)
# Whom a host product vouches for may share an address with a whole company.
NAMED_ADDRESS_FACTOR = 10
# Looking (a preview, a status) stores nothing, so it has more room than sending.
LOOK_FACTOR = 10


def limits_of(workspace: Workspace) -> Limits:
    """Return the limits in force: the defaults, where the workspace says nothing else."""
    own: dict[str, Any] = workspace.intake_limits
    if not own:
        return DEFAULTS
    rooms = {
        kind: Room(
            own.get(f"{kind}_mark", default.mark),
            own.get(f"{kind}_stop", default.stop),
        )
        for kind, default in DEFAULTS.rooms.items()
    }
    return Limits(rooms, own.get("severe", DEFAULTS.severe), own.get("hold_at", DEFAULTS.hold_at))
