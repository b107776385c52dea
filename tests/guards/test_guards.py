"""That guards are found, taken out one at a time, and reported where no test notices."""

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from guards import policies, switch
from guards.__main__ import chosen
from guards.discover import Guard, Product
from tenants.models import Workspace
from tests.guards.shop import FILES

ROOT = Path(__file__).resolve().parent.parent.parent

FORGOTTEN = "shop.actions:forget:audit:1"
UNTRIED = {FORGOTTEN, "shop.actions:bring_back:swap:1", "shop.actions:lend:swap:1"}


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Write a small product with a guard of each kind, and its tests."""
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def run(shop: Path, *words: str) -> subprocess.CompletedProcess[str]:
    # The sample's own folder comes first for its tests, the tool from here.
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    command = [sys.executable, "-m", "guards", *words]
    return subprocess.run(
        command, cwd=shop, env=environment, capture_output=True, text=True, timeout=60
    )


def test_each_kind_is_found_by_its_pattern(shop: Path) -> None:
    found = {guard.key for guard in Product(shop).guards()}
    assert found == {
        "shop.permissions:require:permission:1",
        "shop.limits:admit:limit:1",
        "shop.actions:page.decorate.opened:permission:1",
        "shop.actions:show:permission:1",
        "shop.actions:sell:permission:1",
        "shop.actions:sell:limit:1",
        "shop.actions:sell:swap:1",
        "shop.actions:sell:audit:1",
        "shop.actions:sell:redaction:1",
        "shop.actions:bring_back:swap:1",
        "shop.actions:lend:swap:1",
        FORGOTTEN,
    }


def test_key_stays_when_lines_move(shop: Path) -> None:
    before = {guard.key for guard in Product(shop).guards()}
    path = shop / "shop/actions.py"
    path.write_text("\n\n# A comment.\n" + path.read_text().replace("def lend", "\n\n\ndef lend"))
    assert {guard.key for guard in Product(shop).guards()} == before


def test_switch_takes_out_one_guard_alone(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(shop)
    monkeypatch.setattr(sys, "meta_path", [switch.Finder(Product(shop)), *sys.meta_path])
    for name in [name for name in sys.modules if name.split(".")[0] == "shop"]:
        monkeypatch.delitem(sys.modules, name)
    from shop import actions, audit  # type: ignore[import-not-found]
    from shop.permissions import Denied  # type: ignore[import-not-found]

    try:
        switch.take_out("shop.actions:sell:permission:1")
        assert actions.sell(1, "new", "bob", "Ada") == "[name 1]"
        assert audit.events == ["row.sold"]
        with pytest.raises(Denied):
            actions.show("eve")
        switch.take_out("shop.actions:sell:redaction:1")
        assert actions.sell(2, "new", "ada", "Ada") == "Ada"
        with pytest.raises(Denied):
            actions.sell(3, "new", "bob")
        switch.take_out("shop.actions:show:permission:1")
        assert actions.show("eve") == "shown"
        assert switch.fired >= {"shop.actions:show:permission:1"}
    finally:
        switch.take_out("")


def test_guard_that_nobody_misses_is_reported_and_a_reason_excuses_it(shop: Path) -> None:
    first = run(shop)
    assert first.returncode == 1, first.stdout + first.stderr
    assert "killed shop.actions:sell:audit:1 (tests/test_shop.py::test_sold)" in first.stdout
    for key in UNTRIED:
        assert f"survived: {key}\n" in first.stdout
    assert first.stdout.count("survived: ") == len(UNTRIED)

    why = 'is tried by hand"\n'
    reasons = [f'"{key}" = "{why}' for key in UNTRIED]
    (shop / "guards/reasons.toml").write_text("".join(reasons))
    second = run(shop)
    assert second.returncode == 0, second.stdout
    # Nothing changed in the code, so nothing was run again.
    assert "1/" not in second.stdout

    (shop / "guards/reasons.toml").write_text("".join(reasons) + f'"shop.gone" = "{why}')
    third = run(shop)
    assert third.returncode == 1
    assert "The reason for shop.gone is not needed any more." in third.stdout


def test_run_goes_on_where_it_stopped(shop: Path) -> None:
    assert run(shop, "--only", "audit").stdout.count("killed ") == 1
    later = run(shop).stdout
    assert "sell:audit" not in later
    assert "killed shop.actions:sell:permission:1" in later
    # A test that changed may notice no more: what it noticed is tried again, and so is what stayed.
    path = shop / "tests/test_shop.py"
    path.write_text(path.read_text().replace('assert audit.events == ["row.sold"]', "pass"))
    assert "survived shop.actions:sell:audit:1" in run(shop, "--only", "audit").stdout


def test_update_and_move_pass_by_what_was_seen_alone_when_taken_out(acme: SimpleNamespace) -> None:
    workspace, public = acme.acme, Workspace.Kind.PUBLIC
    seen = Workspace.objects.filter(pk=workspace.pk, kind=public)

    def refuse(row: Workspace, to: str, **words: object) -> bool:
        return False

    try:
        assert switch.swapped("update", seen, name="Moved") == 0
        assert switch.moved("move", refuse, workspace, public, changed="Too late.") is False
        assert switch.fired >= {"update", "move"}
        switch.take_out("update")
        assert switch.swapped("update", seen, name="Moved") == 1
        assert not seen.exists()
        switch.take_out("move")
        assert switch.moved("move", refuse, workspace, public, changed="Too late.", name="Ours")
        assert seen.get().name == "Ours"
    finally:
        switch.take_out("")


def test_update_of_no_rows_is_none_of_a_guard(acme: SimpleNamespace) -> None:
    """Nothing is changed and nothing fired, where the list of rows is empty."""
    switch.fired.clear()
    nobody = Workspace.objects.filter(pk__in=[], kind=Workspace.Kind.PUBLIC)
    assert switch.swapped("none", nobody, name="Moved") == 0
    assert "none" not in switch.fired


@pytest.mark.django_db
def test_policy_that_is_taken_out_passes_every_row() -> None:
    found = {guard.key: guard for guard in policies.policies()}
    key = "database:tenants_workspace:policy:workspace_isolation"
    assert len(found) > 20
    assert not [key for key in found if key.endswith("maintenance_reads")]
    rule = found[key].code.partition(": ")[2]
    try:
        policies.take_out(key)
        assert {guard.key for guard in policies.policies()} == set(found) - {key}
    finally:
        with policies.connect() as admin:
            admin.execute(
                f"ALTER POLICY workspace_isolation ON tenants_workspace USING ({rule})"
                f" WITH CHECK ({rule})"
            )
    assert set(found) == {guard.key for guard in policies.policies()}


def test_a_part_is_chosen_by_kind_place_and_number() -> None:
    guards = [
        Guard(f"{module}:f:{kind}:1", kind, module, "")
        for module in ("tenants.actions", "triage.views")
        for kind in ("audit", "swap", "limit")
    ]
    assert [g.key for g in chosen(guards, ["audit", "swap", "tenants"], "")] == [
        "tenants.actions:f:audit:1",
        "tenants.actions:f:swap:1",
    ]
    parts = [chosen(guards, [], f"{n}/4") for n in range(1, 5)]
    assert sorted(g.key for part in parts for g in part) == sorted(g.key for g in guards)
