"""Every address of the product."""

from django.urls import include, path, re_path

from config import embed, errors, navigation, styleguide
from config.schema import Schema

urlpatterns = [
    # Accounts have the one address they were invited by; what would change it is closed.
    re_path(r"^accounts/(?:email|confirm-email|password/set|login/code)/", errors.not_found),
    path("accounts/", include("allauth.urls")),
    path("api/schema/", Schema.as_view(), name="schema"),
    path("embed/recourse.js", embed.recourse_js, name="embed"),
    path("embed/words/<slug:language>.json", embed.recourse_words, name="embed_words"),
    path("styleguide/", styleguide.styleguide_page, name="styleguide"),
    path("", include("tenants.urls")),
    path("w/<slug:slug>/", navigation.home_page, name="home"),
    path("w/<slug:slug>/", include("reporting.urls")),
    path("w/<slug:slug>/", include("triage.urls")),
    path("w/<slug:slug>/", include("escalation.urls")),
    path("w/<slug:slug>/", include("learning.urls")),
]

handler404 = errors.not_found
handler500 = errors.server_error
