"""Addresses of escalation."""

from django.urls import path

from escalation.views import ack, files, filings, incidents, traces

app_name = "escalation"

urlpatterns = [
    path("incidents/", incidents.incidents_page, name="incidents"),
    path("incidents/<str:reference>/", incidents.incident_page, name="incident"),
    path("incidents/<str:reference>/acknowledge/", incidents.acknowledge, name="acknowledge"),
    path("incidents/<str:reference>/resolve/", incidents.resolve, name="resolve"),
    path("incidents/<str:reference>/content/", incidents.content, name="content"),
    path("incidents/<str:reference>/trace/", traces.trace_page, name="trace"),
    path(
        "incidents/<str:reference>/files/<uuid:file_id>/",
        files.incident_file,
        name="file",
    ),
    path(
        "incidents/<str:reference>/items/<uuid:item_id>/done/",
        incidents.complete,
        name="complete",
    ),
    path("incidents/<str:reference>/update/", incidents.update, name="update"),
    path("filings/", filings.filings_page, name="filings"),
    path("filings/new/", filings.new_filing, name="filing_new"),
    path("filings/preview/", filings.filing_preview, name="filing_preview"),
    path("filings/sent/", filings.filing_sent, name="filing_sent"),
    path("filings/<str:reference>/", filings.filing_page, name="filing"),
    path("filings/<str:reference>/message/", filings.filing_message, name="filing_message"),
    path("filings/<str:reference>/files/", filings.filing_files, name="filing_files"),
    path("ack/<str:token>/", ack.ack_page, name="ack"),
]
