"""Whether two texts say the same, and what is kept to find that out (C3)."""

import random
import unicodedata

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


# What one letter or one short word makes the contrary of, in each language the product speaks.
CONTRARY = [
    ("Es kam eine Warnung, bevor der Assistent die Dateien gelöscht hat.",
     "Es kam keine Warnung, bevor der Assistent die Dateien gelöscht hat."),
    ("Der Assistent hat meine Daten nicht an den Verteiler geschickt.",
     "Der Assistent hat meine Daten nun an den Verteiler geschickt."),
    ("Der Assistent hat den Schutz für mein Konto eingeschaltet.",
     "Der Assistent hat den Schutz für mein Konto ausgeschaltet."),
    ("Der Assistent hat mir zwei Briefe an die falsche Adresse geschickt.",
     "Der Assistent hat mir drei Briefe an die falsche Adresse geschickt."),
    ("The assistant said that the medicine is safe for my little child.",
     "The assistant said that the medicine is unsafe for my little child."),
    ("It turned the alarm of my house on while I was away for the week.",
     "It turned the alarm of my house off while I was away for the week."),
    ("It sent two of my letters to everybody in the whole company.",
     "It sent ten of my letters to everybody in the whole company."),
    ("The assistant could see my calendar and told others about it.",
     "The assistant couldn't see my calendar and told others about it."),
    ("قال المساعد إن هذا الدواء مناسب للأطفال الصغار في هذا العمر",
     "قال المساعد إن هذا الدواء غير مناسب للأطفال الصغار في هذا العمر"),
    ("أرسل المساعد الرسالة إلى جميع الموظفين ولم يسألني عن ذلك",
     "أرسل المساعد الرسالة إلى جميع الموظفين وقد يسألني عن ذلك"),
    ("أرسل المساعد الرسالة قبل أن أوافق على ذلك في البيت",
     "أرسل المساعد الرسالة بعد أن أوافق على ذلك في البيت"),
    ("أرسل المساعد ٣ رسائل إلى جميع الموظفين في الشركة",
     "أرسل المساعد ٤ رسائل إلى جميع الموظفين في الشركة"),
]  # fmt: skip
# Nearly the same words in languages whose denials are not known here, some the contrary.
UNKNOWN = [
    ("Me dijo que el medicamento es seguro para niños pequeños de mi familia.",
     "Me dijo que el medicamento es inseguro para niños pequeños de mi familia."),
    ("L'assistant a dit que ce médicament convient aux enfants de la famille.",
     "L'assistant a dit que ce médicament convient aux enfants de la famile."),
    ("सहायक ने मुझे बताया कि यह दवा छोटे बच्चों के लिए सुरक्षित है",
     "सहायक ने मुझे बताया कि यह दवा छोटे बच्चों के लिए असुरक्षित है"),
    ("دستیار گفت که این دارو برای کودکان خردسال خانواده مناسب است",
     "دستیار گفت که این دارو برای کودکان خردسال خانواده نامناسب است"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), CONTRARY + UNKNOWN)
def test_what_separates_keeps_nearly_the_same_words_apart(one, other):
    assert not alike(one, other)
    assert not alike(other, one)
    assert alike(one, one.upper())
    # As a part of a longer text too.
    assert not alike(f"{one} It was on a Monday, by telephone, in front of others.", other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (CONTRARY[0][0], "Es kam eine Warnung, bevor der Assistent die Datein gelöscht hat"),
        (CONTRARY[3][0], "Der Asistent hat mir zwei Briefe an die falsche Adresse geschickt."),
        (CONTRARY[8][0], "قال المساعد إن هذا الدواء مناسب للاطفال الصغار في هذا العمر"),
        (CONTRARY[8][0], CONTRARY[8][0].replace("إن", "ان")),
    ],
)
def test_typing_errors_join_in_each_language_that_is_spoken(one, other):
    assert alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("कि यह दिन में हुआ", "के यह दान में हुआ"),  # Hindi: that it happened by day; of this gift
        ("โปรแกรมบอกว่ามา", "โปรแกรมบอกว่าม้า"),  # Thai: came; horse
        ("நான் கலை", "நான் கல்"),  # Tamil: art; stone
    ],
)
def test_vowel_signs_are_part_of_a_word(one, other):
    assert normal_form(one) != normal_form(other)
    assert normal_form(one) == unicodedata.normalize("NFKC", one)
