"""The form of the administrative pathway: more context than a user gives, for a customer."""

from datetime import UTC, datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from escalation.actions.filing import (
    MOST_AFFECTED,
    MOST_ID,
    MOST_INFORMED,
    MOST_TITLE,
    MOST_WORDS,
    Filed,
    find_contract,
)
from reporting.fields import CATEGORIES, MOST_DESCRIPTION, REDACTED_COLUMNS, SEVERITIES
from reporting.forms import CleanText, one_of
from reporting.models import Category, Entry, Severity
from reporting.submission import Submission
from tenants.models import Contract
from tenants.permissions import Invalid
from tenants.time_zones import binding_day, zone_in_use

MOMENT = "%Y-%m-%dT%H:%M"
EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)


class Lines(CleanText):
    """One thing a line."""

    def __init__(self, most: int, each: int, **options: Any) -> None:
        super().__init__(most * (each + 2), **options)
        self.lines, self.each = most, each

    def clean(self, value: Any) -> str:
        """Return the lines that hold something, each once; refuse too many or too long ones."""
        stripped = [line.strip() for line in super().clean(value).splitlines()]
        kept = list(dict.fromkeys(line for line in stripped if line))
        if len(kept) > self.lines:
            raise ValidationError(
                _now("These are %(n)s lines; the most is %(most)s.")
                % {"n": len(kept), "most": self.lines}
            )
        for number, line in enumerate(kept, start=1):
            if len(line) > self.each:
                raise ValidationError(
                    _now("Line %(number)s has more than %(most)s characters.")
                    % {"number": number, "most": self.each}
                )
        return "\n".join(kept)


class PastMoment(forms.DateTimeField):
    """A moment of the past, in the zone of whoever writes it."""

    def __init__(self, **options: Any) -> None:
        super().__init__(
            required=False,
            input_formats=[MOMENT, "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S"],
            widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format=MOMENT),
            help_text=zone_in_use,
            error_messages={"invalid": _("Write a date and time such as 2026-11-25T09:30.")},
            **options,
        )

    def clean(self, value: Any) -> Any:
        """Return the moment; refuse one before the year 2000 or ahead."""
        moment = super().clean(value)
        if moment is not None and not EARLIEST < moment <= timezone.now():
            raise ValidationError(_now("Give a moment between the year 2000 and now."))
        return moment


class FilingForm(forms.Form):
    """What a liaison files for a customer."""

    contract = CleanText(
        60,
        missing=_("Name the contract. Those in force are listed above the box."),
        required=False,
        label=_("Contract reference"),
        help_text=_("As the customer's papers write it. It decides what is due how fast."),
    )
    title = CleanText(
        MOST_TITLE,
        missing=_("Give it a title of one line."),
        label=_("Title"),
        help_text=_("One line, without names."),
    )
    description = CleanText(
        MOST_DESCRIPTION,
        label=_("What happened"),
        help_text=_("Names, card numbers and the like are taken out before anything is kept."),
        widget=forms.Textarea(attrs={"rows": "6"}),
    )
    category = one_of(
        [(value, label) for value, (label, _hint) in CATEGORIES.items()],
        label=_("What went wrong"),
        error_messages={"required": _("Choose what went wrong.")},
    )
    severity = one_of(
        [(value.name.lower(), label) for value, (label, _hint) in SEVERITIES.items()],
        label=_("How bad is it"),
        error_messages={"required": _("Choose how bad it is.")},
    )
    occurred_at = PastMoment(label=_("When it happened"))
    noticed_at = PastMoment(label=_("When it was noticed"))
    affected = Lines(
        MOST_AFFECTED,
        MOST_ID,
        required=False,
        label=_("Affected users"),
        help_text=_(
            "One a line, as the customer knows them: a number or an address. Each is sealed; the "
            "people who work the case see only how many there are."
        ),
        widget=forms.Textarea(attrs={"rows": "4"}),
    )
    systems = CleanText(
        500,
        required=False,
        label=_("Systems affected"),
        help_text=_("Products, environments, integrations."),
    )
    model_version = CleanText(
        REDACTED_COLUMNS["model_version"], required=False, label=_("Model version")
    )
    tool_name = CleanText(REDACTED_COLUMNS["tool_name"], required=False, label=_("Tool"))
    done = CleanText(
        MOST_WORDS // 2,
        required=False,
        label=_("What was done so far"),
        widget=forms.Textarea(attrs={"rows": "3"}),
    )
    informed = Lines(
        MOST_INFORMED,
        254,
        required=False,
        label=_("Whom to keep informed"),
        help_text=_("E-mail addresses, one a line. Sealed; you pass on what they may know."),
        widget=forms.Textarea(attrs={"rows": "2"}),
    )
    attempt = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, **options: Any) -> None:
        # Users affected may come as several fields, from a client that has one for each.
        if args and hasattr(args[0], "getlist") and len(args[0].getlist("affected")) > 1:
            data = args[0].copy()
            data["affected"] = "\n".join(data.getlist("affected"))
            args = (data, *args[1:])
        super().__init__(*args, **options)
        today = binding_day(timezone.now())
        self.contracts = list(Contract.objects.in_force(today).order_by("reference")[:50])
        if self.contracts:
            self.fields["contract"].required = True
            listed = "; ".join(f"{row.reference} ({row.customer})" for row in self.contracts)
            self.fields["contract"].help_text = _now(
                "As the customer's papers write it. In force: %(listed)s."
            ) % {"listed": listed}
        else:
            del self.fields["contract"]

    def clean_contract(self) -> str:
        """Refuse a reference that is not known, and list those that are."""
        try:
            contract = find_contract(self.cleaned_data["contract"], timezone.now())
        except Invalid as error:
            raise ValidationError(error.detail, code=error.code) from error
        return contract.reference if contract else ""

    def clean_informed(self) -> str:
        """Refuse a line that is no e-mail address."""
        given: str = self.cleaned_data["informed"]
        for number, line in enumerate(given.splitlines(), start=1):
            try:
                validate_email(line)
            except ValidationError as error:
                raise ValidationError(
                    _now("Line %(number)s is no e-mail address.") % {"number": number}
                ) from error
        return given

    def typed(self) -> dict[str, str]:
        """Return what was typed, to carry it to the next page."""
        return {name: str(self.data[name]) for name in self.fields if self.data.get(name)}

    def options(self, name: str, explained: dict[Any, Any]) -> list[dict[str, Any]]:
        """Return the answers of a question with the line that explains each."""
        chosen = self[name].value()
        choices = self.fields[name].choices  # type: ignore[attr-defined]
        return [
            {"value": value, "label": label, "hint": hint, "checked": value == chosen}
            for (value, label), (_label, hint) in zip(choices, explained.values(), strict=True)
        ]

    def category_options(self) -> list[dict[str, Any]]:
        """Return the categories, each in a line of plain words."""
        return self.options("category", CATEGORIES)

    def severity_options(self) -> list[dict[str, Any]]:
        """Return the severities, each in a line of plain words."""
        return self.options("severity", SEVERITIES)

    def filed(self) -> Filed:
        """Return what a valid form files."""
        given = self.cleaned_data
        parts = [
            ("", given["description"]),
            (_now("Systems affected"), given["systems"]),
            (_now("Done so far"), given["done"]),
        ]
        text = "\n\n".join(f"{head}: {body}" if head else body for head, body in parts if body)
        return Filed(
            title=given["title"],
            submission=Submission.of(
                category=Category(given["category"]),
                severity=Severity[given["severity"].upper()],
                description=f"{given['title']}\n\n{text}",
                entry=Entry.ADMIN,
                tool_name=given["tool_name"],
                model_version=given["model_version"],
                occurred_at=given["occurred_at"],
            ),
            contract=given.get("contract", ""),
            affected=tuple(given["affected"].splitlines()),
            informed=tuple(given["informed"].splitlines()),
            noticed_at=given["noticed_at"],
        )


class WordsForm(forms.Form):
    """A message between a liaison and the team."""

    words = CleanText(
        MOST_WORDS,
        missing=_("Write the message first."),
        label=_("Message"),
        help_text=_("Names, card numbers and the like are taken out before anything is kept."),
        widget=forms.Textarea(attrs={"rows": "4"}),
    )
