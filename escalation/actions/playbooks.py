"""Publishing versions of playbooks: rows that are written once and never changed."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from escalation.models import Contents, Playbook, PlaybookItem, PlaybookStep, PlaybookVersion
from escalation.permissions import may_publish_playbook
from tenants import audit
from tenants.models import Member
from tenants.permissions import Changed, Invalid, require


@transaction.atomic
def publish_playbook_version(
    playbook: Playbook, contents: Contents, *, seen: int, by: Member, now: datetime
) -> PlaybookVersion:
    """Publish what a playbook says from now on; incidents that run keep the version they have.

    `seen` is the number of the version that was changed. Raises Invalid without a step or a loop,
    which would page nobody, and Changed when somebody else published meanwhile.
    """
    require(may_publish_playbook(by))
    if not contents.steps:
        raise Invalid("steps", "Add a step: without one an incident pages nobody.")
    if contents.loops < 1:
        raise Invalid("loops", "The steps have to be taken once at least.")
    # Whoever waits for the lock sees then what the other one published.
    Playbook.objects.select_for_update().get(pk=playbook.pk)
    newest = (
        PlaybookVersion.objects.filter(playbook=playbook)
        .select_related("published_by__user")
        .latest("number")
    )
    if newest.number != seen:
        who = newest.published_by or "Somebody else"
        raise Changed(f"{who} published version {newest.number} meanwhile. Load it first.")
    (version,) = write_versions(
        [(playbook, contents)], number=seen + 1, published_by=by, published_at=now
    )
    audit.record(
        "playbook.published",
        playbook,
        by=by,
        number=version.number,
        steps=len(contents.steps),
        items=len(contents.items),
    )
    return version


def write_versions(
    contents: Sequence[tuple[Playbook, Contents]],
    *,
    number: int,
    published_by: Member | None,
    published_at: datetime,
) -> list[PlaybookVersion]:
    """Write one version of each playbook, all of one number, with its steps and items."""
    versions = [
        PlaybookVersion(
            workspace_id=playbook.workspace_id,
            playbook=playbook,
            number=number,
            first_move=written.first_move,
            loops=written.loops,
            published_by=published_by,
            published_at=published_at,
        )
        for playbook, written in contents
    ]
    PlaybookVersion.objects.bulk_create(versions)
    written_as = [
        (version, written) for version, (_, written) in zip(versions, contents, strict=True)
    ]
    PlaybookStep.objects.bulk_create(
        [
            PlaybookStep(
                workspace_id=version.workspace_id,
                version=version,
                position=position,
                role=step.role,
                webhooks=step.webhooks,
                wait_seconds=step.wait_seconds,
            )
            for version, written in written_as
            for position, step in enumerate(written.steps, start=1)
        ]
    )
    PlaybookItem.objects.bulk_create(
        [
            PlaybookItem(
                workspace_id=version.workspace_id,
                version=version,
                kind=item.kind,
                position=position,
                name=item.name,
                required=item.required,
                role=item.role,
                within_minutes=item.within_minutes,
            )
            for version, written in written_as
            for position, item in enumerate(written.items, start=1)
        ]
    )
    return versions
