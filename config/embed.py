"""Serves the embeddable element at an address that never changes."""

import hashlib
from functools import cache

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import etag, require_safe


@cache
def _script() -> tuple[bytes, str]:
    source = (settings.BASE_DIR / "static" / "embed" / "recourse.js").read_bytes()
    return source, f'"{hashlib.sha256(source).hexdigest()[:16]}"'


@require_safe
@gzip_page
@cache_control(public=True, max_age=300, must_revalidate=True)
@etag(lambda request: _script()[1])
def recourse_js(request: HttpRequest) -> HttpResponse:
    """Return the element's script; any host product may load it, so any origin is allowed."""
    response = HttpResponse(_script()[0], content_type="text/javascript; charset=utf-8")
    response["Access-Control-Allow-Origin"] = "*"
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response
