"""Addresses of triage."""

from django.urls import path

from triage.views import queue_people

app_name = "triage"

urlpatterns = [
    path("people/queues/", queue_people.queue_people_list, name="queue_people_list"),
    path("queues/<slug:queue_slug>/people/", queue_people.queue_people, name="queue_people"),
]
