"""Kinds of messages of the tests' own, which speak of nothing that could end."""

from tenants.owed import declare

declare("test/hello")
declare("test/no-such-template")
