"""A folder of data is used by the layout that filled it, and by no other."""

from pathlib import Path

from tests.local.clones import Clone

# With addresses given nothing has to start.
GIVEN = {"DATABASE_URL": "postgres://app@db.example/x", "BROKER_URL": "redis://mq.example"}


def test_folder_that_another_release_filled_is_named_and_left_as_it_is(tmp_path: Path) -> None:
    clone = Clone(tmp_path / "clone")
    data = clone.folder / ".data" / "test"
    data.mkdir(parents=True)
    (data / "secrets.json").write_text("{}")
    code, _, messages = clone.run("true", **GIVEN)
    assert code == 1
    assert f"{data} was filled by another release" in messages
    assert "make demo-reset NAME=test" in messages
    assert {path.name for path in data.iterdir()} == {"lock", "secrets.json"}
    # A later layout than this one is no more its own.
    (data / "layout").write_text("1000")
    assert clone.run("true", **GIVEN)[0] == 1


def test_folder_is_used_again_by_the_layout_that_made_it(tmp_path: Path) -> None:
    clone = Clone(tmp_path / "clone")
    assert clone.run("true", **GIVEN)[0] == 0
    (clone.folder / ".data" / "test" / "secrets.json").write_text("{}")
    assert clone.run("true", **GIVEN)[0] == 0
