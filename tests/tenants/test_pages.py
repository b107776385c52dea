"""Where people land, what the navigation offers, and that pages stay cheap."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tenants import actions
from tenants.models import User
from tenants.roles import Role
from tenants.scope import enter_scope
from tests import factories

BEGINS_AT = {
    "ada": "/w/acme/people/",
    "rhea": "/w/acme/queues/",
    "lena": "/w/acme/queues/",
    "rory": "/w/acme/incidents/",
    "sena": "/w/acme/incidents/",
    "cleo": "/w/acme/incidents/",
    "carl": "/w/acme/retention/",
    "aldo": "/w/acme/audit/",
}


def test_everybody_lands_at_their_own_work(cast, client):
    for name, url in BEGINS_AT.items():
        client.force_login(getattr(cast, name).user)
        answer = client.get("/w/acme/")
        assert (answer.status_code, answer["Location"]) == (302, url), name
        assert client.get(url).status_code == 200, name


def test_member_without_a_role_is_told_who_can_give_one(cast, client):
    client.force_login(cast.nora.user)
    answer = client.get("/w/acme/")
    assert answer.status_code == 200
    assert b"Ada is the workspace admin and can give you one" in answer.content


def test_navigation_offers_exactly_what_opens(cast, client):
    for name in [*BEGINS_AT, "nora", "rolf", "rita"]:
        member = getattr(cast, name)
        client.force_login(member.user)
        page = client.get("/w/acme/", follow=True)
        offered = [item for group in page.context["nav"] for item in group["items"]]
        for item in offered:
            assert client.get(item["url"]).status_code == 200, (name, item["url"])
        assert [item["current"] for item in offered].count(True) == (1 if offered else 0), name


def test_no_page_of_a_role_is_missing_from_its_navigation(cast, client):
    from django.urls import reverse

    from config.navigation import GROUPS

    for _title, items in GROUPS:
        for item in items:
            url = reverse(item.view, args=["acme"])
            for name in [*BEGINS_AT, "nora"]:
                client.force_login(getattr(cast, name).user)
                page = client.get("/w/acme/", follow=True)
                offered = {line["url"] for group in page.context["nav"] for line in group["items"]}
                opens = client.get(url).status_code == 200
                assert url not in offered or opens, (name, url)
                if item.needs != {"work_queue"}:
                    assert opens == (url in offered), (name, url)


def test_navigation_costs_three_queries_and_none_on_public_pages(cast, rf):
    from django.template import engines

    from config.navigation import console

    with enter_scope(cast.acme.pk):
        request = rf.get("/w/acme/queues/")
        member = type(cast.rhea).objects.select_related("user").get(pk=cast.rhea.pk)
        member.workspace = cast.acme
        request.workspace, request.member = cast.acme, member
        with CaptureQueriesContext(connection) as nothing:
            context = console(request)
        with CaptureQueriesContext(connection) as drawn:
            engines["django"].from_string(
                "{% for g in nav %}{% for i in g.items %}{{ i.label }}{% endfor %}{% endfor %}"
                "{{ member.roles }}{{ member.name }}{{ workspace.url }}"
                "{% for l in member_links %}{{ l.label }}{% endfor %}"
            ).render(context)
    assert len(nothing) == 0
    assert len(drawn) == 3


def test_404_page_for_an_outsider_does_not_name_the_workspace(cast, client):
    client.force_login(cast.omar.user)
    answer = client.get("/w/acme/people/")
    assert answer.status_code == 404
    assert b"Acme" not in answer.content


# -- The start page


def test_start_page_tells_strangers_what_this_is(db, client):
    answer = client.get("/")
    assert answer.status_code == 200
    assert b"/accounts/login/" in answer.content


def test_start_page_leads_to_the_only_workspace(cast, client):
    client.force_login(cast.rhea.user)
    assert client.get("/")["Location"] == "/w/acme/"
    # The list is there for whoever asks for it.
    assert b"Acme" in client.get("/workspaces/").content


def test_start_page_lists_several_workspaces(cast, client):
    with enter_scope(cast.globex.pk):
        actions.add_member(cast.rhea.user)
    client.force_login(cast.rhea.user)
    answer = client.get("/")
    assert [own.slug for own in answer.context["workspaces"]] == ["acme", "globex"]


def test_start_page_for_an_account_without_a_workspace(db, client):
    client.force_login(User.objects.create_user("lone@example.org"))
    assert b"You are not in a workspace yet" in client.get("/").content


def test_start_page_forgets_a_workspace_one_was_removed_from(cast, client):
    from django.utils import timezone

    with enter_scope(cast.acme.pk):
        actions.remove_member(cast.rhea, by=cast.ada, now=timezone.now())
    client.force_login(cast.rhea.user)
    assert b"You are not in a workspace yet" in client.get("/").content


def test_workspaces_are_for_people_who_are_signed_in(db, client):
    assert client.get("/workspaces/")["Location"].startswith("/accounts/login/")


# -- People


@pytest.mark.parametrize("url", ["/w/acme/people/", "/w/acme/people/queues/"])
def test_queries_do_not_grow_with_people(acme, client, url):
    client.force_login(acme.ada.user)

    def count():
        with CaptureQueriesContext(connection) as queries:
            assert client.get(url).status_code == 200
        return len(queries)

    count()
    few = count()
    for number in range(10):
        factories.make_member(f"more{number}", [Role.REVIEWER, Role.AUDITOR])
    assert count() == few


def test_people_are_found_by_a_part_of_name_or_address(acme, client):
    client.force_login(acme.ada.user)
    for query, names in (("rh", ["Rhea"]), ("LENA@EXAMPLE", ["Lena"]), ("zz", []), ("%", [])):
        rows = client.get("/w/acme/people/", {"q": query}).context["rows"]
        assert [row["person"].name for row in rows] == names, query


def test_people_are_paged_without_loss(acme, client):
    for number in range(105):
        factories.make_member(f"many{number}", [])
    client.force_login(acme.ada.user)
    seen, url = [], "/w/acme/people/"
    while url:
        page = client.get(url)
        seen += [row["person"].pk for row in page.context["rows"]]
        older = page.context["older_url"]
        url = older and f"/w/acme/people/{older}"
    assert len(seen) == len(set(seen)) == 105 + 11
