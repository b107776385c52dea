"""Keeping a receipt: as a file, and exchanging it for a new one."""

from django.conf import settings
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from reporting.actions import find_rotated, receipt_mark, rotate_receipt
from reporting.follow_forms import ReceiptForm
from reporting.receipt_codes import read_receipt, receipt_in_words
from reporting.views.page import page, speak
from reporting.views.status import UNPROCESSABLE, opened_report, remember, remembered, to_status
from tenants.access import TenantRequest, public_page
from tenants.permissions import Invalid


@public_page
@sensitive_post_parameters("receipt")
@never_cache
@require_POST
def receipt_file(request: TenantRequest) -> HttpResponse:
    """Give a receipt back as a text file.

    Receipts are stored nowhere, so the page that shows one sends it along. Nothing is looked up:
    the file says nothing of whether there is such a report.
    """
    form = ReceiptForm(request.POST)
    receipt = None
    if form.is_valid():
        try:
            receipt = read_receipt(form.cleaned_data["receipt"])
        except Invalid as error:
            form.add_error("receipt", error.detail)
        else:
            if receipt is None:
                form.add_error("receipt", _("This is not a receipt. Check each letter."))
    if receipt is None:
        context = {"form": form}
        return page(request, "reporting/status_receipt.html", context, status=UNPROCESSABLE)
    text = render_to_string(
        "reporting/receipt_file.txt",
        {
            "receipt": receipt,
            "words": receipt_in_words(receipt),
            "workspace": request.workspace,
            "url": f"{settings.BASE_URL}/w/{request.workspace.slug}/status/",
        },
    )
    return HttpResponse(
        text,
        content_type="text/plain; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="receipt.txt"'},
    )


@public_page
@sensitive_post_parameters("attempt")
@never_cache
@require_POST
def receipt_new(request: TenantRequest) -> HttpResponse:
    """Exchange the receipt; the answer to the POST shows the new one, the only time it is shown."""
    attempt, mark = request.POST.get("attempt", "")[:64], request.POST.get("mark", "")[:64]
    remembered_report, report = remembered(request), opened_report(request)
    if remembered_report is None or not attempt:
        return to_status(request)
    if report is not None and receipt_mark(report.receipt_lookup) == mark:
        receipt = rotate_receipt(report, attempt=attempt, now=timezone.now())
    else:
        # The same form sent again: the answer was lost, or the page was loaded once more.
        again = find_rotated(mark, attempt)
        if again is None or again[0].pk != remembered_report[0]:
            return to_status(request)
        report, receipt = again
        speak(request, report)
    context = {"receipt": receipt, "words": receipt_in_words(receipt), "report": report}
    response = page(request, "reporting/receipt_new.html", context)
    remember(request, response, report)
    return response
