"""The workspace's own redaction patterns, with a box to try them in."""

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from privacy.actions import patterns as actions
from privacy.texts import own_patterns
from redaction import PatternFailed, WorkspacePattern, WorkspacePatterns, check_pattern, redact
from tenants.access import TenantRequest, member_page
from tenants.models import Workspace
from tenants.permissions import Invalid, may_manage_workspace


class PatternForm(forms.Form):
    """One pattern, and a text to try it on, which is not kept."""

    name = forms.CharField(
        label=gettext_lazy("Name"),
        max_length=40,
        help_text=gettext_lazy("Stands in the report instead of what matched, in brackets."),
        error_messages={"required": gettext_lazy("Name it.")},
    )
    regex = forms.CharField(
        label=gettext_lazy("Regular expression"),
        max_length=500,
        strip=False,
        help_text=gettext_lazy(r"Such as CASE-\d{6}. It must not match ordinary words."),
        error_messages={"required": gettext_lazy("Give an expression.")},
        widget=forms.TextInput(attrs={"spellcheck": "false", "autocomplete": "off"}),
    )
    sample = forms.CharField(
        label=gettext_lazy("Text to try it on"),
        required=False,
        max_length=5000,
        help_text=gettext_lazy("It is shown below as it would be stored, and not kept."),
        widget=forms.Textarea(attrs={"rows": 4}),
    )


@member_page(may_manage_workspace)
@sensitive_post_parameters("sample")
@never_cache
def patterns_page(request: TenantRequest) -> HttpResponse:
    """List the patterns; try one on a text, or add it."""
    form, tried = PatternForm(request.POST or None), ""
    if request.method == "POST" and form.is_valid():
        name, regex = form.cleaned_data["name"], form.cleaned_data["regex"]
        try:
            if request.POST.get("act") != "try":
                actions.add_pattern(request.workspace, name, regex, by=request.member)
                messages.success(request, _("%(name)s is hidden from now on.") % {"name": name})
                return redirect("privacy:patterns", slug=request.workspace.slug)
            tried = _try(request.workspace, form)
        except Invalid as error:
            form.add_error(error.field, error.detail)
    context = {"form": form, "tried": tried, "patterns": request.workspace.redaction_patterns}
    status = 400 if form.errors else 200
    return render(request, "privacy/patterns.html", context, status=status)


@member_page(may_manage_workspace)
@require_POST
def remove_pattern(request: TenantRequest) -> HttpResponse:
    """Remove the pattern named in the form."""
    name = request.POST.get("name", "")
    actions.remove_pattern(request.workspace, name, by=request.member)
    messages.success(request, _("%(name)s is no longer hidden.") % {"name": name})
    return redirect("privacy:patterns", slug=request.workspace.slug)


def _try(workspace: Workspace, form: PatternForm) -> str:
    """Return the sample as it would be stored with the new pattern beside the known ones."""
    new = WorkspacePattern(name=form.cleaned_data["name"], regex=form.cleaned_data["regex"])
    try:
        check_pattern(new)
    except PatternFailed as failure:
        raise Invalid("regex", f"The pattern {failure.reason}") from failure
    known = own_patterns(workspace)
    others = (pattern for pattern in known if pattern.name != new.name)
    patterns = WorkspacePatterns([*others, new], known.phone_regions)
    return redact(form.cleaned_data["sample"], patterns=patterns).text
