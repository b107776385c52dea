"""How a report can end, in plain words (G6)."""

from django.utils.translation import gettext as _


def closing_words(reason: str) -> tuple[str, str]:
    """Return title and meaning of an outcome (G6)."""
    return {
        "resolved": (
            _("The problem is dealt with"),
            _("The problem was confirmed, and something was changed so that it stays away."),
        ),
        "not_confirmed": (
            _("We found no fault of the AI system"),
            _(
                "We looked into it and found no fault of the AI system. You can report it again "
                "when it happens again."
            ),
        ),
        "not_actionable": (
            _("We cannot act on this report"),
            _("There was too little to go on. You can send a new report with more detail."),
        ),
        "duplicate": (
            _("We knew this problem already"),
            _(
                "Another report describes the same problem. Yours was counted with it, which shows "
                "how many people it affects."
            ),
        ),
        "spam": (
            _("We found no report in what you sent"),
            _("It read like something else. If we misread it, send a new report."),
        ),
    }.get(reason, (_("Your report is closed"), _("Nothing more will be done with it.")))


def outcomes() -> list[tuple[str, str]]:
    """Return every outcome there can be, with its meaning, in the order of hope."""
    return [
        closing_words(reason)
        for reason in ("resolved", "duplicate", "not_confirmed", "not_actionable")
    ]
