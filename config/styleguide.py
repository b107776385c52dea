"""The style page: every component in every state, for the product's own staff."""

import json
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from triage.views.case_rows import moment as clock


@login_required
def styleguide_page(request: HttpRequest) -> HttpResponse:
    """Show the components; accounts that are not staff get 404."""
    if not request.user.is_staff:
        raise Http404
    now = timezone.now()

    def moment(found: dict[str, Any]) -> Any:
        # {"minutes": n} in the file stands for a moment n minutes from now, {"clock": n} for the
        # same as the rows of a queue take it.
        if set(found) == {"minutes"}:
            return now + timedelta(minutes=found["minutes"])
        return clock(now + timedelta(minutes=found["clock"])) if set(found) == {"clock"} else found

    path = settings.BASE_DIR / "templates" / "styleguide.json"
    return render(request, "styleguide.html", json.loads(path.read_text(), object_hook=moment))
