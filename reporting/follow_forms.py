"""Forms of the status page: the receipt, and what a reporter says to the team."""

from django import forms
from django.utils.translation import gettext_lazy as _

from reporting import intake
from reporting.forms import CleanText
from reporting.receipts import MOST_TYPED

TAKEN_OUT = _("Names, card numbers and the like are taken out before anything is kept.")


class ReceiptForm(forms.Form):
    """The receipt that opens a report's status."""

    receipt = forms.CharField(
        label=_("Your receipt"),
        max_length=MOST_TYPED,
        help_text=_(
            "28 letters and digits, or 14 words. Spaces, dashes and capitals do not matter. You "
            "can also paste all that stands in the file you kept."
        ),
        error_messages={
            "required": _("Enter the receipt you were given when you sent the report."),
            "max_length": _("A receipt has 28 letters and digits, or 14 words. Enter it alone."),
        },
        widget=forms.Textarea(
            attrs={
                "rows": "3",
                "autocomplete": "off",
                "autocapitalize": "none",
                "spellcheck": "false",
            }
        ),
    )


class AnswerForm(forms.Form):
    """A reporter's answer to a question of the team."""

    answer = CleanText(
        intake.MOST_ANSWER,
        label=_("Your answer"),
        help_text=TAKEN_OUT,
        widget=forms.Textarea(attrs={"rows": "5"}),
    )


class MessageForm(forms.Form):
    """What a reporter wants to add without being asked."""

    message = CleanText(
        intake.MOST_ANSWER,
        label=_("Your message"),
        help_text=TAKEN_OUT,
        widget=forms.Textarea(attrs={"rows": "4"}),
    )


class AppealForm(forms.Form):
    """Why a reporter disagrees with a result."""

    appeal = CleanText(
        intake.MOST_ANSWER,
        label=_("What did we get wrong?"),
        help_text=TAKEN_OUT,
        widget=forms.Textarea(attrs={"rows": "5"}),
    )
