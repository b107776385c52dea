"""Workspaces that were made before escalate what many users report, too, as new ones do (E2)."""

from django.db import migrations

# As escalation.defaults says it: where the level or the playbook was renamed or removed, the line is
# left out, because nobody knows any more what it should open.
EXISTING = """
DO $$ DECLARE known uuid; BEGIN
  FOR known IN SELECT workspace_id FROM tenants_all_workspaces() LOOP
    PERFORM set_config('app.workspace', known::text, true);
    INSERT INTO escalation_trigger (
      id, workspace_id, slug, name, moment, level_id, playbook_id,
      category, least_severity, unconfirmed_tool, outcome, least_reports, active
    )
    SELECT gen_random_uuid(), known, 'many-users', 'Many users affected', 'intake', level.id,
      playbook.id, '', 1, false, '', 10, true
    FROM escalation_level level, escalation_playbook playbook
    WHERE level.rank = 2 AND playbook.slug = 'severe'
      AND level.workspace_id = known AND playbook.workspace_id = known
    ON CONFLICT DO NOTHING;
  END LOOP;
END $$
"""


class Migration(migrations.Migration):
    dependencies = [("escalation", "0005_filings_of_all")]

    operations = [migrations.RunSQL(EXISTING, migrations.RunSQL.noop)]
