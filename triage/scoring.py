"""Measuring how well reports of the same thing are merged, by the product's own path (Q3).

Each text of a file is somebody's report; about every second is sent again in another form. All go
through intake and taking up, in a workspace that is made for it and never committed.
"""

import csv
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from django.db import transaction

from privacy.actions import provision_rules
from reporting.actions import submit_report
from reporting.models import Category, Severity
from reporting.submission import Source, Submission
from tenants.actions import create_workspace
from tenants.due_work import do_due
from tenants.models import Workspace
from tenants.scope import current_workspace_id, enter_scope
from triage.actions import provision_triage
from triage.due import TAKE_UP
from triage.models import CaseReport

LETTERS = "abcdefghijklmnopqrstuvwxyz"
BEFORE = (
    "Hello, I am writing to report a problem. ",
    "Hi team, ",
    "Dear support, I would like to report the following: ",
    "Problem report from the mobile app, version 4.2. ",
    "Guten Tag, ich möchte Folgendes melden: ",
    "Bonjour, je voudrais signaler un problème : ",
    "Hola equipo, quiero informar de un problema: ",
)
BEHIND = (
    "",
    " Thank you for looking into this.",
    " Sent from my phone",
    " Mit freundlichen Grüßen",
)
Form = Callable[[str, random.Random], str]


class BadFile(Exception):
    """A file is not a table with a column `text`."""


def mistyped(text: str, chance: random.Random) -> str:
    """Return the text with about one typing error in forty letters, at least one."""
    letters = list(text)
    for _ in range(max(1, len(text) // 40)):
        at = chance.randrange(len(letters))
        match chance.randrange(4):
            case 0:
                letters[at] = chance.choice(LETTERS)
            case 1:
                del letters[at]
            case 2:
                letters.insert(at, chance.choice(LETTERS))
            case _:
                letters[at - 1 : at + 1] = reversed(letters[at - 1 : at + 1])
    return "".join(letters)


def cut_off(text: str, chance: random.Random) -> str:
    """Return the first seven tenths of the text."""
    return text[: len(text) * 7 // 10]


def dressed(text: str, chance: random.Random) -> str:
    """Return the text with what people and forms put around it."""
    return chance.choice(BEFORE) + text + chance.choice(BEHIND)


FORMS: dict[str, Form] = {
    "other case": lambda text, chance: text.upper(),
    "typing errors": mistyped,
    "cut to 70 %": cut_off,
    "boilerplate": dressed,
    "boilerplate and typing errors": lambda text, chance: dressed(mistyped(text, chance), chance),
    "placeholder": lambda text, chance: f"{text} My address is [email 1].",
}


@dataclass
class Score:
    """How many repeats were found, and how many reports were merged that were none."""

    sent: Counter[str] = field(default_factory=Counter)
    merged: Counter[str] = field(default_factory=Counter)
    # Pairs of texts that were merged though different people wrote them.
    wrong: list[tuple[str, str]] = field(default_factory=list)

    def summary(self) -> dict[str, float]:
        """Return precision and recall, 0 to 1."""
        right = self.merged.total()
        return {
            "precision": round(right / max(1, right + len(self.wrong)), 4),
            "recall": round(right / max(1, self.sent.total()), 4),
        }


def read_texts(path: Path, most: int) -> list[str]:
    """Return up to `most` texts of a CSV file with a column `text`, chosen by a fixed chance.

    The same letters again are left out: nobody could tell whose text it is.
    """
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        if "text" not in (rows.fieldnames or ()):
            raise BadFile("it has no column named text")
        texts = {re.sub(r"[\W_]+", "", text.casefold()): text for text in _texts(rows)}
    chosen = list(texts.values())
    random.Random(77).shuffle(chosen)  # noqa: S311
    return chosen[:most]


def _texts(rows: "csv.DictReader[str]") -> Iterator[str]:
    for row in rows:
        if text := (row["text"] or "").strip():
            yield text


def score_duplicates(texts: list[str], *, now: datetime, say: Callable[[str], None]) -> Score:
    """Report every text, about every second one again in another form, and compare the cases."""
    chance, score = random.Random(7), Score()  # noqa: S311
    forms = list(FORMS)
    with transaction.atomic():
        workspace = create_workspace("score-duplicates", "Score", Workspace.Kind.PUBLIC)
        with enter_scope(workspace.pk):
            provision_rules(workspace)
            provision_triage(workspace)
            sent = [_send(text, workspace, now) for text in texts]
            _take_all_up(now, say)
            again = {}
            for index in range(0, len(texts), 2):
                form = forms[index // 2 % len(forms)]
                variant = FORMS[form](texts[index], chance)
                again[_send(variant, workspace, now)] = (sent[index], form, variant)
            _take_all_up(now, say)
            _compare(dict(zip(sent, texts, strict=True)), again, score)
        transaction.set_rollback(True)
    return score


def _send(text: str, workspace: Workspace, now: datetime) -> object:
    submission = Submission(
        category=Category.OTHER, severity=Severity.MEDIUM, description=text[:4_000]
    )
    made = submit_report(submission, workspace=workspace, source=Source(), now=now)
    return made.report.pk


def _take_all_up(now: datetime, say: Callable[[str], None]) -> None:
    taken = 0
    while count := do_due(TAKE_UP, current_workspace_id(), now + timedelta(seconds=1)):
        taken += count
        say(f"{taken:,} reports taken up")


def _compare(
    texts: dict[object, str], again: dict[object, tuple[object, str, str]], score: Score
) -> None:
    case_reports = CaseReport.objects.select_related("case")
    rows = {row.report_id: row for row in case_reports.filter(report__in=[*texts, *again])}
    for report_id, row in rows.items():
        merged = row.how != CaseReport.How.OPENED
        if report_id in again:
            source, form, variant = again[report_id]
            score.sent[form] += 1
            if row.case_id == rows[source].case_id:
                score.merged[form] += 1
            elif merged:
                score.wrong.append((variant, texts.get(row.case.report_id, "")))
        elif merged:
            score.wrong.append((texts[report_id], texts.get(row.case.report_id, "")))
