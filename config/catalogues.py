"""Translations: compiled from their sources when a process starts, if they changed."""

import os
import tempfile
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po


def compile_catalogues(folder: Path) -> None:
    """Compile what is newer than its result; a folder nobody may write to is left as it is."""
    for source in sorted(folder.glob("*/LC_MESSAGES/*.po")):
        target = source.with_suffix(".mo")
        if target.exists() and target.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        with source.open("rb") as text:
            catalogue = read_po(text, locale=source.parent.parent.name)
        try:
            # Several processes may start at once: each writes its own file and puts it in place.
            handle, name = tempfile.mkstemp(dir=source.parent, suffix=".tmp.mo")
        except OSError:
            continue
        with os.fdopen(handle, "wb") as file:
            write_mo(file, catalogue)
        Path(name).chmod(0o644)
        Path(name).replace(target)
