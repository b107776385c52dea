"""Serves the embeddable elements at addresses that never change: one script, one file a language."""

import gzip
import hashlib
import json
import re
from functools import cache
from pathlib import Path

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import etag, require_safe
from django.views.decorators.vary import vary_on_headers

# One module: each part uses names of those before it.
PARTS = ("words", "style", "nodes", "calls", "form", "screens", "elements")
COMMENT = re.compile(r"^ */\*(?:.|\n)*?\*/\n|^ *//.*\n", re.MULTILINE)
# In a script the name of a property needs no quotes.
NAME = re.compile(r'"(\w+)":')
INDENT = re.compile(r"^ +", re.MULTILINE)
# Where a line may end without meaning anything.
LINE = re.compile(r"(?<=[{;,(\[&|?:])\n+|\n+(?=[})\]])")


def embed_folder() -> Path:
    """Return where the sources of the elements lie."""
    return Path(settings.BASE_DIR) / "static" / "embed"


@cache
def embed_script() -> bytes:
    """Return the elements as one script, without comments, indentation and most line ends."""
    parts = [(embed_folder() / "source" / f"{name}.js").read_text() for name in PARTS]
    script = LINE.sub("", INDENT.sub("", COMMENT.sub("", "\n".join(parts))))
    for name, value in (("ENGLISH", json.loads(english())), ("SPOKEN", sorted(languages()))):
        stated = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        stated = NAME.sub(r"\1:", stated)
        script = script.replace(f'"[[{name}]]"', stated)
    return script.encode()


def english() -> bytes:
    """Return the words that are in the script, which stand in for every other language."""
    return (embed_folder() / "words" / "en.json").read_bytes()


@cache
def languages() -> dict[str, bytes]:
    """Return the words of each language that is not in the script, by its short name."""
    paths = (embed_folder() / "words").glob("*.json")
    return {path.stem: path.read_bytes() for path in paths if path.stem != "en"}


def _tag(content: bytes) -> str:
    # Weak: the same for the script as it is and compressed.
    return f'W/"{hashlib.sha256(content).hexdigest()[:16]}"'


@cache
def _compressed(content: bytes) -> bytes:
    return gzip.compress(content, mtime=0)


def _words(language: str) -> bytes:
    # A name that was asked for is only ever looked up, never made into a path.
    if (found := languages().get(language)) is None:
        raise Http404
    return found


def _shared(request: HttpRequest, content: bytes, kind: str) -> HttpResponse:
    """Return an answer that pages of any origin may load; it is public, so it may be compressed."""
    small = "gzip" in request.headers.get("Accept-Encoding", "")
    body = _compressed(content) if small else content
    response = HttpResponse(body, content_type=f"{kind}; charset=utf-8")
    if small:
        response["Content-Encoding"] = "gzip"
    response["Access-Control-Allow-Origin"] = "*"
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response


@require_safe
@vary_on_headers("Accept-Encoding")
@cache_control(public=True, max_age=300, must_revalidate=True)
@etag(lambda request: _tag(embed_script()))
def recourse_js(request: HttpRequest) -> HttpResponse:
    """Return the script; any host product may load it, so any origin is allowed."""
    return _shared(request, embed_script(), "text/javascript")


@require_safe
@vary_on_headers("Accept-Encoding")
@cache_control(public=True, max_age=300, must_revalidate=True)
@etag(lambda request, language: _tag(_words(language)))
def recourse_words(request: HttpRequest, language: str) -> HttpResponse:
    """Return the words of one language."""
    return _shared(request, _words(language), "application/json")
