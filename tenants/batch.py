"""Writing many rows in one round trip to the database, all of them or none."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, lru_cache
from typing import Any, NamedTuple, TypeVar

from django.db import DatabaseError, connection, models
from django.db.models.base import ModelState
from django.db.models.expressions import DatabaseDefault

from tenants.round_trip import Statement, run

Found = TypeVar("Found", bound=models.Model)
Prepare = Callable[[Any, Any], Any]
# Rows of one model, to be written by one INSERT.
Batch = Sequence[models.Model]
# What the driver takes as it stands; all else goes through its field.
PLAIN = (
    models.BinaryField,
    models.BooleanField,
    models.CharField,
    models.DateTimeField,
    models.ForeignKey,
    models.UUIDField,
)
# An empty value and a full one of these would be two statements to the driver, each to be prepared.
AS_TEXT = (models.DateTimeField, models.ForeignKey, models.UUIDField)

_gathered: ContextVar[list[Batch] | None] = ContextVar("gathered", default=None)


@contextmanager
def all_at_once() -> Iterator[None]:
    """Gather the rows that are inserted inside, and write them in one statement at the end.

    Within a transaction, and under a savepoint of their own: what the statement raises is raised
    at the end of the block, and then none of the rows is left. They cannot be read before.
    """
    batches: list[Batch] = []
    token = _gathered.set(batches)
    try:
        yield
    finally:
        _gathered.reset(token)
    if not batches:
        return
    try:
        run(
            Statement("SAVEPOINT all_at_once"),
            _written(batches),
            Statement("RELEASE SAVEPOINT all_at_once"),
        )
    except DatabaseError:
        run(Statement("ROLLBACK TO SAVEPOINT all_at_once"))
        raise
    _saved(batches)


def insert(rows: Batch) -> None:
    """Insert new rows of one model.

    What `bulk_create` does without its checks of what is saved already. Intake would spend most
    of its time in building statements; this one is built once for each model.
    """
    if not rows:
        return
    if (batches := _gathered.get()) is not None:
        batches.append(rows)
        return
    run(_written([rows]))
    _saved([rows])


def unsaved(model: type[Found], **columns: Any) -> Found:
    """Return a new row of a model, its columns given by their names, such as `report_id`.

    What the model's own call does, at a tenth of the time, without signals and without taking an
    object for an id. Raises TypeError for what is no column of the model.
    """
    constants, made = _defaults(model)
    if unknown := columns.keys() - constants.keys() - made.keys():
        raise TypeError(f"{model.__name__} has no column {', '.join(sorted(unknown))}")
    row = model.__new__(model)
    values = row.__dict__
    values["_state"] = ModelState()
    values.update(constants)
    values.update(columns)
    for name, make in made.items():
        if name not in columns:
            values[name] = make()
    return row


def _written(batches: Sequence[Batch]) -> Statement:
    values: list[Any] = []
    for rows in batches:
        columns = _columns(type(rows[0]))
        for row in rows:
            given = row.__dict__
            for name, prepare in columns:
                value = given[name]
                values.append(value if prepare is None else prepare(value, connection))
    return Statement(_insertion(tuple((type(rows[0]), len(rows)) for rows in batches)), values)


def _saved(batches: Sequence[Batch]) -> None:
    for rows in batches:
        for row in rows:
            row._state.adding, row._state.db = False, connection.alias


class Look(NamedTuple):
    """A row to be found: of a tenant model, or of Workspace, with these values."""

    model: type[models.Model]
    equal: dict[str, Any]


def find(*looks: Look, after: Sequence[Statement] = ()) -> list[Any]:
    """Return the row that each looks for, or None, in one round trip.

    What `filter(...).first()` does for a unique key, for look-ups that each request makes: the
    statement is built once for each set of names. None as a value means IS NULL. Statements whose
    rows nobody reads may go before.
    """
    asked: list[Statement] = []
    for model, equal in looks:
        given = [name for name, value in equal.items() if value is not None]
        text = _look_up(model, tuple(given), tuple(name for name in equal if name not in given))
        asked.append(Statement(text, [equal[name] for name in given]))
    answers = run(*after, *asked)[len(after) :]
    return [
        _model(look.model, rows[0]) if rows else None
        for look, rows in zip(looks, answers, strict=True)
    ]


def _model(model: type[models.Model], row: Sequence[Any]) -> models.Model:
    fields: list[Any] = list(model._meta.local_concrete_fields)
    values = [
        field.from_db_value(value, None, connection) if hasattr(field, "from_db_value") else value
        for field, value in zip(fields, row, strict=True)
    ]
    return model.from_db(connection.alias, [field.attname for field in fields], values)


@cache
def _columns(model: type[models.Model]) -> list[tuple[str, Prepare | None]]:
    return [(field.attname, _prepare(field)) for field in _fields(model)]


@cache
def _fields(model: type[models.Model]) -> list[Any]:
    """Return the fields that are inserted: without those whose values the database makes itself.

    A row reads such a value when somebody asks for it.
    """
    return [
        field
        for field in model._meta.local_concrete_fields
        if field.editable or not isinstance(field.get_default(), DatabaseDefault)
    ]


def _prepare(field: Any) -> Prepare | None:
    if field.null and isinstance(field, AS_TEXT):
        return _text_or_null
    return None if isinstance(field, PLAIN) else field.get_db_prep_save


def _text_or_null(value: Any, connection: Any) -> str | None:
    return None if value is None else str(value)


@cache
def _defaults(model: type[models.Model]) -> tuple[dict[str, Any], dict[str, Callable[[], Any]]]:
    """Return the default of each column by its name: those that stay, and those made anew."""
    constants: dict[str, Any] = {}
    made: dict[str, Callable[[], Any]] = {}
    for field in _fields(model):
        if field.has_default() and callable(field.default):
            made[field.attname] = field.default
        else:
            constants[field.attname] = field.get_default()
    return constants, made


@lru_cache(maxsize=256)
def _insertion(shape: tuple[tuple[type[models.Model], int], ...]) -> str:
    """Return one statement that inserts so many rows of each model."""
    inserts: list[str] = []
    place = 0
    for model, rows in shape:
        fields = _fields(model)
        names = ", ".join(f'"{field.column}"' for field in fields)
        lines = []
        for _ in range(rows):
            lines.append(f"({', '.join(f'${place + at + 1}' for at in range(len(fields)))})")
            place += len(fields)
        inserts.append(f'INSERT INTO "{model._meta.db_table}" ({names}) VALUES {", ".join(lines)}')  # noqa: S608
    *others, last = inserts
    named = ", ".join(f"w{at} AS ({each})" for at, each in enumerate(others))
    return f"{f'WITH {named} ' if named else ''}{last}"


@cache
def _look_up(model: type[models.Model], given: tuple[str, ...], missing: tuple[str, ...]) -> str:
    fields = model._meta.local_concrete_fields
    columns = {field.name: f'"{field.column}"' for field in fields}
    columns |= {field.attname: f'"{field.column}"' for field in fields}
    names = ", ".join(f'"{field.column}"' for field in fields)
    tests = [f"{columns[name]} = ${at}" for at, name in enumerate(given, 1)]
    tests += [f"{columns[name]} IS NULL" for name in missing]
    return f'SELECT {names} FROM "{model._meta.db_table}" WHERE {" AND ".join(tests)} LIMIT 1'  # noqa: S608
