"""Incidents, as triage asks about them before it ends or joins their cases."""

from escalation.actions.with_cases import Incidents
from triage.follow_ups import connect

connect(Incidents())
