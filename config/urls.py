"""Every address of the product."""

from django.urls import URLPattern, URLResolver, include, path, re_path

from config import embed, errors, metrics, navigation, styleguide
from config.schema import Schema

workspace: list[URLPattern | URLResolver] = [
    path("", navigation.home_page, name="home"),
    path("", include("privacy.urls")),
    path("", include("traces.urls")),
    path("", include("reporting.urls")),
    path("", include("triage.urls")),
    path("", include("escalation.urls")),
    path("", include("learning.urls")),
]
urlpatterns = [
    path("w/<slug:slug>/", include(workspace)),
    # Accounts have the one address they were invited by; what would change it is closed.
    re_path(r"^accounts/(?:email|confirm-email|password/set|login/code)/", errors.not_found),
    path("accounts/", include("allauth.urls")),
    path("api/schema/", Schema.as_view(), name="schema"),
    path("embed/recourse.js", embed.recourse_js, name="embed"),
    path("embed/words/<slug:language>.json", embed.recourse_words, name="embed_words"),
    path("metrics", metrics.metrics, name="metrics"),
    path("styleguide/", styleguide.styleguide_page, name="styleguide"),
    path("", include("tenants.urls")),
]

handler404 = errors.not_found
handler500 = errors.server_error
