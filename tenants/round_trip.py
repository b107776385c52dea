"""Statements in one round trip to the database, each read by the server once a connection."""

import itertools
from collections.abc import Sequence
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import psycopg
from django.db import connection
from psycopg import abc, errors, generators, waiting
from psycopg.adapt import PyFormat, Transformer
from psycopg.pq import ExecStatus, TransactionStatus
from psycopg.pq.abc import PGresult

# Characters. A statement for many rows is hardly asked for twice.
LONGEST_KEPT = 16_000
# Statements a connection keeps on the server; those that come later are read each time.
MOST_KEPT = 200

Row = tuple[Any, ...]
# The text of a statement and the types of its values.
Shape = tuple[str, tuple[int, ...]]

_kept: WeakKeyDictionary[psycopg.Connection[Any], dict[Shape, bytes]] = WeakKeyDictionary()
_numbers = itertools.count()


class Statement(NamedTuple):
    """An SQL statement, and the values it calls $1, $2 and so on."""

    text: str
    values: Sequence[Any] = ()


def run(*statements: Statement) -> list[list[Row]]:
    """Run statements one after another, beginning the transaction that is due; return their rows.

    Raises Django's error for the first that fails, and none after it is run. The driver's own
    pipeline sends and waits for each statement: three times the processor's time of this.
    """
    connection.ensure_connection()
    connection.validate_no_broken_transaction()
    if connection.queries_logged:
        connection.queries_log.extend({"sql": each.text, "time": "0"} for each in statements)
    with connection.wrap_database_errors:
        return _run(connection.connection, statements)


def _run(driver: psycopg.Connection[Any], statements: Sequence[Statement]) -> list[list[Row]]:
    server, values = driver.pgconn, Transformer(driver)
    kept = _kept.setdefault(driver, {})
    # What each answer is to: a statement that was run, one to be kept under a name, or neither.
    asked: list[Statement | tuple[Shape, bytes] | None] = []
    # A value that cannot be sent is refused here, before there is anything to be undone.
    given = [_dumped(values, statement) for statement in statements]
    try:
        server.enter_pipeline_mode()
        if not driver.autocommit and server.transaction_status == TransactionStatus.IDLE:
            server.send_query_params(b"BEGIN", None)
            asked.append(None)
        for statement, (sent, types, formats) in zip(statements, given, strict=True):
            shape = statement.text, types
            name = kept.get(shape)
            if name is None and len(kept) < MOST_KEPT and len(statement.text) <= LONGEST_KEPT:
                name = f"recourse_{next(_numbers)}".encode()
                server.send_prepare(name, statement.text.encode(), types)
                asked.append((shape, name))
            if name is None:
                server.send_query_params(statement.text.encode(), sent, types, formats)
            else:
                server.send_query_prepared(name, sent, formats)
            asked.append(statement)
        server.pipeline_sync()
        answers = _answers(driver)
        server.exit_pipeline_mode()
    except BaseException:
        # Nobody knows what of it the server has taken.
        driver.close()
        raise
    rows: list[list[Row]] = []
    for what, answer in zip(asked, answers, strict=True):
        if answer.status == ExecStatus.FATAL_ERROR:
            error = errors.error_from_result(answer)
            if isinstance(error, errors.FeatureNotSupported):
                # A migration has changed a column under a plan: all are read anew.
                kept.clear()
            raise error
        if isinstance(what, Statement):
            values.set_pgresult(answer)
            rows.append(values.load_rows(0, answer.ntuples, tuple))
        elif what is not None:
            kept[what[0]] = what[1]
    return rows


def _dumped(values: abc.Transformer, statement: Statement) -> tuple[Any, tuple[int, ...], Any]:
    sent = values.dump_sequence(statement.values, [PyFormat.AUTO] * len(statement.values))
    return sent, values.types or (), values.formats


def _answers(driver: psycopg.Connection[Any]) -> list[PGresult]:
    server = driver.pgconn
    waiting.wait(generators.send(server), server.socket)
    answers: list[PGresult] = []
    while True:
        (answer,) = waiting.wait(generators.fetch_many(server), server.socket)
        if answer.status == ExecStatus.PIPELINE_SYNC:
            return answers
        answers.append(answer)
