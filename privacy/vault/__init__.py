"""The vault: everything that must be forgettable, sealed under keys that can be destroyed."""

from privacy.vault.files import PART, open_file, seal_file
from privacy.vault.pieces import (
    Opened,
    Piece,
    destroy,
    key_of_row,
    open_each,
    open_row,
    open_sound,
    put,
    put_each,
    read,
    read_each,
    read_each_unaudited,
    read_unaudited,
    rewrite,
    rows_of,
)
from privacy.vault.record_keys import (
    LONGEST_OPEN,
    Sealed,
    classes_left,
    classes_left_of_each,
)

__all__ = [
    "LONGEST_OPEN",
    "PART",
    "Opened",
    "Piece",
    "Sealed",
    "classes_left",
    "classes_left_of_each",
    "destroy",
    "key_of_row",
    "open_each",
    "open_file",
    "open_row",
    "open_sound",
    "put",
    "put_each",
    "read",
    "read_each",
    "read_each_unaudited",
    "read_unaudited",
    "rewrite",
    "rows_of",
    "seal_file",
]
