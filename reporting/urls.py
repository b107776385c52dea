"""Addresses of reporting."""

from collections.abc import Callable

from django.http import HttpResponse
from django.urls import path

from reporting.api import Attachments, Consents, Questions, Reports, Statuses
from reporting.api.callers import cross_origin
from reporting.views import (
    consents,
    conversation,
    files,
    limits,
    preview,
    receipt,
    reporter,
    status,
    support,
)
from tenants.access import public_page

app_name = "reporting"


def api(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Open an API view of an existing workspace to everybody, from the origins it lists."""
    return public_page(cross_origin(view))


# The same for everybody who may call it at all.
FORM_CACHE = "public, max-age=60"

urlpatterns = [
    path("report/", reporter.report_form, name="report"),
    path("report/preview/", reporter.report_preview, name="report_preview"),
    path("report/strike/", preview.report_redact, name="report_redact"),
    path("report/sent/", reporter.report_sent, name="report_sent"),
    path("report/files/", files.report_files, name="report_files"),
    path("status/", status.status_page, name="status"),
    path("status/answer/", conversation.status_answer, name="status_answer"),
    path("status/message/", conversation.status_message, name="status_message"),
    path("status/appeal/", conversation.status_appeal, name="status_appeal"),
    path("status/receipt/file/", receipt.receipt_file, name="receipt_file"),
    path("status/receipt/new/", receipt.receipt_new, name="receipt_new"),
    path("status/consents/", consents.status_consents, name="status_consents"),
    path("status/leave/", status.status_leave, name="status_leave"),
    path("api/v1/reports/", api(Reports.as_view({"post": "create"})), name="api_reports"),
    path(
        "api/v1/reports/preview/",
        api(Reports.as_view({"post": "preview"})),
        name="api_report_preview",
    ),
    path(
        "api/v1/form/",
        public_page(
            cross_origin(Questions.as_view({"get": "form"}), method="GET", cache=FORM_CACHE)
        ),
        name="api_form",
    ),
    path("api/v1/status/", api(Statuses.as_view({"post": "status"})), name="api_status"),
    path("api/v1/consents/", api(Consents.as_view({"post": "consents"})), name="api_consents"),
    path("api/v1/answers/", api(Statuses.as_view({"post": "answer"})), name="api_answers"),
    path(
        "api/v1/attachments/",
        api(Attachments.as_view({"post": "create"})),
        name="api_attachments",
    ),
    path("api/v1/messages/", api(Statuses.as_view({"post": "write"})), name="api_messages"),
    path("api/v1/appeals/", api(Statuses.as_view({"post": "appeal"})), name="api_appeals"),
    path(
        "api/v1/receipts/rotate/",
        api(Statuses.as_view({"post": "rotate"})),
        name="api_receipt_rotate",
    ),
    path("settings/support/", support.support_page, name="support"),
    path("settings/support/remove/", support.remove_support_line, name="remove_support_line"),
    path("settings/limits/", limits.limits_page, name="limits"),
]
