"""Figures against named baselines, taken in one run on one machine: `make bench`."""
