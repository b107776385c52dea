"""The product's addresses, and the baselines' beside them."""

from django.urls import include, path

from benchmarks.baseline import views

urlpatterns = [
    path("baseline/queue/<str:email>/<uuid:queue>/", views.PlainQueue.as_view()),
    path("baseline/reports/", views.PlainCreate.as_view()),
    path("", include("config.urls")),
]
handler404 = "config.errors.not_found"
