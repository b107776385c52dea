"""Proves the product's guards: takes out one at a time and looks whether a test notices.

A guard is a permission check, a compare-and-swap, an audit call, a row-level policy, a redaction
call or a rate limit. `discover` finds them in the code by their pattern, `policies` in the
database's catalogue. Nothing is written to the code: modules are compiled with a switch in the place
of each guard (`switch`), all tests are collected once, and each guard gets a fork of that process in
which its switch alone is off. First the suite runs with every guard in place, to learn which tests
each guard makes a difference to; those, and no others, can notice that it is gone.

`make guards` runs what has no result yet: stop it when you like. `PART=2/8` and `ONLY="audit
tenants.actions"` (kinds, and beginnings of modules) run a part. Results lie in .data/guards: that a
guard was noticed holds until its module or the test that noticed changes, that it was not until
anything does. A guard that need not be noticed has its reason in reasons.toml.
"""
