"""What a reporter agreed to, as they read it on their status page and by API."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext_lazy as _

from privacy.models import Consent, Content, Kind, Purpose
from reporting.actions import consents_of
from reporting.fields import CONSENTS
from reporting.form_questions import wording_hash
from reporting.models import FormVersion, Report

TITLES: dict[str, Any] = {
    Purpose.CONTEXT: _("A part of the conversation is kept"),
    Purpose.CONTACT: _("You get e-mail about this report"),
    Purpose.EVALUATION: _("Your words may be used in tests"),
}
EFFECTS: dict[str, Any] = {
    Purpose.CONTEXT: _(
        "That part is destroyed at once. Your report stays, and the team goes on without it."
    ),
    Purpose.CONTACT: _(
        "Your address is destroyed at once, and no e-mail is sent any more. This page still tells "
        "you everything."
    ),
    Purpose.EVALUATION: _(
        "Tests made from your words are destroyed at once, and the team is told to drop those it "
        "gave out before."
    ),
}
DONE: dict[str, Any] = {
    Purpose.CONTEXT: _("That part of the conversation was destroyed."),
    Purpose.CONTACT: _("Your address was destroyed. No e-mail is sent."),
    Purpose.EVALUATION: _("No test holds your words any more."),
}
HELD = _(
    "A legal order makes us keep it until the order ends. Nobody can read it, and it is destroyed "
    "then."
)


@dataclass(frozen=True)
class GivenConsent:
    """One consent: what it was, the words agreed to, and what taking it back does or did."""

    purpose: str
    title: str
    # Empty where they were not kept.
    words: str
    given_at: datetime
    withdrawn_at: datetime | None
    effect: str


def given_consents(report: Report) -> list[GivenConsent]:
    """Return the consents of a report in the order they are asked for, in the language in use."""
    rows = consents_of(report)
    if not rows:
        return []
    wordings = _words(report)
    withdrawn = any(row.withdrawn_at for row in rows.values())
    under_hold = withdrawn and Content.objects.filter(record=report.pk, kind=Kind.WITHHELD).exists()
    return [
        GivenConsent(
            purpose=purpose,
            title=str(TITLES[purpose]),
            words=wordings.get(row.wording_hash, ""),
            given_at=row.given_at,
            withdrawn_at=row.withdrawn_at,
            effect=str(_effect(row, under_hold=under_hold)),
        )
        for purpose in Purpose.values
        if (row := rows.get(purpose)) is not None
    ]


def _effect(row: Consent, *, under_hold: bool) -> Any:
    if row.withdrawn_at is None:
        return EFFECTS[row.purpose]
    return HELD if under_hold else DONE[row.purpose]


def _words(report: Report) -> dict[str, str]:
    """Return the words of consents by their hash, from the form the report was made with."""
    form = FormVersion.objects.filter(digest=report.form_digest).first()
    texts = form.definition["consents"].values() if form else map(str, CONSENTS.values())
    return {wording_hash(text): text for text in texts}
