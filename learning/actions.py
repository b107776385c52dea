"""Making evaluation cases of confirmed cases, and handing them to the tools that run them."""

import re
import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction

from learning.drafts import report_for
from learning.exports import FORMATS, lines_of
from learning.models import EvaluationCase, Export, ExportedCase
from learning.permissions import may_become_evaluation, may_quote_reporter, may_write_evaluation
from learning.quoting import quotes
from learning.wording import Wording, checked_wording
from policy.models import PolicyVersion
from privacy import vault
from privacy.actions.retention import keep_days
from privacy.models import Content, DataClass, DataKey, Kind, lock_records
from privacy.vault import open_each
from reporting.models import Report, ReporterMessage
from tenants import audit
from tenants.models import Member, Workspace
from tenants.permissions import Changed, Invalid, may_export_evaluations, require
from traces.exchange import exchange_of
from traces.timeline import KINDS as TRACED
from triage.models import Case, reports_of

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")
CHUNK = 500
TEXTS = (Kind.EVALUATION, Kind.QUOTED)
# Reports of one case whose words a new wording is compared with.
MOST_COMPARED = 200


def suggest_name(case: Case) -> str:
    """Return a free name for the next evaluation case of a case: its reference and a number."""
    taken = set(EvaluationCase.objects.filter(case=case).values_list("name", flat=True))
    number = next(n for n in range(1, len(taken) + 2) if f"{case.reference}-{n}" not in taken)
    return f"{case.reference}-{number}"


@transaction.atomic
def create_evaluation_case(
    case: Case,
    *,
    name: str,
    prompt: str,
    expectation: str,
    check_kind: str,
    tool_name: str = "",
    system: str = "",
    turns: str = "",
    tools: str = "",
    from_reporter_text: bool = False,
    source: str = "",
    by: Member,
    now: datetime,
) -> EvaluationCase:
    """Make a regression test of a confirmed case, its words redacted and sealed.

    `expectation` is the text that must not appear for NOT_CONTAINS, and a description for a
    grading model otherwise; `learning.wording` says how `turns` and `tools` are written. A case made with the reporter's own words, by `from_reporter_text` or
    because it repeats a run of them, needs their consent and is marked, so that a withdrawal
    reaches it; `source` is the reference of the report whose words they are, one that `report_for`
    finds by default. Raises Denied without the right, Changed when the case is not
    confirmed, Invalid for words that cannot be taken.
    """
    require(may_write_evaluation(by, case))
    report = report_for(case, source)
    # The purge locks the same rows: a new text never lands under a key that is being destroyed.
    lock_records([report.pk])
    case = Case.objects.select_related("report").get(pk=case.pk)
    if not (verdict := may_become_evaluation(case)):
        raise Changed(verdict.reason)
    wording, taken_out = checked_wording(
        report.workspace,
        prompt=prompt,
        expectation=expectation,
        check_kind=check_kind,
        tool_name=tool_name,
        system=system,
        turns=turns,
        tools=tools,
    )
    quoted = _quoted(case, report, wording, from_reporter_text)
    row = EvaluationCase(
        workspace_id=case.workspace_id,
        case=case,
        report=report,
        name=_checked_name(name, case),
        check_kind=EvaluationCase.Check(check_kind),
        policy_version=report.policy_version or _version_in_force(report.received_at),
        from_reporter_text=quoted,
        by=by,
        created_at=now,
    )
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except IntegrityError as error:
        raise Invalid(
            "name", f"This name is taken. Use another one, such as {suggest_name(case)}."
        ) from error
    purge_at = now + timedelta(days=keep_days()[DataClass.EVALUATION])
    kind = Kind.QUOTED if quoted else Kind.EVALUATION
    piece = vault.Piece(kind, wording.sealed_form(), subject_id=row.pk)
    vault.put(report, [piece], now=now, purge_at=purge_at)
    # A further test of the same case renews the clock of the key they share.
    DataKey.objects.filter(record=report.pk, data_class=DataClass.EVALUATION).update(
        purge_at=purge_at
    )
    audit.record(
        "evaluation.created",
        row,
        by=by,
        case=case.reference,
        check=row.check_kind,
        redactions=taken_out,
        from_reporter_text=quoted,
        kept_until=purge_at.isoformat(),
    )
    return row


@transaction.atomic
def export(fmt: str, cases: Sequence[EvaluationCase], *, by: Member, now: datetime) -> str:
    """Return evaluation cases as JSON Lines for "promptfoo" or "inspect".

    Cases whose text was purged or is damaged are left out; `left_out` and `damaged` name them. Raises Invalid for another
    format.
    """
    require(may_export_evaluations(by))
    if fmt not in FORMATS:
        raise Invalid("format", f"Choose one of these formats: {', '.join(sorted(FORMATS))}.")
    workspace = Workspace.objects.get(pk=by.workspace_id)
    download = Export.objects.create(workspace=workspace, format=fmt, by=by, at=now)
    parts = []
    for begin in range(0, len(cases), CHUNK):
        chunk = cases[begin : begin + CHUNK]
        wordings = _wordings(chunk)
        rows = [(row, wordings[row.pk]) for row in chunk if row.pk in wordings]
        parts.append(lines_of(fmt, rows))
        ExportedCase.objects.bulk_create(
            [ExportedCase(workspace=workspace, export=download, evaluation=row) for row, _ in rows]
        )
        audit.record(
            "evaluations.exported",
            workspace,
            by=by,
            format=fmt,
            download=str(download.pk),
            count=len(rows),
            left_out=len(chunk) - len(rows),
            ids=[str(row.pk) for row, _ in rows],
        )
    return "".join(parts)


def left_out(cases: Sequence[EvaluationCase]) -> set[uuid.UUID]:
    """Return the ids of those whose text is gone, by its clock or by a withdrawal."""
    kept = set(
        Content.objects.filter(
            data_class=DataClass.EVALUATION,
            record__in={row.report_id for row in cases},
            subject_id__in=[row.pk for row in cases],
        )
        .exclude(kind=Kind.WITHHELD)
        .values_list("subject_id", flat=True)
    )
    return {row.pk for row in cases if row.pk not in kept}


def damaged(cases: Sequence[EvaluationCase]) -> dict[uuid.UUID, str]:
    """Return for each whose text does not open the code under which the log says why."""
    opened = vault.read_each_unaudited({row.report_id for row in cases}, TEXTS)
    wanted = {row.pk for row in cases}
    return {
        piece.subject_id: piece.damage
        for pieces in opened.values()
        for piece in pieces
        if piece.damage and piece.subject_id in wanted
    }


def _wordings(rows: Sequence[EvaluationCase]) -> dict[uuid.UUID, Wording]:
    opened = vault.open_each({row.report_id for row in rows}, TEXTS)
    return {
        piece.subject_id: Wording.parse(piece.text)
        for pieces in opened.values()
        for piece in pieces
        if piece.subject_id is not None
    }


def _quoted(case: Case, source: Report, wording: Wording, told: bool) -> bool:
    """Return whether a wording holds the words of the reporter of `source`.

    Raises Invalid where it may not, and where it holds those of another reporter of the case.
    """
    text = wording.all_words()
    reports = {
        source.pk,
        case.report_id,
        *reports_of(case).values_list("pk", flat=True)[:MOST_COMPARED],
    }
    said = open_each(reports, [Kind.DESCRIPTION, Kind.CONTEXT, Kind.MESSAGE])
    answers = ReporterMessage.objects.filter(
        report__in=reports, event=ReporterMessage.Event.DETAIL_GIVEN
    )
    # The team's own questions are nobody's to withdraw.
    theirs = {None, *answers.values_list("pk", flat=True)}
    found = {
        report_id
        for report_id, pieces in said.items()
        if any(piece.subject_id in theirs and quotes(text, piece.text) for piece in pieces)
    }
    # What the assistant answered, and what it was told, is the organisation's own.
    traced = exchange_of(open_each([source.pk], TRACED).get(source.pk, []))
    if any(turn["role"] == "user" and quotes(text, turn["content"]) for turn in traced.turns):
        found.add(source.pk)
    if found - {source.pk}:
        raise Invalid(
            "prompt",
            "This repeats what another reporter of this case wrote. Write it in your own words, or "
            "start from that report if they agreed.",
            code="not_consented",
        )
    told = told or bool(found)
    if told and not (verdict := may_quote_reporter(source)):
        raise Invalid(
            "prompt",
            f"This repeats the reporter's own words. {verdict.reason}",
            code="not_consented",
        )
    return told


def _checked_name(name: str, case: Case) -> str:
    name = name.strip() or suggest_name(case)
    if not NAME.fullmatch(name):
        raise Invalid(
            "name",
            "Use up to 80 letters, digits, dots, dashes and underscores, a letter or digit first.",
        )
    return name


def _version_in_force(moment: datetime) -> str:
    version = (
        PolicyVersion.objects.filter(in_force_from__lte=moment).order_by("-in_force_from").first()
    )
    return version.label if version else ""
