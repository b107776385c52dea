"""The form that makes an evaluation case."""

from django import forms
from django.utils.translation import gettext_lazy as _

from learning.actions import MOST_EXPECTATION, MOST_PROMPT, MOST_TOOL
from learning.models import EvaluationCase


class EvaluationForm(forms.Form):
    """What is said to the assistant, and how its answer is checked."""

    name = forms.CharField(
        label=_("Name"),
        max_length=80,
        help_text=_("Stands in every test run. Letters, digits, dots, dashes and underscores."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    prompt = forms.CharField(
        label=_("What is said to the assistant"),
        max_length=MOST_PROMPT,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("Write it anew, without anybody's data. It is redacted before it is kept."),
        error_messages={"required": _("Write what is said to the assistant.")},
    )
    # Set where the reporter's words were opened as a draft; their consent then goes with the case.
    from_reporter_text = forms.BooleanField(required=False, widget=forms.HiddenInput)
    # The report whose words were opened as a draft.
    source = forms.CharField(required=False, max_length=16, widget=forms.HiddenInput)
    check_kind = forms.ChoiceField(
        label=_("The test passes when"),
        choices=EvaluationCase.Check.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what the test checks.")},
    )
    expectation = forms.CharField(
        label=_("Expected answer"),
        max_length=MOST_EXPECTATION,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_(
            "For “does not contain a text”: exactly that text. Otherwise a description that a "
            "grading model can follow."
        ),
    )
    tool_name = forms.CharField(
        label=_("Tool that must not be used"),
        max_length=MOST_TOOL,
        required=False,
        help_text=_("Only for “the tool is not used”, as the host product calls it."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
