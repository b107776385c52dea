"""Addresses of privacy."""

from django.urls import path

from privacy.views import identity, patterns, retention

app_name = "privacy"

urlpatterns = [
    path("identity-requests/", identity.identity_requests_page, name="identity_requests"),
    path(
        "identity-requests/<uuid:request_id>/",
        identity.identity_request_page,
        name="identity_request",
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
