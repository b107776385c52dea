"""What a reporter can read is there in every language, whole (G1, ui.md: Words)."""

import re

import pytest
from babel import Locale
from django.conf import settings
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.translation import ngettext

from config.translatable import (
    catalogue_paths,
    collect_words,
    is_translated,
    read_catalogue,
    update_catalogue,
)
from privacy.models import Kind
from privacy.vault import read_unaudited
from reporting.actions import tell_each, tell_reporter
from reporting.models import ReporterMessage
from tests.factories import make_report
from tests.reporting.spoken import forms
from triage.models import Outcome
from triage.results import RESULTS

MAILS = sorted(
    path.stem for path in (settings.BASE_DIR / "templates/email/reporting").glob("*.txt")
)
CONTEXT = {"reference": "R-1", "workspace": "Acme", "base_url": "https://a.example", "path": "/s/"}
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w+\}")
# The number itself may be left out where the form says it: “two hours”.
NUMBERS = {"%(count)d", "%(n)s", "%(removed)s"}
catalogues = pytest.mark.parametrize(
    "path", catalogue_paths(), ids=lambda path: path.parent.parent.name
)


def render(name: str, language: str) -> list[str]:
    with translation.override(language):
        text = render_to_string(f"email/reporting/{name}.txt", CONTEXT)
    return [line for line in text.splitlines() if line and "https://" not in line]


def test_there_is_a_catalogue_for_each_language():
    found = {path.parent.parent.name for path in catalogue_paths()}
    assert found == {code for code, _name in settings.LANGUAGES} - {settings.LANGUAGE_CODE}


@catalogues
def test_every_word_a_reporter_can_meet_is_translated(path):
    catalogue = read_catalogue(path)
    wanted = [message for message in collect_words() if message.id]
    assert len(wanted) > 400
    missing = [
        message.id
        for message in wanted
        if (known := catalogue.get(message.id)) is None or not is_translated(known)
    ]
    assert missing == []


@catalogues
def test_catalogue_stands_as_the_command_writes_it(path, tmp_path):
    copy = tmp_path / path.parent.parent.name / "LC_MESSAGES" / path.name
    copy.parent.mkdir(parents=True)
    copy.write_bytes(path.read_bytes())
    assert update_catalogue(copy) == []
    assert copy.read_text() == path.read_text()


@catalogues
def test_translations_keep_every_placeholder_in_every_form(path):
    for message in read_catalogue(path):
        if not message.id:
            continue
        given = [set(PLACEHOLDER.findall(text)) for text in forms(message.id)]
        # The last form of a language is the one for any other number.
        wanted, found = (
            given[-1],
            [set(PLACEHOLDER.findall(text)) for text in forms(message.string)],
        )
        assert found[-1] == wanted, message.id
        implied = NUMBERS if len(given) > 1 else set()
        assert all(wanted - implied <= one <= wanted for one in found), message.id


@catalogues
def test_plural_forms_are_those_of_the_language(path):
    catalogue, language = read_catalogue(path), Locale.parse(path.parent.parent.name)
    rule = language.plural_form
    # In the order of gettext; “other” is the last of every language.
    tags = {str(tag) for tag in rule.tags} | {"other"}
    order: list[str] = [
        tag for tag in ("zero", "one", "two", "few", "many", "other") if tag in tags
    ]
    assert catalogue.num_plurals == len(order)
    text = ("%(count)d field needs attention.", "%(count)d fields need attention.")
    with translation.override(str(language)):
        for number in range(300):
            form = forms(catalogue[text].string)[order.index(rule(number))]
            assert ngettext(*text, number) == form


@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.parametrize("name", MAILS)
def test_no_line_of_an_email_to_a_reporter_stays_english(name, language):
    assert set(render(name, language)) & set(render(name, "en")) == set()


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_result_is_told_in_the_language_of_the_report(acme, language):
    report = make_report(acme.acme, locale=language).report
    words = RESULTS[Outcome.DUPLICATE]
    with translation.override("fr"):
        tell_reporter(
            report, ReporterMessage.Event.RESOLVED, key="1", now=timezone.now(), words=words
        )
    said = [piece.text for piece in read_unaudited(report, [Kind.MESSAGE])]
    with translation.override(language):
        assert said == [str(words)]
    with translation.override("en"):
        assert (said == [str(words)]) == (language == "en")


def test_reporters_of_one_case_are_told_each_in_their_language(acme):
    reports = [make_report(acme.acme, locale=language).report for language in ("de", "ar", "xx")]
    words = RESULTS[Outcome.DUPLICATE]
    tell_each(reports, ReporterMessage.Event.RESOLVED, key="1", now=timezone.now(), words=words)
    for report, language in zip(reports, ("de", "ar", "en"), strict=True):
        with translation.override(language):
            said = [piece.text for piece in read_unaudited(report, [Kind.MESSAGE])]
            assert said == [str(words)]


@pytest.mark.parametrize(("language", "said"), [("de", "Zu diesem Beleg"), ("ar", "لا يوجد هنا")])
def test_api_answers_reporters_in_the_language_of_their_browser(client, cast, language, said):
    answer = client.post(
        "/w/acme/api/v1/status/",
        {"receipt": "x"},
        content_type="application/json",
        headers={"accept-language": language},
    )
    assert answer.json()["detail"].startswith(said)
