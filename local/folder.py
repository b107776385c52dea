"""The folder of one name: made, held by one start at a time, of this layout, with its secrets."""

import fcntl
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

CLONE = Path(__file__).resolve().parents[1]
# Raised when this release cannot take over the folders that the last one filled.
LAYOUT = "2"


class ServerError(Exception):
    """Something cannot be started here; the message says what to do."""


def own_folder(name: str) -> Path:
    """Return `.data/<name>` of this clone, made when missing."""
    folder = CLONE / ".data" / name
    try:
        make_open(folder.parent, folder)
    except OSError as error:
        raise ServerError(f"{folder} cannot be made: {error}.") from error
    if not os.access(folder, os.W_OK):
        raise ServerError(f"{folder} belongs to another user: remove it, or start as that user.")
    return folder


def make_open(*folders: Path) -> None:
    """Make each missing folder so that the service user may pass through, not list."""
    for folder in folders:
        if not folder.exists():
            folder.mkdir()
            # Whatever the umask: as root the service user has to pass.
            folder.chmod(0o711 if os.geteuid() == 0 else 0o700)


def take_lock(folder: Path, *, wait: bool) -> int:
    """Be the only one who uses the folder until the returned descriptor is closed.

    `wait` says whether to wait for another one or to raise ServerError at once.
    """
    lock = os.open(folder / "lock", os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        holder = os.pread(lock, 20, 0).decode() or "unknown"
        message = f"'{folder.name}' is already running here (process {holder})"
        if not wait:
            os.close(lock)
            raise ServerError(f"{message}. Stop it first, or use another --name.") from None
        print(f"{message}; waiting for it to end ...", file=sys.stderr, flush=True)
        fcntl.flock(lock, fcntl.LOCK_EX)
    os.ftruncate(lock, 0)
    os.pwrite(lock, str(os.getpid()).encode(), 0)
    return lock


def claim(folder: Path) -> None:
    """Mark a new folder as of this layout. Raises ServerError for one that an earlier one filled.

    The caller holds the folder's lock, which is all that a new folder has in it.
    """
    mark = folder / "layout"
    if not mark.exists() and {entry.name for entry in folder.iterdir()} <= {"lock"}:
        mark.write_text(LAYOUT)
    if not mark.exists() or mark.read_text() != LAYOUT:
        name = "" if folder.name == "demo" else f" NAME={folder.name}"
        raise ServerError(
            f"{folder} was filled by another release, whose data this one cannot take over. "
            f"Nothing was changed. `make demo-reset{name}` removes it; then start again."
        )


def kept_secrets(path: Path, make: Callable[[], dict[str, str]]) -> dict[str, str]:
    """Return the secrets in the file; the first time they are made, for this user's eyes only."""
    if not path.exists():
        unfinished = path.with_name(f"{path.name}.unfinished")
        unfinished.unlink(missing_ok=True)
        descriptor = os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w") as file:
            json.dump(make(), file, indent=1)
        unfinished.replace(path)
    return dict(json.loads(path.read_text()))
