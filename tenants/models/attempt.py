"""What somebody did with an e-mail address before anybody is signed in."""

from django.db import models


class AccountAttempt(models.Model):
    """A failed sign-in, or a new password asked for: looked at after the answer is out.

    The address is not looked up while its sender waits, so that time does not tell who has an
    account. It is sealed, and the row goes as soon as it was looked at, after seconds.
    """

    class Kind(models.TextChoices):
        SIGN_IN_FAILED = "sign_in_failed", "Sign-in failed"
        PASSWORD_ASKED = "password_asked", "New password asked for"

    kind = models.CharField(max_length=16, choices=Kind)
    sealed = models.BinaryField()
    language = models.CharField(max_length=10)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.get_kind_display())
