"""What binds everybody does not move with the zone of whoever reads."""

from datetime import timedelta

from django.utils import timezone

from reporting.submission import intake_policy_of
from tenants.time_zones import binding_day


def other_day(now):
    """Return a zone in which it is another day than in UTC now, and that day."""
    name, hours = ("Pacific/Kiritimati", 14) if now.hour >= 10 else ("Pacific/Pago_Pago", -11)
    return name, (now + timedelta(hours=hours)).date()


def test_contract_limits_intake_on_the_same_day_for_everybody(acme):
    now = timezone.now()
    zone, day = other_day(now)
    limits = {"starts_on": now.date().isoformat(), "ends_on": now.date().isoformat()}
    limits |= {"forbidden": ["trace"], "context_turns": 2, "context_bytes": 100}
    acme.acme.contract_limits = limits
    with timezone.override(zone):
        assert timezone.localdate(now) == day != binding_day(now)
        assert intake_policy_of(acme.acme, now).forbidden == {"trace"}
