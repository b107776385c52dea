"""Envelope encryption: what is sealed opens with its key, in its place, and nowhere else."""

import base64

import pytest
from django.core.exceptions import ImproperlyConfigured
from hypothesis import given
from hypothesis import strategies as st

from tenants import keys
from tenants.models import WorkspaceKey
from tenants.scope import ScopeMissing, enter_scope


@given(st.binary(max_size=300), st.text(max_size=40))
def test_what_is_sealed_opens_again(plain, about):
    key = keys.new_key()
    assert keys.unseal(key, keys.seal(key, plain, about), about) == plain


@given(st.integers(0, 60), st.integers(1, 255))
def test_any_changed_byte_is_found(position, change):
    key = keys.new_key()
    sealed = bytearray(keys.seal(key, b"a text of thirty-two characters.", "row 1"))
    sealed[position % len(sealed)] ^= change
    with pytest.raises(keys.Unreadable):
        keys.unseal(key, bytes(sealed), "row 1")


def test_sealed_value_cannot_be_moved_to_another_row():
    key = keys.new_key()
    with pytest.raises(keys.Unreadable):
        keys.unseal(key, keys.seal(key, b"x", "row 1"), "row 2")


def test_other_key_opens_nothing():
    with pytest.raises(keys.Unreadable):
        keys.unseal(keys.new_key(), keys.seal(keys.new_key(), b"x", "row"), "row")


@pytest.mark.parametrize("sealed", [b"", b"short", bytes(12), bytes(27), bytes(28)])
def test_what_was_never_sealed_is_unreadable(sealed):
    with pytest.raises(keys.Unreadable):
        keys.unseal(keys.new_key(), sealed, "row")


def test_same_text_is_sealed_differently_each_time():
    key = keys.new_key()
    assert len({keys.seal(key, b"x", "row") for _ in range(50)}) == 50


def test_workspaces_cannot_open_each_others_values(cast):
    with enter_scope(cast.acme.pk):
        sealed = keys.seal_for_workspace("only here", "row")
        assert keys.unseal_for_workspace(sealed, "row") == "only here"
    with enter_scope(cast.globex.pk), pytest.raises(keys.Unreadable):
        keys.unseal_for_workspace(sealed, "row")


def test_workspace_key_is_wrapped_and_bound_to_its_workspace(cast):
    wrapped = {}
    for workspace in (cast.acme, cast.globex):
        with enter_scope(workspace.pk):
            wrapped[workspace.pk] = bytes(WorkspaceKey.objects.get().wrapped)
            assert keys.workspace_key() not in wrapped[workspace.pk]
    with pytest.raises(keys.Unreadable):
        keys.kms().unwrap(wrapped[cast.acme.pk], f"workspace:{cast.globex.pk}")


def test_no_workspace_key_outside_a_scope(cast):
    with pytest.raises(ScopeMissing):
        keys.workspace_key()


def test_look_up_hashes_depend_on_purpose_and_on_where_parts_end():
    assert keys.keyed_hash("a", "x") != keys.keyed_hash("b", "x")
    assert keys.keyed_hash("a", "x", "yz") != keys.keyed_hash("a", "xy", "z")
    assert keys.keyed_hash("a", "x") == keys.keyed_hash("a", "x")


@pytest.mark.parametrize(
    "value", ["", "demo-", "not base64 at all", base64.b64encode(bytes(16)).decode()]
)
def test_master_key_of_another_length_is_refused_by_name(settings, value):
    settings.MASTER_KEY = value
    keys.master_key.cache_clear()
    try:
        with pytest.raises(ImproperlyConfigured, match="MASTER_KEY must be 32 random bytes"):
            keys.master_key()
    finally:
        keys.master_key.cache_clear()
