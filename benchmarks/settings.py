"""The product's settings, with the baselines' app added."""

from config.settings import *  # noqa: F403

INSTALLED_APPS = [*INSTALLED_APPS, "benchmarks.baseline"]  # noqa: F405
ROOT_URLCONF = "benchmarks.urls"
