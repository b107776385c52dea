"""Pages of the custodian: rules, holds, what is due, and certificates of what was purged."""

import itertools
import uuid
from collections import Counter
from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import Exists, OuterRef
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from privacy.actions import add_rule, change_rule, release_hold, remove_rule, set_hold
from privacy.actions.retention import CLOSING_REASONS
from privacy.forms.retention import HoldForm, NewRuleForm, RemoveRuleForm, RuleForm
from privacy.models import DataKey, LegalHold, PurgeCertificate, Record, RetentionRule
from tenants.access import TenantRequest, member_page
from tenants.pages import page_by_id, parse_id
from tenants.permissions import Invalid, may_manage_retention, may_see_certificates

NEXT_DUE = 30
HOLDS_SHOWN = 200
# Counts stop here: "1,000+" says enough, and costs the same in a large workspace.
MOST_COUNTED = 1_000
FORM_VERBS = ("GET", "HEAD", "POST")


@member_page(may_manage_retention)
@require_safe
def retention_page(request: TenantRequest) -> HttpResponse:
    """Show the rules, the holds that stand, and what is due next."""
    return _retention(request, HoldForm())


@member_page(may_manage_retention)
@require_http_methods(FORM_VERBS)
def rule_page(request: TenantRequest, rule_id: uuid.UUID) -> HttpResponse:
    """Change how long one rule keeps its data."""
    rule = get_object_or_404(RetentionRule.objects.all(), pk=rule_id)
    form = RuleForm(request.POST or None, initial={"keep_days": rule.keep_days})
    if request.method == "POST" and form.is_valid():
        try:
            change_rule(rule, **form.cleaned_data, by=request.member, now=timezone.now())
        except Invalid as error:
            form.add_error(error.field, error.detail)
        else:
            messages.success(request, _("The rule is changed, for reports closed from now on."))
            return redirect("privacy:retention", slug=request.workspace.slug)
    return _form(request, "privacy/retention_rule.html", form, rule=rule, line=_rule_line(rule))


@member_page(may_manage_retention)
@require_http_methods(FORM_VERBS)
def new_rule_page(request: TenantRequest) -> HttpResponse:
    """Add a rule for reports closed for one reason."""
    form = NewRuleForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            add_rule(**form.cleaned_data, by=request.member, now=timezone.now())
        except Invalid as error:
            form.add_error(error.field, error.detail)
        else:
            messages.success(request, _("The rule is added, for reports closed from now on."))
            return redirect("privacy:retention", slug=request.workspace.slug)
    return _form(request, "privacy/retention_rule_new.html", form)


@member_page(may_manage_retention)
@require_http_methods(FORM_VERBS)
def remove_rule_page(request: TenantRequest, rule_id: uuid.UUID) -> HttpResponse:
    """Remove a rule for one closing reason."""
    rule = get_object_or_404(RetentionRule.objects.exclude(closing_reason=""), pk=rule_id)
    form = RemoveRuleForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        remove_rule(rule, **form.cleaned_data, by=request.member, now=timezone.now())
        messages.success(request, _("The rule is removed, for reports closed from now on."))
        return redirect("privacy:retention", slug=request.workspace.slug)
    return _form(
        request, "privacy/retention_rule_remove.html", form, rule=rule, line=_rule_line(rule)
    )


@member_page(may_manage_retention)
@require_POST
def hold_report(request: TenantRequest) -> HttpResponse:
    """Set a legal hold on the report with the reference given."""
    form = HoldForm(request.POST)
    if not form.is_valid():
        return _retention(request, form, status=400)
    record = Record.objects.filter(reference=form.cleaned_data["reference"]).first()
    if record is None:
        form.add_error("reference", _("No report here has this reference. Check each character."))
        return _retention(request, form, status=400)
    try:
        set_hold(record, form.cleaned_data["reason"], by=request.member, now=timezone.now())
    except Invalid as error:
        form.add_error(error.field, error.detail)
        return _retention(request, form, status=400)
    message = _("%(reference)s is held: no purge touches it until the hold is released.")
    messages.success(request, message % {"reference": record.reference})
    return redirect("privacy:retention", slug=request.workspace.slug)


@member_page(may_manage_retention)
@require_POST
def end_hold(request: TenantRequest, hold_id: uuid.UUID) -> HttpResponse:
    """Release a legal hold."""
    hold = get_object_or_404(LegalHold.objects.select_related("record"), pk=hold_id)
    release_hold(hold, by=request.member, now=timezone.now())
    message = _(
        "The hold on %(reference)s is released; what is due of it goes with the next purge."
    )
    messages.success(request, message % {"reference": hold.record.reference})
    return redirect("privacy:retention", slug=request.workspace.slug)


@member_page(may_see_certificates)
@require_safe
def certificates_page(request: TenantRequest) -> HttpResponse:
    """List certificates of what was purged, newest first."""
    before, after = (parse_id(request.GET.get(name)) for name in ("before", "after"))
    certificates = PurgeCertificate.objects.defer("record_ids")
    page = page_by_id(certificates, before=before, after=after)
    context = {
        "rows": page.rows,
        "newer_url": page.newer and f"?after={page.newer}",
        "older_url": page.older and f"?before={page.older}",
    }
    return render(request, "privacy/certificates.html", context)


@member_page(may_see_certificates)
@require_safe
def certificate_page(request: TenantRequest, certificate_id: uuid.UUID) -> HttpResponse:
    """Show one certificate, to be printed or saved."""
    certificate = get_object_or_404(PurgeCertificate.objects.all(), pk=certificate_id)
    references = Record.objects.filter(pk__in=certificate.record_ids).order_by("reference")
    context = {
        "certificate": certificate,
        "number": str(certificate.pk),
        "references": list(references.values_list("reference", flat=True)),
        "facts": _certificate_facts(certificate),
    }
    return render(request, "privacy/certificate.html", context)


def _form(request: TenantRequest, template: str, form: forms.Form, **context: Any) -> HttpResponse:
    status = 400 if form.is_bound and form.errors else 200
    return render(request, template, {"form": form, **context}, status=status)


def _retention(request: TenantRequest, form: HoldForm, status: int = 200) -> HttpResponse:
    now = timezone.now()
    holds = LegalHold.objects.filter(released_at=None).select_related("record", "by__user")
    rules = list(RetentionRule.objects.order_by("data_class", "closing_reason"))
    counts = Counter(rule.data_class for rule in rules)
    context = {
        "form": form,
        "lines": [
            {**_rule_line(rule), "rest": counts[rule.data_class] > 1 and not rule.closing_reason}
            for rule in rules
        ],
        "holds": holds.order_by("-set_at")[:HOLDS_SHOWN],
        "due": _due_next(),
        "figures": _figures(now),
        "now": now,
    }
    return render(request, "privacy/retention.html", context, status=status)


def _rule_line(rule: RetentionRule) -> dict[str, Any]:
    reason = rule.closing_reason
    return {"rule": rule, "reason": CLOSING_REASONS.get(reason, reason)}


def _due_next() -> list[dict[str, Any]]:
    """Return what is due next, one line for what goes of one report at one moment."""
    standing = LegalHold.objects.filter(record=OuterRef("record"), released_at=None)
    keys = (
        DataKey.objects.filter(purge_at__isnull=False)
        .select_related("record")
        .defer("wrapped")
        .annotate(held=Exists(standing))
        .order_by("purge_at", "record_id", "data_class")[:NEXT_DUE]
    )
    lines = []
    for (purge_at, _record_id), group in itertools.groupby(
        keys, key=lambda key: (key.purge_at, key.record_id)
    ):
        same = list(group)
        lines.append(
            {
                "record": same[0].record,
                "purge_at": purge_at,
                "held": same[0].held,
                "classes": [key.get_data_class_display() for key in same],
            }
        )
    return lines


def _figures(now: datetime) -> list[dict[str, str]]:
    figures = []
    for label, moment in (
        (_("Due now"), now),
        (_("Within 7 days"), now + timedelta(days=7)),
        (_("Within 30 days"), now + timedelta(days=30)),
    ):
        count = DataKey.objects.filter(purge_at__lte=moment)[: MOST_COUNTED + 1].count()
        value = f"{MOST_COUNTED:,}+" if count > MOST_COUNTED else f"{count:,}"
        figures.append({"label": label, "value": value})
    return figures


def _certificate_facts(certificate: PurgeCertificate) -> list[dict[str, Any]]:
    return [
        {"term": _("Number"), "value": str(certificate.pk)},
        {"term": _("Rule"), "value": certificate.rule},
        {"term": _("Class of data"), "value": certificate.get_data_class_display()},
        {"term": _("Clock had run out by"), "exact": certificate.due_before},
        {"term": _("Reports"), "value": f"{certificate.records:,}"},
        {"term": _("Keys destroyed"), "value": f"{certificate.keys_destroyed:,}"},
        {"term": _("Rows deleted"), "value": f"{certificate.rows_deleted:,}"},
        {"term": _("Kept by legal hold"), "value": f"{certificate.held_back:,}"},
        {"term": _("Issued"), "exact": certificate.issued_at},
    ]
