"""Host products and webhooks as the admin sees them (issue: Intake, Escalation)."""

import html
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tenants import actions, delivery
from tenants.models import AuditEvent, ClientKey, OutboxEntry, Webhook
from tenants.permissions import Denied

URL = "/w/acme/connections/"
KEY, HOOK = URL + "client-keys/new/", URL + "webhooks/new/"


@pytest.fixture
def admin(acme, client):
    client.force_login(acme.ada.user)
    return client


def secret_in(answer):
    return html.unescape(re.findall(r'id="secret"[^>]*>([^<]+)<', answer.content.decode())[0])


def test_client_key_secret_is_shown_once_and_is_the_real_one(acme, admin):
    answer = admin.post(KEY, {"name": "Web", "origins": "https://app.example.com/"})
    assert answer.status_code == 200
    assert "no-store" in answer["Cache-Control"]
    key = ClientKey.objects.get()
    assert secret_in(answer) == actions.client_secret(key)
    assert key.origins == ["https://app.example.com"]
    later = admin.get(URL).content.decode()
    assert key.public_id in later
    assert secret_in(answer) not in later


def test_secret_is_neither_in_the_row_nor_in_the_trail(acme, admin):
    for url, fields in (
        (KEY, {"name": "Web"}),
        (HOOK, {"name": "Chat", "url": "https://hooks.example.com/x"}),
    ):
        secret = secret_in(admin.post(url, fields))
        facts = str(list(AuditEvent.objects.values_list("facts", flat=True)))
        assert secret not in facts
        for row in [*ClientKey.objects.all(), *Webhook.objects.all()]:
            assert secret.encode() not in bytes(row.secret_sealed)


def test_revoked_key_stays_listed_and_is_revoked_once(acme, admin):
    admin.post(KEY, {"name": "Web"})
    key = ClientKey.objects.get()
    created = AuditEvent.objects.get(event="client_key.created")
    assert (created.object_id, created.member) == (key.pk, acme.ada)
    assert created.facts == {"origins": key.origins}
    for _ in range(2):
        admin.post(f"{URL}client-keys/{key.pk}/revoke/")
    key.refresh_from_db()
    assert key.revoked_at is not None
    revoked = AuditEvent.objects.get(event="client_key.revoked")
    assert (revoked.object_id, revoked.member) == (key.pk, acme.ada)
    assert b"Revoked" in admin.get(URL).content


@pytest.mark.parametrize(
    "origins",
    [
        "app.example.com",
        "ftp://app.example.com",
        "http://app.example.com",
        "https://app.example.com/path",
        "https://*.example.com",
        "https://user@app.example.com",
        "https://app.example.com:99999",
        "javascript:alert(1)",
        "null",
        "https://",
        "\n".join(f"https://a{n}.example.com" for n in range(21)),
    ],
)
def test_origin_that_is_none_is_refused(acme, admin, origins):
    answer = admin.post(KEY, {"name": "Web", "origins": origins})
    assert answer.status_code == 400
    assert b'id="id_origins_error"' in answer.content
    assert not ClientKey.objects.exists()


def test_origins_are_taken_one_a_line_each_once(acme, admin):
    text = "https://A.example.com\nhttps://a.example.com/\r\nhttp://localhost:8000 http://[::1]:9"
    assert admin.post(KEY, {"name": "Web", "origins": text}).status_code == 200
    assert ClientKey.objects.get().origins == [
        "https://a.example.com",
        "http://localhost:8000",
        "http://[::1]:9",
    ]


@pytest.mark.parametrize(
    "url",
    [
        "http://hooks.example.com/",
        "ftp://hooks.example.com/",
        "https://user:pass@hooks.example.com/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://" + "a" * 600 + ".example.com/",
        "",
    ],
)
def test_webhook_address_that_cannot_be_used_is_refused(acme, admin, url):
    answer = admin.post(HOOK, {"name": "Chat", "url": url})
    assert answer.status_code == 400
    assert b'id="id_url_error"' in answer.content
    assert not Webhook.objects.exists()


def test_plain_http_to_this_machine_is_for_trying_out_only(acme, admin, settings):
    fields = {"name": "Chat", "url": "http://127.0.0.1:9000/"}
    settings.MODE = "production"
    assert admin.post(HOOK, fields).status_code == 400
    settings.MODE = "demo"
    assert admin.post(HOOK, fields).status_code == 200


def test_disabled_webhook_is_listed_and_disabled_once(acme, admin):
    admin.post(HOOK, {"name": "Chat", "url": "https://hooks.example.com/x"})
    hook = Webhook.objects.get()
    added = AuditEvent.objects.get(event="webhook.added")
    assert (added.object_id, added.member, added.facts) == (hook.pk, acme.ada, {})
    for _ in range(2):
        admin.post(f"{URL}webhooks/{hook.pk}/disable/")
    disabled = AuditEvent.objects.get(event="webhook.disabled")
    assert (disabled.object_id, disabled.member) == (hook.pk, acme.ada)
    assert b"Disabled" in admin.get(URL).content


def test_last_deliveries_show_their_state(acme, admin):
    hook, _ = actions.add_webhook("Chat", "https://hooks.example.com/x", by=acme.ada)
    delivery.enqueue("t", "1", "test/hello", now=timezone.now(), webhook=hook)
    OutboxEntry.objects.filter(webhook=hook).update(
        state="failed_temp", attempts=3, error="HTTP 500"
    )
    text = admin.get(URL).content.decode()
    assert "Failed, will be tried again" in text
    assert "HTTP 500" in text


def test_name_typed_as_markup_is_shown_as_text(acme, admin):
    admin.post(KEY, {"name": "<script>x()</script>"})
    assert b"<script>x()" not in admin.get(URL).content


def test_only_an_admin_connects_and_disconnects(acme):
    now = timezone.now()
    key, _ = actions.create_client_key("k")
    hook, _ = actions.add_webhook("w", "https://example.org/")
    for member in (acme.lena, acme.carl, acme.aldo, acme.omar):
        for act in (
            lambda by: actions.create_client_key("x", by=by),
            lambda by: actions.add_webhook("x", "https://example.org/", by=by),
            lambda by: actions.revoke_client_key(key, by=by, now=now),
            lambda by: actions.disable_webhook(hook, by=by, now=now),
            lambda by: actions.change_settings(acme.acme, by=by, name="x"),
        ):
            with pytest.raises(Denied, match="workspace admin"):
                act(member)


def test_queries_do_not_grow_with_connections(acme, admin):
    def count():
        with CaptureQueriesContext(connection) as queries:
            admin.get(URL)
        return len(queries)

    def add():
        actions.create_client_key("k")
        hook, _ = actions.add_webhook("w", "https://example.org/")
        delivery.enqueue("t", str(hook.pk), "test/hello", now=timezone.now(), webhook=hook)

    add()
    count()
    few = count()
    for _ in range(9):
        add()
    assert count() == few


# -- Settings


SETTINGS = {
    "name": "Acme",
    "anonymous_reports": "on",
    "first_review_hours": 48,
    "appeal_days": 30,
    "trace_hold_minutes": 60,
}


def test_settings_are_saved_with_what_they_were(acme, admin):
    fields = {**SETTINGS, "first_review_hours": 24, "severe_review_hours": 2}
    assert admin.post("/w/acme/settings/", fields).status_code == 302
    acme.acme.refresh_from_db()
    assert (acme.acme.first_review_hours, acme.acme.severe_review_hours) == (24, 2)
    facts = AuditEvent.objects.get(event="workspace.changed").facts
    assert facts["before"] == {"first_review_hours": 48, "severe_review_hours": 4}
    assert facts["after"] == {"first_review_hours": 24, "severe_review_hours": 2}


def test_countries_of_telephone_numbers_are_a_setting_of_the_workspace(acme, admin):
    fields = {**SETTINGS, "severe_review_hours": 4, "phone_regions": "br, PT  br"}
    assert admin.post("/w/acme/settings/", fields).status_code == 302
    acme.acme.refresh_from_db()
    assert acme.acme.phone_regions == ["BR", "PT"]
    facts = AuditEvent.objects.get(event="workspace.changed").facts
    assert facts["after"] == {"phone_regions": ["BR", "PT"]}
    page = admin.get("/w/acme/settings/").content.decode()
    assert 'name="phone_regions" value="BR, PT"' in page
    admin.post("/w/acme/settings/", {**fields, "phone_regions": ""})
    acme.acme.refresh_from_db()
    assert acme.acme.phone_regions == []


def test_unchanged_settings_leave_no_entry(acme, admin):
    admin.post("/w/acme/settings/", {**SETTINGS, "severe_review_hours": 4})
    assert not AuditEvent.objects.filter(event="workspace.changed").exists()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("first_review_hours", 0),
        ("first_review_hours", -1),
        ("first_review_hours", 10**9),
        ("first_review_hours", "two"),
        ("severe_review_hours", 49),
        ("severe_review_hours", ""),
        ("appeal_days", 0),
        ("appeal_days", ""),
        ("trace_hold_minutes", ""),
        ("trace_hold_minutes", 5),
        ("trace_hold_minutes", 1441),
        ("trace_hold_minutes", -1),
        ("phone_regions", "Germany"),
        ("phone_regions", "DE, QQ"),
        ("phone_regions", "XX " * 80),
        ("name", ""),
        ("name", "x" * 121),
        ("name", "a\x00b"),
    ],
)
def test_setting_that_cannot_be_taken_is_named_and_nothing_changes(acme, admin, field, value):
    fields = {**SETTINGS, "severe_review_hours": 4, field: value}
    answer = admin.post("/w/acme/settings/", fields)
    assert answer.status_code == 400
    assert f'id="id_{field}_error"'.encode() in answer.content
    before = acme.acme.name
    acme.acme.refresh_from_db()
    assert (acme.acme.name, acme.acme.first_review_hours) == (before, 48)


# -- Redaction patterns (B7)

PATTERNS = "/w/acme/settings/redaction/"


def test_pattern_is_tried_without_being_kept_and_then_added(acme, admin):
    fields = {"name": "case number", "regex": r"CASE-\d{6}", "sample": "See CASE-123456 there."}
    tried = admin.post(PATTERNS, {**fields, "act": "try"})
    assert b"See [case number 1] there." in tried.content
    acme.acme.refresh_from_db()
    assert acme.acme.redaction_patterns == []
    assert admin.post(PATTERNS, fields).status_code == 302
    acme.acme.refresh_from_db()
    assert acme.acme.redaction_patterns == [{"name": "case number", "regex": r"CASE-\d{6}"}]
    assert "123456" not in str(list(AuditEvent.objects.values_list("facts", flat=True)))


@pytest.mark.parametrize(
    ("field", "fields"),
    [
        ("regex", {"name": "x", "regex": "(unclosed"}),
        ("regex", {"name": "x", "regex": ".*"}),
        ("regex", {"name": "x", "regex": r"\w+"}),
        ("regex", {"name": "x", "regex": "(a+)+$"}),
        ("regex", {"name": "x", "regex": "a" * 501}),
        ("name", {"name": "", "regex": "abc1"}),
        ("name", {"name": "y" * 41, "regex": "abc1"}),
    ],
)
def test_pattern_that_would_harm_is_refused_beside_its_field(acme, admin, field, fields):
    for act in ("add", "try"):
        answer = admin.post(PATTERNS, {**fields, "act": act})
        assert answer.status_code == 400
        assert f'id="id_{field}_error"'.encode() in answer.content
    acme.acme.refresh_from_db()
    assert acme.acme.redaction_patterns == []


def test_pattern_of_a_known_name_is_refused_and_a_removed_one_is_gone(acme, admin):
    fields = {"name": "number", "regex": "NR-[0-9]{4}"}
    admin.post(PATTERNS, fields)
    assert admin.post(PATTERNS, {**fields, "name": "NUMBER"}).status_code == 400
    added = AuditEvent.objects.get(event="pattern.added")
    assert (added.member, added.facts) == (acme.ada, fields)
    assert admin.post(PATTERNS + "remove/", {"name": "number"}).status_code == 302
    removed = AuditEvent.objects.get(event="pattern.removed")
    assert (removed.member, removed.facts) == (acme.ada, {"name": "number"})
    acme.acme.refresh_from_db()
    assert acme.acme.redaction_patterns == []
    assert admin.post(PATTERNS + "remove/", {"name": "number"}).status_code == 409


def test_only_an_admin_changes_patterns(acme):
    from privacy.actions import patterns

    for member in (acme.lena, acme.carl, acme.omar):
        with pytest.raises(Denied):
            patterns.add_pattern(acme.acme, "x", "x1", by=member)
        with pytest.raises(Denied):
            patterns.remove_pattern(acme.acme, "x", by=member)
