"""Texts with known sensitive spans that no rule was tuned on: `python -m benchmarks.unseen FILE`."""
