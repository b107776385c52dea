"""Addresses of triage."""

from django.urls import path

from triage.views import (
    case_files,
    case_reports,
    cases,
    identity,
    masking,
    quarantine,
    queue_people,
    queues,
    traces,
)

app_name = "triage"

urlpatterns = [
    path("people/queues/", queue_people.queue_people_list, name="queue_people_list"),
    path("queues/", queues.queues_page, name="queues"),
    path("queues/<slug:queue_slug>/", queues.queue_page, name="queue"),
    path("queues/<slug:queue_slug>/people/", queue_people.queue_people, name="queue_people"),
    path("quarantine/", quarantine.quarantine_page, name="quarantine"),
    path("quarantine/decide/", quarantine.decide_quarantined, name="decide_quarantined"),
    path("my-cases/", queues.my_cases_page, name="my_cases"),
    path("cases/<str:reference>/", cases.case_page, name="case"),
    path("cases/<str:reference>/reports/", case_reports.case_reports, name="case_reports"),
    path("cases/<str:reference>/claim/", cases.claim, name="claim"),
    path("cases/<str:reference>/release/", cases.release, name="release"),
    path("cases/<str:reference>/decide/", cases.decide, name="decide"),
    path("cases/<str:reference>/undo/", cases.undo, name="undo"),
    path("cases/<str:reference>/request-detail/", cases.request_detail, name="request_detail"),
    path("cases/<str:reference>/write/", cases.write, name="write"),
    path("cases/<str:reference>/resolve/", cases.resolve, name="resolve"),
    path("cases/<str:reference>/identity/", identity.identity_page, name="identity"),
    path("cases/<str:reference>/identity/open/", identity.identity_open, name="identity_open"),
    path("cases/<str:reference>/content/", cases.content, name="content"),
    path("cases/<str:reference>/texts/<uuid:text_id>/", masking.open_text, name="open_text"),
    path("cases/<str:reference>/texts/<uuid:text_id>/mask/", masking.mask, name="mask"),
    path("cases/<str:reference>/texts/<uuid:text_id>/remove/", masking.remove, name="remove_text"),
    path("cases/<str:reference>/masks/<uuid:text_id>/lift/", masking.lift, name="lift"),
    path("cases/<str:reference>/files/<uuid:file_id>/", case_files.case_file, name="file"),
    path("cases/<str:reference>/trace/", traces.trace_page, name="trace"),
]
