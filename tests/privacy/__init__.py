"""Tests of the vault, of retention and of sealed identities."""
