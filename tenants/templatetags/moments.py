"""Moments in templates: told in the zone of whoever reads, which is named."""

from datetime import datetime

from django import template
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()


@register.filter
def moment(value: str, words: str) -> str:
    """Return a moment of a message's context, in ISO format, as `date` does; other text as it is.

    A message that waits since the release before says its moments in words.
    """
    try:
        return date_format(timezone.localtime(datetime.fromisoformat(value)), words)
    except ValueError:
        return value


@register.filter
def exact_time(at: datetime, words: str) -> SafeString:
    """Return a moment as an element that page.js tells in the zone of the browser."""
    at = timezone.localtime(at)
    told = date_format(at, words)
    return format_html('<time datetime="{}" data-exact>{}</time>', at.isoformat(), told)
