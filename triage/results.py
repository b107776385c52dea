"""What reporters are told about each way a case can end, in plain words."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from triage.models import Outcome

RESULTS: dict[str, Any] = {
    "spam": _(
        "A reviewer looked at what you sent. We did not find a report about the AI system in it, so"
        " it was closed. If we misread it, send a new report and say in a sentence what the AI"
        " system did."
    ),
    Outcome.NOT_CONFIRMED: _(
        "A reviewer looked at what you reported. We did not find a fault of the AI system in it,"
        " so nothing will be changed because of this report. If it happens again, or if you know"
        " more than you wrote, send a new report."
    ),
    Outcome.NOT_ACTIONABLE: _(
        "A reviewer looked at what you reported. We could not work out what happened from what we"
        " were given, so we cannot act on it. You can send a new report at any time. It helps to"
        " say what you asked, what the AI system did, and what you expected instead."
    ),
    Outcome.DUPLICATE: _(
        "A reviewer looked at what you reported. We know this problem already and are working on"
        " it. Your report counts: it shows how many people are affected."
    ),
}
# After the appeal of somebody else who reported the same.
AGAIN_RESULTS: dict[str, Any] = {
    Outcome.CONFIRMED: _(
        "Somebody else reported the same and appealed. A reviewer who did not decide the first"
        " time looked at it again and finds that this is a problem of the AI system. Work on it has"
        " begun. You read here what was done about it."
    ),
    Outcome.NOT_CONFIRMED: _(
        "Somebody else reported the same and appealed. A reviewer who did not decide the first"
        " time looked at it again and did not find a fault of the AI system. If it happens again,"
        " send a new report."
    ),
    Outcome.NOT_ACTIONABLE: _(
        "Somebody else reported the same and appealed. A reviewer who did not decide the first"
        " time looked at it again. It is too little to work out what happened. You can send a new"
        " report at any time."
    ),
    Outcome.DUPLICATE: _(
        "Somebody else reported the same and appealed. A reviewer who did not decide the first"
        " time looked at it again. It is a problem that we know already and are working on. Your"
        " report counts."
    ),
    "spam": _(
        "Somebody else reported the same and appealed. A reviewer who did not decide the first"
        " time looked at it again and did not find a report about the AI system in what you sent."
        " You can send a new one."
    ),
}
# After an appeal: said by another reviewer than the first result, though not always by another than
# the result of an appeal before.
APPEALED_RESULTS: dict[str, Any] = {
    Outcome.CONFIRMED: _(
        "A reviewer who did not decide the first time looked at it again and agrees with you: this"
        " is a problem of the AI system. Work on it has begun. You read here what was done about"
        " it."
    ),
    Outcome.NOT_CONFIRMED: _(
        "A reviewer who did not decide the first time looked at it again, with what you wrote, and"
        " did not find a fault of the AI system either. This is the last word on this report here."
        " If it happens again, send a new report."
    ),
    Outcome.NOT_ACTIONABLE: _(
        "A reviewer who did not decide the first time looked at it again, with what you wrote. It"
        " is still too little to work out what happened. This is the last word on this report here;"
        " you can send a new one."
    ),
    "spam": _(
        "A reviewer who did not decide the first time looked at it again, with what you wrote, and"
        " did not find a report about the AI system in it either. You can send a new one."
    ),
    Outcome.DUPLICATE: _(
        "A reviewer who did not decide the first time looked at it again, with what you wrote. It"
        " is the same problem that we know already and are working on. Your report counts."
    ),
}
