"""What people type back is found in the digits, widths and dashes of every keyboard."""

import unicodedata
from urllib.parse import quote

import pytest
from allauth.mfa.models import Authenticator
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from privacy.models import LegalHold
from reporting.actions import find_by_receipt
from reporting.receipt_codes import receipt_in_words
from tenants.scope import enter_scope
from tenants.typed import plain, typed_code, typed_reference
from tests.factories import make_report
from tests.test_accounts import code_of, is_signed_in, rhea, sign_in, turn_on_totp
from triage.models import Case

__all__ = ["rhea"]


def in_digits(zero: str) -> dict[int, str]:
    return {ord("0") + value: chr(ord(zero) + value) for value in range(10)}


# Arabic-Indic, Persian, Devanagari, Bengali.
SCRIPTS = {
    name: in_digits(zero) for name, zero in zip(["ar", "fa", "hi", "bn"], "٠۰०০", strict=True)
}
# Full width, as Japanese and Chinese keyboards write everything.
SCRIPTS["full width"] = {code: chr(code + 0xFEE0) for code in range(0x21, 0x7F)}
EVERY = pytest.mark.parametrize("script", SCRIPTS)


def typed(text: str, script: str) -> str:
    """Return a text as that keyboard writes it, with a mark of direction and another dash."""
    return "\u200f" + text.translate(SCRIPTS[script]).replace("-", "\u2212") + "\u00a0"


@EVERY
def test_receipt_is_found(acme, script):
    accepted = make_report(acme.acme)
    assert find_by_receipt(typed(accepted.receipt, script)) == accepted.report
    told = f"Your receipt: {typed(accepted.receipt, script)}\nKeep it."
    assert find_by_receipt(told) == accepted.report
    assert find_by_receipt(typed(receipt_in_words(accepted.receipt), script)) == accepted.report


@pytest.mark.parametrize("written", [str, receipt_in_words], ids=["letters", "words"])
def test_receipt_opens_its_page_and_takes_a_file(cast, client, written):
    with enter_scope(cast.acme.pk):
        receipt = typed(written(make_report(cast.acme).receipt), "ar")
    page = client.post("/w/acme/status/", {"receipt": receipt}, follow=True)
    assert "Report R-" in page.text
    for path in ("status", "consents"):
        answer = client.post(
            f"/w/acme/api/v1/{path}/", {"receipt": receipt}, content_type="application/json"
        )
        assert answer.status_code == 200
    file = SimpleUploadedFile("a.txt", b"What it said.")
    kept = client.post("/w/acme/api/v1/attachments/", {"receipt": receipt, "file": file})
    assert kept.status_code == 201


@EVERY
def test_codes_of_the_second_step_are_taken(rhea, client, script):
    sign_in(client)
    secret = turn_on_totp(client)
    client.post(reverse("mfa_generate_recovery_codes"))
    kept = Authenticator.objects.get(user=rhea, type="recovery_codes").wrap()
    recovery = kept.get_unused_codes()[0]
    for code in (code_of(secret), f"{recovery[:4]}-{recovery[4:]}"):
        client.logout()
        cache.clear()
        sign_in(client)
        client.post(reverse("mfa_authenticate"), {"code": typed(code, script)})
        assert is_signed_in(client)


def test_first_code_of_an_app_and_a_code_asked_for_again_are_taken(rhea, client):
    sign_in(client)
    page = client.get(reverse("mfa_activate_totp"), follow=True)
    if "reauthenticate" in page.request["PATH_INFO"]:
        client.post(page.request["PATH_INFO"], {"password": "quiet-harbour-lantern-42"})
        page = client.get(reverse("mfa_activate_totp"))
    secret = page.context["form"].secret
    client.post(reverse("mfa_activate_totp"), {"code": typed(code_of(secret), "fa")})
    assert Authenticator.objects.filter(user=rhea, type="totp").exists()
    cache.clear()
    again = client.post(reverse("mfa_reauthenticate"), {"code": typed(code_of(secret), "fa")})
    assert again.status_code == 302


@EVERY
def test_references_are_found(cast, script):
    from tests.triage.conftest import open_one

    with enter_scope(cast.acme.pk):
        case = open_one(cast.acme)
    lead = Client()
    lead.force_login(cast.lena.user)
    wanted = quote(typed(case.reference.lower(), script))
    assert lead.get(f"/w/acme/cases/{wanted}/").status_code == 200
    custodian = Client()
    custodian.force_login(cast.carl.user)
    with enter_scope(cast.acme.pk):
        reference = Case.objects.select_related("report").get().report.reference
    held = {"reference": typed(reference, script), "reason": "Order 7"}
    assert custodian.post("/w/acme/retention/holds/", held).status_code == 302
    with enter_scope(cast.acme.pk):
        assert LegalHold.objects.count() == 1


@EVERY
def test_reference_and_code_are_read_as_meant(script):
    assert typed_reference(typed("i-04k7m-2p9d1", script)) == "I-04K7M-2P9D1"
    assert typed_code(typed("123 456-78", script)) == "12345678"
    assert plain(typed("Case 12 - anna", script)) == "Case 12 - anna"


def test_all_digits_there_are_are_read():
    digits = [chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) == "Nd"]
    assert len(digits) > 600
    assert all(plain(digit) == str(unicodedata.decimal(digit)) for digit in digits)


def test_people_are_searched_as_they_are_written(cast):
    admin = Client()
    admin.force_login(cast.ada.user)
    found = admin.get("/w/acme/people/", {"q": typed("rhea@example.org", "full width")})
    assert "Rhea" in found.text
    assert "Rolf" not in found.text
