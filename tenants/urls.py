"""Addresses of tenants; the only ones of all apps that also lie outside a workspace."""

from django.urls import path

from tenants.views import (
    audit_trail,
    connections,
    contracts,
    invitations,
    people,
    preferences,
    role_requests,
    settings,
    start,
    stuck,
)

app_name = "tenants"
WORKSPACE = "w/<slug:slug>/"

urlpatterns = [
    path("", start.start_page, name="start"),
    path("workspaces/", start.workspaces_page, name="workspaces"),
    path("accounts/preferences/", preferences.preferences_page, name="preferences"),
    path("operator/stuck/", stuck.stuck_page, name="stuck"),
    path(
        "operator/stuck/<uuid:workspace_id>/<uuid:failure_id>/retry/",
        stuck.retry_stuck,
        name="retry_stuck",
    ),
    path(WORKSPACE + "join/<str:token>/", invitations.join_page, name="join"),
    path(WORKSPACE + "people/", people.people_page, name="people"),
    path(WORKSPACE + "people/invite/", people.invite_page, name="invite"),
    path(WORKSPACE + "people/<uuid:member_id>/", people.person_page, name="person"),
    path(WORKSPACE + "people/<uuid:member_id>/remove/", people.remove_person, name="remove"),
    path(WORKSPACE + "people/roles/", role_requests.role_requests_page, name="role_requests"),
    path(
        WORKSPACE + "people/roles/<uuid:role_request_id>/approve/",
        role_requests.approve_role,
        name="approve_role",
    ),
    path(
        WORKSPACE + "people/roles/<uuid:role_request_id>/refuse/",
        role_requests.refuse_role,
        name="refuse_role",
    ),
    path(
        WORKSPACE + "people/invitations/<uuid:invitation_id>/withdraw/",
        people.withdraw_invitation,
        name="withdraw",
    ),
    path(WORKSPACE + "settings/", settings.settings_page, name="settings"),
    path(WORKSPACE + "contracts/", contracts.contracts_page, name="contracts"),
    path(WORKSPACE + "contracts/new/", contracts.new_contract_page, name="contract_new"),
    path(WORKSPACE + "contracts/<uuid:contract_id>/", contracts.contract_page, name="contract"),
    path(
        WORKSPACE + "contracts/<uuid:contract_id>/end/",
        contracts.end_contract,
        name="contract_end",
    ),
    path(WORKSPACE + "connections/", connections.connections_page, name="connections"),
    path(
        WORKSPACE + "connections/client-keys/new/", connections.client_key_page, name="client_key"
    ),
    path(
        WORKSPACE + "connections/client-keys/<uuid:key_id>/revoke/",
        connections.revoke_client_key,
        name="revoke_client_key",
    ),
    path(WORKSPACE + "connections/webhooks/new/", connections.webhook_page, name="webhook"),
    path(
        WORKSPACE + "connections/webhooks/<uuid:webhook_id>/disable/",
        connections.disable_webhook,
        name="disable_webhook",
    ),
    path(
        WORKSPACE + "connections/webhooks/<uuid:webhook_id>/secret/",
        connections.rotate_webhook_secret,
        name="rotate_webhook_secret",
    ),
    path(
        WORKSPACE + "connections/webhooks/<uuid:webhook_id>/test/",
        connections.try_webhook,
        name="try_webhook",
    ),
    path(WORKSPACE + "audit/", audit_trail.audit_page, name="audit"),
]
