"""What is held back already says so to its reporter, as what is held back from now on does."""

from django.db import migrations

<<<<<<< HEAD
EXISTING = """
DO $$ DECLARE known uuid; BEGIN
  FOR known IN SELECT workspace_id FROM tenants_all_workspaces() LOOP
    PERFORM set_config('app.workspace', known::text, true);
    UPDATE reporting_report SET held_at = held.opened_at FROM triage_case held
    WHERE held.report_id = reporting_report.id AND held.status = 'quarantined'
      AND reporting_report.held_at IS NULL;
  END LOOP;
END $$
"""


class Migration(migrations.Migration):
    dependencies = [
        ("reporting", "0012_held"),
        ("triage", "0010_merging"),
=======

class Migration(migrations.Migration):
    dependencies = [
        ("reporting", "0001_initial"),
        ("triage", "0010_joining"),
>>>>>>> rooms
    ]

    operations = []
