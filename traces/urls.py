"""Addresses of traces."""

from django.urls import path

from tenants.access import public_page
from traces.api import Traces, from_servers

app_name = "traces"

urlpatterns = [
    # Where an exporter goes whose OTEL_EXPORTER_OTLP_ENDPOINT ends in /otlp.
    path(
        "otlp/v1/traces",
        public_page(from_servers(Traces.as_view({"post": "export"}))),
        name="otlp",
    ),
]
