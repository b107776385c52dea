"""The documents for host developers, followed to the letter against the running product."""
