"""The report form and its answers in plain words, without a script."""

import uuid
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from reporting import intake
from reporting.models import Category, Entry, Severity, YesNo
from tenants.permissions import Invalid

CATEGORIES = {
    Category.HARMFUL_CONTENT: (
        _("Harmful content"),
        _("It gave advice or wrote something that could hurt somebody."),
    ),
    Category.DATA_EXPOSURE: (
        _("Private data"),
        _("It showed or used personal or secret information it should not have."),
    ),
    Category.UNSAFE_TOOL_ACTION: (
        _("A wrong action"),
        _("It did something it should not have: sent, deleted, bought or changed a thing."),
    ),
    Category.HARASSMENT: (
        _("Threats or insults"),
        _("It threatened, insulted or degraded a person or a group."),
    ),
    Category.MISINFORMATION: (
        _("False information"),
        _("It stated something untrue as if it were a fact."),
    ),
    Category.OTHER: (_("Something else"), _("None of these fits.")),
}
SEVERITIES = {
    Severity.LOW: (_("Not very bad"), _("It was wrong or annoying. Nobody was harmed.")),
    Severity.MEDIUM: (_("Bad"), _("It could harm somebody, or it caused trouble.")),
    Severity.HIGH: (
        _("Very bad"),
        _("Somebody is or may be in danger, private data got out, or there is damage."),
    ),
}
YES_NO = [(YesNo.YES, _("Yes")), (YesNo.NO, _("No")), (YesNo.UNKNOWN, _("Not sure"))]


class CleanText(forms.CharField):
    """A text without control or broken characters, counted as a person counts."""

    def __init__(self, most: int, **options: Any) -> None:
        super().__init__(**options)
        self.most = most
        self.widget.attrs["maxlength"] = str(most)

    def clean(self, value: Any) -> str:
        """Return the cleaned text; the words of the refusal are those of the API."""
        try:
            return intake.clean_text(value or "", "", self.most, required=self.required)
        except Invalid as error:
            raise ValidationError(error.detail, code=error.code) from error


def one_of(choices: Any, **options: Any) -> forms.ChoiceField:
    """Return a question with a few answers."""
    return forms.ChoiceField(choices=choices, widget=forms.RadioSelect, **options)


class ReportForm(forms.Form):
    """One report, as a person tells it (B1-B5, B8, B10)."""

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
        label=_("What happened?"),
        help_text=_(
            "A few sentences are enough: what you asked for, and what it said or did. "
            "Names, card numbers and the like are taken out before anything is kept."
        ),
        widget=forms.Textarea(attrs={"rows": "6"}),
    )
    tool_name = CleanText(
        intake.MOST_TAG["tool_name"],
        required=False,
        label=_("What did it use or do?"),
        help_text=_("For example: e-mail, calendar, payment, deleting files."),
    )
    confirmation_requested = one_of(YES_NO, required=False, label=_("Did it ask you first?"))
    confirmation_given = one_of(YES_NO, required=False, label=_("Did you say yes?"))
    outcome_matched = one_of(YES_NO, required=False, label=_("Was the result what you wanted?"))
    warning_shown = one_of(YES_NO, required=False, label=_("Did you see a warning or a refusal?"))
    context = CleanText(
        intake.MOST_CONTEXT,
        required=False,
        label=_("The part of the conversation that matters"),
        help_text=_("Copy only what is needed to understand the problem."),
        widget=forms.Textarea(attrs={"rows": "4"}),
    )
    context_consent = forms.BooleanField(
        required=False,
        label=_("I agree that this part of the conversation is kept with my report"),
    )
    contact_email = forms.EmailField(
        required=False,
        max_length=254,
        label=_("Your e-mail address"),
        help_text=_(
            "Only used to tell you that there is news about this report. The people who read "
            "the report do not see it."
        ),
        error_messages={
            "invalid": _("Write one e-mail address, such as name@example.org, or leave it empty.")
        },
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    attempt = forms.UUIDField(widget=forms.HiddenInput)
    # When the form was opened, signed: a form filled faster than anybody types says something (C3).
    opened = forms.CharField(required=False, max_length=120, widget=forms.HiddenInput)

    TOOL = ("tool_name", "outcome_matched", "confirmation_requested", "confirmation_given",
            "warning_shown")  # fmt: skip

    def clean(self) -> dict[str, Any]:
        """Ask for consent where a part of the conversation was given (B8)."""
        given = super().clean() or self.cleaned_data
        if given.get("context") and not given.get("context_consent"):
            self.add_error(
                "context_consent",
                _("Tick this to send that part of the conversation, or empty the box above it."),
            )
        return given

    def typed(self) -> dict[str, str]:
        """Return what was typed, to carry it to the next page."""
        return {name: str(self.data[name]) for name in self.fields if self.data.get(name)}

    def options(self, name: str, words: dict[Any, Any]) -> list[dict[str, Any]]:
        """Return the answers of a question with the line that explains each."""
        chosen = self[name].value()
        return [
            {"value": value, "label": label, "hint": hint, "checked": value == chosen}
            for (value, label), (_label, hint) in zip(
                self.fields[name].choices,  # type: ignore[attr-defined]
                words.values(),
                strict=True,
            )
        ]

    def category_options(self) -> list[dict[str, Any]]:
        """Return the categories, each in a line of plain words."""
        return self.options("category", CATEGORIES)

    def severity_options(self) -> list[dict[str, Any]]:
        """Return the severities, each in a line of plain words."""
        return self.options("severity", SEVERITIES)

    def tool_answered(self) -> bool:
        """Say whether the questions about an action should stand open."""
        return any(self[name].value() or self[name].errors for name in self.TOOL)

    def context_answered(self) -> bool:
        """Say whether the question about the conversation should stand open."""
        return any(
            self[name].value() or self[name].errors for name in ("context", "context_consent")
        )

    def submission(self, locale: str) -> intake.Submission:
        """Return the submission of a valid form."""
        given = self.cleaned_data
        return intake.Submission(
            category=Category(given["category"]),
            severity=Severity[given["severity"].upper()],
            description=given["description"],
            entry=Entry.PAGE,
            tool_name=given["tool_name"],
            context=given["context"],
            context_consent=given["context_consent"],
            contact_email=given["contact_email"],
            locale=locale[: intake.MOST_LOCALE],
            confirmation_requested=YesNo(given["confirmation_requested"] or YesNo.UNKNOWN),
            confirmation_given=YesNo(given["confirmation_given"] or YesNo.UNKNOWN),
            outcome_matched=YesNo(given["outcome_matched"] or YesNo.UNKNOWN),
            warning_shown=YesNo(given["warning_shown"] or YesNo.UNKNOWN),
        )

    def attempt_key(self) -> str:
        """Return the key of this attempt: the same for a form that is sent twice."""
        attempt: uuid.UUID = self.cleaned_data["attempt"]
        return attempt.hex
