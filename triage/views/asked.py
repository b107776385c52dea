"""The answers of a report, with the questions as they were asked then."""

from typing import Any

from reporting.models import FormVersion, Report
from reporting.questions import answers_of


def asked_facts(report: Report) -> list[dict[str, Any]]:
    """Return questions and answers in the words of the form the report was made with (B1-B4)."""
    if report.form_digest is None:
        return []
    form = FormVersion.objects.filter(digest=report.form_digest).first()
    return [dict(line) for line in answers_of(report, form.definition)] if form else []
