"""Looking at a report for what speaks for spam: by the worker, never while somebody waits."""

from privacy import vault
from privacy.models import Kind
from reporting.guard import UNCHECKED, Rating, add_limited, rate
from reporting.models import Entry, LimitedHour, Report


def rate_report(report: Report) -> Rating:
    """Rate a report's description and behaviour, and keep the score and its reasons (C3).

    Imported reports came by no request; they are not rated.
    """
    if report.entry == Entry.IMPORT:
        return Rating(0, [])
    pieces = vault.open_sound(report, [Kind.DESCRIPTION])
    rating = rate("\n".join(piece.text for piece in pieces), report.spam_reasons)
    Report.objects.filter(pk=report.pk).update(spam_score=rating.score, spam_reasons=rating.reasons)
    report.spam_score, report.spam_reasons = rating.score, rating.reasons
    if UNCHECKED in rating.reasons:
        unchecked = LimitedHour.Outcome.UNCHECKED
        add_limited(LimitedHour.Source.WORKSPACE, unchecked, report.received_at)
    return rating
