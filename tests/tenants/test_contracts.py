"""Contracts: kept by the admin, audited, and copied to where intake reads them (B9, I2, I4)."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from reporting.intake import IntakePolicy, intake_policy_of
from tenants.actions import add_contract, change_contract, end_contract
from tenants.actions.contracts import MOST_BYTES, MOST_HOURS, MOST_TURNS, limits_of
from tenants.models import AuditEvent, Contract, Workspace
from tenants.permissions import Changed, Denied, Invalid
from tenants.scope import enter_scope

NOW = timezone.now()
TODAY = timezone.localdate(NOW)
TERMS = {
    "reference": "MSA-1",
    "customer": "Northwind",
    "starts_on": TODAY,
    "ends_on": None,
    "acknowledge_hours": 2,
    "contain_hours": 8,
    "update_hours": 12,
    "forbidden": ["trace", "context"],
    "context_turns": 3,
    "context_bytes": 900,
    "tell_reporter_of_opening": True,
    "workspace_default": True,
}


def add(acme, **changes):
    return add_contract(by=acme.ada, now=NOW, **{**TERMS, **changes})


def door(acme, now=NOW):
    return intake_policy_of(Workspace.objects.get(pk=acme.acme.pk), now)


def copy_is_true():
    """Say whether the copy in the workspace's row is what the marked contract says."""
    marked = Contract.objects.filter(workspace_default=True).first()
    return Workspace.objects.get().contract_limits == limits_of(marked)


def test_contract_marked_as_the_workspaces_own_limits_intake(acme):  # B9
    row = add(acme)
    assert door(acme) == IntakePolicy(frozenset({"context", "trace"}), 3, 900)
    assert copy_is_true()
    change_contract(row, by=acme.ada, now=NOW, **{**TERMS, "forbidden": [], "context_turns": 4})
    assert door(acme) == IntakePolicy(frozenset(), 4, 900)
    assert copy_is_true()
    end_contract(row, by=acme.ada, now=NOW)
    assert door(acme) == IntakePolicy()
    assert copy_is_true()


def test_mark_can_be_taken_away_and_given_to_another(acme):
    first = add(acme)
    with pytest.raises(Invalid, match="MSA-1 limits intake already"):
        add(acme, reference="MSA-2")
    change_contract(first, by=acme.ada, now=NOW, **{**TERMS, "workspace_default": False})
    assert door(acme) == IntakePolicy()
    add(acme, reference="MSA-2", context_turns=9)
    assert door(acme).context_turns == 9
    assert copy_is_true()


def test_contract_of_the_future_limits_nothing_yet(acme):
    add(acme, starts_on=TODAY + timedelta(days=3), ends_on=TODAY + timedelta(days=4))
    assert door(acme) == IntakePolicy()
    assert door(acme, NOW + timedelta(days=3)).context_turns == 3
    assert door(acme, NOW + timedelta(days=6)) == IntakePolicy()


@pytest.mark.parametrize(
    ("field", "good", "bad"),
    [
        ("acknowledge_hours", [1, MOST_HOURS], [0, MOST_HOURS + 1]),
        ("contain_hours", [1, MOST_HOURS], [0, MOST_HOURS + 1]),
        ("update_hours", [1, MOST_HOURS], [0, MOST_HOURS + 1]),
        ("context_turns", [1, MOST_TURNS], [0, MOST_TURNS + 1]),
        ("context_bytes", [1, MOST_BYTES], [0, MOST_BYTES + 1]),
        ("reference", ["x"], [" "]),
        ("customer", ["x"], [""]),
        ("ends_on", [TODAY, None], [TODAY - timedelta(days=1)]),
        ("forbidden", [[], ["identity"]], [["everything"]]),
    ],
)
def test_terms_are_taken_at_their_limits_and_not_past_them(acme, field, good, bad):
    for place, value in enumerate(good):
        changes = {"workspace_default": False, "reference": f"G-{place}", field: value}
        add(acme, **changes)
    before = Contract.objects.count()
    for value in bad:
        with pytest.raises(Invalid) as refused:
            add(acme, **{"workspace_default": False, "reference": "B-1", field: value})
        assert refused.value.field == field
    assert Contract.objects.count() == before


def test_reference_is_used_once(acme):
    add(acme)
    with pytest.raises(Invalid, match="reference already"):
        add(acme, workspace_default=False)
    assert Contract.objects.count() == 1


def test_contract_that_ended_is_not_changed_or_ended_again(acme):
    row = add(acme, workspace_default=False)
    end_contract(row, by=acme.ada, now=NOW)
    with pytest.raises(Changed, match="ended already"):
        end_contract(row, by=acme.ada, now=NOW)
    with pytest.raises(Changed, match="Add a new one"):
        change_contract(row, by=acme.ada, now=NOW + timedelta(days=2), **TERMS)


def test_each_change_is_on_the_record_without_names(acme):  # M8
    row = add(acme)
    change_contract(row, by=acme.ada, now=NOW, **{**TERMS, "customer": "Canary", "update_hours": 9})
    end_contract(row, by=acme.ada, now=NOW)
    events = list(AuditEvent.objects.filter(object_id=row.pk).order_by("id"))
    assert [event.event for event in events] == [
        "contract.added",
        "contract.changed",
        "contract.ended",
    ]
    assert events[1].facts == {"before": {"update_hours": 12}, "after": {"update_hours": 9}}
    assert all("Canary" not in str(event.facts) for event in events)
    assert {event.member_id for event in events} == {acme.ada.pk}


def test_only_an_admin_keeps_contracts(acme):
    row = add(acme)
    for act in (
        lambda: add_contract(by=acme.lena, now=NOW, **{**TERMS, "reference": "X"}),
        lambda: change_contract(row, by=acme.carl, now=NOW, **TERMS),
        lambda: end_contract(row, by=acme.nora, now=NOW),
    ):
        with pytest.raises(Denied):
            act()


@pytest.fixture
def admin(cast):
    client = Client()
    client.force_login(cast.ada.user)
    return client


def form(**changes):
    given = {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in {**TERMS, **changes}.items()
        if value not in (None, False)
    }
    return {**given, "workspace_default": "on"}


def test_contract_is_added_changed_and_ended_on_its_pages(admin, cast):
    assert "No contracts yet" in admin.get("/w/acme/contracts/").text
    shown = admin.post("/w/acme/contracts/new/", form(), follow=True)
    assert "MSA-1 is added." in shown.text
    assert "Limits intake" in shown.text
    with enter_scope(cast.acme.pk):
        row = Contract.objects.get()
    page = admin.get(f"/w/acme/contracts/{row.pk}/")
    assert f'value="{TODAY.isoformat()}"' in page.text
    assert 'value="trace" checked' in " ".join(page.text.split())
    admin.post(f"/w/acme/contracts/{row.pk}/", form(context_turns=5))
    with enter_scope(cast.acme.pk):
        row.refresh_from_db()
    assert row.context_turns == 5
    admin.post(f"/w/acme/contracts/{row.pk}/end/")
    assert "Ends today" in admin.get("/w/acme/contracts/").text
    assert admin.post(f"/w/acme/contracts/{row.pk}/end/").status_code == 409


def test_what_is_wrong_stands_beside_the_field(admin, cast):
    wrong = admin.post(
        "/w/acme/contracts/new/",
        form(context_turns=MOST_TURNS + 1, reference="", forbidden=["everything"]),
    )
    assert wrong.status_code == 400
    for name in ("context_turns", "reference", "forbidden"):
        assert f'href="#id_{name}' in wrong.text
    assert "Give a whole number from 1 to 50." in wrong.text
    with enter_scope(cast.acme.pk):
        assert not Contract.objects.exists()


def test_list_asks_the_same_for_one_contract_and_ten(admin, cast, django_assert_max_num_queries):
    asked = []
    for count in (1, 10):
        with enter_scope(cast.acme.pk):
            for number in range(count):
                add_contract(
                    by=cast.ada,
                    now=NOW,
                    **{**TERMS, "reference": f"{count}-{number}", "workspace_default": False},
                )
        with django_assert_max_num_queries(14) as found:
            assert admin.get("/w/acme/contracts/").status_code == 200
        asked.append(len(found))
    assert asked[0] == asked[1]
