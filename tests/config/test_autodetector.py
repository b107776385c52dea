"""A new table is written as one operation."""

from django.db.migrations import AddConstraint, AddField, AddIndex, CreateModel
from django.db.migrations.loader import MigrationLoader
from django.db.models import CharField, CheckConstraint, Index, IntegerField, Q

from config.autodetector import folded

POSITIVE = CheckConstraint(condition=Q(number__gt=0), name="number_positive")
BY_NUMBER = Index(fields=["number"], name="by_number")


def test_constraints_and_indexes_of_a_new_table_are_in_its_creation():
    create = CreateModel("Note", [("number", IntegerField())])
    operations = [create, AddConstraint("note", POSITIVE), AddIndex("note", BY_NUMBER)]
    assert folded(operations) == [create]
    assert create.options == {"constraints": [POSITIVE], "indexes": [BY_NUMBER]}


def test_table_that_gets_a_field_afterwards_keeps_them_behind_it():
    later = AddField("note", "number", IntegerField())
    operations = [
        CreateModel("Note", [("name", CharField())]),
        later,
        AddConstraint("note", POSITIVE),
    ]
    assert folded(operations) == operations


def test_constraint_of_a_table_made_before_stays_an_operation():
    operations = [AddConstraint("note", POSITIVE)]
    assert folded(operations) == operations


def test_the_products_own_migrations_are_written_so():
    loader = MigrationLoader(None)
    for migration in loader.disk_migrations.values():
        if (migration.app_label, migration.name) in {
            (app, "0001_initial") for app in ("tenants", "privacy", "reporting", "triage")
        }:
            assert folded(migration.operations) == migration.operations, migration
