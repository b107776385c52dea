"""Addresses of learning."""

from django.urls import path

from learning import views

app_name = "learning"

urlpatterns = [
    path("evaluations/", views.evaluations_page, name="evaluations"),
    path("evaluations/export/", views.evaluations_export, name="export"),
    path("evaluations/retired.json", views.evaluations_retired, name="retired"),
    path("cases/<str:reference>/evaluation/", views.evaluation_page, name="evaluation"),
    path("cases/<str:reference>/evaluation/draft/", views.evaluation_draft, name="draft"),
]
