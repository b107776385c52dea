"""What reporters are told about each way a case can end, in plain words (G4, G6)."""

from triage.models import Outcome

RESULTS: dict[str, str] = {
    Outcome.NOT_CONFIRMED: (
        "A reviewer looked at what you reported. We did not find a fault of the AI system in it,"
        " so nothing will be changed because of this report. If it happens again, or if you know"
        " more than you wrote, send a new report."
    ),
    Outcome.NOT_ACTIONABLE: (
        "A reviewer looked at what you reported. We could not work out what happened from what we"
        " were given, so we cannot act on it. You can send a new report at any time. It helps to"
        " say what you asked, what the AI system did, and what you expected instead."
    ),
    Outcome.DUPLICATE: (
        "A reviewer looked at what you reported. We know this problem already and are working on"
        " it. Your report counts: it shows how many people are affected."
    ),
}
