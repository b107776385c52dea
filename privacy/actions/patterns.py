"""The workspace's own redaction patterns."""

from django.db import transaction

from redaction import PatternFailed, WorkspacePattern, check_pattern
from tenants import audit
from tenants.models import Member, Workspace
from tenants.permissions import Changed, Invalid, may_manage_workspace, require

MOST_PATTERNS = 30


@transaction.atomic
def add_pattern(workspace: Workspace, name: str, regex: str, *, by: Member) -> None:
    """Hide what matches a pattern in every report from now on; raise Invalid for a bad one."""
    require(may_manage_workspace(by))
    name = name.strip()
    row = Workspace.objects.select_for_update().get(pk=workspace.pk)
    if len(row.redaction_patterns) >= MOST_PATTERNS:
        raise Invalid("name", f"There are {MOST_PATTERNS} patterns; remove one first.")
    if any(line["name"].casefold() == name.casefold() for line in row.redaction_patterns):
        raise Invalid(
            "name", "There is a pattern of this name. Remove it first, or choose another."
        )
    try:
        check_pattern(WorkspacePattern(name=name, regex=regex))
    except PatternFailed as failure:
        raise Invalid("regex", f"The pattern {failure.reason}") from failure
    row.redaction_patterns = [*row.redaction_patterns, {"name": name, "regex": regex}]
    row.save(update_fields=["redaction_patterns"])
    workspace.redaction_patterns = row.redaction_patterns
    audit.record("pattern.added", row, by=by, name=name, regex=regex)


@transaction.atomic
def remove_pattern(workspace: Workspace, name: str, *, by: Member) -> None:
    """Hide no longer what matches a pattern; what is stored stays hidden. Raises Changed."""
    require(may_manage_workspace(by))
    row = Workspace.objects.select_for_update().get(pk=workspace.pk)
    left = [line for line in row.redaction_patterns if line["name"] != name]
    if len(left) == len(row.redaction_patterns):
        raise Changed("Somebody removed this pattern before you.")
    row.redaction_patterns = left
    row.save(update_fields=["redaction_patterns"])
    workspace.redaction_patterns = left
    audit.record("pattern.removed", row, by=by, name=name)
