"""The form that makes an evaluation case."""

from django import forms
from django.utils.translation import gettext_lazy as _

from learning.models import EvaluationCase
from learning.wording import (
    MOST_EXPECTATION,
    MOST_PROMPT,
    MOST_SYSTEM,
    MOST_TOOL,
    MOST_TOOLS,
    MOST_TURNS,
)


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
    turns = forms.CharField(
        label=_("Earlier turns"),
        max_length=MOST_TURNS,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_(
            "What was said before, oldest first: each turn on a new line, beginning with “User:” "
            "or “Assistant:”."
        ),
    )
    system = forms.CharField(
        label=_("System prompt"),
        max_length=MOST_SYSTEM,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    tools = forms.CharField(
        label=_("Tools"),
        max_length=MOST_TOOLS,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4, "spellcheck": "false"}),
        help_text=_(
            "As JSON, the way the model is given them. A tool that must not be used is offered by "
            "its name alone when it is not among them."
        ),
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
