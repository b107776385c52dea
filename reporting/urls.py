"""Addresses of reporting."""

from collections.abc import Callable

from django.http import HttpResponse
from django.urls import path

from reporting.api import Attachments, Reports, Statuses
from reporting.api.origins import cross_origin
from reporting.views import files, patterns, reporter, retention, status
from tenants.access import public_page

app_name = "reporting"


def api(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Open an API view of an existing workspace to everybody, from the origins it lists."""
    return public_page(cross_origin(view))


urlpatterns = [
    path("report/", reporter.report_form, name="report"),
    path("report/preview/", reporter.report_preview, name="report_preview"),
    path("report/sent/", reporter.report_sent, name="report_sent"),
    path("report/files/", files.report_files, name="report_files"),
    path("status/", status.status_page, name="status"),
    path("status/answer/", status.status_answer, name="status_answer"),
    path("status/leave/", status.status_leave, name="status_leave"),
    path("api/v1/reports/", api(Reports.as_view({"post": "create"})), name="api_reports"),
    path(
        "api/v1/reports/preview/",
        api(Reports.as_view({"post": "preview"})),
        name="api_report_preview",
    ),
    path("api/v1/status/", api(Statuses.as_view({"post": "status"})), name="api_status"),
    path("api/v1/answers/", api(Statuses.as_view({"post": "answer"})), name="api_answers"),
    path(
        "api/v1/attachments/",
        api(Attachments.as_view({"post": "create"})),
        name="api_attachments",
    ),
    path("settings/redaction/", patterns.patterns_page, name="patterns"),
    path("settings/redaction/remove/", patterns.remove_pattern, name="remove_pattern"),
    path("retention/", retention.retention_page, name="retention"),
    path("retention/rules/new/", retention.new_rule_page, name="rule_new"),
    path("retention/rules/<uuid:rule_id>/", retention.rule_page, name="rule"),
    path("retention/rules/<uuid:rule_id>/remove/", retention.remove_rule_page, name="rule_remove"),
    path("retention/holds/", retention.hold_report, name="hold"),
    path("retention/holds/<uuid:hold_id>/release/", retention.end_hold, name="release"),
    path("certificates/", retention.certificates_page, name="certificates"),
    path("certificates/<uuid:certificate_id>/", retention.certificate_page, name="certificate"),
]
