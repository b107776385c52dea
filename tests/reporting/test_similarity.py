"""Whether two texts say the same, and what is kept to find that out (C3)."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privacy.models import Kind
from privacy.vault import Piece
from reporting.models import Report
from reporting.similarity import NEAR, normal_form, similarity_of, traits_of
from reporting.similarity.comparison import _distance
from reporting.similarity.store import BANDS
from tenants.scope import enter_scope

SAID = "The assistant sent my unfinished letter to the whole mailing list."
LONG = " ".join(f"{SAID} It did so again, the {n}th time in word {n}." for n in "abcdefghijklmn")


def alike(one, other):
    return similarity_of(normal_form(one), normal_form(other)) >= NEAR


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("  It LIED, to me!  ", "it lied to me"),
        ("It wrote to [email 1] and [person name 2].", "it wrote to and"),
        ("Hi team, I would like to report a problem: it lied to me. Thanks!", "it lied to me"),
        ("Guten Tag, ich möchte Folgendes melden: it lied to me. Vielen Dank", "it lied to me"),
        ("It doesn’t stop", "it doesnt stop"),
        ("Thanks", "thanks"),
        ("", ""),
        ("\u200b\u00a0", ""),
    ],
)
def test_normal_form_leaves_what_was_said(text, plain):
    assert normal_form(text) == plain


@pytest.mark.parametrize(
    "other",
    [
        SAID.upper(),
        "The asistant sent my unfinished leter to the whole mailing list",
        "Hello, " + SAID + " Sent from my phone",
        SAID[:46],
        "Report from the mobile app: " + SAID + " I am on [phone number 1].",
    ],
)
def test_same_report_again(other):
    assert alike(SAID, other)
    assert alike(other, SAID)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SAID, "The assistant never sent my unfinished letter to the whole mailing list."),
        ("It charged me 10 euros for the transfer to Oslo.", "It charged me 90 euros for the transfer to Oslo."),
        (SAID, "It told me to mix bleach and ammonia in a closed room."),
        (SAID, ""),
        (LONG, LONG[: len(LONG) // 3] + " It also opened the door to a stranger." * 8),
    ],
)  # fmt: skip
def test_another_report(one, other):
    assert not alike(one, other)
    assert not alike(other, one)


@given(st.text("ab ", max_size=20), st.text("ab ", max_size=20))
def test_similarity_is_a_percentage_and_the_same_both_ways(one, other):
    first = similarity_of(one, other)
    assert 0 <= first <= 100
    assert first == similarity_of(other, one)


@settings(max_examples=200)
@given(st.text("abc", min_size=1, max_size=12), st.text("abc", max_size=12))
def test_distance_is_the_least_number_of_changes(part, whole):
    rows = [list(range(len(whole) + 1))]
    for i, letter in enumerate(part, 1):
        row = [i]
        for j, other in enumerate(whole, 1):
            row.append(min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (letter != other)))
        rows.append(row)
    assert _distance(part, whole)[0] == rows[-1][-1]
    assert _distance(part, whole, any_end=True)[0] == min(rows[-1])
    anywhere = min(
        _distance(part, whole[start:], any_end=True)[0] for start in range(len(whole) + 1)
    )
    assert _distance(part, whole, anywhere=True)[0] == anywhere


def bands(words, **fields):
    report = Report(category="other", **fields)
    return set(traits_of(report, [Piece(Kind.DESCRIPTION, words)]).bands)


def test_near_texts_share_a_band_and_others_hardly_any(acme):
    chance, met = random.Random(3), 0
    for _ in range(20):
        letters = list(SAID)
        for _ in range(3):
            letters[chance.randrange(len(letters))] = "x"
        met += bool(bands(SAID) & bands("".join(letters)))
    assert met >= 19
    assert not bands(SAID) & bands("It told me to mix bleach and ammonia in a closed room.")
    assert len(bands(SAID)) == BANDS


def test_category_and_tool_are_part_of_what_is_compared(acme):
    assert not bands(SAID) & bands(SAID, tool_name="mailer")


def test_hashes_differ_by_workspace(cast):
    found = []
    for workspace in (cast.acme, cast.globex):
        with enter_scope(workspace.pk):
            found.append(bands(SAID))
    assert not found[0] & found[1]


def test_long_text_is_sampled_and_still_found(acme):
    assert len(LONG) > 1_000
    assert bands(LONG) & bands(LONG[:-60])
