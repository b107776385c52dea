"""The report form and its answers in plain words, without a script."""

import uuid
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from privacy.texts import clean_text
from reporting.fields import ASKED, BY_NAME, ENTRY_POINTS, MOST_ID, MOST_LOCALE, Field
from reporting.models import Category, Entry, Severity, YesNo
from reporting.reporter_redactions import read_reporter_redactions
from reporting.submission import IntakePolicy, Submission
from tenants.models import Forbidden
from tenants.permissions import Invalid


class CleanText(forms.CharField):
    """A text without control or broken characters, counted as a person counts."""

    def __init__(self, most: int, *, missing: Any = "", **options: Any) -> None:
        """`missing` are the words for an empty box; without them those of a report."""
        super().__init__(**options)
        self.most, self.missing = most, missing
        # People write in their own language, whatever language the page is in.
        self.widget.attrs |= {"maxlength": str(most), "dir": "auto"}

    def clean(self, value: Any) -> str:
        """Return the cleaned text; the words of the refusal are those of the API."""
        if self.required and self.missing and not (value or "").strip():
            raise ValidationError(self.missing, code="required")
        try:
            return clean_text(value or "", "", self.most, required=self.required)
        except Invalid as error:
            raise ValidationError(error.detail, code=error.code) from error


def one_of(choices: Any, **options: Any) -> forms.ChoiceField:
    """Return a question with a few answers."""
    return forms.ChoiceField(choices=choices, widget=forms.RadioSelect, **options)


def field_of(field: Field) -> forms.Field:
    """Return the question of a form that asks for a field of a report."""
    words = {"label": field.question, "help_text": field.help}
    if field.kind == "choice":
        choices = [(value, title) for value, (title, _hint) in field.answers.items()]
        missing = {"required": field.missing} if field.missing else None
        return one_of(choices, required=field.required, error_messages=missing, **words)
    if field.kind == "tick":
        return forms.BooleanField(required=False, **words)
    if field.kind == "email":
        wrong = _("Write one e-mail address, such as name@example.org, or leave it empty.")
        return forms.EmailField(
            required=False,
            max_length=field.most,
            error_messages={"invalid": wrong},
            widget=forms.EmailInput(attrs={"autocomplete": "email", "dir": "auto"}),
            **words,
        )
    box = forms.Textarea(attrs={"rows": str(field.lines)}) if field.lines > 1 else forms.TextInput()
    required = field.required and not field.section
    return CleanText(field.most, required=required, widget=box, **words)


# What is asked only when it fits, and the questions of each, in the order they are offered.
SECTIONS = {
    section: tuple(field.name for field in ASKED if field.section == section)
    for section in ("tool", "refusal", "context")
}


# What a host's link to the page says of the answer it stands below; the section its kind opens.
LINKED = ("message_id", "model_version", "policy_version")
OPENED_BY: dict[str | None, str] = {Entry.TOOL_ACTION: "tool", Entry.REFUSAL: "refusal"}


class ReportForm(forms.Form):
    """One report, as a person tells it (B1-B5, B8, B10).

    Five questions for every report; those of a section only where it was opened. What is answered
    to a question that was not asked is not read.
    """

    # Which sections are open, and what was struck out in the preview (JSON).
    asked = forms.CharField(required=False, max_length=40, widget=forms.HiddenInput)
    reporter_redactions = forms.CharField(
        required=False, max_length=200_000, widget=forms.HiddenInput
    )
    attempt = forms.UUIDField(widget=forms.HiddenInput)
    # When the form was opened, signed: a form filled faster than anybody types says something (C3).
    opened = forms.CharField(required=False, max_length=120, widget=forms.HiddenInput)

    # Where somebody came from, by a link of the host product for pages without a script.
    entry_point = forms.ChoiceField(
        required=False,
        choices=[(word, word) for word in ENTRY_POINTS],
        widget=forms.HiddenInput,
    )
    message_id = forms.CharField(required=False, max_length=MOST_ID, widget=forms.HiddenInput)
    model_version = forms.CharField(required=False, max_length=80, widget=forms.HiddenInput)
    policy_version = forms.CharField(required=False, max_length=60, widget=forms.HiddenInput)

    def __init__(
        self, *args: Any, intake_policy: IntakePolicy, open_section: str = "", **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.intake_policy = intake_policy
        asked = str((self.data if self.is_bound else self.initial).get("asked", ""))
        self.open = {name for name in SECTIONS if name in {*asked.split(), open_section}}
        self.initial["asked"] = " ".join(sorted(self.open))
        for name, fields in SECTIONS.items():
            if name not in self.open:
                self._drop(*fields)
        if not intake_policy.allows(Forbidden.CONTEXT):
            self._drop(*SECTIONS["context"])
        if not intake_policy.allows(Forbidden.CONTACT):
            self._drop("contact_email")

    def _drop(self, *names: str) -> None:
        for name in names:
            self.fields.pop(name, None)

    def closed(self) -> list[str]:
        """Return the sections that can still be opened, in the order they are offered."""
        return [
            name
            for name in SECTIONS
            if name not in self.open
            and (name != "context" or self.intake_policy.allows(Forbidden.CONTEXT))
        ]

    def clean(self) -> dict[str, Any]:
        """Work out every condition again; ask for consent where there is context (B8)."""
        given = super().clean() or self.cleaned_data
        if given.get("context") and not given.get("context_consent"):
            self.add_error(
                "context_consent",
                _("Tick this to send that part of the conversation, or empty the box above it."),
            )
        if given.get("context"):
            try:
                self.intake_policy.check_window(0, len(given["context"].encode()))
            except Invalid as error:
                self.add_error("context", error.detail)
        if given.get("confirmation_requested") == YesNo.NO:
            # Nothing was asked, so nothing was answered.
            given["confirmation_given"] = ""
        return given

    def misses_tool(self) -> bool:
        """Say whether a tool was involved and has not been asked about yet."""
        acted = self.cleaned_data["category"] == Category.UNSAFE_TOOL_ACTION
        return acted and "tool" not in self.open

    def typed(self) -> dict[str, str]:
        """Return what was typed, to carry it to the next page."""
        return {name: str(self.data[name]) for name in self.fields if self.data.get(name)}

    def options(self, name: str) -> list[dict[str, Any]]:
        """Return the answers of a question with the line that explains each."""
        chosen = self[name].value()
        return [
            {"value": value, "label": label, "hint": hint, "checked": value == chosen}
            for value, (label, hint) in BY_NAME[name].answers.items()
        ]

    def category_options(self) -> list[dict[str, Any]]:
        """Return the categories, each in a line of plain words."""
        return self.options("category")

    def severity_options(self) -> list[dict[str, Any]]:
        """Return the severities, each in a line of plain words."""
        return self.options("severity")

    def refusal_options(self) -> list[dict[str, Any]]:
        """Return what can be wrong with a refusal, each in a line of plain words."""
        return self.options("refusal") if "refusal" in self.fields else []

    def submission(self, locale: str) -> Submission:
        """Return the submission of a valid form."""
        given = {
            field.name: value
            for field in ASKED
            if (value := self.cleaned_data.get(field.name)) not in (None, "")
        }
        given["severity"] = Severity[given["severity"].upper()]
        return Submission.of(
            **given,
            **{name: self.cleaned_data[name] for name in LINKED},
            entry=Entry(self.cleaned_data["entry_point"] or Entry.PAGE),
            reporter_redactions=read_reporter_redactions(self.cleaned_data["reporter_redactions"]),
            locale=locale[:MOST_LOCALE],
        )

    def attempt_key(self) -> str:
        """Return the key of this attempt: the same for a form that is sent twice."""
        attempt: uuid.UUID = self.cleaned_data["attempt"]
        return attempt.hex


ReportForm.base_fields = {field.name: field_of(field) for field in ASKED} | ReportForm.base_fields
