"""When due work was last looked for, which tells whether anybody still does."""

from django.db import models


class Tick(models.Model):
    """The last time a lane of the tick began; of no workspace, since it looks at all of them."""

    lane = models.CharField(max_length=20, primary_key=True)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.lane
