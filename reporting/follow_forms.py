"""Forms of the status page: the receipt, and what a reporter says to the team."""

from contextlib import suppress
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from reporting.fields import MOST_ANSWER
from reporting.forms import CleanText
from reporting.receipt_codes import MOST_TYPED, read_receipt
from tenants.permissions import Invalid

# Bytes; the file that the page gives has about a tenth of it.
MOST_RECEIPT_FILE = 4096

TAKEN_OUT = _("Names, card numbers and the like are taken out before anything is kept.")


class ReceiptForm(forms.Form):
    """The receipt that opens a report's status: typed, pasted, or in the file that was kept."""

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
                "dir": "auto",
                "spellcheck": "false",
            }
        ),
    )

    file = forms.FileField(
        label=_("Or the file you kept"),
        required=False,
        help_text=_("It is read to open your report, and not kept."),
        widget=forms.FileInput(attrs={"accept": ".txt,text/plain"}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Asked for as long as no file was chosen in its stead.
        self.fields["receipt"].required = "file" not in self.files

    def clean_file(self) -> str:
        """Return the receipt in the file that was chosen; refuse one that holds none."""
        chosen = self.cleaned_data["file"]
        if not chosen:
            return ""
        receipt = None
        # Of what is larger, not a byte is looked at: the file that was given is far smaller.
        if chosen.size <= MOST_RECEIPT_FILE:
            with suppress(UnicodeDecodeError, Invalid):
                receipt = read_receipt(chosen.read().decode("utf-8-sig"))
        if receipt is None:
            raise forms.ValidationError(
                _("There is no receipt in this file. Choose the one you saved with it.")
            )
        return receipt

    def clean(self) -> dict[str, Any]:
        """Take the typed receipt, or the one of the file where none was typed."""
        given = self.cleaned_data
        given["receipt"] = given.get("receipt") or given.get("file")
        return given

    @property
    def answered(self) -> str:
        """Return the field that the receipt came from, where what is wrong with it is said."""
        return "receipt" if self.data.get("receipt") else "file"


class AnswerForm(forms.Form):
    """A reporter's answer to a question of the team."""

    answer = CleanText(
        MOST_ANSWER,
        missing=_("Write your answer."),
        label=_("Your answer"),
        help_text=TAKEN_OUT,
        widget=forms.Textarea(attrs={"rows": "5"}),
    )


class MessageForm(forms.Form):
    """What a reporter wants to add without being asked."""

    message = CleanText(
        MOST_ANSWER,
        missing=_("Write your message."),
        label=_("Your message"),
        help_text=TAKEN_OUT,
        widget=forms.Textarea(attrs={"rows": "4"}),
    )


class AppealForm(forms.Form):
    """Why a reporter disagrees with a result."""

    appeal = CleanText(
        MOST_ANSWER,
        missing=_("Say what we got wrong."),
        label=_("What did we get wrong?"),
        help_text=TAKEN_OUT,
        widget=forms.Textarea(attrs={"rows": "5"}),
    )
