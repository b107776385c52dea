"""The report form and its answers in plain words, without a script."""

import uuid
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from privacy.models import Purpose
from privacy.texts import clean_text
from reporting import intake, questions
from reporting.intake_policy import IntakePolicy
from reporting.models import Category, Entry, Severity, YesNo
from reporting.questions import CATEGORIES, REFUSALS, SEVERITIES, YES_NO
from reporting.reporter_redactions import read_reporter_redactions
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


# What is asked only when it fits, and the questions of each.
SECTIONS: dict[str, tuple[str, ...]] = {
    "tool": ("tool_name", "outcome_matched", "confirmation_requested", "confirmation_given",
             "warning_shown"),
    "refusal": ("refusal",),
    "context": ("context", "context_consent"),
}  # fmt: skip


class ReportForm(forms.Form):
    """One report, as a person tells it (B1-B5, B8, B10).

    Five questions for every report; those of a section only where it was opened. What is answered
    to a question that was not asked is not read.
    """

    category = one_of(
        [(value, words[0]) for value, words in CATEGORIES.items()],
        label=_("What went wrong?"),
        error_messages={"required": _("Choose what went wrong.")},
    )
    severity = one_of(
        [(value.name.lower(), words[0]) for value, words in SEVERITIES.items()],
        label=_("How bad is it?"),
        error_messages={"required": _("Choose how bad it is.")},
    )
    description = CleanText(
        intake.MOST_DESCRIPTION,
        label=questions.DESCRIPTION,
        help_text=_(
            "A few sentences are enough: what you asked for, and what it said or did. "
            "Names, card numbers and the like are taken out before anything is kept."
        ),
        widget=forms.Textarea(attrs={"rows": "6"}),
    )
    refusal = one_of(
        [(value, words[0]) for value, words in REFUSALS.items()],
        required=False,
        label=questions.REFUSAL,
    )
    tool_name = CleanText(
        intake.MOST_TAG["tool_name"],
        required=False,
        label=questions.TOOL_NAME,
        help_text=_("For example: e-mail, calendar, payment, deleting files."),
    )
    confirmation_requested = one_of(YES_NO, required=False, label=questions.REQUESTED)
    confirmation_given = one_of(YES_NO, required=False, label=questions.GIVEN)
    outcome_matched = one_of(YES_NO, required=False, label=questions.OUTCOME)
    warning_shown = one_of(YES_NO, required=False, label=questions.WARNING)
    context = CleanText(
        intake.MOST_CONTEXT,
        required=False,
        label=questions.CONTEXT,
        help_text=_("Copy only what is needed to understand the problem."),
        widget=forms.Textarea(attrs={"rows": "4"}),
    )
    context_consent = forms.BooleanField(required=False, label=questions.CONSENTS[Purpose.CONTEXT])
    contact_email = forms.EmailField(
        required=False,
        max_length=254,
        label=questions.CONTACT,
        help_text=questions.CONSENTS[Purpose.CONTACT],
        error_messages={
            "invalid": _("Write one e-mail address, such as name@example.org, or leave it empty.")
        },
        widget=forms.EmailInput(attrs={"autocomplete": "email", "dir": "auto"}),
    )
    evaluation_consent = forms.BooleanField(
        required=False,
        label=questions.CONSENTS[Purpose.EVALUATION],
        help_text=_("You can take this back at any time, on the page of your report."),
    )
    # Which sections are open, and what was struck out in the preview (JSON).
    asked = forms.CharField(required=False, max_length=40, widget=forms.HiddenInput)
    reporter_redactions = forms.CharField(
        required=False, max_length=200_000, widget=forms.HiddenInput
    )
    attempt = forms.UUIDField(widget=forms.HiddenInput)
    # When the form was opened, signed: a form filled faster than anybody types says something (C3).
    opened = forms.CharField(required=False, max_length=120, widget=forms.HiddenInput)

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

    def options(self, name: str, labels: dict[Any, Any]) -> list[dict[str, Any]]:
        """Return the answers of a question with the line that explains each."""
        chosen = self[name].value()
        return [
            {"value": value, "label": label, "hint": hint, "checked": value == chosen}
            for (value, label), (_label, hint) in zip(
                self.fields[name].choices,  # type: ignore[attr-defined]
                labels.values(),
                strict=True,
            )
        ]

    def category_options(self) -> list[dict[str, Any]]:
        """Return the categories, each in a line of plain words."""
        return self.options("category", CATEGORIES)

    def severity_options(self) -> list[dict[str, Any]]:
        """Return the severities, each in a line of plain words."""
        return self.options("severity", SEVERITIES)

    def refusal_options(self) -> list[dict[str, Any]]:
        """Return what can be wrong with a refusal, each in a line of plain words."""
        return self.options("refusal", REFUSALS) if "refusal" in self.fields else []

    def submission(self, locale: str) -> intake.Submission:
        """Return the submission of a valid form."""
        given = self.cleaned_data

        def said(name: str) -> YesNo:
            return YesNo(given.get(name) or YesNo.UNKNOWN)

        return intake.Submission(
            category=Category(given["category"]),
            severity=Severity[given["severity"].upper()],
            description=given["description"],
            entry=Entry.PAGE,
            refusal=given.get("refusal", ""),
            tool_name=given.get("tool_name", ""),
            context=given.get("context", ""),
            context_consent=given.get("context_consent", False),
            contact_email=given.get("contact_email", ""),
            evaluation_consent=given["evaluation_consent"],
            reporter_redactions=read_reporter_redactions(given["reporter_redactions"]),
            locale=locale[: intake.MOST_LOCALE],
            confirmation_requested=said("confirmation_requested"),
            confirmation_given=said("confirmation_given"),
            outcome_matched=said("outcome_matched"),
            warning_shown=said("warning_shown"),
        )

    def attempt_key(self) -> str:
        """Return the key of this attempt: the same for a form that is sent twice."""
        attempt: uuid.UUID = self.cleaned_data["attempt"]
        return attempt.hex
