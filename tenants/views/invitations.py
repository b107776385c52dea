"""Accepting an invitation."""

from allauth.account.adapter import get_adapter
from django.contrib.auth.views import redirect_to_login
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from tenants import actions
from tenants.access import TenantRequest, public_page
from tenants.forms import JoinForm
from tenants.models import User
from tenants.permissions import Invalid


@sensitive_post_parameters("password")
@never_cache
@public_page
def join_page(request: TenantRequest, token: str) -> HttpResponse:
    """Make the invited person a member: with a new account, or with the one they are using."""
    now = timezone.now()
    invitation = actions.find_invitation(token, now)
    if invitation is None:
        return render(request, "tenants/join_gone.html", status=404)
    user = request.user if request.user.is_authenticated else None
    if user is None and User.objects.filter(email=invitation.email).exists():
        if request.method == "POST":
            return redirect_to_login(request.get_full_path())
        return render(request, "tenants/join_login.html", {"email": invitation.email})
    if user is not None and user.email.lower() != invitation.email:
        return render(request, "tenants/join_other.html", {"email": invitation.email}, status=403)
    form = JoinForm(request.POST or None) if user is None else None
    if request.method == "POST" and (form is None or form.is_valid()):
        account = form.cleaned_data if form else {"name": "", "password": ""}
        try:
            member = actions.accept_invitation(invitation, user=user, now=now, **account)
        except Invalid as error:
            if form is None:
                raise
            form.add_error(error.field if error.field in form.fields else None, error.detail)
        else:
            if user is None:
                get_adapter(request).login(request, member.user)
            return redirect(request.workspace.url)
    context = {"form": form, "email": invitation.email, "workspace": request.workspace}
    return render(
        request, "tenants/join.html", context, status=400 if form and form.errors else 200
    )
