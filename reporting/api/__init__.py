"""The JSON API of reporters and of the host products they use."""

from reporting.api.attachments import Attachments
from reporting.api.consents import Consents
from reporting.api.questions import Questions
from reporting.api.reports import Reports
from reporting.api.statuses import Statuses

__all__ = ["Attachments", "Consents", "Questions", "Reports", "Statuses"]
