"""The answers of a report, with the questions as they were asked then."""

from typing import Any

from django.conf import settings

from reporting.models import FormVersion, Report
from reporting.questions import answers_of


def asked_facts(report: Report) -> dict[str, Any]:
    """Return questions and answers in the words of the form the report was made with (B1-B4).

    They are in the reporter's language; the page around them is not, so it is told which.
    """
    form = FormVersion.objects.filter(digest=report.form_digest).first()
    if report.form_digest is None or form is None:
        return {}
    language = form.definition["language"]
    return {
        "lines": [dict(line) for line in answers_of(report, form.definition)],
        "language": language,
        "direction": "rtl" if language in settings.LANGUAGES_BIDI else "ltr",
    }
