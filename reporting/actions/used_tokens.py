"""Forgetting which reporter tokens were used, once none of them is taken any more."""

from datetime import datetime

from reporting.models import UsedToken


def forget_used_tokens(now: datetime) -> int:
    """Delete the tokens of the workspace in scope that have expired; return how many.

    An expired token is refused for its age, so remembering that it was used adds nothing.
    """
    deleted: int = UsedToken.objects.filter(expires_at__lt=now).delete()[0]
    return deleted
