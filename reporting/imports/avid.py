"""One record of the AI Vulnerability Database (AVID) as a submission."""

import re
from contextlib import suppress
from datetime import UTC, date, datetime, time
from typing import Any

from privacy.texts import clean_json, clean_text
from reporting.fields import MOST_DESCRIPTION, MOST_TRACE
from reporting.imports.avid_terms import category_of, severity_of
from reporting.models import Entry
from reporting.submission import Submission
from tenants.permissions import Invalid

SOURCE = "avid"
MOST_ID = 80
VISIBLE = re.compile(r"[\x21-\x7e]+")
SENTENCE_END = re.compile(r"(?<=[.!?])\s|(?<=[。！？])|\n")
CONTINUES = " […] (continues in the trace)"
LOCALES = {"eng": "en", "deu": "de", "fra": "fr", "spa": "es"}
KINDS: dict[type, str] = {
    dict: "an object",
    list: "a list",
    str: "text",
    bool: "true or false",
    int: "a number",
    float: "a number",
}


def record_id(record: dict[str, Any]) -> str:
    """Return the id that a record is known by everywhere; raise Invalid when it has none."""
    metadata = _part(record, "metadata", dict)
    value = metadata.get("report_id")
    if value is None and "vuln_id" in metadata:
        raise Invalid("metadata.report_id", "This is a vulnerability entry; export its reports.")
    if value is None or value == "":
        raise Invalid("metadata.report_id", "It is missing; give the record an id.")
    if not isinstance(value, str):
        raise _wrong("metadata.report_id", str, value)
    if len(value) > MOST_ID or not VISIBLE.fullmatch(value):
        raise Invalid(
            "metadata.report_id", f"Use up to {MOST_ID} letters, digits and signs without spaces."
        )
    return value


def submission_of(record: dict[str, Any]) -> Submission:
    """Return a record as a submission; raise Invalid for what cannot be taken.

    Nothing is lost but the names of the people credited: nobody here needs them, so they are not
    stored, and the trace says how many there were. What has no field of its own goes there too.
    """
    problem = _part(record, "problemtype", dict)
    title = _words(problem.get("description"), "problemtype.description")
    body = _words(record.get("description"), "description")
    if not body:
        raise Invalid("description.value", "It is empty; say in a few words what happened.")
    text, rest = _fitting(body if body.startswith(title) else f"{title}\n\n{body}")
    impact = _part(record, "impact", dict)
    avid, odin = _part(impact, "avid", dict, "impact."), _part(impact, "odin", dict, "impact.")
    views = [view for view in _part(avid, "sep_view", list, "impact.avid.") if _is_text(view)]
    names = _artifact_names(record)
    return Submission.of(
        category=category_of(views, title, body),
        severity=severity_of(_text(odin.get("SocialImpactScore")), _cvss_words(impact), title),
        description=text,
        entry=Entry.IMPORT,
        trace=_trace(record, rest),
        model_version=names[0] if names else "",
        harm_type=views[0] if views else _test_kind(record),
        occurred_at=_moment(record.get("reported_date")),
        locale=_locale(record.get("description")),
    )


def credited(record: dict[str, Any]) -> int:
    """Return how many people a record credits."""
    credit = record.get("credit")
    return len(credit) if isinstance(credit, list) else int(bool(credit))


def _fitting(text: str) -> tuple[str, str]:
    """Return what fits the description, cut after a sentence, and the rest."""
    text = text.strip()
    if len(text) <= MOST_DESCRIPTION:
        return clean_text(text, "description", MOST_DESCRIPTION), ""
    room = MOST_DESCRIPTION - len(CONTINUES)
    ends = [match.end() for match in SENTENCE_END.finditer(text, 0, room)]
    spaces = [text.rfind(" ", 0, room), room]
    cut = next((at for at in (*ends[-1:], *spaces) if at > room // 2), room)
    kept = clean_text(text[:cut], "description", MOST_DESCRIPTION)
    return kept + CONTINUES, text[cut:]


def _trace(record: dict[str, Any], rest: str) -> Any:
    trace = {name: value for name, value in record.items() if name not in {"description", "credit"}}
    if rest:
        trace["description_continued"] = rest
    if count := credited(record):
        trace["people_credited"] = count
    try:
        return clean_json(trace, "record", MOST_TRACE)
    except RecursionError as error:
        raise Invalid("record", "It is nested too deep; flatten it.") from error


def _artifact_names(record: dict[str, Any]) -> list[str]:
    affects = _part(record, "affects", dict)
    artifacts = _part(affects, "artifacts", list, "affects.")
    names = [_text(item.get("name") if isinstance(item, dict) else item) for item in artifacts]
    return [name.strip() for name in names if name.strip()]


def _test_kind(record: dict[str, Any]) -> str:
    """Return what most of the tests in the metrics tried, such as a kind of illegal substance."""
    kinds: list[str] = []
    for metric in _part(record, "metrics", list):
        results = metric.get("results") if isinstance(metric, dict) else None
        scores = results.get("Test Scores") if isinstance(results, dict) else None
        kinds += [
            score["Test Kind"]
            for score in (scores if isinstance(scores, list) else [])
            if isinstance(score, dict) and _is_text(score.get("Test Kind"))
        ]
    return max(sorted(set(kinds)), key=kinds.count, default="")


def _cvss_words(impact: dict[str, Any]) -> list[str]:
    cvss = impact.get("cvss")
    entries = cvss if isinstance(cvss, list) else [cvss]
    return [_text(entry.get("baseSeverity")) for entry in entries if isinstance(entry, dict)]


def _moment(value: Any) -> datetime | None:
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise _wrong("reported_date", str, value)
    with suppress(ValueError):
        # A day has no zone to lack.
        return datetime.combine(date.fromisoformat(value.strip()), time(), UTC)
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError as error:
        raise Invalid("reported_date", "This is no date; write 2026-02-19.") from error
    if moment.tzinfo is None:
        raise Invalid(
            "reported_date", "This time has no zone; end it with Z or an offset such as +02:00."
        )
    return moment


def _locale(value: Any) -> str:
    lang = _text(value.get("lang")) if isinstance(value, dict) else ""
    return LOCALES.get(lang, lang if re.fullmatch(r"[A-Za-z-]{2,12}", lang) else "")


def _words(value: Any, name: str) -> str:
    """Return a text that is given as {lang, value} or plainly."""
    if isinstance(value, dict):
        value, name = value.get("value"), f"{name}.value"
    if value is None:
        return ""
    if not isinstance(value, str):
        raise _wrong(name, str, value)
    return clean_text(value, name, 1_000_000)


def _part(record: dict[str, Any], name: str, kind: type, path: str = "") -> Any:
    value = record.get(name)
    if value is None:
        return kind()
    if not isinstance(value, kind):
        raise _wrong(path + name, kind, value)
    return value


def _wrong(name: str, kind: type, value: Any) -> Invalid:
    return Invalid(name, f"It must be {KINDS[kind]}; here it is {KINDS.get(type(value), 'null')}.")


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
