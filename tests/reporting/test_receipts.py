"""Receipts: enough chance, forgiving to type, found by a keyed hash alone."""

import hypothesis.strategies as st
import pytest
from hypothesis import given

from reporting import receipt_codes
from reporting.actions import find_by_receipt
from reporting.models import Report
from tenants.scope import enter_scope
from tests.factories import make_report


def test_receipt_has_140_bits_in_groups_of_four():
    receipt = receipt_codes.new_receipt()
    letters = receipt.replace("-", "")
    assert len(letters) == 28
    assert set(letters) <= set(receipt_codes.ALPHABET)
    assert [len(group) for group in receipt.split("-")] == [4] * 7
    assert len({receipt_codes.new_receipt() for _ in range(1_000)}) == 1_000


def test_letters_of_receipts_are_evenly_spread():
    letters = "".join(
        receipt_codes.receipt_for(n.to_bytes(4)).replace("-", "") for n in range(2_000)
    )
    counts = [letters.count(letter) for letter in receipt_codes.ALPHABET]
    assert min(counts) > 0.8 * len(letters) / 32
    assert max(counts) < 1.2 * len(letters) / 32


@given(st.integers(0, 3), st.booleans(), st.sampled_from(["-", " ", "", "–", " - "]))
def test_mistyped_receipt_is_read_as_meant(case, swap, mark):
    receipt = "0011-ABCD-EFGH-JKMN-PQRS-TVWX-YZ23"
    typed = mark.join(receipt.split("-"))
    if swap:
        typed = typed.replace("0", "O").replace("1", "lIil"[case])
    typed = typed.lower() if case % 2 and not swap else typed
    assert receipt_codes._without_signs(f"  {typed} ") == receipt.replace("-", "")


def test_receipt_finds_its_report_and_no_other(acme):
    first, second = make_report(acme.acme), make_report(acme.acme)
    assert find_by_receipt(first.receipt) == first.report
    assert find_by_receipt(second.receipt.lower().replace("-", " ")) == second.report
    assert find_by_receipt(receipt_codes.new_receipt()) is None
    for nonsense in ("", "-", "a" * 10_000, "\0", "\ud800", "ß" * 28, "%", "🦄" * 80):
        assert find_by_receipt(nonsense) is None


def test_receipt_opens_nothing_in_another_workspace(cast):
    with enter_scope(cast.acme.pk):
        receipt = make_report(cast.acme).receipt
    with enter_scope(cast.globex.pk):
        assert find_by_receipt(receipt) is None


def test_reference_opens_nothing(acme):
    accepted = make_report(acme.acme)
    assert find_by_receipt(accepted.report.reference) is None


def test_receipt_stands_in_no_row(acme):
    accepted = make_report(acme.acme)
    row = Report.objects.values().get(pk=accepted.report.pk)
    shown = str({name: bytes(v) if isinstance(v, memoryview) else v for name, v in row.items()})
    assert accepted.receipt not in shown
    assert accepted.receipt.replace("-", "") not in shown


def test_right_and_wrong_receipts_cost_the_same_queries(acme, django_assert_num_queries):
    receipt = make_report(acme.acme).receipt
    for typed in (receipt, receipt_codes.new_receipt(), "x"):
        with django_assert_num_queries(1):
            find_by_receipt(typed)


@pytest.mark.parametrize("subject", ["", "ana"])
def test_receipt_of_an_attempt_depends_on_workspace_host_reporter_and_key(cast, subject):
    with enter_scope(cast.acme.pk):
        lookup = receipt_codes.idempotency_lookup("host", "key", subject)
        assert receipt_codes.receipt_for(lookup) == receipt_codes.receipt_for(lookup)
        others = [
            receipt_codes.idempotency_lookup("other", "key", subject),
            receipt_codes.idempotency_lookup("host", "other", subject),
            receipt_codes.idempotency_lookup("host", "key", "ben"),
            receipt_codes.idempotency_lookup("hos", "tkey", subject),
        ]
    with enter_scope(cast.globex.pk):
        others.append(receipt_codes.idempotency_lookup("host", "key", subject))
    assert len({lookup, *others}) == 6
