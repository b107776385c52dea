"""Forms of the case page."""

import uuid
from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from policy.models import EnforcementPoint, PolicyArea
from reporting.models import Report, Severity
from triage import follow_ups
from triage.actions import MOST_WORDS
from triage.follow_ups import KEEP
from triage.models import Case, Outcome

ALL = "all"


def _text_field(label: Any, help_text: Any, missing: Any) -> forms.CharField:
    # The action strips, measures and refuses: browsers send line ends as two characters, so a
    # limit here would refuse what the counter beside the field allows.
    return forms.CharField(
        label=label,
        help_text=help_text,
        strip=False,
        error_messages={"required": missing},
        widget=forms.Textarea(attrs={"rows": 4, "maxlength": MOST_WORDS}),
    )


class _ClosesCase(forms.Form):
    """What closes a case; it asks what becomes of an incident that would go on about it."""

    follow_up = forms.ChoiceField(
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what becomes of the incident.")},
    )

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if (running := follow_ups.running(case)) is None:
            del self.fields["follow_up"]
            return
        field = self.fields["follow_up"]
        field.label = _("Incident %(incident)s goes on. If this closes the case:") % {
            "incident": running
        }
        kept = [(why, _("Keep it: %(why)s") % {"why": words}) for why, words in KEEP.items()]
        field.choices = [(follow_ups.END, _("End it with the case")), *kept]  # type: ignore[attr-defined]


class DecideForm(_ClosesCase):
    """A decision; only the outcomes that the case's status allows are offered."""

    seen_status = forms.CharField(widget=forms.HiddenInput, required=False)
    outcome = forms.ChoiceField(
        label=_("Outcome"),
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what you found.")},
    )
    severity = forms.TypedChoiceField(
        label=_("Severity"),
        coerce=int,
        choices=Severity.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose how bad it is.")},
    )
    policy_area: "forms.ModelChoiceField[PolicyArea]" = forms.ModelChoiceField(
        None,
        label=_("Policy area"),
        empty_label=_("Choose an area"),
        error_messages={"required": _("Choose the area of rules that this is about.")},
    )
    enforcement_point: "forms.ModelChoiceField[EnforcementPoint]" = forms.ModelChoiceField(
        None,
        label=_("Enforcement point"),
        empty_label=_("Choose a point"),
        error_messages={"required": _("Choose where a rule should have held.")},
    )
    note = _text_field(
        _("Reason"),
        _("Why, in a few sentences. It is sealed with the report; the reporter does not see it."),
        _("Say why, so that the next reader can follow the decision."),
    )

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, case=case, **kwargs)
        if "follow_up" in self.fields and self.data.get("outcome") == Outcome.CONFIRMED:
            self.fields["follow_up"].required = False
        # A form filled in before the case moved must reach the action, which says who moved it.
        seen = self.data.get("seen_status") if self.is_bound else case.status
        outcomes = Case.OUTCOMES.get(str(seen), list(Outcome))
        self.initial = {"severity": case.severity, "seen_status": case.status}
        if len(outcomes) == 1:
            self.initial["outcome"] = outcomes[0].value
        self.fields["outcome"].choices = [  # type: ignore[attr-defined]
            (outcome.value, outcome.label) for outcome in outcomes
        ]
        for name, model in (("policy_area", PolicyArea), ("enforcement_point", EnforcementPoint)):
            self.fields[name].queryset = model.objects.order_by("name")  # type: ignore[attr-defined]


class _ToReporters(forms.Form):
    """Words to all reporters of a case or to one of them; a case of one report asks nothing."""

    to = forms.ChoiceField(
        label=_("To"),
        error_messages={
            "required": _("Choose whom it is for."),
            "invalid_choice": _("This report left the case or was closed. Choose again."),
        },
    )

    def __init__(
        self, *args: Any, talking: Sequence[Report] = (), to_all: bool, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self._talking = {report.reference: report for report in talking}
        if len(talking) < 2:
            del self.fields["to"]
            return
        first = talking[0].reference
        self.initial = {"to": ALL if to_all else first, **self.initial}
        self.fields["to"].choices = [  # type: ignore[attr-defined]
            (ALL, _("All reporters of this case, each by themselves")),
            *((reference, reference) for reference in self._talking),
        ]

    @property
    def reports(self) -> list[Report] | None:
        """Return the reports whose reporters are meant; None for all of the case."""
        chosen = self.cleaned_data.get("to", ALL)
        return None if chosen == ALL else [self._talking[chosen]]


class RequestDetailForm(_ToReporters):
    """A question to the reporter."""

    question = _text_field(
        _("Question to the reporter"),
        _("Ask for one thing, in plain words. The reporter reads it without personal details."),
        _("Write what you need to know."),
    )
    answer_by = forms.DateField(
        label=_("An answer helps until"),
        required=False,
        help_text=_(
            "The last day. After it the case comes back to the queue without an answer, and the "
            "reporter is told."
        ),
        error_messages={"invalid": _("Write a day such as 2026-12-03, or leave it empty.")},
        widget=forms.DateInput(attrs={"type": "date"}),
    )


class WriteForm(_ToReporters):
    """A message to the reporter; the same `attempt` again says nothing again."""

    attempt = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4, required=False)
    message = _text_field(
        _("Message to the reporter"),
        _("In plain words. The reporter reads it without personal details, on the status page."),
        _("Write what the reporter should know."),
    )


class ResolveForm(_ClosesCase):
    """What the reporter is told when a confirmed case is resolved."""

    resolution_note = _text_field(
        _("Note to the reporter"),
        _("What was done, in plain words. The reporter reads it without personal details."),
        _("Tell the reporter what was done."),
    )
