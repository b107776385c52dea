"""Constraints that come with a tenant model: what makemigrations sees, and what it makes of it."""

from typing import Any

import pytest
from django.apps import apps
from django.db import DatabaseError, connection, connections, migrations, models, transaction
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.questioner import NonInteractiveMigrationQuestioner
from django.db.migrations.state import ModelState
from django.test.utils import isolate_apps

from tenants.models import Tenant, TenantForeignKey, TenantModel, new_id
from tenants.models.constraints import Isolated, SameWorkspace, state_field, together

pytestmark = pytest.mark.django_db(databases=["default", "owner"])


def note(**fields):
    """Return a tenant model that no app has, with some fields beside those of every one."""
    with isolate_apps("tenants"):
        body = {"__module__": __name__, **fields}
        if "Meta" not in body:
            body["Meta"] = type("Meta", (), {"app_label": "tenants"})
        return Tenant("Note", (TenantModel,), body)


def known():
    """Return the state that the product's own migrations lead to."""
    return MigrationLoader(connection).project_state()


def changes(before, after):
    """Return the operations that makemigrations writes between two shapes of the model."""
    states = []
    for model in (before, after):
        state = known()
        if model is not None:
            state.add_model(ModelState.from_model(model))
        states.append(state)
    questioner = NonInteractiveMigrationQuestioner(verbosity=0)
    graph = MigrationLoader(connection).graph
    found = MigrationAutodetector(states[0], states[1], questioner).changes(graph)
    return [
        operation for migration in found.get("tenants", []) for operation in migration.operations
    ]


def member():
    return TenantForeignKey("tenants.Member", null=True, related_name="+")


class Step(models.TextChoices):
    BEGUN = "begun"
    ENDED = "ended"


STATES = {
    "NEXT": {Step.BEGUN: {Step.ENDED}, Step.ENDED: set()},
    "state": models.CharField(max_length=10, default=Step.BEGUN),
}


@pytest.fixture
def run():
    """Run operations as the owner of the tables; what they do is rolled back."""
    owner = connections["owner"]

    def run(*steps):
        state = known()
        for operations in steps:
            for operation in operations:
                before = state.clone()
                operation.state_forwards("tenants", state)
                with owner.schema_editor() as editor:
                    operation.database_forwards("tenants", editor, before, state)

    with transaction.atomic(using="owner"):
        yield run
        transaction.set_rollback(True, using="owner")


def constraints_in_database():
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT conname FROM pg_constraint"
            " WHERE conrelid = 'tenants_note'::regclass AND contype IN ('f', 'c')"
        )
        return {name for (name,) in cursor.fetchall()}


def test_a_new_model_is_isolated_by_deriving():
    (made,) = changes(None, note(about=member()))
    assert isinstance(made, migrations.CreateModel)
    found = {constraint.name: constraint for constraint in made.options["constraints"]}
    assert found == {
        "tenants_note_isolated": Isolated(
            name="tenants_note_isolated", column="workspace_id", append_only=False
        ),
        "tenants_note_about_id_ws": SameWorkspace(name="tenants_note_about_id_ws", field="about"),
    }


def test_nothing_is_to_be_done_twice():
    assert changes(note(about=member(), **STATES), note(about=member(), **STATES)) == []


def test_a_key_added_later_gets_its_constraint_and_loses_it_first(run):
    create, later = changes(None, note()), changes(note(), note(about=member()))
    assert [type(operation) for operation in later] == [
        migrations.AddField,
        migrations.AddConstraint,
    ]
    back = changes(note(about=member()), note())
    assert [type(operation) for operation in back] == [
        migrations.RemoveConstraint,
        migrations.RemoveField,
    ]
    run(create, later)
    assert "tenants_note_about_id_ws" in constraints_in_database()


def test_a_key_taken_away_leaves_no_constraint(run):
    run(
        changes(None, note(about=member())),
        changes(note(about=member()), note()),
    )
    assert "tenants_note_about_id_ws" not in constraints_in_database()


def test_rows_that_may_not_change_any_more_are_isolated_anew(run):
    create, later = changes(None, note()), changes(note(), note(append_only=True))
    assert [type(operation) for operation in later] == [
        migrations.RemoveConstraint,
        migrations.AddConstraint,
    ]
    run(create, later)
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT tgname FROM pg_trigger WHERE tgrelid = 'tenants_note'::regclass")
        assert ("tenants_note_isolated",) in cursor.fetchall()
        cursor.execute("SELECT has_table_privilege('recourse_app', 'tenants_note', 'UPDATE')")
        assert cursor.fetchone() == (False,)


def test_a_new_state_changes_the_check_of_states(run):
    more = {Step.BEGUN: {Step.ENDED}, Step.ENDED: {"again"}, "again": set()}
    create, later = (
        changes(None, note(**STATES)),
        changes(note(**STATES), note(**{**STATES, "NEXT": more})),
    )
    assert [type(operation) for operation in later] == [
        migrations.RemoveConstraint,
        migrations.AddConstraint,
    ]
    run(create, later)
    row = "INSERT INTO tenants_note (id, workspace_id, state) VALUES (%s, %s, %s)"
    workspace_id = new_id()
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT set_config('app.workspace', %s, true)", [str(workspace_id)])
        cursor.execute(row, [new_id(), workspace_id, "again"])
        with pytest.raises(DatabaseError, match="tenants_note_state_known"):
            cursor.execute(row, [new_id(), workspace_id, "elsewhere"])


def test_every_state_that_can_be_chosen_is_in_next():
    machines: list[Any] = [model for model in apps.get_models() if state_field(model)]
    assert len(machines) >= 7
    for model in machines:
        choices = {value for value, _ in model._meta.get_field(state_field(model)).flatchoices}
        assert choices == {str(state) for state in model.NEXT}, model
        assert set().union(*model.NEXT.values()) <= choices, model


def test_columns_that_belong_together_are_filled_together():
    constraint = together("both", "a", "b")
    assert constraint.condition == models.Q(a__isnull=True, b__isnull=True) | models.Q(
        a__isnull=False, b__isnull=False
    )
