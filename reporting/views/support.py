"""The workspace's own places of help, shown to reporters before the public ones."""

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from reporting.actions import support as actions
from reporting.support_lines import NEEDS, country_choices, country_name
from tenants.access import TenantRequest, member_page
from tenants.permissions import Invalid, may_manage_workspace


class SupportForm(forms.Form):
    """One place of help."""

    need = forms.ChoiceField(
        label=gettext_lazy("Shown under"),
        choices=list(NEEDS.items()),
        error_messages={"required": gettext_lazy("Choose whom it helps.")},
    )
    name = forms.CharField(
        label=gettext_lazy("Name"),
        max_length=actions.MOST_NAME,
        help_text=gettext_lazy("Such as “Staff counselling”."),
        error_messages={"required": gettext_lazy("Say what place it is.")},
    )
    contact = forms.CharField(
        label=gettext_lazy("Telephone number or web address"),
        max_length=actions.MOST_CONTACT,
        error_messages={"required": gettext_lazy("Say how it is reached.")},
        widget=forms.TextInput(attrs={"spellcheck": "false", "autocomplete": "off"}),
    )
    country = forms.ChoiceField(
        label=gettext_lazy("Country"),
        required=False,
        help_text=gettext_lazy("Shown first to reporters whose language names this country."),
    )
    note = forms.CharField(
        label=gettext_lazy("Note"),
        required=False,
        max_length=actions.MOST_NOTE,
        help_text=gettext_lazy("Such as opening hours."),
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        everywhere = [("", _("Every country"))]
        named = country_choices(translation.get_language() or "en")
        self.fields["country"].choices = everywhere + named  # type: ignore[attr-defined]


@member_page(may_manage_workspace)
def support_page(request: TenantRequest) -> HttpResponse:
    """List the workspace's own places of help, and add one."""
    form = SupportForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.add_support_line(request.workspace, **form.cleaned_data, by=request.member)
            messages.success(request, _("Reporters see it from now on."))
            return redirect("reporting:support", slug=request.workspace.slug)
        except Invalid as error:
            form.add_error(error.field, error.detail)
    language = translation.get_language() or "en"
    lines = [
        {
            **line,
            "need_words": NEEDS.get(line["need"], line["need"]),
            "country_words": country_name(line["country"], language) if line["country"] else "",
        }
        for line in request.workspace.support_lines
    ]
    return render(
        request,
        "reporting/support.html",
        {"form": form, "lines": lines},
        status=400 if form.errors else 200,
    )


@member_page(may_manage_workspace)
@require_POST
def remove_support_line(request: TenantRequest) -> HttpResponse:
    """Remove the place of help named in the form."""
    given = request.POST.get("place", "")
    place = int(given) if given.isascii() and given.isdigit() and len(given) < 4 else -1
    actions.remove_support_line(
        request.workspace, place, request.POST.get("contact", ""), by=request.member
    )
    messages.success(request, _("Reporters see it no longer."))
    return redirect("reporting:support", slug=request.workspace.slug)
