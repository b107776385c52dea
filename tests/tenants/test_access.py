"""Who is let in, and what everybody else is told (J3; issue: Tenancy)."""

import re

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import path

from tenants import actions
from tenants.access import member_page, public_page
from tenants.models import Member
from tenants.permissions import Changed, Denied, may_see_audit
from tenants.roles import Role
from tests.routes import routes


@member_page()
def any_member(request):
    return HttpResponse(f"{request.workspace.slug} {request.member.name}")


@member_page(may_see_audit)
def auditors(request):
    return HttpResponse("trail")


@public_page
def everybody(request):
    return HttpResponse(request.workspace.name)


@member_page()
def denies(request):
    raise Denied("This needs a key. Carl can lend it.")


@member_page()
def changed(request):
    raise Changed("Ana decided this 20 seconds ago.")


@member_page()
def breaks(request):
    Member.objects.filter(pk=request.member.pk).update(title="half done")
    raise ZeroDivisionError


urlpatterns = [
    path("w/<slug:slug>/any/", any_member),
    path("w/<slug:slug>/trail/", auditors),
    path("w/<slug:slug>/open/", everybody),
    path("w/<slug:slug>/denies/", denies),
    path("w/<slug:slug>/changed/", changed),
    path("w/<slug:slug>/breaks/", breaks),
]


@pytest.fixture
def pages(settings):
    """Serve the pages above beside the product's own, so that error pages can link to them."""
    import config.urls

    config_patterns, own = config.urls.urlpatterns, urlpatterns
    settings.ROOT_URLCONF = type(
        "urls",
        (),
        {
            "urlpatterns": [*own, *config_patterns],
            "handler404": config.urls.handler404,
            "handler500": config.urls.handler500,
        },
    )


def as_(member):
    client = Client(raise_request_exception=False)
    if member is not None:
        client.force_login(member.user)
    return client


def test_member_is_inside_the_scope(cast, pages):
    assert as_(cast.nora).get("/w/acme/any/").content == b"acme Nora"


def test_outsider_gets_the_same_404_as_for_no_workspace(cast, pages):
    client = as_(cast.omar)
    for verb in ("get", "post", "put", "patch", "delete", "head", "options"):
        there = getattr(client, verb)("/w/acme/any/")
        nowhere = getattr(client, verb)("/w/nowhere/any/")
        assert there.status_code == nowhere.status_code == 404
        assert without_nonce(there) == without_nonce(nowhere)
        assert b"Acme" not in there.content


def test_stranger_is_sent_to_log_in_and_learns_nothing(cast, pages):
    client = as_(None)
    for slug in ("acme", "nowhere"):
        answer = client.get(f"/w/{slug}/any/?page=2")
        assert answer["Location"] == f"/accounts/login/?next=/w/{slug}/any/%3Fpage%3D2"


def test_stranger_in_a_swapped_part_goes_to_log_in_as_a_whole_page(cast, pages):
    answer = as_(None).get(
        "/w/acme/any/",
        headers={"HX-Request": "true", "HX-Current-URL": "http://testserver/w/acme/list/"},
    )
    assert answer["HX-Redirect"] == "/accounts/login/?next=/w/acme/list/"


def test_member_without_the_role_gets_403_with_who_can_grant_it(cast, pages):
    answer = as_(cast.rhea).get("/w/acme/trail/")
    assert answer.status_code == 403
    assert b"role auditor. A workspace admin can grant it" in answer.content
    assert as_(cast.aldo).get("/w/acme/trail/").content == b"trail"


def test_role_held_elsewhere_means_nothing_here(cast, pages):
    from tenants.scope import enter_scope

    with enter_scope(cast.acme.pk):
        actions.add_member(cast.omar.user)
    assert as_(cast.omar).get("/w/acme/trail/").status_code == 403


def test_removed_member_is_an_outsider(cast, pages):
    from django.utils import timezone

    from tenants.scope import enter_scope

    with enter_scope(cast.acme.pk):
        Member.objects.filter(pk=cast.aldo.pk).update(removed_at=timezone.now())
    assert as_(cast.aldo).get("/w/acme/trail/").status_code == 404


def test_disabled_account_is_signed_out(cast, pages):
    cast.aldo.user.is_active = False
    cast.aldo.user.save()
    assert as_(cast.aldo).get("/w/acme/trail/").status_code == 302


def test_public_page_is_open_to_all_where_there_is_a_workspace(cast, pages):
    for who in (None, cast.omar, cast.nora):
        assert as_(who).get("/w/acme/open/").content == b"Acme"
        assert as_(who).get("/w/nowhere/open/").status_code == 404


@pytest.mark.parametrize("verb", ["put", "patch", "delete", "options", "trace"])
def test_verbs_no_page_has_get_405(cast, pages, verb):
    answer = getattr(as_(cast.nora), verb)("/w/acme/any/")
    assert (answer.status_code, answer["Allow"]) == (405, "GET, HEAD, POST")


def test_denied_is_403_and_changed_is_409_with_the_words(cast, pages):
    denied = as_(cast.nora).get("/w/acme/denies/")
    assert (denied.status_code, b"Carl can lend it" in denied.content) == (403, True)
    changed = as_(cast.nora).get("/w/acme/changed/")
    assert (changed.status_code, b"Ana decided this 20 seconds ago" in changed.content) == (
        409,
        True,
    )


def test_failure_undoes_everything_and_says_so_calmly(cast, pages):
    from tenants.scope import enter_scope

    answer = as_(cast.nora).post("/w/acme/breaks/")
    assert answer.status_code == 500
    assert b"ZeroDivision" not in answer.content
    with enter_scope(cast.acme.pk):
        assert Member.objects.get(pk=cast.nora.pk).title == ""


def test_slug_is_matched_whole(cast, pages):
    client = as_(cast.nora)
    for path_ in ("/w/ACME/any/", "/w/acme%2f..%2fglobex/any/", "/w/acme%00/any/", "/w//any/"):
        assert client.get(path_).status_code == 404


def test_scope_ends_with_the_request(cast, pages):
    from tenants.scope import ScopeMissing

    as_(cast.nora).get("/w/acme/any/")
    with pytest.raises(ScopeMissing):
        Member.objects.count()


def without_nonce(answer):
    return re.sub(rb"nonce=\"[^\"]*\"", b"", answer.content)


# Addresses outside every workspace: documentation, the embed script, the staff's style page, and
# metrics, which have a token of their own.
OUTSIDE = {"schema", "embed", "embed_words", "styleguide", "metrics"}


def test_every_view_says_whom_it_is_for():
    missing = [
        route.name or route.pattern
        for route in routes()
        if not route.pattern.lstrip("^").startswith("accounts/")
        and route.name not in OUTSIDE
        and getattr(route.view, "access", None)
        not in {"member", "public", "anyone", "account", "operator"}
    ]
    assert not missing, (
        f"{missing}: decorate the view with @member_page(rule) or @public_page (tenants.access)."
    )


def test_every_view_inside_a_workspace_is_under_its_scope():
    for route in routes():
        inside = route.pattern.startswith("w/<slug:slug>/")
        assert inside == (getattr(route.view, "access", None) in {"member", "public"}), route


def test_role_names_in_reasons_are_roles():
    from tenants import permissions

    labels = {role.label.lower() for role in Role} | {"liaison"}
    for name in dir(permissions):
        rule = getattr(permissions, name)
        if name.startswith("may_"):
            words = rule.keywords["needs"].replace(" or ", ", ").split(", ")
            assert set(words) <= labels, name


def test_page_of_a_member_stays_in_no_cache(cast, client):
    client.force_login(cast.ada.user)
    assert "no-store" in client.get("/w/acme/people/")["Cache-Control"]
