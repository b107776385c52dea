"""Files of records, sealed in parts that are bound to their places."""

import uuid
from collections.abc import Sequence
from datetime import datetime

from privacy.models import DataClass, DataKey
from privacy.vault.record_keys import Sealed, data_key, keys_at, opened_key
from tenants import keys
from tenants.batch import insert_rows

# Bytes of a file that are sealed together.
PART = 256 * 1024


def seal_file(
    row: Sealed, file_id: uuid.UUID, name: str, data: bytes, *, now: datetime
) -> tuple[bytes, list[bytes]]:
    """Return a file's name and its bytes in parts, sealed under the key of the record's files.

    `name` and `data` must have been cleaned. Each part is bound to its place and to how many
    there are, so that none can be left out or moved. The caller holds the record's lock.
    """
    place = (row.pk, str(DataClass.ATTACHMENT))
    opened, _damaged = keys_at({place})
    if place not in opened:
        opened[place] = keys.new_key()
        insert_rows([data_key(row, DataClass.ATTACHMENT, opened[place], now=now)])
    chunks = [data[at : at + PART] for at in range(0, len(data), PART)]
    parts = [
        keys.seal(opened[place], chunk, _about_part(file_id, number, len(chunks)))
        for number, chunk in enumerate(chunks)
    ]
    return keys.seal(opened[place], name.encode(), f"attachment:{file_id}:name"), parts


def open_file(
    record_id: uuid.UUID,
    file_id: uuid.UUID,
    name_sealed: bytes | memoryview,
    parts: Sequence[bytes | memoryview],
) -> tuple[str, bytes] | None:
    """Return the name and bytes of a file that `seal_file` sealed; None when its key is gone.

    Raises Unreadable for a damaged one: half a file is none. Not audited here: the action that gives a file to somebody records it.
    """
    row = DataKey.objects.filter(record=record_id, data_class=DataClass.ATTACHMENT).first()
    if row is None:
        return None
    key = opened_key(record_id, row.data_class, row.wrapped)
    name = keys.unseal(key, bytes(name_sealed), f"attachment:{file_id}:name").decode()
    data = b"".join(
        keys.unseal(key, bytes(part), _about_part(file_id, number, len(parts)))
        for number, part in enumerate(parts)
    )
    return name, data


def _about_part(file_id: uuid.UUID, number: int, parts: int) -> str:
    return f"attachment:{file_id}:{number}:{parts}"
